import Attention
import Testing
import Wording

@testable import Pages

@Suite struct LetteredEventTests {
  private func periods(_ first: String, _ last: String) -> [Period] {
    guard let first = Period(first), let last = Period(last) else { return [] }
    return Period.all(from: first, through: last)
  }

  private func definition(window: Int?) throws -> SeriesDefinition {
    let tableau = try TrendSamples.tableau()
    return SeriesDefinition(
      indicator: try #require(tableau[try Key("eigene-worte")]), measure: try TrendSamples.share(window: window))
  }

  @Test("stands where it happened, and at no period when that was before the picture")
  func standsInTime() throws {
    let event = TrendSamples.event(1, "2024-06-15", "Gesetz", kind: .law)
    let axis = periods("2025-01", "2026-10")
    #expect(LetteredEvent.all([event], touching: try definition(window: nil), in: axis).isEmpty)
    let moving = try #require(LetteredEvent.all([event], touching: try definition(window: 12), in: axis).first)
    #expect(moving.place(on: TimeAxis(periods: axis)) == nil && moving.isEarlier(than: TimeAxis(periods: axis)))
    #expect(moving.echoes.map(\.stretch.last) == [Period("2025-05")])
    let inside = periods("2024-01", "2026-10")
    let mark = try #require(LetteredEvent.all([event], touching: try definition(window: 12), in: inside).first)
    #expect(mark.place(on: TimeAxis(periods: inside)) == 5 && !mark.isEarlier(than: TimeAxis(periods: inside)))
  }

  @Test("comes in late where only a late echo reaches into the picture")
  func comesInLate() throws {
    let definition = try definition(window: nil)
    let late = LateEcho(series: [definition.key], months: 21...24, because: Localized(sentence: "spät", "late"))
    let event = TrendSamples.event(1, "2023-06-15", "Gesetz", kind: .law, affects: [definition.key])
    let axis = periods("2025-01", "2026-10")
    let mark = try #require(LetteredEvent.all([event], touching: definition, in: axis, [late]).first)
    let place = TimeAxis(periods: axis)
    #expect(mark.place(on: place) == nil && mark.letter == "A")
    #expect(Chart.EventMark(mark, place, Wording(.german))?.echo == 2...5)
  }

  @Test("goes on behind Z")
  func goesOnBehindZ() {
    let events = (1...28).map { TrendSamples.event(Int64($0), "2026-01-\($0 < 10 ? "0" : "")\($0)", "a") }
    #expect(LetteredEvent.all(events, touching: nil, in: []).suffix(3).map(\.letter) == ["Z", "AA", "AB"])
  }
}
