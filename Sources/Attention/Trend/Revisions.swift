/// How provisional figures of a series used to move until they were final, and where the newest ones may still go.
///
/// trends/spec.md b.10: for age a, `final / value at age a − 1` over all finished periods of the same phase and method.
public struct Revisions: Hashable, Sendable {
  /// One age after another, from 0 to the one before final.
  public let byAge: [Age]
  /// Periods whose newest figure is still provisional, in time.
  public let bands: [Band]

  /// What was known of a period at some age.
  public struct Figure: Hashable, Sendable {
    public let period: Period
    /// Months since the reference month.
    public let age: Int
    public let value: Double

    public init(period: Period, age: Int, value: Double) {
      (self.period, self.age, self.value) = (period, age, value)
    }
  }

  /// What happened to figures of one age. Revisions are relative: 0.02 means the final figure was 2 % higher.
  public struct Age: Hashable, Sendable {
    public let age: Int
    /// Finished periods that were known at this age.
    public let count: Int
    public let method: Method
    /// Nil without finished periods.
    public let low: Double?
    public let median: Double?
    public let high: Double?
    public let up: Int
    public let down: Int
    public let same: Int
  }

  public enum Method: String, CaseIterable, Sendable {
    /// From the 10 % to the 90 % quantile.
    case quantiles
    /// From the smallest to the largest; to be said with how many there are.
    case extremes
    /// Fewer than four: only the word "provisional" is left.
    case none
  }

  /// Where a provisional figure may end up, in the unit of the values.
  public struct Band: Hashable, Sendable {
    public let period: Period
    public let age: Int
    public let value: Double
    /// Nil when too few periods are finished.
    public let low: Double?
    public let middle: Double?
    public let high: Double?
  }

  /// Finished periods from which on quantiles are taken.
  public static let fewestForQuantiles = 12
  /// Finished periods below which no band is drawn.
  public static let fewestForBand = 4

  /// - Parameters:
  ///   - figures: of one phase and method; of two with the same period and age the last one counts.
  ///   - finalAge: months until a figure counts as final (the source's waiting period).
  public init(_ figures: [Figure], finalAge: Int = 3, fewestForQuantiles: Int = Self.fewestForQuantiles) {
    var known: [Period: [Int: Double]] = [:]
    for figure in figures { known[figure.period, default: [:]][figure.age] = figure.value }
    let byAge = (0..<max(0, finalAge)).map { age in
      Age(age, of: known.values.compactMap { Self.revision($0, from: age, to: finalAge) }, fewestForQuantiles)
    }
    self.byAge = byAge
    bands = known.sorted { $0.key < $1.key }.compactMap { period, values in
      guard values[finalAge] == nil,
        let newest = values.filter({ $0.key < finalAge && $0.key >= 0 }).max(by: { $0.key < $1.key })
      else { return nil }
      return Band(period, newest.value, byAge[newest.key])
    }
  }

  /// The relative revision of one period; nil when it is not finished, not known at that age, or was 0 then.
  private static func revision(_ values: [Int: Double], from age: Int, to finalAge: Int) -> Double? {
    guard let last = values[finalAge], let then = values[age], then != 0 else { return nil }
    return last / then - 1
  }
}

extension Revisions.Figure {
  /// What a finding said of a period on the day of its vintage; nil where it was no figure.
  ///
  /// Figures older than the source's waiting period have the age at which they are final.
  public init?(_ finding: Finding, of period: Period, on day: Day, _ measure: Measure) {
    let kind = measure.kind
    guard let quantity = finding.quantity, let value = quantity.value(of: kind) else { return nil }
    let age = day.period(.month).index - period.lastMonth
    self.init(period: period, age: min(max(0, age), measure.waitingMonths), value: value)
  }
}

extension Revisions.Age {
  fileprivate init(_ age: Int, of revisions: [Double], _ fewestForQuantiles: Int) {
    self.age = age
    count = revisions.count
    median = Statistics.median(revisions)
    if revisions.count >= max(fewestForQuantiles, 1) {
      (method, low, high) = (
        .quantiles, Statistics.quantile(0.1, of: revisions), Statistics.quantile(0.9, of: revisions)
      )
    } else {
      method = revisions.count >= Revisions.fewestForBand ? .extremes : .none
      (low, high) = (revisions.min(), revisions.max())
    }
    let sides = revisions.map { Statistics.side($0, of: 0) }
    up = sides.count { $0 > 0 }
    down = sides.count { $0 < 0 }
    same = sides.count { $0 == 0 }
  }
}

extension Revisions.Band {
  fileprivate init(_ period: Period, _ value: Double, _ age: Revisions.Age) {
    self.period = period
    self.age = age.age
    self.value = value
    let isDrawn = age.method != .none
    low = isDrawn ? age.low.map { value * (1 + $0) } : nil
    middle = isDrawn ? age.median.map { value * (1 + $0) } : nil
    high = isDrawn ? age.high.map { value * (1 + $0) } : nil
  }
}
