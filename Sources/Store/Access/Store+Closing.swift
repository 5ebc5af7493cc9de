public import Attention
internal import GRDB

extension Store {
  /// Somebody leaves. The account can no longer sign in, its sessions are over at once, open links for it are gone. Whoever stands
  /// in for them, and for whom they stand in, no longer does; their own offices wait to be handed over or ended. What was said
  /// stays with office and organisation; what the person sealed stays sealed.
  /// - Throws: `StoreFault.noAccount`, also for a closed one; `StoreFault.lastOperations`.
  public func close(_ account: ID<Account>, by keeper: Keeper, at moment: Moment) async throws {
    try await write { db in
      _ = try AccountRow.fetchOpen(account, db)
      let memberships = try MembershipRow.all(db, "account = ?", [account])
      try MembershipRow.checkNotLast(memberships, db)
      for membership in memberships {
        if membership.standIn != nil {
          try MembershipRow.end(membership, told: nil, moment, db)
        } else {
          try MembershipRow.endStandIns(for: membership, moment, db)
        }
      }
      try db.run("UPDATE account SET disabled = 1, closed = ? WHERE id = ?", [moment, account])
      for table in ["session", "recovery", "kept_post"] {
        try db.run("DELETE FROM \(table) WHERE account = ?", [account])
      }
      try HouseActRow.note(.init(.accountClosed, keeper, moment).about(account), db)
    }
  }

  /// Takes a closing back: the account can sign in again, in the offices it still has.
  /// - Throws: `StoreFault.noAccount` unless it is closed.
  public func reopen(_ account: ID<Account>, by keeper: Keeper, at moment: Moment) async throws {
    try await write { db in
      try db.run("UPDATE account SET disabled = 0, closed = NULL WHERE id = ? AND disabled = 1", [account])
      guard db.changesCount == 1 else { throw StoreFault.noAccount(account) }
      try HouseActRow.note(.init(.accountReopened, keeper, moment).about(account), db)
    }
  }

  /// Closed accounts with the day of their closing, the latest first. Nil: closed before the house kept the day.
  public func closedAccounts() async throws -> [(account: Account, closed: Moment?)] {
    try await read { db in
      try db.rows("SELECT * FROM account WHERE disabled = 1 ORDER BY closed DESC, id DESC").map { row in
        (account: try AccountRow(row).account, closed: try row.optional("closed"))
      }
    }
  }
}

enum Closing {
  /// When an account was closed; for those closed before the house kept it, when it was made.
  static let moment = "coalesce(account.closed, account.created)"

  static func closed(before moment: Moment, _ db: Database) throws -> [ID<Account>] {
    try db.column(
      ID<Account>.self, "SELECT id FROM account WHERE disabled = 1 AND \(Self.moment) < ? ORDER BY id", [moment])
  }

  /// Drafts that only closed accounts could open, all of them closed before a moment.
  static func leftDrafts(before moment: Moment, _ db: Database) throws -> [ID<Draft>] {
    try db.column(
      ID<Draft>.self,
      """
      SELECT id FROM draft WHERE NOT EXISTS (
        SELECT 1 FROM draft_author JOIN account ON account.id = draft_author.account
        WHERE draft = draft.id AND (disabled = 0 OR \(Self.moment) >= ?))
      ORDER BY id
      """, [moment])
  }

  /// Takes name, sign-in name and everything else of a closed account away. Drafts nobody can open any more go with it.
  static func forget(_ account: ID<Account>, _ moment: Moment, _ db: Database) throws {
    for membership in try MembershipRow.all(db, "account = ?", [account]) {
      try MembershipRow.end(membership, told: nil, moment, db)
    }
    let tables = [
      "session", "recovery", "kept_post", "second_factor", "spare_code", "account_notice", "draft_author",
    ]
    for table in tables { try db.run("DELETE FROM \(table) WHERE account = ?", [account]) }
    try db.run("DELETE FROM draft WHERE NOT EXISTS (SELECT 1 FROM draft_author WHERE draft = draft.id)")
    try db.run("DELETE FROM account WHERE id = ?", [account])
  }
}
