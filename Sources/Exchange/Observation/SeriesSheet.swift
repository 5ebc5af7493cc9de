public import Attention

/// The figures of one series as a table that leaves the house (`werte.csv`).
///
/// What the figure hides, its source and the conditions of its time stand in **every row**, in columns of their own: rows are
/// filtered, cut and pasted, and a figure must keep its company (promise 8). So the table stays rectangular and any reader of
/// CSV reads it.
///
/// Columns: Monat · Wert · Zähler · Nenner · Status · Datenstand · Einheit · Reihe · Organisation · Quelle · Was die Zahl
/// verbirgt · Rahmenbedingungen. A survey has a column for each answer and one for the people asked instead of the figures, a
/// narrative measure the number of stories. Means and medians have a column for the number of cases, and where the page shows
/// a line without season, a middle, a usual range or an earlier state, the file has it too. Periods are written `2025-03`. Every period that is shown
/// has a row; where nothing is known the cell is empty and the status says why.
public struct SeriesSheet: Sendable {
  let series: Series
  let organisation: Organisation
  private let vintages: [ID<Vintage>: Vintage]
  private let conditions: [Event]
  private let phases: [Phase]
  private let echoes: [LateEcho]
  private let shown: Stretch?
  private let reading: SheetReading?

  /// Nil when the organisation is not the one the series belongs to (promise 2).
  ///
  /// - Parameters:
  ///   - conditions: events; those of other organisations and those that do not touch the series are left out.
  ///   - phases: documented breaks; those of other series are left out.
  ///   - echoes: in which series an event comes back much later.
  ///   - shown: the stretch the page shows; nil for all of it.
  ///   - reading: what the page says beside the figures.
  public init?(
    _ series: Series, of organisation: Organisation, vintages: [Vintage], conditions: [Event], phases: [Phase],
    echoes: [LateEcho] = [], shown: Stretch? = nil, reading: SheetReading? = nil
  ) {
    guard series.organisation == organisation.id else { return nil }
    (self.series, self.organisation) = (series, organisation)
    self.vintages = Dictionary(vintages.map { ($0.id, $0) }) { first, _ in first }
    self.conditions =
      conditions
      .filter { $0.organisation == organisation.id && $0.touches(series.definition.key) }
      .sorted(by: Event.isEarlier)
    (self.echoes, self.shown, self.reading) = (echoes, shown, reading)
    self.phases = phases.filter { $0.series == series.definition.key }.sorted { $0.first < $1.first }
  }

  /// UTF-8 with its mark, semicolons, decimal comma.
  public func delimited(_ language: Language) -> [UInt8] {
    var writer = DelimitedWriter()
    for row in rows(language) { writer.write(row) }
    return writer.bytes
  }

  /// The header and one row a period.
  public func rows(_ language: Language) -> [[DelimitedWriter.Cell]] {
    let heads = [SheetWords.period(series.definition.measure.rhythm)] + figureHeads + readingHeads + SheetWords.company
    let observations = Dictionary(series.observations.map { ($0.period, $0) }) { _, last in last }
    return [heads.map { .text($0[language]) }]
      + series.axis.filter { shown?.contains($0) ?? true }.map { row($0, observations[$0], language) }
  }

  private func row(_ period: Period, _ observation: Observation?, _ language: Language) -> [DelimitedWriter.Cell] {
    [.text(period.description)] + figures(observation?.finding ?? .notCollected) + read(period, language)
      + company(period, observation, language)
  }

  /// Status, Datenstand, unit, series, organisation, source, what the figure hides, and the conditions of its time.
  func company(
    _ period: Period, _ observation: Observation?, _ language: Language, withoutSeries: Bool = false
  ) -> [DelimitedWriter.Cell] {
    let finding = observation?.finding ?? .notCollected
    let vintage = observation.flatMap { vintages[$0.vintage] }
    let definition = series.definition
    return [
      .text(Self.inOneLine(status(finding, period, language))), vintage.map { .text($0.day.description) } ?? .empty,
      .text(definition.measure.unit.sheetWord[language]),
    ] + (withoutSeries ? [] : [.text(definition.title[language])]) + [
      .text(Self.inOneLine(organisation.name)), .text(Self.inOneLine(source(finding, vintage, language))),
      .text(definition.hides[language]), .text(Self.inOneLine(conditions(period, language))),
    ]
  }

  /// What people wrote, without its line ends: a reader that knows no quotes would take a second line for a row.
  private static func inOneLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func status(_ finding: Finding, _ period: Period, _ language: Language) -> String {
    let aside = reading?.setAsides.filter { $0.series == series.definition.key && $0.stretch.contains(period) } ?? []
    return ([SheetWords.status(finding)] + aside.map { SheetWords.setAside($0.reason) })
      .map { $0[language] }.joined(separator: "; ")
  }

