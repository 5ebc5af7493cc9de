import Attention
import Testing
import Wording

/// The templates for a house's own papers: every sentence about the program is shown by a test, every gap is marked.
@Suite struct TemplatesTests {
  private static let folder = "Documentation/Vorlagen"
  static let names = [
    "Barrierefreiheit", "Datenschutz-Folgenabschaetzung", "Dienstvereinbarung", "Gemeinsame-Verantwortung",
    "Informationsblatt", "Verarbeitungsverzeichnis",
  ]

  private static func text(_ name: String) throws -> String {
    try #require(SourceTree.files(in: folder, ending: "\(name).md").first, "\(folder)/\(name).md is missing").text
  }

  @Test("uses no number without evidence and leaves none unused")
  func numbers() throws {
    let numbered = try Self.text("Nachweise").matches(of: /\n### N(\d+)\n/).compactMap { Int($0.1) }
    #expect(numbered == Array(1...max(1, numbered.count)), "numbers follow each other without a hole")
    let used = try Set((Self.names + ["README"]).flatMap { TemplateFaults.marks(in: try Self.text($0)) })
    #expect(used == Set(numbered))
  }

  @Test("names as evidence only tests and checks that exist, letter by letter")
  func evidence() throws {
    let claims = try Self.text("Nachweise").split(separator: "\n### ").dropFirst()
    for claim in claims {
      let tests = claim.matches(of: /\n- „(.+)“ in `([^`]+)`/).map { (name: String($0.1), path: String($0.2)) }
      #expect(!tests.isEmpty, "nothing shows \(claim.prefix(60))")
      for test in tests {
        #expect(TestName.exists(test.name, in: test.path), "“\(test.name)” is no test in \(test.path)")
      }
    }
  }

  @Test("shows evidence for every sentence about the program", arguments: names + ["README"])
  func proven(name: String) throws {
    for sentence in TemplateFaults.unproven(in: try Self.text(name)) {
      Issue.record("\(name) says without a number: \(sentence)")
    }
  }

  @Test("marks what is to be filled in one way and lists it at the top", arguments: names)
  func gaps(name: String) throws {
    let text = try Self.text(name)
    #expect(text.contains("‹"))
    #expect(TemplateFaults.unlisted(in: text) == [], "\(name)")
    #expect(TemplateFaults.strayGaps(in: text) == [], "\(name)")
  }

  @Test("names no law that is not in the list, and asks to check what is not certain", arguments: names)
  func laws(name: String) throws {
    let known = TemplateText(try Self.text("README")).pieces(under: "Rechtsangaben").filter { $0.kind == .row }.map {
      (law: $0.cells[0], isUncertain: $0.cells[2] != "belegt")
    }
    #expect(known.count > 10)
    #expect(TemplateFaults.laws(in: try Self.text(name), known: known) == [])
  }

  @Test("names every table of the store, and of each one that points to a person every field")
  func tables() throws {
    let schema = SchemaText(SourceTree.files(in: "Sources/Store", ending: "schema.sql").first?.text ?? "")
    let rows = TemplateText(try Self.text("Verarbeitungsverzeichnis")).pieces(under: "Anhang").filter {
      $0.kind == .row
    }
    let listed = Dictionary(rows.map { ($0.cells[0].codes.first ?? "", $0.cells) }) { first, _ in first }
    #expect(Set(listed.keys) == Set(schema.tables.keys), "a table nobody told the data protection officer about")
    for (table, columns) in schema.tables {
      guard let cells = listed[table] else { continue }
      let pointsToPerson = table == "account" || columns.contains("account")
      #expect(!pointsToPerson || cells[2].hasPrefix("Person"), "`\(table)` points to a person")
      let fields = cells[3].codes
      #expect(fields == columns || (fields.isEmpty && !pointsToPerson), "fields of `\(table)`: \(columns)")
    }
  }

  @Test("says of each office what its rights say")
  func offices() throws {
    let rows = TemplateText(try Self.text("Datenschutz-Folgenabschaetzung")).pieces(under: "2.5").filter {
      $0.kind == .row
    }
    #expect(rows.count == Office.allCases.count)
    for office in Office.allCases {
      let name = Wording(.german).name(of: office)
      let cells = try #require(rows.first { $0.cells[0] == name }, "\(name) is missing").cells
      #expect(Array(cells.dropFirst()) == rights(of: office).map { $0 ? "ja" : "nein" }, "\(name)")
    }
  }

  private func rights(of office: Office) -> [Bool] {
    let (own, agreement) = (ID<Organisation>(1), ID<Agreement>(1))
    let isVoice = office == .advisoryVoice
    let standing = Standing(
      account: ID(1), organisation: isVoice ? ID(2) : own, kind: isVoice ? .advisoryBoard : .jointInstitution,
      parent: isVoice ? own : nil, office: office, concludes: isVoice ? [] : [agreement],
      consulted: isVoice ? [agreement] : [], mayConsent: false)
    let acts: [Act] = [
      .readFigures(of: own), .readDiscourse(of: own), .draftAgreement(agreement), .bringFigures(to: own), .keepHouse,
    ]
    return acts.map { Right.may($0, standing) }
  }

  @Test("says in the statement on accessibility what the program shows")
  func statement() throws {
    let words = Wording(.german).accessibility
    let text = try Self.text("Barrierefreiheit").replacing(#/ \[N\d+\]/#, with: "")
    for heading in [words.law, words.theProgram, words.assessment, words.barriers, words.feedback, words.settlement] {
      #expect(text.contains("\n## \(heading)\n"), "\(heading)")
    }
    let lines =
      words.programParagraphs + [words.statementLead("‹Name des Hauses›"), words.feedbackText, words.settlementText]
    for line in lines + ["| \(words.assessed) |", "| \(words.method) |"] {
      #expect(text.contains(line.replacing("\u{A0}", with: " ")), "\(line)")
    }
  }
}

/// The judges of the templates judge.
@Suite struct TemplateFaultsTests {
  @Test("notices a sentence about the program without a number, wherever it stands")
  func notices() {
    #expect(TemplateFaults.unproven(in: "Das Programm zählt nichts. Das Haus schon.") == ["Das Programm zählt nichts."])
    #expect(
      TemplateFaults.unproven(in: "Das Programm zählt nichts, nach Art. 5 und am 3. März [N3]. Das Haus schon.") == [])
    let section =
      "## Was das Programm tut\n\n- Es zählt nicht [N1].\n- Es misst nicht.\n\n## Was das Haus tut\n\nEs fragt.\n"
    #expect(TemplateFaults.unproven(in: section) == ["Es misst nicht."])
    #expect(TemplateFaults.unproven(in: "- **Was das Programm tut:** Es schweigt [N2]. Es lauscht.") == ["Es lauscht."])
    let table =
      "## Maßnahmen im Programm\n\n| Ziel | Maßnahme |\n|---|---|\n| Ruhe | Stille [N1] |\n| Rast | Schlaf |\n"
    #expect(TemplateFaults.unproven(in: table) == ["| Rast | Schlaf |"])
    #expect(TemplateFaults.unproven(in: "| a |\n|---|\n| das Programm geht |\n") == ["das Programm geht"])
  }

  @Test("notices gaps that are not listed, not used or not marked")
  func gaps() {
    let list = "## Auszufüllen\n\n| Stelle | wer |\n|---|---|\n| ‹Ort› | IT |\n| ‹Tag› | IT |\n\n"
    #expect(TemplateFaults.unlisted(in: list + "In ‹Ort› am ‹Tag›.") == [])
    #expect(
      TemplateFaults.unlisted(in: list + "In ‹Ort› um ‹Uhr›.")
        == ["‹Uhr› is not listed", "‹Tag› is listed and nowhere to be filled in"])
    #expect(TemplateFaults.strayGaps(in: "In ‹Ort› [N1], siehe [dort](dort.md).") == [])
    for gap in ["In [Ort].", "In …", "Am ____.", "Am XX.", "In ‹Ort."] {
      #expect(TemplateFaults.strayGaps(in: gap) != [], "\(gap)")
    }
  }

  @Test("notices a law nobody listed and an uncertain one nobody is asked to check")
  func laws() {
    let known = [(law: "§ 1 SGB II", isUncertain: false), (law: "Art. 5 DSGVO", isUncertain: true)]
    #expect(TemplateFaults.laws(in: "Nach § 1 SGB II.", known: known) == [])
    #expect(TemplateFaults.laws(in: "Nach Art. 5 DSGVO (bitte prüfen).", known: known) == [])
    #expect(TemplateFaults.laws(in: "Nach Art. 5 DSGVO.", known: known).count == 1)
    #expect(TemplateFaults.laws(in: "Nach § 2 SGB II und Art. 6.", known: known).count == 2)
  }

  @Test("knows a test by its name alone, and a table by its columns")
  func names() {
    #expect(
      TestName.exists(
        "notices gaps that are not listed, not used or not marked", in: "Tests/HouseTests/TemplatesTests.swift"))
    #expect(
      !TestName.exists("gaps that are not listed, not used or not marked", in: "Tests/HouseTests/TemplatesTests.swift"))
    #expect(!TestName.exists("In [Ort].", in: "Tests/HouseTests/TemplatesTests.swift"), "a text, but no name of a test")
    #expect(!TestName.exists("anything", in: "Tests/HouseTests/NowhereTests.swift"))
    let schema = SchemaText(
      "CREATE TABLE a (\n  id INTEGER CHECK (id IN (1, 2)),\n  b TEXT DEFAULT ',',\n  CHECK (b <> '')\n, c TEXT) STRICT;"
    )
    #expect(schema.tables == ["a": ["id", "b", "c"]])
  }
}

/// Whether a name stands where a test, a suite or a check says its own.
enum TestName {
  static func exists(_ name: String, in path: String) -> Bool {
    guard let slash = path.lastIndex(of: "/"),
      let text = SourceTree.files(in: String(path[..<slash]), ending: String(path[slash...].dropFirst())).first?.text
    else { return false }
    let calls = path.hasSuffix(".swift") ? ["@Test(", "@Suite("] : ["check(", "check(f", "attempt("]
    return text.ranges(of: "\"\(name)\"").contains { range in
      let before = text[..<range.lowerBound].trimmingTail(\.isWhitespace)
      return calls.contains { before.hasSuffix($0) }
    }
  }
}

/// Tables and their columns, read from the schema as it is shown.
struct SchemaText {
  let tables: [String: [String]]

  init(_ sql: String) {
    let found = sql.matches(of: /CREATE TABLE (\w+) \((.*?)\)(?: STRICT)?(?:, WITHOUT ROWID)?;/.dotMatchesNewlines())
    tables = Dictionary(found.map { (String($0.1), Self.columns(String($0.2))) }) { first, _ in first }
  }

  /// Parts between commas that stand in no bracket and no text, without the rules of the whole table.
  private static func columns(_ text: String) -> [String] {
    var (parts, depth, isText) = ([""], 0, false)
    for letter in text {
      if letter == "'" { isText.toggle() }
      if !isText, letter == "(" { depth += 1 }
      if !isText, letter == ")" { depth -= 1 }
      if !isText, depth == 0, letter == "," { parts.append("") } else { parts[parts.count - 1].append(letter) }
    }
    let rules: Set<Substring> = ["CHECK", "UNIQUE", "PRIMARY", "FOREIGN"]
    return parts.compactMap { $0.split(whereSeparator: \.isWhitespace).first }.filter { !rules.contains($0) }.map(
      String.init)
  }
}

extension String {
  /// Words between backticks.
  fileprivate var codes: [String] { matches(of: /`([^`]+)`/).map { String($0.1) } }
}
