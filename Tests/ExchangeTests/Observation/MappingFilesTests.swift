import Attention
import Foundation
import Testing

/// The mappings kept in `Mappings/` say the same as the values these tests work with.
@Suite struct MappingFilesTests {
  private func text(_ id: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: folder.appendingPathComponent("Mappings/\(id).yaml"), encoding: .utf8)
  }

  @Test("keep every rule, in order and to the letter", arguments: ["eckwerte", "langzeitarbeitslose-in-lzb"])
  func inStep(_ id: String) throws {
    let mapping = try id == "eckwerte" ? Sample.eckwerte() : Sample.langzeitarbeitsloseInLZB()
    let text = try text(id)
    #expect(text.contains("\nid: \(mapping.id)\nsource: \"\(mapping.source)\"\n"))
    #expect(text.contains("vintage: \(Sample.vintage)\nsigns: {\"\": notYetPublished}\n"))
    let rules = text.components(separatedBy: "  - series: ").dropFirst()
    #expect(rules.count == mapping.rules.all.count)
    for (rule, written) in zip(mapping.rules.all, rules) {
      #expect(written.hasPrefix("\(rule.series)\n"))
      for (column, cell) in rule.rows { #expect(written.contains("\(column): \"\(cell)\"")) }
      #expect(written.contains("    kind: \(rule.kind.rawValue)\n    unit: \(rule.unit.rawValue)\n    value: sgb2\n"))
      #expect(written.contains("decimals: projected") == (rule.decimals == .projected))
      #expect(written.contains("caveat: provisional") == (rule.caveat == .provisional))
    }
  }
}
