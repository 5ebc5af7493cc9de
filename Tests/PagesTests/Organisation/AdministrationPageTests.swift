import Attention
import Pages
import Testing

@Suite struct AdministrationPageTests {
  private typealias Village = AccessVillage

  private func page(people: Int, barriers: [BarrierReport] = []) throws -> AdministrationPage {
    AdministrationPage(
      try Village.here(at: .administration, as: .operations), people: people, organisations: 1, barriers: barriers)
  }

  @Test("shows a new operator how to begin, and later no more")
  func showsHowToBegin() throws {
    #expect(Village.text(try page(people: 1)).contains("So geht es los"))
    #expect(!Village.text(try page(people: 2)).contains("So geht es los"))
    #expect(Sound.faults(in: Village.text(try page(people: 1))) == [])
  }

  @Test("shows reported barriers, escaped, with a way to be done with them")
  func showsBarriers() throws {
    let report = BarrierReport(
      id: ID(3), received: Moment(Day(number: 20_781)),
      draft: .init(text: "<b>Knopf</b>\nohne Namen", place: "", contact: ""))
    let text = Village.text(try page(people: 2, barriers: [report]))
    #expect(text.contains("<p>&lt;b&gt;Knopf&lt;/b&gt;</p><p>ohne Namen</p>"))
    #expect(text.contains("action=\"/verwaltung/barrieren/3/ende\""))
    #expect(text.contains("ohne Kontaktangabe"))
    #expect(Village.text(try page(people: 2)).contains("Zurzeit ist keine Barriere gemeldet."))
  }

  @Test("leads to neither figures nor talk")
  func leadsToNeither() throws {
    let text = Village.text(try page(people: 2))
    for address in ["/vereinbarungen", "/dialoge", "/rahmenbedingungen", "/wirkungsdiskurs"] {
      #expect(!text.contains("href=\"\(address)"))
    }
  }
}
