import Attention
import Testing

enum SeriesSample {
  static func measure(
    _ content: Measure.Content? = nil, rhythm: Rhythm = .month, window: Int? = nil, nature: Measure.Nature = .flow
  ) throws -> Measure {
    let text = try #require(Localized(de: "Zahl", en: "Number"))
    return try Measure(
      id: Key("zahl"), title: text, content: content ?? .count(of: text), unit: .cases, rhythm: rhythm,
      waitingMonths: 0,
      window: window, yearOnYear: false, nature: nature, swingGrowsWithLevel: false, skewed: false, components: [])
  }

  static func definition(_ measure: Measure) throws -> SeriesDefinition {
    let text = try #require(Localized(de: "Text", en: "Text"))
    return SeriesDefinition(
      component: ComponentSeries(
        id: try Key("probe"), version: 1, role: .component, title: text, definition: text, hides: text, source: text,
        minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: nil),
        origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: measure))
  }

  /// Monthly final values from January 2023 on; nil is "not collected".
  static func series(_ values: [Double?], measure: Measure? = nil) throws -> Series {
    let start = try #require(Period("2023-01"))
    return try Series(
      organisation: ID(1), definition: definition(measure ?? self.measure()),
      observations: values.enumerated().map { place, value in
        Observation(
          period: start.advanced(by: place),
          finding: value.map { .measured(.figure($0, cases: nil), .final) } ?? .notCollected, vintage: ID(1))
      })
  }
}

@Suite struct SeriesTests {
  @Test("has a place for every period between the first and the last")
  func hasCompleteAxis() throws {
    let (first, last) = (try #require(Period("2024-01")), try #require(Period("2024-06")))
    let series = try Series(
      organisation: ID(1), definition: SeriesSample.definition(SeriesSample.measure()),
      observations: [
        Observation(period: last, finding: .measured(.figure(2, cases: nil), .final), vintage: ID(1)),
        Observation(period: first, finding: .measured(.figure(1, cases: nil), .final), vintage: ID(1)),
      ])
    #expect(series.axis.count == 6)
    #expect(series.observations.map(\.period) == [first, last])
    #expect(series[first.advanced(by: 2)] == .notCollected)
    #expect(series.value(at: last) == 2)
  }

  @Test("refuses a period twice and a period of another rhythm")
  func refusesImpossibleObservations() throws {
    let definition = try SeriesSample.definition(SeriesSample.measure())
    let month = Observation(period: try #require(Period("2024-01")), finding: .outage, vintage: ID(1))
    let year = Observation(period: try #require(Period("2024")), finding: .outage, vintage: ID(1))
    #expect(throws: SeriesFault.periodTwice(month.period)) {
      try Series(organisation: ID(1), definition: definition, observations: [month, month])
    }
    #expect(throws: SeriesFault.otherRhythm(year.period)) {
      try Series(organisation: ID(1), definition: definition, observations: [year])
    }
  }
}
