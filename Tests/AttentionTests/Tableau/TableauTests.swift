import Attention
import Testing

@Suite struct TableauTests {
  @Test("keeps the order of its dimensions, and inside one the order it was given")
  func keepsOrder() throws {
    let tableau = try Tableau(
      dimensions: [IndicatorSample.dimension("erste"), IndicatorSample.dimension("zweite")],
      indicators: [
        IndicatorSample.indicator("c", dimension: "zweite"), IndicatorSample.indicator("b", dimension: "erste"),
        IndicatorSample.indicator("a", dimension: "erste"),
      ], components: [])
    #expect(tableau.indicators.map(\.id.text) == ["b", "a", "c"])
    #expect(tableau.indicators(in: try Key("zweite")).count == 1)
  }

  @Test("refuses an indicator twice, an unknown dimension and a relation to nobody")
  func refusesImpossible() throws {
    let dimension = try IndicatorSample.dimension("wahlfreiheit")
    let indicator = try IndicatorSample.indicator("a")
    #expect(throws: TableauFault.indicatorTwice(indicator.id)) {
      try Tableau(dimensions: [dimension], indicators: [indicator, indicator], components: [])
    }
    #expect(throws: TableauFault.self) { try Tableau(dimensions: [], indicators: [indicator], components: []) }
    #expect(throws: TableauFault.self) {
      try Tableau(
        dimensions: [dimension], indicators: [IndicatorSample.indicator("a", related: ["b"])], components: [])
    }
  }

  @Test("finds the definition behind a series key, and nothing behind an unknown one")
  func findsDefinitions() throws {
    let tableau = try Tableau(
      dimensions: [IndicatorSample.dimension("wahlfreiheit")], indicators: [IndicatorSample.indicator("a")],
      components: [])
    #expect(tableau.definition(of: try #require(SeriesKey("a/zahl")))?.measure.id.text == "zahl")
    #expect(tableau.definition(of: try #require(SeriesKey("a/anders"))) == nil)
    #expect(tableau.definition(of: try #require(SeriesKey("component/a"))) == nil)
  }

  @Test("reads and writes series keys, and no other text", arguments: ["a/zahl", "component/bestand-elb"])
  func readsKeys(text: String) {
    #expect(SeriesKey(text)?.description == text)
    for wrong in [text + "/x", "/" + text, text.uppercased(), ""] { #expect(SeriesKey(wrong) == nil) }
  }
}
