import Attention
import Samples
import Store
import Testing

@testable import Server

@Suite struct OrganisationRoutesTests {
  private static let pages = ["/verwaltung", "/verwaltung/organisationen", "/verwaltung/personen"]

  private func house() async throws -> VisitedHouse {
    try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
  }

  @Test("opens to operations and is missing for everybody else")
  func opensToOperations() async throws {
    let house = try await house()
    for villager in try Village().villagers {
      let visit = try await Visit.signedIn(villager.account.login, in: house)
      for page in Self.pages + ["/verwaltung/mitgliedschaften/1/ende"] {
        let expected = villager.membership.office == .operations ? 200 : 404
        #expect(try await visit.get(page).status == expected, "\(villager.account.login) \(page)")
      }
    }
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

  @Test("enrols a person with a password that has to be changed")
  func enrols() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("ole", in: house)
    let form = [
      "anmeldename": ["ida"], "name": ["Ida Neu"], "organisation": ["3"], "amt": ["teamLead"], "zustimmung": ["ja"],
      "passwort": ["ein erster Satz"],
    ]
    let answer = try await visit.post("/verwaltung/personen", form)
    #expect(try await visit.get(answer.location ?? "").text.contains("Ida Neu ist aufgenommen."))
    let account = try #require(try await house.store.signIn(login: "ida", password: "ein erster Satz"))
    #expect(try await house.store.hasGivenPassword(account.id))
    let membership = try #require(try await house.store.memberships(of: account.id).first)
    #expect(membership.office == .teamLead && membership.mayConsent && membership.organisation.id == ID(3))
    let again = try await visit.post("/verwaltung/personen", form)
    #expect(again.status == 422)
    #expect(!again.text.contains("ein erster Satz"))
  }

  @Test("says that a sign-in name is taken, also by an account that was closed")
  func saysWhenTaken() async throws {
    let house = try await house()
    try await house.store.disable(try Village().hanna.id)
    let answer = try await Visit.signedIn("ole", in: house).post(
      "/verwaltung/personen",
      [
        "anmeldename": ["hanna"], "name": ["Hanna Neu"], "organisation": ["3"], "amt": ["caseworker"],
        "passwort": ["ein erster Satz"],
      ])
    #expect(answer.status == 422)
    #expect(answer.text.contains("Diesen Anmeldenamen gibt es schon"))
  }

  @Test("ends a membership and with the last one every session")
  func endsMemberships() async throws {
    let house = try await house()
    let (ole, hanna) = (try await Visit.signedIn("ole", in: house), try await Visit.signedIn("hanna", in: house))
    let answer = try await ole.post("/verwaltung/mitgliedschaften/1/ende")
    #expect(try await ole.get(answer.location ?? "").text.contains("Die Mitgliedschaft ist beendet."))
    #expect(try await hanna.get("/konto").status == 303)
    #expect(try await house.store.memberships(of: ID(1)).isEmpty)
    #expect(try await ole.post("/verwaltung/mitgliedschaften/1/ende").status == 404)
  }

  @Test("keeps the last person who can keep accounts")
  func keepsOperations() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("ole", in: house)
    let own = try Village().ole.membership.id
    let answer = try await visit.post("/verwaltung/mitgliedschaften/\(own)/ende")
    #expect(answer.status == 422)
    #expect(try await house.store.memberships(of: try Village().ole.id).count == 1)
  }

  @Test("shows reported barriers and removes those that are done")
  func finishesBarriers() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("ole", in: house)
    try await house.store.take(.init(text: "Zu klein", place: "", contact: ""), at: Moment(VisitedHouse.today))
    #expect(try await visit.get("/verwaltung").text.contains("Zu klein"))
    #expect(try await visit.post("/verwaltung/barrieren/1/ende").location == "/verwaltung#barrieren")
    #expect(try await house.store.barrierReports().isEmpty)
  }
}
