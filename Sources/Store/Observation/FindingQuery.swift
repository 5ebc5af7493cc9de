internal import Attention
internal import GRDB

/// Every statement that reads figures for people. Each binds exactly one organisation (promise 2).
enum FindingQuery {
  /// The findings of one series, newest of each period last. The newest is the one of the latest Datenstand; of two of
  /// the same day, the one brought in later.
  static func observations(
    of series: SeriesKey, _ organisation: ID<Organisation>, asOf vintage: ID<Vintage>? = nil, _ db: Database
  ) throws -> [Observation] {
    try db.rows(
      """
      SELECT finding.* FROM finding JOIN vintage ON vintage.id = finding.vintage
      WHERE finding.organisation = ? AND finding.series = ? AND finding.breakdown = ''
        AND finding.vintage <= ?
      ORDER BY finding.period, vintage.day, vintage.id
      """, [organisation, series, vintage?.number ?? Int64.max]
    ).map { row in
      Observation(
        period: try row.value("period"), finding: try FindingRow(row).finding(), vintage: try row.value("vintage"))
    }
  }

  /// What was known of each period by a Datenstand.
  static func known(
    of series: SeriesKey, _ organisation: ID<Organisation>, by day: Day, _ db: Database
  ) throws -> [Period: Finding] {
    let rows = try db.rows(
      """
      SELECT finding.* FROM finding JOIN vintage ON vintage.id = finding.vintage
      WHERE finding.organisation = ? AND finding.series = ? AND finding.breakdown = ''
        AND vintage.day <= ?
      ORDER BY finding.period, vintage.day, vintage.id
      """, [organisation, series, day])
    return try Dictionary(
      rows.map { (try $0.value("period", as: Period.self), try FindingRow($0).finding()) }, uniquingKeysWith: { $1 })
  }

  static func series(of organisation: ID<Organisation>, _ db: Database) throws -> [SeriesKey] {
    try db.column(
      SeriesKey.self, "SELECT DISTINCT series FROM finding WHERE finding.organisation = ? ORDER BY series",
      [organisation])
  }
}
