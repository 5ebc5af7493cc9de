internal import Attention

extension Moment {
  /// `2026-11-24T13:05:00.000Z`: sorts like time, and a person at the file can read it. Held inside 1900 to 2200.
  var stamp: String {
    let dayLength: Int64 = 86_400_000
    let first = Int64(Day(number: .min).number) * dayLength
    let last = Int64(Day(number: .max).number + 1) * dayLength - 1
    let held = min(max(milliseconds, first), last)
    let rest = ((held % dayLength) + dayLength) % dayLength
    let day = Day(number: Int((held - rest) / dayLength))
    let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, to: 2) }
    return "\(day)T\(parts.joined(separator: ":")).\(padded(rest % 1000, to: 3))Z"
  }

  /// Reads a stamp; anything else gives nil.
  init?(stamp: String) {
    let parts = stamp.split(omittingEmptySubsequences: false) { "T:.Z".contains($0) }
    guard stamp.utf8.count == 24, parts.count == 6, parts[5].isEmpty, let day = Day(parts[0]),
      let hour = Int64(parts[1]), let minute = Int64(parts[2]), let second = Int64(parts[3]),
      let thousandth = Int64(parts[4])
    else { return nil }
    let inDay = ((hour * 60 + minute) * 60 + second) * 1000 + thousandth
    self.init(milliseconds: Int64(day.number) * 86_400_000 + inDay)
    guard self.stamp == stamp else { return nil }
  }

  private func padded(_ number: Int64, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
