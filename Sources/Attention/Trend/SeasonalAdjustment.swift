/// A series without its season, phase by phase: what all rules are to look at where a pattern exists.
///
/// trends/spec.md b.6. Each phase of 36 months has a pattern of its own; a shorter one takes the nearest twelve months of
/// the nearest phase that has one, the earlier of two equally near. An own calculation, not an official adjustment.
public struct SeasonalAdjustment: Hashable, Sendable {
  /// What the calendar month adds; nil in phases without a pattern. In logarithms where `isLogarithmic`.
  public let seasonal: [Double?]
  /// The values without season, in their unit; nil at gaps, the values themselves in phases without a pattern.
  public let adjusted: [Double?]
  /// Where each phase has its pattern from.
  public let patterns: [Pattern]
  public let isLogarithmic: Bool
  /// The slow course of each phase with a pattern of its own, in the unit of the values.
  public let trend: [Double?]
  /// Places far from trend and season, which people may want to set aside.
  public let farOff: [Int]

  public enum Pattern: Hashable, Sendable {
    /// From its own months, with the strength of its season (for words only).
    case own(strength: Double?)
    /// From another phase, counted from 0.
    case borrowed(from: Int)
    /// There is none; nothing was adjusted.
    case none
  }

  /// Months a phase needs for a pattern of its own.
  public static let fewestMonths = 36

  /// - Parameters:
  ///   - values: on a complete axis, nil where nothing is known.
  ///   - setAside: places that are not to shape a pattern.
  ///   - logarithmic: the swing grows with the level; only if all values are above 0, otherwise it is ignored.
  ///   - fewest: places a phase needs for a pattern of its own.
  ///   - leavingFarOff: months far off trend and season shape no pattern either (b.6, step 4).
  ///   - plans: made beforehand, by number of places; what is missing among them is planned on the spot.
  public init(
    _ values: [Double?], _ phases: Phases, setAside: Set<Int> = [], logarithmic: Bool = false,
    fewest: Int = Self.fewestMonths, leavingFarOff: Bool = false, plans: [Int: STL.Plan] = [:],
    _ settings: STL.Settings = .recommended
  ) {
    let isLogarithmic = logarithmic && Season.allPositive(values)
    let own = phases.places.map { places -> Season? in
      guard places.count >= fewest, let plan = plans[places.count] ?? (try? STL.Plan(count: places.count, settings))
      else { return nil }
      let setAside = Set(setAside.filter(places.contains).map { $0 - places.lowerBound })
      let values = Array(values[places])
      return leavingFarOff
        ? try? Season.withoutFarOff(values, setAside, logarithmic: isLogarithmic, plan)
        : try? Season(values, setAside, logarithmic: isLogarithmic, plan)
    }
    let origins = own.indices.map { Self.origin(of: $0, among: own) }
    let seasonal = zip(phases.places, origins).flatMap { places, origin in
      places.map { place in
        origin.flatMap { origin in
          own[origin].flatMap { Self.part(of: $0, phases.places[origin], at: place, settings.period) }
        }
      }
    }
    self.isLogarithmic = isLogarithmic
    self.seasonal = seasonal
    trend = zip(phases.places, own).flatMap { places, season in
      places.map { place in
        season.map { season in
          let trend = season.decomposition.trend[place - places.lowerBound]
          return isLogarithmic ? Statistics.exp(trend) : trend
        }
      }
    }
    farOff = zip(phases.places, own).flatMap { places, season in (season?.farOff ?? []).map { places.lowerBound + $0 } }
    adjusted = Season.adjusted(values, by: seasonal.map { $0 ?? 0 }, logarithmic: isLogarithmic)
    patterns = zip(own, origins).map { season, origin in
      if let season { return .own(strength: season.decomposition.seasonalStrength) }
      return origin.map(Pattern.borrowed) ?? .none
    }
  }

  /// The nearest phase with a pattern.
  private static func origin(of phase: Int, among own: [Season?]) -> Int? {
    own.indices.filter { own[$0] != nil }.min { (abs($0 - phase), $0) < (abs($1 - phase), $1) }
  }

  /// The pattern at a place; beyond its own phase, the nearest of the same calendar month.
  private static func part(of season: Season, _ places: Range<Int>, at place: Int, _ period: Int) -> Double? {
    let pattern = season.decomposition.seasonal
    var index = place - places.lowerBound
    if index < 0 { index = (index % period + period) % period }
    if index >= pattern.count {
      let beyond = index - pattern.count
      index = pattern.count - period + beyond % period
    }
    return pattern[index]
  }
}
