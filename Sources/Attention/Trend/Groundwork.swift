/// What the rules look at: final figures, without the months people set aside, cut at documented breaks, without season.
struct Groundwork {
  let measure: Measure
  /// The complete axis, from the first to the last period anything is known of.
  let axis: [Period]
  /// Final figures place by place; nil where there is none, and where it was set aside.
  let final: [Double?]
  /// What they are made of, where that is known.
  let parts: [(numerator: Double, denominator: Double)?]
  /// Places that are still to come in as far as rules are concerned: provisional, or not yet published.
  let open: Set<Int>
  let phases: Phases
  /// The places of the newest phase that are looked at.
  let window: Range<Int>
  /// Where the season was taken out of each phase from; empty where it could not be.
  let patterns: [SeasonalAdjustment.Pattern]
  /// The season is a factor, not a summand.
  let isLogarithmic: Bool
  /// Place by place: what the calendar month adds (in logarithms where it is a factor), what is left without it, the slow
  /// course of the series. Without a pattern nothing is added, and what is left are the final figures. What is left has no
  /// more decimals than they have: a middle between persons would be of a line nobody can be shown.
  let seasonal: [Double?]
  let adjusted: [Double?]
  let trend: [Double?]
  /// Places far from trend and season.
  let farOff: [Int]
  /// The values of the window as the rules see them: without season, in their unit.
  let values: [Double?]
  /// The final figures of the window, the season still in them.
  let figures: [Double?]
  /// The step that describes the window best.
  let step: StepEvidence?
  /// Whether any figure is hidden to protect people.
  let hidesAny: Bool

  var hasPattern: Bool { !patterns.isEmpty }

  init(
    _ series: Series, _ surroundings: TrendSurroundings, keys: Set<SeriesKey>, _ length: TrendWindow,
    _ plans: [Int: STL.Plan]
  ) {
    let measure = series.definition.measure
    let axis = series.axis
    var final = Array(repeating: Double?.none, count: axis.count)
    var parts = Array(repeating: (numerator: Double, denominator: Double)?.none, count: axis.count)
    var open: Set<Int> = []
    let aside = surroundings.setAside.filter { keys.contains($0.series) }.map(\.stretch)
    for observation in series.observations {
      guard let first = axis.first else { break }
      let place = observation.period.index - first.index
      if Self.isOpen(observation.finding) { open.insert(place) }
      guard observation.finding.caveat?.isFinal == true, !aside.contains(where: { $0.contains(observation.period) }),
        let value = series.value(of: observation.finding), value.isFinite
      else { continue }
      final[place] = value
      if case .ratio(let numerator, let denominator) = observation.finding.quantity {
        parts[place] = (numerator, denominator)
      }
    }
    let starts = Set(surroundings.phases.filter { keys.contains($0.series) }.map(\.first))
    let cuts = axis.indices.dropFirst().filter { starts.contains(axis[$0]) }
    let phases = Phases(starts: [0] + cuts, count: axis.count) ?? Phases(undivided: axis.count)
    self.phases = phases
    let current = phases.places.last ?? 0..<0
    let window = Self.window(length, current, final, measure.rhythm)
    let (adjustment, from) = Self.adjustment(final, phases, measure, plans)
    (self.measure, self.axis, self.final, self.parts, self.open) = (measure, axis, final, parts, open)
    patterns = adjustment?.patterns ?? []
    isLogarithmic = adjustment?.isLogarithmic ?? false
    func wholeAxis(_ part: [Double?]?) -> [Double?] {
      guard let part else { return Array(repeating: nil, count: axis.count) }
      return Array(repeating: nil, count: from) + part + Array(repeating: nil, count: axis.count - from - part.count)
    }
    seasonal = wholeAxis(adjustment?.seasonal)
    trend = wholeAxis(adjustment?.trend)
    let adjusted = adjustment == nil ? final : Self.published(wholeAxis(adjustment?.adjusted), like: final)
    farOff = (adjustment?.farOff ?? []).map { $0 + from }
    self.window = window
    (self.adjusted, figures, values) = (adjusted, Array(final[window]), Array(adjusted[window]))
    step = StepEvidence(measure.scaled(values))
    hidesAny = series.observations.contains { if case .suppressed = $0.finding { true } else { false } }
  }

  /// With as many decimals as the figures themselves.
  private static func published(_ values: [Double?], like final: [Double?]) -> [Double?] {
    guard let decimals = Statistics.decimals(of: final.compactMap { $0 }) else { return values }
    return values.map { $0.map { Statistics.rounded($0, to: decimals) } }
  }

