import Attention

/// What the trend methods answer to the input of a reference case, under the names the case expects.
///
/// Uses the public surface of Attention only, so that it can move to a floor with a command line.
struct CaseResult {
  private let input: CaseValue
  private let params: CaseValue
  private let values: [Double?]
  private let phases: Phases

  /// - Throws: `CaseFault` for an unknown kind or an input that kind cannot be computed from.
  static func of(kind: String, input: CaseValue, params: CaseValue) throws(CaseFault) -> CaseValue {
    let result = try CaseResult(input, params)
    switch kind {
    case "run_chart_anhoej": return result.runChart
    case "xmr": return result.xmr
    case "p_prime": return try result.laney(.pPrime)
    case "u_prime": return try result.laney(.uPrime)
    case "stl": return try result.decomposition()
    case "stl_masked": return try result.maskedDecomposition()
    case "pipeline_seasonal": return try result.pipeline()
    case "same_month_overlay": return try result.overlay()
    case "revision_band": return try result.revisions()
    case "carry_over_check": return result.carryOver
    case "changepoint_pelt_l2": return result.changePoints
    default: throw .unknownKind(kind)
    }
  }

  private init(_ input: CaseValue, _ params: CaseValue) throws(CaseFault) {
    (self.input, self.params) = (input, params)
    values = (input["values"].list ?? []).map(\.number)
    let starts = (input["phase_starts"].list ?? [.number(0)]).compactMap(\.whole)
    guard let phases = Phases(starts: starts, count: values.count) else { throw .impossible("phase_starts") }
    self.phases = phases
  }
}

/// Why a case cannot be answered.
enum CaseFault: Error, Equatable {
  case unknownKind(String)
  /// The named field is missing or holds something no method can work with.
  case impossible(String)
}

// MARK: Run chart

