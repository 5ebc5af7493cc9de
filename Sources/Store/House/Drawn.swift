internal import Attention
internal import GRDB

/// How a new thing gets its number.
public enum Numbering: Sendable {
  /// One after the other, as in a practice house that is furnished.
  case inTurn
  /// Drawn, so that nobody learns from the number of their own thing how many others were begun meanwhile.
  case drawn
}

/// Numbers that say nothing about how many there are.
enum Drawn {
  /// A number of so many digits that is not given yet.
  static func number(
    of table: StaticString, _ column: StaticString, _ digits: Int, _ db: Database
  ) throws -> Int64 {
    let least = (1..<digits).reduce(Int64(1)) { power, _ in power * 10 }
    while true {
      let number = least + Sodium.random(7).reduce(0) { $0 << 8 | Int64($1) } % (9 * least)
      if try db.first(Int64.self, "SELECT 1 FROM \(table) WHERE \(column) = ?", [number]) == nil { return number }
    }
  }

  /// The next number of an agreement or a dialogue.
  static func next(_ numbering: Numbering, of table: StaticString, _ db: Database) throws -> Int64? {
    numbering == .drawn ? try number(of: table, "id", 9, db) : nil
  }
}
