extension Reading {
  /// Reads the newest window of a series.
  ///
  /// - Parameters:
  ///   - surroundings: breaks, months set aside, the series it is made of, and what was known when.
  ///   - length: how much of the past the rules look at.
  ///   - plans: seasonal decompositions made beforehand, by number of months; for thousands of readings.
  public init(
    _ series: Series, in surroundings: TrendSurroundings = TrendSurroundings(), over length: TrendWindow = .standard,
    plans: [Int: STL.Plan] = [:]
  ) {
    self.init(series, keys: [series.definition.key], surroundings, length, plans)
  }

  private init(
    _ series: Series, keys: Set<SeriesKey>, _ surroundings: TrendSurroundings, _ length: TrendWindow,
    _ plans: [Int: STL.Plan]
  ) {
    let measure = series.definition.measure
    let view = View(series)
    let ground = Groundwork(series, surroundings, keys: keys, length, plans)
    let policy = LevelPolicy(ground, view)
    let level = policy.level
    let chart = level.speaksOfAMiddle ? policy.chart : nil
    self.measure = measure
    self.view = view
    window = ground.window.first.flatMap { first in
      ground.window.last.flatMap { Stretch(ground.axis[first], ground.axis[$0]) }
    }
    figures = ground.figures.compactMap { $0 }
    hidesAny = ground.hidesAny
    newest = ground.window.last { ground.final[$0] != nil }.map { ground.axis[$0] }
    (self.level, self.chart) = (level, chart)
    single = SinglePolicy(ground, level).single
    season = chart == nil ? nil : Seasonal(ground)
    earlier = ground.earlierMiddles
    sameMonth = ground.sameMonth
    changePoints = level.speaks ? ground.changePoints : []
    farOff = ground.farOff.filter(ground.window.contains).map { ground.axis[$0] }
    revisions =
      surroundings.history.isEmpty || measure.waitingMonths == 0
      ? nil : Revisions(surroundings.history, finalAge: measure.waitingMonths)
    components = measure.isMoving ? Self.components(surroundings, length, plans) : []
  }
}

extension Reading.Level {
  /// Whether a middle is named: where the run chart is heard, where it is doubted, and where too many values lie on it.
  fileprivate var speaksOfAMiddle: Bool {
    if case .withheld(.tied) = self { return true }
    return chart != nil || isDoubt
  }
}

extension Groundwork {
  /// Earlier phases keep a middle of their own where they have values enough.
  fileprivate var earlierMiddles: [Reading.Middle] {
    guard !measure.isMoving, measure.nature != .stock else { return [] }
    return phases.places.dropLast().compactMap { places in
      let newest = places.suffix(window.count > 0 ? max(window.count, Reading.fewestUseful) : 0)
      let present = newest.compactMap { final[$0] }
      guard present.count >= Reading.fewestUseful, let middle = Statistics.median(present),
        let first = newest.first, let last = newest.last, let stretch = Stretch(axis[first], axis[last])
      else { return nil }
      return Reading.Middle(stretch: stretch, value: middle)
    }
  }

  /// From two years of the phase on, for the period of the newest final figure.
  fileprivate var sameMonth: SameMonth? {
    guard measure.rhythm != .year, let last = final.lastIndex(where: { $0 != nil }), current.contains(last),
      current.count >= 2 * measure.rhythm.perYear
    else { return nil }
    return SameMonth(axis[last].ordinal, final, axis, phases)
  }

  fileprivate var changePoints: [Period] {
    (ChangePoints(values)?.starts.dropFirst() ?? []).map { axis[window.lowerBound + $0] }
  }
}

// Monthly figures in place of a moving one (trends/spec.md f.4).
extension Reading {
  private static func components(
    _ surroundings: TrendSurroundings, _ length: TrendWindow, _ plans: [Int: STL.Plan]
  ) -> [Component] {
    let parts = surroundings.components
    var surroundings = surroundings
    (surroundings.components, surroundings.history) = ([], [])
    let single = parts.map { part in
      Component(
        definitions: [part.definition],
        reading: Reading(part, keys: [part.definition.key], surroundings, length, plans))
    }
    guard parts.count == 2, let quotient = Series(parts[0], dividedBy: parts[1]) else { return single }
    let reading = Reading(quotient, keys: Set(parts.map(\.definition.key)), surroundings, length, plans)
    return [Component(definitions: parts.map(\.definition), reading: reading)]
      + single.filter { $0.reading.measure.nature != .stock }
  }
}

extension Series {
  /// One monthly series over another, for the months both have; a caveat of either is one of the quotient.
  ///
  /// Nil when the first is a stock (whoever was counted in May is mostly there in June), or their rhythms differ.
  public init?(_ numerator: Series, dividedBy denominator: Series) {
    let (upper, lower) = (numerator.definition, denominator.definition)
    guard upper.measure.nature != .stock, upper.measure.rhythm == lower.measure.rhythm,
      !upper.measure.isMoving, !lower.measure.isMoving,
      let definition = try? upper.quotient(over: lower)
    else { return nil }
    let below = Dictionary(denominator.observations.map { ($0.period, $0.finding) }) { first, _ in first }
    let observations = numerator.observations.map { above in
      Observation(
        period: above.period, finding: Self.quotient(above.finding, below[above.period] ?? .notCollected),
        vintage: above.vintage)
    }
    try? self.init(organisation: numerator.organisation, definition: definition, observations: observations)
  }

  private static func quotient(_ above: Finding, _ below: Finding) -> Finding {
    guard case .measured(.figure(let numerator, _), let first) = above else { return above }
    guard case .measured(.figure(let denominator, _), let second) = below else { return below }
    return .measured(.ratio(numerator: numerator, denominator: denominator), first.isFinal ? second : first)
  }
}

extension SeriesDefinition {
  fileprivate func quotient(over other: SeriesDefinition) throws(MeasureFault) -> SeriesDefinition {
    let measure = try Measure(
      id: self.measure.id, title: title, content: .rate(numerator: title, denominator: other.title), unit: .percent,
      rhythm: self.measure.rhythm, waitingMonths: max(self.measure.waitingMonths, other.measure.waitingMonths),
      window: nil, yearOnYear: false, nature: other.measure.nature == .stock ? .flow : .share,
      swingGrowsWithLevel: self.measure.swingGrowsWithLevel, skewed: self.measure.skewed || other.measure.skewed,
      components: [])
    let both = Localized(sentence: "\(title.de) / \(other.title.de)", "\(title.en) / \(other.title.en)")
    return SeriesDefinition(of: self, title: both, measure: measure)
  }
}
