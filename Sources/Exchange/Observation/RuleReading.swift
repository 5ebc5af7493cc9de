import Attention

/// One rule of a mapping at work: which rows it means, and what finding a row holds.
struct RuleReading {
  let rule: Mapping.Rule
  let definition: SeriesDefinition
  private(set) var hasMatched = false
  /// What is wrong with the rule itself, before any row is read.
  private(set) var faults: [ImportFault] = []
  /// Whether the header has all its columns.
  private(set) var isPlaced = false
  private let mapping: Mapping
  private var filter: [(column: String, index: Int, text: String)] = []
  private var places: [String: Int] = [:]
  private var seen: Set<String> = []
  private var confusionTold = false
  private let confusions: [ComponentSeries.Confusion]

  init(
    _ rule: Mapping.Rule, _ definition: SeriesDefinition, _ mapping: Mapping, confusions: [ComponentSeries.Confusion]
  ) {
    (self.rule, self.definition, self.mapping) = (rule, definition, mapping)
    self.confusions = confusions
    faults = findFaults()
  }

  struct Result {
    let period: Period
    let finding: Finding
    /// Whether the guard of small numbers took the figure away.
    let isHidden: Bool
  }

  struct CellFault: Error {
    let column: String?
    let fault: ImportFault

    init(_ column: String?, _ fault: ImportFault) { (self.column, self.fault) = (column, fault) }
  }

  /// Every column the mapping speaks of, each once.
  static func columns(of mapping: Mapping) -> [String] {
    var told: Set<String> = []
    let names = mapping.rules.all.flatMap { $0.rows.keys.sorted() + $0.columns.names }
    return ([mapping.period.column] + names).filter { told.insert($0).inserted }
  }

  /// A confusion is told alone: every other remedy would lead further on the wrong way.
  private func findFaults() -> [ImportFault] {
    if let confusion = confusion(in: rule.rows.values.sorted() + rule.columns.names) { return [confusion] }
    let measure = definition.measure
    if rule.kind != measure.kind || rule.unit != measure.unit {
      return [.otherKind(rule.kind, rule.unit, definition)]
    }
    if statedWindow != measure.window { return [.otherWindow(statedWindow, definition)] }
    guard rule.columns.fit(rule.kind) else { return [.columnsDoNotFit(rule.kind)] }
    if case .distribution(let answers, _) = rule.columns { return answerFaults(answers) }
    return rule.columns.hasNoCases && needsCases ? [.casesUnknown(smallest: definition.minimumCases.own)] : []
  }

  mutating func place(in columns: [String: Int]) {
    places = columns
    isPlaced = Self.columns(of: mapping).allSatisfy { columns[$0] != nil }
    filter = rule.rows.sorted { $0.key < $1.key }.compactMap { name, text in
      columns[name].map { (name, $0, Prose.trimmed(text)) }
    }
  }

  /// Whether a row is one of its own. Remembers texts of the filter columns, to name a similar one if none is.
  mutating func matches(_ cells: [String]) -> Bool {
    let other = filter.first { cells[$0.index] != $0.text }
    guard let other else {
      hasMatched = true
      return true
    }
    if !hasMatched, seen.count < 500 { seen.insert(cells[other.index]) }
    return false
  }

  /// Up to three texts that stand in the file and share a beginning with one that was asked for, the nearest first.
  var similar: [String] {
    let near = seen.map { text in
      (text, shared: filter.map { $0.text == text ? 0 : $0.text.commonPrefix(with: text) }.max() ?? 0)
    }
    let sorted = near.filter { $0.shared >= 4 }.sorted { ($1.shared, $0.0) < ($0.shared, $1.0) }
    return sorted.prefix(3).map(\.0)
  }

  mutating func read(_ cells: [String]) throws(CellFault) -> Result {
    try refuseConfusion(cells)
    let period = try period(cells)
    let finding = try finding(cells)
    guard definition.minimumCases.official == nil else {
      return Result(period: period, finding: finding, isHidden: false)
    }
    let guarded = guarded(finding)
    return Result(period: period, finding: guarded, isHidden: guarded != finding)
  }

  private mutating func refuseConfusion(_ cells: [String]) throws(CellFault) {
    guard !confusionTold, let fault = confusion(in: cells) else { return }
    confusionTold = true
    throw CellFault(nil, fault)
  }

