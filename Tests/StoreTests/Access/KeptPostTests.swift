import Attention
import Samples
import Testing

@testable import Store

@Suite("Kept posts")
struct KeptPostTests {
  static let form = "text=Das+hatte+ich+schon+geschrieben"

  @Test("come back to their author once")
  func once() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let village = try await Village.settle(in: store)
    try await store.keep(Self.form, path: "/reflexionen", for: village.hanna.id, at: Village.morning)
    #expect(try await store.keptPaths(for: village.hanna.id, at: Village.morning) == ["/reflexionen"])
    #expect(try await store.takeKept(path: "/reflexionen", for: village.murat.id, at: Village.morning) == nil)
    #expect(try !house.contains("schon+geschrieben"))
    #expect(try await store.takeKept(path: "/reflexionen", for: village.hanna.id, at: Village.morning) == Self.form)
    #expect(try await store.takeKept(path: "/reflexionen", for: village.hanna.id, at: Village.morning) == nil)
    try store.close()
  }

  @Test("are gone after a day")
  func expired() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let day = Village.morning.adding(seconds: 24 * 3600)
    try await store.keep(Self.form, path: "/a", for: village.hanna.id, at: Village.morning)
    #expect(try await store.keptPaths(for: village.hanna.id, at: day) == [])
    #expect(try await store.takeKept(path: "/a", for: village.hanna.id, at: day) == nil)
    #expect(try await store.read { try $0.first(Int.self, "SELECT count(*) FROM kept_post") } == 0)
  }

  @Test("keep what was typed last")
  func last() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await store.keep("a=1", path: "/a", for: village.hanna.id, at: Village.morning)
    try await store.keep("a=2", path: "/a", for: village.hanna.id, at: Village.morning)
    #expect(try await store.takeKept(path: "/a", for: village.hanna.id, at: Village.morning) == "a=2")
  }

  @Test("are ten at most for one account; the oldest go first")
  func few() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    for number in 0..<25 {
      let moment = Village.morning.adding(seconds: Int64(number))
      try await store.keep("a=\(number)", path: "/\(number)", for: village.hanna.id, at: moment)
    }
    try await store.keep("a=1", path: "/1", for: village.murat.id, at: Village.morning)
    let kept = try await store.keptPaths(for: village.hanna.id, at: Village.morning)
    #expect(Set(kept) == Set((15..<25).map { "/\($0)" }))
    #expect(try await store.keptPaths(for: village.murat.id, at: Village.morning) == ["/1"])
  }
}
