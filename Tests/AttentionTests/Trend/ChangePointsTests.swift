import Attention
import Testing

@Suite("Change points")
struct ChangePointsTests {
  @Test("finds where the level changed", arguments: 0..<10)
  func finds(seed: UInt64) throws {
    var dice = Dice(seed)
    let values = dice.counts(60, spread: 20).enumerated().map { $1 + ($0 < 25 ? 0 : 200) }
    let found = try #require(ChangePoints(values))
    #expect(found.starts == [0, 25])
    #expect(abs(found.means[1] - found.means[0] - 200) < 30)
  }

  @Test("no cut of all possible ones costs less", arguments: 0..<6)
  func cheapest(seed: UInt64) throws {
    var dice = Dice(seed)
    let values = dice.counts(18, spread: 30).enumerated().map { $1 + ($0 < 9 ? 0 : 60) }
    let found = try #require(ChangePoints(values, fewest: 3, penalty: 4))
    let price = { (cuts: [Int]) in Self.price(of: cuts, values, found.sigma, penalty: 4) }
    for cuts in Self.allCuts(18, fewest: 3) { #expect(price(found.starts) <= price(cuts) + 1e-9) }
  }

  @Test("every stretch is as long as asked for", arguments: 0..<10)
  func fewest(seed: UInt64) throws {
    var dice = Dice(seed)
    let found = try #require(ChangePoints(dice.counts(50, spread: 300), fewest: 6, penalty: 0.1))
    #expect(zip(found.starts, found.starts.dropFirst() + [50]).allSatisfy { $1 - $0 >= 6 })
    #expect(found.starts.count > 3)
  }

  @Test("a stretch may be just as long as asked for, at either end")
  func shortest() throws {
    let values = [90.0, 91, 90, 50, 51, 50, 51, 50, 51, 50, 51, 90, 91, 90]
    #expect(try #require(ChangePoints(values, fewest: 3)).starts == [0, 3, 11])
  }

  @Test("moves with the values, and passes over gaps")
  func moved() throws {
    var dice = Dice(4)
    let values = dice.counts(40, spread: 20).enumerated().map { $1 + ($0 < 20 ? 0 : 150) }
    let found = try #require(ChangePoints(values))
    #expect(try #require(ChangePoints(values.map { 10 - 2 * $0 })).starts == found.starts)
    #expect(try #require(ChangePoints([nil, nil] + values.map { Optional($0) })).starts == [2, 22])
  }

  @Test("has no answer for equal or too few values")
  func undefined() {
    #expect(ChangePoints(Array(repeating: 3, count: 30)) == nil)
    #expect(ChangePoints([1, 2, 3, 4, 5]) == nil)
    #expect(ChangePoints([]) == nil)
  }

  private static func price(of cuts: [Int], _ values: [Double], _ sigma: Double, penalty: Double) -> Double {
    zip(cuts, cuts.dropFirst() + [values.count]).reduce(0) { sum, stretch in
      let part = values[stretch.0..<stretch.1]
      let mean = part.reduce(0, +) / Double(part.count)
      return sum + part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (sigma * sigma) + penalty
    }
  }

  private static func allCuts(_ count: Int, fewest: Int) -> [[Int]] {
    guard count >= 2 * fewest else { return [[0]] }
    return [[0]] + (fewest...count - fewest).flatMap { last in allCuts(last, fewest: fewest).map { $0 + [last] } }
  }
}