  private func period(_ cells: [String]) throws(CellFault) -> Period {
    let column = mapping.period.column
    let text = text(cells, column)
    guard let period = WrittenPeriod.read(text, as: mapping.period.format) else {
      throw CellFault(column, .periodUnreadable(text, mapping.period.format))
    }
    let rhythm = definition.measure.rhythm
    guard period.rhythm == rhythm else { throw CellFault(column, .otherRhythm(period, expected: rhythm)) }
    return period
  }

  private func finding(_ cells: [String]) throws(CellFault) -> Finding {
    let reader = CellReading(rule: rule, measure: definition.measure, mapping: mapping)
    switch rule.columns {
    case .figure(let value, let cases):
      let cases = cases.map { CellReading.Cell($0, text(cells, $0)) }
      let finding = try reader.figure(CellReading.Cell(value, text(cells, value)), cases: cases)
      if needsCases, case .measured(.figure(_, nil), _) = finding {
        throw CellFault(cases?.column, .casesUnknown(smallest: definition.minimumCases.own))
      }
      return finding
    case .ratio(let numerator, let denominator):
      return try reader.ratio(
        CellReading.Cell(numerator, text(cells, numerator)), CellReading.Cell(denominator, text(cells, denominator)))
    case .distribution(let answers, let invited):
      let counts = answers.mapValues { CellReading.Cell($0, text(cells, $0)) }
      let invited = invited.map { CellReading.Cell($0, text(cells, $0)) }
      return try reader.distribution(counts, invited: invited, edition: definition.version)
    }
  }

  private func text(_ cells: [String], _ column: String) -> String {
    guard let index = places[column], cells.indices.contains(index) else { return "" }
    return cells[index]
  }

  /// The small-number guard for figures of the house: what it hides never reaches the memory. Answers of very few stay in
  /// it, since the whole wave is needed; they are hidden wherever it is shown.
  private func guarded(_ finding: Finding) -> Finding {
    let result = Disclosure.guarded(finding, kind: definition.measure.kind, cases: definition.minimumCases.own)
    if case .distribution = result { return finding }
    return result
  }

  /// A figure of the house that is no count can only be guarded if the cases behind it are known.
  private var needsCases: Bool {
    definition.minimumCases.official == nil && [.rate, .changeRatio, .mean, .median, .sum].contains(rule.kind)
  }

  private func answerFaults(_ answers: [Key<Survey.Answer>: String]) -> [ImportFault] {
    guard case .survey(let survey) = definition.measure.content else { return [] }
    let known = (survey.answers + survey.nonAnswers).map(\.id)
    let unknown = answers.keys.sorted().filter { !known.contains($0) }
    let missing = survey.answers.map(\.id).filter { answers[$0] == nil }
    return unknown.map { .unknownAnswer($0, known: known) } + missing.map { .answerWithoutColumn($0) }
  }

  /// Months the figures move over: as the mapping says, or as the file's own words do.
  private var statedWindow: Int? {
    if let window = rule.window { return window }
    return (Array(rule.rows.values) + rule.columns.names).contains(where: Self.speaksOfTwelveMonths) ? 12 : nil
  }

  static func speaksOfTwelveMonths(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["12-monat", "12 monat", "zwölfmonat", "zwölf-monat"].contains(where: text.contains)
  }

  private func confusion(in texts: [String]) -> ImportFault? {
    for confusion in confusions {
      let term = confusion.term.lowercased()
      if let text = texts.first(where: { $0.lowercased().contains(term) }) {
        return .confusion(term: confusion.term, found: text, because: confusion.because)
      }
    }
    return nil
  }
}

extension Mapping.Columns {
  /// Columns with figures that become part of the finding.
  var names: [String] {
    switch self {
    case .figure(let value, let cases): [value] + (cases.map { [$0] } ?? [])
    case .ratio(let numerator, let denominator): [numerator, denominator]
    case .distribution(let answers, let invited): answers.values.sorted() + (invited.map { [$0] } ?? [])
    }
  }

  fileprivate var hasNoCases: Bool {
    if case .figure(_, nil) = self { true } else { false }
  }

  fileprivate func fit(_ kind: Measure.Kind) -> Bool {
    switch (self, kind) {
    case (.distribution, .ordinalSurvey): true
    case (.distribution, _), (_, .ordinalSurvey), (_, .narrative): false
    case (.ratio, .rate), (.ratio, .changeRatio), (.ratio, .mean): true
    case (.ratio, _): false
    case (.figure, _): true
    }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> Int {
    zip(lowercased(), other.lowercased()).prefix { $0 == $1 }.count
  }
}
