import Attention
import Pages
import Wording

/// A small village for the pages of this room: one team, its agreement, and a curve of every kind.
enum TrendSamples {
  static let team = ID<Organisation>(3)
  static let jobcenter = ID<Organisation>(1)
  static let state = ID<Organisation>(2)
  static let agreementID = ID<Agreement>(7)
  static let names: [ID<Organisation>: String] = [
    team: "Team Nordstadt", jobcenter: "Jobcenter Musterkreis", state: "Land, Referat 42",
  ]
  static let readers = ["Team Nordstadt", "Jobcenter Musterkreis"]

  static func localized(_ de: String, _ en: String) throws -> Localized {
    guard let text = Localized(de: de, en: en) else { throw SampleFault.emptyText }
    return text
  }

  enum SampleFault: Error { case emptyText, noPanel, noScene, noStretch }

  static func surroundings(
    _ language: Language = .german, office: Office = .teamLead, notice: String? = nil
  ) throws -> Surroundings {
    let organisation = try Organisation(id: team, kind: .team, name: "Team Nordstadt", parent: jobcenter, staff: 12)
    let standing = Standing(
      account: ID(11), organisation: team, kind: .team, parent: jobcenter, office: office, concludes: [agreementID],
      consulted: [], mayConsent: true)
    return Surroundings(
      wording: Wording(language), houseName: "Jobcenter Musterkreis", isPractice: true,
      stylesheet: .stylesheet("probe"), path: "/vereinbarungen/7", today: Day(number: 20_773),
      person: .init(name: "Katrin Albers", organisation: organisation, standing: standing, token: "abc"),
      notice: notice)
  }
}

/// Measures, one of each kind.
extension TrendSamples {
  static func measure(
    _ id: String, _ content: Measure.Content, _ unit: Measure.Unit, _ rhythm: Rhythm, title: String = "Größe",
    window: Int? = nil, yearOnYear: Bool = false, nature: Measure.Nature = .flow
  ) throws -> Measure {
    try Measure(
      id: Key(id), title: localized(title, "Measure \(id)"), content: content, unit: unit, rhythm: rhythm,
      waitingMonths: 0, window: window, yearOnYear: yearOnYear, nature: nature, swingGrowsWithLevel: false,
      skewed: false, components: [])
  }

  static func share(_ rhythm: Rhythm = .month, window: Int? = nil) throws -> Measure {
    try measure(
      "anteil",
      .rate(
        numerator: localized("Gespräche mit eigenen Worten", "Conversations in their own words"),
        denominator: localized("Dokumentierte Gespräche", "Documented conversations")),
      .percent, rhythm, window: window, nature: .share)
  }

  static func days(_ rhythm: Rhythm = .month) throws -> Measure {
    try measure("tage", .median(of: localized("Tage bis zum Bescheid", "Days until the notice")), .days, rhythm)
  }

  static func stock() throws -> Measure {
    try measure(
      "bestand", .count(of: localized("Personen im Bestand", "People in stock")), .persons, .month, nature: .stock)
  }

  static func survey(answers: Int = 4) throws -> Measure {
    let texts = [
      ("trifft zu", "applies"), ("trifft eher zu", "mostly applies"), ("trifft eher nicht zu", "mostly does not apply"),
      ("trifft nicht zu", "does not apply"),
    ]
    let list = try (0..<answers).map { index in
      let (de, en) = answers == 4 ? texts[index] : ("Stufe \(index + 1)", "Step \(index + 1)")
      return Survey.Answer(id: try Key("a\(index + 1)"), text: try localized(de, en))
    }
    return try measure(
      "im-plan",
      .survey(
        Survey(
          question: localized(
            "„In meinem Plan steht, was mir wichtig ist.“ Trifft das zu?",
            "“My plan says what matters to me.” Does this apply?"),
          answers: list,
          nonAnswers: [Survey.Answer(id: Key("weiss-nicht"), text: localized("weiß nicht", "don’t know"))])),
      .answers, .halfYear, nature: .share)
  }

