import Attention
import Testing

/// Promise 2. No ranking, by construction: several series go together only as a panel of one organisation.
@Suite struct PairOfOrganisationsTests {
  @Test("cannot make a panel of two organisations")
  func refusesTwoOrganisations() throws {
    let (one, other) = (try series(of: 1), try series(of: 2))
    #expect(throws: PanelFault.twoOrganisations) { try Panel([one, other]) }
    #expect(try Panel([one, one])?.series.count == 2)
  }

  @Test("gives series and findings no order by value")
  func givesNoOrder() throws {
    #expect(!((try series(of: 1) as Any) is any Comparable), "A series that can be compared can be ranked.")
    #expect(!((Finding.notCollected as Any) is any Comparable), "A finding that can be compared can be ranked.")
    #expect(!((Quantity.figure(1, cases: nil) as Any) is any Comparable))
  }

  @Test("declares no function that takes figures of two organisations")
  func declaresNoPair() {
    for file in SourceTree.files(in: "Sources") where file.floor != "Statute" {
      for line in file.lines where line.text.contains("[Series]") && line.text.contains("func ") {
        Issue.record("“\(file.path):\(line.number)” takes several series outside a `Panel`: \(line.text)")
      }
    }
  }

  private func series(of organisation: Int64) throws -> Series {
    let text = try #require(Localized(de: "a", en: "a"))
    let measure = try Measure(
      id: Key("zahl"), title: text, content: .count(of: text), unit: .persons, rhythm: .month, waitingMonths: 0,
      window: nil, yearOnYear: false, nature: .flow, swingGrowsWithLevel: false, skewed: false, components: [])
    let component = ComponentSeries(
      id: try Key("a"), version: 1, role: .component, title: text, definition: text, hides: text, source: text,
      minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: measure)
    return try Series(
      organisation: ID(organisation), definition: SeriesDefinition(component: component), observations: [])
  }
}
