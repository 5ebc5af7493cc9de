public import Attention
internal import GRDB

extension Store {
  /// Takes the words of a record away where the law orders it. Its place, the office and the rule stay.
  ///
  /// Works for entries, dialogue records, consents (the name), steps of promises and set-asides. The words are overwritten
  /// in the file before this returns; copies made earlier are beyond its reach. The protocol of the house says that it was done.
  /// - Throws: `StoreFault.noRecord`, `StoreFault.erasedAlready`, `StoreFault.notErasable`, `StoreFault.withoutReason`.
  public func erase(
    _ id: ID<Frame>, under rule: String, by speaker: Speaker, keeper: Keeper, at moment: Moment
  ) async throws {
    let rule = Prose.tidy(rule)
    guard !rule.isEmpty else { throw StoreFault.withoutReason }
    // In a task of its own: somebody who closes the browser meanwhile must not leave the words in the log.
    try await Task {
      try await write { db in
        try ErasureRow.take(id, under: rule, by: speaker, at: moment, db)
        try HouseActRow.note(.init(.recordErased, keeper, moment).saying("\(id)"), db)
      }
      try await forgetOldPages()
    }.value
  }

  /// A record whose words could be erased, and when it was recorded; nothing else of it.
  /// - Throws: `StoreFault.noRecord`, `StoreFault.erasedAlready`, `StoreFault.notErasable`.
  public func erasable(_ id: ID<Frame>) async throws -> Erasable {
    try await read { db in
      _ = try ErasureRow.erasableKind(of: id, db)
      let recorded = try db.first(Moment.self, "SELECT recorded FROM frame WHERE id = ?", [id])
      return Erasable(id: id, recorded: try recorded.orThrow(.noRecord(id)))
    }
  }

  /// The erasures of the house, the latest first.
  public func erasures(_ most: Int, skipping skipped: Int = 0) async throws -> [Erasure] {
    try await read { db in
      try db.rows(
        """
        SELECT frame.id, frame.kind, frame.organisation, frame.recorded, erasure.recorded AS erased,
          erasure.organisation AS keeper, erasure.detail AS rule
        FROM frame AS erasure JOIN frame ON frame.id = erasure.about
        WHERE erasure.kind = 'erasure' ORDER BY erasure.id DESC LIMIT ? OFFSET ?
        """, [most, skipped]
      ).map { row in
        Erasure(
          record: try row.value("id"), what: try row.value("kind"), organisation: try row.value("organisation"),
          recorded: try row.value("recorded"), erased: try row.value("erased"), by: try row.value("keeper"),
          rule: try row.value("rule"))
      }
    }
  }

  public func countErasures() async throws -> Int {
    try await read { try $0.first(Int.self, "SELECT count(*) FROM frame WHERE kind = 'erasure'") ?? 0 }
  }

  /// The write-ahead log still holds the pages as they were; it is written back and emptied.
  func forgetOldPages() async throws {
    guard directory != nil else { return }
    try await database.barrierWriteWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  }
}

/// A record whose words are still there, from outside.
public struct Erasable: Hashable, Sendable {
  public let id: ID<Frame>
  public let recorded: Moment
}

enum ErasureRow {
  static func take(
    _ id: ID<Frame>, under rule: String, by speaker: Speaker, at moment: Moment, _ db: Database
  ) throws {
    let kind = try erasableKind(of: id, db)
    try Chain.append(
      FrameDraft(
        kind: .erasure, speaker: speaker, recorded: moment, place: .init(agreement: nil, about: id), detail: rule),
      db)
    try db.run("DELETE FROM content WHERE frame = ?", [id])
    if kind == "dialogueRecord" { try DialogueRow.blank(recordedBy: id, db) }
  }

  /// The kind of a frame whose words can be taken away.
  static func erasableKind(of id: ID<Frame>, _ db: Database) throws -> String {
    let sql = "SELECT kind, EXISTS (SELECT 1 FROM content WHERE frame = frame.id) AS kept FROM frame WHERE id = ?"
    guard let row = try db.row(sql, [id]) else { throw StoreFault.noRecord(id) }
    let kind: String = try row.value("kind")
    guard !["version", "release", "vintage", "erasure"].contains(kind) else { throw StoreFault.notErasable(id) }
    guard try row.value("kept") else { throw StoreFault.erasedAlready(id) }
    return kind
  }
}
