import Attention
import FoundationEssentials
import Testing

/// The first 40 of the 10,000 series that `bin/bench trend` measures, and what the known programs make of them.
@Suite("Check figures of the trend methods")
struct CheckFiguresTests {
  /// Ten of each in turn: chance only, a lasting shift, a season, carry-over. 120 months each.
  private let series: [[Double]]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "check-series.txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    series = text.split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
    try #require(series.count == 40 && series.allSatisfy { $0.count == 120 })
  }

  @Test("are those of qicharts2 for the run chart: 30 signals")
  func runCharts() {
    #expect(series.count { RunChart($0)?.speaks == true } == 30)
  }

  @Test("are those of NHSRplotthedots for the four rules: 160 months outside, 1,415 named by a rule")
  func rules() throws {
    let charts = series.compactMap { Xmr($0) }
    let marks = zip(charts, series).flatMap { $0.marks(of: $1) }.compactMap { $0 }
    #expect(marks.count { $0.outside != 0 } == 160)
    #expect(marks.count { $0.rule != nil } == 1415)
    #expect(marks.count { $0.trendOfSeven != 0 } == 76)
    #expect(marks.count { $0.isInTwoOfThree } == 205)
    #expect(marks.count { $0.isInShiftOfSeven } == 1187)
    #expect(isNear(charts.compactMap(\.limits?.upper).reduce(0, +), 67295.12672746717))
  }

  @Test(
    "are those of statsmodels for trend and season, not robust and robust",
    arguments: [
      (STL.Settings.recommended, 96761.667795, 7608587.760356), (.robust, 99710.429962, 7607795.367661),
    ])
  func decompositions(_ settings: STL.Settings, _ seasonal: Double, _ trend: Double) throws {
    let plan = try STL.Plan(count: 120, settings)
    let parts = try series.map { try plan.decompose($0) }
    #expect(isNear(parts.reduce(0) { $0 + $1.seasonal.reduce(0) { $0 + abs($1) } }, seasonal))
    #expect(isNear(parts.reduce(0) { $0 + $1.trend.reduce(0, +) }, trend))
  }

  private func isNear(_ got: Double, _ expected: Double) -> Bool { abs(got - expected) <= 1e-9 * abs(expected) }
}
