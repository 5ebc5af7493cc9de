/// When the run chart is heard, and why it is not (trends/spec.md b.3, b.4, b.7, b.12).
struct LevelPolicy {
  private let ground: Groundwork
  private let view: Reading.View
  private let chart: RunChart?
  private var measure: Measure { ground.measure }

  init(_ ground: Groundwork, _ view: Reading.View) {
    (self.ground, self.view) = (ground, view)
    chart = RunChart(ground.values)
  }

  var level: Reading.Level {
    if let reason { return .withheld(reason) }
    guard let chart else { return .withheld(.noValues) }
    guard chart.speaks else { return .usual(chart) }
    guard ground.step?.overCarryOver ?? 0 > StepEvidence.clear else { return .withheld(doubt) }
    guard chart.hasLongRun, let places = chart.longestRunPlaces else { return .fewCrossings(chart) }
    let start = ground.window.lowerBound
    return Stretch(ground.axis[start + places.lowerBound], ground.axis[start + places.upperBound])
      .map { .longRun(chart, $0) } ?? .fewCrossings(chart)
  }

  /// Why nothing may be said, whatever the values are like.
  private var reason: Reading.Withheld? {
    switch view {
    case .empty: return .noValues
    case .waves, .stories: return .noFigures
    case .points, .curve: break
    }
    if measure.yearOnYear { return .yearOnYear }
    if measure.sharesMonths, let months = measure.window { return .moving(months: months) }
    if measure.nature == .stock { return .stock }
    if let breaks { return .breaks(breaks) }
    return tooLittle ?? season
  }

  private var tooLittle: Reading.Withheld? {
    let present = ground.figures.compactMap { $0 }
    guard let first = present.first else { return .tooFew(0) }
    if present.count > 1, present.allSatisfy({ Statistics.ties($0, first) }) { return .allEqual(first) }
    let useful = chart?.useful ?? 0
    if useful < Reading.fewestUseful {
      return present.count < Reading.fewestUseful
        ? .tooFew(present.count) : .tied(present.count - useful, of: present.count)
    }
    let missing = ground.missing
    guard missing.count * 4 > missing.of || missing.inARow > 6 else { return nil }
    return .tooManyGaps(missing: missing.count, of: missing.of)
  }

  /// Two breaks within twelve months, both in what the rules would look at.
  private var breaks: [Period]? {
    let starts = ground.phases.places.dropFirst().map(\.lowerBound)
    guard starts.count >= 2 else { return nil }
    let last = Array(starts.suffix(2))
    let months = (last[1] - last[0]) * measure.rhythm.months
    let looked = ground.axis.count - max(Reading.fewestUseful, TrendWindow.standard.periods(measure.rhythm))
    return months <= 12 && last[0] >= looked ? last.map { ground.axis[$0] } : nil
  }

  /// A series known to have a season is not read with the season in it.
  private var season: Reading.Withheld? { isTooShortForASeason && measure.swingGrowsWithLevel ? .season : nil }

  /// What else than a change of level can make the run chart speak. A yearly wave looks like carry-over.
  private var doubt: Reading.Withheld { isTooShortForASeason ? .mayBeSeason : .carriesOver }

  private var isTooShortForASeason: Bool {
    measure.rhythm == .month && !ground.hasPattern && ground.current.count < SeasonalAdjustment.fewestMonths
  }
}
