import Attention
import Samples
import Testing

@testable import Store

@Suite("Head")
struct HeadTests {
  @Test("is signed over every frame before the verb returns")
  func signed() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let village = try await Village.settle(in: store)
    let agreement = try await store.begin(village.text(), at: Village.morning)
    for number in 1...3 as ClosedRange<Int64> {
      try await store.record(
        Entry.Said(text: "Beobachtung \(number)"), as: .observation, at: .init(agreement: agreement.id),
        by: village.hanna.speaker, for: [.parties(agreement.id)], at: Village.morning)
      let head = try Body.value(Head.self, try #require(DurableFile.read(house.path + "/head")))
      #expect(head.count == number && head.isSigned)
      #expect(try await store.head() == head)
    }
    try store.close()
  }

  @Test("is continued when a crash came between commit and head")
  func continued() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let before = try #require(DurableFile.read(house.path + "/head"))
    try await LivedHouse.live(in: store)
    let head = try await store.head()
    try store.close()
    try house.write(before, to: "head")
    #expect(try Store.verify(at: house.path) == [.tailUnsigned(12)])
    try house.open().close()
    #expect(try Store.verify(at: house.path) == [])
    #expect(try Body.value(Head.self, try #require(DurableFile.read(house.path + "/head"))) == head)
  }

  @Test("is not continued over a tail somebody has changed")
  func tampered() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let before = try #require(DurableFile.read(house.path + "/head"))
    try await LivedHouse.live(in: store)
    try store.close()
    try house.write(before, to: "head")
    try house.tamper("UPDATE content SET body = '{\"text\":\"anders\",\"because\":\"\"}' WHERE frame = 6")
    #expect(throws: StoreFault.damagedHouse([.contentChanged(ID(6))])) { try house.open() }
  }

  @Test("is refused with any of its facts changed")
  func changed() throws {
    let tip = Chain.Tip(count: 3, digest: Sodium.random(32), recorded: "2026-01-01T00:00:00.000Z")
    let text = try Body.text(Head(of: tip, practice: false, signedBy: HouseKey.random()))
    #expect(try Body.value(Head.self, text).isSigned)
    for (old, new) in [("\"count\":3", "\"count\":2"), ("false", "true"), ("2026-01", "2026-02")] {
      #expect(try !Body.value(Head.self, text.replacing(old, with: new)).isSigned, "\(new)")
    }
  }
}
