internal import GRDB

/// The shape of the memory. A landed migration is never edited; `schema.sql` beside it shows what they amount to.
///
/// JSON is held to its rules by triggers: SQLite 3.40 takes `json_valid` in a CHECK for unsafe when the schema is not
/// trusted, and the table-valued `json_tree` not.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("first") { db in
      for statements in [organisations, records, agreements, dialogues, observations, context, settings] {
        try db.execute(sql: statements)
      }
    }
    migrator.registerMigration("access") { try $0.execute(sql: access) }
    migrator.registerMigration("notices stay") {
      try $0.execute(sql: "ALTER TABLE account_notice ADD COLUMN read TEXT CHECK (read GLOB '\(moment)')")
    }
    migrator.registerMigration("discretion") { try $0.execute(sql: discretion) }
    migrator.registerMigration("circumstances") { try $0.execute(sql: circumstances) }
    migrator.registerMigration("counterweights") { try $0.execute(sql: counterweights) }
    migrator.registerMigration("notices of offices") { try $0.execute(sql: noticesOfOffices) }
    return migrator
  }

  /// Everything the migrations have made, in the order they made it.
  static func statements(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
  }

  /// What a day looks like in a CHECK: `2026-11-24`.
  static let day = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]"
  /// What a moment looks like in a CHECK: `2026-11-24T13:05:00.000Z`. Text, so that a table of an agreement has no number.
  static let moment = day + "T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z"

  static let offices = "'caseworker', 'teamLead', 'management', 'quality', 'advisoryVoice', 'dataSteward', 'operations'"
  static let entryKinds =
    "'observation', 'interpretation', 'openQuestion', 'decision', 'dissent', 'promise', 'answer', 'notDecided'"
}
