import Attention
import Testing

@testable import Exchange

/// Planted faults of single cells.
@Suite struct CellReadingTests {
  @Test("names a number it cannot read with line, column and the right spelling")
  func number() throws {
    let lines = (1...12).map { "2025-\($0 < 10 ? "0" : "")\($0);5,0" } + ["2026-01;56.2"]
    let file = "period;sgb2\n" + lines.joined(separator: "\n")
    let table = Sample.table(separator: ";", decimal: .comma)
    let result = try plan(file, Sample.rule("component/bestand-elb", decimals: .exact), table: table)
    expect(result, .numberUnreadable("56.2", suggestion: "56,2"), line: 14, column: "sgb2")
    #expect(
      result.refusal?.sentence(.german)
        == "Zeile 14, Spalte ‚sgb2‘, Reihe component/bestand-elb: ‚56.2‘ ist keine Zahl. Schreiben Sie 56,2.")
    #expect(
      result.refusal?.sentence(.english)
        == "Line 14, column ‘sgb2’, series component/bestand-elb: ‘56.2’ is not a number. Write 56,2.")
  }

  @Test("does not choose between thousand and decimals, in either spelling")
  func ambiguous() throws {
    let german = Sample.table(separator: ";", decimal: .comma)
    expect(
      try plan("period;sgb2\n2025-01;1.234\n", table: german),
      .numberAmbiguous("1.234", thousands: "1234", decimals: "1,2340"), line: 2, column: "sgb2")
    expect(
      try plan("period,sgb2\n2025-01,1.234\n", Sample.rule("component/bestand-elb", decimals: .projected)),
      .numberAmbiguous("1.234", thousands: "1234", decimals: "1.2340"), line: 2, column: "sgb2")
  }

  @Test("Promise 7: a sign without a mapping is refused, the empty cell too", arguments: ["", "*", "...", "x"])
  func sign(_ sign: String) throws {
    let result = try plan("period,sgb2\n2025-01,\(sign)\n", signs: ["-": .zero])
    expect(result, .signWithoutMapping(sign), line: 2, column: "sgb2")
    #expect(result.refusal?.sentence(.german).contains("Unbekannt ist nicht null") == true)
  }

  @Test("refuses negative counts and durations, and counts with decimals nobody explained")
  func counts() throws {
    expect(try plan("period,sgb2\n2025-01,-5\n"), .negative("-5"), line: 2, column: "sgb2")
    expect(try plan("period,sgb2\n2025-01,2797.30338\n"), .decimalsUnexplained("2797.30338"), line: 2, column: "sgb2")
    let change = try Sample.rule("veraenderung-bestand-lzb/veraenderung", kind: .changeRatio, unit: .percent)
    #expect(try !plan("period,sgb2\n2025-01,-5.25\n", change).isRefused)
  }

  @Test("refuses shares above the whole")
  func shares() throws {
    let ratio = try Sample.rule(
      "aktivierungsquote/quote", kind: .rate, unit: .percent, columns: .ratio(numerator: "z", denominator: "n"))
    expect(
      try plan("period,z,n\n2025-01,121,120\n", ratio), .numeratorAboveDenominator("121", "120"), line: 2, column: "z")
    let figure = try Sample.rule("aktivierungsquote/quote", kind: .rate, unit: .percent)
    expect(try plan("period,sgb2\n2025-01,562\n", figure), .shareAboveHundred("562"), line: 2, column: "sgb2")
    let events = try Sample.rule(
      "integrationsquote-lzb/quote", kind: .rate, unit: .percent, columns: .ratio(numerator: "z", denominator: "n"),
      window: 12)
    #expect(try !plan("period,z,n\n2025-01,121,120\n", events).isRefused, "Integrationen count events, not people")
  }

  @Test("refuses absences that contradict each other")
  func signsDiffer() throws {
    let ratio = try Sample.rule(
      "aktivierungsquote/quote", kind: .rate, unit: .percent, columns: .ratio(numerator: "z", denominator: "n"))
    expect(
      try plan("period,z,n\n2025-01,*,.\n", ratio, signs: ["*": .suppressed, ".": .notCollected]),
      .signsDiffer(["*", "."]), line: 2, column: "z")
  }

  @Test("refuses a wave with more answers than people, and one with an answer nobody collected")
  func waves() throws {
    let rule = try Sample.rule(
      "respekt/antworten", kind: .ordinalSurvey, unit: .answers,
      columns: .distribution(answers: [Key("trifft-zu"): "ja", Key("trifft-nicht-zu"): "nein"], invited: "alle"))
    expect(
      try plan("period,ja,nein,alle\n2025-Q1,20,30,49\n", rule), .distribution(.moreAnswersThanInvited(50, 49)), line: 2
    )
    expect(
      try plan("period,ja,nein,alle\n2025-Q1,20,.,49\n", rule, signs: [".": .notCollected]), .signsDiffer(["20", "."]),
      line: 2, column: "ja")
  }
}
