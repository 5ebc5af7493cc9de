public import Attention
internal import GRDB

extension Store {
  /// Offers an office to whoever opens a link. The word of the link is given out once; the house keeps its digest.
  /// - Throws: `StoreFault.noOrganisation`, `StoreFault.noSuchOffice`, `StoreFault.cannotConsent`.
  public func invite(
    to offer: Invitation.Offer, by keeper: Keeper, at moment: Moment
  ) async throws -> (word: String, invitation: Invitation) {
    let word = OneTimeWord.random()
    let invitation = try await write { db in
      try MembershipRow.check(offer, db)
      try InvitationRow.forgetOld(moment, db)
      try HouseActRow.note(.init(.invited, keeper, moment, account: nil, offer: offer), db)
      // Numbered as the act that made it, so that no number is ever given twice.
      let number = db.lastInsertedRowID
      try db.run(
        """
        INSERT INTO invitation (token_hash, organisation, office, may_consent, created, expires, number, whom, replaces)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          InvitationRow.hash(word), offer.organisation, offer.office, offer.mayConsent, moment,
          moment.adding(seconds: Invitation.days * 86_400), number, offer.whom, offer.replaces,
        ])
      return try InvitationRow.find("number = ?", number, db).orThrow(.noInvitation(ID(number)))
    }
    return (word, invitation)
  }

  /// The invitation a link opens; nil when it was used, withdrawn, has expired or never existed.
  public func invitation(opening word: String, at moment: Moment) async throws -> Invitation? {
    try await read { try InvitationRow.open(word, moment, $0) }
  }

  /// Links nobody has used yet, expired ones included, the latest first.
  public func invitations() async throws -> [Invitation] {
    try await read { db in
      try db.rows("\(InvitationRow.query) 1 = 1 ORDER BY number DESC").map(InvitationRow.value)
    }
  }

  /// The link opens no more.
  /// - Throws: `StoreFault.noInvitation`.
  public func withdraw(_ id: ID<Invitation>, by keeper: Keeper, at moment: Moment) async throws {
    try await write { db in
      let found = try InvitationRow.find("number = ?", id.number, db).orThrow(.noInvitation(id))
      try db.run("DELETE FROM invitation WHERE number = ?", [id])
      try HouseActRow.note(.init(.invitationWithdrawn, keeper, moment, account: nil, offer: found.offer), db)
    }
  }

  /// Whoever opened the link takes the office with a new account.
  /// - Throws: `StoreFault.linkOver`, `StoreFault.loginTaken`, `StoreFault.withoutLogin`.
  public func accept(
    _ word: String, name: String, login: String, password: String, at moment: Moment
  ) async throws -> Account {
    guard try await invitation(opening: word, at: moment) != nil else { throw StoreFault.linkOver }
    let person = try AccountRow.Newcomer(name: name, login: login, hash: try await passwords.hash(password))
    return try await write { db in
      let account = try AccountRow.insert(person, moment, db)
      _ = try InvitationRow.take(word, account.id, moment, db)
      return account
    }
  }

  /// The office somebody took by a link since then and holds still.
  public func office(takenBy account: ID<Account>, since moment: Moment) async throws -> Membership? {
    try await read { db in
      let act = try db.row(
        "SELECT * FROM house_act WHERE kind = ? AND account = ? AND done >= ? ORDER BY id DESC LIMIT 1",
        [HouseAct.Kind.invitationAccepted, account, moment]
      ).map(HouseActRow.value)
      return try MembershipRow.all(db, "account = ?", [account]).first {
        $0.standIn == nil && $0.organisation.id == act?.organisation && $0.office == act?.office
      }
    }
  }

  /// Somebody who has an account already takes the office.
  /// - Throws: `StoreFault.linkOver`, `StoreFault.alreadyThere`.
  public func accept(_ word: String, as account: ID<Account>, at moment: Moment) async throws -> Membership {
    try await write { try InvitationRow.take(word, account, moment, $0) }
  }
}

enum InvitationRow {
  static let query = """
    SELECT organisation.*, invitation.number, invitation.office, invitation.may_consent, invitation.created,
      invitation.expires, invitation.whom, invitation.replaces
    FROM invitation JOIN organisation ON organisation.id = invitation.organisation WHERE
    """

  static func hash(_ word: String) -> [UInt8] { Sodium.digest(Array("invitation ".utf8), OneTimeWord.bytes(word)) }

  static func open(_ word: String, _ moment: Moment, _ db: Database) throws -> Invitation? {
    guard let found = try find("token_hash = ?", hash(word), db), found.isOpen(at: moment) else { return nil }
    return found
  }

  /// What nobody took up for a month after it expired is of no use to anybody.
  static func forgetOld(_ moment: Moment, _ db: Database) throws {
    try db.run("DELETE FROM invitation WHERE expires < ?", [moment.adding(seconds: -30 * 86_400)])
  }

  static func find(_ condition: StaticString, _ value: any Column, _ db: Database) throws -> Invitation? {
    try db.row("\(query) \(condition)", [value]).map(self.value)
  }

  /// Those that name somebody, or somebody to succeed them in one of their offices.
  static func concerning(_ account: Account, _ db: Database) throws -> [Invitation] {
    try db.rows(
      """
      \(query) invitation.whom = ? OR invitation.replaces IN (SELECT membership.id FROM membership WHERE account = ?)
      ORDER BY number
      """, [account.name, account.id]
    ).map(value)
  }

  static func value(_ row: Row) throws -> Invitation {
    let organisation = try OrganisationRow.value(row)
    let offer = Invitation.Offer(
      organisation: organisation.id, office: try row.value("office"), mayConsent: try row.value("may_consent"),
      whom: try row.value("whom"), replaces: try row.optional("replaces"))
    return Invitation(
      id: try row.value("number"), organisation: organisation, offer: offer, created: try row.value("created"),
      expires: try row.value("expires"))
  }

  /// The office becomes the account's, the link is gone, and a predecessor's membership ends: all or nothing.
  static func take(_ word: String, _ account: ID<Account>, _ moment: Moment, _ db: Database) throws -> Membership {
    guard let invitation = try open(word, moment, db) else { throw StoreFault.linkOver }
    let membership = try MembershipRow.succeed(invitation.offer, by: account, moment, db)
    try db.run("DELETE FROM invitation WHERE token_hash = ?", [hash(word)])
    try HouseActRow.note(.init(.invitationAccepted, nil, moment, account: account, offer: invitation.offer), db)
    return membership
  }
}
