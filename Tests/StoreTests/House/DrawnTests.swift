import Attention
import Samples
import Testing

@testable import Store

@Suite("Numbers in addresses")
struct DrawnTests {
  @Test("count nothing: those of agreements and dialogues are drawn, with nine digits")
  func drawsNumbers() async throws {
    let store = try Store.inMemory()
    try await store.write { db in
      let numbers = try (0..<50).map { _ in try Drawn.number(of: "agreement", "id", 9, db) }
      #expect(Set(numbers).count == 50)
      #expect(numbers.allSatisfy { (100_000_000...999_999_999).contains($0) })
      #expect(try Drawn.next(.inTurn, of: "agreement", db) == nil)
    }
  }

  @Test("name an entry by its tag, which is never changed; operators may use it, or the place in the chain")
  func tagsEntries() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let place = Entry.Place(agreement: nil)
    let speaker = try Speaker(village.jobcenter, .management)
    var entries: [Entry] = []
    for text in ["eins", "zwei"] {
      entries.append(
        try await store.record(
          Entry.Said(text: text), as: .observation, at: place, by: speaker, for: [.organisation(village.jobcenter.id)],
          at: Village.morning))
    }
    #expect(entries.allSatisfy { (100_000_000_000...999_999_999_999).contains($0.tag.number) })
    #expect(try await store.entry(tagged: entries[1].tag) == entries[1])
    await #expect(throws: StoreFault.noRecord(ID(7))) { try await store.entry(tagged: ID(7)) }
    #expect(try await store.record(named: entries[0].tag.number) == entries[0].id)
    #expect(try await store.record(named: 2) == ID(2))
    await #expect(throws: (any Error).self) {
      try await store.write { try $0.run("UPDATE entry_tag SET tag = tag + 1") }
    }
  }
}
