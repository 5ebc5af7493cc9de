public import Attention
internal import GRDB

extension Store {
  /// Gives an account an office in an organisation, while a house is being furnished. Done twice, the right to consent is what
  /// was said last.
  /// - Throws: `StoreFault.noAccount`, `StoreFault.noOrganisation`, `StoreFault.operationsStandsAlone`.
  @discardableResult
  public func appoint(
    _ account: ID<Account>, in organisation: ID<Organisation>, as office: Office, mayConsent: Bool = false
  ) async throws -> Membership {
    let offer = Invitation.Offer(organisation: organisation, office: office, mayConsent: mayConsent)
    return try await write { try MembershipRow.give(offer, to: account, $0) }
  }

  /// Gives an account an office and notes it in the protocol. With `offer.replaces` it is a succession: the other membership
  /// ends in the same moment, and everything that waits for the office waits for the new holder.
  ///
  /// - Throws: `StoreFault.noAccount` also for a closed one, `StoreFault.noOrganisation`, `StoreFault.noSuchOffice`,
  ///   `StoreFault.cannotConsent`, `StoreFault.alreadyThere`, `StoreFault.operationsStandsAlone`.
  @discardableResult
  public func appoint(
    _ account: ID<Account>, to offer: Invitation.Offer, by keeper: Keeper, at moment: Moment
  ) async throws -> Membership {
    try await write { db in
      try MembershipRow.check(offer, db)
      let membership = try MembershipRow.succeed(offer, by: account, moment, db)
      try NoticeRow.tell(.officeGiven, of: membership, moment, db)
      try HouseActRow.note(
        .init(offer.replaces == nil ? .appointed : .replaced, keeper, moment, account: account, offer: offer), db)
      return membership
    }
  }

  /// Takes an office back, with those who stand in for it. Sessions that stood in it stand nowhere from this moment on.
  /// - Throws: `StoreFault.noMembership`; `StoreFault.lastOperations`.
  public func dismiss(_ id: ID<Membership>, by keeper: Keeper, at moment: Moment) async throws {
    try await write { db in
      let membership = try MembershipRow.fetch(id, db)
      try MembershipRow.checkNotLast([membership], db)
      try MembershipRow.end(membership, told: membership.standIn == nil ? .officeEnded : .standInEnded, moment, db)
      let offer = Invitation.Offer(organisation: membership.organisation.id, office: membership.office)
      try HouseActRow.note(.init(.dismissed, keeper, moment, account: membership.account, offer: offer), db)
    }
  }

  /// Gives somebody the right to consent for their organisation, or takes it back. Sessions that stand in the office begin anew,
  /// because their right has changed; a stand-in never keeps a right the office has lost.
  /// - Throws: `StoreFault.noMembership`, `StoreFault.cannotConsent`.
  public func allowConsent(
    _ mayConsent: Bool, to id: ID<Membership>, by keeper: Keeper, at moment: Moment
  ) async throws {
    try await write { db in
      let membership = try MembershipRow.fetch(id, db)
      guard !mayConsent || membership.office.canConsent, membership.standIn == nil else {
        throw StoreFault.cannotConsent(membership.office)
      }
      let standIns = mayConsent ? [] : try MembershipRow.all(db, "stands_in_for = ? AND may_consent = 1", [id])
      for changed in [membership] + standIns {
        try db.run("UPDATE membership SET may_consent = ? WHERE id = ?", [mayConsent, changed.id])
        try NoticeRow.tell(mayConsent ? .consentGiven : .consentTaken, of: changed, moment, db)
        try MembershipRow.leave(changed.id, db)
      }
      // Nor does a successor whose link was made before.
      if !mayConsent { try db.run("UPDATE invitation SET may_consent = 0 WHERE replaces = ?", [id]) }
      let offer = Invitation.Offer(organisation: membership.organisation.id, office: membership.office)
      try HouseActRow.note(
        .init(mayConsent ? .consentGiven : .consentTaken, keeper, moment, account: membership.account, offer: offer), db
      )
    }
  }

