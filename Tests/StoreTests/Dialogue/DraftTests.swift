import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Drafts")
struct DraftTests {
  static let words = EntryDraft(kind: .dissent, text: "Ich sehe das ganz anders.", because: "Noch unter uns.")

  @Test("are sealed for everyone but their authors, promise 5: no table and no file shows a word")
  func sealed() async throws {
    let house = TemporaryHouse()
    let told = try await Told(in: house.create())
    let (store, hanna, murat) = (told.store, told.village.hanna.id, told.village.murat.id)
    let place = Entry.Place(agreement: told.agreement)
    let draft = try await store.seal(Self.words, at: place, for: NonEmpty(hanna), at: Village.morning)
    #expect(try await store.openDraft(draft.id, by: hanna).words == Self.words)
    await #expect(throws: StoreFault.noDraft(draft.id)) { try await store.openDraft(draft.id, by: murat) }
    await #expect(throws: StoreFault.noDraft(ID(99)), "hidden and absent look alike") {
      try await store.openDraft(ID(99), by: murat)
    }
    #expect(try await store.drafts(of: murat) == [])
    #expect(try !house.contains("ganz anders") && !house.contains("Noch unter uns"))
    #expect(try await tables(of: store).allSatisfy { !$0.contains("ganz anders") })
    #expect(try await store.head().count == 0, "a draft is never in the chain")
    try store.close()
    #expect(try !house.contains("ganz anders"))
  }

  @Test("belong to all their authors")
  func authors() async throws {
    let told = try await Told()
    let (hanna, murat) = (told.village.hanna.id, told.village.murat.id)
    let draft = try await told.store.seal(
      Self.words, at: .init(agreement: told.agreement), for: NonEmpty(hanna, [murat]), at: Village.morning)
    #expect(draft.authors == [hanna, murat])
    let other = EntryDraft(kind: .promise, text: "Wir fragen nach.", state: .begun)
    let changed = try await told.store.reseal(draft.id, other, by: murat, at: Village.morning.adding(seconds: 9))
    #expect(try await told.store.openDraft(draft.id, by: hanna) == changed)
    #expect(changed.words == other && changed.updated == Village.morning.adding(seconds: 9))
    await #expect(throws: StoreFault.noDraft(draft.id)) {
      try await told.store.reseal(draft.id, other, by: told.village.petra.id, at: Village.morning)
    }
  }

  @Test("become records and are gone, in one step")
  func release() async throws {
    let told = try await Told()
    let (store, hanna) = (told.store, told.village.hanna)
    let place = Entry.Place(agreement: told.agreement, series: try Figures.stock().key)
    let draft = try await store.seal(Self.words, at: place, for: NonEmpty(hanna.id), at: Village.morning)
    let entry = try await store.releaseDraft(
      draft.id, by: hanna.id, speaking: hanna.speaker, for: [.parties(told.agreement)], at: Village.morning)
    #expect(entry.kind == .dissent && entry.place == place && entry.said == (try? Self.words.said()))
    #expect(try await store.drafts(of: hanna.id) == [])
    #expect(try await store.read { try $0.first(Int.self, "SELECT count(*) FROM draft_author") } == 0)
  }

  @Test("stay when they cannot be recorded yet")
  func notYet() async throws {
    let told = try await Told()
    let (store, hanna) = (told.store, told.village.hanna)
    let words = EntryDraft(kind: .decision, text: "So machen wir es.")
    let draft = try await store.seal(
      words, at: .init(agreement: told.agreement), for: NonEmpty(hanna.id), at: Village.morning)
    await #expect(throws: EntryFault.withoutReason(.decision)) {
      try await store.releaseDraft(
        draft.id, by: hanna.id, speaking: hanna.speaker, for: [.everyone], at: Village.morning)
    }
    await #expect(throws: StoreFault.withoutAudience) {
      try await store.reseal(draft.id, Self.words, by: hanna.id, at: Village.morning)
      try await store.releaseDraft(draft.id, by: hanna.id, speaking: hanna.speaker, for: [], at: Village.morning)
    }
    #expect(try await store.drafts(of: hanna.id).count == 1)
    #expect(try await store.head().count == 0)
  }

  @Test("can be thrown away, and their number is not given again")
  func discard() async throws {
    let told = try await Told()
    let (store, hanna) = (told.store, told.village.hanna.id)
    let place = Entry.Place(agreement: told.agreement)
    let draft = try await store.seal(Self.words, at: place, for: NonEmpty(hanna), at: Village.morning)
    await #expect(throws: StoreFault.noDraft(draft.id)) {
      try await store.discard(draft.id, by: told.village.murat.id)
    }
    try await store.discard(draft.id, by: hanna)
    #expect(try await store.drafts(of: hanna) == [])
    let next = try await store.seal(Self.words, at: place, for: NonEmpty(hanna), at: Village.morning)
    #expect(next.id != draft.id)
  }

  /// Everything any table holds, as text; figures are not read across organisations, not even here.
  private func tables(of store: Store) async throws -> [String] {
    try await store.read { db in
      try db.column(String.self, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'finding'")
        .flatMap { try db.rows("SELECT * FROM \($0)").map(\.description) }
    }
  }
}
