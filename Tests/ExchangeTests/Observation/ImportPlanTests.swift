import Attention
import Foundation
import Samples
import Testing

@testable import Exchange

@Suite struct ImportPlanTests {
  @Test("turns the long table into seven series and counts its rows")
  func madeTable() throws {
    let plan = Sample.read(Eckwerte.made(), try Sample.eckwerte())
    #expect(plan.report.refusals == [])
    #expect(plan.report.rowsRead == 50)
    #expect(plan.report.rowsTaken == 35)
    #expect(plan.report.rowsPassedOver == 15)
    #expect(plan.report.findings == 35)
    #expect(plan.report.hidden == 0)
    #expect(plan.vintage == Sample.vintage)
    #expect(try plan.parts.map(\.series) == Sample.eckwerte().rules.all.map(\.series))
    #expect(plan.parts.allSatisfy { $0.findings.map(\.period) == (1...5).map { Sample.month("2025-0\($0)") } })
  }

  @Test("makes decimals of a count projected figures because the mapping says so")
  func projected() throws {
    let plan = Sample.read(Eckwerte.made(), try Sample.eckwerte())
    let march = Sample.month("2025-03")
    #expect(
      plan.findings("component/bestand-elb")[march] == .measured(.figure(3730.59085173, cases: nil), .projected))
    #expect(
      plan.findings("component/arbeitslose-bestand-sgb2")[march] == .measured(.figure(1403, cases: nil), .final))
    #expect(
      plan.findings("component/unterbeschaeftigung-ohne-kurzarbeit-sgb2")[march]
        == .measured(.figure(2193, cases: nil), .provisional))
    #expect(
      plan.findings("component/arbeitslosenquote-sgb2")[march] == .measured(.figure(1.3, cases: nil), .final))
  }

  @Test("remembers the line of every finding")
  func lines() throws {
    let plan = Sample.read(Eckwerte.made(), try Sample.eckwerte())
    let elb = plan.parts.first { $0.series.description == "component/bestand-elb" }
    #expect(elb?.findings.map(\.line) == [9, 19, 29, 39, 49])
  }

  @Test("Promise 7: every sign becomes its own absence, and an empty cell is never zero")
  func absences() throws {
    let signs: [String: Mapping.Absence] = [
      "": .notYetPublished, "-": .zero, "*": .suppressed, ".": .notCollected, "x": .notApplicable, "...": .outage,
    ]
    let cells = ["", "-", "*", ".", "x", "...", " * ", "7"]
    let file = "period,sgb2\n" + cells.enumerated().map { "2025-0\($0 + 1),\($1)" }.joined(separator: "\n")
    let plan = Sample.read(file, try Sample.mapping("probe", [Sample.rule("component/bestand-elb")], signs: signs))
    let found = plan.parts.first?.findings.map(\.finding)
    #expect(
      found == [
        .notYetPublished, .measured(.figure(0, cases: nil), .final), .suppressed(.source), .notCollected,
        .notApplicable,
        .outage, .suppressed(.source), .measured(.figure(7, cases: nil), .final),
      ])
  }

  @Test("keeps numerator and denominator apart, and one absence for both")
  func ratios() throws {
    let rule = try Sample.rule(
      "aktivierungsquote/quote", kind: .rate, unit: .percent,
      columns: .ratio(numerator: "z", denominator: "n"))
    let file = "period,z,n\n2025-01,30,120\n2025-02,*,120\n2025-03,*,*\n2025-04,0,0\n"
    let plan = Sample.read(file, try Sample.mapping("probe", [rule], signs: ["*": .suppressed]))
    #expect(
      plan.parts.first?.findings.map(\.finding) == [
        .measured(.ratio(numerator: 30, denominator: 120), .final), .suppressed(.source), .suppressed(.source),
        .measured(.ratio(numerator: 0, denominator: 0), .final),
      ])
  }

  @Test("reads a survey wave in the order of its answers, with the version that was asked")
  func survey() throws {
    let plan = Sample.read(
      "q;nein;ja;ka;gefragt\n2025-Q1;12;30;3;60\n2025-Q2;*;30;3;60\n2025-Q3;4;5;0;60\n",
      try Sample.mapping(
        "probe", [surveyRule()], table: Sample.table(separator: ";"), period: .init(column: "q", format: .iso),
        signs: ["*": .suppressed]))
    #expect(plan.report.refusals == [])
    guard case .distribution(let wave)? = plan.parts.first?.findings.first?.finding else {
      Issue.record("the first quarter is a distribution")
      return
    }
    #expect(wave.answers.map(\.answer.text) == ["trifft-zu", "trifft-nicht-zu"])
    #expect(wave.answers.map(\.count) == [30, 12])
    #expect((wave.nonAnswers.map(\.count), wave.invited, wave.edition) == ([3], 60, 2))
    #expect(
      plan.parts.first?.findings.map(\.finding).dropFirst() == [.suppressed(.source), .suppressed(.fewerThan(10))])
  }

  private func surveyRule() throws -> Mapping.Rule {
    try Sample.rule(
      "respekt/antworten", kind: .ordinalSurvey, unit: .answers,
      columns: .distribution(
        answers: [Key("trifft-zu"): "ja", Key("trifft-nicht-zu"): "nein", Key("keine-angabe"): "ka"], invited: "gefragt"
      ))
  }

  @Test("hides own figures behind which too few people stand, and counts them; official ones keep their source's rule")
  func guarded() throws {
    let file = "period,z,n,v,f\n2025-01,4,80,12,9\n2025-02,40,80,12,10\n2025-03,75,80,9,50\n2025-04,0,80,0,50\n"
    func findings(_ rule: Mapping.Rule) throws -> (ImportPlan, [Finding]) {
      let plan = Sample.read(file, try Sample.mapping("probe", [rule]))
      return (plan, plan.parts.first?.findings.map(\.finding) ?? [])
    }
    let ratio = Mapping.Columns.ratio(numerator: "z", denominator: "n")
    let hidden = Finding.suppressed(.fewerThan(10))
    let (own, rates) = try findings(Sample.rule("erstgespraech/quote", kind: .rate, unit: .percent, columns: ratio))
    #expect(own.report.hidden == 2)
    #expect(rates.map { $0 == hidden } == [true, false, true, false])
    let (_, medians) = try findings(
      Sample.rule(
        "bearbeitungsdauer/median", kind: .median, unit: .days, columns: .figure(value: "v", cases: "f")))
    #expect(medians.map { $0 == hidden } == [true, false, false, false])
    let (_, counts) = try findings(
      Sample.rule("erstgespraech/anzahl", unit: .cases, columns: .figure(value: "v", cases: nil)))
    #expect(counts.map { $0 == hidden } == [false, false, true, false])
    let (_, shares) = try findings(
      Sample.rule("erstgespraech/quote", kind: .rate, unit: .percent, columns: .figure(value: "v", cases: "f")))
    #expect(shares.map { $0 == hidden } == [true, true, true, false])
    let (official, _) = try findings(
      Sample.rule("aktivierungsquote/quote", kind: .rate, unit: .percent, columns: ratio))
    #expect(official.report.hidden == 0)
  }

  @Test("takes the given Datenstand before the mapping's")
  func vintage() throws {
    let day = Sample.day(2026, 1, 18)
    #expect(Sample.read(Eckwerte.made(), try Sample.eckwerte(), vintage: day).vintage == day)
  }

  @Test("reads German spreadsheets: Windows-1252, semicolon, decimal comma, title lines, empty tail, remarks")
  func germanSheet() throws {
    let text =
      "Eckwerte;;\r\n;;\r\nMonat;Merkmal;Wert\r\nMärz 2025;\"Zahl; gesamt\";1.234,0\r\n"
      + "April 2025;\"Zahl; gesamt\";987;;;\r\n\r\nQuelle: Statistik\r\n"
    let bytes = text.unicodeScalars.map { $0 == "ä" ? UInt8(0xE4) : UInt8(truncatingIfNeeded: $0.value) }
    let plan = Sample.read(
      bytes,
      try Sample.mapping(
        "probe",
        [
          Sample.rule("component/bestand-elb", ["Merkmal": "Zahl; gesamt"], columns: .figure(value: "Wert", cases: nil))
        ],
        table: Sample.table(separator: ";", decimal: .comma, grouping: ".", encoding: .windows1252, headerRow: 3),
        period: .init(column: "Monat", format: .germanMonth)))
    #expect(plan.report.refusals == [])
    #expect(
      plan.findings("component/bestand-elb") == [
        Sample.month("2025-03"): .measured(.figure(1234, cases: nil), .final),
        Sample.month("2025-04"): .measured(.figure(987, cases: nil), .final),
      ])
    #expect(plan.report.remarks == 1)
  }

  @Test("takes moving figures where the mapping or the file's own words say so")
  func moving() throws {
    let plan = Sample.read(
      Eckwerte.made(),
      try Sample.mapping(
        "probe",
        [
          Sample.rule(
            "component/arbeitslose-zugang-12-monatssumme-sgb2",
            ["kategorie": "Arbeitslose", "merkmal": "Zugang (12-Monatssumme)"], unit: .cases)
        ]))
    #expect(plan.report.refusals == [])
    let quote = try Sample.rule(
      "integrationsquote-lzb/quote", kind: .rate, unit: .percent,
      columns: .ratio(numerator: "z", denominator: "n"), window: 12)
    #expect(!Sample.read("period,z,n\n2025-01,20,100.5\n", try Sample.mapping("probe", [quote])).isRefused)
  }

  @Test("says of months to come only that nothing is published yet")
  func future() throws {
    let mapping = try Sample.mapping("probe", [Sample.rule("component/bestand-elb")])
    #expect(!Sample.read("period,sgb2\n2026-01,5\n2026-02,\n", mapping).isRefused)
  }

  @Test(
    "All or nothing: any mutation of a file gives findings or reasons, never both and never neither", arguments: 0..<6)
  func mutations(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &+ 77)
    let original = Array(Eckwerte.made().utf8)
    let mapping = try Sample.eckwerte()
    for _ in 0..<60 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, using: &random) }
      let plan = Sample.read(bytes, mapping)
      #expect(plan.isRefused == plan.parts.isEmpty)
      #expect(plan.isRefused || plan.parts.count == 7)
      let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
      for refusal in plan.report.refusals {
        #expect(refusal.line.map { (1...lines).contains($0) } ?? true)
        for language in Language.allCases { #expect(refusal.sentence(language).count > 20) }
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout Seeded) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0...4, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(Array("\",;\n-.0".utf8).randomElement(using: &random) ?? 0, at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 40))
    default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
    }
    if bytes.isEmpty { bytes = [0x0A] }
  }

  @Test("never crashes on any bytes under any mapping", arguments: 0..<4)
  func anyBytes(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &+ 4242)
    let likely = Array("period,sgb2\n2025-01,5.\"-*;".utf8)
    let mappings = [
      try Sample.eckwerte(), try Sample.mapping("probe", [Sample.rule("component/bestand-elb")]),
      try Sample.mapping(
        "probe", [surveyRule()], table: Sample.table(separator: ";", encoding: .windows1252, headerRow: 3)),
    ]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
      }
      for mapping in mappings { #expect(Sample.read(bytes, mapping).isRefused) }
    }
  }

  @Test("reads numbers it wrote itself")
  func ownTable() throws {
    var writer = DelimitedWriter()
    writer.write([.text("period"), .text("sgb2")])
    writer.write([.text("2025-01"), .number(1234.5)])
    let plan = Sample.read(
      writer.bytes,
      try Sample.mapping(
        "probe", [Sample.rule("component/bestand-elb", decimals: .exact)],
        table: Sample.table(separator: ";", decimal: .comma)))
    #expect(plan.parts.first?.findings.map(\.finding) == [.measured(.figure(1234.5, cases: nil), .final)])
  }
}
