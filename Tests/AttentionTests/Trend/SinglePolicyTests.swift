import Testing

@testable import Attention

@Suite("What is said about single periods")
struct SinglePolicyTests {
  private func chance(_ count: Int = 36) -> [Double] {
    var dice = Dice(named: "quiet months")
    return dice.normal(count).map { 400 + 20 * $0 }
  }

  private func reading(_ values: [Double], _ measure: Measure? = nil) throws -> Reading {
    Reading(try ReadingSample.series(values, measure))
  }

  @Test("finds a far month with its value and its range, to either side", arguments: [140.0, -140])
  func findsAFarMonth(_ distance: Double) throws {
    var values = chance()
    values[20] += distance
    let reading = try reading(values)
    let odd = try #require(reading.single.odd.first)
    #expect(reading.single.odd.count == 1)
    #expect(odd.period == ReadingSample.newest().advanced(by: -15) && odd.value == values[20])
    #expect(odd.limits.side(of: odd.value) == (distance > 0 ? 1 : -1))
    #expect(reading.limits(at: odd.period) == odd.limits)
    #expect(reading.farOff.contains(odd.period))
  }

  @Test("is silent about chance, and gives the range")
  func isSilent() throws {
    let reading = try reading(chance())
    guard case .inside(let range) = reading.single else {
      Issue.record("\(reading.single)")
      return
    }
    #expect(range.sigmas == 3 && range.method == .values && !range.isPreliminary && !range.mixesLevels)
    let limits = try #require(range.limits.last ?? nil)
    #expect((300..<390).contains(limits.lower) && (410..<500).contains(limits.upper))
  }

  @Test("a month people set aside is never said to be far")
  func setAsideIsSilent() throws {
    var values = chance()
    values[20] += 140
    let mark = try ReadingSample.setAside(newestMonthsAgo: 15...15)
    let reading = Reading(try ReadingSample.series(values), in: TrendSurroundings(setAside: [mark]))
    #expect(reading.single.odd.isEmpty && reading.count == 35)
  }

  @Test("needs twelve values, and calls the range preliminary below twenty")
  func needsTwelve() throws {
    #expect(try reading(chance(11)).single == .withheld(.tooFewForRange(11)))
    #expect(try reading(chance(12)).single.range?.isPreliminary == true)
    #expect(try reading(chance(20)).single.range?.isPreliminary == false)
  }

  @Test("gives no range of counts below five and of rates over fewer than twenty")
  func needsSomeCases() throws {
    let few = (0..<30).map { Double($0 * 7 % 5) }
    let count = try Measure.simulated(.count(of: .simulated))
    #expect(try reading(few, count).single == .withheld(.smallCounts(2)))
    let thin = try ReadingSample.rates((0..<30).map { pair(8 + $0 * 7 % 3, 14 + $0 * 5 % 4) })
    guard case .withheld(.smallDenominators(let mean)) = Reading(thin).single else {
      Issue.record("\(Reading(thin).single)")
      return
    }
    #expect(mean < 20)
    let rare = try ReadingSample.rates((0..<30).map { pair(1 + $0 * 7 % 5, 200 + $0 * 5 % 4) })
    #expect(Reading(rare).single == .withheld(.smallCounts(3)))
  }

  private func pair(_ part: Int, _ whole: Int) -> (Double, Double) { (Double(part), Double(whole)) }

  @Test("gives no range where most values equal the one before")
  func needsChange() throws {
    let steady = (0..<30).map { Double(40 + $0 / 4 % 2) }
    #expect(try reading(steady).single == .withheld(.mostlyUnchanged))
  }

  @Test(
    "looks at durations in logarithms: the range is as many times above its lower end in every month, and never below nought"
  )
  func logarithms() throws {
    var dice = Dice(named: "days")
    let days = dice.normal(36).map { 30 * Statistics.exp(0.4 * $0) }
    let reading = try reading(days, .simulated(nature: .duration))
    let range = try #require(reading.single.range)
    #expect(range.method == .logarithms)
    let first = try #require(range.limits.first ?? nil)
    let times = first.upper / first.lower
    for limits in range.limits.compactMap({ $0 }) {
      #expect(limits.lower > 0 && abs(limits.upper / limits.lower - times) < 1e-9, "\(limits)")
    }
    let least = try #require(days.min())
    let some = days.map { $0 == least ? 0 : $0 }
    #expect(try self.reading(some, .simulated(nature: .duration)).single == .withheld(.skewed))
  }

