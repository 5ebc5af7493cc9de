extension Reading {
  /// Which picture and which table go with a series. Months, quarters, half-years and years share one kind of axis.
  public enum View: Hashable, Sendable {
    /// Nothing is known yet; reflections are possible all the same.
    case empty
    /// One to nine figures: points and numbers, no line.
    case points(Behind)
    case curve(Behind)
    /// The answers of each survey wave, never a mean. Waves in which another question was asked stand apart.
    case waves([[Wave]])
    /// Rounds in which stories were told.
    case stories([Round])
  }

  public struct Wave: Hashable, Sendable {
    public let period: Period
    public let distribution: Distribution
  }

  public struct Round: Hashable, Sendable {
    public let period: Period
    public let stories: Int
  }

  /// What stands behind the figures, as far as the source says it.
  public enum Behind: Hashable, Sendable {
    case unknown
    /// Means and medians: the number of cases of the newest figure, and the fewest and most of all.
    case cases(newest: Double, fewest: Double, most: Double)
    /// Rates: what the newest figure is made of.
    case parts(value: Double, numerator: Double, denominator: Double)
  }
}

extension Reading.View {
  init(_ series: Series) {
    switch series.definition.measure.content {
    case .survey: self = Self.waves(of: series)
    case .narrative: self = Self.stories(of: series)
    default:
      let values = series.observations.compactMap { series.value(of: $0.finding) }
      let behind = Reading.Behind(series)
      self = values.isEmpty ? .empty : values.count < Reading.fewestUseful ? .points(behind) : .curve(behind)
    }
  }

  private static func waves(of series: Series) -> Self {
    var groups: [[Reading.Wave]] = []
    for observation in series.observations {
      guard case .distribution(let distribution) = observation.finding else { continue }
      let wave = Reading.Wave(period: observation.period, distribution: distribution)
      if groups.last?.last?.distribution.edition == distribution.edition {
        groups[groups.count - 1].append(wave)
      } else {
        groups.append([wave])
      }
    }
    return groups.isEmpty ? .empty : .waves(groups)
  }

  private static func stories(of series: Series) -> Self {
    let rounds = series.observations.compactMap { observation -> Reading.Round? in
      guard case .described(let stories) = observation.finding else { return nil }
      return Reading.Round(period: observation.period, stories: stories)
    }
    return rounds.isEmpty ? .empty : .stories(rounds)
  }
}

extension Reading.Behind {
  init(_ series: Series) {
    let kind = series.definition.measure.kind
    let quantities = series.observations.compactMap(\.finding.quantity)
    self = Self.cases(of: quantities) ?? quantities.last.flatMap { Self.parts(of: $0, kind) } ?? .unknown
  }

  private static func cases(of quantities: [Quantity]) -> Self? {
    let cases = quantities.compactMap { quantity -> Double? in
      if case .figure(_, let cases) = quantity { cases } else { nil }
    }
    guard let newest = cases.last, let fewest = cases.min(), let most = cases.max() else { return nil }
    return .cases(newest: newest, fewest: fewest, most: most)
  }

  private static func parts(of quantity: Quantity, _ kind: Measure.Kind) -> Self? {
    guard case .ratio(let numerator, let denominator) = quantity, let value = quantity.value(of: kind) else {
      return nil
    }
    return .parts(value: value, numerator: numerator, denominator: denominator)
  }
}
