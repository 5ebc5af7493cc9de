import Attention
import Samples
import Testing

@testable import Store

@Suite("Erasure")
struct ErasureTests {
  @Test("takes the words and leaves the place, the office and the rule, promise 4")
  func leavesPlace() async throws {
    let told = try await Told()
    let entry = try await told.say("Frau Beispiel, Haus 3.")
    try await told.store.erase(
      entry.id, under: "Art. 17 DSGVO", by: told.village.quirin.speaker, keeper: .commandLine, at: Village.morning)
    let left = try await told.store.entry(entry.id)
    #expect(left.content == .erased(by: .quality, rule: "Art. 17 DSGVO"))
    #expect(left.place == entry.place && left.audiences == entry.audiences && left.recorded == entry.recorded)
  }

  @Test("leaves the chain whole and no byte of the words in the files")
  func gone() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let places = try await LivedHouse.live(in: store)
    let long = String(repeating: "Das hätte hier nie stehen dürfen. ", count: 400)
    let entry = try await store.record(
      Entry.Said(text: long), as: .observation, at: .init(agreement: places.agreement),
      by: places.village.hanna.speaker, for: [.everyone], at: Village.morning)
    #expect(try house.contains("nie stehen dürfen"))
    try await store.erase(
      entry.id, under: "Art. 17 DSGVO", by: places.village.quirin.speaker, keeper: .commandLine, at: Village.morning)
    #expect(try !house.contains("nie stehen dürfen"))
    #expect(try Store.verify(at: house.path) == [])
    try store.close()
    #expect(try !house.contains("nie stehen dürfen"))
    #expect(try Store.verify(at: house.path) == [])
  }

  @Test("reaches every kind of record that holds words, and the chain stays whole")
  func everyKind() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let places = try await LivedHouse.live(in: store)
    let quirin = places.village.quirin.speaker
    let kinds = try await store.read { db in
      try db.rows("SELECT id, kind FROM frame").map {
        (try $0.value("id", as: ID<Frame>.self), try $0.value("kind", as: String.self))
      }
    }
    for (frame, kind) in kinds {
      if ["version", "release", "vintage"].contains(kind) {
        await #expect(throws: StoreFault.notErasable(frame)) {
          try await store.erase(frame, under: "Art. 17 DSGVO", by: quirin, keeper: .commandLine, at: Village.morning)
        }
      } else {
        try await store.erase(frame, under: "Art. 17 DSGVO", by: quirin, keeper: .commandLine, at: Village.morning)
        await #expect(throws: StoreFault.erasedAlready(frame)) {
          try await store.erase(frame, under: "Art. 17 DSGVO", by: quirin, keeper: .commandLine, at: Village.morning)
        }
      }
    }
    for words in [LivedHouse.said, "Rathaus, Saal 2", "neue Zuständigkeit", "Umzug", "Ludwig Stern\"}"] {
      #expect(try !house.contains(words), "\(words)")
    }
    let dialogue = try await store.dialogue(places.dialogue)
    #expect(dialogue.conditions == [] && dialogue.place == "" && dialogue.closed != nil && !dialogue.items.isEmpty)
    #expect(try await store.setAsides(of: places.village.jobcenter.id).map(\.reason) == [""])
    #expect(try await store.promises(of: places.agreement).map(\.state) == [.begun])
    try store.close()
    #expect(try Store.verify(at: house.path) == [])
    try house.open().close()
  }

  @Test("stands in the protocol of the house, and nothing of the words")
  func stands() async throws {
    let store = try Store.inMemory()
    let places = try await LivedHouse.live(in: store)
    let keeper = Keeper.operations(of: places.village.jobcenter.id)
    try await store.erase(
      places.entry, under: "Art. 17 DSGVO", by: places.village.ole.speaker, keeper: keeper, at: Village.morning)
    let act = try #require(try await store.acts(1).first)
    #expect(act.kind == .recordErased && act.detail == "\(places.entry)" && act.by == places.village.jobcenter.id)
  }

  @Test("needs a record and a rule")
  func refusal() async throws {
    let told = try await Told()
    let speaker = told.village.quirin.speaker
    let entry = try await told.say("Etwas.")
    await #expect(throws: StoreFault.withoutReason) {
      try await told.store.erase(entry.id, under: " ", by: speaker, keeper: .commandLine, at: Village.morning)
    }
    await #expect(throws: StoreFault.noRecord(ID(99))) {
      try await told.store.erase(ID(99), under: "Art. 17 DSGVO", by: speaker, keeper: .commandLine, at: Village.morning)
    }
    #expect(try await told.store.entry(entry.id) == entry)
  }
}
