public import Attention
internal import GRDB

extension Store {
  /// Gives an account an office in an organisation. Done twice, the right to consent is what was said last.
  /// - Throws: `StoreFault.noAccount`, `StoreFault.noOrganisation`.
  @discardableResult
  public func appoint(
    _ account: ID<Account>, in organisation: ID<Organisation>, as office: Office, mayConsent: Bool = false
  ) async throws -> Membership {
    try await write { db in
      _ = try AccountRow.fetch(account, db)
      _ = try OrganisationRow.fetch(organisation, db)
      try db.run(
        """
        INSERT INTO membership (account, organisation, office, may_consent) VALUES (?, ?, ?, ?)
        ON CONFLICT (account, organisation, office) DO UPDATE SET may_consent = excluded.may_consent
        """, [account, organisation, office, mayConsent])
      return try MembershipRow.all(
        db, "account = ? AND organisation = ? AND office = ?", [account, organisation, office]
      )
      .first.orThrow(StoreFault.noAccount(account))
    }
  }

  /// Takes an office back. Sessions that stood in it stand nowhere.
  public func dismiss(_ membership: ID<Membership>) async throws {
    try await write { db in
      try db.run("UPDATE session SET membership = NULL WHERE membership = ?", [membership])
      try db.run("DELETE FROM membership WHERE id = ?", [membership])
    }
  }

  /// The offices of one account.
  public func memberships(of account: ID<Account>) async throws -> [Membership] {
    try await read { try MembershipRow.all($0, "account = ?", [account]) }
  }

  /// Who holds which office in an organisation. For the people who look after accounts, and nobody else.
  public func members(of organisation: ID<Organisation>) async throws -> [(account: Account, membership: Membership)] {
    try await read { db in
      try MembershipRow.all(db, "organisation = ?", [organisation]).map { membership in
        (account: try AccountRow.fetch(membership.account, db), membership: membership)
      }
    }
  }

  /// Where somebody stands with this membership: the office, the organisation, and the agreements it is a party of.
  /// - Throws: `StoreFault.noMembership`.
  public func standing(of membership: ID<Membership>) async throws -> Standing {
    try await read { db in
      let found = try MembershipRow.all(db, "membership.id = ?", [membership]).first
        .orThrow(StoreFault.noMembership(membership))
      let (concludes, consulted) = try AgreementRow.agreements(of: found.organisation.id, db)
      return Standing(
        account: found.account, organisation: found.organisation.id, kind: found.organisation.kind,
        parent: found.organisation.parent, office: found.office, concludes: concludes, consulted: consulted,
        mayConsent: found.mayConsent)
    }
  }
}

enum MembershipRow {
  /// Memberships for which a condition holds. The condition is written here in the store, never typed by a person.
  static func all(_ db: Database, _ condition: StaticString, _ values: [(any Column)?]) throws -> [Membership] {
    let sql = """
      SELECT organisation.*, membership.id AS membership, account, office, may_consent
      FROM membership JOIN organisation ON organisation.id = membership.organisation
      WHERE \(condition) ORDER BY membership.id
      """
    return try db.rows(sql, values).map { row in
      Membership(
        id: try row.value("membership"), account: try row.value("account"),
        organisation: try OrganisationRow.value(row),
        office: try row.value("office"), mayConsent: try row.value("may_consent"))
    }
  }
}

extension Optional {
  func orThrow(_ fault: StoreFault) throws -> Wrapped {
    guard let value = self else { throw fault }
    return value
  }
}
