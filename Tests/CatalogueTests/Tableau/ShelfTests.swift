import Attention
import Catalogue
import Testing

@Suite("Shelf")
struct ShelfTests {
  @Test("loads the shipped files without a word: 45 indicators in 8 dimensions, 7 guides")
  func shipped() {
    let check = Check(Scratch.shippedShelf)
    #expect(check.counts.indicators == 45)
    #expect(check.counts.dimensions == 8)
    #expect(check.counts.guides == 7)
    #expect(check.counts.ownIndicators == 0)
    #expect(check.diagnostics.isEmpty, "\(check.text(in: .german))")
  }

  @Test("the small village is well-formed")
  func village() throws {
    let shelf = try Village.scratch().shelf()
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics.map { $0.text(in: .english) })")
    #expect(shelf.tableau.indicators.map(\.id.text) == ["eigener-wunsch", "erstgespraech"])
  }

  @Test("one faulty own file never takes the rest away")
  func faultyOwnFile() throws {
    let house = Scratch()
    try house.write("Indicators/wahlfreiheit/kaputt.yaml", "id: kaputt\nversion: [")
    try house.write("Indicators/dimensions.yaml", "- id: \"oh")
    try house.write("Dialogues/kaputt.yaml", "\u{0}")
    let shelf = house.shelf(over: [Scratch.shipped])
    #expect(shelf.tableau.indicators.count == 45)
    #expect(shelf.tableau.dimensions.count == 8)
    #expect(shelf.guides.count == 7)
    #expect(shelf.diagnostics.count == 3)
    #expect(shelf.diagnostics.allSatisfy { $0.file.hasPrefix("haus/") && $0.severity == .error })
  }

  @Test("own files add to the shipped ones")
  func adds() throws {
    let house = Scratch()
    try house.write(Village.indicatorFile, Village.indicator)
    let shelf = house.shelf(over: [Scratch.shipped])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics.map { $0.text(in: .german) })")
    #expect(shelf.tableau.indicators.count == 46)
    #expect(shelf.ownIndicators == [try Key("erstgespraech")])
  }

  @Test("a house may add a dimension with indicators of its own")
  func ownDimension() throws {
    let house = Scratch()
    let dimension =
      "- {id: haus, title: {de: a, en: b}, short: {de: a, en: b}, question: {de: \"a?\", en: \"b?\"}, about: {de: a, en: b}}"
    try house.write("Indicators/dimensions.yaml", dimension)
    try house.write(
      "Indicators/haus/erstgespraech.yaml",
      Village.indicator.replacing("dimension: wahlfreiheit", with: "dimension: haus"))
    let shelf = house.shelf(over: [Scratch.shipped])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics.map { $0.text(in: .german) })")
    #expect(shelf.tableau.dimensions.last?.id.text == "haus")
    #expect(shelf.tableau.indicators(in: try Key("haus")).map(\.id.text) == ["erstgespraech"])
  }

  @Test("statutory figures come first, in the order of their numbers; then titles as a dictionary orders them")
  func order() throws {
    let shelf = Scratch.shippedShelf
    let first = try #require(shelf.tableau.dimensions.first)
    #expect(
      shelf.tableau.indicators(in: first.id).compactMap(\.code) == [
        "K1", "K1E1", "K1E2", "K1E3", "K1E4", "K2", "K2E1", "K2E2", "K2E3", "K2E4", "K3", "K3E1", "K3E2", "K3E3",
        "K3E4",
      ])
    let last = try #require(shelf.tableau.dimensions.last)
    let titles = shelf.tableau.indicators(in: last.id).map(\.title.de)
    #expect(titles == titles.sorted { $0.lowercased() < $1.lowercased() })
  }

  @Test("a house without folders of its own changes nothing")
  func emptyHouse() {
    let shelf = Shelf(reading: [Scratch.shipped, .house("/nowhere/at/all")])
    #expect(shelf.diagnostics.isEmpty)
    #expect(shelf.tableau.indicators.count == 45)
  }
}
