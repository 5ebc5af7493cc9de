public import Attention
internal import GRDB

// Protected space (promise 5): a draft is sealed for everyone but its authors until they release it.
extension Store {
  /// Seals what somebody is about to say. It can be changed and thrown away, and is in no chain, index or log.
  /// - Parameter authors: who may open, change and release it; one at least.
  @discardableResult
  public func seal(
    _ words: EntryDraft, at place: Entry.Place, for authors: NonEmpty<ID<Account>>, at moment: Moment
  ) async throws -> Draft {
    try await write { [key] db in
      let id = DraftRow.randomID()
      try DraftRow.insert(id, words, place, moment, key, db)
      for author in Set(authors.all) {
        _ = try AccountRow.fetch(author, db)
        try db.run("INSERT INTO draft_author (draft, account) VALUES (?, ?)", [id, author])
      }
      return try DraftRow.open(id, authors.first, key, db)
    }
  }

  /// Writes a draft anew.
  /// - Throws: `StoreFault.noDraft` for everybody but its authors.
  @discardableResult
  public func reseal(
    _ id: ID<Draft>, _ words: EntryDraft, by author: ID<Account>, at moment: Moment
  ) async throws -> Draft {
    try await write { [key] db in
      _ = try DraftRow.open(id, author, key, db)
      let sealed = try DraftRow.sealed(words, id, key)
      try db.run(
        "UPDATE draft SET kind = ?, nonce = ?, ciphertext = ?, updated = ? WHERE id = ?",
        [words.kind, sealed.nonce, sealed.ciphertext, moment, id])
      return try DraftRow.open(id, author, key, db)
    }
  }

  /// - Throws: `StoreFault.noDraft` for everybody but its authors.
  public func openDraft(_ id: ID<Draft>, by author: ID<Account>) async throws -> Draft {
    try await read { [key] in try DraftRow.open(id, author, key, $0) }
  }

  /// The drafts somebody is author of, the last changed first.
  public func drafts(of author: ID<Account>) async throws -> [Draft] {
    try await read { [key] db in
      let sql = """
        SELECT draft FROM draft_author JOIN draft ON draft.id = draft
        WHERE account = ? ORDER BY updated DESC, draft DESC
        """
      return try db.column(ID<Draft>.self, sql, [author]).map { try DraftRow.open($0, author, key, db) }
    }
  }

  /// Makes a draft a record and removes it, in one transaction.
  /// - Throws: `EntryFault` when the words cannot be recorded yet; the draft is then still there. `StoreFault.noDraft`.
  @discardableResult
  public func releaseDraft(
    _ id: ID<Draft>, by author: ID<Account>, speaking speaker: Speaker, for audiences: Set<Audience>, at moment: Moment
  ) async throws -> Entry {
    try await write { [key] db in
      let draft = try DraftRow.open(id, author, key, db)
      let entry = try EntryRow.record(
        draft.words.said(), draft.words.kind, at: draft.place, by: speaker, for: audiences, at: moment, db)
      try DraftRow.delete(id, db)
      return entry
    }
  }

  /// Throws a draft away.
  /// - Throws: `StoreFault.noDraft` for everybody but its authors.
  public func discard(_ id: ID<Draft>, by author: ID<Account>) async throws {
    try await write { [key] db in
      _ = try DraftRow.open(id, author, key, db)
      try DraftRow.delete(id, db)
    }
  }
}

private enum DraftRow {
  /// What lies under the seal. The kind lies open, so that a place can be kept free for it.
  private struct Words: Codable {
    let text: String
    let because: String
    let state: PromiseState?
  }

  /// Numbers are drawn, so that nobody counts the drafts of others by the numbers of their own. From 2⁴⁸ of them none comes
  /// twice; a draft's seal is bound to its number.
  static func randomID() -> ID<Draft> {
    ID(Sodium.random(6).reduce(1) { $0 << 8 | Int64($1) })
  }

  static func sealed(_ words: EntryDraft, _ id: ID<Draft>, _ key: HouseKey) throws -> Sealed {
    let text = try Body.text(Words(text: words.text, because: words.because, state: words.state))
    return try Sealed.seal(Array(text.utf8), at: .draft(id.number), with: key)
  }

  static func insert(
    _ id: ID<Draft>, _ words: EntryDraft, _ place: Entry.Place, _ moment: Moment, _ key: HouseKey, _ db: Database
  ) throws {
    let sealed = try sealed(words, id, key)
    try db.run(
      """
      INSERT INTO draft (
        id, kind, agreement, series, stretch_first, stretch_last, dialogue, about, nonce, ciphertext, updated)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, words.kind, place.agreement, place.series, place.stretch?.first, place.stretch?.last, place.dialogue,
        place.about, sealed.nonce, sealed.ciphertext, moment,
      ])
  }

  /// Somebody who is no author learns nothing, not even that it exists.
  static func open(_ id: ID<Draft>, _ author: ID<Account>, _ key: HouseKey, _ db: Database) throws -> Draft {
    let authors = Set(try db.column(ID<Account>.self, "SELECT account FROM draft_author WHERE draft = ?", [id]))
    guard authors.contains(author),
      let row = try db.row("SELECT * FROM draft WHERE id = ?", [id])
    else { throw StoreFault.noDraft(id) }
    let sealed = Sealed(
      nonce: try row.value("nonce"),
      ciphertext: try row.value("ciphertext"))
    let text = String(decoding: try sealed.opened(at: .draft(id.number), with: key), as: UTF8.self)
    let words = try Body.value(Words.self, text)
    return Draft(
      id: id, authors: authors, place: try row.place(),
      words: EntryDraft(
        kind: try row.value("kind"), text: words.text, because: words.because, state: words.state),
      updated: try row.value("updated"))
  }

  static func delete(_ id: ID<Draft>, _ db: Database) throws {
    try db.run("DELETE FROM draft WHERE id = ?", [id])
  }
}
