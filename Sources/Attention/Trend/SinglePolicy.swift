/// When a single period is said to lie outside the usual range, and why nothing is said (trends/spec.md b.5, b.9).
struct SinglePolicy {
  private let ground: Groundwork
  private let level: Reading.Level
  /// The values of the window as they are compared: without season, in logarithms where the measure asks for them.
  private let values: [Double?]
  private let figures: [Double]
  private var measure: Measure { ground.measure }

  init(_ ground: Groundwork, _ level: Reading.Level) {
    (self.ground, self.level) = (ground, level)
    values = ground.measure.scaled(ground.values)
    figures = ground.figures.compactMap { $0 }
  }

  var single: Reading.Single {
    if let reason { return .withheld(reason) }
    guard let ruler else { return .withheld(.mostlyUnchanged) }
    let reach = UsualRange.sigmas(figures.count) * ruler.sigma
    let far = values.indices.filter { isFar($0, beyond: reach, ruler) }
    if isSkewed(ruler, without: far) { return .withheld(.skewed) }
    let limits = limits(ruler, reach)
    let range = UsualRange(
      limits: limits, method: ruler.method, sigmas: UsualRange.sigmas(figures.count),
      isPreliminary: figures.count < Reading.fewestForFirmRange, mixesLevels: level.speaks)
    let odd = far.compactMap { place -> Reading.Odd? in
      guard let value = ground.figures[place], let limits = limits[place] else { return nil }
      return Reading.Odd(period: ground.axis[ground.window.lowerBound + place], value: value, limits: limits)
    }
    return odd.isEmpty ? .inside(range) : .outside(odd, range)
  }

  private var reason: Reading.Withheld? {
    if let reason = level.withheld, !level.isDoubt { return reason }
    if figures.count < Reading.fewestForRange { return .tooFewForRange(figures.count) }
    if Groundwork.isMostlyUnchanged(ground.figures) { return .mostlyUnchanged }
    if let small { return small }
    if measure.liesFarOut, !Season.allPositive(ground.values) { return .skewed }
    return StepEvidence.ofCarryOver(own(values)) > StepEvidence.clear ? .carriesOver : nil
  }

  /// Counts and denominators too small for a range.
  private var small: Reading.Withheld? {
    let parts = ground.window.compactMap { ground.parts[$0] }
    if measure.kind == .rate, let numerator = Statistics.mean(parts.map(\.numerator)),
      let denominator = Statistics.mean(parts.map(\.denominator))
    {
      if numerator < 5 { return .smallCounts(numerator) }
      return denominator < 20 ? .smallDenominators(denominator) : nil
    }
    guard measure.kind == .count, let mean = Statistics.mean(figures), mean < 5 else { return nil }
    return .smallCounts(mean)
  }

  /// Values without the level they belong to, where it is said to have changed.
  private func own(_ values: [Double?]) -> [Double?] {
    guard level.speaks, let step = ground.step else { return values }
    return values.enumerated().map { place, value in value.map { $0 - (place < step.place ? step.before : step.after) }
    }
  }
}

// What is far.
extension SinglePolicy {
  /// What values are measured with: from the middle, in sigmas that may differ from period to period.
  private struct Ruler {
    /// What the range reaches around: the centre alone, or both where the level is said to have changed.
    let levels: ClosedRange<Double>
    let sigma: Double
    /// One sigma of a period, as a multiple of `sigma`.
    let widths: [Double?]
    let method: UsualRange.Method
  }

  private var ruler: Ruler? { laney ?? plain }

  private var plain: Ruler? {
    guard let centre = Statistics.mean(values.compactMap { $0 }),
      let sigma = level.speaks ? UsualRange.sigma(own(values)) : UsualRange.sigma(values)
    else { return nil }
    return Ruler(
      levels: levels(centre), sigma: sigma, widths: values.map { _ in 1 },
      method: measure.liesFarOut ? .logarithms : .values)
  }

  /// Rates whose numerators and denominators are kept. The season is taken out of the rate; the denominator stays.
  private var laney: Ruler? {
    guard measure.kind == .rate, !measure.liesFarOut else { return nil }
    let denominators = ground.window.map { ground.parts[$0]?.denominator }
    let numerators = zip(values, denominators).map { value, denominator -> Double? in
      guard let value, let denominator else { return nil }
      return value / 100 * denominator
    }
    guard numerators.count(where: { $0 != nil }) == figures.count,
      let chart = LaneyChart(
        measure.nature == .share ? .pPrime : .uPrime, numerators: numerators, denominators: denominators, per: 100)
    else { return nil }
    let off = own(chart.rates.map { $0.map { $0 - (level.speaks ? 0 : chart.centre) } })
    let standardised = zip(off, chart.sampling).map { off, sampling -> Double? in
      guard let off, let sampling, sampling > 0 else { return nil }
      return off / sampling
    }
    guard let sigma = UsualRange.sigma(standardised) else { return nil }
    return Ruler(
      levels: levels(chart.centre), sigma: sigma, widths: chart.sampling,
      method: chart.kind == .pPrime ? .shares : .rates)
  }

  /// A range that mixes two times reaches over both of them: values of either must not look odd.
  private func levels(_ centre: Double) -> ClosedRange<Double> {
    guard level.speaks, let step = ground.step else { return centre...centre }
    return min(step.before, step.after)...max(step.before, step.after)
  }

  /// Outside the range.
  private func isFar(_ place: Int, beyond reach: Double, _ ruler: Ruler) -> Bool {
    guard let value = values[place], let width = ruler.widths[place], ground.figures[place] != nil else { return false }
    let (lower, upper) = (ruler.levels.lowerBound - reach * width, ruler.levels.upperBound + reach * width)
    return Limits(lower: lower, upper: upper).side(of: value) != 0
  }

  /// Whether the values, the far ones aside, lie one-sidedly.
  private func isSkewed(_ ruler: Ruler, without far: [Int]) -> Bool {
    // A season that is hardly there leaves the shape of the values as it is; taking it out makes them look more even.
    let seen = ground.seasonIsMarked ? values : measure.scaled(ground.figures)
    let rest = seen.enumerated().compactMap { place, value in far.contains(place) ? nil : value }
    let even = own(seen).enumerated().compactMap { place, value in far.contains(place) ? nil : value }
    guard let mean = Statistics.mean(rest), let variance = Statistics.variance(even) else { return false }
    switch ruler.method {
    case .logarithms where variance.squareRoot() > UsualRange.widestInLogarithms: return true
    case .values where measure.least == 0 && variance.squareRoot() > UsualRange.widestShare * mean: return true
    default: return UsualRange.isOneSided(even)
    }
  }

  /// In the unit of the values, with the season put back; only where a figure counts: a range for a month that is still to
  /// come would be a forecast.
  private func limits(_ ruler: Ruler, _ reach: Double) -> [Limits?] {
    ruler.widths.enumerated().map { place, width in
      guard let width, ground.figures[place] != nil else { return nil }
      let place = ground.window.lowerBound + place
      func bound(_ value: Double) -> Double {
        ground.restored(ruler.method == .logarithms ? Statistics.exp(value) : value, at: place)
      }
      return Limits(
        lower: bound(ruler.levels.lowerBound - reach * width), upper: bound(ruler.levels.upperBound + reach * width)
      )
      .cut(from: measure.least, to: measure.most)
    }
  }
}

extension Measure {
  /// What no value can lie below.
  var least: Double { kind == .changeRatio ? -100 : 0 }
  /// What no value can lie above.
  var most: Double { kind == .rate && nature == .share ? 100 : .infinity }
}
