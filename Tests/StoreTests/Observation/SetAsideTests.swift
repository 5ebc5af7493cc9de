import Attention
import Samples
import Testing

@testable import Store

@Suite("Set-asides")
struct SetAsideTests {
  @Test("mark findings with a reason and leave the figures as they are")
  func mark() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (stock, jobcenter, month) = (try Figures.stock(), village.jobcenter.id, Period(.month, holding: 2025, 1))
    try await store.bring(
      [stock.key: Figures.months([900])], to: jobcenter, from: Figures.delivery(), at: Village.morning)
    let stretch = try #require(Stretch(month, month))
    let mark = try await store.setAside(
      stock.key, over: stretch, of: jobcenter, because: "Umzug", source: "Protokoll", by: village.quirin.speaker,
      at: Village.morning)
    #expect(mark.reason == "Umzug" && mark.source == "Protokoll" && mark.stretch == stretch && mark.office == .quality)
    #expect(try await store.setAsides(of: jobcenter) == [mark])
    #expect(try await store.setAsides(of: village.neighbour.id) == [])
    #expect(try await store.series(stock, of: jobcenter).value(at: month) == 900)

    await #expect(throws: StoreFault.setAsideStands(mark)) {
      try await store.setAside(
        stock.key, over: stretch, of: jobcenter, because: "Noch einmal", by: village.quirin.speaker, at: Village.morning
      )
    }
    #expect(try await store.setAsides(of: jobcenter) == [mark])
    #expect(try await store.reinstated(of: stock.key, in: jobcenter) == [])

    try await store.reinstate(mark.id, because: "Doch brauchbar.", by: village.quirin.speaker, at: Village.morning)
    #expect(try await store.setAsides(of: jobcenter) == [])
    let back = try await store.reinstated(of: stock.key, in: jobcenter)
    #expect(back.map(\.mark) == [mark] && back.map(\.reason) == ["Doch brauchbar."] && back.map(\.office) == [.quality])
    #expect(try await store.reinstated(of: stock.key, in: village.neighbour.id) == [])
    await #expect(throws: StoreFault.noRecord(mark.id)) {
      try await store.reinstate(mark.id, because: "Noch einmal.", by: village.quirin.speaker, at: Village.morning)
    }
    await #expect(throws: StoreFault.withoutReason) {
      try await store.setAside(
        stock.key, over: stretch, of: jobcenter, because: "", by: village.quirin.speaker, at: Village.morning)
    }
  }
}
