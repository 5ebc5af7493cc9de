/// How far neighbouring values lie apart: what a series does from month to month, untouched by slow changes of level.
enum MovingRange {
  /// The mean moving range of independent normal values, in sigmas: the constant d₂ for two.
  static let perSigma = 1.128
  /// Ranges from this multiple of their mean on are left out once (Nelson 1982).
  static let screenFactor = 3.267

  /// |v[i] − v[i − 1]| for neighbours that are both present; none across a gap (trends/spec.md b.4).
  static func all(of values: [Double?]) -> [Double] {
    zip(values, values.dropFirst()).compactMap { left, right in
      guard let left, let right else { return nil }
      return abs(right - left)
    }
  }

  /// The mean range; screened: the mean of those strictly below 3.267 times the mean.
  ///
  /// - Returns: nil without ranges. Screening leaves none when all ranges are 0.
  static func mean(of values: [Double?], screened: Bool) -> Double? {
    let ranges = all(of: values)
    guard let mean = Statistics.mean(ranges), screened else { return Statistics.mean(ranges) }
    return Statistics.mean(ranges.filter { $0 < screenFactor * mean })
  }
}
