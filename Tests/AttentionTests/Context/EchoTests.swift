import Attention
import Testing

@Suite struct EchoTests {
  private func definition(
    window: Int? = nil, yearOnYear: Bool = false, _ rhythm: Rhythm = .month
  ) throws
    -> SeriesDefinition
  {
    let text = Localized(sentence: "Größe", "Measure")
    return SeriesDefinition(
      component: ComponentSeries(
        id: try Key("reihe"), version: 1, role: .component, title: text, definition: text, hides: text, source: text,
        minimumCases: MinimumCases(official: 3, own: 10, staff: nil, stories: nil),
        origin: Origin(kind: .statutory, sources: [], note: nil), notThis: [],
        measure: try Measure(
          id: Key("reihe"), title: text, content: .rate(numerator: text, denominator: text), unit: .percent,
          rhythm: rhythm, waitingMonths: 0, window: window, yearOnYear: yearOnYear, nature: .flow,
          swingGrowsWithLevel: false, skewed: false, components: [])))
  }

  private func event(_ first: String, _ last: String? = nil, affects: [SeriesKey] = []) throws -> Event {
    Event(
      id: .noted(ID(1)), organisation: ID(1), first: try #require(Day(first)), last: last.flatMap { Day($0) },
      kind: .law, title: "", text: "", source: "", affects: affects)
  }

  private func stretch(_ first: String, _ last: String) -> Stretch? {
    Period(first).flatMap { first in Period(last).flatMap { Stretch(first, $0) } }
  }

  @Test("lasts as long as the window of a moving figure, and a year in a quotient with the year before")
  func lastsAsLongAsTheWindow() throws {
    let event = try event("2023-01-01")
    let moving = Echo.all(of: event, in: try definition(window: 12))
    #expect(moving.map(\.stretch) == [stretch("2023-01", "2023-12")] && moving[0].reason == .window(months: 12))
    let quotient = Echo.all(of: event, in: try definition(yearOnYear: true))
    #expect(quotient.map(\.stretch) == [stretch("2023-01", "2023-12")] && quotient[0].reason == .yearOnYear)
    let span = Echo.all(of: try self.event("2022-06-01", "2022-08-31"), in: try definition(window: 12))
    #expect(span.map(\.stretch) == [stretch("2022-06", "2023-07")])
    let halfYears = Echo.all(of: event, in: try definition(window: 12, .halfYear))
    #expect(halfYears.map(\.stretch) == [stretch("2023-H1", "2023-H2")])
  }

  @Test("is not there where a figure speaks about its own month only, or the event touches another series")
  func isNotEverywhere() throws {
    #expect(Echo.all(of: try event("2023-01-01"), in: try definition()).isEmpty)
    let other = try event("2023-01-01", affects: [.component(try Key("andere"))])
    #expect(Echo.all(of: other, in: try definition(window: 12)).isEmpty)
  }

  @Test("comes back later in long receipt: 21 to 24 months, longer where the figure is a quotient")
  func comesBackLater() throws {
    let key = SeriesKey.component(try Key("reihe"))
    let late = LateEcho(series: [key], months: 21...24, because: Localized(sentence: "später", "later"))
    let event = try event("2022-06-01", "2022-08-31", affects: [key])
    let stock = Echo.all(of: event, in: try definition(), [late])
    #expect(stock.map(\.stretch) == [stretch("2024-03", "2024-08")])
    let quotient = Echo.all(of: event, in: try definition(yearOnYear: true), [late])
    #expect(quotient.map(\.stretch) == [stretch("2022-06", "2023-07"), stretch("2024-03", "2025-07")])
    #expect(Echo.all(of: try self.event("2022-06-01"), in: try definition(), [late]).isEmpty, "It is not named.")
  }
}
