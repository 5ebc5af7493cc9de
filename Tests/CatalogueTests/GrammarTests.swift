import Attention
import Catalogue
import Testing

@Suite("Grammar")
struct GrammarTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    let line: Int
    let what: String
    var testDescription: String { to }
  }

  static let slips = [
    Slip(from: "version: 1", to: "version: 1: 2", line: 2, what: "There is a colon in this line where none can stand."),
    Slip(
      from: "{own: 10}", to: "{own: 10 staff: 7", line: 18,
      what: "An entry in curly brackets lacks a comma or its closing bracket."),
    Slip(
      from: "{own: 10}", to: "{own: 10", line: 19,
      what: "An entry in curly brackets lacks a comma or its closing bracket."),
    Slip(
      from: "abs3-nr1-beratung]", to: "abs3-nr1-beratung", line: 12,
      what: "A list in square brackets lacks a comma or its closing bracket."),
    Slip(
      from: "\"Sprache\"", to: "@Sprache", line: 16,
      what: "A text begins here with a character it may not begin with unless it is quoted."),
    Slip(from: "Sprache", to: "Spra\\che", line: 16, what: "A quoted text holds a backslash (\\)."),
    Slip(
      from: "version: 1", to: "version 1", line: 2, what: "This line lacks the colon between a key and its content."),
    Slip(from: "version: 1", to: "  version: 1", line: 2, what: "There is a colon in this line where none can stand."),
    Slip(
      from: "  - id: anteil", to: " - id: anteil", line: 34,
      what: "This line is indented differently from the keys it belongs to."),
    Slip(from: "source:", to: "  source:", line: 17, what: "This entry does not fit the list it stands in."),
    Slip(from: "aims:", to: "...\naims:", line: 12, what: "A second text begins here (after `---` or `...`)."),
    Slip(from: "Sprache", to: "Spra\u{7}che", line: 16, what: "There is an invisible control character in this line."),
    Slip(
      from: "aims:", to: "aims: *nirgends\nzusatz:", line: 11,
      what: "From this place on the file cannot be read as YAML."),
  ]

  @Test("says in plain words what cannot be read, and where", arguments: slips)
  func plainWords(_ slip: Slip) throws {
    let text = Village.indicator.replacing(slip.from, with: slip.to, maxReplacements: 1)
    let found = try Village.diagnostics(text)
    #expect(found.map(\.code) == ["bad-yaml"])
    #expect(found.first?.what.en == slip.what)
    #expect(found.first?.line == slip.line)
  }

  @Test("never points behind the last line that says something")
  func lastLine() throws {
    let found = try Village.diagnostics("id: erstgespraech\naims: [\n\n\n\n")
    #expect(found.map(\.line) == [2])
  }

  @Test("both places of a key that stands twice are told")
  func duplicateKey() throws {
    let found = try Village.diagnostics(Village.indicator.replacing("aims:", with: "version: 2\naims:"))
    #expect(found.map(\.code) == ["duplicate-key"])
    #expect(found.first?.line == 11)
    #expect(found.first?.what.de.contains("zuerst in Zeile 2") == true)
  }
}
