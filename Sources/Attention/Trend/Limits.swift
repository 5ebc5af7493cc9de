/// Two bounds of what is usual, in the unit of the values ("üblicher Bereich").
public struct Limits: Hashable, Sendable {
  public let lower: Double
  public let upper: Double

  public init(lower: Double, upper: Double) { (self.lower, self.upper) = (lower, upper) }

  /// −1 below the lower, 1 above the upper bound, 0 in between. A tie with a bound is inside (trends/spec.md b.2).
  public func side(of value: Double) -> Int {
    if value < lower, !Statistics.ties(value, lower) { return -1 }
    if value > upper, !Statistics.ties(value, upper) { return 1 }
    return 0
  }

  /// For drawing, and for shares: no bound outside what is possible. The calculation is not changed by it.
  public func cut(from least: Double, to most: Double = .infinity) -> Limits {
    Limits(lower: max(lower, least), upper: min(upper, most))
  }
}
