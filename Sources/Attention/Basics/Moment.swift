/// A point in time: milliseconds since 1 January 1970, 0:00 UTC. It comes in from outside; nothing on this floor reads a clock.
public struct Moment: Hashable, Comparable, Sendable, Codable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  /// Midnight UTC of the given day plus hours and minutes.
  public init(_ day: Day, hour: Int = 0, minute: Int = 0) {
    milliseconds = (Int64(day.number) * 86_400 + Int64(hour) * 3600 + Int64(minute) * 60) * 1000
  }

  public func adding(seconds: Int64) -> Moment { Moment(milliseconds: milliseconds + seconds * 1000) }
  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

  /// What a clock on a German wall shows.
  ///
  /// Central European Time; summer time from the last Sunday of March, 1:00 UTC, to the last Sunday of October, 1:00 UTC
  /// (Directive 2000/84/EC, Articles 2 and 3).
  public var inGermany: (day: Day, hour: Int, minute: Int) {
    let seconds = Int((Double(milliseconds) / 1000).rounded(.down))
    let shifted = seconds + (Moment.isSummer(utcSeconds: seconds) ? 7200 : 3600)
    let number = (Double(shifted) / 86_400).rounded(.down)
    let rest = shifted - Int(number) * 86_400
    return (Day(number: Int(number)), rest / 3600, rest % 3600 / 60)
  }

  /// The day on a German wall calendar.
  public var day: Day { inGermany.day }

  private static func isSummer(utcSeconds: Int) -> Bool {
    let year = Day(number: Int((Double(utcSeconds) / 86_400).rounded(.down))).year
    func lastSunday(_ month: Int) -> Int {
      let last = Day(year, month, 31) ?? Day(number: 0)
      return (last.number - last.weekday % 7) * 86_400 + 3600
    }
    return utcSeconds >= lastSunday(3) && utcSeconds < lastSunday(10)
  }
}
