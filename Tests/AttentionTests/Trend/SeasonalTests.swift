import Testing

@testable import Attention

@Suite("What is said about the season")
struct SeasonalTests {
  private let pattern = [60.0, 30, 10, 0, -10, -20, -40, -30, -20, 0, 10, 10]

  private func values(_ count: Int, swing: Double, chance: Double = 8) -> [Double] {
    var dice = Dice(named: "season")
    return dice.normal(count).enumerated().map { place, value in
      let month = ReadingSample.newest().advanced(by: place + 1 - count).ordinal
      return 400 + chance * value + swing * pattern[month - 1]
    }
  }

  @Test("names the months the season lifts and lowers most, and in how many years it did")
  func namesMonths() throws {
    let season = try #require(Reading(ReadingSample.series(values(60, swing: 1))).season)
    #expect(season.strength == .marked && !season.isBorrowed)
    #expect(season.highest == Seasonal.Month(ordinal: 1, times: 5, years: 5))
    #expect(season.lowest == Seasonal.Month(ordinal: 7, times: 5, years: 5))
    #expect(season.adjusted.count == 36)
  }

  @Test("sees no season in chance, a weak one in a weak one")
  func seesNoneInChance() throws {
    #expect(try #require(Reading(ReadingSample.series(values(60, swing: 0))).season).strength == .unseen)
    #expect(try #require(Reading(ReadingSample.series(values(60, swing: 0.2))).season).strength == .weak)
  }

  @Test("asks more of short series, in which chance looks like a season")
  func asksMoreOfShortOnes() {
    let shares = [36, 48, 60, 84, 120].map(Seasonal.chanceStrength)
    #expect(shares == [0.51, 0.40, 0.34, 0.27, 0.23])
    #expect(Seasonal.Strength(0.5, months: 36) == .unseen && Seasonal.Strength(0.5, months: 48) == .weak)
    #expect(Seasonal.Strength(0.64, months: 36) == .marked)
  }

  @Test("a short phase has its season from the one before")
  func borrows() throws {
    let broken = TrendSurroundings(phases: [try ReadingSample.phase(monthsAgo: 14)])
    let season = try #require(Reading(ReadingSample.series(values(60, swing: 1)), in: broken).season)
    #expect(season.isBorrowed && season.strength == .marked && season.adjusted.count == 14)
  }

  @Test("there is none in quarters and before the third year")
  func thereIsNone() throws {
    #expect(try Reading(ReadingSample.series(values(35, swing: 1))).season == nil)
    #expect(try Reading(ReadingSample.series(values(48, swing: 1), .simulated(rhythm: .quarter))).season == nil)
  }
}
