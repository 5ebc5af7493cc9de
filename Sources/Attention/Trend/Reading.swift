/// What can be said about a curve from its own past, before any word is chosen. Wording makes sentences of it.
///
/// The policy on top of the methods in this room (trends/spec.md b.12): which months are looked at, what is taken out of
/// them, and when nothing is said and why. A statement is rare where nothing changed; "no statement" is a statement.
///
///     Reading(series).level  // .usual(chart): now above, now below the middle, as chance would have it
public struct Reading: Hashable, Sendable {
  public let measure: Measure
  /// Which picture and which table go with it.
  public let view: View
  /// The periods the statements are about: the newest of the current phase. Nil where there are none.
  public let window: Stretch?
  /// What the values lie around, and whether that changed: the first statement.
  public let level: Level
  /// The values around their middle, wherever a middle is spoken of: also where it is not said whether it changed.
  public let chart: RunChart?
  /// Whether a single period lies far out: the second statement.
  public let single: Single
  /// What was taken out as season before the rules; nil where there is no pattern. Where there is one, the middle, a run
  /// and every statement about them belong to the line without season, and only that line shows them.
  public let season: Seasonal?
  /// Earlier phases with the middle of their own, in time.
  public let earlier: [Middle]
  /// The newest final value beside the same period of earlier years; from two years on.
  public let sameMonth: SameMonth?
  /// Where the level may have changed: a question to people, only where the level speaks.
  public let changePoints: [Period]
  /// Periods of the window far from trend and season, which people may want to set aside.
  public let farOff: [Period]
  /// How provisional figures used to move; nil where nothing is known of it.
  public let revisions: Revisions?
  /// The monthly figures that are read instead of a moving one.
  public let components: [Component]
  /// The final figures of the window that are counted, in time.
  public let figures: [Double]
  /// The period of the newest of them.
  public let newest: Period?
  /// Whether any figure of the series is hidden to protect people: then it was collected, and is missing all the same.
  public let hidesAny: Bool

  /// Useful values below which nothing is said about the middle.
  public static let fewestUseful = 10
  /// Values below which no usual range is given.
  public static let fewestForRange = 12
  /// Values from which on the usual range is no longer preliminary.
  public static let fewestForFirmRange = 20
}

extension Reading {
  /// How many final figures of the window are counted.
  public var count: Int { figures.count }

  /// The place of a period in the window.
  public func place(of period: Period) -> Int? {
    guard let window, window.contains(period) else { return nil }
    return period.index - window.first.index
  }

  /// The usual range of a period, where there is one.
  public func limits(at period: Period) -> Limits? {
    guard let limits = single.range?.limits, let place = place(of: period), limits.indices.contains(place) else {
      return nil
    }
    return limits[place]
  }

  /// Whether the middle is that of the line without season.
  public var isWithoutSeason: Bool { season != nil }

