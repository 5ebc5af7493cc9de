public import Attention
internal import GRDB

extension Store {
  /// The series of one definition about one organisation, newest finding of each period.
  ///
  /// - Parameter vintage: only what was known when this vintage had come in; nil: all that is known now.
  /// - Throws: `SeriesFault` when findings have another rhythm than the definition.
  public func series(
    _ definition: SeriesDefinition, of organisation: ID<Organisation>, asOf vintage: ID<Vintage>? = nil
  ) async throws -> Series {
    try await read { db in
      let all = try FindingQuery.observations(of: definition.key, organisation, asOf: vintage, db)
      let newest = Dictionary(all.map { ($0.period, $0) }, uniquingKeysWith: { $1 })
      return try Series(organisation: organisation, definition: definition, observations: Array(newest.values))
    }
  }

  /// All findings ever made of one cell, the one that counts now last.
  public func history(
    of series: SeriesKey, at period: Period, in organisation: ID<Organisation>
  ) async throws -> [Observation] {
    try await read { try FindingQuery.observations(of: series, organisation, $0).filter { $0.period == period } }
  }

  /// The periods of a series of which more than one finding was made, each with all of them, the one that counts now last.
  public func revisions(of series: SeriesKey, in organisation: ID<Organisation>) async throws -> [Period: [Observation]]
  {
    try await read { db in
      Dictionary(grouping: try FindingQuery.observations(of: series, organisation, db), by: \.period)
        .filter { $0.value.count > 1 }
    }
  }

  /// Of which definitions an organisation has findings. No value comes with them.
  public func knownSeries(of organisation: ID<Organisation>) async throws -> [SeriesKey] {
    try await read { try FindingQuery.series(of: organisation, $0) }
  }

  /// The vintages of an organisation, in the order they came in.
  public func vintages(of organisation: ID<Organisation>) async throws -> [Vintage] {
    try await read { db in
      try db.rows(
        "SELECT * FROM vintage WHERE organisation = ? ORDER BY id", [organisation]
      ).map(VintageRow.value)
    }
  }

  /// - Throws: `StoreFault.noVintage`.
  public func vintage(_ id: ID<Vintage>) async throws -> Vintage { try await read { try VintageRow.fetch(id, $0) } }

  /// The vintage that came in last; nil while there is none.
  public func newestVintage(of organisation: ID<Organisation>) async throws -> ID<Vintage>? {
    try await read { try VintageRow.newest(of: organisation, $0) }
  }
}
