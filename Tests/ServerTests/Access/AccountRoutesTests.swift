import Attention
import Hummingbird
import Samples
import Store
import Testing

@testable import Server

@Suite struct AccountRoutesTests {
  private static let new = "ein neuer langer Satz"

  private func house() async throws -> VisitedHouse {
    try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      let village = try await Village.settle(in: store)
      try await store.appoint(village.hanna.id, in: village.jobcenter.id, as: .quality)
    }
  }

  @Test("changes the office somebody stands in, and only to one they hold")
  func changesOffice() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("hanna", in: house)
    let memberships = try await house.store.memberships(of: ID(1))
    let other = try #require(memberships.last)
    #expect(try await visit.get("/konto").text.contains("value=\"\(other.id)\""))
    #expect(try await visit.post("/konto/amt", ["mitgliedschaft": ["\(other.id)"]]).location == "/")
    #expect(try await visit.get("/konto").text.contains("Hanna Ohlsen</a>, Qualitätsmanagement"))
    for foreign in ["2", "99", "-1", ""] {
      #expect(try await visit.post("/konto/amt", ["mitgliedschaft": [foreign]]).status == 404)
    }
  }

  @Test("changes the password, ends every other session and stays signed in here")
  func changesPassword() async throws {
    let house = try await house()
    let (here, elsewhere) = (try await Visit.signedIn("hanna", in: house), try await Visit.signedIn("hanna", in: house))
    let answer = try await here.post(
      "/konto/passwort", ["passwort-alt": [Village.password], "passwort-neu": [Self.new]])
    #expect(answer.location == "/konto?meldung=passwort")
    let cookie = try #require(answer.headers[.setCookie]).prefix { $0 != ";" }
    let page = try await Visit(house, cookie: String(cookie)).get("/konto?meldung=passwort")
    #expect(page.text.contains("Ihr Passwort ist geändert."))
    #expect(try await elsewhere.get("/konto").status == 303)
    #expect(try await here.get("/konto").status == 303)
    #expect(try await house.store.signIn(login: "hanna", password: Self.new) != nil)
  }

  @Test("keeps the password when the old one is wrong or the new one too short")
  func keepsPassword() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("hanna", in: house)
    for (old, new) in [("falsch geraten", Self.new), (Village.password, "kurz")] {
      let answer = try await visit.post("/konto/passwort", ["passwort-alt": [old], "passwort-neu": [new]])
      #expect(answer.status == 422)
      #expect(!answer.text.contains(old) && !answer.text.contains("\"\(new)\""))
    }
    #expect(try await house.store.signIn(login: "hanna", password: Village.password) != nil)
  }

  @Test("asks for an own password as long as it is the one somebody else chose")
  func asksForAnOwnPassword() async throws {
    let house = try await house()
    let account = try await house.store.enrol(
      "Ida Neu", login: "ida", password: Village.password, isGiven: true, at: Village.morning)
    try await house.store.appoint(account.id, in: try Village().teamNorth.id, as: .caseworker)
    let first = try await Visit(house).post("/anmelden", ["name": ["ida"], "passwort": [Village.password]])
    #expect(first.location == "/konto")
    let visit = try await Visit.signedIn("ida", in: house)
    #expect(try await visit.get("/konto").text.contains("Ein eigenes Passwort festlegen"))
    _ = try await visit.post("/konto/passwort", ["passwort-alt": [Village.password], "passwort-neu": [Self.new]])
    #expect(try await Visit(house).post("/anmelden", ["name": ["ida"], "passwort": [Self.new]]).location == "/")
  }

  @Test("shows every browser somebody is signed in at, and signs out at all of them")
  func signsOutEverywhere() async throws {
    let house = try await house()
    let (here, elsewhere) = (try await Visit.signedIn("hanna", in: house), try await Visit.signedIn("hanna", in: house))
    let page = try await here.get("/konto").text
    #expect(page.matches(of: /Angemeldet am/).count == 2)
    #expect(page.matches(of: />Hier</).count == 1)
    #expect(try await here.post("/konto/sitzungen/ende").location == "/anmelden?grund=abgemeldet")
    #expect(try await elsewhere.get("/konto").status == 303)
  }
}
