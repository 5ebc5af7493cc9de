import Attention

/// What the trend methods answer to the input of a reference case, under the names the case expects.
struct CaseResult {
  let input: CaseInput
  let values: [Double?]
  let phases: Phases

  /// - Throws: `CaseFault` for an input the kind cannot be computed from.
  static func of(_ reference: ReferenceCase) throws(CaseFault) -> JSONValue {
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
  private func runChart() throws(CaseFault) -> JSONValue {
    let baseline = try input.baseline()
    let charts = phases.split(values).map { values in
      baseline.map { RunChart(values, baseline: $0) } ?? RunChart(values)
    }
    let sides = zip(phases.split(values), charts).flatMap { values, chart in
      chart?.sides ?? values.map { _ in nil }
    }
    let described = zip(phases.places, charts).map { places, chart in
      Self.figures(of: chart).adding([
        "first_index": JSONValue(places.lowerBound),
        "n_periods": JSONValue(places.count),
        "long_run_signal": JSONValue(chart?.hasLongRun ?? false),
        "few_crossings_signal": JSONValue(chart?.hasFewCrossings ?? false),
      ])
    }
    return .fields(["phases": .list(described), "side": .list(sides.map { JSONValue($0) })])
  }

  /// Without useful values there are no runs to speak of: null, not 0.
  static func figures(of chart: RunChart?) -> JSONValue {
    let runs = chart.flatMap { $0.useful > 0 ? $0 : nil }
    return .fields([
      "n_useful": JSONValue(chart?.useful ?? 0),
      "centre_line": JSONValue(chart?.centre),
      "longest_run": JSONValue(runs?.longestRun),
      "longest_run_limit": JSONValue(runs?.longestRunLimit),
      "crossings": JSONValue(runs?.crossings),
      "crossings_limit": JSONValue(runs?.crossingsLimit),
      "signal": JSONValue(runs?.speaks ?? false),
    ])
  }
}

// MARK: Comparing with one's own past

extension CaseResult {
  private func overlay() throws(CaseFault) -> JSONValue {
    let months = SameMonth.overlay(values, periods: try input.periods(values.count), phases).map { month in
      JSONValue.fields([
        "month": JSONValue(month.ordinal), "latest_period": .text(month.period.description),
        "latest": JSONValue(month.latest), "n_earlier": JSONValue(month.earlier.count),
        "earlier_min": JSONValue(month.lowest), "earlier_median": JSONValue(month.median),
        "earlier_max": JSONValue(month.highest), "n_below": JSONValue(month.below),
        "n_equal": JSONValue(month.equal), "n_above": JSONValue(month.above),
      ])
    }
    return .fields(["months": .list(months)])
  }

  private func carryOver() throws(CaseFault) -> JSONValue {
    let check = CarryOver(values)
    let carries = check?.carriesOver(
      above: try input.number("threshold") ?? CarryOver.threshold,
      from: try input.whole("min_values") ?? CarryOver.fewestValues)
    return .fields(["d1": JSONValue(check?.differences), "carries_over": .bool(carries ?? false)])
  }

  private func changePoints() throws(CaseFault) -> JSONValue {
    let found = ChangePoints(
      values, fewest: try input.whole("min_size") ?? ChangePoints.fewestMonths,
      penalty: try input.number("penalty"))
    return .fields([
      "segment_starts": .list((found?.starts ?? []).map { JSONValue($0) }),
      "segment_means": .list((found?.means ?? []).map { JSONValue($0) }),
    ])
  }
}

// MARK: Revisions

extension CaseResult {
  private static func revisions(_ input: CaseInput) throws(CaseFault) -> JSONValue {
    let revisions = Revisions(
      try input.vintages(), finalAge: try input.whole("final_age") ?? 3,
      fewestForQuantiles: try input.whole("min_n_for_quantiles") ?? Revisions.fewestForQuantiles)
    let bands = revisions.bands.map { band in
      JSONValue.fields([
        "period": .text(band.period.description), "age": JSONValue(band.age), "value": JSONValue(band.value),
        "low": JSONValue(band.low), "high": JSONValue(band.high),
      ])
    }
    return .fields(["by_age": .list(revisions.byAge.map(described)), "bands": .list(bands)])
  }

  private static func described(_ age: Revisions.Age) -> JSONValue {
    let method =
      switch age.method {
      case .quantiles: "quantile_10_90"
      case .extremes: "min_max"
      case .none: "none"
      }
    return .fields([
      "age": JSONValue(age.age), "n": JSONValue(age.count), "method": .text(method), "low": JSONValue(age.low),
      "median": JSONValue(age.median), "high": JSONValue(age.high), "n_up": JSONValue(age.up),
      "n_down": JSONValue(age.down), "n_same": JSONValue(age.same),
    ])
  }
}
