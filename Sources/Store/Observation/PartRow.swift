internal import Attention
internal import GRDB

/// The marks of parts that would betray a few people outside them: organisation, series, period, and no figure.
///
/// They are set when figures come in. A mark is never taken back: what was hidden once does not come to light by a correction.
enum PartRow {
  /// Sets the marks that new findings of one organisation make necessary, among it and the teams or the Jobcenter it belongs to.
  /// Each statement reads the findings of one organisation (promise 2).
  static func hide(
    _ news: [SeriesKey: [Period]], of organisation: ID<Organisation>,
    _ definition: (SeriesKey) -> SeriesDefinition?, _ db: Database
  ) throws {
    let brought = try OrganisationRow.fetch(organisation, db)
    let whole =
      try brought.kind == .team ? brought.parent.map { try OrganisationRow.fetch($0, db) } ?? brought : brought
    let teams = try OrganisationRow.teams(of: whole.id, db)
    guard !teams.isEmpty else { return }
    for (series, periods) in news.sorted(by: { $0.key < $1.key }) {
      guard let definition = definition(series), let first = periods.min(by: { $0.description < $1.description }) else {
        continue
      }
      let findings = try FindingQuery.all(of: series, whole.id, from: first, db)
      guard !findings.isEmpty else { continue }
      let parts = try teams.map { team in
        try Disclosure.Part(
          team, FindingQuery.all(of: series, team.id, from: first, db), hidden: hidden(series, of: team.id, db))
      }
      for (team, periods) in Disclosure.betraying(definition, whole: whole, findings, parts: parts) {
        for period in periods {
          try db.run(
            "INSERT OR IGNORE INTO hidden_part (organisation, series, period) VALUES (?, ?, ?)", [team, series, period])
        }
      }
    }
  }

  static func hidden(
    _ series: SeriesKey, of organisation: ID<Organisation>, _ db: Database
  ) throws -> Set<Period> {
    Set(
      try db.column(
        Period.self, "SELECT period FROM hidden_part WHERE organisation = ? AND series = ?", [organisation, series]))
  }
}
