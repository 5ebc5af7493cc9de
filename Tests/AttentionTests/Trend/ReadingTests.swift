import Testing

@testable import Attention

@Suite struct ReadingTests {
  private func chance(_ count: Int, named name: String = "reading") -> [Double] {
    var dice = Dice(named: name)
    return dice.normal(count).map { 400 + 20 * $0 }
  }

  @Test("finds the usual up and down usual")
  func findsUsual() throws {
    let alternating = (0..<36).map { Double($0 % 2 == 0 ? 10 : 12) }
    guard case .usual(let chart) = Reading(try ReadingSample.series(alternating)).level else {
      Issue.record("not usual")
      return
    }
    #expect(chart.centre == 11)
  }

  @Test("counts final values only, and says so while there are none")
  func countsFinalOnly() throws {
    let findings = (0..<30).map {
      Finding.measured(.figure(Double($0 % 2), cases: nil), $0 < 5 ? .final : .provisional)
    }
    let reading = Reading(try ReadingSample.series(findings, .simulated()))
    #expect(reading.level == .withheld(.tooFew(5)) && reading.count == 5)
    #expect(reading.newest == ReadingSample.newest().advanced(by: -25))
    let waiting = Reading(try ReadingSample.series(Array(findings.dropFirst(5)), .simulated()))
    #expect(waiting.level == .withheld(.tooFew(0)))
  }

  @Test("a provisional month changes nothing that is said, whatever it is")
  func provisionalChangesNothing() throws {
    let values = chance(40)
    let firm = values.map { Finding.measured(.figure($0, cases: nil), .final) }
    for open in [0.0, 400, 9000] {
      let findings = firm + [.measured(.figure(open, cases: nil), .provisional)]
      let reading = Reading(try ReadingSample.series(findings, .simulated()))
      let without = Reading(try ReadingSample.series(firm + [.notYetPublished], .simulated()))
      #expect(reading.level == without.level && reading.single == without.single)
    }
  }
}

// What must not change a reading, and what must move with it.
extension ReadingTests {
  /// One of each: silent, a step, a far month, a season.
  private var samples: [[Double]] {
    let step = chance(36, named: "step").enumerated().map { $1 + ($0 >= 20 ? 60 : 0) }
    var far = chance(48, named: "far")
    far[30] += 150
    let season = chance(60, named: "season").enumerated().map { $1 + 60 * sine(Double($0) / 12) }
    return [chance(36), step, far, season, chance(18)]
  }

  @Test(
    "is the same in any unit: values move, statements stay",
    arguments: [(2.5, 0.0), (0.001, 0), (1, 1000), (40, -3000)])
  func isTheSameInAnyUnit(_ scale: Double, _ shift: Double) throws {
    for values in samples {
      let plain = Reading(try ReadingSample.series(values))
      let moved = Reading(try ReadingSample.series(values.map { $0 * scale + shift }))
      #expect(Self.statement(plain) == Self.statement(moved))
      if let left = plain.level.chart, let right = moved.level.chart {
        #expect(left.sides == right.sides)
        #expect(abs(left.centre * scale + shift - right.centre) < 1e-6 * max(1, abs(right.centre)))
      }
    }
  }

  @Test("turned upside down, the same is said of the other side")
  func isTheSameUpsideDown() throws {
    for values in samples {
      let plain = Reading(try ReadingSample.series(values))
      let turned = Reading(try ReadingSample.series(values.map { 2000 - $0 }))
      #expect(Self.statement(plain) == Self.statement(turned))
      #expect(plain.level.chart?.sides == turned.level.chart?.sides.map { $0.map { -$0 } })
    }
  }

  @Test("does not depend on the order in which findings came in")
  func doesNotDependOnOrder() throws {
    for values in samples {
      let series = try ReadingSample.series(values)
      let shuffled = try Series(
        organisation: series.organisation, definition: series.definition, observations: series.observations.reversed())
      #expect(Reading(series) == Reading(shuffled))
    }
  }

  @Test("does not depend on what lies before the window, but for the season it takes from there")
  func looksAtTheWindow() throws {
    let values = chance(30).map { 10 * $0 } + chance(24)
    let reading = Reading(try ReadingSample.series(values), over: .months(24))
    #expect(reading.count == 24 && reading.window?.first == ReadingSample.newest().advanced(by: -23))
    #expect(!reading.level.speaks)
  }

