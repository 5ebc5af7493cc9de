internal import Attention
internal import GRDB

enum VintageRow {
  static func value(_ row: Row) throws -> Vintage {
    Vintage(
      id: try row.value("id"), day: try row.value("day"), source: try row.value("source"),
      reason: try row.value("reason"), recorded: try row.value("recorded"))
  }

  static func fetch(_ id: ID<Vintage>, _ db: Database) throws -> Vintage {
    let sql = "SELECT * FROM vintage WHERE id = ?"
    return try value(db.row(sql, [id]).orThrow(.noVintage(id)))
  }

  static func newest(of organisation: ID<Organisation>, _ db: Database) throws -> ID<Vintage>? {
    try db.first(
      ID<Vintage>.self, "SELECT id FROM vintage WHERE organisation = ? ORDER BY id DESC LIMIT 1", [organisation])
  }

  /// The newest vintage known where something is said: of the organisation an agreement observes, else of the speaker's own
  /// organisation, else of the one it belongs to.
  static func newest(at place: Entry.Place, by speaker: Speaker, _ db: Database) throws -> ID<Vintage>? {
    if let agreement = place.agreement {
      return try newest(of: AgreementRow.fetch(agreement, db).text.observed, db)
    }
    if let own = try newest(of: speaker.organisation, db) { return own }
    guard let parent = try OrganisationRow.fetch(speaker.organisation, db).parent else { return nil }
    return try newest(of: parent, db)
  }
}
