public import Attention
internal import GRDB

extension Store {
  /// For how many hours a session that is over is remembered, so that what was still typed there finds its author.
  static let memoryHours: Int64 = 24

  /// Opens a session and gives out its token, the only time it is seen: the house keeps nothing but its digest.
  ///
  /// - Parameter membership: the office to stand in; nil takes the only one in force, or none.
  /// - Throws: `StoreFault.noMembership` for an office the account does not hold, or not on this day.
  public func openSession(
    of account: ID<Account>, in membership: ID<Membership>? = nil, reading language: Language = .german,
    at moment: Moment
  ) async throws -> (token: String, session: Session) {
    let (token, csrf) = (Sodium.random(32).hex, Sodium.random(32).hex)
    let session = try await write { db in
      let inForce = try MembershipRow.all(db, "account = ?", [account]).filter { $0.isInForce(on: moment.day) }
      if let membership, !inForce.contains(where: { $0.id == membership }) {
        throw StoreFault.noMembership(membership)
      }
      _ = try AccountRow.fetchOpen(account, db)
      let only = inForce.count == 1 ? inForce.first?.id : nil
      try db.run("DELETE FROM session WHERE last_seen < ?", [SessionRow.forgotten(at: moment)])
      try SessionRow.insert(token, account, membership ?? only, csrf, language, (moment, moment), db)
      return try SessionRow.find(token, db).orThrow(.noAccount(account))
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

  /// Lets somebody stand in another of their offices. With the right the session changes too: the old token opens nothing any
  /// more.
  /// - Returns: the new token.
  /// - Throws: `StoreFault.noMembership` when the account does not hold it, or not on this day.
  public func changeMembership(
    of token: String, to membership: ID<Membership>, at moment: Moment
  ) async throws -> String {
    let (new, csrf) = (Sodium.random(32).hex, Sodium.random(32).hex)
    try await write { db in
      guard let session = try SessionRow.find(token, db),
        let found = try MembershipRow.all(db, "account = ?", [session.account.id]).first(where: { $0.id == membership }
        ),
        found.isInForce(on: moment.day)
      else { throw StoreFault.noMembership(membership) }
      try db.run("DELETE FROM session WHERE token_hash = ?", [SessionRow.hash(token)])
      try SessionRow.insert(
        new, session.account.id, membership, csrf, session.language, (session.created, max(session.lastSeen, moment)),
        db
      )
    }
    return new
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

  /// Signs out at one of somebody's browsers, named by its handle.
  public func closeSession(named handle: String, of account: ID<Account>) async throws {
    try await write { db in
      for row in try db.rows("\(SessionRow.query) account = ?", [account])
      where try SessionRow.value(row).handle == handle {
        let hash: [UInt8] = try row.value("token_hash")
        try db.run("DELETE FROM session WHERE token_hash = ?", [hash])
      }
    }
  }

  /// Signs out everywhere, or everywhere but at the browser with this token.
  public func closeSessions(of account: ID<Account>, except token: String? = nil) async throws {
    try await write { db in
      try db.run(
        "DELETE FROM session WHERE account = ? AND token_hash <> ?",
        [account, token.map(SessionRow.hash) ?? [UInt8]()])
    }
  }

  /// Forgets sessions nobody has used since a moment.
  public func closeSessions(unseenSince moment: Moment) async throws {
    try await write { try $0.run("DELETE FROM session WHERE last_seen < ?", [moment]) }
  }
}

enum SessionRow {
  static func hash(_ token: String) -> [UInt8] { Sodium.digest(Array("session ".utf8), Array(token.utf8)) }

  static let query = """
    SELECT session.*, account.name, account.login, (SELECT idle_minutes FROM house) AS idle_minutes
    FROM session JOIN account ON account.id = session.account
    WHERE account.disabled = 0 AND
    """

  /// Sessions last seen before this moment are no use to anybody.
  static func forgotten(at moment: Moment) -> Moment {
    moment.adding(seconds: -Store.memoryHours * 3600 - Int64(House.possibleIdleMinutes.upperBound) * 60)
  }

  static func insert(
    _ token: String, _ account: ID<Account>, _ membership: ID<Membership>?, _ csrf: String, _ language: Language,
    _ times: (created: Moment, lastSeen: Moment), _ db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO session (token_hash, account, membership, created, last_seen, csrf, language)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, [hash(token), account, membership, times.created, times.lastSeen, csrf, language])
  }

  static func find(_ token: String, _ db: Database) throws -> Session? {
    try db.row("\(query) token_hash = ?", [hash(token)]).map(value)
  }

  static func value(_ row: Row) throws -> Session {
    let account = Account(id: try row.value("account"), name: try row.value("name"), login: try row.value("login"))
    let minutes: Int64 = try row.value("idle_minutes")
    return Session(
      handle: handle(try row.value("token_hash")), account: account, membership: try row.optional("membership"),
      csrf: try row.value("csrf"), language: try row.value("language"), created: try row.value("created"),
      lastSeen: try row.value("last_seen"), idleSeconds: minutes * 60)
  }

  private static func handle(_ hash: [UInt8]) -> String {
    Array(Sodium.digest(Array("session handle ".utf8), hash)[..<8]).hex
  }
}
