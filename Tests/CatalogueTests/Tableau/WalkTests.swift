import Attention
import Catalogue
import Testing

@Suite("Walk")
struct WalkTests {
  @Test("templates, hidden files and other things lying about are not read")
  func skipped() throws {
    let scratch = try Village.scratch(changing: [
      "Indicators/_template.yaml": "oh: [", "Indicators/wahlfreiheit/_entwurf.yaml": "oh: [",
      "Indicators/wahlfreiheit/.swap.yaml": "oh: [", "Indicators/wahlfreiheit/Notiz.txt": "oh",
      "Indicators/README.md": "# oh", "Dialogues/_template.yaml": "oh: [", "Dialogues/examples/README.md": "oh",
    ])
    #expect(scratch.shelf().diagnostics.isEmpty)
  }

  @Test(
    "a file nobody would read is named",
    arguments: [
      ("Indicators/lose.yaml", "wrong-folder"), ("Indicators/wahlfreiheit/alt/tief.yaml", "wrong-folder"),
      ("Dialogues/alt/leitfaden.yaml", "wrong-folder"), ("Indicators/wahlfreiheit/kurz.yml", "file-ending"),
      ("Indicators/wahlfreiheit/LAUT.YAML", "file-ending"), ("Dialogues/kurz.yml", "file-ending"),
    ])
  func named(file: String, code: String) throws {
    let shelf = try Village.scratch(changing: [file: Village.indicator]).shelf()
    #expect(shelf.diagnostics.map(\.code) == [code])
    #expect(shelf.diagnostics.map(\.file) == [file])
  }
}
