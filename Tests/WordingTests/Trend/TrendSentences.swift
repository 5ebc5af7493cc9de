import Attention
import Testing
import Wording

/// Every sentence this room can say, from series of every kind.
enum TrendSentences {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let text: String
    var testDescription: String { text }
  }

  static let newest = Period(.month, holding: 2026, 10)

  static let all: [Sentence] = {
    let texts = try? Language.allCases.flatMap { try sentences(Wording($0)) }
    return Array(Set(texts ?? [])).sorted().map(Sentence.init)
  }()

  private static func sentences(_ wording: Wording) throws -> [String] {
    try ReadingSamples.all().flatMap { $0.sentences(wording) } + ranges(wording) + gaps(wording)
      + surveys(wording) + stories(wording)
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
}
