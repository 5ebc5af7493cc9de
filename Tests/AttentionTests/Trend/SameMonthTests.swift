import Attention
import Testing

@Suite("Same month of earlier years")
struct SameMonthTests {
  private let periods: [Period]

  init() throws {
    let first = try #require(Period("2022-11"))
    periods = (0..<30).map { first.advanced(by: $0) }
  }

  @Test("stands beside all earlier ones, never beside one")
  func overlay() throws {
    let values = (0..<30).map { Optional(Double($0)) }
    let months = SameMonth.overlay(values, periods: periods)
    #expect(months.map(\.ordinal) == Array(1...12))
    let april = try #require(months.first { $0.ordinal == 4 })
    #expect(april.period == Period("2025-04"))
    #expect(april.latest == 29)
    #expect(april.earlier == [5, 17])
    #expect([april.lowest, april.median, april.highest] == [5, 11, 17])
    #expect([april.below, april.equal, april.above] == [2, 0, 0])
  }

  @Test("the latest is the latest that is known; gaps are left out")
  func gapsAreLeftOut() throws {
    var values = (0..<30).map { Optional(Double($0)) }
    values[29] = nil
    let april = try #require(SameMonth.overlay(values, periods: periods).first { $0.ordinal == 4 })
    #expect(april.period == Period("2024-04"))
    #expect(april.earlier == [5])
    let nothing = SameMonth.overlay(Array(repeating: nil, count: 30), periods: periods)
    #expect(nothing.isEmpty)
  }

  @Test("looks no further back than the phase of the latest value")
  func phases() throws {
    let values = (0..<30).map { Optional(Double($0)) }
    let phases = try #require(Phases(starts: [0, 10], count: 30))
    let months = SameMonth.overlay(values, periods: periods, phases)
    #expect(try #require(months.first { $0.ordinal == 4 }).earlier == [17])
    let october = try #require(months.first { $0.ordinal == 10 })
    #expect(october.earlier == [11])
    #expect(try #require(months.first { $0.ordinal == 1 }).earlier == [14])
  }

  @Test("a first year has nothing to compare with, and says nothing")
  func firstYear() throws {
    let months = SameMonth.overlay([3, 4], periods: Array(periods.prefix(2)))
    #expect(months.count == 2)
    #expect(months.allSatisfy { $0.earlier.isEmpty && $0.median == nil && $0.lowest == nil })
  }

  @Test("works for quarters")
  func quarters() throws {
    let first = try #require(Period("2023-Q2"))
    let quarters = (0..<9).map { first.advanced(by: $0) }
    let overlay = SameMonth.overlay((0..<9).map { Optional(Double($0)) }, periods: quarters)
    #expect(overlay.map(\.ordinal) == [1, 2, 3, 4])
    #expect(try #require(overlay.first { $0.ordinal == 2 }).earlier == [0, 4])
  }
}
