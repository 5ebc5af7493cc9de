#if canImport(Glibc)
  import Glibc
#endif

/// Small shared arithmetic, with the conventions of trends/spec.md b.2.
enum Statistics {
  static let ln2 = 0.693147180559945309417232121458

  static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  static func log(_ x: Double) -> Double { Glibc.log(x) }

  /// The middle value; of an even number the mean of the two middle ones; nil for none.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// Whether a value counts as equal to a centre: within 1e-9 of the larger of 1 and the centre.
  static func ties(_ value: Double, _ centre: Double) -> Bool {
    abs(value - centre) <= 1e-9 * max(1, abs(centre))
  }

  /// −1 below, 0 on, 1 above.
  static func side(_ value: Double, of centre: Double) -> Int {
    ties(value, centre) ? 0 : (value < centre ? -1 : 1)
  }
}
