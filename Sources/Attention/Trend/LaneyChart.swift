/// The usual range of a rate whose denominator changes from month to month: p′ for shares, u′ for events per exposure.
///
/// Laney 2002, Quality Engineering 14; trends/spec.md b.9. Plain p and u charts take only the chance of sampling for
/// variation; with the denominators of a Jobcenter (thousands) almost every month would then lie outside.
public struct LaneyChart: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A share: the numerator is part of the denominator.
    case pPrime
    /// Events per persons or days.
    case uPrime
  }

  public let kind: Kind
  /// How many months have both a numerator and a denominator above 0.
  public let count: Int
  /// Sum of numerators over sum of denominators, in rate units.
  public let centre: Double
  /// How much more the rate varies than sampling alone would make it: 1 is a plain p or u chart. Nil when undefined
  /// (all rates equal, or fewer than two neighbours).
  public let sigmaZ: Double?
  /// Numerator over denominator, in rate units; nil where a month is missing.
  public let rates: [Double?]
  /// Month by month: wider where the denominator is small; p′ cut to what a share can be, u′ at 0.
  public let limits: [Limits?]
  /// The run chart of the rates around the centre.
  public let runs: RunChart
  /// What the chance of sampling alone makes of a month, in rate units; nil where a month is missing.
  public let sampling: [Double?]

  /// - Parameters:
  ///   - numerators: of one phase, in time, nil where nothing is known.
  ///   - denominators: place by place; nil or 0 makes the month missing.
  ///   - unit: the rate unit; 100 for percent, 10 000 for "per 10 000 days".
  /// - Returns: nil without any month that has both.
  public init?(_ kind: Kind, numerators: [Double?], denominators: [Double?], per unit: Double = 1) {
    let months = zip(numerators, denominators).map(Month.init)
    let present = months.compactMap { $0 }
    guard !present.isEmpty else { return nil }
    let centre = Statistics.sum(present.map(\.numerator)) / Statistics.sum(present.map(\.denominator))
    let spread = kind == .pPrime ? centre * (1 - centre) : centre
    let sampling = months.map { month in month.map { (max(0, spread) / $0.denominator).squareRoot() } }
    let sigma = spread > 0 ? Self.sigmaZ(months, centre, sampling) : nil

    self.kind = kind
    count = present.count
    self.centre = centre * unit
    sigmaZ = sigma
    rates = months.map { month in month.map { $0.rate * unit } }
    limits = sampling.map { sampling in
      guard let sampling, let sigma else { return nil }
      let width = 3 * sampling * sigma
      return Limits(lower: (centre - width) * unit, upper: (centre + width) * unit)
        .cut(from: 0, to: kind == .pPrime ? unit : .infinity)
    }
    self.sampling = sampling.map { $0.map { $0 * unit } }
    guard let runs = RunChart(rates, centre: centre * unit) else { return nil }
    self.runs = runs
  }

  /// The spread of the standardised rates, from their screened moving ranges.
  private static func sigmaZ(_ months: [Month?], _ centre: Double, _ sampling: [Double?]) -> Double? {
    // Equal rates differ from their centre by rounding only; that is no variation to measure.
    let differ = months.contains { month in month.map { abs($0.rate - centre) > 1e-12 * centre } ?? false }
    guard differ else { return nil }
    let standardised: [Double?] = zip(months, sampling).map { month, sampling in
      guard let month, let sampling else { return nil }
      return (month.rate - centre) / sampling
    }
    return MovingRange.mean(of: standardised, screened: true).map { $0 / MovingRange.perSigma }
  }

  private struct Month {
    let numerator: Double
    let denominator: Double

    var rate: Double { numerator / denominator }

    init?(_ numerator: Double?, _ denominator: Double?) {
      guard let numerator, let denominator, denominator > 0 else { return nil }
      (self.numerator, self.denominator) = (numerator, denominator)
    }
  }
}
