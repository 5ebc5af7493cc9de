import Attention
import Testing
import Wording

@Suite struct PeriodWordsTests {
  private let german = Wording(.german)
  private let english = Wording(.english)

  @Test("puts periods into sentences with the words they need in front")
  func putsPeriodsIntoSentences() throws {
    let half = Period(.halfYear, holding: 2026, 1)
    let year = Period(.year, holding: 2025, 1)
    let month = Period(.month, holding: 2025, 8)
    #expect(german.inPeriod(month) == "im August 2025")
    #expect(german.inPeriod(year) == "im Jahr 2025")
    #expect(german.fromPeriod(half) == "ab dem 1. Halbjahr 2026")
    #expect(german.sincePeriod(Period(.quarter, holding: 2024, 1)) == "seit dem 1. Quartal 2024")
    #expect(german.forPeriod(half) == "für das 1. Halbjahr 2026")
    #expect(english.fromPeriod(half) == "from the first half of 2026")
    let span = try #require(Stretch(half.advanced(by: -4), half))
    #expect(german.spanning(span) == "vom 1. Halbjahr 2024 bis zum 1. Halbjahr 2026")
    #expect(english.spanning(span) == "from the first half of 2024 to the first half of 2026")
    let months = try #require(Stretch(month, month.advanced(by: 14)))
    #expect(german.spanning(months) == "von August 2025 bis Oktober 2026")
  }

  @Test("joins neighbours into stretches and counts what would be too long a list")
  func joinsNeighbours() {
    let june = Period(.month, holding: 2022, 6)
    #expect(german.periodList([june, june.advanced(by: 1)]) == "Juni und Juli 2022")
    #expect(german.periodList([june, june.advanced(by: 1), june.advanced(by: 2)]) == "Juni bis August 2022")
    #expect(
      german.periodList([june, june.advanced(by: 1), june.advanced(by: 5)]) == "Juni bis Juli 2022 und November 2022")
    #expect(german.periodList((0..<5).map { june.advanced(by: $0 * 2) }) == "5 Monate")
    #expect(english.periodList([june, june.advanced(by: 1)]) == "June and July 2022")
    let half = Period(.halfYear, holding: 2025, 1)
    #expect(german.periodList([half]) == "das 1. Halbjahr 2025")
  }

  @Test("counts periods in both cases")
  func countsPeriods() {
    #expect(german.periods(24, .month) == "24 Monate")
    #expect(german.periodsDative(24, .month) == "24 Monaten")
    #expect(german.periodsDative(1, .year) == "1 Jahr")
    #expect(english.periodsDative(12, .quarter) == "12 quarters")
  }
}
