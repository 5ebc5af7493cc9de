import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Chain")
struct ChainTests {
  @Test(
    "what was said stays, promise 4: nothing of a record can be changed or removed",
    arguments: [
      "UPDATE frame SET detail = 'anders' WHERE id = 1", "DELETE FROM frame WHERE id = 1",
      "UPDATE content SET body = '{}' WHERE frame = 1", "DELETE FROM content WHERE frame = 1",
      "INSERT OR REPLACE INTO content VALUES (1, zeroblob(32), '{}')",
      "INSERT OR REPLACE INTO frame SELECT 1, kind, organisation, office, perspective, recorded, agreement, series, stretch_first, stretch_last, dialogue, about, known, 'anders', content_digest, previous, digest FROM frame WHERE id = 1",
      "UPDATE OR REPLACE frame SET id = 1 WHERE id = 2",
      "UPDATE audience SET scope = 'everyone', organisation = NULL, agreement = NULL", "DELETE FROM audience",
      "INSERT INTO audience VALUES (1, 'everyone', NULL, NULL)",
    ])
  func appendOnly(statement: String) async throws {
    let store = try await toldTwice()
    await #expect(throws: DatabaseError.self) { try await store.write { try $0.run(statement) } }
  }

  @Test("has no hole and no fork")
  func follows() async throws {
    let store = try await toldTwice()
    for (id, previous) in [("4", "(SELECT digest FROM frame WHERE id = 2)"), ("3", "zeroblob(32)")] {
      await #expect(throws: DatabaseError.self) {
        try await store.write {
          try $0.run(
            """
            INSERT INTO frame (id, kind, organisation, office, perspective, recorded, content_digest, previous, digest)
            SELECT \(id), kind, organisation, office, perspective, recorded, content_digest, \(previous), randomblob(32)
            FROM frame WHERE id = 1
            """)
        }
      }
    }
  }

  @Test("gives two equal records different digests, so that words cannot be guessed")
  func salted() async throws {
    let store = try await toldTwice()
    let digests = try await store.read { try $0.column([UInt8].self, "SELECT content_digest FROM frame") }
    #expect(Set(digests).count == 2)
  }

  /// A house in memory in which the same thing was said twice.
  private func toldTwice() async throws -> Store {
    let told = try await Told()
    for _ in 1...2 { _ = try await told.say("Am Vormittag ist mehr Zeit.") }
    return told.store
  }
}
