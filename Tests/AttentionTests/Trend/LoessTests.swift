import Testing

@testable import Attention

@Suite("Loess")
struct LoessTests {
  @Test(
    "equals local regression as it is defined",
    arguments: [(40, 21), (21, 21), (20, 21), (13, 7), (50, 3), (5, 9), (1, 3)], STL.Degree.allCases)
  func definition(_ size: (count: Int, window: Int), _ degree: STL.Degree) {
    var dice = Dice(UInt64(size.count * size.window))
    let values = dice.counts(size.count)
    for weights in [nil] + [0.2, 0.6, 0.95].map({ Self.weights(size.count, silent: $0, &dice) }) {
      var smoother = Loess(window: size.window, degree: degree).smoother(count: size.count)
      smoother.weigh(weights)
      var got = Array(repeating: Double.nan, count: size.count)
      smoother.smooth(values, into: &got)
      let expected = values.indices.map { place in
        Definition.loess(at: place, values, size.window, degree, weights) ?? values[place]
      }
      #expect(largestDistance(got, expected) < 1e-9)
    }
  }

  @Test(
    "smooths each month over the years, one year longer at either end",
    arguments: [(120, 13), (119, 7), (37, 13), (25, 3), (61, 35)], STL.Degree.allCases)
  func months(_ size: (count: Int, window: Int), _ degree: STL.Degree) {
    var dice = Dice(UInt64(size.count * size.window))
    let values = dice.seasonal(size.count)
    for weights in [nil] + [0.2, 0.6, 0.95].map({ Self.weights(size.count, silent: $0, &dice) }) {
      var smoother = Loess(window: size.window, degree: degree).seasonalSmoother(count: size.count, period: 12)
      smoother.weigh(weights)
      var got = Array(repeating: Double.nan, count: size.count + 24)
      smoother.smooth(values, into: &got)
      #expect(largestDistance(got, Definition.cycles(values, 12, size.window, degree, weights)) < 1e-9)
    }
  }

  /// Random weights, many of them 0, so that some places see nothing.
  private static func weights(_ count: Int, silent: Double, _ dice: inout Dice) -> [Double] {
    (0..<count).map { _ in
      Double.random(in: 0..<1, using: &dice) < silent ? 0 : Double.random(in: 0...1, using: &dice)
    }
  }
}
