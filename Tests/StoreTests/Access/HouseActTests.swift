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

  @Test("is numbered without a hole, so that nobody takes a line out unseen")
  func numbered() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    for account in [village.hanna.id, village.murat.id, village.petra.id, village.dana.id] {
      try await store.close(account, by: .commandLine, at: Village.morning)
      // What fails takes no number.
      await #expect(throws: StoreFault.noAccount(account)) {
        try await store.close(account, by: .commandLine, at: Village.morning)
      }
    }
    let (first, end) = (Village.morning, Village.morning.adding(seconds: 1))
    let whole = try await store.acts(from: first, until: end)
    #expect(whole.map(\.id.number) == [1, 2, 3, 4] && HouseAct.missing(among: whole).isEmpty)
    try await store.write { try $0.run("DELETE FROM house_act WHERE id = 2") }
    #expect(HouseAct.missing(among: try await store.acts(from: first, until: end)) == [2])
    #expect(try await store.acts(from: end, until: end.adding(seconds: 9)).isEmpty)
    #expect(HouseAct.missing(among: []).isEmpty)
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
