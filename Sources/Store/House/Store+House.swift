internal import Attention
internal import GRDB

extension Store {
  /// Name, practice mark and limits of the house.
  public func house() async throws -> House { try await read(House.fetch) }

  /// The house gives one agreement less attention: three to six foci.
  /// - Throws: `StoreFault.impossibleLimit`.
  public func allow(mostFoci: Int) async throws {
    guard (AgreementText.fewestFoci...AgreementText.mostFoci).contains(mostFoci) else {
      throw StoreFault.impossibleLimit(mostFoci)
    }
    try await write { try $0.run("UPDATE house SET most_foci = ?", [mostFoci]) }
  }

  /// The signed end of the chain as it is now; printed on versions, so that paper can bear witness.
  public func head() async throws -> Head {
    try await read { [key] db in Head(of: try Chain.tip(db), practice: try House.fetch(db).isPractice, signedBy: key) }
  }

  /// For how many days records of a kind are kept; a kind that is not named is kept without an end.
  public func retention() async throws -> [String: Int] {
    try await read { db in
      let rows = try db.rows("SELECT * FROM retention WHERE days IS NOT NULL")
      return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.value("record_kind"), try $0.value("days")) })
    }
  }

  /// Settles for how many days records of a kind are kept; nil: without an end.
  public func retain(_ recordKind: String, days: Int?) async throws {
    try await write { db in
      try db.run(
        """
        INSERT INTO retention (record_kind, days) VALUES (?, ?)
        ON CONFLICT (record_kind) DO UPDATE SET days = excluded.days
        """, [recordKind, days])
    }
  }

  /// Copies the house, key and signed head included, into a directory where no house stands. Writing goes on meanwhile.
  /// - Throws: `StoreFault.houseExists`.
  public func backup(to path: String) throws {
    let copy = try HouseDirectory.make(at: path)
    let queue = try DatabaseQueue(path: copy.database, configuration: Self.configuration(nil))
    try database.backup(to: queue, pagesPerStep: 500)
    try copy.write(key)
    try queue.read { db in
      try copy.write(Head(of: try Chain.tip(db), practice: try House.fetch(db).isPractice, signedBy: key))
    }
    try queue.close()
  }
}
