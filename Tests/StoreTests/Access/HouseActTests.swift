import Attention
import Samples
import Testing

@testable import Store

@Suite("Protocol of the house")
struct HouseActTests {
  @Test("stays as it is, the latest first")
  func stays() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let keeper = Keeper.operations(of: village.jobcenter.id)
    for account in [village.hanna.id, village.murat.id, village.petra.id] {
      try await store.close(account, by: keeper, at: Village.morning)
    }
    #expect(try await store.acts(2).map(\.account) == [village.petra.id, village.murat.id])
    #expect(try await store.acts(2, skipping: 2).map(\.account) == [village.hanna.id])
    #expect(try await store.countActs() == 3)
    await #expect(throws: (any Error).self) {
      try await store.write { try $0.run("UPDATE house_act SET account = 4") }
    }
  }

  @Test("names the office that acted and never a person, promise 3")
  func namesNoActor() async throws {
    let columns = try await Store.inMemory().read { db in
      try db.column(String.self, "SELECT name FROM pragma_table_info('house_act')")
    }
    #expect(columns == ["id", "kind", "done", "keeper", "account", "organisation", "office", "detail"])
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await store.close(village.hanna.id, by: .commandLine, at: Village.morning)
    #expect(try await store.acts(1).first?.by == nil, "at the command line")
  }
}
