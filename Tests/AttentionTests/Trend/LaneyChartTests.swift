import Attention
import Testing

@Suite("Laney's p' and u' charts")
struct LaneyChartTests {
  @Test("take the quotient of the sums as centre, not the mean of the quotients")
  func centre() throws {
    let chart = try #require(LaneyChart(.pPrime, numerators: [10, 90], denominators: [100, 100_000]))
    #expect(chart.centre == 100.0 / 100_100)
    #expect(chart.rates == [0.1, 0.0009])
  }

  @Test("treat a missing or zero denominator as a missing month")
  func missing() throws {
    let whole = try #require(LaneyChart(.uPrime, numerators: [4, 6, 3], denominators: [20, 25, 21]))
    let gappy = try #require(
      LaneyChart(.uPrime, numerators: [4, 6, 3, 9, nil, 2], denominators: [20, 25, 21, 0, 20, nil]))
    #expect(gappy.count == 3)
    #expect(gappy.rates == whole.rates + [nil, nil, nil])
    #expect(gappy.limits == whole.limits + [nil, nil, nil])
    #expect(LaneyChart(.pPrime, numerators: [nil], denominators: [5]) == nil)
  }

  @Test("have no limits when all rates are equal, whatever the rounding")
  func equalRates() throws {
    let denominators = [300.0, 700, 1100, 1300, 90]
    let chart = try #require(
      LaneyChart(.pPrime, numerators: denominators.map { $0 * 0.1 }, denominators: denominators))
    #expect(chart.sigmaZ == nil)
    #expect(chart.limits.allSatisfy { $0 == nil })
    #expect(chart.runs.useful == 0)
  }

  @Test("stay within what a share and a rate can be, in any unit")
  func bounds() throws {
    let numerators: [Double?] = [1, 9, 2, 8, 10, 0]
    let denominators: [Double?] = [10, 10, 10, 10, 10, 10]
    for unit in [1.0, 100] {
      let share = try #require(
        LaneyChart(.pPrime, numerators: numerators, denominators: denominators, per: unit))
      #expect(share.limits.allSatisfy { $0 == Limits(lower: 0, upper: unit) })
      let rate = try #require(LaneyChart(.uPrime, numerators: numerators, denominators: denominators, per: unit))
      #expect(rate.limits.allSatisfy { ($0?.lower ?? -1) == 0 && ($0?.upper ?? 0) > unit })
    }
  }

  @Test("the unit moves centre and limits, and leaves sigma alone", arguments: 0..<10)
  func unit(seed: UInt64) throws {
    var dice = Dice(seed)
    let numerators = dice.counts(30, around: 400).map { Optional($0) }
    let denominators = dice.counts(30, around: 9000, spread: 2000).map { Optional($0) }
    let plain = try #require(LaneyChart(.uPrime, numerators: numerators, denominators: denominators))
    let percent = try #require(LaneyChart(.uPrime, numerators: numerators, denominators: denominators, per: 100))
    #expect(percent.sigmaZ == plain.sigmaZ)
    #expect(abs(percent.centre - 100 * plain.centre) < 1e-12)
    #expect(percent.runs.sides == plain.runs.sides)
    for (left, right) in zip(percent.limits, plain.limits) {
      #expect(abs((left?.upper ?? 0) - 100 * (right?.upper ?? 9)) < 1e-9)
    }
  }
}
