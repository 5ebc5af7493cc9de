import Testing

@testable import Attention

@Suite("Groundwork of a reading")
struct GroundworkTests {
  private func ground(
    _ findings: [Finding], _ surroundings: TrendSurroundings = TrendSurroundings(), _ measure: Measure? = nil,
    over window: TrendWindow = .standard
  ) throws -> Groundwork {
    let measure = try measure ?? Measure.simulated()
    let series = try ReadingSample.series(findings, measure)
    return Groundwork(series, surroundings, keys: [series.definition.key], window, [:])
  }

  private func figures(_ values: [Double]) -> [Finding] { values.map { .measured(.figure($0, cases: nil), .final) } }

  @Test("holds final figures only; provisional ones are still to come, missing ones are missing")
  func holdsFinalOnly() throws {
    var findings = figures((0..<20).map { Double($0 % 7) })
    findings[4] = .outage
    findings[18] = .measured(.figure(9, cases: nil), .provisional)
    findings[19] = .notYetPublished
    let ground = try ground(findings)
    #expect(ground.figures.indices.filter { ground.figures[$0] == nil } == [4, 18, 19])
    #expect(ground.open == [18, 19])
    #expect(ground.missing == (1, 18, 1))
  }

  @Test("leaves out months that people set aside, of this series only")
  func leavesOutSetAside() throws {
    let values = (0..<40).map { Double($0 * 7 % 11) }
    let mark = try ReadingSample.setAside(newestMonthsAgo: 5...6)
    let other = SetAside(
      id: ID(2), observed: ID(1), series: try #require(SeriesKey("component/b")), stretch: mark.stretch, reason: "",
      office: .management, recorded: mark.recorded)
    let ground = try ground(figures(values), TrendSurroundings(setAside: [mark, other]))
    #expect(ground.final.indices.filter { ground.final[$0] == nil } == [33, 34])
    #expect(try self.ground(figures(values), TrendSurroundings(setAside: [other])).final.allSatisfy { $0 != nil })
  }

  @Test("looks at the newest months of the newest phase")
  func looksAtTheNewestPhase() throws {
    let values = (0..<60).map { Double($0 * 7 % 11) }
    #expect(try ground(figures(values)).window == 24..<60)
    #expect(try ground(figures(values), over: .months(24)).window == 36..<60)
    #expect(try ground(figures(values), over: .all).window == 0..<60)
    let broken = TrendSurroundings(phases: [try ReadingSample.phase(monthsAgo: 20)])
    #expect(try ground(figures(values), broken).window == 40..<60)
    #expect(try ground(figures(values), broken).phases.places == [0..<40, 40..<60])
  }

  @Test("takes the season of a short phase from the one before, and none where there is none")
  func borrowsASeason() throws {
    var dice = Dice(3)
    let findings = figures(dice.seasonal(60))
    let borrowed = try ground(findings, TrendSurroundings(phases: [ReadingSample.phase(monthsAgo: 15)]))
    #expect(borrowed.patterns.last == .borrowed(from: 0))
    #expect(borrowed.values != borrowed.figures)
    let none = try ground(Array(findings.prefix(30)))
    #expect(!none.hasPattern && none.values == none.figures)
    #expect(try !ground(findings, over: .all).patterns.isEmpty)
  }

  @Test("takes no season out of longer periods, stocks, moving figures and series that hardly move")
  func takesNoSeason() throws {
    var dice = Dice(3)
    let findings = figures(dice.seasonal(48))
    #expect(try !ground(findings, TrendSurroundings(), .simulated(rhythm: .quarter)).hasPattern)
    #expect(try !ground(findings, TrendSurroundings(), .simulated(nature: .stock)).hasPattern)
    #expect(try !ground(findings, TrendSurroundings(), .simulated(window: 12)).hasPattern)
    #expect(try !ground(figures((0..<48).map { Double($0 / 10) })).hasPattern)
    // Two values in turn are all season: without it nothing but rounding would be left to read.
    #expect(try !ground(figures((0..<48).map { Double($0 % 2) })).hasPattern)
  }

  @Test("puts the season of a month back into its usual range")
  func putsTheSeasonBack() throws {
    var dice = Dice(3)
    let ground = try ground(figures(dice.seasonal(48)))
    for place in ground.window {
      let (value, adjusted) = (try #require(ground.final[place]), try #require(ground.adjusted[place]))
      #expect(abs(ground.restored(adjusted, at: place) - value) <= 0.5, "whole persons stay whole without season")
    }
    #expect(ground.seasonIsMarked)
    #expect(try !self.ground(figures(dice.counts(48))).seasonIsMarked)
  }

  @Test("what is left without season has as many decimals as the figures, and no fewer where these have many")
  func keepsDecimals() throws {
    var dice = Dice(named: "decimals")
    let whole = dice.seasonal(48)
    for (values, scale) in [(whole, 1.0), (whole.map { $0 / 10 }, 10)] {
      let ground = try ground(figures(values))
      #expect(ground.hasPattern)
      #expect(ground.adjusted.compactMap { $0 }.allSatisfy { abs($0 * scale - ($0 * scale).rounded()) < 1e-6 })
    }
    let fine = try ground(figures(whole.map { $0 / 7 }))
    #expect(fine.adjusted.compactMap { $0 }.contains { abs($0 * 100 - ($0 * 100).rounded()) > 1e-3 })
  }
}
