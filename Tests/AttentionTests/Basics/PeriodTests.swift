import Attention
import Testing

@Suite struct PeriodTests {
  @Test(
    "reads and writes its four forms",
    arguments: ["2025-03", "2025-12", "2025-Q1", "2025-Q4", "2025-H1", "2025-H2", "2025"])
  func readsAndWrites(text: String) { #expect(Period(text)?.description == text) }

  @Test(
    "refuses other forms",
    arguments: ["2025-13", "2025-3", "2025-Q5", "2025-H3", "25", "", "2025-", "2025-03-01", "abcd"])
  func refuses(text: String) { #expect(Period(text) == nil) }

  @Test("begins and ends on the right days")
  func knowsItsDays() {
    #expect(Period("2024-02")?.lastDay == Day(2024, 2, 29))
    #expect(Period("2025-Q4")?.firstDay == Day(2025, 10, 1))
    #expect(Period("2025-H1")?.lastDay == Day(2025, 6, 30))
    #expect(Period("2200")?.lastDay == Day(2200, 12, 31) && Period("1900")?.firstDay == Day(1900, 1, 1))
    #expect(Day(2026, 11, 24)?.period(.halfYear) == Period("2026-H2"))
  }

  @Test("leaves no hole between neighbours")
  func leavesNoHole() throws {
    for rhythm in Rhythm.allCases {
      let first = try #require(Day(2019, 1, 1)).period(rhythm)
      let all = Period.all(from: first, through: first.advanced(by: 30))
      #expect(all.count == 31)
      for (left, right) in zip(all, all.dropFirst()) {
        #expect(left < right)
        #expect(left.lastDay.adding(days: 1) == right.firstDay)
      }
    }
  }
}
