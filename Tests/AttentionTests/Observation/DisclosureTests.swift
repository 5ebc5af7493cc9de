import Attention
import Testing

@Suite struct DisclosureTests {
  private func guarded(_ numerator: Double, _ denominator: Double) -> Bool {
    let finding = Finding.measured(.ratio(numerator: numerator, denominator: denominator), .final)
    return Disclosure.guarded(finding, kind: .rate, cases: 10) == .suppressed(.fewerThan(10))
  }

  @Test("hides a share when its part or its complement is small")
  func hidesSmallShares() {
    #expect(guarded(5, 100))
    #expect(guarded(95, 100))
    #expect(guarded(4, 8))
    #expect(!guarded(0, 100))
    #expect(!guarded(100, 100))
    #expect(!guarded(10, 100))
    #expect(!guarded(90, 100))
  }

  @Test("hides small counts but never a zero")
  func hidesSmallCounts() {
    for count in 0...12 {
      let finding = Finding.measured(.figure(Double(count), cases: nil), .final)
      let shown = Disclosure.guarded(finding, kind: .count, cases: 10)
      #expect((shown == finding) == (count == 0 || count >= 10))
    }
  }

  @Test("hides means, medians and distributions with few people behind them")
  func hidesThinFigures() throws {
    let thin = Finding.measured(.figure(20, cases: 9), .final)
    #expect(Disclosure.guarded(thin, kind: .median, cases: 10) == .suppressed(.fewerThan(10)))
    let wave = try Distribution(
      answers: [.init(Key("ja"), 5), .init(Key("nein"), 4)], nonAnswers: [.init(Key("weiss-nicht"), 30)], invited: 50,
      edition: 1)
    #expect(Disclosure.guarded(.distribution(wave), kind: .ordinalSurvey, cases: 10) == .suppressed(.fewerThan(10)))
  }

  @Test("shows figures per employee only with how many employees there are, and only of enough")
  func guardsStaff() {
    for (quantity, isShown) in [
      (Quantity.ratio(numerator: 1300, denominator: 10), true), (.ratio(numerator: 900, denominator: 9), false),
      (.figure(130, cases: 130), false), (.figure(130, cases: nil), false),
    ] {
      let finding = Finding.measured(quantity, .final)
      #expect((Disclosure.guarded(finding, kind: .mean, cases: 10, staff: 7) == finding) == isShown, "\(quantity)")
    }
  }

  @Test("hides those who gave no answer, and how many were asked, where one or two of them are told apart")
  func hidesTheSilent() throws {
    let wave = try Distribution(
      answers: [.init(Key("ja"), 40), .init(Key("nein"), 30)],
      nonAnswers: [.init(Key("weiss-nicht"), 1), .init(Key("keine-angabe"), 12)], invited: 90, edition: 1)
    guard case .distribution(let shown) = Disclosure.guarded(.distribution(wave), kind: .ordinalSurvey, cases: 10)
    else {
      Issue.record("the whole wave is hidden")
      return
    }
    #expect(shown.nonAnswers.isEmpty && shown.invited == nil && shown.answered == 70)
    #expect(try shown.hidden == [Key("weiss-nicht"), Key("keine-angabe")])
  }

  @Test("leaves what is already unknown as it is")
  func leavesAbsences() {
    for finding in [Finding.notCollected, .outage, .notApplicable, .notYetPublished, .suppressed(.source)] {
      #expect(Disclosure.guarded(finding, kind: .count, cases: 10) == finding)
    }
  }

  @Test("treats a published share with its cases like the ratio it was made from")
  func guardsPublishedShares() {
    for (percent, isHidden) in [(6.25, true), (93.75, true), (50.0, false), (0, false), (100, false)] {
      let finding = Finding.measured(.figure(percent, cases: 64), .final)
      let shown = Disclosure.guarded(finding, kind: .rate, cases: 10)
      #expect((shown == .suppressed(.fewerThan(10))) == isHidden, "\(percent)")
    }
  }

