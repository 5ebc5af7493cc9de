import Attention
import Samples
import Testing

@testable import Store

@Suite("Context")
struct ContextTests {
  @Test("remembers what happened, and to which series it matters")
  func events() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let stock = try Figures.stock().key
    func event(_ day: Int, _ affects: [SeriesKey]) -> Event {
      Event(
        id: ID(0), organisation: village.jobcenter.id, first: Day(number: day), last: nil, kind: .law,
        title: "Neue Zuständigkeit", text: "", source: "BGBl.", affects: affects)
    }
    let later = try await store.note(event(20_400, []))
    let earlier = try await store.note(event(20_300, [stock]))
    #expect(try await store.events(of: village.jobcenter.id) == [earlier, later])
    #expect(earlier.affects == [stock])
    #expect(try await store.events(of: village.jobcenter.id, touching: .component(Key("anderes"))) == [later])
    #expect(try await store.events(of: village.neighbour.id) == [])
    try await store.strike(earlier.id)
    #expect(try await store.events(of: village.jobcenter.id) == [later])
  }

  @Test("starts phases where people say so")
  func phases() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let stock = try Figures.stock().key
    func phase(_ month: Int, _ text: String) -> Phase {
      Phase(
        series: stock, first: Period(.month, holding: 2025, month), reason: .definition, text: text, source: "BA")
    }
    try await store.begin(phase(7, "Neue Zählung"), of: village.jobcenter.id)
    try await store.begin(phase(3, "Neue Software"), of: village.jobcenter.id)
    try await store.begin(phase(7, "Andere Zählung"), of: village.jobcenter.id)
    #expect(
      try await store.phases(of: stock, in: village.jobcenter.id) == [
        phase(3, "Neue Software"), phase(7, "Andere Zählung"),
      ])
    #expect(try await store.phases(of: stock, in: village.neighbour.id) == [])
  }
}
