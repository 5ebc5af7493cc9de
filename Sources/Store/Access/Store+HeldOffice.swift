public import Attention
internal import GRDB

extension Store {
  /// The offices of an account, with whom it stands in for and who stands in for it; those that are over included.
  public func offices(of account: ID<Account>) async throws -> [HeldOffice] {
    try await read { try HeldOfficeRow.all(account, $0) }
  }
}

enum HeldOfficeRow {
  static func all(_ account: ID<Account>, _ db: Database) throws -> [HeldOffice] {
    try MembershipRow.all(db, "account = ?", [account]).map { membership in
      let holder = try membership.standIn.map { try MembershipRow.fetch($0.membership, db) }
      let standIns = try MembershipRow.all(db, "stands_in_for = ?", [membership.id]).compactMap {
        HeldOffice.Deputy(try AccountRow.fetch($0.account, db).name, $0)
      }
      return HeldOffice(
        membership, away: try holder.map { try AccountRow.fetch($0.account, db).name }, standIns: standIns)
    }
  }
}
