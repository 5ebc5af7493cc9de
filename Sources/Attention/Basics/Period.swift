/// How often something is counted.
public enum Rhythm: String, CaseIterable, Codable, Sendable {
  case month, quarter, halfYear, year

  /// How many of them make a year.
  public var perYear: Int { 12 / months }

  /// How many months one of them lasts.
  public var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }
}

/// One month, quarter, half-year or year: the place of a finding on the time axis.
///
///     Period("2026-03"), Period("2026-Q1"), Period("2026-H1"), Period("2026")
public struct Period: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let rhythm: Rhythm
  /// Periods of this rhythm since the year 0. Neighbours differ by one.
  public let index: Int

  public init(_ rhythm: Rhythm, index: Int) { (self.rhythm, self.index) = (rhythm, index) }

  public init(_ rhythm: Rhythm, holding year: Int, _ month: Int) {
    self.init(rhythm, index: (year * 12 + month - 1) / rhythm.months)
  }

  /// Reads the four written forms; years 1900 to 2200; anything else gives nil.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first), (1900...2200).contains(year)
    else { return nil }
    switch parts.count {
    case 1: self.init(.year, index: year)
    case 2:
      let rest = parts[1]
      if let month = Int(rest), rest.utf8.count == 2, (1...12).contains(month) {
        self.init(.month, index: year * 12 + month - 1)
      } else if rest.utf8.count == 2, rest.first == "Q", let quarter = Int(rest.dropFirst()),
        (1...4).contains(quarter)
      {
        self.init(.quarter, index: year * 4 + quarter - 1)
      } else if rest == "H1" || rest == "H2" {
        self.init(.halfYear, index: year * 2 + (rest == "H1" ? 0 : 1))
      } else {
        return nil
      }
    default: return nil
    }
  }

  public var year: Int { index / rhythm.perYear }
  /// Which one within its year, counted from 1.
  public var ordinal: Int { index % rhythm.perYear + 1 }
  /// Months since the year 0 of its first month.
  public var firstMonth: Int { index * rhythm.months }
  public var lastMonth: Int { firstMonth + rhythm.months - 1 }

  public var firstDay: Day {
    Day(firstMonth / 12, firstMonth % 12 + 1, 1) ?? Day(number: 0)
  }

  public var lastDay: Day {
    let (year, month) = (lastMonth / 12, lastMonth % 12 + 1)
    return Day(year, month, Day.length(ofMonth: month, year: year)) ?? firstDay
  }

  public func advanced(by steps: Int) -> Period { Period(rhythm, index: index + steps) }

  /// All periods from `first` to `last` of the same rhythm, without a hole.
  public static func all(from first: Period, through last: Period) -> [Period] {
    guard first.rhythm == last.rhythm, first <= last else { return [] }
    return (first.index...last.index).map { Period(first.rhythm, index: $0) }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let period = Period(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a period: \(text)")
    }
    self = period
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// By first month; of two that begin together the shorter one comes first.
  public static func < (left: Period, right: Period) -> Bool {
    guard left.rhythm != right.rhythm else { return left.index < right.index }
    return (left.firstMonth, left.rhythm.months) < (right.firstMonth, right.rhythm.months)
  }

  public var description: String {
    switch rhythm {
    case .month: "\(year)-\(twoDigits(ordinal))"
    case .quarter: "\(year)-Q\(ordinal)"
    case .halfYear: "\(year)-H\(ordinal)"
    case .year: "\(year)"
    }
  }
}

/// A stretch of a curve: from one period through another of the same rhythm. What a reflection is about.
public struct Stretch: Hashable, Sendable, Codable {
  public let first: Period
  public let last: Period

  /// Nil when the rhythms differ or `last` lies before `first`.
  public init?(_ first: Period, _ last: Period) {
    guard first.rhythm == last.rhythm, first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  public func contains(_ period: Period) -> Bool { first <= period && period <= last }

  /// The same span in months.
  public var inMonths: Stretch {
    Stretch(trusted: Period(.month, index: first.firstMonth), Period(.month, index: last.lastMonth))
  }

  private init(trusted first: Period, _ last: Period) { (self.first, self.last) = (first, last) }
}
