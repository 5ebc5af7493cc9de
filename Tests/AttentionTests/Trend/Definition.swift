@testable import Attention

/// The seasonal decomposition word for word from trends/spec.md b.6: slow, and without any of the shortcuts.
enum Definition {
  /// - Returns: nil when all weights are 0.
  static func loess(
    at x: Int, _ values: [Double], _ q: Int, _ degree: STL.Degree, _ robustness: [Double]? = nil
  ) -> Double? {
    let n = values.count
    // The q nearest points; of two equally near the later ones come in only where the earlier end is reached.
    let first = max(0, min(x - q / 2, n - q))
    let points = first..<min(n, first + q)
    var h = points.map { abs($0 - x) }.max() ?? 0
    if q > n { h += (q - n) / 2 }
    var weights = points.map { j -> Double in
      let distance = Double(abs(j - x))
      var weight = 0.0
      if distance <= 0.001 * Double(h) {
        weight = 1
      } else if distance <= 0.999 * Double(h) {
        let cube = distance / Double(h) * (distance / Double(h)) * (distance / Double(h))
        weight = (1 - cube) * (1 - cube) * (1 - cube)
      }
      return weight * (robustness?[j] ?? 1)
    }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return nil }
    weights = weights.map { $0 / sum }
    if degree == .linear {
      let m = zip(points, weights).reduce(0) { $0 + $1.1 * Double($1.0) }
      let s2 = zip(points, weights).reduce(0) { $0 + $1.1 * (Double($1.0) - m) * (Double($1.0) - m) }
      if s2.squareRoot() > 0.001 * Double(n - 1) {
        weights = zip(points, weights).map { $1 * (1 + (Double(x) - m) / s2 * (Double($0) - m)) }
      }
    }
    return zip(points, weights).reduce(0) { $0 + $1.1 * values[$1.0] }
  }

  /// Each calendar month over the years, with one more value at either end.
  static func cycles(
    _ values: [Double], _ period: Int, _ q: Int, _ degree: STL.Degree, _ robustness: [Double]?
  ) -> [Double] {
    var cycles = Array(repeating: 0.0, count: values.count + 2 * period)
    for month in 0..<period {
      let places = Array(stride(from: month, to: values.count, by: period))
      let years = places.map { values[$0] }
      let weights = robustness.map { robustness in places.map { robustness[$0] } }
      var smooth = years.indices.map { loess(at: $0, years, q, degree, weights) ?? years[$0] }
      smooth.insert(loess(at: -1, years, q, degree, weights) ?? smooth[0], at: 0)
      smooth.append(loess(at: years.count, years, q, degree, weights) ?? smooth[years.count])
      for (year, value) in smooth.enumerated() { cycles[year * period + month] = value }
    }
    return cycles
  }

  static func movingMean(_ values: [Double], _ length: Int) -> [Double] {
    (0...values.count - length).map { values[$0..<$0 + length].reduce(0, +) / Double(length) }
  }

  static func stl(_ y: [Double], _ s: STL.Settings) -> (trend: [Double], seasonal: [Double], weights: [Double]?) {
    var trend = y.map { _ in 0.0 }
    var seasonal = trend
    var weights: [Double]?
    for round in 0...s.outer {
      for _ in 0..<s.inner {
        let cycles = cycles(zip(y, trend).map { $0 - $1 }, s.period, s.seasonal, s.seasonalDegree, weights)
        let means = movingMean(movingMean(movingMean(cycles, s.period), s.period), 3)
        for place in y.indices {
          let low = loess(at: place, means, s.lowPass, s.lowPassDegree) ?? means[place]
          seasonal[place] = cycles[place + s.period] - low
        }
        let rest = zip(y, seasonal).map { $0 - $1 }
        trend = y.indices.map { loess(at: $0, rest, s.trend, s.trendDegree, weights) ?? rest[$0] }
      }
      if round < s.outer { weights = bisquare(y.indices.map { abs(y[$0] - trend[$0] - seasonal[$0]) }) }
    }
    return (trend, seasonal, weights)
  }

  private static func bisquare(_ remainders: [Double]) -> [Double] {
    let c = 6 * (Statistics.median(remainders) ?? 0)
    return remainders.map { r in
      if c == 0 || r <= 0.001 * c { return 1 }
      return r > 0.999 * c ? 0 : (1 - r / c * (r / c)) * (1 - r / c * (r / c))
    }
  }
}
