public import Attention
internal import GRDB

extension Store {
  /// For how long a form that came too late is kept for its author.
  public static let keptPostHours: Int64 = 24
  /// So many forms are kept for one account; the oldest go first.
  public static let mostKeptPosts = 10

  /// Keeps what somebody typed into a form whose session had ended, sealed, for a day at most (WCAG 2.2.5).
  ///
  /// - Parameter form: the body of the form as it was sent.
  public func keep(_ form: String, path: String, for account: ID<Account>, at moment: Moment) async throws {
    let sealed = try Sealed.seal(Array(form.utf8), at: .keptPost(account: account.number, path: path), with: key)
    try await write { db in
      try db.run("DELETE FROM kept_post WHERE expires <= ?", [moment])
      try db.run(
        """
        INSERT INTO kept_post (account, path, nonce, ciphertext, expires) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (account, path) DO UPDATE SET
          nonce = excluded.nonce, ciphertext = excluded.ciphertext, expires = excluded.expires
        """,
        [
          account, path, sealed.nonce, sealed.ciphertext,
          moment.adding(seconds: Self.keptPostHours * 3600),
        ])
      try db.run(
        """
        DELETE FROM kept_post WHERE account = ? AND path NOT IN (
          SELECT path FROM kept_post WHERE account = ? ORDER BY expires DESC, path LIMIT ?)
        """, [account, account, Self.mostKeptPosts])
    }
  }

  /// Gives a kept form back to its author, once; nil when there is none or its day is over.
  public func takeKept(path: String, for account: ID<Account>, at moment: Moment) async throws -> String? {
    try await write { [key] db in
      try db.run("DELETE FROM kept_post WHERE expires <= ?", [moment])
      let sql = "DELETE FROM kept_post WHERE account = ? AND path = ? RETURNING nonce, ciphertext"
      guard let row = try db.row(sql, [account, path]) else { return nil }
      let sealed = Sealed(
        nonce: try row.value("nonce"),
        ciphertext: try row.value("ciphertext"))
      let bytes = try sealed.opened(at: .keptPost(account: account.number, path: path), with: key)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The addresses for which a form is kept for this account.
  public func keptPaths(for account: ID<Account>, at moment: Moment) async throws -> [String] {
    try await read { db in
      try db.column(
        String.self, "SELECT path FROM kept_post WHERE account = ? AND expires > ? ORDER BY path", [account, moment])
    }
  }
}
