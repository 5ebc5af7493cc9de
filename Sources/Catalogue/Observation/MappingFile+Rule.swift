import Attention

/// One rule of a mapping, held against the tableau where there is one.
struct RuleReading {
  let rule: Mapping.Rule

  init?(_ member: Field, _ tableau: Tableau?) {
    guard let fields = Fields(member, .rule) else { return nil }
    let (series, kind) = (Self.series(fields), fields.choice("kind", of: Measure.Kind.self))
    let unit = fields.choice("unit", of: Measure.Unit.self)
    var rows: [String: String] = [:]
    for (column, value) in fields["rows"]?.pairs() ?? [] { rows[column] = value.column() }
    let columns = kind.flatMap { Self.columns(fields, $0) }
    let window = fields["window"]?.number(in: 2...36)
    let decimals = fields["decimals"]?.choice(of: Mapping.Decimals.self)
    let caveat = Self.caveat(fields)
    if let series, let tableau {
      Self.judge(fields, series, kind: kind, unit: unit, columns: columns, against: tableau)
    }
    guard let series, let kind, let unit, let columns else { return nil }
    rule = Mapping.Rule(
      series: series, rows: rows, kind: kind, unit: unit, columns: columns, window: window, decimals: decimals,
      caveat: caveat)
  }

  private static func series(_ fields: Fields) -> SeriesKey? {
    guard let field = fields.required("series"), let text = field.text() else { return nil }
    guard let series = SeriesKey(text) else {
      field.refuse(.malformedSeries(text))
      return nil
    }
    return series
  }

  private static func columns(_ fields: Fields, _ kind: Measure.Kind) -> Mapping.Columns? {
    for key in ["value", "cases", "numerator", "denominator", "answers", "invited"]
    where kind != .narrative && !kind.columnKeys.contains(key) {
      fields[key]?.refuse(.columnDoesNotFit(key, kind))
    }
    switch kind {
    case .ordinalSurvey: return distribution(fields)
    case .narrative:
      fields["kind"]?.refuse(.storiesInTable)
      return nil
    case .rate, .changeRatio, .mean:
      guard fields["numerator"] == nil, fields["denominator"] == nil else { return ratio(fields) }
      return figure(fields)
    case .count, .sum, .median:
      return figure(fields)
    }
  }

  private static func figure(_ fields: Fields) -> Mapping.Columns? {
    let (value, cases) = (fields.required("value")?.column(), fields["cases"]?.column())
    return value.map { .figure(value: $0, cases: cases) }
  }

  private static func ratio(_ fields: Fields) -> Mapping.Columns? {
    fields["value"]?.refuse(.valueBesideRatio)
    let (numerator, denominator) = (fields.required("numerator")?.column(), fields.required("denominator")?.column())
    guard let numerator, let denominator else { return nil }
    return .ratio(numerator: numerator, denominator: denominator)
  }

  private static func distribution(_ fields: Fields) -> Mapping.Columns? {
    var answers: [Key<Survey.Answer>: String] = [:]
    for (word, value) in fields.required("answers")?.pairs() ?? [] {
      guard let id = try? Key<Survey.Answer>(word) else {
        value.refuse(.malformedName("answers", word))
        continue
      }
      answers[id] = value.column()
    }
    return .distribution(answers: answers, invited: fields["invited"]?.column())
  }

  private static func caveat(_ fields: Fields) -> Finding.Caveat {
    if let base = fields["rounded"]?.number(in: 2...1000) {
      fields["caveat"]?.refuse(.caveatBesideRounding)
      return .rounded(base: base)
    }
    return fields["caveat"]?.choice(of: CaveatWord.self)?.caveat ?? .final
  }

  private static func judge(
    _ fields: Fields, _ series: SeriesKey, kind: Measure.Kind?, unit: Measure.Unit?, columns: Mapping.Columns?,
    against tableau: Tableau
  ) {
    guard let definition = tableau.definition(of: series) else {
      fields["series"]?.refuse(.unknownSeries(series, known: tableau.series))
      return
    }
    let measure = definition.measure
    if let kind, kind != measure.kind { fields["kind"]?.refuse(.otherKind(kind, definition)) }
    if let unit, unit != measure.unit { fields["unit"]?.refuse(.otherUnit(unit, definition)) }
    guard case .survey(let survey) = measure.content, case .distribution(let answers, _) = columns else { return }
    let known = (survey.answers + survey.nonAnswers).map(\.id)
    for id in answers.keys.sorted() where !known.contains(id) {
      fields["answers"]?.refuse(.unknownAnswer(id.text, known: known.map(\.text)))
    }
    for answer in survey.answers where answers[answer.id] == nil {
      fields["answers"]?.refuse(.answerWithoutColumn(answer.id.text))
    }
  }
}

extension Measure.Kind {
  /// The keys of a rule that can name columns for it.
  var columnKeys: [String] {
    switch self {
    case .count, .sum, .median: ["value", "cases"]
    case .rate, .changeRatio, .mean: ["value", "cases", "numerator", "denominator"]
    case .ordinalSurvey: ["answers", "invited"]
    case .narrative: []
    }
  }
}

extension Tableau {
  /// Every series figures can be brought into.
  var series: [SeriesKey] {
    components.map { .component($0.id) }
      + indicators.flatMap { indicator in indicator.measures.all.map { .measure(indicator.id, $0.id) } }
  }
}
