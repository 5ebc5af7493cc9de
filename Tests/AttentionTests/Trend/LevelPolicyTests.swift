import Testing

@testable import Attention

@Suite("What is said about the level")
struct LevelPolicyTests {
  private func level(
    _ values: [Double?], _ measure: Measure? = nil, _ surroundings: TrendSurroundings = TrendSurroundings(),
    over window: TrendWindow = .standard
  ) throws -> Reading.Level {
    Reading(try ReadingSample.series(values, measure), in: surroundings, over: window).level
  }

  private func chance(_ count: Int, step: Double = 0, at place: Int = 18) -> [Double] {
    var dice = Dice(named: "level")
    return dice.normal(count).enumerated().map { 400 + 20 * $1 + ($0 >= count - place ? step : 0) }
  }

  @Test("has a reason for every kind of too little")
  func hasAReason() throws {
    #expect(try level([]) == .withheld(.noValues))
    #expect(try level([nil, nil]) == .withheld(.noValues))
    #expect(try level([1, 2, 3]) == .withheld(.tooFew(3)))
    #expect(try level(Array(repeating: 4, count: 20)) == .withheld(.allEqual(4)))
    #expect(try level(Array(repeating: 4, count: 8)) == .withheld(.allEqual(4)))
    #expect(try level(Array(repeating: 5, count: 12) + [4, 6, 7]) == .withheld(.tied(12, of: 15)))
    var holed = chance(36).map(Optional.some)
    for place in 10..<20 { holed[place] = nil }
    #expect(try level(holed) == .withheld(.tooManyGaps(missing: 10, of: 36)))
  }

  @Test("more than six missing in a row are too many, six are not; a quarter is not, more is")
  func countsGaps() throws {
    var six = chance(36).map(Optional.some)
    for place in 10..<16 { six[place] = nil }
    #expect(try level(six).withheld == nil)
    six[16] = nil
    #expect(try level(six) == .withheld(.tooManyGaps(missing: 7, of: 36)))
    var quarter = chance(36).map(Optional.some)
    for place in stride(from: 1, to: 36, by: 4) { quarter[place] = nil }
    #expect(try level(quarter).withheld == nil)
    quarter[2] = nil
    #expect(try level(quarter) == .withheld(.tooManyGaps(missing: 10, of: 36)))
  }

  @Test("missing months at both ends are no gap, and neither is what was not yet counted then")
  func endsAreNoGap() throws {
    let values: [Double?] = [nil, nil, nil, nil, nil, nil, nil, nil] + chance(24).map(Optional.some)
    #expect(try level(values).withheld == nil)
    #expect(try level(values + Array(repeating: nil, count: 6)).withheld == nil)
    #expect(try level(values + Array(repeating: nil, count: 7)) == .withheld(.tooManyGaps(missing: 7, of: 31)))
  }

  @Test("never speaks about moving, year-on-year and stock figures, however they run", arguments: [12, 36, 84])
  func staysSilent(_ months: Int) throws {
    let rising = (0..<months).map { Double($0) }
    #expect(try level(rising, .simulated(window: 12)) == .withheld(.moving(months: 12)))
    #expect(try level(rising, .simulated(yearOnYear: true)) == .withheld(.yearOnYear))
    #expect(try level(rising, .simulated(nature: .stock)) == .withheld(.stock))
    for measure in try [Measure.simulated(window: 12), .simulated(yearOnYear: true), .simulated(nature: .stock)] {
      let reading = Reading(try ReadingSample.series(rising, measure))
      #expect(reading.level.chart == nil && reading.single.range == nil)
    }
  }

  @Test("finds a lasting step, says where it runs, and asks about it")
  func findsAStep() throws {
    let reading = Reading(try ReadingSample.series(chance(36, step: 80, at: 14)))
    guard case .longRun(let chart, let stretch) = reading.level else {
      Issue.record("\(reading.level)")
      return
    }
    #expect(chart.longestRun >= 13 && stretch.last == ReadingSample.newest())
    #expect(reading.changePoints == [ReadingSample.newest().advanced(by: -13)])
    #expect(Reading(try ReadingSample.series(chance(36))).changePoints.isEmpty)
  }