  static func narrative() throws -> Measure {
    try measure(
      "geschichten", .narrative(invitation: localized("Was hat sich am meisten verändert?", "What has changed most?")),
      .stories, .halfYear)
  }

  static func indicator(_ id: String, _ title: (String, String), _ measures: [Measure]) throws -> Indicator {
    guard let all = NonEmpty(measures) else { throw SampleFault.emptyText }
    return try Indicator(
      id: Key(id), version: 1, dimension: Key("wahlfreiheit"), aspect: .capability, title: localized(title.0, title.1),
      code: nil, question: localized("Was steht am Anfang?", "What stands at the beginning?"),
      definition: localized(
        "Anteil der dokumentierten Gespräche, in denen die Ziele der Menschen in ihren eigenen Worten stehen.",
        "Share of documented conversations in which people’s aims stand in their own words."),
      hides: localized(
        "Ob die festgehaltenen Ziele den Menschen weiterhelfen, sagt der Wert nicht.",
        "Whether the recorded aims help people, the figure does not say."),
      aims: [], socialParticipation: false, related: [], breakdowns: [],
      source: localized("Stichprobe von 60 Dokumentationen je Monat", "Sample of 60 files per month"),
      minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: 5),
      origin: Origin(kind: .proposal, sources: [], note: nil), measures: all)
  }

  static func tableau() throws -> Tableau {
    try Tableau(
      dimensions: [
        Dimension(
          id: Key("wahlfreiheit"), title: localized("Wünsche aussprechen können", "Being able to voice wishes"),
          short: localized("Wünsche", "Wishes"), question: localized("Wer wählt?", "Who chooses?"),
          about: localized("Über Wahl", "About choice"))
      ],
      indicators: [
        indicator(
          "eigene-worte", ("Gespräche, in denen eigene Ziele festgehalten sind", "Conversations that record own aims"),
          [share()]),
        indicator(
          "vertraute-person", ("Gespräche mit vertrauter Ansprechperson", "Conversations with a familiar contact"),
          [share()]),
        indicator("dauer", ("Dauer bis zur Entscheidung", "Time until the decision"), [days()]),
        indicator("eigener-wunsch", ("Eigener Wunsch als Ausgangspunkt", "Own wish as the starting point"), [survey()]),
        indicator("veraenderung", ("Bedeutsame Veränderung", "Most significant change"), [narrative()]),
        indicator(
          "sprachkurs", ("Wartezeit auf einen Sprachkurs", "Waiting time for a language course"),
          [days(.quarter), days(.year)].enumerated().map { place, measure in
            try TrendSamples.measure(
              "dauer-\(place)", measure.content, .days, measure.rhythm, title: place == 0 ? "Je Quartal" : "Je Jahr")
          }),
        indicator("bestand", ("Menschen im Leistungsbezug", "People receiving benefits"), [stock()]),
      ],
      components: [component()])
  }

  static func component() throws -> ComponentSeries {
    ComponentSeries(
      id: try Key("arbeitslose-bestand"), version: 1, role: .context,
      title: try localized("Arbeitslose im Rechtskreis SGB II", "Unemployed people under SGB II"),
      definition: try localized(
        "Gemeldete Arbeitslose am Stichtag.", "Registered unemployed people on the reference day."),
      hides: try localized(
        "Nicht alle Menschen ohne Arbeit sind arbeitslos gemeldet.", "Not everyone without work is registered."),
      source: try localized("Statistik der Bundesagentur für Arbeit", "Statistics of the Federal Employment Agency"),
      minimumCases: MinimumCases(official: 3, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .statutory, sources: [], note: nil),
      notThis: [
        .init(
          term: "Unterbeschäftigung",
          because: try localized("Sie zählt auch Menschen in Maßnahmen.", "It counts people in measures as well."))
      ],
      measure: try measure(
        "bestand", .count(of: localized("Arbeitslose", "Unemployed people")), .persons, .month, nature: .stock))
  }
}

