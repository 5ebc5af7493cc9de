import Attention
import Samples
import Testing

@testable import Store

@Suite("Observations")
struct ObservationTests {
  @Test("of one organisation never come with those of another")
  func oneOrganisation() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let stock = try Figures.stock()
    try await store.bring(
      [stock.key: Figures.months([900])], to: village.neighbour.id, from: Figures.delivery(), at: Village.morning)
    #expect(try await store.series(stock, of: village.jobcenter.id).observations == [])
    #expect(try await store.knownSeries(of: village.jobcenter.id) == [])
    #expect(try await store.vintages(of: village.jobcenter.id) == [])
    #expect(try await store.newestVintage(of: village.jobcenter.id) == nil)
  }

  @Test("of another rhythm than the definition raise an error")
  func otherRhythm() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (stock, year) = (try Figures.stock(), Period(.year, holding: 2025, 1))
    try await store.bring(
      [stock.key: [year: .outage]], to: village.jobcenter.id, from: Figures.delivery(), at: Village.morning)
    await #expect(throws: SeriesFault.otherRhythm(year)) { try await store.series(stock, of: village.jobcenter.id) }
  }

  @Test("remember from which delivery they came")
  func vintage() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let delivery = Delivery(day: Day(number: 20_500), source: " BA ", mapping: try Key("eckwerte"), reason: "")
    let brought = try await store.bring(
      [Figures.stock().key: Figures.months([900])], to: village.jobcenter.id, from: delivery, at: Village.morning)
    let vintage = try #require(brought.vintage)
    #expect(vintage == Vintage(id: ID(1), day: delivery.day, source: "BA", reason: "", recorded: Village.morning))
    #expect(try await store.vintage(vintage.id) == vintage)
    await #expect(throws: StoreFault.noVintage(ID(2))) { try await store.vintage(ID(2)) }
  }
}
