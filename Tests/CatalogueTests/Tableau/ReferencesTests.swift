import Attention
import Catalogue
import Testing

@Suite("References")
struct ReferencesTests {
  @Test("a relation only one side names is a warning at its line and stays")
  func oneSided() throws {
    let text = Village.neighbour.replacing(
      "related:\n  - indicator: erstgespraech\n    because: {de: \"Dort entsteht er.\", en: \"That is where it begins.\"}\n",
      with: "")
    let shelf = try Village.scratch(changing: [Village.neighbourFile: text]).shelf()
    #expect(shelf.diagnostics.map(\.code) == ["one-sided-relation"])
    #expect(shelf.diagnostics.map(\.severity) == [.warning])
    #expect(shelf.diagnostics.map(\.line) == [13])
    #expect(shelf.tableau[try Key<Indicator>("erstgespraech")]?.related.count == 1)
    #expect(Check(shelf).exitCode == 0)
  }

  @Test("what a reference finds nowhere is left out, the rest stays")
  func pruned() throws {
    let text = Village.indicator.replacing("indicator: eigener-wunsch", with: "indicator: nirgends")
      .replacing("[bestand-elb]", with: "[bestand-elb, nirgends]")
    let shelf = try Village.scratch(changing: [Village.indicatorFile: text]).shelf()
    let indicator = try #require(shelf.tableau[try Key<Indicator>("erstgespraech")])
    #expect(indicator.related.isEmpty)
    #expect(indicator.measure(try Key("anteil"))?.components.map(\.text) == ["bestand-elb"])
    #expect(
      shelf.diagnostics.filter { $0.severity == .error }.map(\.code) == ["unknown-indicator", "unknown-component"])
  }

  @Test("a reference to a faulty file is not a second fault")
  func cascade() throws {
    let text = Village.neighbour.replacing("kind: count", with: "kind: number")
    let shelf = try Village.scratch(changing: [Village.neighbourFile: text]).shelf()
    #expect(shelf.diagnostics.map(\.code) == ["wrong-kind"])
    #expect(shelf.tableau[try Key<Indicator>("erstgespraech")]?.related.isEmpty == true)
  }

  @Test("an example about a measure the last word dropped is left out with a warning")
  func measureReplaced() throws {
    let shipped = try Village.scratch()
    let house = Scratch()
    try house.write(Village.indicatorFile, Village.indicator.replacing("id: anteil", with: "id: share"))
    let shelf = withExtendedLifetime(shipped) { house.shelf(over: [shipped.root]) }
    #expect(shelf.examples.isEmpty)
    #expect(shelf.diagnostics.map(\.code) == ["measure-replaced", "last-word"])
    #expect(Check(shelf).exitCode == 0)
  }
}
