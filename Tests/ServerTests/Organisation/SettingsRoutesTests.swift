import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Testing

@testable import Server

@Suite struct SettingsRoutesTests {
  @Test("settles the limits of the house, and notes only what changes")
  func settles() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    #expect(try await lenz.get("/verwaltung/haus").text.contains("<option value=\"60\" selected>"))
    let answer = try await lenz.post("/verwaltung/haus", ["abmelden": ["30"], "fokus": ["6"]])
    #expect(try await lenz.get(answer.location ?? "").text.contains("Die Einstellungen gelten jetzt."))
    #expect(try await house.store.house().idleMinutes == 30)
    #expect(try await house.store.acts(2).map(\.kind).filter { $0 == .fociLimitSettled }.isEmpty)
    let wrong = try await lenz.post("/verwaltung/haus", ["abmelden": ["600"], "fokus": ["6"]])
    #expect(wrong.status == 422)
    #expect(try await house.store.house().idleMinutes == 30)
  }
}
