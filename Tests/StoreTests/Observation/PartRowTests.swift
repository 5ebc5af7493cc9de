import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Parts of a whole")
struct PartRowTests {
  @Test("get their mark when figures come in, whichever come first, and no reading opens the figures of the other")
  func marks() async throws {
    for wholeFirst in [true, false] {
      let store = try Store.inMemory()
      let village = try await Village.settle(in: store)
      let deliveries = [(village.jobcenter.id, 900.0), (village.teamNorth.id, 898.0)]
      for (organisation, value) in wholeFirst ? deliveries : deliveries.reversed() {
        try await bring(value, to: organisation, in: store)
      }
      let stock = try Figures.stock()
      let (whole, part) = (
        try await store.series(stock, of: village.jobcenter.id), try await store.series(stock, of: village.teamNorth.id)
      )
      #expect(whole.observations.map(\.finding) == [.measured(.figure(900, cases: nil), .final)])
      #expect(part.observations.map(\.finding) == [.suppressed(.complement)], "two people are in no team")
    }
  }

  @Test("keep their mark when a later correction makes the rest larger")
  func keepsMark() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await bring(900, to: village.jobcenter.id, in: store)
    try await bring(898, to: village.teamNorth.id, in: store)
    try await bring(500, to: village.teamNorth.id, in: store, reason: "Neu gezählt")
    let part = try await store.series(Figures.stock(), of: village.teamNorth.id)
    #expect(part.observations.map(\.finding) == [.suppressed(.complement)])
    await #expect(throws: DatabaseError.self) { try await store.write { try $0.run("DELETE FROM hidden_part") } }
  }

  @Test("need none where enough people are left, and none beside another Jobcenter")
  func lets() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await bring(900, to: village.jobcenter.id, in: store)
    try await bring(899, to: village.neighbour.id, in: store)
    try await bring(500, to: village.teamNorth.id, in: store)
    #expect(try await store.read { try $0.first(Int.self, "SELECT count(*) FROM hidden_part") } == 0)
  }

  private func bring(
    _ value: Double, to organisation: ID<Organisation>, in store: Store, reason: String = ""
  ) async throws {
    let stock = try Figures.stock()
    try await store.bring(
      [stock.key: Figures.months([value])], to: organisation, from: Figures.delivery(reason: reason),
      definition: { $0 == stock.key ? stock : nil }, at: Village.morning)
  }
}
