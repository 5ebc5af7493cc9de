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

  /// The text before a recipe names the file it would be, between backticks.
  static let recipes: [(file: String, text: String)] = {
    let parts = Scratch.text("CONTRIBUTING.md").split(separator: "```", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 && parts[$0].hasPrefix("yaml\n") }.map { index in
      let named = parts[index - 1].split(separator: "`").last {
        ($0.hasPrefix("Indicators/") || $0.hasPrefix("Dialogues/")) && $0.hasSuffix(".yaml") && !$0.contains("/_")
      }
      return (named.map(String.init) ?? "", String(parts[index].dropFirst(5)))
    }
  }()

  @Test("the recipes are found")
  func found() { #expect(Self.recipes.count >= 2) }

  @Test("every YAML recipe in CONTRIBUTING.md loads as the file it names", arguments: recipes)
  func recipe(file: String, text: String) throws {
    try #require(!file.isEmpty, "name the file of this recipe in the text before it: \(text.prefix(40))")
    let house = Scratch()
    try house.write(file, text)
    let shelf = house.shelf(over: [Scratch.shipped])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics.map { $0.text(in: .german) })")
  }

  @Test("the mapping in the handbook loads")
  func handbook() throws {
    let parts = Scratch.text("Documentation/Handbuch/werte-einlesen.md").split(separator: "```")
    let mappings = parts.filter { $0.hasPrefix("yaml\n") }.map { Array($0.dropFirst(5).utf8) }
    #expect(!mappings.isEmpty)
    for mapping in mappings {
      let file = MappingFile(bytes: mapping, name: "handbuch.yaml", tableau: Scratch.shippedShelf.tableau)
      #expect(file.diagnostics.isEmpty, "\(file.diagnostics.map { $0.text(in: .german) })")
    }
  }
}