/// Curves.
extension TrendSamples {
  /// The last of the sample's months: October 2026.
  static let newest = Period(.month, holding: 2026, 10)

  /// A wandering sequence that is the same in every run.
  static func wander(_ count: Int, from start: Double, step: Double, seed: UInt64 = 7) -> [Double] {
    var state = seed
    var value = start
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      value += (Double(state >> 40) / 16_777_216 - 0.5) * 2 * step + (start - value) * 0.15
      return value.rounded()
    }
  }

  static func series(
    _ indicator: String, _ measure: Measure, _ findings: [Finding], last: Period, tableau: Tableau
  ) throws -> Series {
    let id = try Key<Indicator>(indicator)
    guard let found = tableau[id] else { throw SampleFault.noScene }
    let definition = SeriesDefinition(indicator: found, measure: measure)
    return try Series(organisation: team, definition: definition, observations: observations(findings, last))
  }

  static func observations(_ findings: [Finding], _ last: Period) -> [Observation] {
    findings.enumerated().map { place, finding in
      Observation(period: last.advanced(by: place + 1 - findings.count), finding: finding, vintage: ID(5))
    }
  }

  /// Monthly shares with a gap, a suppressed month and provisional months at the end.
  static func shares(_ months: Int, seed: UInt64 = 7, level: Double = 42) -> [Finding] {
    var findings: [Finding] = wander(months, from: level, step: 6, seed: seed).map {
      .measured(.ratio(numerator: ($0 * 0.6).rounded(), denominator: 60), .final)
    }
    if months > 16 { findings[months - 15] = .notCollected }
    if months > 24 { findings[months - 22] = .suppressed(.fewerThan(10)) }
    if months > 12 {
      for place in (months - 3)..<months {
        if case .measured(let quantity, _) = findings[place] { findings[place] = .measured(quantity, .provisional) }
      }
    }
    return findings
  }

  static func figures(_ values: [Double]) -> [Finding] { values.map { .measured(.figure($0, cases: nil), .final) } }

  static func waves(_ count: Int, answers: Int = 4) throws -> [Finding] {
    try (0..<count).map { wave in
      if wave == 2 { return .suppressed(.fewerThan(10)) }
      let counts = try (0..<answers).map { Distribution.Count(try Key("a\($0 + 1)"), 20 + ($0 * 17 + wave * 5) % 40) }
      return .distribution(
        try Distribution(
          answers: counts, nonAnswers: [.init(Key("weiss-nicht"), 9 + wave)], invited: wave == 4 ? nil : 900,
          edition: wave < 4 ? 1 : 2))
    }
  }

  static func rounds(_ counts: [Int]) -> [Finding] { counts.map { $0 == 0 ? .notCollected : .described(stories: $0) } }

  static func panel(_ series: [Series]) throws -> Panel {
    guard let panel = try Panel(series) else { throw SampleFault.noPanel }
    return panel
  }
}

/// The agreement and what is said about it.
extension TrendSamples {
  static func agreement(_ foci: [(String, String)]) throws -> Agreement {
    let list = try foci.map { indicator, measure in
      Focus(
        indicator: try Key(indicator), edition: "1", measure: try Key(measure),
        question: "Steht am Anfang, was die Person selbst will?", reason: "Das beschäftigt uns.", observing: "",
        isResting: false)
    }
    let text = AgreementText(
      observed: team, scope: .within,
      parties: [Party(organisation: team, role: .observed), Party(organisation: jobcenter, role: .partner)],
      firstDay: Period(.halfYear, holding: 2026, 7).firstDay, lastDay: Period(.halfYear, holding: 2026, 7).lastDay,
      foci: list)
    return Agreement(id: agreementID, draft: text, edition: ID(1), versions: [])
  }

