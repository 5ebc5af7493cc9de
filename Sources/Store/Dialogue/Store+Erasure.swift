public import Attention
internal import GRDB

extension Store {
  /// Takes the words of a record away where the law orders it. Its place, the office and the rule stay.
  ///
  /// Works for entries, dialogue records, consents (the name), steps of promises and set-asides. The words are overwritten
  /// in the file before this returns; copies made earlier are beyond its reach.
  /// - Throws: `StoreFault.noRecord`, `StoreFault.erasedAlready`, `StoreFault.notErasable`, `StoreFault.withoutReason`.
  public func erase(_ id: ID<Frame>, under rule: String, by speaker: Speaker, at moment: Moment) async throws {
    let rule = Prose.tidy(rule)
    guard !rule.isEmpty else { throw StoreFault.withoutReason }
    // In a task of its own: somebody who closes the browser meanwhile must not leave the words in the log.
    try await Task {
      try await takeWords(of: id, under: rule, by: speaker, at: moment)
      try await forgetOldPages()
    }.value
  }

  private func takeWords(of id: ID<Frame>, under rule: String, by speaker: Speaker, at moment: Moment) async throws {
    try await write { db in
      let kind = try Erasure.erasableKind(of: id, db)
      try Chain.append(
        FrameDraft(
          kind: .erasure, speaker: speaker, recorded: moment, place: .init(agreement: nil, about: id), detail: rule),
        db)
      try db.run("DELETE FROM content WHERE frame = ?", [id])
      if kind == "dialogueRecord" { try DialogueRow.blank(recordedBy: id, db) }
    }
  }

  /// The write-ahead log still holds the pages as they were; it is written back and emptied.
  private func forgetOldPages() async throws {
    guard directory != nil else { return }
    try await database.barrierWriteWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  }
}

enum Erasure {
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
