public import Attention

/// Why bytes are not a delimited text of the promised form.
public enum DelimitedTextFault: Error, Hashable, Sendable {
  case impossibleSeparator(String)
  case tooLarge(bytes: Int, limit: Int)
  case tooManyLines(limit: Int)
  case tooManyColumns(line: Int, limit: Int)
  case cellTooLong(line: Int, limit: Int)
  /// A zipped spreadsheet (XLSX, ODS).
  case workbook
  case utf16
  /// The file begins with the mark of UTF-8, the mapping says Windows-1252.
  case markOfUTF8
  case unreadableByte(line: Int, byte: UInt8, Mapping.Table.Encoding)
  case nul(line: Int)
  case quoteNeverClosed(line: Int)
  case textAfterQuote(line: Int)

  /// Where, if it has one place.
  public var line: Int? {
    switch self {
    case .impossibleSeparator, .tooLarge, .workbook, .utf16, .markOfUTF8: nil
    case .tooManyLines(let limit): limit + 1
    case .tooManyColumns(let line, _), .cellTooLong(let line, _), .unreadableByte(let line, _, _), .nul(let line),
      .quoteNeverClosed(let line), .textAfterQuote(let line):
      line
    }
  }
}