  @Test(
    "hides with a small part one more, so that the sum gives nothing away",
    arguments: [
      ([17, 21, 19, 1], [0, 3]), ([17, 21, 19, 3], []), ([17, 0, 2, 40], [0, 2]), ([1, 2, 30, 40], [0, 1]),
      ([1, 30], [0, 1]), ([2, 0, 0, 30], [0, 1, 2, 3]), ([0, 0, 30], []), ([1, 1, 1, 1], [0, 1, 2, 3]),
    ])
  func hidesParts(parts: [Int], hidden: [Int]) {
    #expect(Disclosure.hidden(of: parts, smallest: 3) == Set(hidden))
  }

  @Test("can never compute a hidden part from what is shown and the sum")
  func leavesNothingToCompute() {
    var chance = UInt64(7)
    func next(_ bound: Int) -> Int {
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(chance >> 33) % bound
    }
    for _ in 0..<5000 {
      let parts = (0..<(2 + next(5))).map { _ in next(9) == 0 ? 0 : next(14) }
      let hidden = Disclosure.hidden(of: parts, smallest: 3)
      for place in parts.indices where (1..<3).contains(parts[place]) { #expect(hidden.contains(place)) }
      let filled = hidden.filter { parts[$0] > 0 }
      #expect(hidden.isEmpty || filled.count > 1 || hidden.count == parts.count, "\(parts) hides \(hidden)")
    }
  }

  @Test("hides the answers of very few, keeps how many answered, and says which are hidden")
  func hidesAnswers() throws {
    let wave = try wave([17, 21, 19, 1], invited: 90)
    guard case .distribution(let shown) = Disclosure.guarded(.distribution(wave), kind: .ordinalSurvey, cases: 10)
    else {
      Issue.record("the whole wave is hidden")
      return
    }
    #expect(shown.answers.map(\.count) == [21, 19])
    #expect(try shown.hidden == [Key("a0"), Key("a3")])
    #expect(shown.answered == 58)
    #expect(try shown.share(of: Key("a1")) == Double(21) / 58 * 100)
    #expect(try shown.share(of: Key("a3")) == nil)
  }

  @Test("hides a wave in which everybody who was asked said the same")
  func hidesUnanimity() throws {
    let all = try wave([0, 12, 0], invited: 12)
    #expect(Disclosure.guarded(.distribution(all), kind: .ordinalSurvey, cases: 10) == .suppressed(.fewerThan(3)))
    let some = try wave([0, 12, 0], invited: 40)
    #expect(Disclosure.guarded(.distribution(some), kind: .ordinalSurvey, cases: 10) == .distribution(some))
  }

  private func wave(_ counts: [Int], invited: Int) throws -> Distribution {
    try Distribution(
      answers: counts.enumerated().map { .init(try Key("a\($0.offset)"), $0.element) }, nonAnswers: [],
      invited: invited,
      edition: 1)
  }
}

/// What leaves the memory: of each period the states that betray nobody together.
@Suite struct DisclosedSeriesTests {
  private static let month = Period(.month, holding: 2025, 1)

  @Test("shows of two own states a few people apart only the first, which somebody may have taken along")
  func hidesSmallDifferences() throws {
    #expect(try shown([ratio(341, 873), ratio(343, 873)]) == [ratio(341, 873), .suppressed(.complement)])
    #expect(try shown([ratio(341, 873), ratio(361, 873)]) == [ratio(341, 873), ratio(361, 873)])
    #expect(try shown([ratio(341, 873), ratio(341, 875)]) == [ratio(341, 873), .suppressed(.complement)])
    #expect(try shown([ratio(341, 873), ratio(361, 890)]) == [ratio(341, 873), .suppressed(.complement)])
    #expect(try shown([ratio(341, 873), ratio(341, 873)]) == [ratio(341, 873), ratio(341, 873)])
  }

  @Test("holds every state against all that are shown, not only against the next one")
  func holdsAgainstAll() throws {
    let states = [ratio(341, 873), ratio(400, 873), ratio(343, 873)]
    #expect(try shown(states) == [ratio(341, 873), ratio(400, 873), .suppressed(.complement)])
  }

