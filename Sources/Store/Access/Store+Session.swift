public import Attention
internal import GRDB

extension Store {
  /// Opens a session and gives out its token, the only time it is seen: the house keeps nothing but its digest.
  /// Somebody with a single office stands in it at once.
  public func openSession(of account: ID<Account>, at moment: Moment) async throws -> (token: String, session: Session)
  {
    let (token, csrf) = (Sodium.random(32).hex, Sodium.random(32).hex)
    let session = try await write { db in
      let memberships = try MembershipRow.all(db, "account = ?", [account])
      let only = memberships.count == 1 ? memberships.first?.id : nil
      let found = try AccountRow.fetch(account, db)
      try db.run(
        "INSERT INTO session (token_hash, account, membership, created, last_seen, csrf) VALUES (?, ?, ?, ?, ?, ?)",
        [SessionRow.hash(token), account, only, moment, moment, csrf])
      return Session(account: found, membership: only, csrf: csrf, language: .german, created: moment, lastSeen: moment)
    }
    return (token, session)
  }

  /// The session of a token; nil when there is none. Whether it was idle too long is the door's to say.
  public func session(_ token: String) async throws -> Session? {
    try await read { try SessionRow.find(token, $0) }
  }

  /// The browsers somebody is signed in at, the last used first, and which of them asks. Nothing of what was done there.
  public func sessions(
    of account: ID<Account>, asking token: String
  ) async throws -> [(session: Session, isAsking: Bool)] {
    try await read { db in
      let rows = try db.rows("\(SessionRow.query) account = ? ORDER BY last_seen DESC, token_hash", [account])
      return try rows.map { row in
        (session: try SessionRow.value(row), isAsking: try row.value("token_hash") == SessionRow.hash(token))
      }
    }
  }

  /// Notes that a session is in use. At most once a minute, so that reading a page does not write.
  public func touch(_ token: String, at moment: Moment) async throws {
    guard let session = try await session(token), session.lastSeen.adding(seconds: 60) <= moment else { return }
    try await write { db in
      try db.run(
        "UPDATE session SET last_seen = max(last_seen, ?) WHERE token_hash = ?", [moment, SessionRow.hash(token)])
    }
  }

  /// Lets the session stand in another of the account's offices.
  /// - Throws: `StoreFault.noMembership` when the account does not hold it.
  public func changeMembership(of token: String, to membership: ID<Membership>) async throws {
    try await write { db in
      guard let session = try SessionRow.find(token, db),
        try MembershipRow.all(db, "account = ?", [session.account.id]).contains(where: { $0.id == membership })
      else { throw StoreFault.noMembership(membership) }
      try db.run("UPDATE session SET membership = ? WHERE token_hash = ?", [membership, SessionRow.hash(token)])
    }
  }

  /// From now on the session reads in another language.
  public func speak(_ language: Language, in token: String) async throws {
    try await write { db in
      try db.run("UPDATE session SET language = ? WHERE token_hash = ?", [language, SessionRow.hash(token)])
    }
  }

  /// Signs out at this browser.
  public func closeSession(_ token: String) async throws {
    try await write { try $0.run("DELETE FROM session WHERE token_hash = ?", [SessionRow.hash(token)]) }
  }

  /// Signs out everywhere.
  public func closeSessions(of account: ID<Account>) async throws {
    try await write { try $0.run("DELETE FROM session WHERE account = ?", [account]) }
  }

  /// Forgets sessions nobody has used since a moment.
  public func closeSessions(unseenSince moment: Moment) async throws {
    try await write { try $0.run("DELETE FROM session WHERE last_seen < ?", [moment]) }
  }
}

enum SessionRow {
  static func hash(_ token: String) -> [UInt8] { Sodium.digest(Array("session ".utf8), Array(token.utf8)) }

  static let query = """
    SELECT session.*, account.name, account.login
    FROM session JOIN account ON account.id = session.account
    WHERE account.disabled = 0 AND
    """

  static func find(_ token: String, _ db: Database) throws -> Session? {
    try db.row("\(query) token_hash = ?", [hash(token)]).map(value)
  }

  static func value(_ row: Row) throws -> Session {
    let account = Account(id: try row.value("account"), name: try row.value("name"), login: try row.value("login"))
    return Session(
      account: account, membership: try row.optional("membership"), csrf: try row.value("csrf"),
      language: try row.value("language"),
      created: try row.value("created"), lastSeen: try row.value("last_seen"))
  }
}
