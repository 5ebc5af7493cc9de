import Attention
import Foundation
import Testing

@testable import Exchange

/// The village of these tests: a Jobcenter's table, the mapping for it, and what its series are.
enum Sample {
  static let vintage = day(2026, 1, 15)
  static let today = day(2026, 1, 20)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year, month, day) ?? Day(number: 0) }
  static func month(_ text: String) -> Period { Period(text) ?? Period(.month, index: 0) }
  static func said(_ de: String, _ en: String) throws -> Localized {
    struct Empty: Error {}
    guard let text = Localized(de: de, en: en) else { throw Empty() }
    return text
  }

  static func series(_ text: String) throws -> SeriesKey {
    struct NoSeries: Error {}
    guard let key = SeriesKey(text) else { throw NoSeries() }
    return key
  }

  // MARK: Definitions

  static func definition(_ key: SeriesKey) -> SeriesDefinition? {
    switch key {
    case .component(let id): try? component(id)
    case .measure(let indicator, let measure): try? self.measure(indicator, measure)
    }
  }

  /// The component and context series of the shipped tableau that the table is mapped to.
  private static func component(_ id: Key<ComponentSeries>) throws -> SeriesDefinition? {
    let unemployed = try ("Arbeitslose", said("Arbeitslose sind eine andere Gruppe.", "A different group."))
    let longTerm = try (
      "Langzeitarbeitslos", said("Langzeitarbeitslose sind mindestens ein Jahr arbeitslos.", "Unemployed for a year.")
    )
    let twelve = try ("12-Monatssumme", said("Sie enthält schon zwölf Monate.", "It already holds twelve months."))
    switch id.text {
    case "bestand-elb": return try component(id, .persons, .stock, notThis: [unemployed])
    case "bestand-lzb": return try component(id, .persons, .stock, notThis: [longTerm, unemployed])
    case "integrationen-lzb-im-monat": return try component(id, .cases, .flow, notThis: [longTerm, twelve])
    case "bestand-bedarfsgemeinschaften": return try component(id, .benefitCommunities, .stock)
    case "arbeitslose-bestand-sgb2", "langzeitarbeitslose-sgb2", "unterbeschaeftigung-ohne-kurzarbeit-sgb2":
      return try component(id, .persons, .stock)
    case "arbeitslose-zugang-monat-sgb2": return try component(id, .cases, .flow, notThis: [twelve])
    case "arbeitslose-zugang-12-monatssumme-sgb2": return try component(id, .cases, .flow, window: 12)
    case "arbeitslosenquote-sgb2":
      let words = try (said("Arbeitslose", "Unemployed"), said("Erwerbspersonen", "Labour force"))
      return try component(id, .percent, .share, content: .rate(numerator: words.0, denominator: words.1))
    default: return nil
    }
  }

  private static func component(
    _ id: Key<ComponentSeries>, _ unit: Measure.Unit, _ nature: Measure.Nature, window: Int? = nil,
    content: Measure.Content? = nil, notThis: [(String, Localized)] = []
  ) throws -> SeriesDefinition {
    let title = try said("Reihe \(id)", "Series \(id)")
    let measure = try Measure(
      id: Key("wert"), title: title, content: content ?? .count(of: title), unit: unit, rhythm: .month,
      waitingMonths: 0, window: window, yearOnYear: false, nature: nature, swingGrowsWithLevel: true, skewed: false,
      components: [])
    return try SeriesDefinition(
      component: ComponentSeries(
        id: id, version: 3, role: .component, title: title, definition: title,
        hides: said("Sie verbirgt.", "It hides."),
        source: said("Statistik", "Statistics"),
        minimumCases: MinimumCases(official: 3, own: 10, staff: nil, stories: nil),
        origin: Origin(kind: .proposal, sources: [], note: nil),
        notThis: notThis.map { .init(term: $0.0, because: $0.1) }, measure: measure))
  }

  /// Figures an indicator can have: statutory ones, and own ones of the house.
  private static func measure(_ indicator: Key<Indicator>, _ id: Key<Measure>) throws -> SeriesDefinition? {
    let words = try said("Wort", "Word")
    let rate = Measure.Content.rate(
      numerator: try said("Integrationen", "Integrations"), denominator: try said("Bestand", "Stock"))
    switch "\(indicator)/\(id)" {
    case "integrationsquote-lzb/quote":
      return try definition(
        indicator, id, rate, .percent, .flow, official: 3, window: 12,
        components: ["integrationen-lzb-im-monat", "bestand-lzb"])
    case "veraenderung-bestand-lzb/veraenderung":
      return try definition(
        indicator, id, .changeRatio(numerator: words, denominator: words), .percent, .stock, official: 3,
        yearOnYear: true,
        components: ["bestand-lzb"])
    case "aktivierungsquote/quote": return try definition(indicator, id, rate, .percent, .share, official: 3)
    case "erstgespraech/quote": return try definition(indicator, id, rate, .percent, .share)
    case "erstgespraech/anzahl": return try definition(indicator, id, .count(of: words), .cases, .flow)
    case "bearbeitungsdauer/median": return try definition(indicator, id, .median(of: words), .days, .duration)
    case "respekt/antworten":
      return try definition(indicator, id, .survey(survey()), .answers, .share, rhythm: .quarter)
    default: return nil
    }
  }

  static func survey() throws -> Survey {
    Survey(
      question: try said("Wie war es?", "How was it?"),
      answers: [
        .init(id: try Key("trifft-zu"), text: try said("trifft zu", "applies")),
        .init(id: try Key("trifft-nicht-zu"), text: try said("trifft nicht zu", "does not apply")),
      ], nonAnswers: [.init(id: try Key("keine-angabe"), text: try said("keine Angabe", "no answer"))])
  }

  private static func definition(
    _ indicator: Key<Indicator>, _ id: Key<Measure>, _ content: Measure.Content, _ unit: Measure.Unit,
    _ nature: Measure.Nature, official: Int? = nil, rhythm: Rhythm = .month, window: Int? = nil,
    yearOnYear: Bool = false, components: [String] = []
  ) throws -> SeriesDefinition {
    let title = try said("Indikator \(indicator)", "Indicator \(indicator)")
    let measure = try Measure(
      id: id, title: title, content: content, unit: unit, rhythm: rhythm, waitingMonths: 0, window: window,
      yearOnYear: yearOnYear, nature: nature, swingGrowsWithLevel: false, skewed: false,
      components: components.map { try Key($0) })
    return try SeriesDefinition(
      indicator: Indicator(
        id: indicator, version: 2, dimension: Key("wahlfreiheit"), aspect: .capability, title: title, code: nil,
        question: said("Was sehen wir?", "What do we see?"), definition: title,
        hides: said("Warum es so ist.", "Why it is so."), aims: [], socialParticipation: false, related: [],
        breakdowns: [], source: said("Eigene Zählung", "Own count"),
        minimumCases: MinimumCases(official: official, own: 10, staff: nil, stories: nil),
        origin: Origin(kind: .proposal, sources: [], note: nil), measures: NonEmpty(measure)), measure: measure)
  }

  // MARK: Mappings

  static func table(
    separator: Character = ",", decimal: Mapping.Table.DecimalSign = .point, grouping: Character? = nil,
    encoding: Mapping.Table.Encoding = .utf8, headerRow: Int = 1
  ) -> Mapping.Table {
    Mapping.Table(
      separator: separator, decimal: decimal, grouping: grouping, encoding: encoding, headerRow: headerRow)
  }

  static func mapping(
    _ id: String = "probe", _ rules: [Mapping.Rule], table: Mapping.Table = table(),
    period: Mapping.PeriodColumn = .init(column: "period", format: .iso),
    signs: [String: Mapping.Absence] = ["": .notYetPublished], vintage: Day? = vintage
  ) throws -> Mapping {
    struct NoRule: Error {}
    guard let rules = NonEmpty(rules) else { throw NoRule() }
    return try Mapping(
      id: Key(id), source: "Statistik der Bundesagentur für Arbeit, Eckwerte für Jobcenter", table: table,
      period: period,
      vintage: vintage, signs: signs, rules: rules)
  }

  static func rule(
    _ series: String, _ rows: [String: String] = [:], kind: Measure.Kind = .count, unit: Measure.Unit = .persons,
    columns: Mapping.Columns = .figure(value: "sgb2", cases: nil), window: Int? = nil,
    decimals: Mapping.Decimals? = nil, caveat: Finding.Caveat = .final
  ) throws -> Mapping.Rule {
    Mapping.Rule(
      series: try Self.series(series), rows: rows, kind: kind, unit: unit, columns: columns, window: window,
      decimals: decimals, caveat: caveat)
  }

  /// `Mappings/eckwerte.yaml`.
  static func eckwerte() throws -> Mapping {
    let basic = "Grundsicherung für Arbeitsuchende"
    return try mapping(
      "eckwerte",
      [
        rule(
          "component/bestand-elb",
          ["kategorie": basic, "merkmal": "dav. erwerbsfähige Leistungsberechtigte (ELB)"], decimals: .projected),
        rule(
          "component/bestand-bedarfsgemeinschaften", ["kategorie": basic, "merkmal": "Bedarfsgemeinschaften (BG)"],
          unit: .benefitCommunities, decimals: .projected),
        rule("component/arbeitslose-bestand-sgb2", ["kategorie": "Arbeitslose", "merkmal": "Bestand"]),
        rule(
          "component/arbeitslose-zugang-monat-sgb2", ["kategorie": "Arbeitslose", "merkmal": "Zugang (im Monat)"],
          unit: .cases),
        rule("component/langzeitarbeitslose-sgb2", ["kategorie": "Arbeitslose", "merkmal": "Langzeitarbeitslose"]),
        rule(
          "component/unterbeschaeftigung-ohne-kurzarbeit-sgb2",
          ["kategorie": "Unterbeschäftigung", "merkmal": "Unterbeschäftigung (ohne Kurzarbeit)"], caveat: .provisional),
        rule(
          "component/arbeitslosenquote-sgb2", ["kategorie": "Arbeitslose", "merkmal": "Arbeitslosenquote"], kind: .rate,
          unit: .percent),
      ])
  }

  /// `Mappings/langzeitarbeitslose-in-lzb.yaml`.
  static func langzeitarbeitsloseInLZB() throws -> Mapping {
    try mapping(
      "langzeitarbeitslose-in-lzb",
      [rule("component/bestand-lzb", ["kategorie": "Arbeitslose", "merkmal": "Langzeitarbeitslose"])])
  }

  // MARK: Files

  static func read(_ text: String, _ mapping: Mapping, vintage: Day? = nil) -> ImportPlan {
    read(Array(text.utf8), mapping, vintage: vintage)
  }

  static func read(_ bytes: [UInt8], _ mapping: Mapping, vintage: Day? = nil) -> ImportPlan {
    ImportPlan.read(bytes, with: mapping, vintage: vintage, today: today, definition: definition)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension ImportPlan {
  func findings(_ series: String) -> [Period: Finding] {
    let part = parts.first { $0.series.description == series }
    return Dictionary((part?.findings ?? []).map { ($0.period, $0.finding) }) { _, last in last }
  }

  /// The only refusal, or nil.
  var refusal: Refusal? { report.refusals.count == 1 ? report.refusals.first : nil }
}

/// Checks that a file is refused for exactly one reason, at its place, and that nothing of it is taken.
func expect(
  _ plan: ImportPlan, _ fault: ImportFault, line: Int?, column: String? = nil,
  _ location: SourceLocation = #_sourceLocation
) {
  #expect(plan.report.refusals.map(\.fault) == [fault], sourceLocation: location)
  #expect(plan.refusal?.line == line, sourceLocation: location)
  #expect(plan.refusal?.column == column, sourceLocation: location)
  #expect(plan.parts.isEmpty && plan.report.rowsTaken == 0, sourceLocation: location)
}

/// Reads a file with a mapping of one rule; without one, of counts into `component/bestand-elb`.
func plan(
  _ file: String, _ rule: Mapping.Rule? = nil, signs: [String: Mapping.Absence] = [:],
  table: Mapping.Table = Sample.table()
) throws -> ImportPlan {
  let rule = try rule ?? Sample.rule("component/bestand-elb")
  return Sample.read(file, try Sample.mapping("probe", [rule], table: table, signs: signs))
}
