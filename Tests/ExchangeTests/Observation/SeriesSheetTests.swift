import Attention
import Testing

@testable import Exchange

@Suite struct SeriesSheetTests {
  private let jobcenter = ID<Organisation>(7)

  private func organisation(_ id: ID<Organisation>) throws -> Organisation {
    try Organisation(id: id, kind: .jointInstitution, name: "Jobcenter Musterkreis", parent: nil, staff: nil)
  }

  private func series(_ key: String, _ findings: [(String, Finding)]) throws -> Series {
    let definition = try #require(Sample.definition(Sample.series(key)))
    return try Series(
      organisation: jobcenter, definition: definition,
      observations: findings.map {
        Observation(period: Sample.month($0.0), finding: $0.1, vintage: ID($0.1 == .notYetPublished ? 2 : 1))
      })
  }

  private let vintages = [
    Vintage(
      id: ID(1), day: Sample.day(2025, 6, 1), source: "Eckwerte", reason: "", recorded: Moment(milliseconds: 0)),
    Vintage(
      id: ID(2), day: Sample.day(2025, 7, 1), source: "Eckwerte", reason: "", recorded: Moment(milliseconds: 0)),
  ]

  private func event(_ id: Int64, _ first: Day, _ title: String, last: Day? = nil, of owner: Int64 = 7) -> Event {
    Event(
      id: .noted(ID(id)), organisation: ID(owner), first: first, last: last, kind: .organisation, title: title,
      text: "",
      source: "", affects: [])
  }

