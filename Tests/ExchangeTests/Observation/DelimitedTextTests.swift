import Attention
import Testing

@testable import Exchange

@Suite struct DelimitedTextTests {
  private func rows(
    _ text: String, separator: Character = ";", limits: DelimitedText.Limits = DelimitedText.Limits()
  ) throws(DelimitedTextFault) -> [DelimitedText.Row] {
    try DelimitedText.rows(of: Array(text.utf8), separator: separator, encoding: .utf8, limits: limits)
  }

  private func fault(_ bytes: [UInt8], _ encoding: Mapping.Table.Encoding = .utf8) -> DelimitedTextFault? {
    do throws(DelimitedTextFault) {
      _ = try DelimitedText.rows(of: bytes, separator: ";", encoding: encoding)
      return nil
    } catch {
      return error
    }
  }

  @Test("reads cells between separators, empty ones included")
  func cells() throws {
    #expect(try rows("a;b;\n;;\n").map(\.cells) == [["a", "b", ""], ["", "", ""]])
    #expect(try rows("a;b;").map(\.cells) == [["a", "b", ""]])
    #expect(try rows("").isEmpty)
  }

  @Test("ends a line at LF, CRLF and CR alike, and needs none at the end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let expected = [DelimitedText.Row(line: 1, cells: ["a", "b"]), DelimitedText.Row(line: 2, cells: ["c", "d"])]
    #expect(try rows("a;b\(end)c;d\(end)") == expected)
    #expect(try rows("a;b\(end)c;d") == expected)
  }

  @Test("keeps separators, doubled quotes and line ends inside quotes")
  func quotes() throws {
    #expect(try rows("\"a;b\";\"er sagte \"\"ja\"\"\";\"\"\n").map(\.cells) == [["a;b", "er sagte \"ja\"", ""]])
    #expect(try rows("\"a\r\nb\nc\"\n").map(\.cells) == [["a\r\nb\nc"]])
  }

  @Test("takes a quote inside an unquoted cell as a letter")
  func strayQuote() throws {
    #expect(try rows("3\" Rohr;x").map(\.cells) == [["3\" Rohr", "x"]])
  }

  @Test("counts lines as an editor does, through inner line breaks and empty lines")
  func lineNumbers() throws {
    let text = "kopf;x\n\"eins\nzwei\r\ndrei\";y\r\n\r\nende;z\n"
    #expect(try rows(text).map(\.line) == [1, 2, 5, 6])
    #expect(try rows(text)[2].isBlank)
  }

