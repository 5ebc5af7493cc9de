import Attention
import HTTPTypes
import Samples
import Store
import Testing

@testable import Server

@Suite struct OrganisationRoutesTests {
  private static let pages = [
    "/verwaltung", "/verwaltung/organisationen", "/verwaltung/organisationen/3", "/verwaltung/personen/1/angaben",
    "/verwaltung/personen", "/verwaltung/personen/1",
    "/verwaltung/personen/1/wiederherstellung", "/verwaltung/personen/1/ende", "/verwaltung/personen/9/oeffnung",
    "/verwaltung/mitgliedschaften/1/ende", "/verwaltung/mitgliedschaften/1/nachfolge",
    "/verwaltung/mitgliedschaften/1/vertretung", "/verwaltung/mitgliedschaften/1/zustimmung", "/verwaltung/haus",
    "/verwaltung/aufbewahrung", "/verwaltung/loeschungen", "/verwaltung/protokoll",
  ]

  private func house() async throws -> VisitedHouse {
    try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
  }

  @Test("opens to operations and is missing for everybody else")
  func opensToOperations() async throws {
    let house = try await house()
    try await house.store.close(ID(9), by: .commandLine, at: house.clock.now)
    for villager in try Village().villagers.dropLast() {
      let visit = try await Visit.signedIn(villager.account.login, in: house)
      for page in Self.pages {
        let expected = villager.membership.office == .operations ? 200 : 404
        #expect(try await visit.get(page).status == expected, "\(villager.account.login) \(page)")
      }
    }
  }

  @Test("changes the name and size of a team and says so, here and in the protocol")
  func changesATeam() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("ole", in: house)
    let team = try #require(try await house.store.organisations().first { $0.kind == .team })
    let place = "/verwaltung/organisationen/\(team.id)"
    #expect(try await visit.get(place).text.contains("value=\"\(team.name)\""))
    let answer = try await visit.post(place, ["name": ["Team Hafen"], "personen": ["6"]])
    #expect(try await visit.get(answer.location ?? "").text.contains("Team Hafen ist gespeichert."))
    let changed = try await house.store.organisation(team.id)
    #expect(changed.name == "Team Hafen" && changed.staff == 6 && !changed.mayBeObserved)
    #expect(try await visit.get("/verwaltung/protokoll").text.contains("Organisation geändert: Team Hafen"))
    for (form, part) in [
      (["name": [""], "personen": ["8"]], "Schreiben Sie den Namen"),
      (["name": ["X"], "personen": ["-1"]], "als Zahl"),
    ] {
      let open = try await visit.post(place, form)
      #expect(open.status == 422 && open.text.contains(part))
    }
    #expect(try await house.store.organisation(team.id) == changed)
    #expect(try await visit.get("/verwaltung/organisationen/99").status == 404)
  }

  @Test("adds an organisation and says so")
  func addsAnOrganisation() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("ole", in: house)
    let answer = try await visit.post(
      "/verwaltung/organisationen", ["art": ["team"], "name": ["Team Ost"], "gehoert-zu": ["2"], "personen": ["8"]])
    #expect(answer.status == 303)
    #expect(try await visit.get(answer.location ?? "").text.contains("Team Ost ist aufgenommen."))
    #expect(try await house.store.organisations().last?.staff == 8)
    let open = try await visit.post("/verwaltung/organisationen", ["art": ["team"], "name": ["Team Mitte"]])
    #expect(open.status == 422)
    #expect(open.text.contains("value=\"Team Mitte\""))
  }
}

/// One name for one organisation, and each at its place.
@Suite struct OrganisationPlacesTests {
  @Test(
    "refuses a name somebody could take for another, and teams and bodies anywhere but in a Jobcenter",
    arguments: [
      ("state", "Land  MUSTERLAND", ""), ("municipality", "Land\u{200B} Musterland", "7"),
      ("team", "Team Nordstadt", "1"),
      ("team", "Im Team", "2"), ("team", "Im Land", "5"), ("advisoryBoard", "Am Team", "2"),
      ("staffCouncil", "Am Land", "5"),
    ])
  func refuses(kind: String, name: String, parent: String) async throws {
    let house = try await VisitedHouse.furnished()
    let before = try await house.store.organisations().count
    let answer = try await Visit.signedIn("lenz", in: house).post(
      "/verwaltung/organisationen",
      ["art": [kind], "name": [name], "gehoert-zu": [parent], "personen": [kind == "team" ? "12" : ""]])
    #expect(answer.status == 422)
    #expect(try await house.store.organisations().count == before)
  }
}
