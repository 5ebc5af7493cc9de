import Attention
import Testing

@Suite("Seasonal adjustment")
struct SeasonalAdjustmentTests {
  @Test("a phase of 36 months has its own pattern, untouched by the others")
  func own() throws {
    var dice = Dice(1)
    let (early, late) = (dice.seasonal(40), dice.seasonal(50).map { $0 + 900 })
    let phases = try #require(Phases(starts: [0, 40], count: 90))
    let adjustment = SeasonalAdjustment(early + late, phases)
    #expect(try adjustment.seasonal == STL(early).seasonal + STL(late).seasonal)
    guard case .own(.some) = adjustment.patterns[0], case .own(.some) = adjustment.patterns[1] else {
      Issue.record("\(adjustment.patterns)")
      return
    }
  }

  @Test("a shorter phase takes the nearest twelve months of the one before, month by month")
  func borrowedFromBefore() throws {
    var dice = Dice(2)
    let values = dice.seasonal(61)
    let phases = try #require(Phases(starts: [0, 41], count: 61))
    let adjustment = SeasonalAdjustment(values, phases)
    let pattern = try STL(Array(values[..<41])).seasonal
    #expect(adjustment.patterns[1] == .borrowed(from: 0))
    for place in 41..<61 {
      // The last month of the same name in the phase before.
      let same = (29..<41).first { ($0 - place).isMultiple(of: 12) }
      #expect(adjustment.seasonal[place] == pattern[try #require(same)])
      #expect(adjustment.adjusted[place] == values[place] - pattern[try #require(same)])
    }
  }

  @Test("or of the one after, when there is none before")
  func borrowedFromAfter() throws {
    var dice = Dice(3)
    let values = dice.seasonal(70)
    let phases = try #require(Phases(starts: [0, 17], count: 70))
    let adjustment = SeasonalAdjustment(values, phases)
    let pattern = try STL(Array(values[17...])).seasonal
    #expect(adjustment.patterns[0] == .borrowed(from: 1))
    for place in 0..<17 {
      let same = (17..<29).first { ($0 - place).isMultiple(of: 12) }
      #expect(adjustment.seasonal[place] == pattern[try #require(same) - 17])
    }
  }

  @Test("of two equally near phases the earlier one lends")
  func earlierLends() throws {
    var dice = Dice(4)
    let phases = try #require(Phases(starts: [0, 36, 46], count: 82))
    let adjustment = SeasonalAdjustment(dice.seasonal(82), phases)
    #expect(adjustment.patterns[1] == .borrowed(from: 0))
  }

  @Test("without any pattern nothing is adjusted, and that is said")
  func none() {
    var dice = Dice(5)
    let values = gaps([3], in: dice.seasonal(35))
    let adjustment = SeasonalAdjustment(values, Phases(undivided: 35))
    #expect(adjustment.patterns == [.none])
    #expect(adjustment.adjusted == values)
    #expect(adjustment.seasonal.allSatisfy { $0 == nil })
  }

  @Test("set-aside months are places of the whole axis")
  func setAside() throws {
    var dice = Dice(6)
    let values = dice.seasonal(90)
    var struck = values
    struck[60] += 3000
    let phases = try #require(Phases(starts: [0, 40], count: 90))
    let plain = SeasonalAdjustment(values, phases, setAside: [60])
    let odd = SeasonalAdjustment(struck, phases, setAside: [60])
    #expect(odd.seasonal == plain.seasonal)
    #expect(odd.seasonal != SeasonalAdjustment(struck, phases).seasonal)
  }

  @Test("takes a season in logarithms out by division, for borrowed patterns as well")
  func logarithms() throws {
    var dice = Dice(7)
    let values = dice.seasonal(60)
    let phases = try #require(Phases(starts: [0, 48], count: 60))
    let adjustment = SeasonalAdjustment(values, phases, logarithmic: true)
    #expect(adjustment.isLogarithmic)
    let doubled = SeasonalAdjustment(values.map { 2 * $0 }, phases, logarithmic: true)
    for (left, right) in zip(doubled.adjusted, adjustment.adjusted) {
      let (left, right) = (try #require(left), try #require(right))
      #expect(abs(left - 2 * right) < 1e-8)
    }
    #expect(!SeasonalAdjustment([0] + values, Phases(undivided: 61), logarithmic: true).isLogarithmic)
  }

  @Test("an empty series has nothing to adjust")
  func empty() {
    #expect(SeasonalAdjustment([], Phases(undivided: 0)).adjusted.isEmpty)
  }
}
