import Attention
import Catalogue
import Testing

@Suite("Mapping file")
struct MappingFileTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let name: String
    let from: String
    let to: String
    let code: String
    let at: String

    init(_ name: String, _ from: String, _ to: String, code: String, at: String) {
      (self.name, self.from, self.to, self.code, self.at) = (name, from, to, code, at)
    }

    var testDescription: String { name }
  }

  static let slips = [
    Slip("unknown key", "source:", "sourze:", code: "unknown-key", at: "sourze"),
    Slip("target", "vintage:", "target: 3\nvintage:", code: "refused-number-to-reach", at: "target"),
    Slip("missing table", "table:", "tabel:", code: "unknown-key", at: "tabel"),
    Slip("missing series", "\nseries:", "\nserie:", code: "unknown-key", at: "serie:"),
    Slip(
      "two characters between columns", "separator: \";\"", "separator: \";;\"", code: "not-one-character",
      at: "separator"),
    Slip("one sign for two things", "grouping: \".\"", "grouping: \",\"", code: "same-sign", at: "grouping"),
    Slip("wrong decimal sign", "decimal: \",\"", "decimal: \"'\"", code: "wrong-decimal", at: "decimal"),
    Slip("wrong encoding", "utf-8", "latin1", code: "wrong-encoding", at: "latin1"),
    Slip("no header row", "headerRow: 1", "headerRow: 0", code: "impossible-headerRow", at: "headerRow"),
    Slip("wrong period", "format: iso", "format: us", code: "wrong-format", at: "format"),
    Slip("no day", "vintage: 2026-01-15", "vintage: 2026-02-30", code: "not-a-day", at: "vintage"),
    Slip("wrong sign", "\"*\": suppressed", "\"*\": secret", code: "wrong-signs", at: "secret"),
    Slip(
      "signs without meaning", "signs:\n  \"\": notCollected\n  \"*\": suppressed\n  \"-\": zero", "signs: none",
      code: "not-pairs", at: "signs"),
    Slip(
      "no series", "series: component/bestand-elb", "series: bestand-elb", code: "malformed-series",
      at: "series: bestand"),
    Slip(
      "unknown series", "series: component/bestand-elb", "series: component/bestand-elp", code: "unknown-series",
      at: "elp"),
    Slip("other kind", "kind: count", "kind: sum", code: "other-kind", at: "kind: sum"),
    Slip("other unit", "unit: persons", "unit: cases", code: "other-unit", at: "cases"),
    Slip("missing value", "    value: sgb2\n", "", code: "missing-value", at: "series: component"),
    Slip(
      "columns of another kind", "value: sgb2", "value: sgb2\n    numerator: a", code: "column-does-not-fit",
      at: "numerator: a"),
    Slip(
      "value beside a quotient", "numerator: oben", "value: wert\n    numerator: oben", code: "value-beside-ratio",
      at: "value: wert"),
    Slip(
      "missing denominator", "    denominator: unten\n", "", code: "missing-denominator", at: "erstgespraech/anteil"),
    Slip(
      "unknown answer", "trifft-nicht-zu: nein", "trifft-nicht-zu: nein, vielleicht: egal", code: "unknown-answer",
      at: "vielleicht"),
    Slip("answer without a column", ", trifft-nicht-zu: nein", "", code: "answer-without-column", at: "answers: {"),
    Slip("stories", "kind: ordinalSurvey", "kind: narrative", code: "stories-in-table", at: "narrative"),
    Slip(
      "two caveats", "caveat: provisional", "caveat: provisional\n    rounded: 10", code: "caveat-beside-rounding",
      at: "caveat"),
    Slip("wrong caveat", "caveat: provisional", "caveat: maybe", code: "wrong-caveat", at: "maybe"),
    Slip("wrong decimals", "decimals: projected", "decimals: some", code: "wrong-decimals", at: "some"),
    Slip("impossible window", "decimals: projected", "window: 40", code: "impossible-window", at: "window"),
    Slip("bad YAML", "table:", "table: :", code: "bad-yaml", at: "table: :"),
  ]

  private static let tableau = (try? Village.scratch().shelf().tableau) ?? .empty

  private func read(_ text: String) -> MappingFile {
    MappingFile(bytes: Array(text.utf8), name: "zuordnung.yaml", tableau: Self.tableau)
  }

  @Test("names line, reason and remedy of a planted fault", arguments: slips)
  func names(_ slip: Slip) throws {
    let text = Village.mapping.replacing(slip.from, with: slip.to, maxReplacements: 1)
    try #require(text != Village.mapping)
    let file = read(text)
    let line =
      (text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(slip.at) } ?? -1) + 1
    let heard = file.diagnostics.map { $0.text(in: .english) }.joined(separator: "\n")
    #expect(file.diagnostics.contains { $0.code == slip.code && $0.line == line }, "expected line \(line):\n\(heard)")
    #expect(file.mapping == nil)
  }

  @Test("reads table, period, signs and rules")
  func reads() throws {
    let file = read(Village.mapping)
    #expect(file.diagnostics.isEmpty, "\(file.diagnostics.map { $0.text(in: .german) })")
    let mapping = try #require(file.mapping)
    #expect(mapping.table.separator == ";")
    #expect(mapping.table.grouping == ".")
    #expect(mapping.table.encoding == .utf8)
    #expect(mapping.vintage == Day(2026, 1, 15))
    #expect(mapping.signs == ["": .notCollected, "*": .suppressed, "-": .zero])
    let rules = mapping.rules.all
    #expect(
      rules.map(\.series.description) == ["component/bestand-elb", "erstgespraech/anteil", "erstgespraech/offen"])
    #expect(rules[0].rows == ["Merkmal": "Bestand"])
    #expect(rules[0].columns == .figure(value: "sgb2", cases: nil))
    #expect(rules[0].decimals == .projected)
    #expect(rules[0].caveat == .provisional)
    #expect(rules[1].columns == .ratio(numerator: "oben", denominator: "unten"))
    #expect(rules[1].caveat == .final)
    guard case .distribution(let answers, let invited) = rules[2].columns else { throw Unexpected.columns }
    #expect(answers == [try Key("trifft-zu"): "ja", try Key("trifft-nicht-zu"): "nein"])
    #expect(invited == "gefragt")
  }

  @Test("reads rounding as a caveat of its own")
  func rounding() throws {
    let text = Village.mapping.replacing("caveat: provisional", with: "rounded: 10")
    #expect(try #require(read(text).mapping).rules.first.caveat == .rounded(base: 10))
  }

  @Test("reads over how many months the figures of a file move")
  func window() throws {
    let text = Village.mapping.replacing("decimals: projected", with: "window: 12")
    #expect(try #require(read(text).mapping).rules.first.window == 12)
    #expect(try #require(read(Village.mapping).mapping).rules.first.window == nil)
  }

  @Test("reads a tab written as \\t")
  func tab() throws {
    let text = Village.mapping.replacing("separator: \";\"", with: "separator: \"\\t\"")
    #expect(try #require(read(text).mapping).table.separator == "\t")
  }

  @Test("the mappings kept for the import load", arguments: ["eckwerte", "langzeitarbeitslose-in-lzb"])
  func kept(_ id: String) throws {
    let path = Scratch.shipped.path + "/Tests/ExchangeTests/Mappings/\(id).yaml"
    let file = MappingFile(path: path, tableau: Scratch.shippedShelf.tableau)
    #expect(file.diagnostics.isEmpty, "\(file.diagnostics.map { $0.text(in: .german) })")
    #expect(file.mapping?.id.text == id)
  }

  @Test("the example in the overview is right for the shipped series")
  func overview() throws {
    let parts = MappingFile.overview.split(separator: "```")
    let example = try #require(parts.dropFirst().first?.trimmingPrefix("yaml\n"))
    let file = MappingFile(bytes: Array(example.utf8), name: "beispiel.yaml", tableau: Scratch.shippedShelf.tableau)
    #expect(file.diagnostics.isEmpty, "\(file.diagnostics.map { $0.text(in: .german) })")
    #expect(file.mapping?.rules.first.series.description == "component/bestand-elb")
  }

  @Test("says so when there is no such file")
  func absent() {
    let file = MappingFile(path: "/nowhere/zuordnung.yaml", tableau: nil)
    #expect(file.mapping == nil)
    #expect(file.diagnostics.map(\.code) == ["unreadable"])
  }

  private enum Unexpected: Error { case columns }
}