  @Test("computes nothing from two medians, but from two means with their cases")
  func knowsWhatCanBeComputed() throws {
    let (before, after) = (figure(31.5, 120), figure(32.5, 122))
    #expect(try shown([before, after], kind: .median) == [before, after])
    #expect(try shown([before, after], kind: .mean) == [before, .suppressed(.complement)])
  }

  @Test("leaves states of an official source as the source gave them, but for its smallest count")
  func leavesOfficial() throws {
    #expect(try shown([figure(341), figure(343)], kind: .count, official: 3) == [figure(341), figure(343)])
    #expect(try shown([figure(2)], kind: .count, official: 3) == [.suppressed(.fewerThan(3))])
    #expect(try shown([figure(0)], kind: .count, official: 3) == [figure(0)])
    #expect(try shown([figure(4)], kind: .count) == [.suppressed(.fewerThan(10))])
  }

  @Test("shows nothing of a team that has fewer than seven people by now")
  func hidesSmallTeams() throws {
    #expect(try shown([ratio(341, 873)], staff: 6) == [.suppressed(.fewerThan(7))])
    #expect(try shown([.notCollected], staff: 6) == [.notCollected])
    #expect(try shown([ratio(341, 873)], staff: 7) == [ratio(341, 873)])
  }

  @Test("stays with what was shown first until a state comes in that differs by enough people")
  func stays() throws {
    let findings = [ratio(341, 873), ratio(343, 873)].enumerated().map {
      Undisclosed($0.element, of: Self.month, from: ID(Int64($0.offset + 1)))
    }
    let definition = try definition(.rate, official: nil)
    let then = try Disclosure.series(definition, of: team(14), findings, asOf: ID(1))
    #expect(then[Self.month] == ratio(341, 873))
    let now = try Disclosure.series(definition, of: team(14), findings)
    #expect(now[Self.month] == ratio(341, 873) && now.organisation == ID(1))
    let later = findings + [Undisclosed(ratio(390, 900), of: Self.month, from: ID(3))]
    #expect(try Disclosure.series(definition, of: team(14), later)[Self.month] == ratio(390, 900))
    #expect(try Disclosure.series(definition, of: team(14), later, asOf: ID(2))[Self.month] == ratio(341, 873))
  }

  @Test("counts the states in the order they came in, whatever Datenstand they bear")
  func countsByComingIn() throws {
    // Brought in second, for an earlier day: it never was the figure that counts.
    let findings = [ratio(343, 873), ratio(341, 873)].enumerated().map {
      Undisclosed($0.element, of: Self.month, from: ID(Int64(2 - $0.offset)))
    }
    let definition = try definition(.rate, official: nil)
    #expect(try Disclosure.series(definition, of: team(14), findings)[Self.month] == ratio(341, 873))
  }

  @Test("hides the smallest part where the whole, less its parts, tells of a few people")
  func hidesBetrayingParts() throws {
    let (small, large) = (ratio(297, 868), ratio(300, 873))
    #expect(try betraying(large, [small]) == [[Self.month]], "five people, three of whom can be computed")
    #expect(try betraying(ratio(600, 1500), [small]) == [[]], "enough are left")
    #expect(try betraying(small, [small]) == [[]], "nobody is left")
    #expect(try betraying(small, [large]) == [[]], "no part of it")
    #expect(try betraying(ratio(500, 1000), [ratio(300, 600), ratio(198, 395)]) == [[], [Self.month]])
    #expect(try betraying(ratio(500, 1000), [ratio(300, 600), ratio(100, 200)]) == [[], []])
    #expect(
      try betraying(ratio(500, 1000), [ratio(490, 985), ratio(7, 9)]) == [[Self.month], []],
      "the small one is hidden already")
    #expect(try betraying(.outage, [small]) == [[]])
  }

