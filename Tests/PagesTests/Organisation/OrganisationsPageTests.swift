import Attention
import Pages
import Testing
import Wording

@Suite struct OrganisationsPageTests {
  private typealias Village = AccessVillage

  private func form(_ values: [String: String]) throws -> OrganisationForm {
    try OrganisationForm(Filled(values.mapValues { [$0] }), known: Village.all(), Wording(.german))
  }

  @Test("lists teams under their Jobcenter and says which are not observed")
  func lists() throws {
    let page = OrganisationsPage(
      try Village.here(at: .organisations, as: .operations), organisations: try Village.all())
    let text = Village.text(page)
    #expect(text.contains("Team, 4 Personen im Team, wird nicht beobachtet, weil es weniger als 7 sind"))
    #expect(text.contains("<span class=\"hinweis\">Team, 12 Personen im Team</span>"))
    let centre = try #require(text.firstRange(of: "<strong>Jobcenter Musterkreis"))
    let team = try #require(text.firstRange(of: "<strong>Team Nordstadt"))
    let land = try #require(text.firstRange(of: "<strong>Land Musterland"))
    #expect(centre.lowerBound < team.lowerBound && team.lowerBound < land.lowerBound)
    #expect(Sound.faults(in: text) == [])
  }

  @Test("reads a team with its Jobcenter and its size")
  func readsATeam() throws {
    let team = try form(["art": "team", "name": " Team  Süd ", "gehoert-zu": "1", "personen": "9"])
    #expect(team.kind == .team && team.parent == ID(1) && team.staff == 9)
  }

  @Test("reads a Land without either")
  func readsALand() throws {
    let land = try form(["art": "state", "name": "Land Nord", "gehoert-zu": "", "personen": "9"])
    #expect(land.parent == nil && land.staff == nil)
  }

  @Test(
    "says what is open",
    arguments: [
      (["art": "team", "name": "Süd", "gehoert-zu": "1"], "personen"),
      (["art": "team", "name": "Süd", "gehoert-zu": "1", "personen": "-3"], "personen"),
      (["art": "team", "name": "Süd", "gehoert-zu": "99", "personen": "9"], "gehoert-zu"),
      (["art": "staffCouncil", "name": "Personalrat"], "gehoert-zu"),
      (["art": "state", "name": "  "], "name"),
      (["art": "team", "name": "Team Nordstadt", "gehoert-zu": "1", "personen": "9"], "name"),
      (["art": "Amt", "name": "Süd"], "art"),
    ])
  func saysWhatIsOpen(values: [String: String], field: String) {
    let faults = #expect(throws: FormFaults.self) { try form(values) }
    #expect(faults?.all.map(\.field) == [field])
  }
}