  /// The newest places of a phase. Of quarters, half-years and years as many as hold figures enough for a range: of these
  /// there are few, and a gap must not silence a series for years.
  private static func window(
    _ length: TrendWindow, _ phase: Range<Int>, _ final: [Double?], _ rhythm: Rhythm
  ) -> Range<Int> {
    var first = max(phase.lowerBound, final.count - min(length.periods(rhythm), final.count))
    guard rhythm != .month else { return first..<final.count }
    var known = final[first...].count { $0 != nil }
    while known < Reading.fewestForRange, first > phase.lowerBound {
      first -= 1
      if final[first] != nil { known += 1 }
    }
    return first..<final.count
  }

  private static func isOpen(_ finding: Finding) -> Bool {
    switch finding {
    case .notYetPublished: true
    case .measured(_, let caveat): !caveat.isFinal
    default: false
    }
  }

  /// The season of monthly figures. In longer periods it cannot make a run, and moving figures have lost theirs.
  private static func adjustment(
    _ final: [Double?], _ phases: Phases, _ measure: Measure, _ plans: [Int: STL.Plan]
  ) -> (SeasonalAdjustment?, Int) {
    guard measure.rhythm == .month, !measure.isMoving, measure.nature != .stock,
      let first = final.firstIndex(where: { $0 != nil }), let last = final.lastIndex(where: { $0 != nil })
    else { return (nil, 0) }
    let known = Array(final[first...last])
    let present = known.compactMap { $0 }
    guard let least = present.min(), let most = present.max(), least < most, !isMostlyUnchanged(known) else {
      return (nil, 0)
    }
    let starts = phases.places.map { max(0, $0.lowerBound - first) }.filter { $0 < known.count }
    guard let inside = Phases(starts: Array(Set(starts)).sorted(), count: known.count) else { return (nil, 0) }
    let isLogarithmic = measure.swingGrowsWithLevel || measure.liesFarOut
    let adjustment = SeasonalAdjustment(
      known, inside, logarithmic: isLogarithmic, leavingFarOff: true, plans: plans)
    // A pattern that explains the values to the last digit would leave rounding to read.
    let rest = adjustment.adjusted.compactMap { $0 }
    guard adjustment.patterns.last != SeasonalAdjustment.Pattern.none,
      rest.contains(where: { !Statistics.ties($0, rest[0]) })
    else { return (nil, 0) }
    return (adjustment, first)
  }

  /// More than half of the values equal the one before.
  static func isMostlyUnchanged(_ values: [Double?]) -> Bool {
    let ranges = MovingRange.all(of: values)
    return ranges.count { $0 == 0 } * 2 > ranges.count
  }
}

extension Groundwork {
  /// The places of the newest phase from its first final figure on.
  var current: Range<Int> {
    let phase = phases.places.last ?? 0..<0
    let first = phase.first { final[$0] != nil } ?? phase.upperBound
    return first..<phase.upperBound
  }

  /// A value without season, with the season of this place put back.
  func restored(_ value: Double, at place: Int) -> Double {
    guard let seasonal = seasonal[place] else { return value }
    return isLogarithmic ? value * Statistics.exp(seasonal) : value + seasonal
  }

  /// Whether most of what the newest months do around their slow course is season. Months far off count as they are.
  var seasonIsMarked: Bool {
    var with: [Double] = []
    var without: [Double] = []
    for place in current {
      guard let value = final[place], let adjusted = adjusted[place], let trend = trend[place] else { continue }
      with.append(value - trend)
      without.append(adjusted - trend)
    }
    guard let all = Statistics.variance(with), let rest = Statistics.variance(without), all > 0 else { return false }
    return 1 - rest / all >= Seasonal.marked
  }

  /// More than a quarter missing, or more than six in a row (trends/spec.md b.4). What is still to come is not missing.
  var missing: (count: Int, of: Int, inARow: Int) {
    let looked = max(window.lowerBound, current.lowerBound)..<window.upperBound
    var (missing, inARow, longest) = (0, 0, 0)
    let last = looked.last { final[$0] != nil || !open.contains($0) } ?? looked.lowerBound
    for place in looked where place <= last {
      inARow = final[place] == nil ? inARow + 1 : 0
      missing += final[place] == nil ? 1 : 0
      longest = max(longest, inARow)
    }
    return (missing, looked.isEmpty ? 0 : last - looked.lowerBound + 1, longest)
  }
}

extension Measure {
  /// Whether single values lie far out on one side without anything being wrong: then logarithms are looked at.
  var liesFarOut: Bool { nature == .duration || skewed }

  /// In logarithms where single values lie far out on one side, and all are above 0.
  func scaled(_ values: [Double?]) -> [Double?] {
    guard liesFarOut, Season.allPositive(values) else { return values }
    return values.map { $0.map(Statistics.log) }
  }
}