  private func rows(
    _ series: Series, events: [Event] = [], phases: [Phase] = [], _ language: Language = .german
  ) throws -> [[String]] {
    let sheet = try #require(
      SeriesSheet(
        series, of: organisation(jobcenter), vintages: vintages, conditions: events, phases: phases))
    let rows = try DelimitedText.rows(of: sheet.delimited(language), separator: ";", encoding: .utf8)
    return rows.map(\.cells)
  }

  @Test("writes a rectangular table with the named columns and a row for every period of the axis")
  func table() throws {
    let table = try rows(
      series(
        "component/bestand-elb",
        [
          ("2025-01", .measured(.figure(3730.5, cases: nil), .projected)), ("2025-03", .suppressed(.source)),
          ("2025-04", .notYetPublished), ("2025-05", .measured(.figure(0, cases: nil), .final)),
        ]))
    #expect(
      table.first == [
        "Monat", "Wert", "Zähler", "Nenner", "Status", "Datenstand", "Einheit", "Reihe", "Organisation", "Quelle",
        "Was die Zahl verbirgt", "Rahmenbedingungen",
      ])
    #expect(Set(table.map(\.count)) == [12])
    #expect(
      table.dropFirst().map { Array($0.prefix(6)) } == [
        ["2025-01", "3730,5", "", "", "hochgerechnet", "2025-06-01"], ["2025-02", "", "", "", "nicht erhoben", ""],
        ["2025-03", "", "", "", "zu wenige Fälle", "2025-06-01"],
        ["2025-04", "", "", "", "noch nicht veröffentlicht", "2025-07-01"],
        ["2025-05", "0", "", "", "endgültig", "2025-06-01"],
      ])
  }

  @Test("Promise 8: every single row carries what the figure hides, its source and the conditions of its time")
  func company() throws {
    let events = [
      event(1, Sample.day(2025, 2, 10), "Umzug der Eingangszone"),
      event(2, Sample.day(2025, 1, 20), "Softwarewechsel", last: Sample.day(2025, 2, 3)),
      event(3, Sample.day(2025, 2, 1), "anderswo", of: 8),
    ]
    let key = try Sample.series("component/bestand-elb")
    let phase = Phase(
      series: key, first: Sample.month("2025-03"), reason: .definition, text: "neue Erfassung", source: "")
    let figure = Finding.measured(.figure(5000, cases: nil), .final)
    let table = try rows(
      series("component/bestand-elb", [("2025-01", figure), ("2025-02", figure), ("2025-03", figure)]), events: events,
      phases: [phase])
    #expect(
      table.dropFirst().allSatisfy {
        $0[9] == "Eckwerte" && $0[10] == "Sie verbirgt." && $0[8] == "Jobcenter Musterkreis"
      })
    #expect(
      table.dropFirst().map { $0[11] } == [
        "20.1.2025 bis 3.2.2025 Softwarewechsel",
        "20.1.2025 bis 3.2.2025 Softwarewechsel | 10.2.2025 Umzug der Eingangszone",
        "Ab hier anders gezählt: neue Erfassung",
      ])
  }

  @Test("lets a moving figure carry the events of its whole window, where they echo")
  func echo() throws {
    let ratio = Finding.measured(.ratio(numerator: 20, denominator: 80), .final)
    let table = try rows(
      series("integrationsquote-lzb/quote", [("2025-12", ratio), ("2026-01", ratio)]),
      events: [event(1, Sample.day(2025, 1, 5), "Gesetz")])
    #expect(table.dropFirst().map { $0[11] } == ["5.1.2025 Gesetz", ""])
  }

  @Test("keeps numerator and denominator and marks the quotient as an own calculation")
  func ratio() throws {
    let table = try rows(
      series("aktivierungsquote/quote", [("2025-01", .measured(.ratio(numerator: 1, denominator: 3), .provisional))]))
    #expect(Array(table[1].prefix(5)) == ["2025-01", "33,333333", "1", "3", "vorläufig"])
    #expect(table[1][9] == "Eckwerte (Wert aus Zähler und Nenner selbst berechnet)")
  }

  @Test("writes a survey as counts of its answers, never as a mean")
  func survey() throws {
    let wave = try Distribution(
      answers: [.init(Key("trifft-zu"), 30), .init(Key("trifft-nicht-zu"), 12)],
      nonAnswers: [.init(Key("keine-angabe"), 3)], invited: 60, edition: 2)
    let table = try rows(
      series("respekt/antworten", [("2025-Q1", .distribution(wave)), ("2025-Q2", .suppressed(.fewerThan(10)))]),
      .english)
    #expect(Array(table[0].prefix(6)) == ["Quarter", "applies", "does not apply", "no answer", "Invited", "Status"])
    #expect(Array(table[1].prefix(6)) == ["2025-Q1", "30", "12", "3", "60", "final"])
    #expect(Array(table[2].prefix(6)) == ["2025-Q2", "", "", "", "", "too few cases"])
    #expect(Set(table.map(\.count)) == [13])
  }

  @Test("Promise 2: cannot be made for an organisation the series does not belong to")
  func otherOrganisation() throws {
    let other = try organisation(ID(8))
    let series = try series("component/bestand-elb", [("2025-01", .notCollected)])
    #expect(SeriesSheet(series, of: other, vintages: [], conditions: [], phases: []) == nil)
  }

  @Test("disarms words a person typed")
  func typed() throws {
    let organisation = try Organisation(
      id: jobcenter, kind: .jointInstitution, name: "=HYPERLINK(1)", parent: nil, staff: nil)
    let sheet = try #require(
      SeriesSheet(
        series("component/bestand-elb", [("2025-01", .notCollected)]), of: organisation, vintages: [], conditions: [],
        phases: []))
    let rows = try DelimitedText.rows(of: sheet.delimited(.german), separator: ";", encoding: .utf8)
    #expect(rows[1].cells[8] == "'=HYPERLINK(1)")
  }

  @Test("says middle, line without season and usual range as they are shown, and none where none is shown")
  func reading() throws {
    let (january, march) = (Sample.month("2025-01"), Sample.month("2025-03"))
    let series = try series(
      "component/bestand-elb",
      [
        ("2025-01", .measured(.figure(10, cases: nil), .final)),
        ("2025-03", .measured(.figure(12, cases: nil), .provisional)),
      ])
    func table(_ reading: SheetReading) throws -> [[String]] {
      let sheet = try #require(
        SeriesSheet(series, of: organisation(jobcenter), vintages: [], conditions: [], phases: [], reading: reading))
      return try DelimitedText.rows(of: sheet.delimited(.german), separator: ";", encoding: .utf8).map(\.cells)
    }
    let plain = try table(SheetReading(middles: [january: 11, march: 11]))
    #expect(plain[0][4...6] == ["Mitte", "Üblich ab", "Üblich bis"])
    let seasonal = try table(
      SheetReading(
        middles: [january: 11.5, march: 11.5], adjusted: [january: 9], limits: [january: Limits(lower: 4, upper: 17)]))
    #expect(seasonal[0][4...7] == ["Ohne Jahreszeit", "Mitte ohne Jahreszeit", "Üblich ab", "Üblich bis"])
    #expect(seasonal[1][4...7] == ["9", "11,5", "4", "17"])
    #expect(seasonal[3][4...7] == ["", "11,5", "", ""])
    let sheet = try #require(
      SeriesSheet(
        series, of: organisation(jobcenter), vintages: [], conditions: [], phases: [],
        reading: SheetReading(middles: [january: 11])))
    let shown = try #require(Stretch(january, march))
    let several = try #require(PanelSheet([sheet], shown: shown))
    let rows = try DelimitedText.rows(of: several.delimited(.german), separator: ";", encoding: .utf8).map(\.cells)
    #expect(rows[0][6] == "Mitte" && rows.dropFirst().map { $0[6] } == ["11", "", ""])
  }
}
