import Attention
import Testing
import Wording

/// Every sentence this room can say, from series of every kind.
enum TrendSentences {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let text: String
    var testDescription: String { text }
  }

  struct Sample {
    let reading: Reading
    let measure: Measure
  }

  static let newest = Period(.month, holding: 2026, 10)

  static let all: [Sentence] = {
    let texts = try? Language.allCases.flatMap { try sentences(Wording($0)) }
    return Array(Set(texts ?? [])).sorted().map(Sentence.init)
  }()

  static func name(_ state: Reading.State) -> String {
    String(String(describing: state).prefix { $0 != "(" })
  }

  private static func sentences(_ wording: Wording) throws -> [String] {
    try readings().flatMap {
      wording.reading.sentences($0.reading, $0.measure, ValueWords($0.measure.unit, decimals: 1, wording))
    } + ranges(wording) + gaps(wording) + surveys(wording) + stories(wording)
  }

  private static func ranges(_ wording: Wording) -> [String] {
    let values = ValueWords(.percent, decimals: 0, wording)
    let stretches = Rhythm.allCases.map { Period($0, holding: 2026, 1) }.compactMap { Stretch($0.advanced(by: -3), $0) }
    let present: [[Double]] = [[], [52], [52, 55], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]]
    return present.flatMap { present in
      stretches.flatMap { stretch in
        wording.reading.range(present, of: 24, stretch.first.rhythm, values)
          + wording.reading.chosen(stretch, present, values)
      }
    } + wording.reading.range([3], of: 1, .month, values)
  }

  private static func gaps(_ wording: Wording) -> [String] {
    let findings: [Finding] = [
      .notCollected, .notYetPublished, .outage, .notApplicable, .suppressed(.fewerThan(10)), .suppressed(.complement),
      .suppressed(.source), .measured(.ratio(numerator: 0, denominator: 0), .final),
    ]
    let caveats: [Finding.Caveat] = [.final, .provisional, .projected, .imputed, .rounded(base: 10)]
    return Rhythm.allCases.flatMap { rhythm in
      let last = Period(rhythm, holding: 2026, 7)
      let lists = [
        [last], [last.advanced(by: -1), last], [-9, -6, -5, -2].map { last.advanced(by: $0) },
        (-9...0).filter { $0 % 2 == 0 }.map { last.advanced(by: $0) },
      ]
      return lists.flatMap { periods in
        findings.flatMap { finding in wording.reading.gaps(periods.map { ($0, finding) }) }
          + caveats.flatMap { caveat in wording.reading.caveats(periods.map { ($0, caveat) }) }
      } + wording.reading.otherQuestions(from: [last]) + phases(last, wording)
    }
  }

  private static func phases(_ first: Period, _ wording: Wording) -> [String] {
    Event.Kind.allCases.flatMap { kind in
      guard let key = SeriesKey("dauer/tage") else { return [String]() }
      return wording.reading.breaks([Phase(series: key, first: first, reason: kind, text: "", source: "")])
    }
  }

  private static func surveys(_ wording: Wording) throws -> [String] {
    try [2, 4, 5, 10].flatMap { count -> [String] in
      let answers = try (1...count).map {
        Survey.Answer(id: try Key("a\($0)"), text: try text("trifft eher nicht zu \($0)"))
      }
      let survey = Survey(question: try text("Trifft das zu"), answers: answers, nonAnswers: [])
      return try [0, 1, 12].flatMap { others in
        try [nil, 4000].flatMap { invited in
          let distribution = try Distribution(
            answers: answers.enumerated().map { .init($1.id, $0 + 1) }, nonAnswers: [.init(Key("weiss-nicht"), others)],
            invited: invited, edition: 1)
          return wording.reading.wave(Period(.halfYear, holding: 2026, 1), distribution, survey)
        }
      }
    }
  }

  private static func stories(_ wording: Wording) -> [String] {
    let last = Period(.halfYear, holding: 2026, 1)
    return [0, 1, 2, 30].flatMap { released in
      [0, 1, 4].flatMap { count in
        wording.reading.rounds((0..<count).map { (last.advanced(by: $0 - count), 6 + $0) }, released: released)
      }
    }
  }

  static func text(_ text: String) throws -> Localized { try #require(Localized(de: text, en: text)) }

  static func measure(
    window: Int? = nil, yearOnYear: Bool = false, nature: Measure.Nature = .flow, rhythm: Rhythm = .month
  ) throws -> Measure {
    try Measure(
      id: Key("zahl"), title: text("Zahl"), content: .count(of: text("Personen")), unit: .persons, rhythm: rhythm,
      waitingMonths: 0, window: window, yearOnYear: yearOnYear, nature: nature, swingGrowsWithLevel: false,
      skewed: false, components: [])
  }

  static func figures(_ values: [Double]) -> [Finding] { values.map { .measured(.figure($0, cases: nil), .final) } }

  static func reading(_ findings: [Finding], _ given: Measure? = nil) throws -> Sample {
    let measure = try given ?? self.measure()
    let none = try text("–")
    let component = ComponentSeries(
      id: try Key("a"), version: 1, role: .component, title: none, definition: none, hides: none, source: none,
      minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: measure)
    let last = Period(measure.rhythm, holding: 2026, 10)
    let observations = findings.enumerated().map { place, finding in
      Observation(period: last.advanced(by: place + 1 - findings.count), finding: finding, vintage: ID(1))
    }
    let series = try Series(
      organisation: ID(1), definition: SeriesDefinition(component: component), observations: observations)
    return Sample(reading: Reading(series), measure: measure)
  }

  /// One series for every state, and every rhythm once.
  static func readings() throws -> [Sample] {
    let wave: [Double] = [5, 7, 4, 8, 6, 3, 9, 5, 8, 4, 7, 6]
    let usual = figures(wave + wave.reversed() + wave)
    let low = figures(wave.map { $0 + 20 } + wave.map { $0 + 20 } + wave)
    let slow = figures((0..<36).map { Double(($0 / 6) % 2 * 10 + $0 % 3) })
    var holed = figures(Array(wave + wave + wave))
    for place in stride(from: 1, to: 36, by: 2) { holed[place] = .outage }
    let tied = figures(Array(repeating: 5, count: 24) + wave)
    return try [
      reading([.notCollected]), reading(figures([1, 2, 3, 4, 5, 6])), reading(figures([3])),
      reading(figures(Array(repeating: 5, count: 12))), reading(holed), reading(usual, measure(window: 12)),
      reading(usual, measure(window: 2)), reading(usual, measure(yearOnYear: true)),
      reading(usual, measure(nature: .stock)), reading(usual), reading(low), reading(slow), reading(tied),
      reading(figures(wave), measure(rhythm: .quarter)), reading(figures(wave), measure(rhythm: .halfYear)),
      reading(figures(wave), measure(rhythm: .year)),
    ]
  }
}
