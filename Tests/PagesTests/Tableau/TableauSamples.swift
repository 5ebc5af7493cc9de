import Attention

/// A small tableau with every kind of view: two curves, a survey, stories.
enum TableauSamples {
  static let tableau: Tableau = {
    do {
      return try Tableau(dimensions: [law, choice, voice], indicators: indicators(), components: [component()])
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func text(_ german: String, _ english: String? = nil) -> Localized {
    guard let text = Localized(de: german, en: english ?? "English: \(german)") else { preconditionFailure(german) }
    return text
  }

  static func key<Subject>(_ text: String) -> Key<Subject> {
    do { return try Key(text) } catch { preconditionFailure("\(error)") }
  }
}

extension TableauSamples {
  private static let law = dimension("gesetz", "Gesetzliche Kennzahlen", "Was zählt das Gesetz?")
  private static let choice = dimension("wahl", "Wahlfreiheit", "Können Menschen wirklich wählen?")
  private static let voice = dimension("stimme", "Stimme und Wirkmacht", "Werden Menschen gehört?")

  private static func dimension(_ id: String, _ title: String, _ question: String) -> Dimension {
    Dimension(
      id: key(id), title: text(title), short: text(title), question: text(question), about: text("Über \(title)."))
  }

  private static func indicators() throws -> [Indicator] {
    [
      try indicator(
        "quote", "gesetz", "Integrationsquote", code: "K2", kind: .statutory,
        measures: [try measure("anteil", rate, .percent, .month, window: 12, components: ["aufnahmen"])],
        related: ["rueckhalt"]),
      try indicator(
        "wunsch", "wahl", "Eigener Wunsch",
        measures: [
          try measure("einfach", survey, .answers, .halfYear), try measure("mehrfach", rate, .percent, .quarter),
        ]),
      try indicator(
        "rueckhalt", "stimme", "Sozialer Rückhalt", measures: [try measure("antworten", survey, .answers, .year)]),
      try indicator(
        "weg", "stimme", "Erzählter Weg",
        measures: [
          try measure("geschichten", .narrative(invitation: text("Was hat sich verändert?")), .stories, .halfYear)
        ]),
    ]
  }

  private static let rate = Measure.Content.rate(
    numerator: text("Aufnahmen in zwölf Monaten"), denominator: text("Bestand im Durchschnitt"))
  private static let survey = Measure.Content.survey(
    Survey(
      question: text("„Ich konnte sagen, was ich will.“"),
      answers: [.init(id: key("ja"), text: text("trifft zu")), .init(id: key("nein"), text: text("trifft nicht zu"))],
      nonAnswers: [.init(id: key("weiss-nicht"), text: text("weiß nicht"))]))

  private static func measure(
    _ id: String, _ content: Measure.Content, _ unit: Measure.Unit, _ rhythm: Rhythm, window: Int? = nil,
    components: [String] = []
  ) throws -> Measure {
    try Measure(
      id: key(id), title: text("Messgröße \(id)"), content: content, unit: unit, rhythm: rhythm, waitingMonths: 3,
      window: window, yearOnYear: false, nature: .share, swingGrowsWithLevel: false, skewed: false,
      components: components.map { key($0) })
  }

  private static func indicator(
    _ id: String, _ dimension: String, _ title: String, code: String? = nil, kind: Origin.Kind = .proposal,
    measures: [Measure], related: [String] = []
  ) throws -> Indicator {
    guard let measures = NonEmpty(measures) else { preconditionFailure(id) }
    return try Indicator(
      id: key(id), version: 1, dimension: key(dimension), aspect: .capability, title: text(title), code: code,
      question: text("Leitfrage zu \(title)?", "Guiding question on \(title)?"),
      definition: text("Was \(title) beschreibt."), hides: text("Was \(title) verdeckt."), aims: [.dignity, .advice],
      socialParticipation: kind == .proposal,
      related: related.map { .init(indicator: key($0), because: text("Beides zusammen erklärt mehr.")) },
      breakdowns: [text("Altersgruppe")], source: text("Anonyme, freiwillige Befragung"),
      minimumCases: MinimumCases(official: kind == .statutory ? 3 : nil, own: 10, staff: nil, stories: 5),
      origin: Origin(kind: kind, sources: ["Q1"], note: text("Eigener Vorschlag nach WISO direkt.")), measures: measures
    )
  }

  private static func component() throws -> ComponentSeries {
    ComponentSeries(
      id: key("aufnahmen"), version: 1, role: .component, title: text("Aufnahmen im Monat"),
      definition: text("Gezählte Aufnahmen."), hides: text("Was Aufnahmen verdecken."), source: text("BA-Statistik"),
      minimumCases: MinimumCases(official: 3, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .statutory, sources: [], note: nil), notThis: [],
      measure: try measure("anzahl", .count(of: text("Aufnahmen")), .cases, .month))
  }
}
