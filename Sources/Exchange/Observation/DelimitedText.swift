public import Attention

/// A delimited text (CSV, RFC 4180), read row by row from bytes. It knows the line of every row and never guesses.
///
///     var text = try DelimitedText(Array("Monat;Wert\n2025-01;5\n".utf8), separator: ";", encoding: .utf8)
///     try text.next()   // Row(line: 1, cells: ["Monat", "Wert"])
///     try text.next()   // Row(line: 2, cells: ["2025-01", "5"])
///     try text.next()   // nil
///
/// Quoted cells may hold separators, doubled quotes and line ends. A line ends with CRLF, LF or CR. A quote inside a cell
/// that does not begin with one is a letter like any other.
public struct DelimitedText: Sendable {
  /// One row. An empty line is a row with one empty cell.
  public struct Row: Hashable, Sendable {
    /// The line on which it begins, counted from 1 as an editor does.
    public let line: Int
    public let cells: [String]

    public var isBlank: Bool { cells == [""] }
  }

  /// What a file may not exceed, so that no upload can exhaust the house.
  public struct Limits: Hashable, Sendable {
    public let bytes: Int
    public let lines: Int
    public let columns: Int
    /// Bytes of one cell.
    public let cell: Int

    public init(bytes: Int = 64 << 20, lines: Int = 2_000_000, columns: Int = 1_000, cell: Int = 65_536) {
      (self.bytes, self.lines, self.columns, self.cell) = (bytes, lines, columns, cell)
    }
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let encoding: Mapping.Table.Encoding
  private let limits: Limits
  private var position: Int
  private var line = 1

  /// - Throws: `DelimitedTextFault` for a file that is too large, no text at all, or in another encoding than the mapping says,
  ///   and for a separator that is no single ASCII sign.
  public init(
    _ bytes: [UInt8], separator: Character, encoding: Mapping.Table.Encoding, limits: Limits = Limits()
  ) throws(DelimitedTextFault) {
    guard let sign = separator.asciiValue, separator != "\r\n", ![Sign.quote, Sign.lf, Sign.cr, 0].contains(sign) else {
      throw .impossibleSeparator(String(separator))
    }
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .workbook }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if marked, encoding == .windows1252 { throw .markOfUTF8 }
    (self.bytes, self.separator, self.encoding, self.limits) = (bytes, sign, encoding, limits)
    position = marked ? 3 : 0
  }

  /// The next row; nil after the last one.
  public mutating func next() throws(DelimitedTextFault) -> Row? {
    guard position < bytes.count else { return nil }
    let first = line
    var cells: [String] = []
    var rowGoesOn = true
    while rowGoesOn {
      guard cells.count < limits.columns else { throw .tooManyColumns(line: first, limit: limits.columns) }
      let cell = try isAt(Sign.quote) ? quotedCell() : plainCell()
      cells.append(cell)
      rowGoesOn = isAt(separator)
      if rowGoesOn { position += 1 }
    }
    try passLineEnd()
    return Row(line: first, cells: cells)
  }

  /// All rows at once: `next` until the end.
  public static func rows(
    of bytes: [UInt8], separator: Character, encoding: Mapping.Table.Encoding, limits: Limits = Limits()
  ) throws(DelimitedTextFault) -> [Row] {
    var text = try DelimitedText(bytes, separator: separator, encoding: encoding, limits: limits)
    var rows: [Row] = []
    while let row = try text.next() { rows.append(row) }
    return rows
  }

  private mutating func plainCell() throws(DelimitedTextFault) -> String {
    let start = position
    while position < bytes.count, !endsPlainCell(bytes[position]) { position += 1 }
    try check(length: position - start, from: line)
    return try decoded(bytes[start..<position], from: line)
  }

  private func endsPlainCell(_ byte: UInt8) -> Bool { byte == separator || byte == Sign.lf || byte == Sign.cr }

  private mutating func quotedCell() throws(DelimitedTextFault) -> String {
    let opening = line
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Sign.quote {
        guard isAt(Sign.quote) else { return try closed(content, from: opening) }
        position += 1
      } else if byte == Sign.lf || (byte == Sign.cr && !isAt(Sign.lf)) {
        try beginLine()
      }
      content.append(byte)
      try check(length: content.count, from: opening)
    }
    throw .quoteNeverClosed(line: opening)
  }

  private func closed(_ content: [UInt8], from opening: Int) throws(DelimitedTextFault) -> String {
    guard position == bytes.count || endsPlainCell(bytes[position]) else { throw .textAfterQuote(line: line) }
    return try decoded(content[...], from: opening)
  }

  private mutating func passLineEnd() throws(DelimitedTextFault) {
    guard position < bytes.count else { return }
    if isAt(Sign.cr) {
      position += 1
      if isAt(Sign.lf) { position += 1 }
    } else {
      position += 1
    }
    try beginLine()
  }

  private mutating func beginLine() throws(DelimitedTextFault) {
    line += 1
    guard line <= limits.lines || position >= bytes.count else { throw .tooManyLines(limit: limits.lines) }
  }

  private func isAt(_ sign: UInt8) -> Bool { position < bytes.count && bytes[position] == sign }

  private func check(length: Int, from line: Int) throws(DelimitedTextFault) {
    guard length <= limits.cell else { throw .cellTooLong(line: line, limit: limits.cell) }
  }

  private func decoded(_ cell: ArraySlice<UInt8>, from first: Int) throws(DelimitedTextFault) -> String {
    if let zero = cell.firstIndex(of: 0) { throw .nul(line: first + lineEnds(in: cell[..<zero])) }
    switch encoding {
    case .utf8:
      if let text = String(validating: cell, as: UTF8.self) { return text }
    case .windows1252:
      if let text = Windows1252.text(cell) { return text }
    }
    let place = firstUnreadable(in: cell)
    throw .unreadableByte(line: first + lineEnds(in: cell[..<place]), byte: cell[place], encoding)
  }

  /// The index of the byte at which the encoding is left. Only asked when decoding has failed.
  private func firstUnreadable(in cell: ArraySlice<UInt8>) -> Int {
    if encoding == .windows1252 {
      return cell.firstIndex { Windows1252.scalar($0) == nil } ?? cell.startIndex
    }
    var start = cell.startIndex
    while start < cell.endIndex {
      let length = (1...4).first { length in
        start + length <= cell.endIndex && String(validating: cell[start..<start + length], as: UTF8.self) != nil
      }
      guard let length else { return start }
      start += length
    }
    return cell.startIndex
  }

  private func lineEnds(in cell: ArraySlice<UInt8>) -> Int {
    cell.indices.count { index in
      cell[index] == Sign.lf || (cell[index] == Sign.cr && (index + 1 == cell.endIndex || cell[index + 1] != Sign.lf))
    }
  }

  private enum Sign {
    static let quote = UInt8(ascii: "\"")
    static let lf = UInt8(ascii: "\n")
    static let cr = UInt8(ascii: "\r")
  }
}
