import Attention
import Testing

@testable import Exchange

/// Planted faults: each is found at its line and column, told in both languages, and nothing of the file is taken.
@Suite struct ImportFaultTests {
  /// Checks that a file is refused for exactly one reason.
  private func expect(
    _ plan: ImportPlan, _ fault: ImportFault, line: Int?, column: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(plan.report.refusals.map(\.fault) == [fault], sourceLocation: location)
    #expect(plan.refusal?.line == line, sourceLocation: location)
    #expect(plan.refusal?.column == column, sourceLocation: location)
    #expect(plan.parts.isEmpty && plan.report.rowsTaken == 0, sourceLocation: location)
  }

  private func plan(
    _ file: String, _ rule: Mapping.Rule? = nil, signs: [String: Mapping.Absence] = [:],
    table: Mapping.Table = Sample.table()
  ) throws -> ImportPlan {
    let rule = try rule ?? Sample.rule("component/bestand-elb")
    return Sample.read(file, try Sample.mapping("probe", [rule], table: table, signs: signs))
  }

  // MARK: The file

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

  // MARK: The rule

  @Test("refuses a series the tableau does not have")
  func unknownSeries() throws {
    expect(
      try plan("period,sgb2\n2025-01,5\n", Sample.rule("component/gibt-es-nicht")), .unknownSeries, line: nil)
  }

  @Test("refuses a plain count for a rate or a moving figure and says what the series is")
  func otherKind() throws {
    let result = try plan("period,sgb2\n2025-01,5\n", Sample.rule("integrationsquote-lzb/quote"))
    let sentence = try #require(result.refusal?.sentence(.german))
    #expect(sentence.contains("eine Anzahl in Personen"))
    #expect(sentence.contains("eine Quote in Prozent, gleitend über 12 Monate (Integrationen / Bestand)"))
    #expect(sentence.contains("component/integrationen-lzb-im-monat, component/bestand-lzb"))
    let change = try plan("period,sgb2\n2025-01,5\n", Sample.rule("veraenderung-bestand-lzb/veraenderung"))
    #expect(change.refusal?.sentence(.english).contains("a rate of change in per cent against the year before") == true)
    let unit = try plan("period,sgb2\n2025-01,5\n", Sample.rule("component/bestand-elb", unit: .benefitCommunities))
    #expect(unit.refusal?.sentence(.german).contains("eine Anzahl in Bedarfsgemeinschaften") == true)
  }

  @Test("refuses single months for a moving series, and a moving sum for a series of months")
  func otherWindow() throws {
    let single = try plan(
      "period,z,n\n2025-01,5,50\n",
      Sample.rule(
        "integrationsquote-lzb/quote", kind: .rate, unit: .percent, columns: .ratio(numerator: "z", denominator: "n")))
    let quote = try #require(Sample.definition(Sample.series("integrationsquote-lzb/quote")))
    expect(single, .otherWindow(nil, quote), line: nil)
    #expect(single.refusal?.sentence(.german).contains("window: 12") == true)
    let sum = try plan(
      "period,Zugang 12-Monatssumme\n2025-01,500\n",
      Sample.rule("component/bestand-elb", columns: .figure(value: "Zugang 12-Monatssumme", cases: nil)))
    let stock = try #require(Sample.definition(Sample.series("component/bestand-elb")))
    expect(sum, .otherWindow(12, stock), line: nil)
  }

  @Test("refuses columns that cannot make the kind of figure")
  func columns() throws {
    let file = "period,sgb2,n\n2025-01,5,50\n"
    let ratio = Mapping.Columns.ratio(numerator: "sgb2", denominator: "n")
    expect(try plan(file, Sample.rule("component/bestand-elb", columns: ratio)), .columnsDoNotFit(.count), line: nil)
    let survey = try Sample.rule("respekt/antworten", kind: .ordinalSurvey, unit: .answers)
    expect(try plan(file, survey), .columnsDoNotFit(.ordinalSurvey), line: nil)
  }

  @Test("refuses a survey with an unknown answer or without one of its own")
  func answers() throws {
    let rule = try Sample.rule(
      "respekt/antworten", kind: .ordinalSurvey, unit: .answers,
      columns: .distribution(answers: [Key("trifft-zu"): "ja", Key("vielleicht"): "nein"], invited: nil))
    let faults = try plan("period,ja,nein\n2025-Q1,20,30\n", rule).report.refusals.map(\.fault)
    let known: [Key<Survey.Answer>] = [try Key("trifft-zu"), try Key("trifft-nicht-zu"), try Key("keine-angabe")]
    #expect(faults == [.unknownAnswer(try Key("vielleicht"), known: known), .answerWithoutColumn(known[1])])
  }

