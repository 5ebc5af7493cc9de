/// The latest value of one calendar month beside the same month of earlier years: a comparison with many, not with one.
///
/// trends/spec.md b.8. No change against the year before, which would compare two points only.
public struct SameMonth: Hashable, Sendable {
  /// Which month (quarter, half-year) of the year, counted from 1.
  public let ordinal: Int
  /// The latest period of that name with a value.
  public let period: Period
  /// Its value, in the unit of the series.
  public let latest: Double
  /// The values of earlier years, in time; gaps are left out.
  public let earlier: [Double]

  public var lowest: Double? { earlier.min() }
  public var median: Double? { Statistics.median(earlier) }
  public var highest: Double? { earlier.max() }
  /// How many of the earlier values lie below the latest.
  public var below: Int { count(-1) }
  public var equal: Int { count(0) }
  public var above: Int { count(1) }

  private func count(_ side: Int) -> Int {
    earlier.count { Statistics.side($0, of: latest) == side }
  }

  /// One comparison for each month of the year that has a value, January first.
  ///
  /// - Parameters:
  ///   - values: place by place with `periods`, nil where nothing is known.
  ///   - phases: earlier values count only from the phase of the latest.
  public static func overlay(_ values: [Double?], periods: [Period], _ phases: Phases? = nil) -> [SameMonth] {
    (1...(periods.first?.rhythm.perYear ?? 1)).compactMap { SameMonth($0, values, periods, phases) }
  }

  /// The comparison for one month of the year; nil where it has no value.
  init?(_ ordinal: Int, _ values: [Double?], _ periods: [Period], _ phases: Phases? = nil) {
    let places = (0..<min(periods.count, values.count)).filter { periods[$0].ordinal == ordinal && values[$0] != nil }
      .sorted { periods[$0] < periods[$1] }
    guard let last = places.last, let latest = values[last] else { return nil }
    let phase = phases?.places.first { $0.contains(last) } ?? 0..<values.count
    self.init(
      ordinal: ordinal, period: periods[last], latest: latest,
      earlier: places.dropLast().filter(phase.contains).compactMap { values[$0] })
  }

  private init(ordinal: Int, period: Period, latest: Double, earlier: [Double]) {
    (self.ordinal, self.period, self.latest, self.earlier) = (ordinal, period, latest, earlier)
  }
}
