public import Attention
internal import GRDB

extension Store {
  /// Lets somebody act in another person's office for a while. The one who is away keeps it.
  ///
  /// - Parameter mayConsent: also consent for the organisation; only if the one who is away may.
  /// - Throws: `StoreFault.noMembership` for an office that is itself stood in for, `StoreFault.noAccount`,
  ///   `StoreFault.alreadyThere`, `StoreFault.cannotConsent`, `StoreFault.operationsStandsAlone`.
  @discardableResult
  public func arrange(
    _ standIn: StandIn, by account: ID<Account>, mayConsent: Bool, keeper: Keeper, at moment: Moment
  ) async throws -> Membership {
    try await write { db in
      let away = try MembershipRow.fetch(standIn.membership, db)
      guard away.standIn == nil else { throw StoreFault.noMembership(away.id) }
      guard !mayConsent || away.mayConsent else { throw StoreFault.cannotConsent(away.office) }
      let offer = Invitation.Offer(
        organisation: away.organisation.id, office: away.office, mayConsent: mayConsent)
      try MembershipRow.checkGoesWithOthers(offer, account, db)
      if let there = try MembershipRow.find(account, offer, db) {
        // One at a time: what is running or still to come never goes without a word.
        guard let other = there.standIn, other.last < moment.day else {
          throw StoreFault.alreadyThere(account)
        }
        try MembershipRow.leave(there.id, db)
      }
      try StandInRow.insert(standIn, offer, account, db)
      try HouseActRow.note(
        .init(.standInArranged, keeper, moment, account: account, offer: offer).saying(standIn.span), db)
      let deputy = try MembershipRow.find(account, offer, db).orThrow(.noAccount(account))
      try NoticeRow.tell(.standsIn, of: deputy, moment, db)
      try NoticeRow.tell(.stoodIn, of: away, moment, db)
      return deputy
    }
  }
}

private enum StandInRow {
  static func insert(
    _ standIn: StandIn, _ offer: Invitation.Offer, _ account: ID<Account>, _ db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO membership (account, organisation, office, may_consent, stands_in_for, first_day, last_day)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (account, organisation, office) DO UPDATE SET
        may_consent = excluded.may_consent, stands_in_for = excluded.stands_in_for, first_day = excluded.first_day,
        last_day = excluded.last_day
      """,
      [
        account, offer.organisation, offer.office, offer.mayConsent, standIn.membership, standIn.first, standIn.last,
      ])
  }
}

extension StandIn {
  /// `2026-12-21/2027-01-08`, as it stands in the protocol.
  fileprivate var span: String { "\(first)/\(last)" }
}
