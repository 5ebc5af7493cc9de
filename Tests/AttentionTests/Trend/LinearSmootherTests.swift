import Testing

@testable import Attention

@Suite("Linear smoother")
struct LinearSmootherTests {
  @Test("forgets robustness weights when weighed without any")
  func forgets() {
    var dice = Dice(7)
    let fresh = Loess(window: 7, degree: .linear).smoother(count: 30)
    var used = fresh
    used.weigh((0..<30).map { _ in Double.random(in: 0...1, using: &dice) })
    #expect(used != fresh)
    used.weigh()
    #expect(used == fresh)
  }

  @Test("keeps the value itself where nothing it sees has any weight")
  func silent() {
    var dice = Dice(8)
    let values = dice.counts(30)
    var smoother = Loess(window: 7, degree: .linear).smoother(count: 30)
    smoother.weigh((0..<30).map { (8...20).contains($0) ? 0 : 1 })
    var got = Array(repeating: 0.0, count: 30)
    smoother.smooth(values, into: &got)
    // Whoever stands at 11 to 17 sees three places to either side, and the outermost count for nothing anyway.
    #expect((10...18).allSatisfy { got[$0] == values[$0] })
    #expect(got[9] != values[9] && got[19] != values[19])
  }

  @Test("beyond the last year of a month without any weight takes what its last year got")
  func silentMonth() {
    var dice = Dice(10)
    let values = dice.seasonal(60)
    var smoother = Loess(window: 7, degree: .constant).seasonalSmoother(count: 60, period: 12)
    smoother.weigh((0..<60).map { $0 % 12 == 5 ? 0 : 1 })
    var got = Array(repeating: 0.0, count: 84)
    smoother.smooth(values, into: &got)
    let years = [0, 0, 1, 2, 3, 4, 4]
    for (place, year) in years.enumerated() { #expect(got[12 * place + 5] == values[12 * year + 5]) }
    #expect(got[4] != values[4])
  }

  @Test("is linear: the sum of two series gives the sum of what each gives")
  func linear() {
    var dice = Dice(12)
    let (one, other) = (dice.counts(45), dice.counts(45))
    let smoother = Loess(window: 21, degree: .linear).smoother(count: 45)
    func smoothed(_ values: [Double]) -> [Double] {
      var result = values
      smoother.smooth(values, into: &result)
      return result
    }
    let sums = zip(smoothed(one), smoothed(other)).map { $0 + $1 }
    #expect(largestDistance(smoothed(zip(one, other).map { $0 + $1 }), sums) < 1e-9)
  }
}
