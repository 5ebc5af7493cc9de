public import Attention
internal import GRDB

extension Store {
  /// Starts a phase: from here on the series is counted differently. Nothing is said over what stands there already: that is
  /// taken back first, with a reason.
  /// - Throws: `StoreFault.phaseStands`.
  public func begin(
    _ phase: Phase, of organisation: ID<Organisation>, by speaker: Speaker, at moment: Moment
  ) async throws {
    let phase = Phase(
      series: phase.series, first: phase.first, reason: phase.reason, text: Prose.tidy(phase.text),
      source: Prose.tidy(phase.source))
    try await write { db in
      _ = try OrganisationRow.fetch(organisation, db)
      let standing = try PhaseRow.all(of: phase.series, organisation, db).first { $0.first == phase.first }
      if let standing { throw StoreFault.phaseStands(standing) }
      try db.run(
        "INSERT INTO phase (organisation, series, first_period, reason, text, source) VALUES (?, ?, ?, ?, ?, ?)",
        [organisation, phase.series, phase.first, phase.reason, phase.text, phase.source])
      try PhaseRow.step("begun", phase, organisation, because: "", speaker, moment, db)
    }
  }

  /// Takes a phase back: the series is one again. It stays known that it was cut, and why no longer.
  /// - Throws: `StoreFault.noPhase`, `StoreFault.withoutReason`.
  public func withdraw(
    _ series: SeriesKey, from first: Period, of organisation: ID<Organisation>, because reason: String,
    by speaker: Speaker, at moment: Moment
  ) async throws {
    let reason = Prose.tidy(reason)
    guard !reason.isEmpty else { throw StoreFault.withoutReason }
    try await write { db in
      guard let phase = try PhaseRow.all(of: series, organisation, db).first(where: { $0.first == first }) else {
        throw StoreFault.noPhase(series, first)
      }
      try db.run(
        "DELETE FROM phase WHERE organisation = ? AND series = ? AND first_period = ?", [organisation, series, first])
      try PhaseRow.step("withdrawn", phase, organisation, because: reason, speaker, moment, db)
    }
  }

  /// The phases of one series, in time.
  public func phases(of series: SeriesKey, in organisation: ID<Organisation>) async throws -> [Phase] {
    try await read { try PhaseRow.all(of: series, organisation, $0) }
  }

  /// The phases of one series, in time, each with the office that noted it.
  public func notedPhases(of series: SeriesKey, in organisation: ID<Organisation>) async throws -> [NotedPhase] {
    try await read { db in
      try PhaseRow.all(of: series, organisation, db).map { phase in
        let step = try db.row(
          """
          SELECT office, recorded FROM phase_step
          WHERE organisation = ? AND series = ? AND first_period = ? AND act = 'begun' ORDER BY id DESC LIMIT 1
          """, [organisation, series, phase.first]
        ).orThrow(.damaged("phase_step"))
        return NotedPhase(phase: phase, office: try step.value("office"), recorded: try step.value("recorded"))
      }
    }
  }

  /// The phases of one series that were taken back, in the order of that, each with the reason.
  public func withdrawnPhases(of series: SeriesKey, in organisation: ID<Organisation>) async throws -> [WithdrawnPhase]
  {
    try await read { db in
      try db.rows(
        """
        SELECT * FROM phase_step WHERE organisation = ? AND series = ? AND act = 'withdrawn' ORDER BY id
        """, [organisation, series]
      ).map { row in
        WithdrawnPhase(
          phase: try PhaseRow.value(row, series, reason: "kind"), reason: try row.value("reason"),
          office: try row.value("office"), recorded: try row.value("recorded"))
      }
    }
  }
}

private enum PhaseRow {
  static func all(of series: SeriesKey, _ organisation: ID<Organisation>, _ db: Database) throws -> [Phase] {
    try db.rows(
      "SELECT * FROM phase WHERE organisation = ? AND series = ? ORDER BY first_period", [organisation, series]
    ).map { try value($0, series, reason: "reason") }
  }

  static func value(_ row: Row, _ series: SeriesKey, reason: String) throws -> Phase {
    Phase(
      series: series, first: try row.value("first_period"), reason: try row.value(reason),
      text: try row.value("text"), source: try row.value("source"))
  }

  static func step(
    _ act: String, _ phase: Phase, _ organisation: ID<Organisation>, because reason: String, _ speaker: Speaker,
    _ moment: Moment, _ db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO phase_step
        (organisation, series, first_period, act, kind, text, source, reason, speaker, office, recorded)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        organisation, phase.series, phase.first, act, phase.reason, phase.text, phase.source, reason,
        speaker.organisation, speaker.office, moment,
      ])
  }
}
