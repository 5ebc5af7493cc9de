/// The natural limits of single values (XmR, individuals chart): how far chance carries one month from the mean.
///
/// Shewhart's chart with Wheeler's factor as in NHS England's "Making Data Count"; trends/spec.md b.5. This is the raw
/// layer: no smallest number of values, no fallback for nearly constant series, no window.
public struct Xmr: Hashable, Sendable {
  /// Mean of the present values, in their unit.
  public let mean: Double
  /// How many values are present, the ones after a baseline included.
  public let count: Int
  /// Mean moving range; nil with fewer than two neighbours, and when screening leaves none (all values equal).
  public let movingRange: Double?

  /// Limits lie this many mean moving ranges from the mean: 3 / 1.128, rounded as in Making Data Count.
  public static let limitFactor = 2.66
  /// From here to the limit a value is near it: two thirds.
  public static let nearFactor = 2 * limitFactor / 3

  /// - Parameters:
  ///   - values: of one phase, in time, nil where nothing is known.
  ///   - screened: leaves moving ranges out that are far above their mean, once (Nelson 1982).
  ///   - baseline: mean and range come from this many first places only.
  /// - Returns: nil without any value to take a mean of.
  public init?(_ values: [Double?], screened: Bool = true, baseline: Int? = nil) {
    let basis = Array(values.prefix(max(0, baseline ?? values.count)))
    guard let mean = Statistics.mean(basis.compactMap { $0 }) else { return nil }
    self.mean = mean
    count = values.reduce(0) { $1 == nil ? $0 : $0 + 1 }
    movingRange = MovingRange.mean(of: basis, screened: screened)
  }

  /// Mean ∓ 2.66 mean moving ranges; nil where there is no moving range.
  public var limits: Limits? { limits(Self.limitFactor) }
  /// Two thirds of the way to the limits.
  public var nearLimits: Limits? { limits(Self.nearFactor) }

  private func limits(_ factor: Double) -> Limits? {
    movingRange.map { Limits(lower: mean - factor * $0, upper: mean + factor * $0) }
  }
}
