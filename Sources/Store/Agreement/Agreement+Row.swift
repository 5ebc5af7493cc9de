internal import Attention
internal import GRDB

/// How an agreement lies in the memory: the draft in a row of its own, versions and consents in the chain.
enum AgreementRow {
  static func fetch(_ id: ID<Agreement>, _ db: Database) throws -> Agreement {
    let sql = "SELECT * FROM agreement_draft WHERE agreement = ?"
    guard let row = try db.row(sql, [id]) else { throw StoreFault.noAgreement(id) }
    return Agreement(
      id: id, draft: try row.json("body"), edition: try row.value("edition"),
      versions: try versions(of: id, db))
  }

  /// 64 hexadecimal digits: BLAKE2b-256 over `CanonicalText.bytes`.
  static func digest(of text: AgreementText) -> String { Sodium.digest(CanonicalText.bytes(of: text)).hex }

  private static func versions(of id: ID<Agreement>, _ db: Database) throws -> [Version] {
    let rows = try db.rows(
      """
      SELECT frame.*, body FROM frame JOIN content ON content.frame = frame.id
      WHERE agreement = ? AND kind = 'version' ORDER BY frame.id
      """, [id])
    return try rows.enumerated().map { place, row in
      let frame: ID<Frame> = try row.value("id")
      return Version(
        id: frame, ordinal: place + 1, text: try row.json("body"), presented: try row.value("recorded"),
        presenter: try row.value("organisation"), digest: try row.value("detail"), consents: try consents(to: frame, db)
      )
    }
  }

  private static func consents(to version: ID<Frame>, _ db: Database) throws -> [Consent] {
    try db.rows(
      """
      SELECT frame.*, body FROM frame LEFT JOIN content ON content.frame = frame.id
      WHERE about = ? AND kind = 'consent' ORDER BY frame.id
      """, [version]
    ).map { row in
      let body = try row.optionalJSON("body", as: ConsentBody.self)
      return Consent(
        party: try row.value("organisation"), office: try row.value("office"), name: body?.name ?? "",
        digest: try row.value("detail"), given: try row.value("recorded"),
        byStandIn: body?.byStandIn ?? false)
    }
  }
}

extension AgreementRow {
  /// For which party an account has consented to a version already.
  static func party(
    consented account: ID<Account>, to version: ID<Frame>, _ db: Database
  ) throws -> ID<Organisation>? {
    let rows = try db.rows(
      """
      SELECT organisation, body FROM frame JOIN content ON content.frame = frame.id
      WHERE about = ? AND kind = 'consent'
      """, [version])
    return try rows.first { try $0.json("body", as: ConsentBody.self).account == account.number }?.value("organisation")
  }
}

// Parties, kept beside the text so that rights can be asked quickly.
extension AgreementRow {
  static func all(_ db: Database) throws -> [ID<Agreement>] {
    try db.column(ID<Agreement>.self, "SELECT id FROM agreement ORDER BY id")
  }

  /// Agreements of an organisation, by whether it concludes them or is consulted.
  static func agreements(
    of organisation: ID<Organisation>, _ db: Database
  ) throws -> (concludes: Set<ID<Agreement>>, consulted: Set<ID<Agreement>>) {
    let sql = "SELECT agreement, role FROM agreement_party WHERE organisation = ?"
    var (concludes, consulted): (Set<ID<Agreement>>, Set<ID<Agreement>>) = ([], [])
    for row in try db.rows(sql, [organisation]) {
      let agreement: ID<Agreement> = try row.value("agreement")
      if try row.value("role", as: Party.Role.self).concludes {
        concludes.insert(agreement)
      } else {
        consulted.insert(agreement)
      }
    }
    return (concludes, consulted)
  }

  static func keptParties(_ id: ID<Agreement>, _ db: Database) throws -> [ID<Organisation>: Party.Role] {
    let rows = try db.rows("SELECT * FROM agreement_party WHERE agreement = ?", [id])
    return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.value("organisation"), try $0.value("role")) })
  }

  /// The parties of the draft and of every version: nobody loses sight of what was once laid before them because
  /// somebody else writes on. Who concludes one text of it is not made a mere listener by another.
  static func rightParties(_ id: ID<Agreement>, _ db: Database) throws -> [ID<Organisation>: Party.Role] {
    let agreement = try fetch(id, db)
    var roles: [ID<Organisation>: Party.Role] = [:]
    for party in (agreement.versions.map(\.text) + [agreement.draft]).flatMap(\.parties) {
      if party.role.concludes || roles[party.organisation] == nil { roles[party.organisation] = party.role }
    }
    return roles
  }

  static func keepParties(of id: ID<Agreement>, _ db: Database) throws {
    try db.run("DELETE FROM agreement_party WHERE agreement = ?", [id])
    for (organisation, role) in try rightParties(id, db) {
      try db.run(
        "INSERT INTO agreement_party (agreement, organisation, role) VALUES (?, ?, ?)", [id, organisation, role])
    }
  }

  /// Everybody named in the text exists, stands in it once, and the observed one may be observed.
  static func check(_ text: AgreementText, _ db: Database) throws {
    try OrganisationRow.checkObservable(text.observed, db)
    var seen: Set<ID<Organisation>> = []
    for party in text.parties {
      _ = try OrganisationRow.fetch(party.organisation, db)
      guard seen.insert(party.organisation).inserted else { throw StoreFault.partyTwice(party.organisation) }
    }
  }
}
