extension STL {
  /// Everything about a decomposition that depends on the length and not on the values; worth keeping for several series.
  ///
  /// Without robust passes a decomposition is one fixed linear map; the plan holds its factors: three smoothers.
  public struct Plan: Hashable, Sendable {
    public let count: Int
    public let settings: Settings
    private let seasonal: LinearSmoother
    private let lowPass: LinearSmoother
    private let trend: LinearSmoother
    private var table: Table?

    /// - Throws: `STLFault.tooFewValues` unless `count` is more than one period.
    public init(count: Int, _ settings: Settings = .recommended) throws(STLFault) {
      guard count > settings.period else { throw .tooFewValues(count) }
      (self.count, self.settings) = (count, settings)
      seasonal = Loess(window: settings.seasonal, degree: settings.seasonalDegree)
        .seasonalSmoother(count: count, period: settings.period)
      lowPass = Loess(window: settings.lowPass, degree: settings.lowPassDegree).smoother(count: count)
      trend = Loess(window: settings.trend, degree: settings.trendDegree).smoother(count: count)
    }

    /// The same plan with every coefficient written out beforehand: for hundreds of series of one length, and equal to it
    /// but for rounding. A robust plan stays as it is; what it does depends on the values.
    public func writtenOut() throws(STLFault) -> Plan {
      guard settings.outer == 0, table == nil else { return self }
      var plan = self
      plan.table = try Table(self)
      return plan
    }

    /// - Throws: `STLFault.tooFewValues` when there are not exactly `count` values.
    public func decompose(_ values: [Double]) throws(STLFault) -> STL {
      guard values.count == count else { throw .tooFewValues(values.count) }
      if let table { return table.decompose(values) }
      var pass = Pass(values, settings.period)
      run(&pass, seasonal, trend)
      guard settings.outer > 0 else { return pass.result(weights: nil) }
      return robust(&pass)
    }

    private func robust(_ pass: inout Pass) -> STL {
      var (seasonal, trend) = (seasonal, trend)
      var weights: [Double] = []
      for _ in 0..<settings.outer {
        weights = pass.robustnessWeights
        seasonal.weigh(weights)
        trend.weigh(weights)
        run(&pass, seasonal, trend)
      }
      return pass.result(weights: weights)
    }

    private func run(_ pass: inout Pass, _ seasonal: LinearSmoother, _ trend: LinearSmoother) {
      for _ in 0..<settings.inner { pass.refine(seasonal, lowPass, trend) }
    }
  }
}

/// The state between two passes: what is known of trend and season so far, and room to work in.
private struct Pass {
  private let values: [Double]
  private let period: Int
  private var trend: [Double]
  private var seasonal: [Double]
  /// The series without trend, then without season.
  private var rest: [Double]
  /// Calendar months smoothed over the years, one year longer at either end.
  private var cycles: [Double]
  private var means: [Double]
  private var low: [Double]

  init(_ values: [Double], _ period: Int) {
    (self.values, self.period) = (values, period)
    trend = Array(repeating: 0, count: values.count)
    (seasonal, rest, low) = (trend, trend, trend)
    cycles = Array(repeating: 0, count: values.count + 2 * period)
    means = cycles
  }

  /// One pass: season from what the trend leaves, trend from what the season leaves.
  mutating func refine(_ seasonal: LinearSmoother, _ lowPass: LinearSmoother, _ trend: LinearSmoother) {
    for place in values.indices { rest[place] = values[place] - self.trend[place] }
    seasonal.smooth(rest, into: &cycles)
    // Three moving means leave what is no season in the cycles; they shorten them back to the length of the series.
    means = cycles
    takeMovingMean(of: period, from: cycles.count)
    takeMovingMean(of: period, from: cycles.count - period + 1)
    takeMovingMean(of: 3, from: values.count + 2)
    lowPass.smooth(means, into: &low)
    for place in values.indices {
      self.seasonal[place] = cycles[place + period] - low[place]
      rest[place] = values[place] - self.seasonal[place]
    }
    trend.smooth(rest, into: &self.trend)
  }

  /// Replaces the first `count` means by the `count − length + 1` means of `length` neighbours.
  private mutating func takeMovingMean(of length: Int, from count: Int) {
    let share = 1 / Double(length)
    means.withUnsafeMutableBufferPointer { means in
      var sum = means[..<length].reduce(0, +)
      for place in 0..<count - length {
        let leaving = means[place]
        means[place] = sum * share
        sum += means[place + length] - leaving
      }
      means[count - length] = sum * share
    }
  }

  /// Bisquare weights: 1 for small remainders, 0 from six times their median on.
  var robustnessWeights: [Double] {
    let remainders = values.indices.map { abs(values[$0] - trend[$0] - seasonal[$0]) }
    let limit = 6 * (Statistics.median(remainders) ?? 0)
    // Remainders of this size are rounding; weights made of them would be noise.
    let rounding = 1e-14 * values.reduce(0) { max($0, abs($1)) }
    guard limit > rounding else { return Array(repeating: 1, count: values.count) }
    return remainders.map { remainder in
      if remainder <= 0.001 * limit { return 1 }
      if remainder > 0.999 * limit { return 0 }
      let share = remainder / limit
      return (1 - share * share) * (1 - share * share)
    }
  }

  func result(weights: [Double]?) -> STL {
    let remainder = values.indices.map { values[$0] - seasonal[$0] - trend[$0] }
    return STL(trend: trend, seasonal: seasonal, remainder: remainder, weights: weights)
  }
}
