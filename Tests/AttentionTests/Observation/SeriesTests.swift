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

@Suite struct ReadingTests {
  private let alternating = (0..<36).map { Double($0 % 2 == 0 ? 10 : 12) }

  @Test("finds the usual up and down usual")
  func findsUsual() throws {
    guard case .usual(let chart) = Reading(try SeriesSample.series(alternating)).state else {
      Issue.record("not usual")
      return
    }
    #expect(chart.centre == 11)
  }

  @Test("finds a long run and where it lies")
  func findsLongRun() throws {
    let values = alternating.prefix(20) + Array(repeating: 15, count: 12)
    guard case .longRun(_, let stretch) = Reading(try SeriesSample.series(Array(values))).state else {
      Issue.record("no long run")
      return
    }
    #expect(stretch.last == Period("2025-08"))
  }

  @Test("says nothing about moving figures and stocks, however they run")
  func staysSilent() throws {
    let rising = (0..<60).map { Double($0) }
    let moving = try SeriesSample.measure(window: 12)
    #expect(Reading(try SeriesSample.series(rising, measure: moving)).state == .moving(months: 12))
    let stock = try SeriesSample.measure(nature: .stock)
    #expect(Reading(try SeriesSample.series(rising, measure: stock)).state == .stock)
  }

  @Test("has a state for no, few and equal values and for too many gaps")
  func hasAStateForEverything() throws {
    #expect(Reading(try SeriesSample.series([])).state == .noValues)
    #expect(Reading(try SeriesSample.series([nil, nil])).state == .noValues)
    #expect(Reading(try SeriesSample.series([1, 2, 3])).state == .tooFew(3))
    #expect(Reading(try SeriesSample.series(Array(repeating: 4, count: 20))).state == .allEqual(4))
    let holes = alternating.enumerated().map { (10..<20).contains($0) ? nil : Optional($1) }
    #expect(Reading(try SeriesSample.series(holes)).state == .tooManyGaps)
  }

  @Test("counts final values only")
  func countsFinalOnly() throws {
    let start = try #require(Period("2023-01"))
    let series = try Series(
      organisation: ID(1), definition: SeriesSample.definition(SeriesSample.measure()),
      observations: (0..<30).map {
        Observation(
          period: start.advanced(by: $0),
          finding: .measured(.figure(Double($0 % 2), cases: nil), $0 < 5 ? .final : .provisional), vintage: ID(1))
      })
    #expect(Reading(series).state == .tooFew(5))
  }
}
