public import Attention
public import Wording

/// The findings of one focus, with what is known about them.
public struct Curve: Sendable {
  public let series: Series
  public let reading: Reading
  /// Documented breaks of this series, in time.
  public let phases: [Phase]
  /// What was known before a finding was revised, newest first.
  public let earlier: [Period: [Earlier]]

  /// Breaks, months set aside, and what else the reading takes into account.
  private let surroundings: TrendSurroundings
  let window: TrendWindow

  /// - Parameter phases: those of other series are left out.
  public init(_ series: Series, phases: [Phase] = [], earlier: [Period: [Earlier]] = [:]) {
    self.init(series, in: TrendSurroundings(phases: phases), earlier: earlier)
  }

  /// - Parameter window: how much of the past the reading takes.
  public init(
    _ series: Series, in surroundings: TrendSurroundings, earlier: [Period: [Earlier]] = [:],
    over window: TrendWindow = .standard
  ) {
    (self.series, self.surroundings, self.earlier, self.window) = (series, surroundings, earlier, window.rules)
    phases = surroundings.phases.filter { $0.series == series.definition.key }.sorted { $0.first < $1.first }
    reading = Reading(series, in: surroundings, over: window.rules)
  }

  /// The same findings, read over another stretch of the past.
  public func over(_ window: TrendWindow) -> Curve {
    let rules = window.rules
    return rules == self.window ? self : Curve(series, in: surroundings, earlier: earlier, over: rules)
  }

  /// Findings of this series that people set aside.
  var setAsides: [SetAside] { surroundings.setAside.filter { $0.series == series.definition.key } }

  /// The stretch a view shows; nil where there is nothing to show.
  public func stretch(_ view: TrendView) -> Stretch? {
    let periods = shown(view)
    return periods.first.flatMap { first in periods.last.flatMap { Stretch(first, $0) } }
  }

  /// Whether the reading begins at a break.
  var readsSinceBreak: Bool {
    guard let first = series.axis.first, let last = series.axis.last else { return false }
    return phases.contains { $0.first > first && $0.first <= last }
  }

  /// An earlier state of one finding, and the Datenstand it belongs to.
  public struct Earlier: Hashable, Sendable {
    public let finding: Finding
    public let day: Day

    public init(_ finding: Finding, _ day: Day) { (self.finding, self.day) = (finding, day) }
  }

  var measure: Measure { series.definition.measure }

  /// There are figures, and all of them are hidden to protect people.
  var isHidden: Bool { reading.level.withheld == .hidden }

  /// The periods a picture shows: the newest of the window, and the chosen stretch in any case.
  func shown(_ view: TrendView) -> [Period] {
    let axis = series.axis
    let count = view.window.periods(measure.rhythm)
    var newest = count < axis.count ? Array(axis.suffix(count)) : axis
    // Whatever is spoken of stands in the picture.
    if let read = reading.window?.first, let first = newest.first, read < first { newest = axis.filter { $0 >= read } }
    guard let stretch = view.stretch, let first = newest.first, stretch.first < first else { return newest }
    return axis.filter { $0 >= stretch.first }
  }

  func values(in periods: [Period]) -> [Double] { periods.compactMap { series.value(at: $0) } }

  /// Figures of this series, said with its unit and as many decimals as they have.
  public func words(_ wording: Wording) -> ValueWords {
    ValueWords(measure.unit, of: values(in: series.observations.map(\.period)), wording)
  }

  /// Places without a figure, with the reason. A ratio over nothing counts as one.
  func gaps(in periods: [Period]) -> [(period: Period, finding: Finding)] {
    periods.compactMap { period in
      let finding = series[period]
      switch finding {
      case .distribution, .described: return nil
      case .measured: return series.value(at: period) == nil ? (period, finding) : nil
      default: return (period, finding)
      }
    }
  }

  /// Figures that come with a caveat.
  func caveats(in periods: [Period]) -> [(period: Period, caveat: Finding.Caveat)] {
    periods.compactMap { period in
      guard series.value(at: period) != nil, let caveat = series[period].caveat, caveat != .final else { return nil }
      return (period, caveat)
    }
  }

  /// Breaks inside a shown stretch: the line is interrupted before them.
  func breaks(in periods: [Period]) -> [Phase] {
    guard let first = periods.first, let last = periods.last else { return [] }
    return phases.filter { $0.first > first && $0.first <= last }
  }

  /// Survey waves among the periods.
  func waves(in periods: [Period]) -> [(period: Period, distribution: Distribution)] {
    periods.compactMap { period in
      if case .distribution(let distribution) = series[period] { (period, distribution) } else { nil }
    }
  }

  /// Rounds of stories among the periods.
  func rounds(in periods: [Period]) -> [(period: Period, stories: Int)] {
    periods.compactMap { period in
      if case .described(let stories) = series[period] { (period, stories) } else { nil }
    }
  }

  /// Periods from which on another question was asked.
  func otherQuestions(in periods: [Period]) -> [Period] {
    let waves = waves(in: periods)
    return zip(waves, waves.dropFirst()).filter { $0.distribution.edition != $1.distribution.edition }.map { $1.period }
  }
}
