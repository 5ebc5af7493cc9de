public import Attention
internal import CSQLiteGuard
internal import GRDB
internal import Synchronization

/// The memory of one house. Verbs of the field read and write it; nobody else says SQL.
///
///     let store = try Store.create(at: "/var/lib/augenmerk", name: "Jobcenter Musterkreis", practice: false, at: now)
///     let land = try await store.found(.state, name: "Musterland")
///
/// A verb that returns has been made durable: the transaction is on disk (`synchronous = FULL`), and when it added to the
/// chain, so is the signed head beside it.
public final class Store: Sendable {
  /// Sees the text of every statement; for tests that watch which statements are run.
  public typealias Watcher = @Sendable (_ statement: String) -> Void

  let database: any DatabaseWriter
  let key: HouseKey
  /// Nil for a store in memory.
  let directory: HouseDirectory?
  let passwords: Passwords
  /// How many frames the head beside the database covers.
  private let signed: Mutex<Int64>
  /// While this program lets people in.
  private let door = Mutex<DoorLock?>(nil)

  init(
    database: any DatabaseWriter, key: HouseKey, directory: HouseDirectory?, cost: PasswordCost, signed: Int64 = 0
  ) {
    (self.database, self.key, self.directory) = (database, key, directory)
    passwords = Passwords(cost: cost)
    self.signed = Mutex(signed)
  }

  /// Makes a new house in a directory, with a key of its own. The practice mark stays for ever.
  /// - Throws: `StoreFault.houseExists` when one of its files is there already.
  public static func create(
    at path: String, name: String, practice: Bool, at moment: Moment, cost: PasswordCost = .interactive,
    watcher: Watcher? = nil
  ) throws -> Store {
    let directory = try HouseDirectory.make(at: path)
    let key = try HouseKey.random()
    try directory.write(key)
    let pool = try directory.lock.held {
      let pool = try openPool(directory, watcher: watcher)
      try pool.write { try House(name: name, isPractice: practice, created: moment).insert($0) }
      try directory.write(Head(of: .empty, practice: practice, signedBy: key))
      return pool
    }
    return Store(database: pool, key: key, directory: directory, cost: cost)
  }

  /// Opens a house. What a crash left unsigned at the end of the chain is checked and signed.
  /// - Throws: `StoreFault.notAHouse`, `StoreFault.damagedHouse`.
  public static func open(
    at path: String, cost: PasswordCost = .interactive, watcher: Watcher? = nil
  ) throws -> Store {
    let directory = try HouseDirectory(existing: path)
    let key = try directory.key()
    let (pool, head) = try directory.lock.held {
      let pool = try openPool(directory, watcher: watcher)
      return (pool, try pool.read { try directory.continuedHead($0, key: key) })
    }
    return Store(database: pool, key: key, directory: directory, cost: cost, signed: head.count)
  }

  /// A house in memory, with a throw-away key: a real SQLite that keeps every constraint.
  public static func inMemory(
    name: String = "Probehaus", practice: Bool = false, at moment: Moment = Moment(milliseconds: 0),
    cost: PasswordCost = .least, watcher: Watcher? = nil
  ) throws -> Store {
    let queue = try DatabaseQueue(configuration: configuration(watcher))
    try Schema.migrator.migrate(queue)
    try queue.write { try House(name: name, isPractice: practice, created: moment).insert($0) }
    return Store(database: queue, key: try HouseKey.random(), directory: nil, cost: cost)
  }

  /// Keeps the door from now on, until the store is closed or the program ends: nobody else may. Commands beside it still may
  /// open the house.
  /// - Throws: `StoreFault.servedAlready`.
  public func keepDoor() throws {
    guard let directory else { return }
    try door.withLock { if $0 == nil { $0 = try DoorLock(directory) } }
  }

  /// Writes the log back into the database file and ends all connections. No verb works afterwards.
  public func close() throws {
    // Here and not left to SQLite: the connections that close last may only read. A busy file keeps its log, and loses nothing.
    if directory != nil { _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) } }
    try database.close()
    door.withLock { $0 = nil }
  }

  /// Reads one unchanging picture of the memory.
  func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await database.read(body)
  }

  /// Writes in one transaction. When the chain has grown, its signed head is durable before this returns.
  func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await database.writeWithoutTransaction { [self] db in
      guard let directory else { return try db.committing(body) }
      return try directory.lock.held {
        let value = try db.committing(body)
        try sign(db, in: directory)
        return value
      }
    }
  }

  private func sign(_ db: Database, in directory: HouseDirectory) throws {
    let tip = try Chain.tip(db)
    guard tip.count > signed.withLock(\.self) else { return }
    try directory.write(Head(of: tip, practice: try House.fetch(db).isPractice, signedBy: key))
    signed.withLock { $0 = tip.count }
  }

  private static func openPool(_ directory: HouseDirectory, watcher: Watcher?) throws -> DatabasePool {
    let pool: DatabasePool
    do {
      pool = try DatabasePool(path: directory.database, configuration: configuration(watcher))
      try makeDurable(pool)
      try Schema.migrator.migrate(pool)
    } catch let error as DatabaseError {
      throw StoreFault.damagedHouse([.databaseUnreadable(error.message ?? "SQLite \(error.resultCode.rawValue)")])
    }
    // What an interrupted erasure may have left in the log goes now; another program at work keeps it for later.
    _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    return pool
  }

  /// GRDB sets NORMAL when it opens a pool, so FULL is set afterwards and read back on the writer (stack.md, trap 1).
  private static func makeDurable(_ pool: DatabasePool) throws {
    let level = try pool.writeWithoutTransaction { db in
      try db.run("PRAGMA synchronous = FULL")
      return try db.first(Int.self, "PRAGMA synchronous")
    }
    guard level == 2 else { throw StoreFault.notDurable(synchronous: level ?? 0) }
  }

  static func configuration(_ watcher: Watcher?) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      let code = augenmerk_harden(UnsafeMutableRawPointer(db.sqliteConnection))
      guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      try db.run("PRAGMA cache_size = -8000")
      // Erased words are overwritten, and nothing is spilled into files of the system.
      _ = try db.rows("PRAGMA secure_delete = ON")
      try db.run("PRAGMA temp_store = MEMORY")
      watch(db, watcher)
    }
    return configuration
  }
}

extension Store {
  private static func watch(_ db: Database, _ watcher: Watcher?) {
    #if DEBUG
      db.trace { event in
        guard case .statement(let statement) = event else { return }
        assert(
          OneOrganisation.holds(statement.sql), "Promise 2, figures of more than one organisation: \(statement.sql)")
        watcher?(statement.sql)
      }
    #else
      guard let watcher else { return }
      db.trace { event in if case .statement(let statement) = event { watcher(statement.sql) } }
    #endif
  }
}

extension Database {
  /// Runs the work in a transaction of its own and gives back what it made.
  func committing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var value: Value?
    try inTransaction(.immediate) {
      value = try body(self)
      return .commit
    }
    guard let value else { throw StoreFault.notFinished }
    return value
  }
}
