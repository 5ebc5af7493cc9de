/// The seasonal pattern of one phase, with its gaps and the months people set aside left out of it.
///
/// trends/spec.md b.6. Missing and set-aside months are filled for the calculation only: first by straight lines, then
/// ten times by what trend and season say about them, then the pattern is taken. A set-aside month keeps its own value.
public struct Season: Hashable, Sendable {
  /// What the pattern was taken from; in logarithms if so asked.
  public let filled: [Double]
  /// In logarithms if so asked: then a seasonal part of 0.1 is a factor of e^0.1.
  public let decomposition: STL
  /// The values without season, in their unit; nil at gaps.
  public let adjusted: [Double?]
  /// Months that lie far from trend and season: more than four median deviations. Offered to people for setting aside.
  public let farOff: [Int]

  /// Fits of the filled series before the last one.
  public static let refits = 10
  /// Months with a remainder above this many median deviations (times 1.4826) are offered for setting aside.
  public static let farFactor = 4.0

  /// - Parameters:
  ///   - values: of one phase on a complete axis, nil where nothing is known.
  ///   - setAside: places that are not to shape the pattern.
  ///   - logarithmic: the swing grows with the level; only if all values are above 0, otherwise it is ignored.
  /// - Throws: `STLFault.tooFewValues` unless there are more places than one period and a value outside `setAside`.
  public init(
    _ values: [Double?], setAside: Set<Int> = [], logarithmic: Bool = false, _ settings: STL.Settings = .recommended
  ) throws(STLFault) {
    let plan = try STL.Plan(count: values.count, settings)
    try self.init(values, setAside, logarithmic: logarithmic && Self.allPositive(values), plan)
  }

  /// The pattern with far-off months left out of it as well: found, left out, found again, left out (two passes).
  ///
  /// - Throws: as the plain pattern.
  public static func withoutFarOff(
    _ values: [Double?], setAside: Set<Int> = [], logarithmic: Bool = false, _ settings: STL.Settings = .recommended
  ) throws(STLFault) -> Season {
    try withoutFarOff(
      values, setAside, logarithmic: logarithmic && allPositive(values), STL.Plan(count: values.count, settings))
  }

  /// With a plan made beforehand.
  /// - Parameter logarithmic: only if all values are above 0.
  static func withoutFarOff(
    _ values: [Double?], _ setAside: Set<Int>, logarithmic: Bool, _ plan: STL.Plan
  ) throws(STLFault) -> Season {
    var season = try Season(values, setAside, logarithmic: logarithmic, plan)
    for _ in 0..<2 where !season.farOff.isEmpty {
      season = try Season(values, setAside.union(season.farOff), logarithmic: logarithmic, plan)
    }
    return season
  }

  /// With a plan made beforehand.
  /// - Parameter logarithmic: only if all values are above 0.
  init(_ values: [Double?], _ setAside: Set<Int>, logarithmic: Bool, _ plan: STL.Plan) throws(STLFault) {
    let scaled = values.map { value in value.map { logarithmic ? Statistics.log($0) : $0 } }
    let masked = values.indices.filter { values[$0] == nil || setAside.contains($0) }
    let seen = scaled.indices.map { masked.contains($0) ? nil : scaled[$0] }
    guard var filled = Gaps.interpolated(seen) else { throw .tooFewValues(0) }
    if !masked.isEmpty {
      for _ in 0..<Self.refits {
        let fit = try plan.decompose(filled)
        for place in masked { filled[place] = fit.trend[place] + fit.seasonal[place] }
      }
    }
    let fit = try plan.decompose(filled)
    self.filled = filled
    decomposition = fit
    adjusted = Self.adjusted(values, by: fit.seasonal, logarithmic: logarithmic)
    farOff = Self.farOff(scaled, fit)
  }

  /// A logarithm needs values above 0.
  static func allPositive(_ values: [Double?]) -> Bool {
    values.allSatisfy { $0.map { $0 > 0 } ?? true }
  }

  /// Takes the season out: by subtraction, or by division where it was found in logarithms.
  static func adjusted(_ values: [Double?], by seasonal: [Double], logarithmic: Bool) -> [Double?] {
    zip(values, seasonal).map { value, seasonal in
      value.map { logarithmic ? $0 / Statistics.exp(seasonal) : $0 - seasonal }
    }
  }

  /// The remainder of a month that was left out is what its own value differs from trend and season.
  private static func farOff(_ values: [Double?], _ fit: STL) -> [Int] {
    let remainders = values.indices.map { place in values[place].map { $0 - fit.trend[place] - fit.seasonal[place] } }
    guard let deviation = Statistics.medianDeviation(remainders.compactMap { $0 }) else { return [] }
    // A series that trend and season explain to the last digit has nothing far off, only rounding.
    let rounding = 1e-9 * max(1, values.reduce(0) { max($0, abs($1 ?? 0)) })
    return remainders.indices.filter { abs(remainders[$0] ?? 0) > max(farFactor * deviation, rounding) }
  }
}