  @Test("a missing month is missing: nothing is filled in, and the rest is read as it is")
  func missingMonthsStayMissing() throws {
    for values in samples {
      var holed = values.map(Optional.some)
      for place in [2, 11] { holed[place] = nil }
      let reading = Reading(try ReadingSample.series(holed))
      let first = reading.window.map { ReadingSample.newest().index - $0.first.index + 1 } ?? 0
      #expect(reading.count == min(first, values.count) - (first == values.count ? 2 : 0))
      if let sides = reading.level.chart?.sides, sides.count == values.count {
        #expect(sides[2] == nil && sides[11] == nil)
      }
    }
  }

  @Test("what belongs to other series changes nothing: their breaks, their months set aside")
  func othersChangeNothing() throws {
    let key = try #require(SeriesKey("component/b"))
    let aside = try ReadingSample.setAside(newestMonthsAgo: 3...9)
    let other = TrendSurroundings(
      phases: [Phase(series: key, first: ReadingSample.newest().advanced(by: -8), reason: .law, text: "", source: "")],
      setAside: [
        SetAside(
          id: aside.id, observed: aside.observed, series: key, stretch: aside.stretch, reason: "", office: .management,
          recorded: aside.recorded)
      ])
    for values in samples {
      let series = try ReadingSample.series(values)
      #expect(Reading(series) == Reading(series, in: other))
    }
  }

  /// What is said, without the figures in it.
  private static func statement(_ reading: Reading) -> [String] {
    let level: String =
      switch reading.level {
      case .withheld(let reason): "\(reason)"
      case .usual: "usual"
      case .longRun(_, let stretch): "longRun \(stretch)"
      case .fewCrossings: "fewCrossings"
      }
    let single: String =
      switch reading.single {
      case .withheld(let reason): "\(reason)"
      case .inside: "inside"
      case .outside(let odd, _): "outside \(odd.map(\.period))"
      }
    return [level, single, reading.season.map { "\($0.strength)" } ?? "none", "\(reading.changePoints)"]
  }
}

// What is read, and shown, instead and beside.
extension ReadingTests {
  @Test("reads the monthly figures of a moving one, and names them")
  func readsComponents() throws {
    let numerator = try ReadingSample.series(chance(40).map { $0 / 4 })
    let stock = try ReadingSample.series((0..<40).map { 4000 + 5 * Double($0) }, .simulated(nature: .stock))
    let moving = try ReadingSample.series((0..<40).map { Double($0) }, .simulated(window: 12))
    let reading = Reading(moving, in: TrendSurroundings(components: [numerator, stock]))
    #expect(reading.level == .withheld(.moving(months: 12)))
    #expect(reading.components.map(\.definitions.count) == [2, 1])
    let quotient = try #require(reading.components.first?.reading)
    #expect(quotient.measure.unit == .percent && quotient.level.chart != nil)
    #expect(quotient.single.range?.method == .rates)
    #expect(abs((quotient.level.chart?.centre ?? 0) - 2.44) < 0.1)
    #expect(Reading(moving).components.isEmpty)
    let plain = Reading(numerator, in: TrendSurroundings(components: [stock]))
    #expect(plain.components.isEmpty)
  }

  @Test("a stock behind a year-on-year figure is named, and nothing is said about it")
  func namesAStock() throws {
    let stock = try ReadingSample.series((0..<40).map { 4000 + 5 * Double($0) }, .simulated(nature: .stock))
    let yearly = try ReadingSample.series((0..<40).map { Double($0) }, .simulated(yearOnYear: true))
    let reading = Reading(yearly, in: TrendSurroundings(components: [stock]))
    #expect(reading.components.map(\.reading.level) == [.withheld(.stock)])
  }

