import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Store")
struct StoreTests {
  @Test("makes a house once, with a key only its owner can read")
  func create() throws {
    let house = TemporaryHouse()
    let store = try house.create()
    #expect(house.exists("augenmerk.sqlite") && house.exists("house.key") && house.exists("head"))
    #expect(DurableFile.mode(of: house.path + "/house.key") == 0o600)
    #expect(DurableFile.mode(of: house.file) == 0o600)
    #expect(throws: StoreFault.houseExists(path: house.path)) { try house.create() }
    try store.close()
  }

  @Test("names the file a directory lacks to be a house", arguments: ["augenmerk.sqlite", "house.key", "head"])
  func missing(name: String) throws {
    let house = TemporaryHouse()
    try house.create().close()
    try house.remove(name)
    #expect(throws: StoreFault.damagedHouse([.fileMissing(name)])) { try house.open() }
  }

  @Test("tells a directory without a house from a damaged one")
  func noHouse() throws {
    let house = TemporaryHouse()
    try house.create().close()
    for name in ["augenmerk.sqlite", "house.key", "head"] { try house.remove(name) }
    #expect(throws: StoreFault.notAHouse(missing: "augenmerk.sqlite")) { try house.open() }
  }

  @Test("says that the database is damaged, and not in which statement it noticed")
  func damaged() throws {
    let house = TemporaryHouse()
    try house.create().close()
    try DurableFile.write(String(repeating: "kein SQLite ", count: 4000), to: house.file, mode: 0o600)
    #expect { try house.open() } throws: { error in
      guard case StoreFault.damagedHouse(let faults) = error, case .databaseUnreadable = faults.first else {
        return false
      }
      return faults.count == 1
    }
  }

  @Test("lets one program at a time keep the door, and commands beside it open the house")
  func keepDoor() throws {
    let house = TemporaryHouse()
    let first = try house.create()
    try first.keepDoor()
    try first.keepDoor()
    let second = try house.open()
    #expect(throws: StoreFault.servedAlready) { try second.keepDoor() }
    try first.close()
    try second.keepDoor()
    try second.close()
  }

  @Test("leaves no lock behind when a program ends without closing the house")
  func leavesNoLock() throws {
    let house = TemporaryHouse()
    try house.create().close()
    do { _ = try DoorLock(HouseDirectory(existing: house.path)) }
    let store = try house.open()
    try store.keepDoor()
    try store.close()
  }

  @Test("remembers after closing and opening")
  func reopen() async throws {
    let house = TemporaryHouse()
    let first = try house.create(practice: true)
    let village = try await Village.settle(in: first)
    let agreement = try await first.begin(village.text(), at: Village.morning)
    try first.close()
    let second = try house.open()
    #expect(try await second.agreement(agreement.id) == agreement)
    #expect(try await second.organisations() == village.organisations)
    #expect(
      try await second.house()
        == House(name: "Jobcenter Musterkreis", isPractice: true, created: Village.morning, mostFoci: 6))
    try second.close()
  }

  @Test("writes with synchronous FULL, read back on the writer itself")
  func durable() async throws {
    let house = TemporaryHouse()
    for store in [try house.create(), try house.open()] {
      let level = try await store.database.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
      #expect(level == 2)
      let mode = try await store.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
      #expect(mode == "wal")
      try store.close()
    }
  }

  @Test("hardens every connection and keeps foreign keys on")
  func hardened() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    defer { try? store.close() }
    let check: @Sendable (Database) throws -> [Int?] = { db in
      try ["foreign_keys", "secure_delete", "trusted_schema", "cache_size"].map {
        try Int.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(try await store.database.writeWithoutTransaction(check) == [1, 1, 0, -8000])
    #expect(try await store.read(check) == [1, 1, 0, -8000])
    await #expect(throws: DatabaseError.self) {
      try await store.write { try $0.run("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = ''") }
    }
    await #expect(throws: DatabaseError.self, "a reference to nobody is refused") {
      try await store.write { try $0.run("INSERT INTO agreement_party VALUES (99, 99, 'partner')") }
    }
  }

  @Test("marks practice for ever, promise of the practice house", arguments: [true, false])
  func practice(isPractice: Bool) async throws {
    let store = try Store.inMemory(practice: isPractice)
    for statement in [
      "UPDATE house SET practice = 1 - practice", "DELETE FROM house",
      "INSERT OR REPLACE INTO house (id, name, practice, created) SELECT 1, name, 1 - practice, created FROM house",
    ] {
      await #expect(throws: DatabaseError.self, "\(statement)") { try await store.write { try $0.run(statement) } }
    }
    #expect(try await store.house().isPractice == isPractice)
  }

  @Test("stores nothing of a write that fails halfway")
  func rollback() async throws {
    let store = try Store.inMemory()
    await #expect(throws: StoreFault.withoutLogin) {
      try await store.write { db in
        try db.run("INSERT INTO organisation (kind, name) VALUES ('state', 'Musterland')")
        throw StoreFault.withoutLogin
      }
    }
    #expect(try await store.isEmpty)
  }

  @Test("lets a house lower the six foci, and never raise them")
  func limit() async throws {
    let store = try Store.inMemory()
    try await store.allow(mostFoci: 4, at: Village.morning)
    #expect(try await store.house().mostFoci == 4)
    for number in [2, 7] {
      await #expect(throws: StoreFault.impossibleLimit(number)) {
        try await store.allow(mostFoci: number, at: Village.morning)
      }
    }
  }

  @Test("lets a house settle the idle limit between a quarter of an hour and eight hours")
  func idleLimit() async throws {
    let store = try Store.inMemory()
    #expect(try await store.house().idleMinutes == House.usualIdleMinutes)
    let village = try await Village.settle(in: store)
    let (token, _) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    let keeper = Keeper.operations(of: village.jobcenter.id)
    try await store.allow(idleMinutes: 15, by: keeper, at: Village.morning)
    #expect(try await store.session(token)?.ends == Village.morning.adding(seconds: 15 * 60))
    for number in [14, 481] {
      await #expect(throws: StoreFault.impossibleLimit(number)) {
        try await store.allow(idleMinutes: number, by: keeper, at: Village.morning)
      }
    }
    #expect(try await store.acts(1).first?.kind == .idleLimitSettled)
  }

  @Test("does not lose a write of two programs at one house")
  func twoPrograms() async throws {
    let house = TemporaryHouse()
    let one = try house.create()
    let village = try await Village.settle(in: one)
    let two = try house.open()
    let place = Entry.Place(agreement: try await one.begin(village.text(), at: Village.morning).id)
    try await withThrowingTaskGroup { group in
      for number in 0..<40 {
        let store = number.isMultiple(of: 2) ? one : two
        group.addTask {
          _ = try await store.record(
            Entry.Said(text: "Beobachtung \(number)"), as: .observation, at: place, by: village.hanna.speaker,
            for: [.organisation(village.jobcenter.id)], at: Village.morning)
        }
      }
      try await group.waitForAll()
    }
    try one.close()
    try two.close()
    #expect(try Store.verify(at: house.path) == [])
    let third = try house.open()
    #expect(try await third.head().count == 40)
    try third.close()
  }
}
