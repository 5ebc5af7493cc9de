import Attention
import Samples
import Testing

@testable import Exchange

/// Planted faults of a mapping: what a file is about must be what the series is about.
@Suite struct RuleReadingTests {
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
    let result = Sample.read(Eckwerte.made(), try Sample.langzeitarbeitsloseInLZB())
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
      let fault = try plan(Eckwerte.made(), rule, signs: ["": .notCollected]).refusal?.fault
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
    #expect(try !plan(Eckwerte.made(), rule).isRefused)
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
    let result = try plan(Eckwerte.made(), Sample.rule("component/langzeitarbeitslose-sgb2", rows))
    expect(result, .noRowMatched(rows, similar: ["Arbeitslose", "Arbeitsuchende"]), line: nil)
    #expect(
      result.refusal?.sentence(.german).contains("Ähnlich in der Datei: ‚Arbeitslose‘, ‚Arbeitsuchende‘.") == true)
    expect(try plan("period,sgb2\n"), .noRowMatched([:], similar: []), line: nil)
  }
}
