internal import Attention
internal import GRDB

extension Store {
  /// Everything that is wrong in the house of a directory; an empty list when it is whole. Changes nothing.
  ///
  /// It works beside a running server: it holds up writing only for the moment in which it takes its picture.
  public static func verify(at path: String) throws -> [HouseFault] {
    let missing = ["augenmerk.sqlite", "house.key", "head"].filter { !DurableFile.exists("\(path)/\($0)") }
    guard missing.isEmpty else { return missing.map { .fileMissing($0) } }
    let directory = try HouseDirectory(existing: path)
    var faults = keyFaults(directory)
    do {
      var configuration = configuration(nil)
      configuration.readonly = true
      let queue = try DatabaseQueue(path: directory.database, configuration: configuration)
      faults += try queue.read { try Self.faults($0, directory) }
      try queue.close()
    } catch let error as DatabaseError {
      faults.append(.databaseUnreadable(error.message ?? error.description))
    }
    return faults
  }

  private static func keyFaults(_ directory: HouseDirectory) -> [HouseFault] {
    guard (try? directory.key()) != nil else { return [.keyUnreadable] }
    let isOpen = DurableFile.mode(of: directory.keyFile).map { $0 & 0o077 != 0 } ?? false
    return isOpen ? [.keyOpenToOthers] : []
  }

  private static func faults(_ db: Database, _ directory: HouseDirectory) throws -> [HouseFault] {
    let head = try directory.lock.held {
      _ = try Chain.tip(db)
      return directory.head()
    }
    let headFaults: RecordCheck.Check = { db in
      guard let head else { return [.headUnreadable] }
      return try (try? directory.key()).map { try HeadCheck.faults(of: head, key: $0, db) } ?? []
    }
    let checks: [RecordCheck.Check] =
      [fileFaults, { try ChainCheck.faults($0) }] + RecordCheck.all + [headFaults]
    return try checks.flatMap { check in
      // A row that cannot be read at all is a fault, too, and must not hide the others.
      do { return try check(db) } catch let fault as StoreFault { return [.unreadable(fault.what)] }
    }
  }

  @Sendable private static func fileFaults(_ db: Database) throws -> [HouseFault] {
    let sentences = try db.column(String.self, "PRAGMA integrity_check").filter { $0 != "ok" }
    let references = try db.rows("PRAGMA foreign_key_check").map { row in
      HouseFault.reference(table: (try? row.value("table", as: String.self)) ?? "")
    }
    return sentences.map { .integrity($0) } + Array(Set(references)) + (try schemaFaults(db))
  }

  /// Holds the schema against the one the program makes, if the house has all its migrations.
  private static func schemaFaults(_ db: Database) throws -> [HouseFault] {
    guard try Schema.migrator.hasCompletedMigrations(db) else { return [] }
    let plain = try DatabaseQueue()
    try Schema.migrator.migrate(plain)
    let (right, kept) = (try plain.read(Schema.statements), try Schema.statements(db))
    return Set(right).symmetricDifference(kept).map(\.firstWords).sorted().map { .schemaChanged($0) }
  }
}

extension StoreFault {
  /// The column, or the fault's own name.
  fileprivate var what: String { if case .damaged(let column) = self { column } else { "\(self)" } }
}

extension String {
  /// `CREATE TRIGGER frame_stays` of a longer statement.
  fileprivate var firstWords: String {
    split(whereSeparator: \.isWhitespace).prefix(3).joined(separator: " ")
  }
}