  @Test("holds every state of a part against every state of the whole, and counts hidden parts among the rest")
  func holdsEveryState() throws {
    #expect(try betraying(ratio(800, 2000), [ratio(297, 868)], earlier: ratio(300, 873)) == [[Self.month]])
    #expect(try betraying(ratio(300, 873), [ratio(297, 868)], hidden: [Self.month]) == [[]], "it has its mark already")
  }

  @Test("hides a marked period with all its states, and no absence")
  func hidesMarked() throws {
    let findings = [ratio(341, 873), ratio(500, 1200)].enumerated().map {
      Undisclosed($0.element, of: Self.month, from: ID(Int64($0.offset + 1)))
    }
    let definition = try definition(.rate, official: nil)
    let states = Disclosure.states(definition, of: try team(14), findings, hidden: [Self.month])
    #expect(states[Self.month]?.map(\.finding) == [.suppressed(.complement), .suppressed(.complement)])
    let absent = [Undisclosed(.notCollected, of: Self.month, from: ID(1))]
    let shown = Disclosure.states(definition, of: try team(14), absent, hidden: [Self.month])
    #expect(shown[Self.month]?.map(\.finding) == [.notCollected])
  }

  /// The periods hidden of each part.
  private func betraying(
    _ whole: Finding, _ parts: [Finding], earlier: Finding? = nil, hidden: Set<Period> = []
  ) throws -> [Set<Period>] {
    let definition = try definition(.rate, official: nil)
    let jobcenter = try Organisation(id: ID(9), kind: .jointInstitution, name: "Jobcenter", parent: nil, staff: nil)
    let wholes = ([earlier].compactMap(\.self) + [whole]).map { Undisclosed($0, of: Self.month, from: ID(1)) }
    let teams = try parts.enumerated().map { place, finding in
      let team = try Organisation(
        id: ID(Int64(place + 1)), kind: .team, name: "Team \(place)", parent: ID(9), staff: 14)
      return Disclosure.Part(team, [Undisclosed(finding, of: Self.month, from: ID(1))], hidden: hidden)
    }
    let found = Disclosure.betraying(definition, whole: jobcenter, wholes, parts: teams)
    return parts.indices.map { found[ID(Int64($0 + 1))] ?? [] }
  }

  private func ratio(_ numerator: Double, _ denominator: Double) -> Finding {
    .measured(.ratio(numerator: numerator, denominator: denominator), .final)
  }

  private func figure(_ value: Double, _ cases: Double? = nil) -> Finding {
    .measured(.figure(value, cases: cases), .final)
  }

  private func shown(
    _ findings: [Finding], kind: Measure.Kind = .rate, official: Int? = nil, staff: Int = 14
  ) throws -> [Finding] {
    let kept = findings.enumerated().map {
      Undisclosed($0.element, of: Self.month, from: ID(Int64($0.offset + 1)))
    }
    let states = Disclosure.states(try definition(kind, official: official), of: try team(staff), kept)
    return states[Self.month]?.map(\.finding) ?? []
  }

  private func team(_ staff: Int) throws -> Organisation {
    try Organisation(id: ID(1), kind: .team, name: "Team Nordstadt", parent: ID(2), staff: staff)
  }

  private func definition(_ kind: Measure.Kind, official: Int?) throws -> SeriesDefinition {
    let text = try #require(Localized(de: "a", en: "a"))
    let content: Measure.Content =
      switch kind {
      case .rate: .rate(numerator: text, denominator: text)
      case .median: .median(of: text)
      case .mean: .mean(of: text)
      default: .count(of: text)
      }
    let measure = try Measure(
      id: Key("zahl"), title: text, content: content,
      unit: kind == .rate ? .percent : kind == .count ? .persons : .days,
      rhythm: .month, waitingMonths: 0, window: nil, yearOnYear: false, nature: .flow, swingGrowsWithLevel: false,
      skewed: false, components: [])
    let component = ComponentSeries(
      id: try Key("a"), version: 1, role: .component, title: text, definition: text, hides: text, source: text,
      minimumCases: MinimumCases(official: official, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: measure)
    return SeriesDefinition(component: component)
  }
}
