public import Attention
internal import GRDB

extension Store {
  /// Gives a person an account.
  /// - Parameter isGiven: whether somebody else chose the password and knows it, so that its holder has to choose another.
  /// - Throws: `StoreFault.loginTaken`, `StoreFault.withoutLogin` for an empty name or a login that `Account.login` refuses.
  @discardableResult
  public func enrol(
    _ name: String, login: String, password: String, isGiven: Bool = false, at moment: Moment
  ) async throws -> Account {
    let name = Prose.tidy(name)
    guard !name.isEmpty, let login = Account.login(login) else { throw StoreFault.withoutLogin }
    let hash = try await passwords.hash(password)
    return try await write { db in
      guard try AccountRow.find(login: login, db) == nil else { throw StoreFault.loginTaken(login) }
      try db.run(
        "INSERT INTO account (name, login, password_hash, password_given, created) VALUES (?, ?, ?, ?, ?)",
        [name, login, hash, isGiven, moment])
      return Account(id: ID(db.lastInsertedRowID), name: name, login: login)
    }
  }

  /// The account whose password this is; nil for an unknown login, a wrong password and a closed account alike.
  /// All three take the same effort, so that nobody can find out who has an account.
  public func signIn(login: String, password: String) async throws -> Account? {
    let row = try await read { db in try Account.login(login).flatMap { try AccountRow.find(login: $0, db) } }
    guard try await passwords.fits(password, row?.passwordHash), let row, !row.isDisabled else {
      return nil
    }
    return row.account
  }

  /// Whether the password is still the one that somebody else chose.
  public func hasGivenPassword(_ account: ID<Account>) async throws -> Bool {
    try await read { db in
      _ = try AccountRow.fetch(account, db)
      return try db.first(Bool.self, "SELECT password_given FROM account WHERE id = ?", [account]) ?? false
    }
  }

  /// Gives an account another password, chosen by its holder, and ends its sessions.
  public func change(password: String, of account: ID<Account>) async throws {
    let hash = try await passwords.hash(password)
    try await write { db in
      _ = try AccountRow.fetch(account, db)
      try db.run("UPDATE account SET password_hash = ?, password_given = 0 WHERE id = ?", [hash, account])
      try db.run("DELETE FROM session WHERE account = ?", [account])
    }
  }

  /// Closes an account: it can no longer sign in, and its sessions end.
  public func disable(_ account: ID<Account>) async throws {
    try await write { db in
      _ = try AccountRow.fetch(account, db)
      try db.run("UPDATE account SET disabled = 1 WHERE id = ?", [account])
      try db.run("DELETE FROM session WHERE account = ?", [account])
    }
  }

  /// - Throws: `StoreFault.noAccount`.
  public func account(_ id: ID<Account>) async throws -> Account { try await read { try AccountRow.fetch(id, $0) } }

  /// All accounts that can sign in, in the order they were made.
  public func accounts() async throws -> [Account] {
    try await read { db in
      try db.rows("SELECT * FROM account WHERE disabled = 0 ORDER BY id").map { try AccountRow($0).account }
    }
  }
}

struct AccountRow: Sendable {
  let account: Account
  let passwordHash: String
  let isDisabled: Bool

  init(_ row: Row) throws {
    account = Account(id: try row.value("id"), name: try row.value("name"), login: try row.value("login"))
    passwordHash = try row.value("password_hash")
    isDisabled = try row.value("disabled")
  }

  static func find(login: String, _ db: Database) throws -> AccountRow? {
    try db.row("SELECT * FROM account WHERE login = ?", [login]).map(AccountRow.init)
  }

  static func fetch(_ id: ID<Account>, _ db: Database) throws -> Account {
    let sql = "SELECT * FROM account WHERE id = ?"
    guard let row = try db.row(sql, [id]) else { throw StoreFault.noAccount(id) }
    return try AccountRow(row).account
  }
}
