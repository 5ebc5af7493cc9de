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

  /// The entry an address names.
  /// - Throws: `StoreFault.noRecord`.
  public func entry(tagged tag: ID<Entry>) async throws -> Entry {
    try await read { try EntryRow.fetch(tagged: tag, $0) }
  }

  /// The record somebody names by a number: the tag of its address, or its place in the chain.
  public func record(named number: Int64) async throws -> ID<Frame> {
    try await read { db in
      try db.first(ID<Frame>.self, "SELECT frame FROM entry_tag WHERE tag = ?", [number]) ?? ID(number)
    }
  }

  /// All entries of an agreement, in the order they were recorded.
  public func entries(at agreement: ID<Agreement>) async throws -> [Entry] {
    try await read { try EntryRow.all($0, where: "frame.agreement = ?", values: [agreement]) }
  }

  /// All entries of an agreement about one series.
  public func entries(at agreement: ID<Agreement>, about series: SeriesKey) async throws -> [Entry] {
    try await read {
      try EntryRow.all($0, where: "frame.agreement = ? AND frame.series = ?", values: [agreement, series])
    }
  }

  /// By which frame each entry about one series reached all parties of its agreement: its own, or the release that opened it.
  /// What one side keeps to itself is missing here.
  public func reachedParties(
    of agreement: ID<Agreement>, about series: SeriesKey
  ) async throws -> [ID<Frame>: ID<Frame>] {
    let parties = Audience.parties(agreement).text
    return try await read { db in
      let rows = try db.rows(
        """
        SELECT frame.id, coalesce(min(opening.id), frame.id) AS reached FROM frame
          JOIN audience ON audience.frame = frame.id AND audience.scope = 'parties' AND audience.agreement = frame.agreement
          LEFT JOIN frame AS opening ON opening.about = frame.id AND opening.kind = 'release' AND opening.detail = ?
        WHERE frame.agreement = ? AND frame.series = ? GROUP BY frame.id
        """, [parties, agreement, series])
      return Dictionary(
        uniqueKeysWithValues: try rows.map {
          (try $0.value("id", as: ID<Frame>.self), try $0.value("reached", as: ID<Frame>.self))
        })
    }
  }

  /// All entries made in one dialogue.
  public func entries(of dialogue: ID<Dialogue>) async throws -> [Entry] {
    try await read { try EntryRow.all($0, where: "frame.dialogue = ?", values: [dialogue]) }
  }

  /// Everything that speaks about one entry: answers, dissenting views.
  public func entries(about entry: ID<Frame>) async throws -> [Entry] {
    try await read { try EntryRow.all($0, where: "frame.about = ?", values: [entry]) }
  }

  /// Open questions of an agreement nobody has answered yet.
  public func openQuestions(of agreement: ID<Agreement>) async throws -> [Entry] {
    try await read { db in
      try EntryRow.all(db, where: "frame.agreement = ?", EntryRow.isOpenQuestion, values: [agreement])
    }
  }
}
