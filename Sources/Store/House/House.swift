public import Attention
internal import GRDB

/// One installation: its name, whether it is for practice, and how much attention it allows one agreement.
public struct House: Hashable, Sendable {
  public let name: String
  /// Marked for ever when the house was made.
  public let isPractice: Bool
  public let created: Moment
  /// Most foci in attention of one agreement; three to six.
  public let mostFoci: Int

  static func fetch(_ db: Database) throws -> House {
    guard let row = try db.row("SELECT * FROM house") else { throw StoreFault.damaged("house") }
    return House(
      name: try row.value("name"), isPractice: try row.value("practice"), created: try row.value("created"),
      mostFoci: try row.value("most_foci"))
  }

  func insert(_ db: Database) throws {
    try db.run(
      "INSERT INTO house (id, name, practice, created, most_foci) VALUES (1, ?, ?, ?, ?)",
      [Prose.tidy(name), isPractice, created, mostFoci])
  }
}
