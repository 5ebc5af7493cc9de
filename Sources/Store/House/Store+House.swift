internal import Attention
internal import GRDB

extension Store {
  /// Name, practice mark and limits of the house.
  public func house() async throws -> House { try await read(House.fetch) }

  /// The signed end of the chain as it is now; printed on versions, so that paper can bear witness.
  public func head() async throws -> Head {
    try await read { [key] db in Head(of: try Chain.tip(db), practice: try House.fetch(db).isPractice, signedBy: key) }
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
    // Who is signed in here is not let in by a copy: what was ended meanwhile would come back to life.
    try queue.write { try $0.run("DELETE FROM session") }
    try queue.close()
  }
}
