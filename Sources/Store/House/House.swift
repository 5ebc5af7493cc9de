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
  /// After how many minutes without input somebody is signed out.
  public let idleMinutes: Int

  /// From a quarter of an hour to a working day (ux.md B.2).
  public static let possibleIdleMinutes = 15...480
  public static let usualIdleMinutes = 60

  init(
    name: String, isPractice: Bool, created: Moment, mostFoci: Int = AgreementText.mostFoci,
    idleMinutes: Int = Self.usualIdleMinutes
  ) {
    (self.name, self.isPractice, self.created) = (name, isPractice, created)
    (self.mostFoci, self.idleMinutes) = (mostFoci, idleMinutes)
  }

  static func fetch(_ db: Database) throws -> House {
    guard let row = try db.row("SELECT * FROM house") else { throw StoreFault.damaged("house") }
    return House(
      name: try row.value("name"), isPractice: try row.value("practice"), created: try row.value("created"),
      mostFoci: try row.value("most_foci"), idleMinutes: try row.value("idle_minutes"))
  }

  func insert(_ db: Database) throws {
    try db.run(
      "INSERT INTO house (id, name, practice, created, most_foci, idle_minutes) VALUES (1, ?, ?, ?, ?, ?)",
      [Prose.tidy(name), isPractice, created, mostFoci, idleMinutes])
  }
}
