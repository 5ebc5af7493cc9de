public import Attention
internal import GRDB

extension Store {
  /// Makes a link with which the holder of an account chooses a new password. An earlier one opens no more. The protocol
  /// says that it was made, and the holder is told at the next sign-in.
  /// - Throws: `StoreFault.noAccount`, also for a closed one.
  public func makeRecovery(for account: ID<Account>, by keeper: Keeper, at moment: Moment) async throws -> String {
    let word = OneTimeWord.random()
    try await write { db in
      _ = try AccountRow.fetchOpen(account, db)
      try db.run("DELETE FROM recovery WHERE account = ?", [account])
      try db.run(
        "INSERT INTO recovery (account, token_hash, created, expires) VALUES (?, ?, ?, ?)",
        [account, RecoveryRow.hash(word), moment, moment.adding(seconds: Recovery.hours * 3600)])
      try NoticeRow.tell(.recoveryMade, account, moment, db)
      try HouseActRow.note(.init(.recoveryMade, keeper, moment).about(account), db)
    }
    return word
  }

  /// The link opens no more. That it was made stays in the protocol and with the holder's notices.
  public func withdrawRecovery(for account: ID<Account>, by keeper: Keeper, at moment: Moment) async throws {
    try await write { db in
      try db.run("DELETE FROM recovery WHERE account = ?", [account])
      guard db.changesCount > 0 else { return }
      try HouseActRow.note(.init(.recoveryWithdrawn, keeper, moment).about(account), db)
    }
  }

  /// Links that open somebody's account now.
  public func openRecoveries(at moment: Moment) async throws -> [(account: Account, expires: Moment)] {
    try await read { db in
      try db.rows(
        """
        SELECT account.*, expires FROM recovery JOIN account ON account.id = recovery.account
        WHERE expires > ? AND disabled = 0 ORDER BY expires
        """, [moment]
      ).map { (account: try AccountRow($0).account, expires: try $0.value("expires")) }
    }
  }

  /// Whose account a link opens; nil when it was used, replaced, has expired or never existed.
  public func account(recovering word: String, at moment: Moment) async throws -> Account? {
    try await read { try RecoveryRow.open(word, moment, $0) }
  }

  /// The new password of whoever holds the link. Sessions, second factor and spare codes are gone.
  /// - Throws: `StoreFault.linkOver`.
  public func recover(_ word: String, password: String, at moment: Moment) async throws -> Account {
    guard try await account(recovering: word, at: moment) != nil else { throw StoreFault.linkOver }
    let hash = try await passwords.hash(password)
    return try await write { db in
      guard let account = try RecoveryRow.open(word, moment, db) else { throw StoreFault.linkOver }
      try AccountRow.change(hash, of: account.id, db)
      try SecondFactorRow.delete(account.id, db)
      try NoticeRow.tell(.recovered, account.id, moment, db)
      try HouseActRow.note(.init(.recovered, nil, moment).about(account.id), db)
      return account
    }
  }

  /// For how many days a notice stays readable after somebody said to have read it: whoever came in by a link that was not
  /// meant for them says so, too.
  public static let noticeDays: Int64 = 90

  /// What the holder of an account is told, oldest first.
  public func notices(for account: ID<Account>) async throws -> [AccountNotice] {
    try await read { try NoticeRow.all(account, $0) }
  }

  /// The holder says to have read them. They stay readable for `noticeDays`.
  public func markNotices(for account: ID<Account>, at moment: Moment) async throws {
    try await write { db in
      let old = moment.adding(seconds: -Self.noticeDays * 86_400)
      try db.run("DELETE FROM account_notice WHERE account = ? AND read IS NOT NULL AND noted < ?", [account, old])
      try db.run("UPDATE account_notice SET read = ? WHERE account = ? AND read IS NULL", [moment, account])
    }
  }
}

private enum RecoveryRow {
  static func hash(_ word: String) -> [UInt8] { Sodium.digest(Array("recovery ".utf8), OneTimeWord.bytes(word)) }

  static func open(_ word: String, _ moment: Moment, _ db: Database) throws -> Account? {
    let sql = """
      SELECT account.* FROM recovery JOIN account ON account.id = recovery.account
      WHERE token_hash = ? AND expires > ? AND disabled = 0
      """
    return try db.row(sql, [hash(word), moment]).map { try AccountRow($0).account }
  }
}

enum NoticeRow {
  static func all(_ account: ID<Account>, _ db: Database) throws -> [AccountNotice] {
    let sql = """
      SELECT account_notice.*, organisation.name FROM account_notice
      LEFT JOIN organisation ON organisation.id = account_notice.organisation WHERE account = ?
      ORDER BY noted, account_notice.id
      """
    return try db.rows(sql, [account]).map { row in
      let office: Office? = try row.optional("office")
      let place = try office.map { AccountNotice.Place(office: $0, organisation: try row.value("name")) }
      return AccountNotice(
        kind: try row.value("kind"), noted: try row.value("noted"),
        isRead: try row.optional("read", as: Moment.self) != nil, place: place)
    }
  }

  static func tell(_ kind: AccountNotice.Kind, _ account: ID<Account>, _ moment: Moment, _ db: Database) throws {
    try db.run("INSERT INTO account_notice (account, kind, noted) VALUES (?, ?, ?)", [account, kind, moment])
  }

  /// Tells whoever holds an office what became of it.
  static func tell(_ kind: AccountNotice.Kind, of membership: Membership, _ moment: Moment, _ db: Database) throws {
    try db.run(
      "INSERT INTO account_notice (account, kind, noted, organisation, office) VALUES (?, ?, ?, ?, ?)",
      [membership.account, kind, moment, membership.organisation.id, membership.office])
  }
}
