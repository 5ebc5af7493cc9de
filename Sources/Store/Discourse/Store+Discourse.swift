public import Attention
internal import GRDB

// Entries by who may read them, whatever agreement they belong to. The Wirkungsdiskurs of an organisation stands under
// `[.organisation(id)]`, that of an agreement under `[.parties(id)]`; somebody who may read several asks for them together.
extension Store {
  /// Entries under one of these audiences, of a stretch of time.
  ///
  /// - Parameter period: a half-year, as a rule; by the day of recording on a German calendar.
  public func entries(releasedTo audiences: Set<Audience>, in period: Period) async throws -> [Entry] {
    let (firstDay, lastDay) = (period.firstDay, period.lastDay)
    // A day more on each side, because a German day begins before the day of the stamp.
    let (first, last) = (Moment(firstDay.adding(days: -1)), Moment(lastDay.adding(days: 2)))
    return try await read { db in
      try EntryRow.released(to: audiences, db, where: "frame.recorded BETWEEN ? AND ?", values: [first, last])
        .filter { firstDay <= $0.recorded.day && $0.recorded.day <= lastDay }
    }
  }

  /// Entries under one of these audiences about one series.
  public func entries(releasedTo audiences: Set<Audience>, about series: SeriesKey) async throws -> [Entry] {
    try await read { try EntryRow.released(to: audiences, $0, where: "frame.series = ?", values: [series]) }
  }

  /// Questions under one of these audiences nobody has answered yet.
  public func openQuestions(releasedTo audiences: Set<Audience>) async throws -> [Entry] {
    try await read { try EntryRow.released(to: audiences, $0, where: EntryRow.isOpenQuestion, values: []) }
  }

  /// The half-years in which something was recorded that stands under one of these audiences now, the latest first.
  public func halfYears(releasedTo audiences: Set<Audience>) async throws -> [Period] {
    let moments = try await read { db in
      try db.column(
        Moment.self,
        """
        SELECT recorded FROM frame
        WHERE frame.kind IN (\(Schema.entryKinds)) AND EXISTS (
          SELECT 1 FROM audience WHERE audience.frame = frame.id
            AND rtrim(scope || ' ' || coalesce(audience.organisation, audience.agreement, '')) IN (
              SELECT value FROM json_each(?)))
        """, [try Body.text(audiences.map(\.text))])
    }
    return Set(moments.map { $0.day.period(.halfYear) }).sorted(by: >)
  }
}
