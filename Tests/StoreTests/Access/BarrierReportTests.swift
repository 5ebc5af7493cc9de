import Attention
import Samples
import Testing

@testable import Store

@Suite("Barrier reports")
struct BarrierReportTests {
  @Test("are kept until they are done, and then gone with what they say about a person")
  func finish() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let draft = BarrierReport.Draft(text: "Der Knopf hat keinen Namen.", place: "Übersicht", contact: "a@example.org")
    #expect(try await store.take(draft, at: Village.morning))
    let report = try #require(try await store.barrierReports().first)
    #expect(report.draft == draft && report.received == Village.morning)
    for _ in 0..<2 { try await store.finish(report.id, by: .commandLine, at: Village.morning) }
    #expect(try await store.barrierReports().isEmpty)
    #expect(
      try await store.acts(9).map { "\($0.kind.rawValue)\($0.detail)" } == ["barrierFinished"],
      "once, and nothing of it")
    try store.close()
    #expect(try !house.contains("a@example.org"))
  }

  @Test("are not taken when too many wait")
  func limit() async throws {
    let store = try Store.inMemory()
    let draft = BarrierReport.Draft(text: "Barriere", place: "", contact: "")
    for _ in 0..<Store.mostBarrierReports { #expect(try await store.take(draft, at: Village.morning)) }
    #expect(try await !store.take(draft, at: Village.morning))
    #expect(try await store.barrierReports().count == Store.mostBarrierReports)
  }
}
