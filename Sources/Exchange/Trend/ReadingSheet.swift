public import Attention

/// The reading of one series as data that leaves the house (`augenmerk trend read --json`).
///
/// What the figure hides, its source and the conditions of its time go with it (promise 8). The keys are those of
/// `Documentation/Betrieb.md`; figures are in the unit of the series, periods are written `2025-03`, and what is not said
/// is null, with the reason beside it.
public struct ReadingSheet: Sendable {
  let reading: Reading
  let series: Series
  let organisation: Organisation
  let vintages: [ID<Vintage>: Vintage]
  let conditions: [Event]
  let phases: [Phase]
  let paragraphs: [Paragraph]

  /// What is said under one heading.
  public struct Paragraph: Hashable, Sendable {
    public let about: String
    public let sentences: [String]

    public init(about: String, sentences: [String]) { (self.about, self.sentences) = (about, sentences) }
  }

  /// Nil when the organisation is not the one the series belongs to (promise 2).
  ///
  /// - Parameters:
  ///   - conditions: events; those of other organisations, of other times and those that do not touch the series are left
  ///     out.
  ///   - echoes: in which series an event comes back much later.
  ///   - phases: documented breaks; those of other series are left out.
  ///   - paragraphs: the sentences, in the language of the sheet.
  public init?(
    _ reading: Reading, of series: Series, _ organisation: Organisation, vintages: [Vintage], conditions: [Event],
    echoes: [LateEcho] = [], phases: [Phase], paragraphs: [Paragraph]
  ) {
    guard series.organisation == organisation.id else { return nil }
    (self.reading, self.series, self.organisation, self.paragraphs) = (reading, series, organisation, paragraphs)
    self.vintages = Dictionary(vintages.map { ($0.id, $0) }) { first, _ in first }
    self.conditions = Self.conditions(conditions, of: series, echoes)
    self.phases = phases.filter { $0.series == series.definition.key }.sorted { $0.first < $1.first }
  }

  /// Events of the time the figures speak about, and those that still echo in it.
  private static func conditions(_ events: [Event], of series: Series, _ echoes: [LateEcho]) -> [Event] {
    let definition = series.definition
    guard let first = series.axis.first, let last = series.axis.last else { return [] }
    return events.filter { event in
      guard event.organisation == series.organisation, event.touches(definition.key) else { return false }
      return event.first <= last.lastDay && event.end >= first.firstDay
        || Echo.all(of: event, in: definition, echoes).contains { $0.stretch.first <= last && first <= $0.stretch.last }
    }
    .sorted(by: Event.isEarlier)
  }

  /// The newest Datenstand that any of the figures comes from.
  public var vintage: Vintage? { series.observations.map(\.vintage).max().flatMap { vintages[$0] } }
}

// MARK: As data

extension ReadingSheet {
  /// One JSON object, keys in order of the alphabet.
  public func json(_ language: Language) -> String { fields(language).json(isPretty: true) }

  private func fields(_ language: Language) -> JSONValue {
    let (definition, measure) = (series.definition, series.definition.measure)
    return .fields([
      "series": .text(definition.key.description), "title": .text(definition.title[language]),
      "organisation": .text(organisation.name), "unit": .text(measure.unit.rawValue),
      "rhythm": .text(measure.rhythm.rawValue), "nature": .text(measure.nature.rawValue),
      "window_months": JSONValue(measure.window), "year_on_year": .bool(measure.yearOnYear),
      "source": .text(vintage?.source ?? definition.source[language]),
      "vintage": JSONValue(vintage?.day.description),
      "reading": Self.described(reading),
      "words": .list(paragraphs.map(Self.described)),
      "hides": .text(definition.hides[language]),
      "conditions": .list(conditions.map(Self.described)), "breaks": .list(phases.map(Self.described)),
      "values": .list(values),
    ])
  }

  private static func described(_ paragraph: Paragraph) -> JSONValue {
    .fields(["about": .text(paragraph.about), "sentences": .list(paragraph.sentences.map(JSONValue.text))])
  }

  private static func described(_ event: Event) -> JSONValue {
    .fields([
      "first": .text(event.first.description), "last": JSONValue(event.last?.description),
      "kind": .text(event.kind.rawValue), "title": .text(event.title), "text": .text(event.text),
      "source": .text(event.source), "certainty": .text(certainty(event)),
    ])
  }

  private static func certainty(_ event: Event) -> String {
    switch event.certainty {
    case .documented: "documented"
    case .common: "common"
    case .announced: "announced"
    case .confirmed: "confirmed"
    }
  }

  private static func described(_ phase: Phase) -> JSONValue {
    .fields([
      "first": .text(phase.first.description), "reason": .text(phase.reason.rawValue), "text": .text(phase.text),
      "source": .text(phase.source),
    ])
  }
}

// MARK: Figures

extension ReadingSheet {
  /// One entry a period of the axis; the usual range and the value without season where the reading has them.
  private var values: [JSONValue] {
    let findings = Dictionary(series.observations.map { ($0.period, $0.finding) }) { _, last in last }
    return series.axis.map { period in
      let finding = findings[period] ?? .notCollected
      let limits = reading.limits(at: period)
      return .fields([
        "period": .text(period.description), "status": .text(Self.status(finding)),
        "value": JSONValue(finding.quantity?.value(of: reading.measure.kind)),
        "usual_from": JSONValue(limits?.lower), "usual_to": JSONValue(limits?.upper),
        "without_season": JSONValue(reading.adjusted(at: period)),
      ])
      .adding(Self.parts(of: finding))
    }
  }

  /// What a figure is made of; of a survey wave the answers, of a round of stories how many.
  private static func parts(of finding: Finding) -> [String: JSONValue] {
    switch finding {
    case .measured(.ratio(let numerator, let denominator), _):
      ["numerator": .number(numerator), "denominator": .number(denominator)]
    case .measured(.figure(_, let cases), _): cases.map { ["cases": .number($0)] } ?? [:]
    case .distribution(let distribution):
      [
        "answers": counts(distribution.answers), "non_answers": counts(distribution.nonAnswers),
        "asked": JSONValue(distribution.invited), "edition": JSONValue(distribution.edition),
        "hidden": .list(distribution.hidden.map(\.description).sorted().map(JSONValue.text)),
      ]
    case .described(let stories): ["stories": JSONValue(stories)]
    default: [:]
    }
  }

  private static func counts(_ answers: [Distribution.Count]) -> JSONValue {
    .fields(Dictionary(answers.map { ($0.answer.description, JSONValue($0.count)) }) { first, _ in first })
  }

  private static func status(_ finding: Finding) -> String {
    switch finding {
    case .measured(_, .final), .distribution, .described: "final"
    case .measured(_, .provisional): "provisional"
    case .measured(_, .projected): "projected"
    case .measured(_, .imputed): "imputed"
    case .measured(_, .rounded): "rounded"
    case .suppressed: "suppressed"
    case .notCollected: "notCollected"
    case .notYetPublished: "notYetPublished"
    case .outage: "outage"
    case .notApplicable: "notApplicable"
    }
  }
}
