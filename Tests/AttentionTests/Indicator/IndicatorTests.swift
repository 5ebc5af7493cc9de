import Attention
import Testing

enum IndicatorSample {
  static func indicator(
    _ id: String, dimension: String = "wahlfreiheit", version: Int = 1, question: String = "Wie ist es?",
    related: [String] = [], measures: Int = 1
  ) throws -> Indicator {
    let text = try #require(Localized(de: "Text", en: "Text"))
    let one = try SeriesSample.measure()
    return try Indicator(
      id: Key(id), version: version, dimension: Key(dimension), aspect: .capability, title: text, code: nil,
      question: #require(Localized(de: question, en: question)), definition: text, hides: text, aims: [.dignity],
      socialParticipation: false,
      related: try related.map { Indicator.Relation(indicator: try Key($0), because: text) }, breakdowns: [],
      source: text, minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .proposal, sources: [], note: nil),
      measures: NonEmpty(one, Array(repeating: one, count: measures - 1)))
  }

  static func dimension(_ id: String) throws -> Dimension {
    let text = try #require(Localized(de: "Dimension", en: "Dimension"))
    return Dimension(id: try Key(id), title: text, short: text, question: text, about: text)
  }
}

@Suite struct IndicatorTests {
  @Test("asks for a question that is one")
  func asksForQuestion() {
    #expect(throws: IndicatorFault.questionWithoutMark) { try IndicatorSample.indicator("a", question: "So ist es.") }
  }

  @Test("refuses a version before the first, a measure twice and a relation to itself")
  func refusesImpossible() {
    #expect(throws: IndicatorFault.impossibleVersion(0)) { try IndicatorSample.indicator("a", version: 0) }
    #expect(throws: IndicatorFault.measureTwice) { try IndicatorSample.indicator("a", measures: 2) }
    #expect(throws: IndicatorFault.relatedToItself) { try IndicatorSample.indicator("a", related: ["a"]) }
  }
}
