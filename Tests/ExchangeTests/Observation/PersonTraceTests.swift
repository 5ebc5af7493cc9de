import Attention
import Samples
import Testing

@testable import Exchange

@Suite("Promise 3: no person") struct PersonTraceTests {
  @Test(
    "recognises the numbers by which persons are known",
    arguments: [
      ("123A456789", PersonTrace.customerNumber), ("12345//0012345", .benefitCommunityNumber),
      ("12345BG0012345", .benefitCommunityNumber), ("12 010190 A 123", .insuranceNumber),
      ("12010190A123", .insuranceNumber), ("65510190B002", .insuranceNumber),
      ("DE89 3704 0044 0532 0130 00", .bankAccount), ("erika.muster@beispiel.de", .emailAddress),
    ])
  func numbers(_ cell: String, _ expected: PersonTrace) {
    #expect(PersonTrace.cell(cell) == expected)
  }

  @Test(
    "leaves figures, codes and texts of real tables alone",
    arguments: [
      "2797.30338102", "2025-01", "t73906-0", "1234567890", "12345678901", "09362000", "2025-01-15", "15.01.2025",
      "Arbeitslose | Abgang (12-Monatssumme)", "D-12345", "DE123", "12 991390 A 123", "Statistik @ BA", "a@b", "§ 51b",
      "123456A789", "12345/0012345",
    ])
  func noTrace(_ cell: String) {
    #expect(PersonTrace.cell(cell) == nil)
  }

  @Test(
    "recognises columns of persons however they are written",
    arguments: [
      "Name", "Vorname", "NACHNAME", "Geburtsdatum", "Kundennummer", "Kunden-Nr.", "BG-Nummer", "BG Nr.",
      "Aktenzeichen",
      "IBAN", "Steuer-ID", "Versicherungsnummer", "E-Mail", "Sachbearbeiter",
    ])
  func columns(_ name: String) {
    #expect(PersonTrace.column(named: name) == .column(name))
  }

  @Test(
    "leaves columns of figures alone",
    arguments: [
      "period", "kategorie", "merkmal", "insgesamt", "sgb2", "jahr", "monat", "label", "Name des Jobcenters", "Wert",
      "Kundenzufriedenheit", "Nummer", "Ort", "Frauen",
    ])
  func otherColumns(_ name: String) {
    #expect(PersonTrace.column(named: name) == nil)
  }

  private let files: [(String, String, PersonTrace, Int)] = [
    ("period,Name,sgb2\n2025-01,Muster,5\n", "a column of names", .column("Name"), 1),
    ("period,merkmal,sgb2\n2025-01,123A456789,5\n", "a client number in a row no rule asks for", .customerNumber, 2),
    ("period,merkmal,sgb2\n\n2025-01,x,5\n2025-02,12345//0012345,6\n", "a BG number", .benefitCommunityNumber, 4),
    ("period,merkmal,sgb2\n2025-01,e.muster@beispiel.de,5\n", "an e-mail address", .emailAddress, 2),
  ]

  @Test("refuses a file about persons as a whole, with the law, and never repeats what stood there", arguments: 0..<4)
  func refused(_ index: Int) throws {
    let (file, what, trace, line) = files[index]
    let plan = Sample.read(
      file, try Sample.mapping("probe", [Sample.rule("component/bestand-elb", ["merkmal": "kommt nicht vor"])]))
    #expect(plan.refusal?.fault == .personTrace(trace), "\(what)")
    #expect(plan.refusal?.line == line)
    #expect(plan.parts.isEmpty)
    let sentences = Language.allCases.flatMap { plan.report.sentences($0) }.joined(separator: "\n")
    #expect(sentences.contains("§ 51b Abs. 3 SGB II"))
    for secret in ["123A456789", "12345//0012345", "e.muster@"] { #expect(!sentences.contains(secret)) }
  }

  @Test("refuses days of birth beside names, though no column is called so")
  func birthDates() throws {
    let people = [
      "Erika Muster;03.05.1961", "Ali Probe;17.11.1978", "Eva Beispiel;29.02.1988", "Jan Test;08.08.1990",
      "Ida Fall;21.01.1955", "Udo Kurz;11.12.2001",
    ]
    let file = "period;wer;wann;sgb2\n" + people.map { "2025-01;\($0);5" }.joined(separator: "\n")
    let plan = Sample.read(
      file,
      try Sample.mapping(
        "probe", [Sample.rule("component/bestand-elb", ["wer": "niemand"])], table: Sample.table(separator: ";")))
    #expect(plan.refusal?.fault == .personTrace(.birthDates))
  }

  @Test("takes a column of Stichtage beside a column of groups")
  func stichtage() throws {
    let groups = ["Frauen", "Männer", "Jugendliche", "Ausländer", "Ältere", "Alleinerziehende"]
    let rows = (2005...2025).flatMap { year in groups.map { "\(year)-06;\($0);15.06.\(year);\(year)" } }
    let file = "period;gruppe;stichtag;sgb2\n" + rows.joined(separator: "\n")
    let plan = Sample.read(
      file,
      try Sample.mapping(
        "probe", [Sample.rule("component/bestand-elb", ["gruppe": "Frauen"])], table: Sample.table(separator: ";")))
    #expect(!plan.isRefused)
    #expect(plan.findings("component/bestand-elb").count == 21)
  }

  @Test("takes the address of a statistics office below the table")
  func officeAddress() throws {
    let file = Eckwerte.made() + "\nstatistik@beispiel.de\n"
    let plan = Sample.read(file, try Sample.eckwerte())
    #expect(!plan.isRefused)
    #expect(plan.report.remarks == 1)
  }
}
