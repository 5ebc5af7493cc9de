import Attention
import Catalogue
import Testing

@Suite("Dimensions")
struct DimensionFileTests {
  private static let file = "Indicators/dimensions.yaml"

  static let planted = [
    Planted("unknown key", in: file, "short:", "shrot:", code: "unknown-key", at: "shrot"),
    Planted(
      "question without question mark", in: file, "Was ist da?", "Was ist da.", code: "question-without-mark",
      at: "Was ist da."),
    Planted(
      "dimension twice", in: file, "id: wahlfreiheit", "id: ressourcen  # again", code: "duplicate-id", at: "again"),
    Planted("name of another folder", in: file, "id: ressourcen", "id: context", code: "reserved-name", at: "context"),
  ]

  @Test("names file, line, reason and remedy of a planted fault", arguments: planted)
  func names(_ planted: Planted) throws { try planted.isNamed() }

  @Test("keep the order of their file")
  func order() throws {
    let shelf = try Village.scratch().shelf()
    #expect(shelf.tableau.dimensions.map(\.id.text) == ["ressourcen", "wahlfreiheit"])
  }

  @Test("a faulty one takes its indicators out of the tableau and leaves the others")
  func faulty() throws {
    let text = (Village.files[Self.file] ?? "").replacing("id: wahlfreiheit", with: "id: wahlfreihet")
    let shelf = try Village.scratch(changing: [Self.file: text]).shelf()
    #expect(shelf.tableau.indicators.isEmpty)
    #expect(shelf.tableau.dimensions.count == 2)
    #expect(shelf.diagnostics.map(\.code) == ["unknown-dimension", "unknown-dimension"])
  }
}
