import Attention
import Pages
import Wording

/// A small village of one talk: Team Nordstadt and its Jobcenter, one agreement, one dialogue, what was said in it. Invented.
struct TalkSamples {
  let day: Day
  let team: Organisation
  let jobcenter: Organisation
  let council: Organisation
  let tableau: Tableau
  let names: TalkNames
  let guide: Guide
  let alone: Guide
  let agreement: Agreement
  let dialogue: Dialogue
  let stretch: Stretch
  let duration: SeriesKey
  let wish: SeriesKey

  init() throws {
    day = try Self.the(Day(2026, 12, 8))
    jobcenter = try Organisation(
      id: ID(1), kind: .jointInstitution, name: "Jobcenter Musterkreis", parent: nil, staff: nil)
    team = try Organisation(id: ID(2), kind: .team, name: "Team Nordstadt", parent: ID(1), staff: 9)
    council = try Organisation(id: ID(3), kind: .staffCouncil, name: "Personalrat", parent: ID(1), staff: nil)
    stretch = try Self.the(Stretch(try Self.the(Period("2025-07")), try Self.the(Period("2026-04"))))
    duration = .measure(try Key("bearbeitungsdauer-leistung"), try Key("median"))
    wish = .measure(try Key("eigener-wunsch"), try Key("im-plan"))
    tableau = try Self.tableau()
    names = TalkNames(
      organisations: [jobcenter, team, council], perspectives: try Self.perspectives(), tableau: tableau)
    guide = try Self.guide()
    alone = try Self.guide(id: "gruppendialog", title: "Gruppendialog", indicators: 0)
    agreement = try Self.agreement(team, jobcenter, council, [duration, wish])
    dialogue = Dialogue(
      id: ID(7), agreement: agreement.id, guide: guide.id, day: day, place: "Raum 2.14",
      participants: [
        Dialogue.Participants(perspective: try Key("fachkraefte"), count: 3),
        Dialogue.Participants(perspective: try Key("leitung"), count: 2),
      ],
      items: [Dialogue.Item(series: duration, stretch: stretch), Dialogue.Item(series: wish, stretch: nil)],
      conditions: ["Die elektronische Akte wurde in zwei Schritten eingeführt."], closed: nil, known: nil)
  }

  // MARK: Around a page

  /// The team's lead, a party of the agreement.
  var standing: Standing {
    Standing(
      account: ID(1), organisation: team.id, kind: .team, parent: jobcenter.id, office: .teamLead,
      concludes: [agreement.id], consulted: [], mayConsent: true)
  }

  func here(
    _ language: Language = .german, office: Office = .teamLead, today: Day? = nil, notice: String? = nil,
    isParty: Bool = true
  ) -> Surroundings {
    let standing = Standing(
      account: ID(1), organisation: team.id, kind: .team, parent: jobcenter.id, office: office,
      concludes: isParty ? [agreement.id] : [], consulted: [], mayConsent: true)
    return Surroundings(
      wording: Wording(language), houseName: "Jobcenter Musterkreis", isPractice: true,
      stylesheet: .stylesheet("probe"), path: "/dialoge/7", today: today ?? day,
      person: Surroundings.Person(name: "Katrin Albers", organisation: team, standing: standing, token: "siegel-1"),
      notice: notice)
  }

  func closed(_ dialogue: Dialogue) -> Dialogue {
    Dialogue(
      id: dialogue.id, agreement: dialogue.agreement, guide: dialogue.guide, day: dialogue.day,
      place: dialogue.place, participants: dialogue.participants, items: dialogue.items,
      conditions: dialogue.conditions, closed: Moment(day, hour: 13), known: ID(1))
  }

