public import Attention
internal import GRDB

extension Store {
  /// Sets findings aside for pattern and limits, with a reason. The figures stay where they are and stay visible.
  /// - Throws: `StoreFault.withoutReason`, `StoreFault.setAsideStands` where all of them are set aside already.
  @discardableResult
  public func setAside(
    _ series: SeriesKey, over stretch: Stretch, of observed: ID<Organisation>, because reason: String,
    source: String = "", by speaker: Speaker, at moment: Moment
  ) async throws -> SetAside {
    let (reason, source) = (Prose.tidy(reason), Prose.tidy(source))
    guard !reason.isEmpty else { throw StoreFault.withoutReason }
    return try await write { db in
      _ = try OrganisationRow.fetch(observed, db)
      let standing = try SetAsideRow.all(of: observed, db).first {
        $0.series == series && $0.stretch.contains(stretch.first) && $0.stretch.contains(stretch.last)
      }
      if let standing { throw StoreFault.setAsideStands(standing) }
      let place = Entry.Place(
        agreement: nil, series: series, stretch: stretch, known: try VintageRow.newest(of: observed, db))
      let id = try Chain.append(
        FrameDraft(
          kind: .setAside, speaker: speaker, recorded: moment, place: place, detail: observed.description,
          body: Body.text(SetAsideRow.Reason(reason: reason, source: source.isEmpty ? nil : source))),
        db)
      return try SetAsideRow.all(of: observed, db).first { $0.id == id }.orThrow(.noRecord(id))
    }
  }

  /// Uses the findings again. The mark stays in the chain, and so does the reason for taking it back.
  /// - Throws: `StoreFault.noRecord`, `StoreFault.withoutReason`.
  public func reinstate(_ mark: ID<Frame>, because reason: String, by speaker: Speaker, at moment: Moment) async throws
  {
    let reason = Prose.tidy(reason)
    guard !reason.isEmpty else { throw StoreFault.withoutReason }
    try await write { db in
      guard try SetAsideRow.isStanding(mark, db) else { throw StoreFault.noRecord(mark) }
      try Chain.append(
        FrameDraft(
          kind: .reinstatement, speaker: speaker, recorded: moment, place: .init(agreement: nil, about: mark),
          body: Body.text(SetAsideRow.Reason(reason: reason))),
        db)
    }
  }

  /// The set-asides of an organisation that stand now, in the order they were made.
  public func setAsides(of observed: ID<Organisation>) async throws -> [SetAside] {
    try await read { try SetAsideRow.all(of: observed, $0) }
  }
}

extension Store {
  /// The set-asides of one series that were taken back, in the order they were made, each with the reason.
  public func reinstated(
    of series: SeriesKey, in observed: ID<Organisation>
  ) async throws -> [ReinstatedSetAside] {
    try await read { db in
      let sql = """
        SELECT frame.*, content.body AS body, back.office AS back_office, back.recorded AS back_recorded,
          back_content.body AS back_body
        FROM frame JOIN frame AS back ON back.about = frame.id AND back.kind = 'reinstatement'
        LEFT JOIN content ON content.frame = frame.id
        LEFT JOIN content AS back_content ON back_content.frame = back.id
        WHERE frame.detail = ? AND frame.kind = 'setAside' AND frame.series = ? ORDER BY frame.id
        """
      return try db.rows(sql, [observed.description, series]).map { row in
        ReinstatedSetAside(
          mark: try SetAsideRow.value(row, observed),
          reason: try row.optionalJSON("back_body", as: SetAsideRow.Reason.self)?.reason ?? "",
          office: try row.value("back_office"), recorded: try row.value("back_recorded"))
      }
    }
  }
}

private enum SetAsideRow {
  struct Reason: Codable {
    let reason: String
    var source: String?
  }

  static let standing = """
    frame.kind = 'setAside' AND NOT EXISTS (
      SELECT 1 FROM frame AS back WHERE back.about = frame.id AND back.kind = 'reinstatement')
    """

  static func all(of observed: ID<Organisation>, _ db: Database) throws -> [SetAside] {
    let sql = """
      SELECT frame.*, body FROM frame LEFT JOIN content ON content.frame = frame.id
      WHERE detail = ? AND \(standing) ORDER BY frame.id
      """
    return try db.rows(sql, [observed.description]).map { try value($0, observed) }
  }

  static func value(_ row: Row, _ observed: ID<Organisation>) throws -> SetAside {
    let body = try row.optionalJSON("body", as: Reason.self)
    return SetAside(
      id: try row.value("id"), observed: observed, series: try row.value("series"),
      stretch: try row.stretch().orThrow(.damaged("stretch_first")), reason: body?.reason ?? "",
      source: body?.source ?? "", office: try row.value("office"), recorded: try row.value("recorded"))
  }

  static func isStanding(_ mark: ID<Frame>, _ db: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM frame WHERE id = ? AND \(standing))"
    return try db.first(Bool.self, sql, [mark]) ?? false
  }
}
