import Attention
import Store
import Testing

@testable import Server

@Suite struct BarrierReportRoutesTests {
  @Test("shows reported barriers, asks before one is done with, and notes that it was")
  func finishes() async throws {
    let house = try await VisitedHouse.furnished()
    let lenz = try await Visit.signedIn("lenz", in: house)
    for text in ["Zu klein", "Zu leise"] {
      try await house.store.take(.init(text: text, place: "", contact: "a@example.org"), at: house.clock.now)
    }
    #expect(try await lenz.get("/verwaltung").text.contains("2 Meldungen sind offen"))
    let list = try await lenz.get("/verwaltung/barrieren").text
    #expect(list.contains("Zu klein") && list.contains("Zu leise"))
    let end = "/verwaltung/barrieren/1/ende"
    #expect(try await lenz.get(end).text.contains("Haben Sie geantwortet? Antwort an: a@example.org"))
    #expect(try await house.store.barrierReports().count == 2, "asking ends nothing")
    let answer = try await lenz.post(end)
    #expect(try await lenz.get(answer.location ?? "").text.contains("Die Meldung ist erledigt und gelöscht."))
    #expect(try await house.store.barrierReports().map(\.draft.text) == ["Zu leise"])
    #expect(try await house.store.acts(1).map(\.kind) == [.barrierFinished])
    for method in [try await lenz.get(end), try await lenz.post(end)] { #expect(method.status == 404) }
  }
}