extension CaseResult {
  private var runChart: CaseValue {
    let charts = phases.split(values).map(chart)
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

  private func chart(_ values: [Double?]) -> RunChart? {
    params["baseline_points"].whole.map { RunChart(values, baseline: $0) } ?? RunChart(values)
  }

  /// Without useful values there are no runs to speak of: null, not 0.
  private static func figures(of chart: RunChart?) -> CaseValue {
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

// MARK: Limits

extension CaseResult {
  private var xmr: CaseValue {
    .fields(["screened": xmr(screened: true), "unscreened": xmr(screened: false)])
  }

  private func xmr(screened: Bool) -> CaseValue {
    let charts = phases.split(values).map {
      Xmr($0, screened: screened, baseline: params["baseline_points"].whole)
    }
    let described = zip(phases.places, charts).map { places, chart in
      CaseValue.fields([
        "first_index": CaseValue(places.lowerBound),
        "n_values": CaseValue(chart?.count ?? 0),
        "mean": CaseValue(chart?.mean),
        "mean_moving_range": CaseValue(chart?.movingRange),
        "lower_limit": CaseValue(chart?.limits?.lower),
        "upper_limit": CaseValue(chart?.limits?.upper),
      ])
    }
    let marks = Self.marks(charts, phases.split(values))
    return .fields([
      "phases": .list(described), "points": Self.points(marks), "label_with_precedence": Self.labels(marks),
    ])
  }

  private static func marks(_ charts: [Xmr?], _ values: [[Double?]]) -> [Xmr.Mark?] {
    zip(charts, values).flatMap { chart, values in chart?.marks(of: values) ?? values.map { _ in nil } }
  }

  private static func points(_ marks: [Xmr.Mark?]) -> CaseValue {
    func flags(_ flag: (Xmr.Mark) -> Bool) -> CaseValue { .list(marks.map { .bool($0.map(flag) ?? false) }) }
    return .fields([
      "outside_limits": flags { $0.outside != 0 },
      "close_to_limits": flags(\.isNear),
      "side_of_mean": .list(marks.map { CaseValue($0?.side) }),
      "trend_of_7": flags { $0.trendOfSeven != 0 },
      "shift_of_7": flags(\.isInShiftOfSeven),
      "two_of_three": flags(\.isInTwoOfThree),
    ])
  }

  /// The anchor's labels; none at all where there are gaps, because it mislabels there.
  private static func labels(_ marks: [Xmr.Mark?]) -> CaseValue {
    guard !marks.contains(nil) else { return .null }
    return .list(marks.map { .text($0.map(label) ?? "") })
  }

  private static func label(_ mark: Xmr.Mark) -> String {
    switch mark.rule {
    case .outside: mark.outside > 0 ? "Above UCL" : "Below LCL"
    case .trendOfSeven: mark.trendOfSeven > 0 ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)"
    case .twoOfThree: mark.side > 0 ? "2 in 3 Above CL" : "2 in 3 Below CL"
    case .shiftOfSeven: mark.side > 0 ? "7 Points Above CL" : "7 Points Below CL"
    case nil: "Common Cause"
    }
  }

  private func laney(_ kind: LaneyChart.Kind) throws(CaseFault) -> CaseValue {
    guard let denominators = input["denominators"].list?.map(\.number), denominators.count == values.count
    else { throw .impossible("denominators") }
    let unit = params["multiply"].number ?? 1
    let charts = zip(phases.split(values), phases.split(denominators)).map { numerators, denominators in
      (LaneyChart(kind, numerators: numerators, denominators: denominators, per: unit), numerators.count)
    }
    let described = zip(phases.places, charts).map { places, chart in
      CaseValue.fields([
        "first_index": CaseValue(places.lowerBound),
        "n_values": CaseValue(chart.0?.count ?? 0),
        "centre_line": CaseValue(chart.0?.centre),
        "sigma_z": CaseValue(chart.0?.sigmaZ),
        "runs": Self.figures(of: chart.0?.runs).without("centre_line"),
      ])
    }
    let rates: [Double?] = charts.flatMap { $0.0?.rates ?? Array(repeating: nil, count: $0.1) }
    let limits: [Limits?] = charts.flatMap { $0.0?.limits ?? Array(repeating: nil, count: $0.1) }
    let outside = zip(rates, limits).map { rate, limits in
      rate.flatMap { rate in limits.map { $0.side(of: rate) != 0 } } ?? false
    }
    return .fields([
      "phases": .list(described), "rate": CaseValue(rates), "lower_limit": CaseValue(limits.map { $0?.lower }),
      "upper_limit": CaseValue(limits.map { $0?.upper }), "outside_limits": .list(outside.map { .bool($0) }),
    ])
  }
}

// MARK: Season

extension CaseResult {
  private func decomposition() throws(CaseFault) -> CaseValue {
    let isLogarithmic = params["transform"].text == "log"
    guard !values.contains(nil), let season = try? Season(values, logarithmic: isLogarithmic, settings())
    else { throw .impossible("values") }
    let parts = season.decomposition
    return .fields([
      "trend": CaseValue(parts.trend), "seasonal": CaseValue(parts.seasonal), "resid": CaseValue(parts.remainder),
      "adjusted": CaseValue(season.adjusted), "weights": parts.weights.map { CaseValue($0) } ?? .null,
      "strength": .fields([
        "seasonal": CaseValue(parts.seasonalStrength), "trend": CaseValue(parts.trendStrength),
      ]),
    ])
  }

  private func maskedDecomposition() throws(CaseFault) -> CaseValue {
    let isLogarithmic = params["transform"].text == "log"
    guard let season = try? Season(values, setAside: masked, logarithmic: isLogarithmic, settings())
    else { throw .impossible("values") }
    return .fields([
      "filled": CaseValue(season.filled), "trend": CaseValue(season.decomposition.trend),
      "seasonal": CaseValue(season.decomposition.seasonal), "adjusted": CaseValue(season.adjusted),
    ])
  }

  private func pipeline() throws(CaseFault) -> CaseValue {
    let fewest = params["min_months_for_own_pattern"].whole ?? SeasonalAdjustment.fewestMonths
    let adjustment = SeasonalAdjustment(
      values, phases, setAside: masked, logarithmic: params["transform"].text == "log", fewest: fewest,
      try settings())
    let adjusted = phases.split(adjustment.adjusted)
    let charts = adjusted.map { Xmr($0) }
    let described = phases.places.indices.map { phase in
      CaseValue.fields([
        "first_index": CaseValue(phases.places[phase].lowerBound),
        "run": Self.figures(of: RunChart(adjusted[phase])),
        "xmr_screened": .fields([
          "mean": CaseValue(charts[phase]?.mean),
          "lower_limit": CaseValue(charts[phase]?.limits?.lower),
          "upper_limit": CaseValue(charts[phase]?.limits?.upper),
        ]),
      ])
      .adding(Self.fields(of: adjustment.patterns[phase]))
    }
    let marks = Self.marks(charts, adjusted)
    return .fields([
      "seasonal": CaseValue(adjustment.seasonal), "adjusted": CaseValue(adjustment.adjusted),
      "phases": .list(described), "outside_limits": Self.points(marks)["outside_limits"],
      "label_with_precedence": Self.labels(marks),
    ])
  }

  private static func fields(of pattern: SeasonalAdjustment.Pattern) -> [String: CaseValue] {
    switch pattern {
    case .own(let strength): ["seasonal_pattern": .text("own"), "strength_seasonal": CaseValue(strength)]
    case .borrowed: ["seasonal_pattern": .text("borrowed"), "strength_seasonal": .null]
    case .none: ["seasonal_pattern": .text("none"), "strength_seasonal": .null]
    }
  }

  private var masked: Set<Int> { Set((input["masked"].list ?? []).compactMap(\.whole)) }

  private func settings() throws(CaseFault) -> STL.Settings {
    for jump in ["seasonal_jump", "trend_jump", "low_pass_jump"] where (params[jump].number ?? 1) != 1 {
      throw .impossible(jump)
    }
    let plain = STL.Settings.recommended
    let isRobust = params["robust"].truth ?? false
    let settings = try? STL.Settings(
      period: params["period"].whole ?? plain.period,
      seasonal: params["seasonal"].whole ?? plain.seasonal,
      seasonalDegree: params["seasonal_deg"].whole.flatMap(STL.Degree.init) ?? plain.seasonalDegree,
      trend: params["trend"].whole ?? plain.trend,
      trendDegree: params["trend_deg"].whole.flatMap(STL.Degree.init) ?? plain.trendDegree,
      lowPass: params["low_pass"].whole ?? plain.lowPass,
      lowPassDegree: params["low_pass_deg"].whole.flatMap(STL.Degree.init) ?? plain.lowPassDegree,
      inner: params["inner_iter"].whole ?? (isRobust ? STL.Settings.robust : plain).inner,
      outer: params["outer_iter"].whole ?? (isRobust ? STL.Settings.robust : plain).outer)
    guard let settings else { throw .impossible("params") }
    return settings
  }
}

// MARK: The others

extension CaseResult {
  private func overlay() throws(CaseFault) -> CaseValue {
    let periods = (input["periods"].list ?? []).compactMap { $0.text.flatMap { Period($0) } }
    guard periods.count == values.count else { throw .impossible("periods") }
    let months = SameMonth.overlay(values, periods: periods, phases).map { month in
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

  private func revisions() throws(CaseFault) -> CaseValue {
    var figures: [Revisions.Figure] = []
    for vintage in input["vintages"].list ?? [] {
      guard let period = vintage["period"].text.flatMap({ Period($0) }), let age = vintage["age"].whole
      else { throw .impossible("vintages") }
      if let value = vintage["value"].number { figures.append(.init(period: period, age: age, value: value)) }
    }
    let revisions = Revisions(
      figures, finalAge: params["final_age"].whole ?? 3,
      fewestForQuantiles: params["min_n_for_quantiles"].whole ?? Revisions.fewestForQuantiles)
    let bands = revisions.bands.map { band in
      CaseValue.fields([
        "period": .text(band.period.description), "age": CaseValue(band.age), "value": CaseValue(band.value),
        "low": CaseValue(band.low), "high": CaseValue(band.high),
      ])
    }
    return .fields(["by_age": .list(revisions.byAge.map(Self.described)), "bands": .list(bands)])
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

  private var carryOver: CaseValue {
    let check = CarryOver(values)
    let carries = check?.carriesOver(
      above: params["threshold"].number ?? CarryOver.threshold,
      from: params["min_values"].whole ?? CarryOver.fewestValues)
    return .fields(["d1": CaseValue(check?.differences), "carries_over": .bool(carries ?? false)])
  }

  private var changePoints: CaseValue {
    let found = ChangePoints(
      values, fewest: params["min_size"].whole ?? ChangePoints.fewestMonths, penalty: params["penalty"].number)
    return .fields([
      "segment_starts": .list((found?.starts ?? []).map { CaseValue($0) }),
      "segment_means": .list((found?.means ?? []).map { CaseValue($0) }),
    ])
  }
}
