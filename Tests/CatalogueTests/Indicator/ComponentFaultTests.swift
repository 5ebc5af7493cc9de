import Attention
import Catalogue
import Testing

@Suite("Faults in a component or context series")
struct ComponentFaultTests {
  private static let file = Village.componentFile

  static let planted = [
    Planted("target", in: file, "unit:", "ziel: 3\nunit:", code: "refused-number-to-reach", at: "ziel"),
    Planted("kind of a survey", in: file, "kind: count", "kind: narrative", code: "wrong-kind", at: "narrative"),
    Planted(
      "missing hides", in: file, "hides: {de: \"Wer kommt und geht.\", en: \"Who comes and goes.\"}\n", "",
      code: "missing-hides", at: "id:"),
    Planted(
      "confusion without a reason", in: file, "\n    because: {de: \"Eine andere Gruppe.\", en: \"Another group.\"}",
      "", code: "missing-because", at: "term"),
    Planted(
      "impossible waiting period", in: file, "waitingMonths: 3", "waitingMonths: 25", code: "impossible-waitingMonths",
      at: "25"),
    Planted(
      "id not the file name", in: file, "id: bestand-elb", "id: bestand", code: "id-not-file-name", at: "id: bestand"),
    Planted("id of a folder", in: file, "id: bestand-elb", "id: component", code: "reserved-name", at: "id: component"),
    Planted(
      "context: wrong unit", in: Village.contextFile, "unit: persons", "unit: people", code: "wrong-unit", at: "people"),
    Planted(
      "context: id of a component", in: Village.contextFile, "id: arbeitslose", "id: bestand-elb", code: "duplicate-id",
      at: "id: bestand"),
  ]

  @Test("names file, line, reason and remedy of a planted fault", arguments: planted)
  func names(_ planted: Planted) throws { try planted.isNamed() }

  @Test("reads what a series is, and what must never be taken for it")
  func reads() throws {
    let shelf = try Village.scratch().shelf()
    let series = try #require(shelf.tableau[try Key<ComponentSeries>("bestand-elb")])
    #expect(series.role == .component)
    #expect(series.measure.kind == .count)
    #expect(series.measure.swingGrowsWithLevel)
    #expect(!series.measure.skewed)
    #expect(series.minimumCases.official == 3)
    #expect(series.notThis.map(\.term) == ["Arbeitslose"])
    #expect(shelf.tableau[try Key<ComponentSeries>("arbeitslose")]?.role == .context)
  }
}
