import Attention
import Testing

@Suite struct DayTests {
  @Test("counts days as the calendar does, there and back")
  func countsDays() throws {
    #expect(Day(1970, 1, 1)?.number == 0)
    #expect(Day(2026, 11, 24)?.number == 20_781)
    #expect(Day(2000, 2, 29)?.number == 11_016)
    for number in stride(from: -25_567, through: 84_370, by: 7) {
      let day = Day(number: number)
      #expect(day.number == number)
      #expect(Day(day.year, day.month, day.day) == day)
      #expect(day.adding(days: 1) > day)
    }
  }

  @Test("knows the weekday", arguments: [("2026-11-24", 2), ("1970-01-01", 4), ("2024-02-29", 4), ("2027-01-31", 7)])
  func knowsWeekday(iso: String, weekday: Int) { #expect(Day(iso)?.weekday == weekday) }

  @Test(
    "refuses days the calendar does not have",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "1899-12-31", "", "2026-01-01-01", "x",
    ])
  func refusesImpossibleDays(iso: String) { #expect(Day(iso) == nil) }
}
