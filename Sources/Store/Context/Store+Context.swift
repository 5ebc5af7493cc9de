public import Attention
internal import GRDB

extension Store {
  /// Notes something that happened around the figures of an organisation.
  /// - Parameter event: its id is given by the store and ignored here.
  @discardableResult
  public func note(_ event: Event) async throws -> Event {
    try await write { db in
      _ = try OrganisationRow.fetch(event.organisation, db)
      try db.run(
        "INSERT INTO event (organisation, first, last, kind, title, text, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          event.organisation, event.first, event.last, event.kind, Prose.tidy(event.title), Prose.tidy(event.text),
          Prose.tidy(event.source),
        ])
      let id = ID<Event>(db.lastInsertedRowID)
      for series in Set(event.affects) {
        try db.run("INSERT INTO event_series (event, series) VALUES (?, ?)", [id, series])
      }
      return try EventRow.all(db, "event.id = ?", [id]).first.orThrow(.damaged("event"))
    }
  }

  /// Takes a wrongly noted event away.
  public func strike(_ event: ID<Event>) async throws {
    try await write { try $0.run("DELETE FROM event WHERE id = ?", [event]) }
  }

  /// What happened around an organisation's figures, in time.
  public func events(of organisation: ID<Organisation>) async throws -> [Event] {
    try await read { try EventRow.all($0, "event.organisation = ?", [organisation]) }
  }

  /// What happened around one series: the events that concern all series, and those that name it.
  public func events(of organisation: ID<Organisation>, touching series: SeriesKey) async throws -> [Event] {
    try await events(of: organisation).filter { $0.touches(series) }
  }

  /// Starts a phase: from here on the series is counted differently.
  public func begin(_ phase: Phase, of organisation: ID<Organisation>) async throws {
    try await write { db in
      _ = try OrganisationRow.fetch(organisation, db)
      try db.run(
        """
        INSERT INTO phase (organisation, series, first_period, reason, text, source) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (organisation, series, first_period) DO UPDATE SET
          reason = excluded.reason, text = excluded.text, source = excluded.source
        """,
        [
          organisation, phase.series, phase.first, phase.reason, Prose.tidy(phase.text), Prose.tidy(phase.source),
        ])
    }
  }

  /// The phases of one series, in time.
  public func phases(of series: SeriesKey, in organisation: ID<Organisation>) async throws -> [Phase] {
    try await read { db in
      try db.rows(
        "SELECT * FROM phase WHERE organisation = ? AND series = ? ORDER BY first_period", [organisation, series]
      ).map { row in
        Phase(
          series: series, first: try row.value("first_period"), reason: try row.value("reason"),
          text: try row.value("text"), source: try row.value("source"))
      }
    }
  }
}

private enum EventRow {
  static func all(_ db: Database, _ condition: StaticString, _ values: [(any Column)?]) throws -> [Event] {
    try db.rows(
      """
      SELECT event.*,
        (SELECT json_group_array(series) FROM event_series WHERE event = event.id) AS affects
      FROM event WHERE \(condition) ORDER BY first, event.id
      """, values
    ).map { row in
      Event(
        id: try row.value("id"), organisation: try row.value("organisation"), first: try row.value("first"),
        last: try row.optional("last"), kind: try row.value("kind"), title: try row.value("title"),
        text: try row.value("text"), source: try row.value("source"), affects: try row.json("affects"))
    }
  }
}
