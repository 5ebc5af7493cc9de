public import Attention
internal import GRDB

extension Store {
  /// Notes something that happened around the figures of an organisation.
  /// - Parameter event: its name is given by the store and ignored here.
  @discardableResult
  public func note(_ event: Event, by speaker: Speaker, at moment: Moment) async throws -> Event {
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
      try EventRow.step(.noted, id, because: "", speaker, moment, db)
      return try EventRow.all(db, "event.id = ?", [id]).first.orThrow(.damaged("event"))
    }
  }

  /// Takes a wrongly noted event off every page. It stays known that it stood there, and why it went.
  /// - Throws: `StoreFault.noEvent`, `StoreFault.withoutReason`.
  public func strike(_ event: ID<Event>, because reason: String, by speaker: Speaker, at moment: Moment) async throws {
    try await step(.struck, event, because: reason, speaker, moment)
  }

  /// Puts a struck event back.
  /// - Throws: `StoreFault.noEvent`, `StoreFault.withoutReason`.
  public func restore(_ event: ID<Event>, because reason: String, by speaker: Speaker, at moment: Moment) async throws {
    try await step(.restored, event, because: reason, speaker, moment)
  }

  private func step(
    _ act: EventRow.Act, _ event: ID<Event>, because reason: String, _ speaker: Speaker, _ moment: Moment
  ) async throws {
    let reason = Prose.tidy(reason)
    guard !reason.isEmpty else { throw StoreFault.withoutReason }
    try await write { db in
      let stands = act == .struck ? EventRow.standing : EventRow.struck
      guard try !EventRow.all(db, "event.id = ? AND \(stands)", [event]).isEmpty else {
        throw StoreFault.noEvent(event)
      }
      try EventRow.step(act, event, because: reason, speaker, moment, db)
    }
  }

  /// What happened around an organisation's figures, in time; struck events are left out.
  public func events(of organisation: ID<Organisation>) async throws -> [Event] {
    try await read { try EventRow.all($0, "event.organisation = ? AND \(EventRow.standing)", [organisation]) }
  }

  /// What happened around one series: the events that concern all series, and those that name it.
  public func events(of organisation: ID<Organisation>, touching series: SeriesKey) async throws -> [Event] {
    try await events(of: organisation).filter { $0.touches(series) }
  }

  /// Events that were struck, in time, each with the reason.
  public func struckEvents(of organisation: ID<Organisation>) async throws -> [StruckEvent] {
    try await read { db in
      try EventRow.all(db, "event.organisation = ? AND \(EventRow.struck)", [organisation]).compactMap { event in
        guard case .noted(let id) = event.id else { return nil }
        let row = try db.row("SELECT * FROM event_step WHERE event = ? ORDER BY id DESC LIMIT 1", [id])
          .orThrow(.damaged("event_step"))
        return StruckEvent(
          event: event, number: id, reason: try row.value("reason"), office: try row.value("office"),
          recorded: try row.value("recorded"))
      }
    }
  }
}

private enum EventRow {
  enum Act: String { case noted, struck, restored }

  static let standing = """
    'struck' IS NOT (SELECT act FROM event_step WHERE event_step.event = event.id ORDER BY event_step.id DESC LIMIT 1)
    """
  static let struck = """
    'struck' IS (SELECT act FROM event_step WHERE event_step.event = event.id ORDER BY event_step.id DESC LIMIT 1)
    """

  static func step(
    _ act: Act, _ event: ID<Event>, because reason: String, _ speaker: Speaker, _ moment: Moment, _ db: Database
  ) throws {
    try db.run(
      "INSERT INTO event_step (event, act, reason, organisation, office, recorded) VALUES (?, ?, ?, ?, ?, ?)",
      [event, act.rawValue, reason, speaker.organisation, speaker.office, moment])
  }

  static func all(_ db: Database, _ condition: String, _ values: [(any Column)?]) throws -> [Event] {
    try db.rows(
      """
      SELECT event.*,
        (SELECT json_group_array(series) FROM event_series WHERE event = event.id) AS affects
      FROM event WHERE \(condition) ORDER BY first, event.id
      """, values
    ).map { row in
      Event(
        id: .noted(try row.value("id")), organisation: try row.value("organisation"), first: try row.value("first"),
        last: try row.optional("last"), kind: try row.value("kind"), title: try row.value("title"),
        text: try row.value("text"), source: try row.value("source"), affects: try row.json("affects"))
    }
  }
}
