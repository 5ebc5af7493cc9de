import Testing

@testable import Pages

@Suite struct ChartScaleTests {
  @Test(
    "gives shares the smallest of five tops above 1.25 times the largest value",
    arguments: [(12.0, 20.0), (16, 40), (31, 40), (32, 60), (57, 80), (63.9, 80), (64, 100), (100, 100)])
  func givesSharesTheirTop(largest: Double, top: Double) {
    let scale = ChartScale([3, largest], isShare: true)
    #expect(scale.top == top)
    #expect(scale.bottom == 0)
    #expect((4...5).contains(scale.lines.count))
    #expect(scale.lines.last == top)
  }

  @Test("begins counts at nought unless the curve would lie flat")
  func beginsAtNought() {
    #expect(ChartScale([20, 38], isShare: false) == ChartScale(bottom: 0, top: 40, step: 10))
    let stock = ChartScale([12_189, 12_521], isShare: false)
    #expect(!stock.beginsAtZero)
    #expect(stock.bottom <= 12_189 && stock.top >= 12_521)
    #expect(ChartScale([5, 5, 5], isShare: false).beginsAtZero)
    #expect(ChartScale([0, 0], isShare: false).lines.count > 1)
    #expect(ChartScale([], isShare: false).top > 0)
  }

  @Test("holds negative changes with nought inside")
  func holdsNegatives() {
    let scale = ChartScale([-3.2, 1.4], isShare: false)
    #expect(scale.bottom <= -3.2 && scale.top >= 1.4)
    #expect(scale.lines.contains { abs($0) < 1e-9 })
    let below = ChartScale([-3.2, -1], isShare: false)
    #expect(below.top >= 0 && below.bottom <= -3.2)
  }

  @Test("gives all charts of one unit the same top")
  func sharesTheTop() {
    let mine = ChartScale([12, 30], among: [[50, 60]], isShare: true)
    let other = ChartScale([50, 60], among: [[12, 30]], isShare: true)
    #expect(mine == other)
    #expect(!mine.isOwn)
  }

  @Test("lets a curve that would shrink below a quarter have its own top and say so")
  func saysItsOwnTop() {
    let small = ChartScale([0.8, 1.5], among: [[50, 60]], isShare: true)
    #expect(small.isOwn && small.top == 2)
    #expect(ChartScale([8, 15], among: [[400, 900]], isShare: false).isOwn)
  }

  @Test("holds every value and few lines", arguments: 1...200)
  func holdsEverything(seed: Int) {
    let values = TrendSamples.wander(30, from: Double(seed * seed), step: Double(seed), seed: UInt64(seed))
    let scale = ChartScale(values, isShare: false)
    #expect(values.allSatisfy { $0 >= scale.bottom && $0 <= scale.top })
    #expect((2...10).contains(scale.lines.count))
    #expect(scale.step > 0)
  }
}
