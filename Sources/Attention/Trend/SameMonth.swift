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
    let phases = phases ?? Phases(undivided: values.count)
    let present = zip(periods, values).enumerated().compactMap { place, pair in
      pair.1.map { (place: place, period: pair.0, value: $0) }
    }
    return Dictionary(grouping: present, by: \.period.ordinal).sorted { $0.key < $1.key }.compactMap {
      ordinal, values in
      let values = values.sorted { $0.period < $1.period }
      guard let last = values.last else { return nil }
      let phase = phases.places.first { $0.contains(last.place) }
      let earlier = values.dropLast().filter { phase?.contains($0.place) ?? true }
      return SameMonth(ordinal: ordinal, period: last.period, latest: last.value, earlier: earlier.map(\.value))
    }
  }
}