  /// The offices of one account, those one stands in for included.
  public func memberships(of account: ID<Account>) async throws -> [Membership] {
    try await read { try MembershipRow.all($0, "account = ?", [account]) }
  }

  /// Who holds which office in an organisation. For the people who look after accounts, and nobody else.
  public func members(of organisation: ID<Organisation>) async throws -> [(account: Account, membership: Membership)] {
    try await read { db in
      let condition: StaticString =
        "organisation = ? AND account IN (SELECT account.id FROM account WHERE disabled = 0)"
      return try MembershipRow.all(db, condition, [organisation]).map { membership in
        (account: try AccountRow.fetch(membership.account, db), membership: membership)
      }
    }
  }

  /// - Throws: `StoreFault.noMembership`.
  public func membership(_ id: ID<Membership>) async throws -> Membership {
    try await read { try MembershipRow.fetch(id, $0) }
  }

  /// Where somebody stands with this membership: the office, the organisation, and the agreements it is a party of.
  /// - Throws: `StoreFault.noMembership`, also for a stand-in before the first and after the last day.
  public func standing(of membership: ID<Membership>, on day: Day) async throws -> Standing {
    try await read { db in
      let found = try MembershipRow.fetch(membership, db)
      guard found.isInForce(on: day) else { throw StoreFault.noMembership(membership) }
      let (concludes, consulted) = try AgreementRow.agreements(of: found.organisation.id, db)
      return Standing(
        account: found.account, organisation: found.organisation.id, kind: found.organisation.kind,
        parent: found.organisation.parent, office: found.office, concludes: concludes, consulted: consulted,
        mayConsent: found.mayConsent, isStandIn: found.standIn != nil)
    }
  }
}

enum MembershipRow {
  /// Memberships for which a condition holds. The condition is written here in the store, never typed by a person.
  static func all(_ db: Database, _ condition: StaticString, _ values: [(any Column)?]) throws -> [Membership] {
    let sql = """
      SELECT organisation.*, membership.id AS membership, account, office, may_consent, stands_in_for, first_day, last_day
      FROM membership JOIN organisation ON organisation.id = membership.organisation
      WHERE \(condition) ORDER BY membership.id
      """
    return try db.rows(sql, values).map { row in
      Membership(
        id: try row.value("membership"), account: try row.value("account"),
        organisation: try OrganisationRow.value(row), office: try row.value("office"),
        mayConsent: try row.value("may_consent"), standIn: try standIn(row))
    }
  }

  private static func standIn(_ row: Row) throws -> StandIn? {
    guard let holder: ID<Membership> = try row.optional("stands_in_for") else { return nil }
    return try StandIn(for: holder, first: row.value("first_day"), last: row.value("last_day"))
  }

  static func fetch(_ id: ID<Membership>, _ db: Database) throws -> Membership {
    try all(db, "membership.id = ?", [id]).first.orThrow(.noMembership(id))
  }

  static func find(_ account: ID<Account>, _ offer: Invitation.Offer, _ db: Database) throws -> Membership? {
    try all(db, "account = ? AND organisation = ? AND office = ?", [account, offer.organisation, offer.office]).first
  }
}

// Giving and ending
extension MembershipRow {
  /// What was offered becomes somebody's own office. Whoever stood in it stops standing in and holds it.
  static func give(_ offer: Invitation.Offer, to account: ID<Account>, _ db: Database) throws -> Membership {
    _ = try OrganisationRow.fetch(offer.organisation, db)
    try checkGoesWithOthers(offer, account, db)
    try db.run(
      """
      INSERT INTO membership (account, organisation, office, may_consent) VALUES (?, ?, ?, ?)
      ON CONFLICT (account, organisation, office) DO UPDATE
      SET may_consent = excluded.may_consent, stands_in_for = NULL, first_day = NULL, last_day = NULL
      """, [account, offer.organisation, offer.office, offer.mayConsent])
    return try find(account, offer, db).orThrow(.noAccount(account))
  }