  @Test("what may be carry-over is not called a step")
  func doubtsCarryOver() throws {
    let slow = (0..<48).map { 400 + 40 * sine(Double($0) / 21) }
    #expect(try level(slow) == .withheld(.carriesOver))
  }

  @Test("does not read a season as a step while there are too few months to take it out", arguments: [18, 24, 35])
  func doubtsASeason(_ months: Int) throws {
    let wave = (0..<months).map { 400 + 60 * sine(Double($0) / 12) }
    #expect(try level(wave) == .withheld(.mayBeSeason))
    #expect(try level(wave, .simulated(swingGrowsWithLevel: true)) == .withheld(.season))
    #expect(try !level(chance(months, step: 80, at: months / 2)).isDoubt)
  }

  @Test("two breaks within a year: nothing is said, and why; farther apart the newest phase is read")
  func twoBreaks() throws {
    let near = TrendSurroundings(phases: [
      try ReadingSample.phase(monthsAgo: 24), try ReadingSample.phase(monthsAgo: 14),
    ])
    let starts = [-23, -13].map { ReadingSample.newest().advanced(by: $0) }
    #expect(try level(chance(80), nil, near) == .withheld(.breaks(starts)))
    let apart = TrendSurroundings(phases: [
      try ReadingSample.phase(monthsAgo: 35), try ReadingSample.phase(monthsAgo: 14),
    ])
    #expect(try level(chance(80), nil, apart).chart != nil)
    let long = TrendSurroundings(phases: [
      try ReadingSample.phase(monthsAgo: 70), try ReadingSample.phase(monthsAgo: 60),
    ])
    #expect(try level(chance(80), nil, long).chart != nil)
  }

  @Test("a break cuts the reading: what was counted otherwise is not counted with")
  func aBreakCuts() throws {
    let values = chance(30).map { $0 + 300 } + chance(20)
    let broken = TrendSurroundings(phases: [try ReadingSample.phase(monthsAgo: 20)])
    let reading = Reading(try ReadingSample.series(values), in: broken)
    #expect(reading.count == 20 && !reading.level.speaks)
    #expect(reading.window?.first == ReadingSample.newest().advanced(by: -19))
    #expect(reading.earlier.count == 1 && abs((reading.earlier.first?.value ?? 0) - 700) < 20)
    let short = TrendSurroundings(phases: [try ReadingSample.phase(monthsAgo: 6)])
    #expect(try level(values, nil, short) == .withheld(.tooFew(6)))
  }

  @Test("fewer than ten values are too few whatever they are: no line, no talk of stocks and moving windows")
  func tooFewComesFirst() throws {
    for measure in try [Measure.simulated(window: 12), .simulated(yearOnYear: true), .simulated(nature: .stock)] {
      #expect(try level([5, 6, 8, 7, 9, 6], measure) == .withheld(.tooFew(6)))
      #expect(try level(Array(repeating: 4, count: 20), measure) == .withheld(.allEqual(4)))
    }
  }

  @Test("figures that are hidden are not figures that are still to come")
  func hiddenIsNotMissing() throws {
    let hidden = try ReadingSample.series(
      [.suppressed(.fewerThan(10)), .notCollected, .suppressed(.source)], .simulated())
    #expect(Reading(hidden).level == .withheld(.hidden))
    let open = try ReadingSample.series([.notCollected, .notYetPublished], .simulated())
    #expect(Reading(open).level == .withheld(.noValues))
  }

  @Test("a middle is known wherever one is spoken of, and whole figures have a whole or a half one")
  func knowsItsMiddle() throws {
    let slow = (0..<48).map { 400 + 40 * sine(Double($0) / 21) }
    let doubted = Reading(try ReadingSample.series(slow))
    #expect(doubted.level == .withheld(.carriesOver) && doubted.chart != nil && !doubted.middles.isEmpty)
    var dice = Dice(named: "middle")
    let seasonal = Reading(try ReadingSample.series(dice.seasonal(60)))
    let middle = try #require(seasonal.chart?.centre)
    #expect(seasonal.isWithoutSeason && middle * 2 == (middle * 2).rounded())
    #expect(Reading(try ReadingSample.series(slow, .simulated(nature: .stock))).chart == nil)
  }
}
