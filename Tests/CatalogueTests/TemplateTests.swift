import Attention
import Catalogue
import Testing

/// What people copy must be right: the templates beside the files and the recipes in CONTRIBUTING.md.
@Suite("Templates and recipes")
struct TemplateTests {
  @Test("the indicator template loads where its text says it can be copied to")
  func indicator() throws {
    let text = Scratch.text("Indicators/_template.yaml")
    let house = Scratch()
    try house.write("Indicators/wahlfreiheit/mein-indikator.yaml", text)
    let shelf = house.shelf(over: [Scratch.shipped])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics.map { $0.text(in: .german) })")
    #expect(shelf.ownIndicators == [try Key("mein-indikator")])
  }

  @Test("the guide template loads under the name it gives itself")
  func guide() throws {
    let house = Scratch()
    try house.write("Dialogues/meine-dialogform.yaml", Scratch.text("Dialogues/_template.yaml"))
    let shelf = house.shelf(over: [Scratch.shipped])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics.map { $0.text(in: .german) })")
    #expect(shelf.guides.count == 8)
  }

  /// A recipe names the file it would be in its first line: `# Indicators/wahlfreiheit/….yaml`.
  static let recipes: [(file: String, text: String)] = {
    let parts = Scratch.text("CONTRIBUTING.md").split(separator: "```", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 && parts[$0].hasPrefix("yaml\n") }.map { index in
      let lines = parts[index].dropFirst(5).split(separator: "\n", maxSplits: 1).map(String.init)
      return (String((lines.first ?? "").dropFirst(2)), lines.last ?? "")
    }
  }()

  @Test("every YAML recipe in CONTRIBUTING.md loads as the file it names", arguments: recipes)
  func recipe(file: String, text: String) throws {
    try #require(file.hasSuffix(".yaml"), "begin the recipe with a comment that names its file, not with “\(file)”")
    let house = Scratch()
    try house.write(file, text)
    let shelf = house.shelf(over: [Scratch.shipped])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics.map { $0.text(in: .german) })")
  }
}
