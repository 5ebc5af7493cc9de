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
      ("123 A 456789", .customerNumber), ("123a-456 789", .customerNumber), ("Nr. K123A456789", .customerNumber),
      ("１２３Ａ４５６７８９", .customerNumber), ("123A456\u{200B}789", .customerNumber),
      ("12345 // 0012345", .benefitCommunityNumber), ("12345-BG-0012345", .benefitCommunityNumber),
      ("BG 12345/0012345", .benefitCommunityNumber), ("65 929 970 489", .taxNumber),
      ("0171 2345678", .phoneNumber), ("+49 30 123456", .phoneNumber), ("030/1234567-0", .phoneNumber),
    ])
  func numbers(_ cell: String, _ expected: PersonTrace) {
    #expect(PersonTrace.cell(cell) == expected)
  }

  @Test(
    "leaves figures, codes and texts of real tables alone",
    arguments: [
      "2797.30338102", "2025-01", "t73906-0", "1234567890", "12345678901", "09362000", "2025-01-15", "15.01.2025",
      "Arbeitslose | Abgang (12-Monatssumme)", "D-12345", "DE123", "12 991390 A 123", "Statistik @ BA", "a@b", "§ 51b",
      "123456A789", "12345/0012345", "093620000000", "01/2025-12/2025", "2025-01-15 08:00", "0,123456789",
      "65 929 970 480", "100.000 von 250.000.000", "2025 A 123456", "1.234.567.890",
    ])
  func noTrace(_ cell: String) {
    #expect(PersonTrace.cell(cell) == nil)
  }

  @Test(
    "recognises columns of persons however they are written",
    arguments: [
      "Name", "Vorname", "NACHNAME", "Geburtsdatum", "Kundennummer", "Kunden-Nr.", "BG-Nummer", "BG Nr.",
      "Aktenzeichen",
      "IBAN", "Steuer-ID", "Versicherungsnummer", "E-Mail", "BG_Nr", "Nr. der BG", "Geb.-Datum", "geb. am",
      "Name, Vorname", "Name des Kunden", "Telefon-Nr.", "Personen-ID", "Straße und Hausnummer", "Az.", "DOB",
    ])
  func columns(_ name: String) {
    #expect(PersonTrace.column(named: name) == .column(name))
  }

  @Test(
    "recognises columns that would make a figure about one employee",
    arguments: [
      "Sachbearbeiter", "Sachbearbeiter/in", "SB-Kürzel", "Fallmanager*in", "pAp", "persönlicher Ansprechpartner",
      "IFK",
      "Mitarbeitende", "zuständige Fachkraft", "Kennung", "Caseworker",
    ])
  func employees(_ name: String) {
    #expect(PersonTrace.column(named: name) == .employeeColumn(name))
  }

  @Test("finds in a text what is written about one person, and a day of birth by its word")
  func words() {
    #expect(PersonTrace.words("Kundin 123A456789, geb. 1.2.1990") == [.customerNumber, .birthDate])
    #expect(PersonTrace.words("geboren am 01.02.1990") == [.birthDate])
    #expect(PersonTrace.words("Bitte an erika@example.org, Tel. 0171 2345678") == [.emailAddress, .phoneNumber])
    for text in [
      "Am 1.2.1990 trat das Gesetz in Kraft.", "Ergebnis vom 12.03.2026: 41,5 %", "Raum 2.14", "2. Halbjahr 2026",
      "Von 120 auf 250.000 Euro", "§ 51b Abs. 3 SGB II", "10:30 bis 11:15", "", "Wir geben 2026 mehr Zeit.",
    ] { #expect(PersonTrace.words(text).isEmpty, "\(text)") }
  }

  @Test("knows a name by a first name or a title, and places and groups by neither")
  func names() {
    for name in [
      "Müller, Erika", "Erika Müller", "Frau Müller", "Herr Dr. Weber", "YILMAZ, AYŞE", "Schmidt, Karl-Heinz",
    ] {
      #expect(PersonTrace.isName(name), "\(name)")
    }
    for text in [
      "Regensburg, Stadt", "Landkreis Cham", "Langzeitarbeitslose", "Bestand", "Unter 25 Jahre", "Frauen",
      "Team Nordstadt",
      "Bad Kreuznach", "München, Landeshauptstadt",
    ] { #expect(!PersonTrace.isName(text), "\(text)") }
  }

  @Test(
    "leaves columns of figures alone",
    arguments: [
      "period", "kategorie", "merkmal", "insgesamt", "sgb2", "jahr", "monat", "label", "Name des Jobcenters", "Wert",
      "Kundenzufriedenheit", "Nummer", "Ort", "Frauen", "Anzahl Kunden", "Anzahl Mitarbeitende", "Fälle je Fachkraft",
      "Namensgleich", "Geburten",
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

  @Test("refuses a column of names, and days over a generation, whatever they are called")
  func wholeColumns() throws {
    let names = ["Müller, Erika", "Weber, Ute", "Kowalski, Jan", "Schmidt, Karl"]
    let days = ["1990-02-01", "1984-11-17", "1971-06-30", "2001-09-09", "1966-04-23"]
    for (cells, trace) in [(names, PersonTrace.names), (days, .birthDates)] {
      let file = "period;merkmal;sgb2\n" + cells.map { "2025-01;\($0);5" }.joined(separator: "\n")
      let plan = Sample.read(
        file,
        try Sample.mapping(
          "probe", [Sample.rule("component/bestand-elb", ["merkmal": "x"])], table: Sample.table(separator: ";")))
      #expect(plan.refusal?.fault == .personTrace(trace))
    }
  }

  @Test("refuses a mapping that asks for the rows of one person, or names one as its source")
  func mappings() throws {
    let rules = [
      (["wer": "Müller, Erika"], PersonTrace.names), (["Fallmanager": "7"], .employeeColumn("Fallmanager")),
      (["merkmal": "123A456789"], .customerNumber),
    ]
    for (rows, trace) in rules {
      let plan = Sample.read(
        "period,merkmal,sgb2\n2025-01,x,5\n", try Sample.mapping("probe", [Sample.rule("component/bestand-elb", rows)]))
      #expect(plan.refusal?.fault == .personTrace(trace))
    }
  }

  @Test("takes the address of a statistics office below the table")
  func officeAddress() throws {
    let file = Eckwerte.made() + "\nstatistik@beispiel.de\n"
    let plan = Sample.read(file, try Sample.eckwerte())
    #expect(!plan.isRefused)
    #expect(plan.report.remarks == 1)
  }
}