  private var hasFigures: Bool {
    switch series.definition.measure.content {
    case .survey, .narrative: false
    default: true
    }
  }

  /// Whether the number of cases behind the figures is known.
  private var hasCases: Bool {
    series.observations.contains { if case .measured(.figure(_, .some), _) = $0.finding { true } else { false } }
  }

  private var figureHeads: [Explanation.Text] {
    switch series.definition.measure.content {
    case .survey(let survey):
      (survey.answers + survey.nonAnswers).map { .init($0.text.de, $0.text.en) } + [.init("Gefragt", "Invited")]
    case .narrative: [.init("Erzählungen", "Stories")]
    default: [SheetWords.value, SheetWords.numerator, SheetWords.denominator] + (hasCases ? [SheetWords.cases] : [])
    }
  }

  private var readingHeads: [Explanation.Text] {
    guard let reading, hasFigures else { return [] }
    let isWithoutSeason = !reading.adjusted.isEmpty
    let middle = isWithoutSeason ? SheetWords.middleWithoutSeason : SheetWords.middle
    return (isWithoutSeason ? [SheetWords.withoutSeason] : [])
      + (reading.middles.isEmpty ? [] : [middle] + SheetWords.usual) + (reading.then == nil ? [] : SheetWords.then)
  }

  private func read(_ period: Period, _ language: Language) -> [DelimitedWriter.Cell] {
    guard let reading, hasFigures else { return [] }
    func cell(_ value: Double?) -> DelimitedWriter.Cell { value.map { .number(sixDecimals($0)) } ?? .empty }
    let limits = reading.limits[period]
    let adjusted = reading.adjusted.isEmpty ? [] : [cell(reading.adjusted[period])]
    let middles =
      reading.middles.isEmpty ? [] : [cell(reading.middles[period]), cell(limits?.lower), cell(limits?.upper)]
    guard let then = reading.then else { return adjusted + middles }
    let known = then.observations.first { $0.period == period }?.finding
    return adjusted + middles + [
      cell(known.flatMap { $0.quantity?.value(of: series.definition.measure.kind) }),
      known.map { .text(SheetWords.status($0)[language]) } ?? .empty,
    ]
  }

  func figures(_ finding: Finding) -> [DelimitedWriter.Cell] {
    let measure = series.definition.measure
    switch (measure.content, finding) {
    case (.survey(let survey), .distribution(let distribution)):
      let counts = distribution.answers + distribution.nonAnswers
      return (survey.answers + survey.nonAnswers).map { answer in
        counts.first { $0.answer == answer.id }.map { .number(Double($0.count)) } ?? .empty
      } + [distribution.invited.map { .number(Double($0)) } ?? .empty]
    case (.narrative, .described(let stories)):
      return [.number(Double(stories))]
    case (.survey, _), (.narrative, _):
      return figureHeads.map { _ in .empty }
    case (_, .measured(.figure(let value, let cases), _)):
      return [.number(value), .empty, .empty] + (hasCases ? [cases.map { .number($0) } ?? .empty] : [])
    case (_, .measured(.ratio(let numerator, let denominator), _)):
      let value = finding.quantity?.value(of: measure.kind).map { DelimitedWriter.Cell.number(sixDecimals($0)) }
      return [value ?? .empty, .number(numerator), .number(denominator)] + (hasCases ? [.empty] : [])
    default:
      return figureHeads.map { _ in .empty }
    }
  }

  private func source(_ finding: Finding, _ vintage: Vintage?, _ language: Language) -> String {
    let source = vintage.map(\.source) ?? series.definition.source[language]
    guard case .measured(.ratio, _) = finding else { return source }
    return source + SheetWords.ownCalculation[language]
  }

  /// Events of the period, and those that still echo in its figure: for a moving one these are all of its window.
  private func conditions(_ period: Period, _ language: Language) -> String {
    let events = conditions.filter { event in
      (event.first <= period.lastDay && event.end >= period.firstDay)
        || Echo.all(of: event, in: series.definition, echoes).contains { $0.stretch.contains(period) }
    }.map { event in
      let certainty = SheetWords.certainty(event).map { " (\($0[language]))" } ?? ""
      return "\(SheetWords.span(event)[language]) \(event.title)\(certainty)"
    }
    let breaks = phases.filter { $0.first == period }
      .map { "\(SheetWords.countedAnew[language]) \($0.text)" }
    return (breaks + events).joined(separator: " | ")
  }

  /// The middle of the picture, for a table of several series; empty where none is drawn.
  func middle(_ period: Period) -> DelimitedWriter.Cell { reading?.middles[period].map { .number($0) } ?? .empty }

  /// A quotient made here, not longer than it can mean something.
  private func sixDecimals(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }
}
