import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Testing

@testable import Server

@Suite struct HouseActRoutesTests {
  @Test("shows the protocol on plain pages and misses any other")
  func pages() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    let before = try await house.store.countActs()
    for number in 0..<(HouseActsPage.most + 1 - before) {
      try await house.store.allow(idleMinutes: 15 + number, by: .commandLine, at: house.clock.now)
    }
    #expect(try await lenz.get("/verwaltung/protokoll").text.contains("Seite 1 von 2"))
    #expect(try await lenz.get("/verwaltung/protokoll?seite=2").text.contains("Neuere Einträge"))
    for page in ["0", "3", "-1", "x", "99999999999999999999"] {
      #expect(try await lenz.get("/verwaltung/protokoll?seite=\(page)").status == 404)
    }
  }
}
