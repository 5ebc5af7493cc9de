/// A series split into a slow trend, a season that repeats from year to year and slowly changes, and a remainder.
///
/// Cleveland, Cleveland, McRae, Terpenning 1990, Journal of Official Statistics 6; trends/spec.md b.6. The raw
/// decomposition of a series without gaps; `Season` fills gaps, `SeasonalAdjustment` cares for phases.
///
///     try STL(values).seasonal  // what January adds, in the unit of the values
public struct STL: Hashable, Sendable {
  /// The slow movement, in the unit of the values.
  public let trend: [Double]
  /// What the calendar month adds (or takes), around 0.
  public let seasonal: [Double]
  /// What is left: value − trend − seasonal.
  public let remainder: [Double]
  /// How much each place counted in the last pass, from 1 down to 0; nil without robust passes.
  public let weights: [Double]?

  /// - Parameter values: on a complete axis, all finite.
  /// - Throws: `STLFault.tooFewValues` unless there are more values than one period.
  public init(_ values: [Double], _ settings: Settings = .recommended) throws(STLFault) {
    self = try Plan(count: values.count, settings).decompose(values)
  }

  init(trend: [Double], seasonal: [Double], remainder: [Double], weights: [Double]?) {
    (self.trend, self.seasonal, self.remainder, self.weights) = (trend, seasonal, remainder, weights)
  }

  /// How much of the variation around the trend is season: from 0 to about 1. Nil when nothing varies.
  ///
  /// 1 − var(remainder) / var(seasonal + remainder), not below 0 (Wang, Smith, Hyndman 2006). Biased upwards for short
  /// series: chance alone gives 0.35 in 36 months. For words only; nothing is decided by it.
  public var seasonalStrength: Double? { strength(of: seasonal) }

  /// How much of the variation around the season is trend; see `seasonalStrength`.
  public var trendStrength: Double? { strength(of: trend) }

  private func strength(of component: [Double]) -> Double? {
    let both = zip(component, remainder).map { $0 + $1 }
    guard let all = Statistics.variance(both), let rest = Statistics.variance(remainder), all > 0 else { return nil }
    return max(0, 1 - rest / all)
  }

  /// What is fitted locally: a level or a line.
  public enum Degree: Int, CaseIterable, Sendable {
    case constant = 0
    case linear = 1
  }
}

/// What makes a decomposition impossible.
public enum STLFault: Error, Equatable {
  /// A period below 2.
  case impossiblePeriod(Int)
  /// A window that is even or too short: 3 for the season, longer than the period for trend and low-pass.
  case impossibleWindow(Int)
  /// Fewer than one pass over season and trend, or a negative number of robust passes.
  case impossiblePasses(Int)
  case tooFewValues(Int)
}

extension STL {
  /// Every setting is always written out: the defaults of the known programs differ (trends/spec.md a.3).
  public struct Settings: Hashable, Sendable {
    /// Places in a year; 12 for months.
    public let period: Int
    /// Years looked at for one calendar month; odd.
    public let seasonal: Int
    public let seasonalDegree: Degree
    /// Places looked at for the trend; odd.
    public let trend: Int
    public let trendDegree: Degree
    /// Places looked at for what is taken out of the season because it is no season; odd.
    public let lowPass: Int
    public let lowPassDegree: Degree
    /// Passes over season and trend.
    public let inner: Int
    /// Further rounds that weigh places down by their remainder; 0 is not robust.
    public let outer: Int

    /// - Throws: `STLFault` for a period below 2, an even or too short window, or impossible numbers of passes.
    public init(
      period: Int = 12, seasonal: Int = 13, seasonalDegree: Degree = .constant, trend: Int = 21,
      trendDegree: Degree = .linear, lowPass: Int = 13, lowPassDegree: Degree = .linear, inner: Int = 5, outer: Int = 0
    ) throws(STLFault) {
      guard period >= 2 else { throw .impossiblePeriod(period) }
      for (window, least) in [(seasonal, 3), (trend, period + 1), (lowPass, period + 1)] {
        guard window >= least, !window.isMultiple(of: 2) else { throw .impossibleWindow(window) }
      }
      guard inner >= 1 else { throw .impossiblePasses(inner) }
      guard outer >= 0 else { throw .impossiblePasses(outer) }
      self.init(
        (period, inner, outer), seasonal: (seasonal, seasonalDegree), trend: (trend, trendDegree),
        lowPass: (lowPass, lowPassDegree))
    }

    /// For adjusting before any rule: a stiff pattern, not robust. Months keep their chance, so that rules that count on
    /// chance do not cry wolf (trends/spec.md a.4: 4.5 % of unchanged series instead of 84 %).
    public static let recommended = Settings(
      (12, 5, 0), seasonal: (13, .constant), trend: (21, .linear), lowPass: (13, .linear))

    /// For looking only, never before a rule: months far out hardly shape the pattern.
    public static let robust = Settings(
      (12, 2, 15), seasonal: (13, .constant), trend: (21, .linear), lowPass: (13, .linear))

    private init(
      _ passes: (period: Int, inner: Int, outer: Int), seasonal: (Int, Degree), trend: (Int, Degree),
      lowPass: (Int, Degree)
    ) {
      (period, inner, outer) = passes
      (self.seasonal, seasonalDegree) = seasonal
      (self.trend, trendDegree) = trend
      (self.lowPass, lowPassDegree) = lowPass
    }
  }
}
