import Testing

/// Wall 7: no figure leaves the memory past the small-number guard (promise 3, Decisions/0014).
///
/// The type does most of it: what the memory gives out is `Undisclosed`, and its figure can be read in the file of `Disclosure`
/// alone. These tests keep the type as it is and everything else from building a way around it.
@Suite struct GuardedFiguresTests {
  private static let guardFile = "Sources/Attention/Observation/Disclosure.swift"

  @Test("keeps what a finding in memory holds readable for the guard alone")
  func keepsTheFigureShut() throws {
    let file = try #require(SourceTree.files(in: "Sources/Attention").first { $0.path == Self.guardFile })
    #expect(
      file.text.contains("fileprivate let finding: Finding"), "“\(file.path)” opens what only the guard may open.")
    #expect(!file.text.contains("public let finding") && !file.text.contains("package let finding"))
  }

  @Test("lets no file read, make or give out a figure past the guard")
  func guardsEveryFigure() {
    for file in SourceTree.files(in: "Sources") {
      for fault in Self.faults(in: file) { Issue.record(Comment(rawValue: fault)) }
    }
  }

  @Test(
    "would catch a page, a route, an export or a query that reads raw figures",
    arguments: [
      ("Sources/Pages/Trend/SecretPage.swift", "  let series = try Series(organisation: id, definition: definition)"),
      ("Sources/Server/Report/ReportRoutes.swift", "    Observation(period: period, finding: raw, vintage: vintage)"),
      ("Sources/Server/Search/SearchRoutes.swift", "    let rows = \"SELECT value FROM finding WHERE 1\""),
      ("Sources/Store/Search/Store+Search.swift", "      SELECT finding.value FROM frame JOIN finding ON 1"),
      ("Sources/Store/Report/Store+Report.swift", "  public func newest() async throws -> [Period: Finding] {"),
      ("Sources/Store/Report/Store+Report.swift", "  func value(_ row: Row) throws -> Quantity {"),
      ("Sources/Store/Report/Store+Report.swift", "    let finding = try FindingRow(row).finding()"),
      ("Sources/Exchange/Report/Sheet.swift", "  let series = try Series(\n    organisation: id)"),
    ])
  func catches(path: String, line: String) {
    #expect(!Self.faults(in: SourceTree.File(path: path, text: line)).isEmpty, "\(path): \(line)")
  }

  // What a file does that only the guard may, in words.

  static func faults(in file: SourceTree.File) -> [String] {
    making(file) + reading(file) + (file.path.hasPrefix("Sources/Store/") ? givingOut(file) + opening(file) : [])
  }

  /// Series and their states are made from findings in one place. `Series+Parts` takes guarded series apart and divides them; it
  /// never sees a finding of the memory.
  private static func making(_ file: SourceTree.File) -> [String] {
    guard file.path != guardFile, !["Series", "Series+Parts"].contains(file.name) else { return [] }
    return ["Series(organisation:", "Observation(period:", " Series(\n"].filter(file.text.contains).map { word in
      "“\(file.path)” says `\(word)`, but only the small-number guard turns findings into figures to show."
    }
  }

  /// Findings are read from the memory in two files, which hand nothing on unguarded.
  private static func reading(_ file: SourceTree.File) -> [String] {
    guard !["FindingQuery", "Observation+VintageRecord", "OneOrganisation"].contains(file.name) else { return [] }
    return file.lines.filter { line in
      ["FROM finding", "JOIN finding", "from finding"].contains { line.text.contains($0) }
    }.map { "“\(file.path):\($0.number)” reads findings: \($0.text)" }
  }

  /// What the memory gives out is a guarded series or its states.
  private static func givingOut(_ file: SourceTree.File) -> [String] {
    // The guarded ones; the row before it is a finding; and a row held against a file that comes in.
    guard !["Store+Observation", "FindingRow", "FindingQuery"].contains(file.name) else { return [] }
    return file.lines.flatMap { line -> [String] in
      guard let arrow = line.text.firstRange(of: "->") else { return [] }
      let result = line.text[arrow.upperBound...]
      guard !result.contains("FindingRow"), !result.contains("Undisclosed") else { return [] }
      return ["Finding", "Observation", "Quantity", "Distribution", "Series "].filter(result.contains).map {
        "“\(file.path):\(line.number)” gives out `\($0)` past the guard: \(line.text)"
      }
    }
  }

  private static func opening(_ file: SourceTree.File) -> [String] {
    guard file.name != "FindingQuery", file.name != "FindingRow" else { return [] }
    return file.lines.filter { $0.text.contains(".finding()") && !$0.text.contains(".says(") }.map {
      "“\(file.path):\($0.number)” opens a row: \($0.text)"
    }
  }
}
