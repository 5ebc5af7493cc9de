#if canImport(Glibc)
  import Glibc
#endif

/// Small shared arithmetic, with the conventions of trends/spec.md b.2.
enum Statistics {
  static let ln2 = 0.693147180559945309417232121458

  static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  static func log(_ x: Double) -> Double { Glibc.log(x) }

  /// The sum, with the rounding error of every step carried along (Neumaier 1974).
  ///
  ///     sum([1e100, 1, -1e100])  // 1
  static func sum(_ values: some Sequence<Double>) -> Double {
    var sum = 0.0
    var lost = 0.0
    for value in values {
      let next = sum + value
      lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    return sum + lost
  }

  /// Nil for none.
  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : sum(values) / Double(values.count)
  }

  /// The mean squared distance from the mean (divided by n, not n − 1); nil for none.
  static func variance(_ values: [Double]) -> Double? {
    guard let mean = mean(values) else { return nil }
    return sum(values.lazy.map { ($0 - mean) * ($0 - mean) }) / Double(values.count)
  }

  /// The middle value; of an even number the mean of the two middle ones; nil for none.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// The value below which the share `p` of all lies, interpolated between neighbours: Hyndman & Fan 1996, type 7, the
  /// usual one in R and numpy. Nil for none.
  static func quantile(_ p: Double, of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let place = min(max(p, 0), 1) * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }

  /// The median distance from the median, times 1.4826 so that it equals sigma for normal values; nil for none.
  static func medianDeviation(_ values: [Double]) -> Double? {
    guard let middle = median(values) else { return nil }
    return median(values.map { abs($0 - middle) }).map { $0 * 1.4826 }
  }

  /// Whether a value counts as equal to a centre: within 1e-9 of the larger of 1 and the centre.
  static func ties(_ value: Double, _ centre: Double) -> Bool {
    abs(value - centre) <= 1e-9 * max(1, abs(centre))
  }

  /// How many decimals all of them do with, up to two; nil where they have more, as quotients do.
  static func decimals(of values: [Double]) -> Int? {
    (0...2).first { decimals in values.allSatisfy { ties($0, rounded($0, to: decimals)) } }
  }

  static func rounded(_ value: Double, to decimals: Int) -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return (value * scale).rounded() / scale
  }

  /// −1 below, 0 on, 1 above.
  static func side(_ value: Double, of centre: Double) -> Int {
    ties(value, centre) ? 0 : (value < centre ? -1 : 1)
  }
}
