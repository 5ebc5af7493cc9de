/// What can be said about a curve from its own past, before any word is chosen. Wording makes sentences of it.
public struct Reading: Hashable, Sendable {
  public let state: State
  /// The last periods the statement is about: the newest 36 of a monthly series.
  public let window: Stretch?
  /// Values present in the window and used: final ones only.
  public let count: Int

  /// What the series allows one to say. "No statement" is a statement (trends/spec.md b.12).
  public enum State: Hashable, Sendable {
    case noValues
    /// Fewer than ten useful values.
    case tooFew(Int)
    case allEqual(Double)
    case tooManyGaps
    /// Sums or quotients over many months: neighbouring values share most of their data.
    case moving(months: Int)
    /// A stock: whoever was counted in May is mostly there in June.
    case stock
    case usual(RunChart)
    case longRun(RunChart, Stretch)
    case fewCrossings(RunChart)
  }

  /// Months of the standard window.
  public static let windowMonths = 36
  /// Useful values below which nothing is said about the middle.
  public static let fewestUseful = 10

  /// Reads final values of the newest window of the series.
  public init(_ series: Series) {
    let measure = series.definition.measure
    let axis = Array(series.axis.suffix(max(Self.windowMonths / measure.rhythm.months, Self.fewestUseful)))
    let values: [Double?] = axis.map { period in
      guard case .measured(_, let caveat) = series[period], caveat.isFinal else { return nil }
      return series.value(at: period)
    }
    let present = values.compactMap { $0 }
    count = present.count
    window = axis.first.flatMap { first in axis.last.flatMap { Stretch(first, $0) } }
    state = Self.state(of: values, present: present, axis: axis, measure: measure)
  }

  private static func state(of values: [Double?], present: [Double], axis: [Period], measure: Measure) -> State {
    guard let first = present.first, let chart = RunChart(values) else { return .noValues }
    if measure.isMoving { return .moving(months: measure.window ?? 12) }
    if measure.nature == .stock { return .stock }
    if present.count > 1, present.allSatisfy({ Statistics.ties($0, first) }) { return .allEqual(first) }
    if chart.useful < fewestUseful { return .tooFew(present.count) }
    if hasTooManyGaps(values) { return .tooManyGaps }
    if chart.hasLongRun, let places = chart.longestRunPlaces,
      let stretch = Stretch(axis[places.lowerBound], axis[places.upperBound])
    {
      return .longRun(chart, stretch)
    }
    return chart.hasFewCrossings ? .fewCrossings(chart) : .usual(chart)
  }

  /// More than a quarter missing between the first and the last present value, or more than six in a row (b.4).
  private static func hasTooManyGaps(_ values: [Double?]) -> Bool {
    guard let first = values.firstIndex(where: { $0 != nil }), let last = values.lastIndex(where: { $0 != nil })
    else { return true }
    var missing = 0
    var inARow = 0
    var longest = 0
    for value in values[first...last] {
      inARow = value == nil ? inARow + 1 : 0
      missing += value == nil ? 1 : 0
      longest = max(longest, inARow)
    }
    return missing * 4 > last - first + 1 || longest > 6
  }
}
