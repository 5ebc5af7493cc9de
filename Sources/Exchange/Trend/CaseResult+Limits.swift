import Attention

// Usual ranges: XmR with its four rules, p′ and u′.
extension CaseResult {
  func xmr() throws(CaseFault) -> JSONValue {
    let baseline = try input.baseline()
    return .fields([
      "screened": xmr(screened: true, baseline), "unscreened": xmr(screened: false, baseline),
    ])
  }

  private func xmr(screened: Bool, _ baseline: Int?) -> JSONValue {
    let charts = phases.split(values).map { Xmr($0, screened: screened, baseline: baseline) }
    let described = zip(phases.places, charts).map { places, chart in
      JSONValue.fields([
        "first_index": JSONValue(places.lowerBound),
        "n_values": JSONValue(values[places].count { $0 != nil }),
        "mean": JSONValue(chart?.mean),
        "mean_moving_range": JSONValue(chart?.movingRange),
        "lower_limit": JSONValue(chart?.limits?.lower),
        "upper_limit": JSONValue(chart?.limits?.upper),
      ])
    }
    let marks = Self.marks(charts, phases.split(values))
    return .fields([
      "phases": .list(described), "points": Self.points(marks), "label_with_precedence": Self.labels(marks),
    ])
  }

  static func marks(_ charts: [Xmr?], _ values: [[Double?]]) -> [Xmr.Mark?] {
    zip(charts, values).flatMap { chart, values in chart?.marks(of: values) ?? values.map { _ in nil } }
  }

  static func points(_ marks: [Xmr.Mark?]) -> JSONValue {
    func flags(_ flag: (Xmr.Mark) -> Bool) -> JSONValue { .list(marks.map { .bool($0.map(flag) ?? false) }) }
    return .fields([
      "outside_limits": flags { $0.outside != 0 },
      "close_to_limits": flags(\.isNear),
      "side_of_mean": .list(marks.map { JSONValue($0?.side) }),
      "trend_of_7": flags { $0.trendOfSeven != 0 },
      "shift_of_7": flags(\.isInShiftOfSeven),
      "two_of_three": flags(\.isInTwoOfThree),
    ])
  }

  /// The anchor's labels; none at all where there are gaps, because it mislabels there.
  static func labels(_ marks: [Xmr.Mark?]) -> JSONValue {
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
}

// MARK: Rates

extension CaseResult {
  func laney(_ kind: LaneyChart.Kind) throws(CaseFault) -> JSONValue {
    let denominators = try input.series("denominators")
    let unit = try input.number("multiply") ?? 1
    guard denominators.count == values.count else { throw .impossible("input.denominators") }
    guard unit > 0 else { throw .impossible("params.multiply") }
    let charts = zip(phases.split(values), phases.split(denominators)).map { numerators, denominators in
      (LaneyChart(kind, numerators: numerators, denominators: denominators, per: unit), numerators.count)
    }
    let described = zip(phases.places, charts).map { places, chart in
      JSONValue.fields([
        "first_index": JSONValue(places.lowerBound),
        "n_values": JSONValue(chart.0?.count ?? 0),
        "centre_line": JSONValue(chart.0?.centre),
        "sigma_z": JSONValue(chart.0?.sigmaZ),
        "runs": Self.figures(of: chart.0?.runs).without("centre_line"),
      ])
    }
    let rates: [Double?] = charts.flatMap { $0.0?.rates ?? Array(repeating: nil, count: $0.1) }
    let limits: [Limits?] = charts.flatMap { $0.0?.limits ?? Array(repeating: nil, count: $0.1) }
    let outside = zip(rates, limits).map { rate, limits in
      rate.flatMap { rate in limits.map { $0.side(of: rate) != 0 } } ?? false
    }
    return .fields([
      "phases": .list(described), "rate": JSONValue(rates), "lower_limit": JSONValue(limits.map { $0?.lower }),
      "upper_limit": JSONValue(limits.map { $0?.upper }), "outside_limits": .list(outside.map { .bool($0) }),
    ])
  }
}
