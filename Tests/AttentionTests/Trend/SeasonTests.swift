import Testing

@testable import Attention

@Suite("Season")
struct SeasonTests {
  @Test("of a complete series is the plain decomposition")
  func complete() throws {
    var dice = Dice(1)
    let values = dice.seasonal(72)
    let season = try Season(values)
    #expect(try season.decomposition == STL(values))
    #expect(season.filled == values)
    let adjusted = zip(values, season.decomposition.seasonal).map { $0 - $1 }
    #expect(season.adjusted == adjusted)
  }

  @Test("what stands in a set-aside month does not shape the pattern; the month keeps its own value")
  func setAside() throws {
    var dice = Dice(2)
    let values = dice.seasonal(72)
    var struck = values
    struck[30] += 5000
    let (plain, odd) = (try Season(values, setAside: [30]), try Season(struck, setAside: [30]))
    #expect(odd.decomposition == plain.decomposition)
    #expect(odd.filled == plain.filled)
    let (moved, kept) = (try #require(odd.adjusted[30]), try #require(plain.adjusted[30]))
    #expect(moved - kept == 5000)
    #expect(odd.farOff == [30])
  }

  @Test("a gap is filled inside and stays a gap outside, at the ends as well")
  func gapsStay() throws {
    var dice = Dice(4)
    let values = gaps([0, 1, 20, 21, 59], in: dice.seasonal(60))
    let season = try Season(values)
    #expect(season.adjusted.indices.filter { season.adjusted[$0] == nil } == [0, 1, 20, 21, 59])
    #expect(season.filled.count == 60)
    #expect(try season == Season(values, setAside: [0, 1]))
  }

  @Test("in logarithms: a swing that grows with the level becomes one pattern")
  func logarithms() throws {
    let pattern = [1.2, 1.1, 1, 0.9, 0.8, 0.9, 1, 1.1, 1.2, 1, 0.9, 0.9]
    let values = (0..<96).map { 100 * Statistics.exp(0.01 * Double($0)) * pattern[$0 % 12] }
    let season = try Season(values, logarithmic: true)
    #expect(season.decomposition.remainder.allSatisfy { abs($0) < 1e-3 })
    for place in values.indices {
      let adjusted = try #require(season.adjusted[place])
      #expect(abs(adjusted * Statistics.exp(season.decomposition.seasonal[place]) - values[place]) < 1e-9)
    }
  }

  @Test("a value of 0 has no logarithm: the season is then found in the values themselves")
  func zero() throws {
    var dice = Dice(6)
    var values = dice.seasonal(48)
    values[7] = 0
    let plain = try Season(values)
    #expect(try Season(values, logarithmic: true) == plain)
  }

  @Test("offers months far off, and leaves them out of the pattern when asked to")
  func farOff() throws {
    var dice = Dice(8)
    let values = dice.seasonal(84)
    var struck = values
    struck[40] += 600
    #expect(try Season(struck).farOff.contains(40))
    let without = try Season.withoutFarOff(struck)
    #expect(without.farOff.contains(40))
    let undisturbed = try STL(values).seasonal
    #expect(largestDistance(without.decomposition.seasonal, undisturbed) < 15)
    #expect(largestDistance(try STL(struck).seasonal, undisturbed) > 40)
  }

  @Test("a series that trend and season explain has nothing far off")
  func nothingFarOff() throws {
    let values = (0..<60).map { Double($0 % 12) }
    #expect(try Season(values).farOff == [])
  }

  @Test("nothing to take a pattern of is refused")
  func nothing() {
    #expect(throws: STLFault.tooFewValues(0)) { try Season(Array(repeating: nil, count: 40)) }
    #expect(throws: STLFault.tooFewValues(0)) { try Season(Array(repeating: 1, count: 40), setAside: Set(0..<40)) }
    #expect(throws: STLFault.tooFewValues(5)) { try Season(Array(repeating: 1, count: 5)) }
  }
}
