public import Attention
internal import GRDB

extension Store {
  /// Gives a person an account, while a house is being furnished. Everybody else comes by an invitation, so that nobody but they
  /// themselves ever knows their password.
  /// - Throws: `StoreFault.loginTaken`, `StoreFault.withoutLogin` for an empty name or a login that `Account.login` refuses.
  @discardableResult
  public func enrol(
    _ name: String, login: String, password: String, at moment: Moment
  ) async throws -> Account {
    let person = try AccountRow.Newcomer(name: name, login: login, hash: try await passwords.hash(password))
    return try await write { try AccountRow.insert(person, moment, $0) }
  }

  /// The first organisation of an empty house and the account that looks after it, both or neither.
  /// - Throws: `StoreFault.notEmpty` when somebody was faster; as `found` and `enrol` besides.
  public func moveIn(
    _ kind: Organisation.Kind, organisation: String, name: String, login: String, password: String, at moment: Moment
  ) async throws -> (account: Account, membership: Membership) {
    guard try await isEmpty else { throw StoreFault.notEmpty }
    let person = try AccountRow.Newcomer(name: name, login: login, hash: try await passwords.hash(password))
    let sketch = try Organisation(id: ID(0), kind: kind, name: organisation, parent: nil, staff: nil)
    return try await write { db in
      guard try Self.isEmpty(db) else { throw StoreFault.notEmpty }
      let first = try OrganisationRow.insert(sketch, db)
      let account = try AccountRow.insert(person, moment, db)
      let offer = Invitation.Offer(organisation: first.id, office: .operations)
      let membership = try MembershipRow.give(offer, to: account.id, db)
      try HouseActRow.note(.init(.setUp, nil, moment, account: account.id, offer: offer), db)
      return (account, membership)
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

  /// Gives an account another password, chosen by its holder, and ends its sessions.
  public func change(password: String, of account: ID<Account>) async throws {
    let hash = try await passwords.hash(password)
    try await write { db in
      _ = try AccountRow.fetch(account, db)
      try AccountRow.change(hash, of: account, db)
    }
  }

  /// Corrects what an account is called (Art. 16 DSGVO). Names at consents stay as they were given.
  /// - Throws: `StoreFault.noAccount` also for a closed one, `StoreFault.loginTaken`, `StoreFault.withoutLogin`.
  public func correct(
    _ id: ID<Account>, name: String, login: String, by keeper: Keeper, at moment: Moment
  ) async throws {
    let wanted = try AccountRow.Newcomer(name: name, login: login, hash: "")
    try await write { db in
      let old = try AccountRow.fetchOpen(id, db)
      guard old.name != wanted.name || old.login != wanted.login else { return }
      if let holder = try AccountRow.find(login: wanted.login, db), holder.account.id != id {
        throw StoreFault.loginTaken(wanted.login)
      }
      try db.run("UPDATE account SET name = ?, login = ? WHERE id = ?", [wanted.name, wanted.login, id])
      try HouseActRow.note(.init(.accountCorrected, keeper, moment).about(id), db)
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

  /// Only one that can sign in.
  static func fetchOpen(_ id: ID<Account>, _ db: Database) throws -> Account {
    let sql = "SELECT * FROM account WHERE id = ? AND disabled = 0"
    return try db.row(sql, [id]).map { try AccountRow($0).account }.orThrow(.noAccount(id))
  }
}

// Writing
extension AccountRow {
  /// Somebody who is to have an account.
  struct Newcomer: Sendable {
    let name: String
    let login: String
    let hash: String

    /// - Throws: `StoreFault.withoutLogin`.
    init(name: String, login: String, hash: String) throws {
      let name = Prose.tidy(name)
      guard !name.isEmpty, let login = Account.login(login) else { throw StoreFault.withoutLogin }
      (self.name, self.login, self.hash) = (name, login, hash)
    }
  }

  static func insert(_ person: Newcomer, _ moment: Moment, _ db: Database) throws -> Account {
    guard try find(login: person.login, db) == nil else { throw StoreFault.loginTaken(person.login) }
    try db.run(
      "INSERT INTO account (id, name, login, password_hash, created) VALUES (?, ?, ?, ?, ?)",
      [try nextID(db), person.name, person.login, person.hash, moment])
    return Account(id: ID(db.lastInsertedRowID), name: person.name, login: person.login)
  }

  /// The number of a forgotten account is not given again while the protocol or a consent still speaks of it.
  private static func nextID(_ db: Database) throws -> Int64 {
    let numbers = [
      "SELECT max(id) FROM account", "SELECT max(account) FROM house_act",
      """
      SELECT max(json_extract(body, '$.account')) FROM content JOIN frame ON frame.id = content.frame
      WHERE kind = 'consent'
      """,
    ]
    return try numbers.reduce(0) { max($0, try db.first(Int64.self, $1) ?? 0) } + 1
  }

  /// Every session is over, and a link that was made for the old password opens no more.
  static func change(_ hash: String, of account: ID<Account>, _ db: Database) throws {
    try db.run("UPDATE account SET password_hash = ? WHERE id = ?", [hash, account])
    try db.run("DELETE FROM session WHERE account = ?", [account])
    try db.run("DELETE FROM recovery WHERE account = ?", [account])
  }
}
