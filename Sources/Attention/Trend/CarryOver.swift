/// Whether each month carries most of its value over to the next, as stocks do; run and limit rules then cry wolf.
///
/// Our own heuristic, trends/spec.md b.7: the autocorrelation of the differences, which a single shift of level leaves
/// alone. Independent months give −0.5, a random walk gives 0. Chance alone is taken for carry-over in 4 % of series of
/// 36 months; a weak carry-over (0.3) mostly stays unseen.
public struct CarryOver: Hashable, Sendable {
  /// Lag-1 autocorrelation of the first differences, mean-corrected, biased estimator; −1 to 1.
  public let differences: Double
  /// How many values are present.
  public let count: Int

  /// Above this autocorrelation months carry over.
  public static let threshold = -0.25
  /// Values below which nothing is said.
  public static let fewestValues = 36

  /// - Parameter values: of one phase, in time and without season; no difference is taken across a gap.
  /// - Returns: nil when all differences are equal, or there are fewer than two.
  public init?(_ values: [Double?]) {
    let steps: [Double?] = zip(values, values.dropFirst()).map { left, right in
      guard let left, let right else { return nil }
      return right - left
    }
    let present = steps.compactMap { $0 }
    guard present.count >= 2, let mean = Statistics.mean(present) else { return nil }
    let off = steps.map { step in step.map { $0 - mean } }
    let all = Statistics.sum(off.map { ($0 ?? 0) * ($0 ?? 0) })
    let scale = present.reduce(0) { max($0, abs($1)) }
    // Equal differences leave rounding only.
    guard all > 1e-20 * scale * scale * Double(present.count) else { return nil }
    let neighbours = Statistics.sum(zip(off, off.dropFirst()).map { ($0 ?? 0) * ($1 ?? 0) })
    differences = neighbours / all
    count = values.reduce(0) { $1 == nil ? $0 : $0 + 1 }
  }

  /// Whether rules on runs and limits should stay silent.
  public func carriesOver(above threshold: Double = Self.threshold, from fewest: Int = Self.fewestValues) -> Bool {
    count >= fewest && differences > threshold
  }
}
