public import Attention
internal import GRDB

extension Store {
  /// The series of one definition about one organisation as it may be shown, newest finding of each period.
  ///
  /// - Parameter vintage: only what was known when this vintage had come in; nil: all that is known now.
  /// - Throws: `SeriesFault` when findings have another rhythm than the definition; `StoreFault.noOrganisation`.
  public func series(
    _ definition: SeriesDefinition, of organisation: ID<Organisation>, asOf vintage: ID<Vintage>? = nil
  ) async throws -> Series {
    try await read { db in
      try Disclosure.series(
        definition, of: OrganisationRow.fetch(organisation, db),
        FindingQuery.all(of: definition.key, organisation, db),
        hidden: PartRow.hidden(definition.key, of: organisation, db), asOf: vintage)
    }
  }

  /// The periods of a series of which more than one finding was made, each with all of them as they may be shown, the one that
  /// counts now last.
  public func revisions(
    of definition: SeriesDefinition, in organisation: ID<Organisation>
  ) async throws -> [Period: [Observation]] {
    try await read { db in
      Disclosure.states(
        definition, of: try OrganisationRow.fetch(organisation, db),
        try FindingQuery.all(of: definition.key, organisation, db),
        hidden: try PartRow.hidden(definition.key, of: organisation, db)
      ).filter { $0.value.count > 1 }
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

  /// The vintages that brought figures of one series, in the order they came in.
  public func vintages(of series: SeriesKey, in organisation: ID<Organisation>) async throws -> [Vintage] {
    try await read { try FindingQuery.vintages(of: series, organisation, $0) }
  }

  /// - Throws: `StoreFault.noVintage`.
  public func vintage(_ id: ID<Vintage>) async throws -> Vintage { try await read { try VintageRow.fetch(id, $0) } }

  /// The vintage that came in last; nil while there is none.
  public func newestVintage(of organisation: ID<Organisation>) async throws -> ID<Vintage>? {
    try await read { try VintageRow.newest(of: organisation, $0) }
  }
}
