import Attention
import Testing

@testable import Exchange

/// Planted faults of the file and its rows: each is found at its line and column, and nothing of the file is taken.
@Suite struct TableReadingTests {
  @Test("names a missing column and the columns there are")
  func columnMissing() throws {
    let result = try plan("period,SGB 2\n2025-01,5\n")
    expect(result, .columnMissing("sgb2", header: ["period", "SGB 2"]), line: 1)
    #expect(
      result.report.refusals.first?.sentence(.german)
        == "Zeile 1: Die Spalte ‚sgb2‘ fehlt. In der Kopfzeile stehen: ‚period‘, ‚SGB 2‘. Schreiben Sie in der Zuordnung "
        + "einen Namen, der in der Kopfzeile steht, oder prüfen Sie headerRow und encoding.")
  }

  @Test("sees a wrong separator behind missing columns")
  func wrongSeparator() throws {
    let sentences = try plan("period;sgb2\n2025-01;5\n").report.refusals.map { $0.sentence(.german) }
    #expect(sentences.count == 2 && sentences.allSatisfy { $0.contains("separator") })
  }

  @Test("refuses a column that stands twice, a missing header, an undecodable text")
  func header() throws {
    expect(try plan("period,sgb2,sgb2\n2025-01,5,6\n"), .columnTwice("sgb2"), line: 1, column: "sgb2")
    expect(try plan("", table: Sample.table(headerRow: 1)), .headerMissing(row: 1), line: nil)
    expect(try plan("a\n", table: Sample.table(headerRow: 3)), .headerMissing(row: 3), line: nil)
    expect(try plan("period,sgb2\n2025-01,\"5\n"), .text(.quoteNeverClosed(line: 2)), line: 2)
  }

  @Test("needs a Datenstand, and none that lies in the future")
  func vintage() throws {
    let file = "period,sgb2\n2025-01,5\n"
    let rule = try Sample.rule("component/bestand-elb")
    expect(Sample.read(file, try Sample.mapping("probe", [rule], vintage: nil)), .vintageMissing, line: nil)
    let tomorrow = Sample.today.adding(days: 1)
    let late = Sample.read(file, try Sample.mapping("probe", [rule]), vintage: tomorrow)
    expect(late, .vintageInFuture(tomorrow, today: Sample.today), line: nil)
    #expect(!Sample.read(file, try Sample.mapping("probe", [rule]), vintage: Sample.today).isRefused)
  }

  @Test("refuses a row of another length, unless it is a remark below an empty line")
  func length() throws {
    expect(
      try plan("period,sgb2\n2025-01,5\n2025-02\n"), .rowOfOtherLength(cells: 1, header: 2), line: 3)
    expect(
      try plan("period,sgb2\n2025-01,5,6\n"), .rowOfOtherLength(cells: 3, header: 2), line: 2)
    #expect(try !plan("period,sgb2\n2025-01,5,,\n\nAnmerkung\n").isRefused)
  }

  @Test("names a period it cannot read, and the form it expects")
  func period() throws {
    let result = try plan("period,sgb2\n2025-01,5\nMärz 2025,6\n")
    expect(result, .periodUnreadable("März 2025", .iso), line: 3, column: "period")
  }

  @Test("refuses another rhythm, and a period after the Datenstand")
  func otherPeriods() throws {
    expect(
      try plan("period,sgb2\n2025-Q1,5\n"), .otherRhythm(Sample.month("2025-Q1"), expected: .month), line: 2,
      column: "period")
    expect(
      try plan("period,sgb2\n2026-01,5\n2026-02,5\n"), .periodAfterVintage(Sample.month("2026-02"), Sample.vintage),
      line: 3, column: "period")
  }

  @Test(
    "refuses a period that stands twice, and says whether the values differ", arguments: [("5", true), ("6", false)])
  func periodTwice(_ value: String, _ same: Bool) throws {
    let result = try plan("period,sgb2\n\"2025-01\",5\n2025-02,7\n2025-01,\(value)\n")
    expect(
      result, .periodTwice(Sample.month("2025-01"), firstLine: 2, sameFinding: same), line: 4, column: "period")
    #expect(result.refusal?.sentence(.german).contains(same ? "mit demselben Wert" : "mit einem anderen Wert") == true)
  }

  @Test("counts lines through quoted line breaks and CRLF")
  func exactLine() throws {
    let file = "period,note,sgb2\r\n2025-01,\"zwei\r\nZeilen\",5\r\n\r\n2025-02,\"x\ny\nz\",5x\r\n"
    expect(try plan(file), .numberUnreadable("5x", suggestion: nil), line: 5, column: "sgb2")
  }
}