  /// The middle the figures of the window are held against, period by period; empty where none is said.
  public var middles: [Period: Double] {
    guard let window, let chart else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: Period.all(from: window.first, through: window.last).map { ($0, chart.centre) })
  }

  /// The usual range, period by period of the window.
  public var limits: [Period: Limits] {
    guard let window else { return [:] }
    let all = Period.all(from: window.first, through: window.last)
    return Dictionary(uniqueKeysWithValues: all.compactMap { period in limits(at: period).map { (period, $0) } })
  }

  /// The values without season, period by period of the window; empty where no season was taken out.
  public var adjusted: [Period: Double] {
    guard let window else { return [:] }
    let all = Period.all(from: window.first, through: window.last)
    return Dictionary(uniqueKeysWithValues: all.compactMap { period in adjusted(at: period).map { (period, $0) } })
  }

  /// The value of a period without season, where a season was taken out.
  public func adjusted(at period: Period) -> Double? {
    guard let adjusted = season?.adjusted, let place = place(of: period), adjusted.indices.contains(place) else {
      return nil
    }
    return adjusted[place]
  }

  /// −1 below, 0 on, 1 above the middle, as the run chart counted it; nil where it did not.
  public func side(of period: Period) -> Int? {
    guard let sides = level.chart?.sides, let place = place(of: period), sides.indices.contains(place) else {
      return nil
    }
    return sides[place]
  }

  /// The middle of an earlier phase, in the unit of the values.
  public struct Middle: Hashable, Sendable {
    public let stretch: Stretch
    public let value: Double
  }

  /// Monthly figures that are read instead of a moving one.
  public struct Component: Hashable, Sendable {
    /// One series by itself; of two the first divided by the second, month by month.
    public let definitions: [SeriesDefinition]
    public let reading: Reading
  }

  /// What the values lie around. The rules say that a level changed, not when.
  public enum Level: Hashable, Sendable {
    case withheld(Withheld)
    case usual(RunChart)
    /// More values in a row on one side than chance makes usual; and where they lie.
    case longRun(RunChart, Stretch)
    /// Fewer changes of side than chance makes usual, without a long run.
    case fewCrossings(RunChart)

    /// The run chart, where anything is said about a middle.
    public var chart: RunChart? {
      switch self {
      case .withheld: nil
      case .usual(let chart), .longRun(let chart, _), .fewCrossings(let chart): chart
      }
    }

    public var withheld: Withheld? { if case .withheld(let reason) = self { reason } else { nil } }

    /// The run chart spoke, but something else than a change of level may be behind it.
    public var isDoubt: Bool { self == .withheld(.carriesOver) || self == .withheld(.mayBeSeason) }

    /// Whether the level is said to have changed.
    public var speaks: Bool {
      switch self {
      case .longRun, .fewCrossings: true
      case .withheld, .usual: false
      }
    }
  }

  /// Whether a single period lies outside the usual range.
  public enum Single: Hashable, Sendable {
    case withheld(Withheld)
    case inside(UsualRange)
    case outside([Odd], UsualRange)

    public var range: UsualRange? {
      switch self {
      case .withheld: nil
      case .inside(let range), .outside(_, let range): range
      }
    }

    public var odd: [Odd] { if case .outside(let odd, _) = self { odd } else { [] } }
  }

  /// A period whose value lies outside the usual range of that period.
  public struct Odd: Hashable, Sendable {
    public let period: Period
    /// In the unit of the series, the season still in it.
    public let value: Double
    /// For this period, the season still in them.
    public let limits: Limits
  }

  /// Why nothing is said. Silence has reasons, and each has a sentence (trends/spec.md b.12).
  public enum Withheld: Hashable, Sendable {
    case noValues
    /// There are values, and all of them are hidden to protect people.
    case hidden
    /// Answers of a survey and stories have no middle.
    case noFigures
    /// So many useful values, fewer than ten.
    case tooFew(Int)
    /// So many values lie exactly on the middle that too few are left beside it.
    case tied(Int, of: Int)
    /// So many values, too few for a usual range.
    case tooFewForRange(Int)
    case allEqual(Double)
    case tooManyGaps(missing: Int, of: Int)
    /// Sums or means over so many months: neighbouring values share most of their data.
    case moving(months: Int)
    /// Quotients with the year before.
    case yearOnYear
    /// Whoever was counted in May is mostly there in June.
    case stock
    /// The series was cut twice within twelve months.
    case breaks([Period])
    /// A season is to be expected, and there are too few months to take it out.
    case season
    /// What looks like a change of level may be a season; there are too few months to take it out.
    case mayBeSeason
    /// What looks like a change of level may be months that carry over to the next.
    case carriesOver
    /// More than half of the values equal the one before.
    case mostlyUnchanged
    /// So many cases a period on average: fewer than five.
    case smallCounts(Double)
    /// So many in the denominator on average: fewer than twenty.
    case smallDenominators(Double)
    /// Single values lie far out on one side without anything being wrong.
    case skewed
  }
}
