/// What was taken out of a window as its season, and how much of it there is. For the words; the rules take it out always.
public struct Seasonal: Hashable, Sendable {
  /// The pattern comes from another, longer phase of the series.
  public let isBorrowed: Bool
  public let strength: Strength
  /// The calendar month the season lifts most, and the one it lowers most.
  public let highest: Month
  public let lowest: Month
  /// The values of the window without season, in their unit; nil where nothing final is known.
  public let adjusted: [Double?]

  public enum Strength: String, CaseIterable, Hashable, Sendable {
    /// No more than chance would show in a series as long as this.
    case unseen
    case weak
    case marked
  }

  /// A calendar month, and in how many years its value lay on its side of the slow course of the series.
  public struct Month: Hashable, Sendable {
    /// Counted from 1.
    public let ordinal: Int
    public let times: Int
    public let years: Int
  }

  /// From here on there is a marked season: the threshold of forecast::nsdiffs.
  static let marked = 0.64

  /// What chance alone shows in one of ten series of so many months (trends/spec.md b.6).
  static func chanceStrength(_ months: Int) -> Double {
    switch months {
    case ..<48: 0.51
    case ..<60: 0.40
    case ..<84: 0.34
    case ..<120: 0.27
    default: 0.23
    }
  }
}

extension Seasonal.Strength {
  init(_ strength: Double, months: Int) {
    self = strength >= Seasonal.marked ? .marked : strength >= Seasonal.chanceStrength(months) ? .weak : .unseen
  }
}

extension Seasonal {
  /// Nil where no season was taken out.
  init?(_ ground: Groundwork) {
    guard let origin = ground.patterns.last else { return nil }
    var lowest: (ordinal: Int, lift: Double)?
    var highest = lowest
    // The newest month of each name says what the season does now.
    for place in ground.window.suffix(12) {
      guard let lift = ground.seasonal[place] else { continue }
      if lift < lowest?.lift ?? .infinity { lowest = (ground.axis[place].ordinal, lift) }
      if lift > highest?.lift ?? -.infinity { highest = (ground.axis[place].ordinal, lift) }
    }
    guard let lowest, let highest else { return nil }
    isBorrowed = if case .borrowed = origin { true } else { false }
    let strengths = ground.patterns.compactMap { pattern -> Double? in
      if case .own(let strength) = pattern { strength } else { nil }
    }
    strength = Strength(strengths.last ?? 0, months: ground.current.count)
    self.highest = Month(highest.ordinal, above: true, ground)
    self.lowest = Month(lowest.ordinal, above: false, ground)
    adjusted = ground.values
  }
}

extension Seasonal.Month {
  fileprivate init(_ ordinal: Int, above: Bool, _ ground: Groundwork) {
    let sides = ground.axis.indices.filter { ground.axis[$0].ordinal == ordinal }.compactMap { place -> Int? in
      guard let value = ground.final[place], let trend = ground.trend[place] else { return nil }
      return Statistics.side(value, of: trend)
    }
    self.init(ordinal: ordinal, times: sides.count { $0 == (above ? 1 : -1) }, years: sides.count)
  }
}