  /// Two years of days until a decision; with one month revised since, if asked for.
  func days(revised: Bool = false) throws -> Series {
    let values: [Double] = [
      26, 25, 27, 25, 26, 24, 25, 26, 28, 29, 30, 31, 32, 33, 37, 34, 32, 29, 27, 26, 25, 24, 22, 20,
    ]
    let first = try Self.the(Period("2024-11"))
    let observations = values.enumerated().map { place, value in
      let value = revised && place == 9 ? value + 2 : value
      return Observation(
        period: first.advanced(by: place),
        finding: .measured(.figure(value, cases: nil), place > 20 ? .provisional : .final), vintage: ID(1))
    }
    return try Series(
      organisation: team.id, definition: try Self.the(tableau.definition(of: duration)), observations: observations)
  }

  func glances(_ language: Language = .german, revised: Bool = false) throws -> [SeriesKey: DialogueGlance] {
    let series = try days()
    return [
      duration: DialogueGlance(
        Curve(series), now: try days(revised: revised), panel: try Panel([series]), stretch: stretch,
        wording: Wording(language))
    ]
  }

  // MARK: What was said

  func entry(
    _ id: Int64, _ kind: Entry.Kind, _ perspective: String, _ text: String, because: String = "",
    state: PromiseState? = nil, series: SeriesKey? = nil, inDialogue: Bool = true, about: Int64? = nil,
    office: Office = .teamLead, hour: Int = 10
  ) throws -> Entry {
    Entry(
      id: ID(id), kind: kind, organisation: team.id, office: office, perspective: try Key(perspective),
      recorded: Moment(day, hour: hour, minute: Int(id % 60)),
      place: Entry.Place(
        agreement: agreement.id, series: series, stretch: series == duration ? stretch : nil,
        dialogue: inDialogue ? dialogue.id : nil, about: about.map { ID($0) }),
      content: .said(Entry.Said(text: text, because: because, state: state)),
      audiences: [.parties(agreement.id), .organisation(jobcenter.id)])
  }

  func entries() throws -> [Entry] {
    [
      try entry(
        11, .observation, "fachkraefte",
        "Ab Juli 2025 kamen Unterlagen doppelt, einmal auf Papier, einmal in der elektronischen Akte.", series: duration
      ),
      try entry(
        12, .observation, "fachkraefte", "Menschen riefen an, um zu fragen, ob jemand ihren Antrag gesehen hat.",
        series: duration),
      try entry(
        13, .observation, "leitung", "Die Strecke beginnt fünf Monate vor den unbesetzten Stellen.", series: duration),
      try entry(
        14, .interpretation, "leitung",
        "Unbequem: Wir haben die Umstellung in die Sommermonate gelegt, weil es für uns passte.", series: duration),
      try entry(
        15, .decision, "leitung", "Ab Januar erhält jeder Antrag am ersten Tag eine Nachricht in einfachen Sätzen.",
        because: "Die Ungewissheit wiegt schwerer als die Zahl der Tage.", series: duration),
      try entry(
        16, .dissent, "bca", "Eine Nachricht ersetzt kein Gespräch. Ich hätte zuerst die Sprechzeiten verlängert.",
        because: "Wer schlecht Deutsch liest, kommt in der Befragung kaum vor.", series: duration, about: 15),
      try entry(
        17, .openQuestion, "fachkraefte", "Wie erfahren wir von denen, die keinen Antrag gestellt haben?",
        series: duration),
      try entry(
        18, .openQuestion, "leitung", "Wer prüft künftig, wen eine Umstellung belastet, bevor sie beginnt?",
        series: duration),
      try entry(19, .answer, "fachkraefte", "Wir fragen zuerst die Beratungsstellen.", series: duration, about: 18),
      try entry(
        20, .promise, "fachkraefte", "schreibt die Nachricht mit drei Leistungsberechtigten zusammen", state: .new,
        series: duration),
      try entry(
        21, .promise, "leitung", "sorgt für Sprachmittlung in der offenen Sprechzeit", state: .begun, series: duration),
      try entry(22, .notDecided, "leitung", "Ob die Sprechzeit in den Abend wandert.", series: duration),
      try entry(23, .observation, "leistungsberechtigte", "Der Plan war fertig, als ich kam.", series: wish),
    ]
  }

