import Testing

@testable import Attention

@Suite struct EventTests {
  private let law = Day(number: 19_358)

  private func event(_ id: Event.Name, _ first: Day, last: Day? = nil, touching: [String] = []) -> Event {
    Event(
      id: id, organisation: ID(1), first: first, last: last, kind: .law, title: "Gesetz", text: "Text", source: "BGBl.",
      affects: touching.compactMap { SeriesKey($0) }, certainty: .announced)
  }

  @Test("touches the series it names, and all where it names none")
  func touches() throws {
    let rate = try #require(SeriesKey("integrationsquote/quote"))
    let stock = try #require(SeriesKey("component/bestand-elb"))
    let named = event(.noted(ID(1)), law, touching: ["integrationsquote/quote"])
    #expect(named.touches(rate) && !named.touches(stock))
    #expect(event(.noted(ID(2)), law).touches(stock))
  }

  @Test("says the same on the pages of another organisation")
  func isShownElsewhere() {
    let own = event(.noted(ID(1)), law, last: law.adding(days: 30), touching: ["integrationsquote/quote"])
    let shown = own.shown(by: ID(9))
    #expect(shown.organisation == ID(9) && shown.shown(by: ID(1)) == own)
    #expect(shown.end == law.adding(days: 30) && event(.noted(ID(1)), law).end == law)
  }

  @Test("stands in time; of one day what people here noted comes first")
  func standsInTime() throws {
    let national = event(.national(try Key("gesetz")), law)
    let (noted, later) = (event(.noted(ID(7)), law), event(.noted(ID(1)), law.adding(days: 1)))
    #expect([later, national, noted].sorted(by: Event.isEarlier).map(\.id) == [noted.id, national.id, later.id])
  }

  @Test("asks about a break only where counting itself changed")
  func mayBreak() {
    #expect(Event.Kind.allCases.filter(\.mayBreakSeries) == [.definition, .correction])
  }
}
