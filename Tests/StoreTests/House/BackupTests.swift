import Attention
import Samples
import Testing

@testable import Store

@Suite("Backup")
struct BackupTests {
  @Test("is a whole house that opens, made while writing goes on")
  func whole() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let places = try await LivedHouse.live(in: store)
    let words = EntryDraft(kind: .observation, text: "noch nicht gesagt")
    let draft = try await store.seal(
      words, at: .init(agreement: places.agreement), for: NonEmpty(places.village.hanna.id), at: Village.morning)
    async let writing: Void = write(30, in: store, places)
    try store.backup(to: house.copy)
    try await writing
    try store.close()

    #expect(try Store.verify(at: house.copy) == [])
    #expect(DurableFile.mode(of: house.copy + "/house.key") == 0o600)
    let copy = try Store.open(at: house.copy, cost: .least)
    #expect(try await copy.head().count >= 12)
    #expect(try await copy.openDraft(draft.id, by: places.village.hanna.id).words == words)
    #expect(try await copy.entry(places.entry).said?.text == LivedHouse.said)
    try copy.close()
    #expect(throws: StoreFault.houseExists(path: house.copy)) { try house.open().backup(to: house.copy) }
  }

  @Test("of a house in memory becomes a house on disk")
  func memory() async throws {
    let house = TemporaryHouse()
    let store = try Store.inMemory(name: "Probehaus", practice: true)
    try await LivedHouse.live(in: store)
    try store.backup(to: house.copy)
    #expect(try Store.verify(at: house.copy) == [])
  }

  private func write(_ count: Int, in store: Store, _ places: LivedHouse.Places) async throws {
    for number in 0..<count {
      try await store.record(
        Entry.Said(text: "Beobachtung \(number)"), as: .observation, at: .init(agreement: places.agreement),
        by: places.village.hanna.speaker, for: [.parties(places.agreement)], at: Village.morning)
    }
  }
}
