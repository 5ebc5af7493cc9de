public import Attention
internal import GRDB

extension Store {
  /// Begins an agreement as a draft.
  /// - Throws: `StoreFault.noOrganisation`, `StoreFault.partyTwice`, `StoreFault.tooSmallToObserve`.
  @discardableResult
  public func begin(
    _ text: AgreementText, numbered numbering: Numbering = .inTurn, at moment: Moment
  ) async throws -> Agreement {
    try await write { db in
      try AgreementRow.check(text, db)
      let number = try Drawn.next(numbering, of: "agreement", db)
      try db.run("INSERT INTO agreement (id, created) VALUES (?, ?)", [number, moment])
      let id = ID<Agreement>(db.lastInsertedRowID)
      try db.run("INSERT INTO agreement_draft (agreement, edition, body) VALUES (?, 1, ?)", [id, try Body.text(text)])
      try AgreementRow.keepParties(of: id, db)
      return try AgreementRow.fetch(id, db)
    }
  }

  /// Writes the draft anew.
  ///
  /// - Parameter edition: the edition that was changed; as it stood when the writer began.
  /// - Throws: `StoreFault.draftConflict` with what stands there now, if somebody else has written meanwhile.
  @discardableResult
  public func redraft(
    _ id: ID<Agreement>, _ text: AgreementText, edition: ID<Agreement.DraftEdition>
  ) async throws -> Agreement {
    try await write { db in
      let now = try AgreementRow.fetch(id, db)
      guard now.edition == edition else { throw StoreFault.draftConflict(newer: now) }
      try AgreementRow.check(text, db)
      try db.run(
        "UPDATE agreement_draft SET edition = edition + 1, body = ? WHERE agreement = ?", [try Body.text(text), id])
      try AgreementRow.keepParties(of: id, db)
      return try AgreementRow.fetch(id, db)
    }
  }

  /// - Throws: `StoreFault.noAgreement`.
  public func agreement(_ id: ID<Agreement>) async throws -> Agreement {
    try await read { try AgreementRow.fetch(id, $0) }
  }

  /// The agreements an organisation is a party of, consulted ones included, in the order they were begun.
  public func agreements(concerning organisation: ID<Organisation>) async throws -> [Agreement] {
    try await read { db in
      try db.column(
        ID<Agreement>.self, "SELECT agreement FROM agreement_party WHERE organisation = ? ORDER BY agreement",
        [organisation]
      ).map { try AgreementRow.fetch($0, db) }
    }
  }
}
