/// How far a single period may lie from the middle of its series without anything special about it ("üblicher Bereich").
///
/// The policy layer over `Xmr` and `LaneyChart` (trends/spec.md b.5, b.9): wider than theirs, so that no more than one of
/// ten series in which nothing happened has a month outside, however many months are looked at.
public struct UsualRange: Hashable, Sendable {
  /// Period by period of the window, in the unit of the values, with the season of that period in them; cut at what the
  /// values can be. Nil where there is no figure that counts, and where a denominator is not known.
  public let limits: [Limits?]
  public let method: Method
  /// How far it reaches to either side, in sigmas.
  public let sigmas: Double
  /// From fewer than twenty values.
  public let isPreliminary: Bool
  /// The level is said to have changed: the range mixes both times.
  public let mixesLevels: Bool

  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// Single values.
    case values
    /// The same in logarithms, for durations and other values that lie far out on one side.
    case logarithms
    /// Laney's p′ and u′, wider where the denominator is small.
    case shares, rates
  }

  /// How many sigmas the range reaches for so many values: three up to 36, then a little farther, because in more months
  /// one more often lies far out by chance alone.
  static func sigmas(_ count: Int) -> Double { 3 + max(0, Statistics.log(Double(count) / 36) / 3) }

  /// The spread of values around their own level: what they do from one to the next, or what they do around that level,
  /// whichever is more. The first alone is too small where months carry over, the second hardly notices single far ones.
  ///
  /// Moving ranges are screened; all of them count where screening would leave nothing (b.5). Nil when nothing varies.
  static func sigma(_ values: [Double?]) -> Double? {
    let screened = MovingRange.mean(of: values, screened: true)
    let range = screened ?? 0 > 0 ? screened : MovingRange.mean(of: values, screened: false)
    guard let range, range > 0 else { return nil }
    return max(range / MovingRange.perSigma, Statistics.medianDeviation(values.compactMap { $0 }) ?? 0)
  }

  /// Whether values lie one-sidedly: to one side of their mean they reach hardly farther than their deviation, as
  /// waiting times and sums of money do. Far ones on the other side are then nothing special.
  ///
  /// The farthest of n chance values lies about √(2 ln n) deviations away; 0.56 of that (1.5 in 36 values) is missed by
  /// three of a hundred chance series, and reached by one of a hundred exponential ones in which a month lies outside.
  static func isOneSided(_ values: [Double]) -> Bool {
    guard let mean = Statistics.mean(values), let variance = Statistics.variance(values), variance > 0,
      let least = values.min(), let most = values.max()
    else { return false }
    let reach = min(mean - least, most - mean) / variance.squareRoot()
    return reach < 0.56 * (2 * Statistics.log(Double(values.count))).squareRoot()
  }

  /// Deviation in logarithms above which no range is given: it would reach from a sixth to six times the middle.
  static let widestInLogarithms = 0.62
  /// Deviation of values that cannot be below 0, as a share of their mean: above this they cannot lie evenly around it.
  static let widestShare = 0.5
}
