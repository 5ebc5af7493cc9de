import Attention
import HTTPTypes
import Hummingbird
import Samples
import Store
import Testing

@testable import Server

@Suite struct SessionMiddlewareTests {
  private func house() async throws -> VisitedHouse {
    try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
  }

  @Test("says on every page until when somebody is signed in, and holds to it")
  func saysUntilWhen() async throws {
    let house = try await house()
    try await house.store.allow(idleMinutes: 15, by: .commandLine, at: house.clock.now)
    let visit = try await Visit.signedIn("hanna", in: house)
    for path in ["/", "/konto", "/indikatoren"] {
      #expect(try await visit.get(path).text.contains("Ohne weitere Eingabe sind Sie ab 10:15 Uhr abgemeldet."))
    }
    house.clock.go(seconds: 14 * 60)
    #expect(try await visit.get("/").text.contains("ab 10:29 Uhr abgemeldet"))
    house.clock.go(seconds: 15 * 60)
    #expect(try await visit.get("/").status == 200, "the very last moment")
    house.clock.go(seconds: 15 * 60 + 1)
    let answer = try await visit.get("/konto")
    #expect(answer.location == "/anmelden?zurueck=%2Fkonto&grund=abgelaufen")
    #expect(try await !Visit(house).get("/anmelden").text.contains("abgemeldet."))
  }

  @Test("follows a new idle limit at once")
  func followsTheLimit() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("hanna", in: house)
    house.clock.go(seconds: 20 * 60)
    try await house.store.allow(idleMinutes: 15, by: .commandLine, at: house.clock.now)
    #expect(try await visit.get("/konto").status == 303)
  }

  @Test("ends an office in the moment it is taken back, and keeps what was typed in it for its author")
  func endsAtOnce() async throws {
    let house = try await house()
    try await house.store.appoint(ID(6), in: ID(1), as: .operations)
    let visit = try await Visit.signedIn("ole", in: house)
    let token = try await visit.token()
    try await house.store.dismiss(try Village().ole.membership.id, by: .commandLine, at: house.clock.now)
    #expect(try await visit.get("/verwaltung").status == 303)
    let page = "/verwaltung/organisationen"
    let answer = try await visit.post(page, ["name": ["Team Ost"], "herkunft": [page]], token: token)
    #expect(answer.location?.hasPrefix("/anmelden?") == true)
    let anew = try await Visit.signedIn("ole", in: house)
    #expect(try await anew.get(page).text.contains("value=\"Team Ost\""))
  }

  @Test("lets a stand-in act from the first day to the last, and not a moment longer")
  func endsWithTheLastDay() async throws {
    let house = try await house()
    let today = VisitedHouse.today
    let standIn = try StandIn(for: try Village().petra.membership.id, first: today, last: today)
    let membership = try await house.store.arrange(
      standIn, by: try Village().quirin.id, mayConsent: false, keeper: .commandLine, at: house.clock.now)
    try await house.store.allow(idleMinutes: 480, by: .commandLine, at: house.clock.now)
    let visit = try await Visit.signedIn("quirin", in: house)
    let changed = visit.following(try await visit.post("/konto/amt", ["mitgliedschaft": ["\(membership.id)"]]))
    #expect(try await changed.get("/konto").text.contains("Quirin Lang</a>, Leitung"))
    house.clock.go(seconds: 7 * 3600)
    #expect(try await changed.get("/").status == 200)
    house.clock.go(seconds: 6 * 3600 + 59 * 60)
    #expect(try await changed.get("/").status == 200, "24 November, 23:59 in Germany")
    house.clock.go(seconds: 60)
    #expect(try await changed.get("/").status == 303)
    let anew = try await Visit.signedIn("quirin", in: house)
    #expect(try await anew.get("/konto").text.contains("Quirin Lang</a>, Qualitätsmanagement"))
    #expect(try await anew.post("/konto/amt", ["mitgliedschaft": ["\(membership.id)"]]).status == 404)
  }

  @Test("shuts a closed account out in the moment it is closed")
  func closes() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("hanna", in: house)
    try await house.store.close(try Village().hanna.id, by: .commandLine, at: house.clock.now)
    #expect(try await visit.get("/").status == 303)
    #expect(try await Visit(house).post("/uebung/anmelden", ["login": ["hanna"]]).status == 404)
  }
}
