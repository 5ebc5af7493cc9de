import Attention

/// What the trend methods answer to the input of a reference case, under the names the case expects.
struct CaseResult {
  let input: CaseInput
  let values: [Double?]
  let phases: Phases

  /// - Throws: `CaseFault` for an input the kind cannot be computed from.
  static func of(_ reference: ReferenceCase) throws(CaseFault) -> CaseValue {
    let input = try CaseInput(reference)
    // Revisions have figures by age in place of a series.
    guard reference.kind != .revisions else { return try revisions(input) }
    let result = try CaseResult(input)
    switch reference.kind {
    case .runChart: return try result.runChart()
    case .xmr: return try result.xmr()
    case .pPrime: return try result.laney(.pPrime)
    case .uPrime: return try result.laney(.uPrime)
    case .stl: return try result.decomposition()
    case .stlMasked: return try result.maskedDecomposition()
    case .pipeline: return try result.pipeline()
    case .sameMonth: return try result.overlay()
    case .carryOver: return try result.carryOver()
    case .changePoints: return try result.changePoints()
    case .revisions: return .null
    }
  }

  private init(_ input: CaseInput) throws(CaseFault) {
    self.input = input
    values = try input.series("values")
    phases = try input.phases(values.count)
  }
}

// MARK: Run chart

extension CaseResult {
  private func runChart() throws(CaseFault) -> CaseValue {
    let baseline = try input.baseline()
    let charts = phases.split(values).map { values in
      baseline.map { RunChart(values, baseline: $0) } ?? RunChart(values)
    }
    let sides = zip(phases.split(values), charts).flatMap { values, chart in
      chart?.sides ?? values.map { _ in nil }
    }
    let described = zip(phases.places, charts).map { places, chart in
      Self.figures(of: chart).adding([
        "first_index": CaseValue(places.lowerBound),
        "n_periods": CaseValue(places.count),
        "long_run_signal": CaseValue(chart?.hasLongRun ?? false),
        "few_crossings_signal": CaseValue(chart?.hasFewCrossings ?? false),
      ])
    }
    return .fields(["phases": .list(described), "side": .list(sides.map { CaseValue($0) })])
  }

  /// Without useful values there are no runs to speak of: null, not 0.
  static func figures(of chart: RunChart?) -> CaseValue {
    let runs = chart.flatMap { $0.useful > 0 ? $0 : nil }
    return .fields([
      "n_useful": CaseValue(chart?.useful ?? 0),
      "centre_line": CaseValue(chart?.centre),
      "longest_run": CaseValue(runs?.longestRun),
      "longest_run_limit": CaseValue(runs?.longestRunLimit),
      "crossings": CaseValue(runs?.crossings),
      "crossings_limit": CaseValue(runs?.crossingsLimit),
      "signal": CaseValue(runs?.speaks ?? false),
    ])
  }
}

// MARK: Comparing with one's own past

extension CaseResult {
  private func overlay() throws(CaseFault) -> CaseValue {
    let months = SameMonth.overlay(values, periods: try input.periods(values.count), phases).map { month in
      CaseValue.fields([
        "month": CaseValue(month.ordinal), "latest_period": .text(month.period.description),
        "latest": CaseValue(month.latest), "n_earlier": CaseValue(month.earlier.count),
        "earlier_min": CaseValue(month.lowest), "earlier_median": CaseValue(month.median),
        "earlier_max": CaseValue(month.highest), "n_below": CaseValue(month.below),
        "n_equal": CaseValue(month.equal), "n_above": CaseValue(month.above),
      ])
    }
    return .fields(["months": .list(months)])
  }

  private func carryOver() throws(CaseFault) -> CaseValue {
    let check = CarryOver(values)
    let carries = check?.carriesOver(
      above: try input.number("threshold") ?? CarryOver.threshold,
      from: try input.whole("min_values") ?? CarryOver.fewestValues)
    return .fields(["d1": CaseValue(check?.differences), "carries_over": .bool(carries ?? false)])
  }

  private func changePoints() throws(CaseFault) -> CaseValue {
    let found = ChangePoints(
      values, fewest: try input.whole("min_size") ?? ChangePoints.fewestMonths,
      penalty: try input.number("penalty"))
    return .fields([
      "segment_starts": .list((found?.starts ?? []).map { CaseValue($0) }),
      "segment_means": .list((found?.means ?? []).map { CaseValue($0) }),
    ])
  }
}

// MARK: Revisions

extension CaseResult {
  private static func revisions(_ input: CaseInput) throws(CaseFault) -> CaseValue {
    let revisions = Revisions(
      try input.vintages(), finalAge: try input.whole("final_age") ?? 3,
      fewestForQuantiles: try input.whole("min_n_for_quantiles") ?? Revisions.fewestForQuantiles)
    let bands = revisions.bands.map { band in
      CaseValue.fields([
        "period": .text(band.period.description), "age": CaseValue(band.age), "value": CaseValue(band.value),
        "low": CaseValue(band.low), "high": CaseValue(band.high),
      ])
    }
    return .fields(["by_age": .list(revisions.byAge.map(described)), "bands": .list(bands)])
  }

  private static func described(_ age: Revisions.Age) -> CaseValue {
    let method =
      switch age.method {
      case .quantiles: "quantile_10_90"
      case .extremes: "min_max"
      case .none: "none"
      }
    return .fields([
      "age": CaseValue(age.age), "n": CaseValue(age.count), "method": .text(method), "low": CaseValue(age.low),
      "median": CaseValue(age.median), "high": CaseValue(age.high), "n_up": CaseValue(age.up),
      "n_down": CaseValue(age.down), "n_same": CaseValue(age.same),
    ])
  }
}