  /// The same, for an office that is not the account's own yet; the membership it replaces ends with it.
  static func succeed(
    _ offer: Invitation.Offer, by account: ID<Account>, _ moment: Moment, _ db: Database
  ) throws -> Membership {
    if let there = try find(account, offer, db) {
      guard there.standIn != nil else { throw StoreFault.alreadyThere(account) }
      // The right to act may change with it: whoever stood in it signs in anew.
      try leave(there.id, db)
    }
    let membership = try give(offer, to: account, db)
    if let replaced = try all(db, "membership.id = ?", [offer.replaces]).first {
      try end(replaced, told: .officeHandedOver, moment, db)
    }
    return membership
  }

  /// - Throws: `StoreFault.noSuchOffice`, `StoreFault.cannotConsent`, `StoreFault.noMembership` for a predecessor elsewhere.
  static func check(_ offer: Invitation.Offer, _ db: Database) throws {
    let organisation = try OrganisationRow.fetch(offer.organisation, db)
    guard organisation.kind.offices.contains(offer.office) else { throw StoreFault.noSuchOffice(offer.office) }
    guard !offer.mayConsent || offer.office.canConsent else { throw StoreFault.cannotConsent(offer.office) }
    guard let replaced = offer.replaces else { return }
    let old = try fetch(replaced, db)
    guard old.organisation.id == offer.organisation, old.office == offer.office else {
      throw StoreFault.noMembership(replaced)
    }
  }

  /// - Throws: `StoreFault.noAccount` also for a closed one; `StoreFault.operationsStandsAlone`.
  static func checkGoesWithOthers(_ offer: Invitation.Offer, _ account: ID<Account>, _ db: Database) throws {
    _ = try AccountRow.fetchOpen(account, db)
    guard try all(db, "account = ?", [account]).allSatisfy({ $0.office.goes(with: offer.office) }) else {
      throw StoreFault.operationsStandsAlone(account)
    }
  }

  /// - Throws: `StoreFault.lastOperations` if nobody would be left to look after accounts.
  static func checkNotLast(_ ending: [Membership], _ db: Database) throws {
    guard ending.contains(where: { $0.office == .operations && $0.standIn == nil }) else { return }
    let others = try all(
      db,
      """
      office = 'operations' AND stands_in_for IS NULL
        AND account IN (SELECT account.id FROM account WHERE disabled = 0)
      """, [])
    guard others.contains(where: { other in !ending.contains { $0.id == other.id } }) else {
      throw StoreFault.lastOperations
    }
  }

  /// - Parameter kind: what its holder is told about it; nil when the account goes altogether.
  static func end(
    _ membership: Membership, told kind: AccountNotice.Kind?, _ moment: Moment, _ db: Database
  ) throws {
    try endStandIns(for: membership, moment, db)
    if let kind, membership.lasts(beyond: moment.day) { try NoticeRow.tell(kind, of: membership, moment, db) }
    try leave(membership.id, db)
    try db.run("DELETE FROM membership WHERE id = ?", [membership.id])
  }

  static func endStandIns(for membership: Membership, _ moment: Moment, _ db: Database) throws {
    for standIn in try all(db, "stands_in_for = ?", [membership.id]) {
      try end(standIn, told: .standInEnded, moment, db)
    }
  }

  /// Sessions that stand in it stand nowhere: they are over, and what is still typed there is kept for its author.
  static func leave(_ id: ID<Membership>, _ db: Database) throws {
    try db.run("UPDATE session SET membership = NULL WHERE membership = ?", [id])
  }
}

extension Optional {
  func orThrow(_ fault: StoreFault) throws -> Wrapped {
    guard let value = self else { throw fault }
    return value
  }
}