  func reflections() throws -> [Entry] {
    [
      try entry(
        31, .observation, "leitung", "Ein ausgefülltes Feld sagt noch nicht, ob jemand gefragt hat.", series: wish,
        inDialogue: false),
      try entry(
        32, .openQuestion, "fachkraefte", "Woran merken Menschen, dass sie wirklich wählen konnten?", series: wish,
        inDialogue: false, office: .caseworker),
    ]
  }

  func promises() throws -> [Promise] {
    try entries().filter { $0.kind == .promise }.map { entry in
      guard entry.id == ID(21) else { return Promise(entry: entry, steps: []) }
      return Promise(
        entry: entry,
        steps: [
          Promise.Step(
            id: ID(41), state: .notPossible, because: "Mittel fehlen bis März", organisation: jobcenter.id,
            office: .management, recorded: Moment(day.adding(days: 30), hour: 9))
        ])
    }
  }

  func discourse(_ entries: [Entry]) throws -> Discourse {
    Discourse(
      halfYear: try Self.the(Period("2026-H2")), organisation: jobcenter.id, entries: entries, tableau: tableau)
  }

  // MARK: What there is to choose from

  struct Missing: Error {}

  static func the<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  static func text(_ de: String, _ en: String? = nil) throws -> Localized {
    try the(Localized(de: de, en: en ?? "\(de) (in English)"))
  }

  static func perspectives() throws -> [Perspective] {
    try [
      ("fachkraefte", "Fachkräfte", "Caseworkers", true), ("leitung", "Leitung", "Leadership", true),
      ("land", "Land", "Land (federal state)", true), ("kommune", "Kommune", "Municipality", true),
      ("bca", "Beauftragte für Chancengleichheit", "Equal opportunities officer", true),
      ("personalrat", "Personalrat", "Staff council", true),
      ("leistungsberechtigte", "Leistungsberechtigte", "Beneficiaries", false),
      ("moderation", "Moderation", "Facilitation", true),
    ].map { key, de, en, hasAccounts in
      Perspective(id: try Key(key), title: try text(de, en), hasAccounts: hasAccounts)
    }
  }

  static func tableau() throws -> Tableau {
    let dimensions = try [
      ("institutionell", "Umwandlungsfaktoren: institutionell", "Institutionell"),
      ("wahlfreiheit", "Wahlfreiheit", "Wahlfreiheit"), ("verwirklichung", "Verwirklichung", "Verwirklichung"),
    ].map { key, title, short in
      Dimension(
        id: try Key(key), title: try text(title), short: try text(short),
        question: try text("Was steht offen?", "What is open?"),
        about: try text("Worum es geht."))
    }
    return try Tableau(
      dimensions: dimensions,
      indicators: [
        indicator(
          "bearbeitungsdauer-leistung", in: "institutionell", "Dauer bis zur Entscheidung",
          "Wie lange leben Menschen in Ungewissheit, bis über ihren Antrag entschieden ist?",
          hides: "Der Median verdeckt lange Fälle.", measure: "median"),
        indicator(
          "eigener-wunsch", in: "wahlfreiheit", "Eigener Wunsch als Ausgangspunkt",
          "Steht am Anfang des Plans, was die Person selbst will?", hides: "Wer wenig erwartet, ist leicht zufrieden.",
          measure: "im-plan"),
        indicator(
          "kinder-teilhabe", in: "verwirklichung", "Kinder mit Teilhabeleistung",
          "Welche Kinder machen mit, und was hält die anderen ab?", hides: "Ein Antrag ist nicht Freude.",
          measure: "anteil"),
      ], components: [])
  }