  static func entry(
    _ id: Int64, _ kind: Entry.Kind, _ text: String, stretch: Stretch?, day: Day, by: ID<Organisation> = team,
    because: String = "", content: Entry.Content? = nil
  ) throws -> Entry {
    Entry(
      id: ID(id), kind: kind, organisation: by, office: .teamLead, perspective: try Key("leitung"),
      recorded: Moment(day, hour: 9), place: .init(agreement: agreementID, stretch: stretch),
      content: content ?? .said(.init(text: text, because: because)), audiences: [.parties(agreementID)])
  }

  static func stretch(_ first: String, _ last: String) throws -> Stretch {
    guard let from = Period(first), let through = Period(last), let stretch = Stretch(from, through) else {
      throw SampleFault.noStretch
    }
    return stretch
  }

  static func event(
    _ id: Int64, _ day: String, _ title: String, kind: Event.Kind = .organisation, last: String? = nil,
    affects: [SeriesKey] = []
  ) -> Event {
    Event(
      id: .noted(ID(id)), organisation: team, first: Day(day) ?? Day(number: 0), last: last.flatMap { Day($0) },
      kind: kind,
      title: title, text: "", source: "", affects: affects)
  }

  static let events = [
    event(1, "2025-06-02", "Das Team führt eine neue Gesprächsvorlage ein"),
    event(2, "2026-02-01", "Zwei Stellen sind unbesetzt", last: "2026-05-31"),
    event(3, "2026-07-01", "Ein Gesetz gibt der Leistung einen neuen Namen", kind: .law),
  ]

  static func reflections() throws -> [Reflection] {
    let first = try entry(
      101, .observation, "In drei Monaten nacheinander hält nur etwa ein Drittel der Gespräche eigene Ziele fest.",
      stretch: stretch("2025-01", "2025-03"), day: Day(number: 20_186))
    let second = try entry(
      102, .interpretation,
      "Seit die neue Gesprächsvorlage genutzt wird, steht häufiger etwas im Feld „Eigene Ziele“.\nEin ausgefülltes Feld sagt noch nicht, ob sich jemand gehört fühlt.",
      stretch: stretch("2025-09", "2026-01"), day: Day(number: 20_494), by: jobcenter)
    let third = try entry(
      103, .openQuestion, "Wie schützen wir das Erstgespräch, wenn Stellen unbesetzt sind?",
      stretch: stretch("2026-03", "2026-05"), day: Day(number: 20_620))
    let erased = try entry(
      104, .observation, "", stretch: stretch("2025-11", "2026-02"), day: Day(number: 20_640),
      content: .erased(by: .management, rule: "Art. 17 DSGVO"))
    let answer = try entry(
      105, .answer, "Das Haus prüft, ob Vertretungen zu zweit geplant werden.", stretch: nil, day: Day(number: 20_628),
      by: jobcenter)
    let dissent = try entry(
      106, .dissent, "Die Vorlage verkürzt das Erzählen.", stretch: nil, day: Day(number: 20_500),
      because: "Ich fülle zuerst das Feld aus und höre dann zu.")
    let revised = Reflection.Revised(
      period: Period(.month, holding: 2026, 4), then: .measured(.ratio(numerator: 24, denominator: 60), .provisional),
      now: .measured(.ratio(numerator: 25, denominator: 60), .final))
    return [
      Reflection(number: 1, entry: first, readers: [.init(name: "Jobcenter Musterkreis", since: Day(number: 20_190))]),
      Reflection(number: 2, entry: second, replies: [dissent]),
      Reflection(number: 3, entry: third, replies: [answer], revised: [revised]),
      Reflection(number: 4, entry: erased),
    ]
  }

  static func talk(
    _ reflections: [Reflection]? = nil, drafts: [SealedDraft] = [], form: Filled = Filled()
  ) throws -> TrendTalk {
    TrendTalk(
      reflections: try reflections ?? self.reflections(), drafts: drafts, readers: readers, names: names, form: form)
  }

  static func draft() throws -> SealedDraft {
    SealedDraft(
      id: ID(9), words: EntryDraft(kind: .interpretation, text: "Vielleicht liegt es an den Vertretungen."),
      stretch: try stretch("2026-06", "2026-07"), updated: Moment(Day(number: 20_770), hour: 14))
  }
}

