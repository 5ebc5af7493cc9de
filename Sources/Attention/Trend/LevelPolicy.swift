/// When the run chart is heard, and why it is not (trends/spec.md b.3, b.4, b.7, b.12).
struct LevelPolicy {
  private let ground: Groundwork
  private let view: Reading.View
  let chart: RunChart?
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

  /// Why nothing may be said, whatever the values are like: first what is there at all, then what the values are.
  private var reason: Reading.Withheld? {
    switch view {
    case .empty: return ground.hidesAny ? .hidden : .noValues
    case .waves, .stories: return .noFigures
    case .points, .curve: break
    }
    return tooLittle ?? connected ?? breaks.map(Reading.Withheld.breaks) ?? tooLittleOfThisPhase ?? tied ?? season
  }

  private var present: [Double] { ground.figures.compactMap { $0 } }

  /// Of the whole series, or full of holes.
  private var tooLittle: Reading.Withheld? {
    guard ground.final.count(where: { $0 != nil }) >= Reading.fewestUseful else {
      return allEqual ?? .tooFew(present.count)
    }
    if present.count >= Reading.fewestUseful, let allEqual { return allEqual }
    let missing = ground.missing
    guard present.count >= Reading.fewestUseful, missing.count * 4 > missing.of || missing.inARow > 6 else {
      return nil
    }
    return .tooManyGaps(missing: missing.count, of: missing.of)
  }

  private var allEqual: Reading.Withheld? {
    guard let first = present.first, present.count > 1, present.allSatisfy({ Statistics.ties($0, first) }) else {
      return nil
    }
    return .allEqual(first)
  }

  /// Neighbouring figures that say much the same.
  private var connected: Reading.Withheld? {
    if measure.yearOnYear { return .yearOnYear }
    if measure.sharesMonths, let months = measure.window { return .moving(months: months) }
    return measure.nature == .stock ? .stock : nil
  }

  /// Since the newest break.
  private var tooLittleOfThisPhase: Reading.Withheld? {
    present.count < Reading.fewestUseful ? allEqual ?? .tooFew(present.count) : nil
  }

  /// Too many values on the middle.
  private var tied: Reading.Withheld? {
    let useful = chart?.useful ?? 0
    return useful < Reading.fewestUseful ? .tied(present.count - useful, of: present.count) : nil
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