  static func indicator(
    _ id: String, in dimension: String, _ title: String, _ question: String, hides: String, measure: String
  ) throws -> Indicator {
    try Indicator(
      id: Key(id), version: 1, dimension: Key(dimension), aspect: .conversionInstitutional, title: text(title),
      code: nil,
      question: text(question, "What do people experience?"), definition: text("So wird gezählt."), hides: text(hides),
      aims: [], socialParticipation: false, related: [], breakdowns: [], source: text("Fachverfahren"),
      minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .proposal, sources: [], note: nil),
      measures: NonEmpty(
        Measure(
          id: Key(measure), title: text("Median in Tagen"), content: .median(of: text("Tage")), unit: .days,
          rhythm: .month,
          waitingMonths: 1, window: nil, yearOnYear: false, nature: .duration, swingGrowsWithLevel: false, skewed: true,
          components: [])))
  }

  static func guide(
    id: String = "bilateraler-steuerungsdialog", title: String = "Bilateraler Steuerungsdialog", indicators: Int = 3,
    sides: Guide.Sides = .two
  ) throws -> Guide {
    func phase(
      _ id: String, _ title: String, _ minutes: Int, _ mode: Guide.Phase.Mode, _ question: String
    ) throws
      -> Guide.Phase
    {
      Guide.Phase(
        id: try Key(id), title: try text(title), minutes: minutes, mode: mode,
        does: try text("Sammeln Sie Deutungen nebeneinander. Wer anders denkt, formuliert selbst."),
        questions: [try text(question, "What do both sides see?")])
    }
    return try Guide(
      id: Key(id), version: 1, title: text(title, "Bilateral steering dialogue"),
      purpose: text(
        "Die Partner einer Vereinbarung prüfen gemeinsam Wirkungen, Bedingungen und die Beiträge beider Seiten."),
      basedOn: text("Vorläufer ist der Dialog in Nordrhein-Westfalen."),
      audience: text("Die Parteien dieser Vereinbarung."),
      indicators: indicators, sides: sides,
      roles: [
        Guide.Role(
          perspective: Key("leitung"), does: text("Eine Dialogseite. Legt die eigenen Beiträge offen."),
          presence: .present),
        Guide.Role(perspective: Key("fachkraefte"), does: text("Erzählen aus der Praxis."), presence: .onWish),
      ],
      phases: NonEmpty(
        phase(
          "rueckschau", "Rückschau auf die Beiträge beider Seiten", 20, .round, "Was haben beide Seiten beigetragen?"),
        [
          phase(
            "bedingungen", "Rahmenbedingungen seit dem letzten Mal", 20, .talk,
            "Welche Bedingungen haben sich verändert?"),
          phase("indikatoren", "Indikatoren in Beziehung", 40, .silentWriting, "Welche Deutung wäre die unbequemste?"),
          phase(
            "entscheidungen", "Einzelne Entscheidungen und ihre Gründe", 30, .talk, "Warum wurde sie so getroffen?"),
          phase("beitraege", "Beiträge, Fokus und Zeitraum", 25, .talk, "Worauf wollen wir gemeinsam achten?"),
          phase("festhalten", "Festhalten und Dissens", 15, .record, "Findet sich jede Sicht wieder?"),
        ]),
      record: [
        text("Beobachtungen und Deutungen beider Seiten nebeneinander"), text("Entscheidungen mit ihrer Begründung"),
      ],
      notRecorded: [text("Namen; die Beteiligten stehen als Rollen mit Anzahl")],
      rules: [text("Alle sprechen, bevor jemand urteilt."), text("Abweichende Sichten stehen neben der Entscheidung.")])
  }

  static func agreement(
    _ team: Organisation, _ jobcenter: Organisation, _ council: Organisation, _ series: [SeriesKey]
  ) throws -> Agreement {
    let foci = series.compactMap { key -> Focus? in
      guard case .measure(let indicator, let measure) = key else { return nil }
      return Focus(
        indicator: indicator, edition: "1", measure: measure, question: "", reason: "Weil es drängt.", observing: "",
        isResting: false)
    }
    let text = AgreementText(
      observed: team.id, scope: .within,
      parties: [
        Party(organisation: team.id, role: .observed), Party(organisation: jobcenter.id, role: .partner),
        Party(organisation: council.id, role: .consulted),
      ],
      firstDay: try the(Day(2026, 7, 1)), lastDay: try the(Day(2026, 12, 31)), foci: foci,
      dialogueDays: [try the(Day(2026, 12, 8)), try the(Day(2027, 2, 9))])
    return Agreement(id: ID(5), draft: text, edition: ID(1), versions: [])
  }
}