/// Whole scenes.
extension TrendSamples {
  /// A monthly share with two neighbours.
  static func scene(
    months: Int = 84, phases: [Phase] = [], earlier: [Period: [Curve.Earlier]] = [:]
  ) throws -> TrendScene {
    let tableau = try tableau()
    let main = try series("eigene-worte", share(), shares(months), last: newest, tableau: tableau)
    let familiar = try series(
      "vertraute-person", share(), shares(max(months, 1), seed: 3, level: 58), last: newest, tableau: tableau)
    let wish = try series(
      "eigener-wunsch", survey(), waves(8), last: Period(.halfYear, holding: 2026, 1), tableau: tableau)
    return try scene(
      Curve(main, phases: phases, earlier: earlier), [main, familiar, wish], tableau,
      [("eigene-worte", "anteil"), ("vertraute-person", "anteil"), ("eigener-wunsch", "im-plan")])
  }

  static func scene(
    _ curve: Curve, _ all: [Series], _ tableau: Tableau, _ foci: [(String, String)], stories: [Entry] = []
  ) throws -> TrendScene {
    let found = TrendScene(
      agreement: try agreement(foci), agreementTitle: "Team Nordstadt, 2. Halbjahr 2026", observed: "Team Nordstadt",
      curve: curve, panel: try panel(all), tableau: tableau, events: events,
      vintage: Vintage(
        id: ID(5), day: Day(number: 20_773), source: "Eigenes Fachverfahren", reason: "",
        recorded: Moment(Day(number: 20_773))),
      stories: stories)
    guard let found else { throw SampleFault.noScene }
    return found
  }

  static func surveyScene(waves count: Int = 8, answers: Int = 4) throws -> TrendScene {
    let tableau = try tableau()
    let wish = try series(
      "eigener-wunsch", survey(answers: answers), waves(count, answers: answers),
      last: Period(.halfYear, holding: 2026, 1), tableau: tableau)
    let familiar = try series(
      "vertraute-person", share(), shares(84, seed: 3, level: 58), last: newest, tableau: tableau)
    let told = try series(
      "veraenderung", narrative(), rounds([6, 5, 0, 7, 8]), last: Period(.halfYear, holding: 2026, 1), tableau: tableau)
    return try scene(
      Curve(wish), [wish, familiar, told], tableau,
      [("eigener-wunsch", "im-plan"), ("vertraute-person", "anteil"), ("veraenderung", "geschichten")])
  }

  static func storyScene(_ counts: [Int] = [6, 5, 0, 7, 8]) throws -> TrendScene {
    let tableau = try tableau()
    let last = Period(.halfYear, holding: 2026, 1)
    let told = try series("veraenderung", narrative(), rounds(counts), last: last, tableau: tableau)
    let wish = try series("eigener-wunsch", survey(), waves(8), last: last, tableau: tableau)
    let stories = [
      try entry(
        201, .observation, "Der Plan war fertig, als ich kam. Ich habe unterschrieben, weil alle freundlich waren.",
        stretch: stretch("2026-H1", "2026-H1"), day: Day(number: 20_650)),
      try entry(
        202, .observation, "Jetzt weiß ich, wen ich anrufen kann.", stretch: stretch("2025-H2", "2025-H2"),
        day: Day(number: 20_450)),
    ]
    return try scene(
      Curve(told), [told, wish], tableau, [("veraenderung", "geschichten"), ("eigener-wunsch", "im-plan")],
      stories: stories)
  }

  /// A curve of another rhythm or unit, alone.
  static func plainScene(
    _ indicator: String, _ measure: Measure, _ findings: [Finding], last: Period, phases: [Phase] = []
  ) throws -> TrendScene {
    let tableau = try tableau()
    let series = try series(indicator, measure, findings, last: last, tableau: tableau)
    return try scene(Curve(series, phases: phases), [series], tableau, [(indicator, measure.id.text)])
  }
}
