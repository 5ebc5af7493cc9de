import Testing

@testable import Attention

/// Series and surroundings for the tests of the reading; the newest period is June 2026.
enum ReadingSample {
  static let key: SeriesKey? = SeriesKey("component/a")

  static func newest(_ rhythm: Rhythm = .month) -> Period { Period(rhythm, holding: 2026, 6) }

  static func series(_ findings: [Finding], _ measure: Measure) throws -> Series {
    let last = newest(measure.rhythm)
    let observations = findings.enumerated().map { place, finding in
      Observation(period: last.advanced(by: place + 1 - findings.count), finding: finding, vintage: ID(1))
    }
    return try Series(
      organisation: ID(1), definition: SeriesDefinition(component: ComponentSeries(simulated: measure)),
      observations: observations)
  }

  static func series(_ values: [Double?], _ measure: Measure? = nil) throws -> Series {
    try series(
      values.map { $0.map { .measured(.figure($0, cases: nil), .final) } ?? .outage }, measure ?? Measure.simulated())
  }

  static func rates(_ values: [(Double, Double)], nature: Measure.Nature = .share) throws -> Series {
    try series(
      values.map { .measured(.ratio(numerator: $0.0, denominator: $0.1), .final) }, .simulatedRate(nature: nature))
  }

  /// A break from which on there are so many months.
  static func phase(monthsAgo months: Int) throws -> Phase {
    Phase(
      series: try #require(key), first: newest().advanced(by: 1 - months), reason: .definition, text: "", source: "")
  }

  static func setAside(newestMonthsAgo months: ClosedRange<Int>) throws -> SetAside {
    let stretch = try #require(
      Stretch(newest().advanced(by: -months.upperBound), newest().advanced(by: -months.lowerBound)))
    return SetAside(
      id: ID(1), observed: ID(1), series: try #require(key), stretch: stretch, reason: "Streik", office: .management,
      recorded: Moment(milliseconds: 0))
  }
}
