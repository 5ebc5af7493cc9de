import Attention
import Testing

@testable import Exchange

@Suite struct DelimitedWriterTests {
  private func written(_ cells: DelimitedWriter.Cell...) -> String {
    var writer = DelimitedWriter()
    writer.write(cells)
    return String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
  }

  @Test("begins with the mark of UTF-8 and ends rows with CRLF")
  func form() {
    var writer = DelimitedWriter()
    writer.write([.text("ä"), .empty, .number(0)])
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("ä;;0\r\n".utf8))
  }

  @Test(
    "writes numbers plainly, with a decimal comma and without an exponent",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (5.0, "5"), (-5.25, "-5,25"), (2797.30338102, "2797,30338102"), (0.00005, "0,00005"),
      (1e16, "10000000000000000"), (1.5e20, "150000000000000000000"), (123_456_789.5, "123456789,5"), (0.1, "0,1"),
      (.infinity, ""), (.nan, ""),
    ])
  func numbers(_ number: Double, _ expected: String) {
    #expect(written(.number(number)) == "\(expected)\r\n")
  }

  @Test("quotes what would end a cell", arguments: ["a;b", "a\"b", "a\nb", "a\r\nb"])
  func quotes(_ text: String) {
    #expect(written(.text(text)) == "\"\(text.replacing("\"", with: "\"\""))\"\r\n")
  }

  @Test("doubles a quote also where a letter clings to it")
  func quotesBesideMarks() {
    #expect(written(.text("\u{6DD}\"x")) == "\"\u{6DD}\"\"x\"\r\n")
    #expect(written(.text("a\"\u{301};")) == "\"a\"\"\u{301};\"\r\n")
  }

  @Test(
    "disarms texts a spreadsheet would compute",
    arguments: ["=1+1", "+49 941", "-x", "@SUM(A1)", "\tx", " =1", "＝1", "-", "+1+1", "-5,2,1", "=HYPERLINK(1)"])
  func formulas(_ text: String) {
    #expect(written(.text(text)) == "'\(text)\r\n")
  }

  @Test("disarms texts that begin with a line end, inside their quotes")
  func lineEnds() {
    #expect(written(.text("\r=1")) == "\"'\r=1\"\r\n")
    #expect(written(.text("=\"a\";1")) == "\"'=\"\"a\"\";1\"\r\n")
  }

  @Test(
    "leaves plain numbers and ordinary texts as they are",
    arguments: ["-5", "-5,2", "+3.5", "2025-03", "a=b", "", "5 - 3"])
  func ordinary(_ text: String) {
    #expect(written(.text(text)) == "\(text)\r\n")
  }

  @Test("every table is read back as it was, guarded cells with their apostrophe", arguments: 0..<4)
  func roundTrip(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    let letters = ["a", "ü", "\"", ";", "\n", "=", "-", "7", ",", "\t", " "]
    for _ in 0..<200 {
      let cells = (0..<3).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      }
      var writer = DelimitedWriter()
      writer.write(cells.map(DelimitedWriter.Cell.text))
      let rows = try DelimitedText.rows(of: writer.bytes, separator: ";", encoding: .utf8)
      #expect(rows.count == 1)
      for (cell, read) in zip(cells, rows.first?.cells ?? []) {
        #expect(read == cell || read == "'" + cell)
        #expect(!"=@\t\n".contains { read.first == $0 })
      }
    }
  }
}
