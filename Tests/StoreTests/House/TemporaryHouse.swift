internal import FoundationEssentials
internal import GRDB
import Samples
import Store

/// A house on disk for one test, with the village in it, and a way to lay hands on its files as somebody with bad intent would.
final class TemporaryHouse: Sendable {
  let path: String

  init() { path = "\(FileManager.default.temporaryDirectory.path)/augenmerk-\(UInt64.random(in: 0 ... .max))" }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.removeItem(atPath: path + "-copy")
  }

  var file: String { path + "/augenmerk.sqlite" }
  var copy: String { path + "-copy" }

  func create(practice: Bool = false) throws -> Store {
    try Store.create(
      at: path, name: "Jobcenter Musterkreis", practice: practice, at: Village.morning, cost: .least)
  }

  func open() throws -> Store { try Store.open(at: path, cost: .least) }

  /// Changes the file behind the house's back: every trigger is taken away first and put back afterwards.
  func tamper(_ statements: String...) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: file, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      for statement in statements { try db.execute(sql: statement) }
      for trigger in triggers { try db.execute(sql: trigger["sql"]) }
    }
    try queue.close()
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

  func make(_ files: [(name: String, bytes: [UInt8])]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for file in files {
      try Data(file.bytes).write(to: URL(filePath: "\(path)/\(file.name)"))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(path)/\(file.name)")
    }
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// Whether the bytes of a text lie anywhere in the files of the database.
  func contains(_ text: String) throws -> Bool {
    try ["augenmerk.sqlite", "augenmerk.sqlite-wal", "augenmerk.sqlite-shm"].filter(exists).contains { name in
      String(decoding: try read(name), as: UTF8.self).contains(text)
    }
  }
}
