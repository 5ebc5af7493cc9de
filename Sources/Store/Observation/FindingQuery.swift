internal import Attention
internal import GRDB

/// Every statement that reads figures for people. Each binds exactly one organisation (promise 2).
enum FindingQuery {
  /// The findings of one series, newest of each period last. The newest is the one of the latest Datenstand; of two of
  /// the same day, the one brought in later.
  static func all(
    of series: SeriesKey, _ organisation: ID<Organisation>, from first: Period? = nil, _ db: Database
  ) throws -> [Undisclosed] {
    try db.rows(
      """
      SELECT finding.* FROM finding JOIN vintage ON vintage.id = finding.vintage
      WHERE finding.organisation = ? AND finding.series = ? AND finding.breakdown = '' AND finding.period >= ?
      ORDER BY finding.period, vintage.day, vintage.id
      """, [organisation, series, first?.description ?? ""]
    ).map(undisclosed)
  }

  /// What was known of each period by a Datenstand.
  static func known(
    of series: SeriesKey, _ organisation: ID<Organisation>, by day: Day, _ db: Database
  ) throws -> [Period: Undisclosed] {
    let rows = try db.rows(
      """
      SELECT finding.* FROM finding JOIN vintage ON vintage.id = finding.vintage
      WHERE finding.organisation = ? AND finding.series = ? AND finding.breakdown = ''
        AND vintage.day <= ?
      ORDER BY finding.period, vintage.day, vintage.id
      """, [organisation, series, day])
    return try Dictionary(rows.map(undisclosed).map { ($0.period, $0) }, uniquingKeysWith: { $1 })
  }

  private static func undisclosed(_ row: Row) throws -> Undisclosed {
    Undisclosed(try FindingRow(row).finding(), of: try row.value("period"), from: try row.value("vintage"))
  }

  /// The vintages that brought figures of one series, in the order they came in.
  static func vintages(
    of series: SeriesKey, _ organisation: ID<Organisation>, _ db: Database
  ) throws -> [Vintage] {
    try db.rows(
      """
      SELECT DISTINCT vintage.* FROM finding JOIN vintage ON vintage.id = finding.vintage
      WHERE finding.organisation = ? AND finding.series = ? ORDER BY vintage.id
      """, [organisation, series]
    ).map(VintageRow.value)
  }

  static func series(of organisation: ID<Organisation>, _ db: Database) throws -> [SeriesKey] {
    try db.column(
      SeriesKey.self, "SELECT DISTINCT series FROM finding WHERE finding.organisation = ? ORDER BY series",
      [organisation])
  }
}