  @Test("gives no range of values that lie one-sidedly")
  func oneSided() throws {
    var dice = Dice(named: "money")
    #expect(try reading((0..<36).map { _ in 30 * dice.exponential() }).single == .withheld(.skewed))
    #expect(try reading((0..<36).map { _ in 900 + 30 * dice.exponential() }).single == .withheld(.skewed))
  }

  @Test("gives no range where one month leans on the one before")
  func carriesOver() throws {
    let leaning = (0..<20).flatMap { [400 + 30 * sine(Double($0) / 5), 402 + 30 * sine(Double($0) / 5)] }
    #expect(try reading(Array(leaning.prefix(34))).single == .withheld(.carriesOver))
  }

  @Test("is wider where the denominator is small")
  func followsTheDenominator() throws {
    var dice = Dice(named: "rates")
    let values = dice.normal(30).enumerated().map { place, chance -> (Double, Double) in
      let people = place % 3 == 0 ? 50.0 : 500
      return ((people * (0.4 + 0.03 * chance)).rounded(), people)
    }
    let range = try #require(Reading(ReadingSample.rates(values)).single.range)
    #expect(range.method == .shares)
    let widths = range.limits.compactMap { $0.map { $0.upper - $0.lower } }
    #expect(widths.count == 30 && widths[0] > 2.5 * widths[1])
    #expect(try #require(Reading(ReadingSample.rates(values, nature: .flow)).single.range).method == .rates)
  }

  @Test("never goes beyond what values can be")
  func staysPossible() throws {
    var dice = Dice(named: "high shares")
    let high = try ReadingSample.rates(dice.normal(30).map { (95 + (1.4 * $0).rounded(), 100) })
    let range = try #require(Reading(high).single.range)
    #expect(range.limits.compactMap { $0 }.allSatisfy { $0.upper <= 100 && $0.lower >= 0 })
  }

  @Test("goes with the season: a high January is nothing special, a high July is")
  func goesWithTheSeason() throws {
    var dice = Dice(named: "a january")
    let pattern = [60.0, 30, 10, 0, -10, -20, -40, -30, -20, 0, 10, 10]
    var values = dice.normal(60).enumerated().map { place, chance in
      let month = ReadingSample.newest().advanced(by: place - 59).ordinal
      return 400 + 8 * chance + pattern[month - 1]
    }
    let calm = try reading(values)
    #expect(calm.single.odd.isEmpty)
    let july = ReadingSample.newest().advanced(by: -11)
    let january = ReadingSample.newest().advanced(by: -5)
    let (summer, winter) = (try #require(calm.limits(at: july)), try #require(calm.limits(at: january)))
    #expect(abs(winter.upper - summer.upper - 100) < 20)
    values[48] += 100
    #expect(try reading(values).single.odd.map(\.period) == [july])
  }

  @Test("where the level changed, the range reaches over both times, and a month is only far outside of both")
  func mixesLevels() throws {
    var values = chance().enumerated().map { $1 + ($0 >= 18 ? 90 : 0) }
    let stepped = try reading(values)
    #expect(stepped.level.speaks && stepped.single.range?.mixesLevels == true && stepped.single.odd.isEmpty)
    // Whatever is not said to be outside lies inside the range that is shown.
    for (place, value) in values.enumerated() {
      let limits = try #require(stepped.limits(at: ReadingSample.newest().advanced(by: place - 35)))
      #expect(limits.side(of: value) == 0, "\(place): \(value) \(limits)")
    }
    values[25] += 160
    #expect(try reading(values).single.odd.map(\.period) == [ReadingSample.newest().advanced(by: -10)])
  }

  @Test("gives a range only where a figure counts: one for a month still to come would be a forecast")
  func foretellsNothing() throws {
    var dice = Dice(named: "forecast")
    var findings = dice.seasonal(48).map { Finding.measured(.figure($0, cases: nil), .final) }
    findings[30] = .outage
    findings[46] = .measured(.figure(800, cases: nil), .provisional)
    findings[47] = .notYetPublished
    let reading = Reading(try ReadingSample.series(findings, .simulated()))
    let last = ReadingSample.newest()
    #expect(reading.limits(at: last.advanced(by: -2)) != nil)
    for months in [0, 1, 17] { #expect(reading.limits(at: last.advanced(by: -months)) == nil, "\(months) months ago") }
    #expect(reading.limits.count == reading.count)
  }
}
