import Attention
import Testing

@Suite struct MomentTests {
  @Test(
    "shows what a German wall clock shows",
    arguments: [
      ("2026-01-15", 11, 30, "2026-01-15", 12, 30), ("2026-07-15", 22, 30, "2026-07-16", 0, 30),
      ("2026-03-29", 0, 59, "2026-03-29", 1, 59), ("2026-03-29", 1, 0, "2026-03-29", 3, 0),
      ("2026-10-25", 0, 59, "2026-10-25", 2, 59), ("2026-10-25", 1, 0, "2026-10-25", 2, 0),
      ("2025-12-31", 23, 30, "2026-01-01", 0, 30),
    ])
  func showsGermanTime(utc: String, hour: Int, minute: Int, day: String, localHour: Int, localMinute: Int) throws {
    let (shown, shownHour, shownMinute) = Moment(try #require(Day(utc)), hour: hour, minute: minute).inGermany
    #expect(shown == Day(day))
    #expect((shownHour, shownMinute) == (localHour, localMinute))
  }
}
