import Attention

/// A period as foreign tables write it.
enum WrittenPeriod {
  /// Nil for anything that is not of the mapping's form.
  static func read(_ text: String, as format: Mapping.PeriodColumn.Format) -> Period? {
    switch format {
    case .iso: Period(text)
    case .monthYear: monthYear(text)
    case .germanMonth: germanMonth(text)
    }
  }

  /// `03/2025` or `3.2025`.
  private static func monthYear(_ text: String) -> Period? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }
    guard parts.count == 2, (1...2).contains(parts[0].count), isDigits(parts[0]), let month = Int(parts[0]) else {
      return nil
    }
    return period(month: month, year: parts[1])
  }

  /// `März 2025`; also `Maerz 2025`, `Mär. 2025`, `Mrz 2025`.
  private static func germanMonth(_ text: String) -> Period? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2 else { return nil }
    var name = parts[0].lowercased()
    if name.last == "." { name.removeLast() }
    let month = months.firstIndex { $0 == name || (name.count == 3 && $0.hasPrefix(name)) }
    guard let month = month ?? others[name] else { return nil }
    return period(month: month + 1, year: parts[1])
  }

  private static func period(month: Int, year: Substring) -> Period? {
    guard (1...12).contains(month), year.count == 4, isDigits(year) else { return nil }
    return Period("\(year)-\(month < 10 ? "0" : "")\(month)")
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  static let months = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
  ]
  private static let others = ["maerz": 2, "mrz": 2]
}
