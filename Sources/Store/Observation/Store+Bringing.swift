public import Attention
internal import GRDB

extension Store {
  /// Brings figures into an organisation: all of them or none, as one vintage.
  ///
  /// A finding that says what is already known at its Datenstand is not stored again; if nothing is new, no vintage is made.
  ///
  /// - Parameter definition: what each series means; it decides which parts of a whole are hidden from now on (Decisions/0016).
  /// - Throws: `StoreFault.revisionWithoutReason`, `StoreFault.tooSmallToObserve`, `StoreFault.notFinite`,
  ///   `StoreFault.withoutSource`.
  @discardableResult
  public func bring(
    _ findings: [SeriesKey: [Period: Finding]], to organisation: ID<Organisation>, from delivery: Delivery,
    definition: @escaping @Sendable (SeriesKey) -> SeriesDefinition?, at moment: Moment
  ) async throws -> Bringing {
    try await write { db in
      let comparison = try Comparison(findings, organisation, delivery, db)
      guard !comparison.news.isEmpty else { return comparison.bringing(vintage: nil) }
      if delivery.reason.isEmpty, !comparison.revised.isEmpty {
        throw StoreFault.revisionWithoutReason(comparison.revised.count)
      }
      let vintage = try comparison.store(db, at: moment)
      let periods = Dictionary(grouping: comparison.news, by: \.series).mapValues { $0.map(\.period) }
      try PartRow.hide(periods, of: organisation, definition, db)
      return comparison.bringing(vintage: vintage)
    }
  }

  /// What `bring` would do, without doing it.
  public func weigh(
    _ findings: [SeriesKey: [Period: Finding]], to organisation: ID<Organisation>, from delivery: Delivery
  ) async throws -> Bringing {
    try await read { try Comparison(findings, organisation, delivery, $0).bringing(vintage: nil) }
  }
}

/// Brought findings held against the ones already known.
private struct Comparison {
  struct News {
    let series: SeriesKey
    let period: Period
    let row: FindingRow
  }

  let organisation: ID<Organisation>
  let delivery: Delivery
  private(set) var news: [News] = []
  private(set) var revised: [Bringing.Revision] = []
  private(set) var unchanged = 0

  init(
    _ findings: [SeriesKey: [Period: Finding]], _ organisation: ID<Organisation>, _ delivery: Delivery, _ db: Database
  ) throws {
    (self.organisation, self.delivery) = (organisation, delivery)
    try OrganisationRow.checkObservable(organisation, db)
    guard !Prose.tidy(delivery.source).isEmpty else { throw StoreFault.withoutSource }
    for (series, cells) in findings.sorted(by: { $0.key < $1.key }) {
      let known = try FindingQuery.known(of: series, organisation, by: delivery.day, db)
      for (period, finding) in cells.sorted(by: { $0.key < $1.key }) {
        try add(finding, series, period, before: known[period])
      }
    }
  }

  private mutating func add(_ finding: Finding, _ series: SeriesKey, _ period: Period, before: Undisclosed?) throws {
    let row = try FindingRow(finding)
    guard row.isFinite else { throw StoreFault.notFinite(series, period) }
    // Held against what the row gives back: what was rounded on its way into the memory is no news.
    guard try before?.says(row.finding()) != true else {
      unchanged += 1
      return
    }
    news.append(News(series: series, period: period, row: row))
    if let before, !before.isAbsence {
      // Its own vintage comes with the storing; here the two states only stand side by side.
      let after = Undisclosed(finding, of: period, from: before.vintage)
      revised.append(.init(series: series, before: before, after: after))
    }
  }

  func bringing(vintage: Vintage?) -> Bringing {
    Bringing(taken: news.count - revised.count, unchanged: unchanged, revised: revised, vintage: vintage)
  }

  /// The vintage first, naming the frame that will follow; then its findings; then the frame with the digest over them.
  func store(_ db: Database, at moment: Moment) throws -> Vintage {
    try db.run(
      """
      INSERT INTO vintage (organisation, day, source, mapping, reason, recorded, frame) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        organisation, delivery.day, Prose.tidy(delivery.source), delivery.mapping, Prose.tidy(delivery.reason), moment,
        try Chain.tip(db).count + 1,
      ])
    let vintage = try VintageRow.fetch(ID(db.lastInsertedRowID), db)
    let insertion = try db.makeStatement(
      sql: """
        INSERT INTO finding (
          organisation, series, period, vintage, state, caveat, base, value, cases, numerator, denominator, detail)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for piece in news {
      try insertion.execute(
        arguments: StatementArguments(
          ([organisation, piece.series, piece.period, vintage.id] + piece.row.columns).stored))
    }
    try Chain.append(try frame(of: vintage, db), db)
    return vintage
  }

  private func frame(of vintage: Vintage, _ db: Database) throws -> FrameDraft {
    let record = VintageRecord(
      vintage, of: organisation, mapping: delivery.mapping,
      findings: try VintageRecord.digest(of: vintage.id, organisation, db))
    return FrameDraft(
      kind: .vintage, speaker: try Speaker(OrganisationRow.fetch(organisation, db), .dataSteward),
      recorded: vintage.recorded, place: .init(agreement: nil, known: vintage.id), body: try Body.text(record))
  }
}
