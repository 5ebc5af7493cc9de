import Attention
import Testing

@testable import Exchange

@Suite struct DelimitedTextFaultTests {
  static let all: [(DelimitedTextFault, Int?, String)] = [
    (.impossibleSeparator("→"), nil, "‚→‘ kann kein Trennzeichen sein."),
    (.tooLarge(bytes: 70 << 20, limit: 64 << 20), nil, "70 MB; gelesen werden höchstens 64 MB"),
    (.tooManyLines(limit: 9), 10, "mehr als 9 Zeilen"), (.tooManyColumns(line: 4, limit: 9), 4, "mehr als 9 Zellen"),
    (.cellTooLong(line: 4, limit: 9), 4, "schließendes Anführungszeichen"), (.workbook, nil, "CSV UTF-8"),
    (.utf16, nil, "UTF-16"), (.markOfUTF8, nil, "encoding: utf-8"),
    (.unreadableByte(line: 4, byte: 0xE4, .utf8), 4, "Das Byte E4 ist kein UTF-8."),
    (.unreadableByte(line: 4, byte: 0x0D, .windows1252), 4, "Das Byte 0D gibt es in Windows-1252 nicht."),
    (.nul(line: 4), 4, "Nullzeichen"), (.quoteNeverClosed(line: 4), 4, "nie geschlossen"),
    (.textAfterQuote(line: 4), 4, "Verdoppeln Sie"),
  ]

  @Test("says where it is, what it is and what to do", arguments: all)
  func sentences(_ fault: DelimitedTextFault, _ line: Int?, _ part: String) {
    #expect(fault.line == line)
    let refusal = Refusal(line: fault.line, .text(fault))
    #expect(refusal.sentence(.german).contains(part))
    #expect(refusal.sentence(.german).hasPrefix(line.map { "Zeile \($0): " } ?? ""))
    #expect(refusal.sentence(.english).count > 30 && refusal.sentence(.english) != refusal.sentence(.german))
  }
}