  @Test("skips the mark of UTF-8 and reads umlauts")
  func mark() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("März;ß€".utf8)
    #expect(try DelimitedText.rows(of: bytes, separator: ";", encoding: .utf8).first?.cells == ["März", "ß€"])
  }

  @Test("reads Windows-1252 with its euro sign and quotation marks")
  func windows() throws {
    let bytes: [UInt8] = [0x4D, 0xE4, 0x72, 0x7A, 0x3B, 0x80, 0x84, 0x96, 0xDF]
    #expect(try DelimitedText.rows(of: bytes, separator: ";", encoding: .windows1252).first?.cells == ["März", "€„–ß"])
  }

  @Test("knows a letter for every byte of Windows-1252 but five")
  func table() {
    let missing = (0...255).map(UInt8.init).filter { Windows1252.scalar($0) == nil }
    #expect(missing == [0x81, 0x8D, 0x8F, 0x90, 0x9D])
    #expect(Windows1252.text([0x41, 0x81]) == nil)
  }

  @Test("names line and byte where UTF-8 ends")
  func invalidUTF8() {
    #expect(fault(Array("a;b\nM".utf8) + [0xE4] + Array("rz".utf8)) == .unreadableByte(line: 2, byte: 0xE4, .utf8))
    let quoted = Array("x\n\"eins\nzw".utf8) + [0xFF, 0x22, 0x0A]
    #expect(fault(quoted) == .unreadableByte(line: 3, byte: 0xFF, .utf8))
    #expect(fault([0x61, 0xC3]) == .unreadableByte(line: 1, byte: 0xC3, .utf8))
  }

  @Test("names the byte Windows-1252 does not have")
  func invalidWindows() {
    #expect(fault([0x0A, 0x61, 0x9D], .windows1252) == .unreadableByte(line: 2, byte: 0x9D, .windows1252))
  }

  @Test("refuses what is no text of the promised encoding before reading it")
  func noText() {
    #expect(fault([0x50, 0x4B, 0x03, 0x04, 0x14]) == .workbook)
    #expect(fault([0xFF, 0xFE, 0x61, 0x00]) == .utf16)
    #expect(fault([0xEF, 0xBB, 0xBF, 0x61], .windows1252) == .markOfUTF8)
    #expect(fault(Array("a;b\n".utf8) + [0x61, 0x00, 0x62]) == .nul(line: 2))
    #expect(fault(Array("a;\"b\n".utf8) + [0x00, 0x22]) == .nul(line: 2))
  }

  @Test("refuses quotes that are not closed, or closed too early")
  func brokenQuotes() {
    #expect(fault(Array("a\n\"b;c\nd\n".utf8)) == .quoteNeverClosed(line: 2))
    #expect(fault(Array("a\n\"b\" c;d\n".utf8)) == .textAfterQuote(line: 2))
  }

  @Test("holds its limits", arguments: [("a;b;c\n", 1), ("a\nb\nc\n", 2), ("abcdef\n", 3), ("a\nb\nc\nd\nee\n", 4)])
  func limits(_ text: String, _ which: Int) throws {
    let limits = DelimitedText.Limits(bytes: which == 4 ? 8 : 100, lines: 2, columns: 2, cell: 5)
    let expected: [Int: DelimitedTextFault] = [
      1: .tooManyColumns(line: 1, limit: 2), 2: .tooManyLines(limit: 2), 3: .cellTooLong(line: 1, limit: 5),
      4: .tooLarge(bytes: 11, limit: 8),
    ]
    #expect(throws: try #require(expected[which])) { try rows(text, limits: limits) }
  }

  @Test("allows exactly what the limits say")
  func atTheLimit() throws {
    let limits = DelimitedText.Limits(bytes: 12, lines: 2, columns: 2, cell: 5)
    #expect(try rows("abcde;b\nc;d\n", limits: limits).count == 2)
  }

  @Test("refuses a separator that cannot be one", arguments: ["\"", "\n", "\r", "\r\n", "\0", "→"] as [Character])
  func separator(_ sign: Character) {
    #expect(throws: DelimitedTextFault.impossibleSeparator(String(sign))) { try rows("a", separator: sign) }
  }

  @Test("never crashes on any bytes, and never loses count of the lines", arguments: 0..<8)
  func anyBytes(_ seed: Int) {
    var random = Seeded(state: UInt64(seed))
    let likely: [UInt8] = Array("\";,\n\r aZ0.ä€\"\"\n".utf8) + [0x00, 0xFF, 0xC3, 0xEF, 0xBB, 0xBF]
    for round in 0..<400 {
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
        round.isMultiple(of: 2) ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
      }
      for encoding in Mapping.Table.Encoding.allCases {
        guard let rows = try? DelimitedText.rows(of: bytes, separator: ";", encoding: encoding) else { continue }
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.line < $1.line })
        #expect(rows.allSatisfy { $0.line >= 1 && $0.line <= bytes.count + 1 && !$0.cells.isEmpty })
      }
    }
  }

  @Test("reads back any table that was quoted as RFC 4180 says", arguments: 0..<4)
  func roundTrip(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &+ 1000)
    let letters = ["a", "ü", "\"", ";", "\n", "\r\n", " ", "€", "7", ","]
    for _ in 0..<200 {
      let width = Int.random(in: 2...4, using: &random)
      let table = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...5, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let text = table.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
      }.joined(separator: "\r\n")
      #expect(try rows(text).map(\.cells) == table)
    }
  }
}
