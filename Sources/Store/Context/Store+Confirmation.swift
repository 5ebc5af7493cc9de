public import Attention
internal import GRDB

extension Store {
  /// An organisation confirms an event of the shipped calendar with a source of its own.
  /// - Throws: `StoreFault.withoutSource`; `StoreFault.confirmedAlready`: another source is named after the first one was taken
  ///   back.
  public func confirm(
    _ event: Key<NationalEvent>, for organisation: ID<Organisation>, source: String, by speaker: Speaker,
    at moment: Moment
  ) async throws {
    try await add("confirmed", event, organisation, source, speaker, moment) { standing in
      if let standing { throw StoreFault.confirmedAlready(standing) }
    }
  }

  /// Takes a confirmation back; the source of the confirmation is kept, and the reason for taking it back beside it.
  /// - Throws: `StoreFault.withoutReason`, `StoreFault.notConfirmed`.
  public func withdrawConfirmation(
    of event: Key<NationalEvent>, for organisation: ID<Organisation>, because reason: String, by speaker: Speaker,
    at moment: Moment
  ) async throws {
    guard !Prose.tidy(reason).isEmpty else { throw StoreFault.withoutReason }
    try await add("withdrawn", event, organisation, reason, speaker, moment) { standing in
      if standing == nil { throw StoreFault.notConfirmed(event) }
    }
  }

  /// What an organisation confirmed and did not take back.
  public func confirmations(of organisation: ID<Organisation>) async throws -> [Confirmation] {
    try await read { try ConfirmationRow.all(of: organisation, $0) }
  }

  /// - Parameter allows: looks at what stands now, and throws where the step does not fit.
  private func add(
    _ act: String, _ event: Key<NationalEvent>, _ organisation: ID<Organisation>, _ words: String, _ speaker: Speaker,
    _ moment: Moment, allows: @escaping @Sendable (Confirmation?) throws -> Void
  ) async throws {
    let words = Prose.tidy(words)
    guard !words.isEmpty else { throw StoreFault.withoutSource }
    try await write { db in
      _ = try OrganisationRow.fetch(organisation, db)
      try allows(try ConfirmationRow.all(of: organisation, db).first { $0.event == event })
      try db.run(
        "INSERT INTO confirmation (organisation, event, act, source, office, recorded) VALUES (?, ?, ?, ?, ?, ?)",
        [organisation, event, act, words, speaker.office, moment])
    }
  }
}

private enum ConfirmationRow {
  static func all(of organisation: ID<Organisation>, _ db: Database) throws -> [Confirmation] {
    try db.rows(
      """
      SELECT * FROM confirmation WHERE organisation = ? AND act = 'confirmed' AND NOT EXISTS (
        SELECT 1 FROM confirmation AS later WHERE later.organisation = confirmation.organisation
          AND later.event = confirmation.event AND later.id > confirmation.id)
      ORDER BY id
      """, [organisation]
    ).map { row in
      Confirmation(
        event: try row.value("event"), source: try row.value("source"), office: try row.value("office"),
        recorded: try row.value("recorded"))
    }
  }
}
