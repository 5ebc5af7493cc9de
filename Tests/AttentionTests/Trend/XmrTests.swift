import Attention
import Testing

@Suite("XmR limits")
struct XmrTests {
  @Test("lie 2.66 mean moving ranges from the mean")
  func limits() throws {
    let chart = try #require(Xmr([10, 12, 10, 12]))
    #expect(chart.mean == 11)
    #expect(chart.movingRange == 2)
    #expect(chart.limits == Limits(lower: 11 - 2 * 2.66, upper: 11 + 2 * 2.66))
    #expect(chart.count == 4)
  }

  @Test("come from the baseline alone where there is one")
  func baseline() throws {
    let chart = try #require(Xmr([10, 12, 10, 12, 500, 900], baseline: 4))
    #expect(chart.limits == Xmr([10, 12, 10, 12])?.limits)
    #expect(chart.count == 6)
    #expect(Xmr([nil, 4], baseline: 1) == nil)
    #expect(Xmr([3, 4], baseline: -2) == nil)
  }

  @Test("the raw layer has none for equal values when screened, and none for a single value")
  func undefined() throws {
    #expect(try #require(Xmr([5, 5, 5])).limits == nil)
    #expect(try #require(Xmr([5, 5, 5], screened: false)).limits == Limits(lower: 5, upper: 5))
    #expect(try #require(Xmr([5])).limits == nil)
    #expect(Xmr([nil]) == nil)
  }

  @Test("the raw layer falls onto the mean when screening takes every range that is not 0")
  func nearlyConstant() throws {
    let values: [Double?] = Array(repeating: 4, count: 12) + [9] + Array(repeating: 4, count: 12)
    #expect(try #require(Xmr(values)).movingRange == 0)
    #expect(try #require(Xmr(values, screened: false)).movingRange == 10.0 / 24)
  }

  @Test("move and stretch with the values", arguments: 0..<20)
  func equivariant(seed: UInt64) throws {
    var dice = Dice(seed)
    let values = gaps([5, 6, 20], in: dice.counts(36))
    let chart = try #require(Xmr(values))
    let moved = try #require(Xmr(values.map { $0.map { -2 * $0 + 100 } }))
    let (limits, other) = (try #require(chart.limits), try #require(moved.limits))
    #expect(abs(moved.mean - (-2 * chart.mean + 100)) < 1e-9)
    #expect(abs(other.upper - (-2 * limits.lower + 100)) < 1e-9)
    #expect(abs(other.lower - (-2 * limits.upper + 100)) < 1e-9)
  }

  @Test("missing months before and after the values change nothing", arguments: 0..<10)
  func gapsOutside(seed: UInt64) {
    var dice = Dice(seed)
    let values = dice.counts(24).map { Optional($0) }
    #expect(Xmr([nil, nil] + values + [nil]) == Xmr(values))
  }
}
