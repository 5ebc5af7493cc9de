/// Writes delimited text that a German spreadsheet opens without questions: UTF-8 with its mark, semicolon, decimal comma, CRLF.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front, unless it is a plain number: nothing a
/// person typed here may compute there.
public struct DelimitedWriter: Sendable {
  public enum Cell: Hashable, Sendable {
    case text(String)
    /// Written with a decimal comma, without grouping and without an exponent.
    case number(Double)
    /// Nothing is known; never a zero.
    case empty
  }

  public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  public init() {}

  public mutating func write(_ row: [Cell]) {
    bytes += row.map(Self.written).joined(separator: ";").utf8
    bytes += [0x0D, 0x0A]
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(guarded(text))
    case .number(let number): plain(number)
    case .empty: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x3B || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    // Sign by sign: a letter that clings to a quote would hide it from a split by characters.
    let signs = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(signs)) + "\""
  }

  private static func guarded(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    guard let first, formulaBeginnings.contains(first), !isPlainNumber(text) else { return text }
    return "'" + text
  }

  /// Tab, line ends, and the signs that begin a formula, in both widths.
  private static let formulaBeginnings: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func isPlainNumber(_ text: String) -> Bool {
    let signless = text.utf8.first == 0x2B || text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    let parts = signless.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// `2797,30338102`, `-3`, `0,00005`. Empty for what is no number.
  static func plain(_ number: Double) -> String {
    guard number.isFinite else { return "" }
    let parts = number.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    var digits = mantissa.joined()
    var point = mantissa[0].count + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
    let whole = digits.prefix(point)
    var fraction = digits.dropFirst(point)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = number < 0 ? "-" : ""
    return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole),\(fraction)"
  }
}