  @Test("has a view for every kind: points, curve, waves by question, stories")
  func hasAViewForEveryKind() throws {
    func view(_ findings: [Finding], _ content: Measure.Content? = nil) throws -> Reading.View {
      Reading(try ReadingSample.series(findings, .simulated(content))).view
    }
    func figures(_ count: Int, cases: Double? = nil) -> [Finding] {
      (0..<count).map { .measured(.figure(Double($0), cases: cases.map { $0 + Double(count) }), .final) }
    }
    #expect(try view([.outage]) == .empty)
    #expect(try view(figures(9)) == .points(.unknown))
    #expect(try view(figures(10)) == .curve(.unknown))
    #expect(try view(figures(10, cases: 5), .mean(of: .simulated)) == .curve(.cases(newest: 15, fewest: 15, most: 15)))
    let ratio = Finding.measured(.ratio(numerator: 2, denominator: 8), .final)
    #expect(
      try view([ratio], .rate(numerator: .simulated, denominator: .simulated))
        == .points(.parts(value: 25, numerator: 2, denominator: 8)))
    #expect(try view([.outage], .narrative(invitation: .simulated)) == .empty)
    let told = try view([.described(stories: 4), .outage, .described(stories: 2)], .narrative(invitation: .simulated))
    guard case .stories(let rounds) = told else {
      Issue.record("\(told)")
      return
    }
    #expect(rounds.map(\.stories) == [4, 2])
  }

  @Test("survey waves in which another question was asked stand apart, and have no middle")
  func keepsWavesApart() throws {
    let answers = [
      Survey.Answer(id: try Key("ja"), text: try .simulated), .init(id: try Key("nein"), text: try .simulated),
    ]
    let survey = Survey(question: try .simulated, answers: answers, nonAnswers: [])
    let findings = try [1, 1, 2, 2, 2].map { edition in
      Finding.distribution(
        try Distribution(
          answers: [.init(Key("ja"), 3), .init(Key("nein"), 4)], nonAnswers: [], invited: 20, edition: edition))
    }
    let reading = Reading(try ReadingSample.series(findings, .simulated(.survey(survey), rhythm: .halfYear)))
    guard case .waves(let groups) = reading.view else {
      Issue.record("\(reading.view)")
      return
    }
    #expect(groups.map(\.count) == [2, 3])
    #expect(reading.level == .withheld(.noFigures) && reading.level.chart == nil && reading.single.range == nil)
  }

  @Test("compares with the same month from two years on, and with the newest final figure")
  func comparesTheSameMonth() throws {
    #expect(try Reading(ReadingSample.series(chance(23))).sameMonth == nil)
    let same = try #require(Reading(ReadingSample.series(chance(40))).sameMonth)
    #expect(same.period == ReadingSample.newest() && same.earlier.count == 3)
    let quarters = Reading(try ReadingSample.series(chance(12), .simulated(rhythm: .quarter)))
    #expect(quarters.sameMonth?.earlier.count == 2)
    #expect(try Reading(ReadingSample.series(chance(12), .simulated(rhythm: .year))).sameMonth == nil)
  }

  @Test("quarters, half-years and years are read by the same rules, without a season", arguments: Rhythm.allCases)
  func readsEveryRhythm(_ rhythm: Rhythm) throws {
    let reading = Reading(try ReadingSample.series(chance(40), .simulated(rhythm: rhythm)))
    #expect(reading.window?.first.rhythm == rhythm && reading.level.chart != nil)
    #expect((reading.season != nil) == (rhythm == .month))
    #expect(reading.count == TrendWindow.standard.periods(rhythm))
  }

  @Test("knows how provisional figures used to move, as far as the source makes anybody wait")
  func knowsRevisions() throws {
    let measure = try Measure(
      id: Key("zahl"), title: .simulated, content: .sum(of: .simulated), unit: .euro, rhythm: .month, waitingMonths: 3,
      window: nil, yearOnYear: false, nature: .flow, swingGrowsWithLevel: false, skewed: false, components: [])
    let month = Period(.month, holding: 2026, 1)
    let day = try #require(Day(2026, 2, 20))
    let early = Revisions.Figure(.measured(.figure(100, cases: nil), .provisional), of: month, on: day, measure)
    #expect(early == Revisions.Figure(period: month, age: 1, value: 100))
    let late = Revisions.Figure(
      .measured(.figure(104, cases: nil), .final), of: month, on: day.adding(days: 400), measure)
    #expect(late == Revisions.Figure(period: month, age: 3, value: 104))
    #expect(Revisions.Figure(.outage, of: month, on: day, measure) == nil)
    let history = [early, late].compactMap { $0 }
    let series = try ReadingSample.series(chance(20).map(Optional.some), measure)
    #expect(Reading(series, in: TrendSurroundings(history: history)).revisions?.byAge[1].count == 1)
    #expect(Reading(series).revisions == nil)
    #expect(try Reading(ReadingSample.series(chance(20)), in: TrendSurroundings(history: history)).revisions == nil)
  }
}
