import Attention

/// A number as it stands in a cell, before it becomes a `Double`: so that a wrong decimal sign can be named, not guessed.
struct WrittenNumber: Hashable {
  let isNegative: Bool
  /// Digits before the decimal sign, without grouping.
  let whole: String
  /// Digits after it.
  let fraction: String

  /// What a cell turned out to be.
  enum Outcome: Hashable {
    case number(WrittenNumber)
    /// One foreign sign before exactly three digits: `1.234` can be 1234 or 1,234. Both readings, as the mapping writes them.
    case ambiguous(thousands: String, decimals: String)
    /// The spelling the mapping expects, where the other country's signs explain the cell.
    case unreadable(suggestion: String?)
  }

  var value: Double {
    let amount = Double("\(whole).\(fraction.isEmpty ? "0" : fraction)") ?? .nan
    return isNegative && amount != 0 ? -amount : amount
  }

  /// `373.0` has none.
  var hasDecimals: Bool { fraction.contains { $0 != "0" } }

  /// Reads digits, an optional sign, an optional grouping in threes and the decimal sign of the mapping; nothing else.
  static func read(_ text: String, decimal: Mapping.Table.DecimalSign, grouping: Character?) -> Outcome {
    let sign = Character(decimal.rawValue)
    if let number = WrittenNumber(text, decimal: sign, grouping: grouping) { return .number(number) }
    return explained(text, decimal: sign, grouping: grouping)
  }

  /// `1.234` where three digits follow the only decimal sign: a count written so may be a thousand.
  var couldBeThousands: Bool { (1...3).contains(whole.count) && whole.first != "0" && fraction.count == 3 }

  /// Both readings, each written so that it can be read in one way only.
  func ambiguity(_ decimal: Character) -> Outcome {
    let thousands = WrittenNumber(isNegative: isNegative, whole: whole + fraction, fraction: "")
    return .ambiguous(thousands: thousands.written(decimal), decimals: written(decimal) + "0")
  }

  func written(_ decimal: Character) -> String {
    (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "\(decimal)\(fraction)")
  }

  private static func explained(_ text: String, decimal: Character, grouping: Character?) -> Outcome {
    let foreign: Character = decimal == "," ? "." : ","
    let bare = Prose.trimmed(text.last == "%" ? String(text.dropLast()) : text)
    if let number = WrittenNumber(bare, decimal: foreign, grouping: nil) {
      guard grouping == nil, number.couldBeThousands else { return .unreadable(suggestion: number.written(decimal)) }
      return number.ambiguity(decimal)
    }
    let others: [(Character, Character?)] = [(decimal, nil), (foreign, decimal), (decimal, foreign), (decimal, " ")]
    let number = others.lazy.compactMap { WrittenNumber(bare, decimal: $0.0, grouping: $0.1) }.first
    return .unreadable(suggestion: number?.written(decimal))
  }

  static let zero = WrittenNumber(isNegative: false, whole: "0", fraction: "")

  private init(isNegative: Bool, whole: String, fraction: String) {
    (self.isNegative, self.whole, self.fraction) = (isNegative, whole, fraction)
  }

  private init?(_ text: String, decimal: Character, grouping: Character?) {
    var rest = text[...]
    isNegative = rest.first == "-" || rest.first == "−"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let whole = Self.ungrouped(first, by: grouping), whole.count <= 15 else {
      return nil
    }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || Self.isDigits(fraction), fraction.count <= 30 else { return nil }
    (self.whole, self.fraction) = (whole, String(fraction))
  }

  private static func ungrouped(_ digits: Substring, by grouping: Character?) -> String? {
    guard let grouping else { return isDigits(digits) ? String(digits) : nil }
    let groups = digits.split(omittingEmptySubsequences: false) { same($0, grouping) }
    guard let first = groups.first, groups.allSatisfy(isDigits) else { return nil }
    guard groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else { return nil }
    return groups.joined()
  }

  /// A blank between thousands may be a plain, an unbreakable or a narrow one.
  private static func same(_ sign: Character, _ grouping: Character) -> Bool {
    let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}"]
    return sign == grouping || (blanks.contains(sign) && blanks.contains(grouping))
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
