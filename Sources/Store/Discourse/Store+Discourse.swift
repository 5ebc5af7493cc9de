public import Attention
internal import GRDB

extension Store {
  /// Entries of a stretch of time that stand under one of these audiences: the Wirkungsdiskurs of an organisation is
  /// `[.organisation(id)]`, that of an agreement `[.parties(id)]`.
  ///
  /// - Parameter period: a half-year, as a rule; by the day of recording on a German calendar.
  public func entries(releasedTo audiences: Set<Audience>, in period: Period) async throws -> [Entry] {
    // A day more on each side, because a German day begins before the day of the stamp.
    let (first, last) = (Moment(period.firstDay.adding(days: -1)), Moment(period.lastDay.adding(days: 2)))
    let (firstDay, lastDay) = (period.firstDay, period.lastDay)
    return try await read { db in
      try EntryRow.all(
        db,
        where: """
          frame.recorded BETWEEN ? AND ? AND EXISTS (
            SELECT 1 FROM audience WHERE audience.frame = frame.id
              AND rtrim(scope || ' ' || coalesce(audience.organisation, audience.agreement, '')) IN (
                SELECT value FROM json_each(?)))
          """,
        [first, last, try Body.text(audiences.map(\.text))]
      ).filter { firstDay <= $0.recorded.day && $0.recorded.day <= lastDay }
    }
  }
}
