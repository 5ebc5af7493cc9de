import Attention
import HTTPTypes
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
    let answer = try await visit.post("/konto/amt", ["mitgliedschaft": ["\(other.id)"]])
    #expect(answer.location == "/")
    let changed = visit.following(answer)
    #expect(changed.cookie != visit.cookie, "with the right the session changes too")
    #expect(try await visit.get("/konto").status == 303)
    #expect(try await changed.get("/konto").text.contains("Hanna Ohlsen</a>, Qualitätsmanagement"))
    for foreign in ["2", "99", "-1", ""] {
      #expect(try await changed.post("/konto/amt", ["mitgliedschaft": [foreign]]).status == 404)
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

  @Test("shows every browser somebody is signed in at, and signs out at all of them")
  func signsOutEverywhere() async throws {
    let house = try await house()
    let (here, elsewhere) = (try await Visit.signedIn("hanna", in: house), try await Visit.signedIn("hanna", in: house))
    let page = try await here.get("/konto").text
    #expect(page.matches(of: /Angemeldet am/).count == 2)
    #expect(page.matches(of: />Hier</).count == 1)
    let third = try await Visit.signedIn("hanna", in: house)
    let handle = try #require(
      try await here.get("/konto").text.firstMatch(of: /\/konto\/sitzungen\/([0-9a-f]{16})\/ende/)?.1)
    #expect(try await here.post("/konto/sitzungen/\(handle)/ende").location == "/konto?meldung=dort")
    #expect(try await [elsewhere, third].asyncCount { try await $0.get("/konto").status == 303 } == 1)
    #expect(try await here.post("/konto/sitzungen/andere/ende").location == "/konto?meldung=anderswo")
    #expect(try await [elsewhere, third].asyncCount { try await $0.get("/konto").status == 303 } == 2)
    #expect(try await here.get("/konto?meldung=anderswo").text.contains("An allen anderen Geräten sind Sie abgemeldet"))
    #expect(try await here.post("/konto/sitzungen/ende").location == "/anmelden?grund=abgemeldet")
    #expect(try await here.get("/konto").status == 303)
  }

  @Test("counts guesses at the old password like guesses at the door")
  func countsGuesses() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("hanna", in: house)
    let form = ["passwort-alt": ["falsch geraten"], "passwort-neu": [Self.new]]
    for _ in 0..<6 { #expect(try await visit.post("/konto/passwort", form).status == 422) }
    let answer = try await visit.post("/konto/passwort", form)
    #expect(answer.status == 429)
    #expect(answer.text.contains("<a href=\"#passwort-alt\">Warten Sie 5 Sekunden."))
  }

  @Test("gives everybody everything the house holds about them, and nothing about anybody else (Art. 15)")
  func givesTheSheet() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("hanna", in: house)
    #expect(try await visit.get("/konto").text.contains("href=\"/konto/auskunft\""))
    let text = try await visit.get("/konto/auskunft").text
    for part in ["Hanna Ohlsen", "Fachkraft, Team Nord", "Qualitätsmanagement, Jobcenter Musterkreis", "Angemeldet am"]
    {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("Murat Aydin") && !text.contains("argon2"))
    #expect(try await Visit(house).get("/konto/auskunft").status == 303)
  }

  @Test("tells what operations did with the account at the next sign-in, and keeps it readable after that")
  func tells() async throws {
    let house = try await house()
    _ = try await house.store.makeRecovery(for: ID(1), by: .commandLine, at: house.clock.now)
    let answer = try await Visit(house).post("/anmelden", ["name": ["hanna"], "passwort": [Village.password]])
    #expect(answer.location == "/konto")
    let visit = Visit(house).following(answer)
    #expect(try await visit.get("/konto").text.contains("hat der Betrieb einen Link ausgestellt"))
    #expect(try await visit.post("/konto/hinweise/ende").location == "/konto")
    let read = try await visit.get("/konto").text
    #expect(
      read.contains("hat der Betrieb einen Link ausgestellt") && read.contains("bleiben hier 90 Tage lang stehen"))
    #expect(!read.contains("/konto/hinweise/ende"))
    let next = try await Visit(house).post("/anmelden", ["name": ["hanna"], "passwort": [Village.password]])
    #expect(next.location == "/")
  }
}

extension Array {
  func asyncCount(_ condition: (Element) async throws -> Bool) async rethrows -> Int {
    var count = 0
    for element in self where try await condition(element) { count += 1 }
    return count
  }
}
