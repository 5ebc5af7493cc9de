import Attention
import Testing
import Wording

@testable import Pages

@Suite struct CurveTests {
  private func curve(breakAgo: Int?) throws -> Curve {
    let scene = try TrendSamples.scene(months: 40)
    let key = scene.curve.series.definition.key
    let phases = breakAgo.map { ago in
      [
        Phase(
          series: key, first: TrendSamples.newest.advanced(by: -ago), reason: .definition, text: "", source: "")
      ]
    }
    return Curve(scene.curve.series, phases: phases ?? [])
  }

  @Test("reads a middle only since the last documented break")
  func readsSinceTheBreak() throws {
    let steps: [Double] = [3, -5, 7, -2, -8, 4, 1, -6, 9, -3, 5, -7, 2]
    let values = (0..<40).map { 100 + steps[$0 % 13] }
    let series = try TrendSamples.plainScene(
      "dauer", TrendSamples.days(), TrendSamples.figures(values), last: TrendSamples.newest
    ).curve.series
    let whole = Curve(series)
    #expect(whole.reading.window?.first == TrendSamples.newest.advanced(by: -35) && !whole.readsSinceBreak)
    let phase = Phase(
      series: series.definition.key, first: TrendSamples.newest.advanced(by: -20), reason: .definition, text: "",
      source: "")
    let since = Curve(series, phases: [phase])
    #expect(since.reading.window?.first == TrendSamples.newest.advanced(by: -20) && since.readsSinceBreak)
    let chart = Chart(since, since.shown(TrendView()), Chart.Beside(), Wording(.german))
    #expect(chart.centre?.places == 15...35)
    #expect(chart.breaks.map(\.place) == [15])
  }

  @Test("says since when there are too few values for a reading")
  func saysSinceWhen() throws {
    let curve = try curve(breakAgo: 6)
    let rows = CurveWords(curve, curve.shown(TrendView()), TrendView(), Wording(.german)).rows
    #expect(rows.first?.sentences.first == "Seit der Umstellung gibt es 4 endgültige Werte.")
    #expect(rows.contains { $0.sentences.contains("Ab April 2026 wird anders gezählt.") })
  }

  @Test("shows the newest periods, and a chosen stretch in any case")
  func showsTheNewest() throws {
    let curve = try curve(breakAgo: nil)
    #expect(curve.shown(TrendView()).count == 36)
    #expect(curve.shown(TrendView(window: .all)).count == 40)
    let first = TrendSamples.newest.advanced(by: -38)
    #expect(curve.shown(TrendView(stretch: Stretch(first, first))).first == first)
  }

  @Test("leaves out phases of other series")
  func leavesOutOthers() throws {
    let other = Phase(
      series: try #require(SeriesKey("dauer/tage")), first: TrendSamples.newest, reason: .law, text: "", source: "")
    #expect(Curve(try TrendSamples.scene(months: 12).curve.series, phases: [other]).phases.isEmpty)
  }
}
