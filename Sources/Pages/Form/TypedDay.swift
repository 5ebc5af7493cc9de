public import Attention

/// Tag, Monat and Jahr as they were typed into three fields (`<id>-tag`, `<id>-monat`, `<id>-jahr`).
///
/// The month is understood as a number or by its German or English name, also shortened: `6`, `06`, `Juni`, `Jun.`, `June`.
public struct TypedDay: Hashable, Sendable {
  public let day: String
  public let month: String
  public let year: String

  public init(_ filled: Filled, _ id: String) {
    func typed(_ part: String) -> String { Prose.trimmed(filled["\(id)-\(part)"]) }
    (day, month, year) = (typed("tag"), typed("monat"), typed("jahr"))
  }

  /// Nothing was typed at all.
  public var isBlank: Bool { day.isEmpty && month.isEmpty && year.isEmpty }

  /// The day that is meant; nil when the calendar does not have it.
  public var meant: Day? {
    let dayText = day.hasSuffix(".") ? String(day.dropLast()) : day
    guard let day = Int(dayText), let year = Int(year), let month = Self.month(month) else { return nil }
    return Day(year, month, day)
  }

  /// The three fields of a day, the month as a number.
  public static func fields(_ day: Day, _ id: String) -> [String: String] {
    ["\(id)-tag": String(day.day), "\(id)-monat": String(day.month), "\(id)-jahr": String(day.year)]
  }

  static func month(_ typed: String) -> Int? {
    if let number = Int(typed) { return number }
    let name = typed.lowercased().filter { $0 != "." }
    guard name.count >= 3 else { return nil }
    return names.firstIndex { spellings in spellings.contains { $0.hasPrefix(name) } }.map { $0 + 1 }
  }

  private static let names: [[String]] = [
    ["januar", "jänner", "january"], ["februar", "feber", "february"], ["märz", "maerz", "march", "mrz"],
    ["april"], ["mai", "may"], ["juni", "june"], ["juli", "july"], ["august"], ["september"],
    ["oktober", "october"], ["november"], ["dezember", "december"],
  ]
}
