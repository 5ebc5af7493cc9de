import Testing

@testable import Attention

@Suite("Run chart")
struct RunChartTests {
  @Test(
    "takes the Anhøj limits of the published table",
    arguments: [
      (10, 6, 2), (12, 7, 3), (15, 7, 4), (18, 7, 5), (20, 7, 6), (24, 8, 8), (30, 8, 10), (36, 8, 13), (42, 8, 15),
      (48, 9, 18), (54, 9, 21), (60, 9, 23), (72, 9, 29), (84, 9, 34), (96, 10, 39), (108, 10, 45), (120, 10, 51),
    ])
  func limits(useful: Int, longestRun: Int, crossings: Int) {
    #expect(RunChart.longestRunLimit(useful) == longestRun)
    #expect(RunChart.crossingsLimit(useful) == crossings)
  }

  @Test("stays in range for very long series")
  func longSeries() {
    #expect(RunChart.crossingsLimit(3000) > 1400)
    #expect(RunChart.longestRunLimit(3000) == 15)
  }

  @Test("knows a middle frozen from the first values")
  func frozen() throws {
    let values: [Double?] = [1, nil, 3, 9, 9, 9, 9]
    #expect(try #require(RunChart(values, baseline: 3)).centre == 2)
    #expect(try #require(RunChart(values, baseline: 3)).sides == [-1, nil, 1, 1, 1, 1, 1])
    #expect(RunChart([nil, 5], baseline: 1) == nil)
    #expect(RunChart(values, baseline: 99) == RunChart(values))
    #expect(RunChart(values, baseline: -1) == nil)
  }

  @Test("read backwards has the same runs and crossings", arguments: 0..<20)
  func reversed(seed: UInt64) throws {
    var dice = Dice(seed)
    let values = gaps([3, 4, 17], in: dice.counts(40, around: 10, spread: 4))
    let forward = try #require(RunChart(values))
    let backward = try #require(RunChart(Array(values.reversed())))
    #expect(Figures(forward) == Figures(backward))
    #expect(forward.sides.reversed() == backward.sides)
  }

  @Test("does not depend on unit or zero point; upside down only the sides change", arguments: 0..<20)
  func moved(seed: UInt64) throws {
    var dice = Dice(seed)
    let values = gaps([0, 9, 30], in: dice.counts(36))
    let chart = try #require(RunChart(values))
    let moved = try #require(RunChart(values.map { $0.map { 3 * $0 - 1000 } }))
    let turned = try #require(RunChart(values.map { $0.map { -$0 } }))
    #expect(moved.sides == chart.sides)
    #expect(moved.centre == 3 * chart.centre - 1000)
    #expect(Figures(turned) == Figures(chart))
    #expect(turned.sides == chart.sides.map { $0.map { -$0 } })
  }

  @Test("gaps and values on the middle change no usual figure", arguments: 0..<20)
  func gapsAndTies(seed: UInt64) throws {
    var dice = Dice(seed)
    let values = dice.counts(25, around: 50, spread: 9).map { Optional($0) }
    let chart = try #require(RunChart(values))
    var wider = values
    for place in [25, 13, 13, 7, 0] { wider.insert(nil, at: place) }
    #expect(Figures(try #require(RunChart(wider))) == Figures(chart))
    for place in [30, 11, 2] { wider.insert(chart.centre, at: place) }
    #expect(Figures(try #require(RunChart(wider))) == Figures(chart))
  }

  /// What the rules count, without places.
  private struct Figures: Equatable {
    let figures: [Int]

    init(_ chart: RunChart) {
      figures = [
        chart.useful, chart.longestRun, chart.crossings, chart.longestRunLimit, chart.crossingsLimit,
      ]
    }
  }
}
