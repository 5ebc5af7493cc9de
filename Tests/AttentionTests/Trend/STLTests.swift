import Testing

@testable import Attention

@Suite("STL")
struct STLTests {
  @Test("the components add up to the values", arguments: [STL.Settings.recommended, .robust], [36, 61, 120])
  func addUp(_ settings: STL.Settings, _ count: Int) throws {
    var dice = Dice(UInt64(count))
    let values = dice.seasonal(count)
    let parts = try STL(values, settings)
    let sums = values.indices.map { parts.trend[$0] + parts.seasonal[$0] + parts.remainder[$0] }
    #expect(largestDistance(sums, values) < 1e-9)
  }

  @Test("moves and stretches with the values", arguments: [STL.Settings.recommended, .robust])
  func equivariant(_ settings: STL.Settings) throws {
    var dice = Dice(3)
    let values = dice.seasonal(100)
    let parts = try STL(values, settings)
    let moved = try STL(values.map { -2 * $0 + 500 }, settings)
    #expect(largestDistance(moved.trend, parts.trend.map { -2 * $0 + 500 }) < 1e-8)
    #expect(largestDistance(moved.seasonal, parts.seasonal.map { -2 * $0 }) < 1e-8)
    #expect(largestDistance(moved.weights ?? [], parts.weights ?? []) < 1e-8)
  }

  @Test("finds a pattern that repeats exactly, and nothing else")
  func exactPattern() throws {
    let pattern = [9.0, 4, -3, 0, 1, -6, 2, -7, 5, -1, -2, -2]
    let values = (0..<84).map { 100 + pattern[$0 % 12] }
    let parts = try STL(values)
    #expect(largestDistance(parts.seasonal, values.map { $0 - 100 }) < 1e-9)
    #expect(largestDistance(parts.trend, values.map { _ in 100 }) < 1e-9)
    #expect(try #require(parts.seasonalStrength) > 0.999999)
  }

  @Test("robust: a single month far out hardly shapes the season; not robust: it does")
  func robustness() throws {
    var dice = Dice(11)
    let values = dice.seasonal(96)
    var struck = values
    struck[50] += 900
    func shift(_ settings: STL.Settings) throws -> Double {
      largestDistance(try STL(struck, settings).seasonal, try STL(values, settings).seasonal)
    }
    #expect(try shift(.recommended) > 50)
    #expect(try shift(.robust) < 15)
    #expect(try #require(STL(struck, .robust).weights)[50] == 0)
    #expect(try STL(struck).weights == nil)
  }

  @Test("equal values have no season, and no strength to speak of")
  func equalValues() throws {
    for settings in [STL.Settings.recommended, .robust] {
      let parts = try STL(Array(repeating: 7, count: 40), settings)
      #expect(parts.seasonal.allSatisfy { abs($0) < 1e-12 })
      #expect(parts.weights?.allSatisfy { $0 == 1 } ?? true)
    }
    #expect(try STL(Array(repeating: 0, count: 40)).seasonalStrength == nil)
  }

  @Test("remainders that are rounding only weigh no month down")
  func rounding() throws {
    var dice = Dice(17)
    // So short a trend window sees the place itself only: nothing is left over but rounding.
    let settings = try STL.Settings(
      period: 2, seasonal: 3, seasonalDegree: .linear, trend: 3, lowPass: 3, inner: 2, outer: 4)
    let weights = try #require(try STL(dice.counts(48), settings).weights)
    #expect(weights.allSatisfy { $0 == 1 })
  }

  @Test("refuses fewer values than a year and a month")
  func tooFew() {
    #expect(throws: STLFault.tooFewValues(12)) { try STL(Array(repeating: 1, count: 12)) }
    #expect(throws: STLFault.tooFewValues(0)) { try STL([]) }
    #expect(throws: Never.self) { try STL(Array(repeating: 1, count: 13)) }
  }

  @Test("refuses settings that mean nothing, by what is wrong with them")
  func settings() {
    #expect(throws: STLFault.impossiblePeriod(1)) { try STL.Settings(period: 1) }
    #expect(throws: STLFault.impossibleWindow(12)) { try STL.Settings(seasonal: 12) }
    #expect(throws: STLFault.impossibleWindow(1)) { try STL.Settings(seasonal: 1) }
    #expect(throws: STLFault.impossibleWindow(11)) { try STL.Settings(trend: 11) }
    #expect(throws: STLFault.impossibleWindow(14)) { try STL.Settings(lowPass: 14) }
    #expect(throws: STLFault.impossiblePasses(0)) { try STL.Settings(inner: 0) }
    #expect(throws: STLFault.impossiblePasses(-1)) { try STL.Settings(outer: -1) }
    #expect((try? STL.Settings()) == .recommended)
  }
}
