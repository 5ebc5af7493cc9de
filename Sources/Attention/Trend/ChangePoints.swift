/// Where the level of a series may have changed: the cut into stretches whose values lie closest to their means.
///
/// trends/spec.md b.11: squared distances in sigmas (mean moving range / 1.128), a penalty for each stretch. PELT
/// (Killick, Fearnhead, Eckley 2012) finds this cut; for series this short all cuts are weighed (optimal partitioning),
/// which gives the same answer without PELT's care about the least length. Only ever a question to people, never a phase.
public struct ChangePoints: Hashable, Sendable {
  /// The first place of each stretch; the first stretch begins at the first present value.
  public let starts: [Int]
  /// The mean of each stretch, in the unit of the values.
  public let means: [Double]
  /// What counts as one sigma, in the unit of the values.
  public let sigma: Double

  /// Months a stretch lasts at least.
  public static let fewestMonths = 6

  /// - Parameters:
  ///   - values: of one phase, in time and without season; gaps are passed over.
  ///   - fewest: present values a stretch has at least.
  ///   - penalty: what a further stretch costs, in squared sigmas; 3 ln n unless given.
  /// - Returns: nil when nothing varies from month to month, or there are fewer than `fewest` values.
  public init?(_ values: [Double?], fewest: Int = Self.fewestMonths, penalty: Double? = nil) {
    let places = values.indices.filter { values[$0] != nil }
    let present = values.compactMap { $0 }
    let fewest = max(1, fewest)
    guard present.count >= fewest, let mean = Statistics.mean(present),
      let range = MovingRange.mean(of: values, screened: false), range > 0
    else { return nil }
    let sigma = range / MovingRange.perSigma
    let cost = Cost(present.map { ($0 - mean) / sigma })
    let cuts = Self.cuts(cost, fewest, penalty ?? 3 * Statistics.log(Double(present.count)))
    self.sigma = sigma
    starts = cuts.map { places[$0] }
    means = zip(cuts, cuts.dropFirst() + [present.count]).map { first, end in
      Statistics.sum(present[first..<end]) / Double(end - first)
    }
  }

  /// For each end the cheapest last stretch; then back from the end.
  private static func cuts(_ cost: Cost, _ fewest: Int, _ penalty: Double) -> [Int] {
    var cheapest = Array(repeating: Double.infinity, count: cost.count + 1)
    var lastStart = Array(repeating: 0, count: cost.count + 1)
    cheapest[0] = 0
    for end in fewest...cost.count {
      for start in 0...end - fewest {
        let price = cheapest[start] + cost.of(start, end) + penalty
        if price < cheapest[end] { (cheapest[end], lastStart[end]) = (price, start) }
      }
    }
    var cuts = [lastStart[cost.count]]
    while let first = cuts.first, first > 0 { cuts.insert(lastStart[first], at: 0) }
    return cuts
  }

  /// Squared distances from the mean of any stretch, from sums up to each place.
  private struct Cost {
    private var sums: [Double] = [0]
    private var squares: [Double] = [0]

    var count: Int { sums.count - 1 }

    init(_ values: [Double]) {
      for value in values {
        sums.append((sums.last ?? 0) + value)
        squares.append((squares.last ?? 0) + value * value)
      }
    }

    func of(_ start: Int, _ end: Int) -> Double {
      let sum = sums[end] - sums[start]
      return squares[end] - squares[start] - sum * sum / Double(end - start)
    }
  }
}
