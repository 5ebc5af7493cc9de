public import Attention
internal import GRDB

// What people say. Lists hold everything at a place; the door shows of it what `Right.readable` lets through.
extension Store {
  /// Records what was said. It stays as it is, with the newest vintage known at this moment.
  ///
  /// - Parameter audiences: who may read it, one at least.
  /// - Throws: `StoreFault.withoutAudience`; `StoreFault.noRecord` for an entry it is about that does not exist.
  @discardableResult
  public func record(
    _ said: Entry.Said, as kind: Entry.Kind, at place: Entry.Place, by speaker: Speaker,
    for audiences: Set<Audience>, at moment: Moment
  ) async throws -> Entry {
    try await write { try EntryRow.record(said, kind, at: place, by: speaker, for: audiences, at: moment, $0) }
  }

  /// Answers an entry: pinned where the entry is pinned.
  @discardableResult
  public func answer(
    _ id: ID<Frame>, with said: Entry.Said, by speaker: Speaker, for audiences: Set<Audience>, at moment: Moment
  ) async throws -> Entry {
    try await write { db in
      let place = try EntryRow.fetch(id, db).place
      let pinned = Entry.Place(
        agreement: place.agreement, series: place.series, stretch: place.stretch, dialogue: place.dialogue, about: id)
      return try EntryRow.record(said, .answer, at: pinned, by: speaker, for: audiences, at: moment, db)
    }
  }

  /// Lets a further audience read an entry. An audience that has it already changes nothing.
  @discardableResult
  public func release(
    _ id: ID<Frame>, to audience: Audience, by speaker: Speaker, at moment: Moment
  ) async throws -> Entry {
    try await write { db in
      let entry = try EntryRow.fetch(id, db)
      guard !entry.audiences.contains(audience) else { return entry }
      let place = Entry.Place(agreement: entry.place.agreement, about: id)
      try Chain.append(
        FrameDraft(kind: .release, speaker: speaker, recorded: moment, place: place, detail: audience.text), db)
      try EntryRow.insert(audience, of: id, db)
      return try EntryRow.fetch(id, db)
    }
  }

  /// - Throws: `StoreFault.noRecord`.
  public func entry(_ id: ID<Frame>) async throws -> Entry { try await read { try EntryRow.fetch(id, $0) } }

  /// All entries of an agreement, in the order they were recorded.
  public func entries(at agreement: ID<Agreement>) async throws -> [Entry] {
    try await read { try EntryRow.all($0, where: "frame.agreement = ?", [agreement]) }
  }

  /// All entries of an agreement about one series.
  public func entries(at agreement: ID<Agreement>, about series: SeriesKey) async throws -> [Entry] {
    try await read { try EntryRow.all($0, where: "frame.agreement = ? AND frame.series = ?", [agreement, series]) }
  }

  /// All entries made in one dialogue.
  public func entries(of dialogue: ID<Dialogue>) async throws -> [Entry] {
    try await read { try EntryRow.all($0, where: "frame.dialogue = ?", [dialogue]) }
  }

  /// Everything that speaks about one entry: answers, dissenting views.
  public func entries(about entry: ID<Frame>) async throws -> [Entry] {
    try await read { try EntryRow.all($0, where: "frame.about = ?", [entry]) }
  }

  /// Open questions of an agreement nobody has answered yet.
  public func openQuestions(of agreement: ID<Agreement>) async throws -> [Entry] {
    try await read { db in
      try EntryRow.all(
        db,
        where: """
          frame.agreement = ? AND frame.kind = 'openQuestion'
          AND NOT EXISTS (SELECT 1 FROM frame AS answer WHERE answer.about = frame.id AND answer.kind = 'answer')
          """,
        [agreement])
    }
  }

  /// Takes the words of a record away where the law orders it. Its place, the office and the rule stay.
  ///
  /// Works for entries, dialogue records, consents (the name), steps of promises and set-asides. The words are overwritten
  /// in the file before this returns; copies made earlier are beyond its reach.
  /// - Throws: `StoreFault.noRecord`, `StoreFault.erasedAlready`, `StoreFault.notErasable`, `StoreFault.withoutReason`.
  public func erase(_ id: ID<Frame>, under rule: String, by speaker: Speaker, at moment: Moment) async throws {
    let rule = Prose.tidy(rule)
    guard !rule.isEmpty else { throw StoreFault.withoutReason }
    try await write { db in
      let kind = try Erasure.erasableKind(of: id, db)
      try Chain.append(
        FrameDraft(
          kind: .erasure, speaker: speaker, recorded: moment, place: .init(agreement: nil, about: id), detail: rule),
        db)
      try db.run("DELETE FROM content WHERE frame = ?", [id])
      if kind == "dialogueRecord" { try DialogueRow.blank(recordedBy: id, db) }
    }
    try await forgetOldPages()
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
