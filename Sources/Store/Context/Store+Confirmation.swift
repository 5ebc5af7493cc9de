public import Attention
internal import GRDB

extension Store {
  /// An organisation confirms an event of the shipped calendar with a source of its own.
  /// - Throws: `StoreFault.withoutSource`.
  public func confirm(
    _ event: Key<NationalEvent>, for organisation: ID<Organisation>, source: String, by speaker: Speaker,
    at moment: Moment
  ) async throws {
    try await add("confirmed", event, organisation, source, speaker, moment)
  }

  /// Takes a confirmation back; the source of the confirmation is kept, and the reason for taking it back beside it.
  /// - Throws: `StoreFault.withoutReason`.
  public func withdrawConfirmation(
    of event: Key<NationalEvent>, for organisation: ID<Organisation>, because reason: String, by speaker: Speaker,
    at moment: Moment
  ) async throws {
    guard !Prose.tidy(reason).isEmpty else { throw StoreFault.withoutReason }
    try await add("withdrawn", event, organisation, reason, speaker, moment)
  }

  /// What an organisation confirmed and did not take back.
  public func confirmations(of organisation: ID<Organisation>) async throws -> [Confirmation] {
    try await read { db in
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

  private func add(
    _ act: String, _ event: Key<NationalEvent>, _ organisation: ID<Organisation>, _ words: String, _ speaker: Speaker,
    _ moment: Moment
  ) async throws {
    let words = Prose.tidy(words)
    guard !words.isEmpty else { throw StoreFault.withoutSource }
    try await write { db in
      _ = try OrganisationRow.fetch(organisation, db)
      try db.run(
        "INSERT INTO confirmation (organisation, event, act, source, office, recorded) VALUES (?, ?, ?, ?, ?, ?)",
        [organisation, event, act, words, speaker.office, moment])
    }
  }
}
