import Attention
import Catalogue
import Testing

@Suite("Merging")
struct MergingTests {
  @Test("the last word wins, loudly")
  func lastWord() throws {
    let shipped = try Village.scratch()
    let house = Scratch()
    try house.write(Village.neighbourFile, Village.neighbour.replacing("Own wish", with: "A wish of one's own"))
    try house.write(
      "Dialogues/perspectives.yaml", "- {id: fachkraefte, title: {de: \"Team\", en: \"Team\"}, speaks: account}")
    let shelf = withExtendedLifetime(shipped) { house.shelf(over: [shipped.root]) }
    #expect(shelf.tableau[try Key<Indicator>("eigener-wunsch")]?.title.en == "A wish of one's own")
    #expect(shelf.perspectives.map(\.title.de) == ["Team", "Leistungsberechtigte"])
    #expect(shelf.diagnostics.map(\.code) == ["last-word", "last-word"])
    #expect(shelf.diagnostics.allSatisfy { $0.severity == .note })
    #expect(shelf.diagnostics.last?.file == "haus/" + Village.neighbourFile)
    #expect(shelf.diagnostics.last?.what.de.contains(Village.neighbourFile) == true)
  }

  @Test("a faulty own file does not have the last word")
  func faultyLastWord() throws {
    let shipped = try Village.scratch()
    let house = Scratch()
    try house.write(Village.neighbourFile, Village.neighbour.replacing("kind: count", with: "kind: number"))
    let shelf = withExtendedLifetime(shipped) { house.shelf(over: [shipped.root]) }
    #expect(shelf.tableau[try Key<Indicator>("eigener-wunsch")]?.title.en == "Own wish")
    #expect(shelf.diagnostics.map(\.code) == ["wrong-kind"])
  }

  @Test("an id stands once: a copy that kept it is named, and the file it belongs to stays")
  func duplicateID() throws {
    let copy = "Indicators/wahlfreiheit/a-copy.yaml"
    let scratch = try Village.scratch(changing: [copy: Village.indicator])
    let shelf = scratch.shelf()
    #expect(Set(shelf.diagnostics.map(\.code)) == ["duplicate-id", "id-not-file-name"])
    #expect(shelf.diagnostics.allSatisfy { $0.file == copy && $0.line == 1 })
    #expect(shelf.diagnostics.contains { $0.what.de.contains(Village.indicatorFile + ":1") })
    #expect(shelf.tableau[try Key<Indicator>("erstgespraech")] != nil)
  }
}