  @Test(
    "refuses Langzeitarbeitslose for a series of Langzeitleistungsbeziehende, with the reason, whatever the rule claims"
  )
  func confusion() throws {
    let result = Sample.read(Sample.madeTable(), try Sample.langzeitarbeitsloseInLZB())
    let sentence = try #require(result.refusal?.sentence(.german))
    #expect(result.isRefused && result.parts.isEmpty)
    #expect(sentence.hasPrefix("Reihe component/bestand-lzb: ‚Langzeitarbeitslose‘ gehört nicht in diese Reihe"))
    #expect(sentence.contains("Langzeitarbeitslose sind mindestens ein Jahr arbeitslos."))
    let claims = [
      try Sample.rule(
        "veraenderung-bestand-lzb/veraenderung", ["merkmal": "Langzeitarbeitslose"], kind: .changeRatio, unit: .percent,
        columns: .ratio(numerator: "sgb2", denominator: "insgesamt")),
      try Sample.rule(
        "integrationsquote-lzb/quote", ["merkmal": "Langzeitarbeitslose"], kind: .rate, unit: .percent,
        columns: .ratio(numerator: "sgb2", denominator: "insgesamt"), window: 12),
    ]
    for rule in claims {
      let fault = try plan(Sample.madeTable(), rule, signs: ["": .notCollected]).refusal?.fault
      let isConfusion = if case .confusion("Langzeitarbeitslos", _, _) = fault { true } else { false }
      #expect(isConfusion, "\(rule.series)")
    }
  }

  @Test("sees a confusion in the value column and in the rows themselves")
  func confusionElsewhere() throws {
    let column = try Sample.rule("component/bestand-lzb", columns: .figure(value: "langzeitarbeitslos", cases: nil))
    let inColumn = try plan("period,langzeitarbeitslos\n2025-01,5\n", column)
    #expect(inColumn.refusal?.line == nil && inColumn.refusal?.sentence(.english).contains("does not belong") == true)
    let inRows = try plan(
      "period,was,sgb2\n2025-01,davon Langzeitarbeitslose,5\n2025-02,davon Langzeitarbeitslose,5\n",
      Sample.rule("component/bestand-lzb"))
    let because = try Sample.said("Langzeitarbeitslose sind mindestens ein Jahr arbeitslos.", "Unemployed for a year.")
    expect(
      inRows, .confusion(term: "Langzeitarbeitslos", found: "davon Langzeitarbeitslose", because: because), line: 2)
  }

  @Test("takes Langzeitarbeitslose as the condition they are")
  func noConfusion() throws {
    let rule = try Sample.rule("component/langzeitarbeitslose-sgb2", ["merkmal": "Langzeitarbeitslose"])
    #expect(try !plan(Sample.madeTable(), rule).isRefused)
  }

  @Test("refuses an own rate or median nobody can guard, because its cases are unknown")
  func casesUnknown() throws {
    let file = "period,sgb2,f\n2025-01,5,\n"
    let rate = try Sample.rule("erstgespraech/quote", kind: .rate, unit: .percent)
    expect(try plan(file, rate), .casesUnknown(smallest: 10), line: nil)
    let median = try Sample.rule(
      "bearbeitungsdauer/median", kind: .median, unit: .days, columns: .figure(value: "sgb2", cases: "f"))
    expect(
      try plan(file, median, signs: ["": .notCollected]), .casesUnknown(smallest: 10), line: 2, column: "f")
  }

  @Test("says when no row matches and what stands there instead")
  func noRow() throws {
    let rows = ["merkmal": "Langzeitarbeitslose ", "kategorie": "Arbeitslos"]
    let result = try plan(Sample.madeTable(), Sample.rule("component/langzeitarbeitslose-sgb2", rows))
    expect(result, .noRowMatched(rows, similar: ["Arbeitslose", "Arbeitsuchende"]), line: nil)
    #expect(
      result.refusal?.sentence(.german).contains("Ähnlich in der Datei: ‚Arbeitslose‘, ‚Arbeitsuchende‘.") == true)
    expect(try plan("period,sgb2\n"), .noRowMatched([:], similar: []), line: nil)
  }

  // MARK: The row

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

  // MARK: The cell

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

  @Test("counts lines through quoted line breaks and CRLF")
  func exactLine() throws {
    let file = "period,note,sgb2\r\n2025-01,\"zwei\r\nZeilen\",5\r\n\r\n2025-02,\"x\ny\nz\",5x\r\n"
    expect(try plan(file), .numberUnreadable("5x", suggestion: nil), line: 5, column: "sgb2")
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

  @Test("lists a hundred reasons and counts the rest")
  func many() throws {
    let lines = (0..<150).map { "2025-01,falsch\($0)" }
    let report = try plan("period,sgb2\n" + lines.joined(separator: "\n")).report
    #expect((report.refusals.count, report.furtherRefusals) == (100, 50))
    #expect(report.sentences(.german).last == "Und 50 weitere Gründe.")
  }

  @Test("quotes foreign text on one short line")
  func quoting() {
    let long = Refusal(line: 3, .numberUnreadable("a\u{7}\r\nb" + String(repeating: "ä", count: 200), suggestion: nil))
    let sentence = long.sentence(.german)
    #expect(!sentence.contains { $0.isNewline } && !sentence.contains("\u{7}"))
    #expect(sentence.contains("‚a bää") && sentence.contains("…‘"))
    #expect(sentence.count < 260)
  }
}
