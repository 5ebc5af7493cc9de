import Attention
import Testing
import Wording

@testable import Pages

@Suite struct TimeAxisTests {
  private func axis(_ rhythm: Rhythm, _ count: Int) -> TimeAxis {
    let last = Period(rhythm, holding: 2026, 10)
    return TimeAxis(periods: Period.all(from: last.advanced(by: 1 - count), through: last))
  }

  @Test(
    "labels every third month, then January and July, then January",
    arguments: [(24, 39.3, 3), (60, 10.9, 6), (84, 10.9, 6), (84, 3.6, 12)])
  func labelsMonths(count: Int, step: Double, months: Int) {
    let axis = axis(.month, count)
    let ticks = axis.ticks(step: step, Wording(.german).trend)
    #expect(!ticks.isEmpty)
    #expect(ticks.allSatisfy { (axis.periods[$0.place].ordinal - 1).isMultiple(of: months) })
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $1.place - $0.place == months })
  }

  @Test("writes the period that stands there", arguments: Rhythm.allCases)
  func writesThePeriod(rhythm: Rhythm) {
    let axis = axis(rhythm, 12)
    let words = Wording(.german).trend
    for tick in axis.ticks(step: 90, words) { #expect(tick.text == words.tick(axis.periods[tick.place])) }
  }

  @Test("brackets half-years by name, by number, and years where both are too wide")
  func bracketsHalfYears() {
    let words = Wording(.german).trend
    #expect(axis(.month, 24).brackets(step: 39.3, words).map(\.text).contains("1. Halbjahr 2026"))
    #expect(axis(.month, 36).brackets(step: 8.4, words).map(\.text).contains("1/26"))
    #expect(axis(.month, 84).brackets(step: 3, words).map(\.text) == ["20", "21", "22", "23", "24", "25", "26"])
    #expect(axis(.quarter, 12).brackets(step: 80, words).map(\.text).contains("2025"))
    #expect(axis(.year, 12).brackets(step: 80, words).isEmpty)
  }

  @Test("cuts a stretch to the axis and finds days and periods")
  func findsPlaces() throws {
    let axis = axis(.month, 12)
    let first = try #require(axis.periods.first)
    let stretch = try #require(Stretch(first.advanced(by: -3), first.advanced(by: 1)))
    #expect(axis.places(of: stretch) == 0...1)
    #expect(axis.places(of: try #require(Stretch(first.advanced(by: -3), first.advanced(by: -1)))) == nil)
    #expect(axis.place(of: first.firstDay) == 0)
    #expect(axis.place(of: first.firstDay.adding(days: -1)) == nil)
    #expect(axis.place(of: Period(.year, holding: 2026, 1)) == nil)
  }
}
