import Attention

// Trend and season, and the rules on what is left without season.
extension CaseResult {
  func decomposition() throws(CaseFault) -> JSONValue {
    guard !values.contains(nil) else { throw .impossible("input.values") }
    let season = try season(setAside: [])
    let parts = season.decomposition
    return .fields([
      "trend": JSONValue(parts.trend), "seasonal": JSONValue(parts.seasonal), "resid": JSONValue(parts.remainder),
      "adjusted": JSONValue(season.adjusted), "weights": parts.weights.map { JSONValue($0) } ?? .null,
      "strength": .fields([
        "seasonal": JSONValue(parts.seasonalStrength), "trend": JSONValue(parts.trendStrength),
      ]),
    ])
  }

  func maskedDecomposition() throws(CaseFault) -> JSONValue {
    let season = try season(setAside: input.masked(values.count))
    return .fields([
      "filled": JSONValue(season.filled), "trend": JSONValue(season.decomposition.trend),
      "seasonal": JSONValue(season.decomposition.seasonal), "adjusted": JSONValue(season.adjusted),
    ])
  }

  private func season(setAside: Set<Int>) throws(CaseFault) -> Season {
    let (isLogarithmic, settings) = (try input.isLogarithmic(values), try input.settings())
    do {
      return try Season(values, setAside: setAside, logarithmic: isLogarithmic, settings)
    } catch {
      throw .impossible("input.values")
    }
  }

  func pipeline() throws(CaseFault) -> JSONValue {
    let adjustment = SeasonalAdjustment(
      values, phases, setAside: try input.masked(values.count), logarithmic: try input.isLogarithmic(values),
      fewest: try input.whole("min_months_for_own_pattern") ?? SeasonalAdjustment.fewestMonths,
      try input.settings())
    let adjusted = phases.split(adjustment.adjusted)
    let charts = adjusted.map { Xmr($0) }
    let described = phases.places.indices.map { phase in
      JSONValue.fields([
        "first_index": JSONValue(phases.places[phase].lowerBound),
        "run": Self.figures(of: RunChart(adjusted[phase])),
        "xmr_screened": .fields([
          "mean": JSONValue(charts[phase]?.mean),
          "lower_limit": JSONValue(charts[phase]?.limits?.lower),
          "upper_limit": JSONValue(charts[phase]?.limits?.upper),
        ]),
      ])
      .adding(Self.fields(of: adjustment.patterns[phase]))
    }
    let marks = Self.marks(charts, adjusted)
    return .fields([
      "seasonal": JSONValue(adjustment.seasonal), "adjusted": JSONValue(adjustment.adjusted),
      "phases": .list(described), "outside_limits": Self.points(marks)["outside_limits"],
      "label_with_precedence": Self.labels(marks),
    ])
  }

  private static func fields(of pattern: SeasonalAdjustment.Pattern) -> [String: JSONValue] {
    switch pattern {
    case .own(let strength): ["seasonal_pattern": .text("own"), "strength_seasonal": JSONValue(strength)]
    case .borrowed: ["seasonal_pattern": .text("borrowed"), "strength_seasonal": .null]
    case .none: ["seasonal_pattern": .text("none"), "strength_seasonal": .null]
    }
  }
}
