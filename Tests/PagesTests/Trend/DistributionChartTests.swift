import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct DistributionChartTests {
  private func drawing(_ size: ChartSize, _ reflections: [Reflection] = []) throws -> String {
    let curve = try TrendSamples.surveyScene().curve
    let periods = curve.shown(TrendView())
    let wording = Wording(.german)
    let chart = Chart(curve, periods, Chart.Beside(reflections: reflections), wording)
    let html = HTML()
    DistributionChart(try #require(DistributionRows(curve, periods, wording)), size, chart, id: "v").write(html)
    return html.string
  }

  @Test("writes waves, counts and why a wave is missing")
  func writesWaves() throws {
    let text = try drawing(.wide)
    #expect(text.contains(">1. Halbjahr 2026</text>"))
    #expect(text.contains("Antworten</text>"))
    #expect(text.contains(">zu wenige Fälle</text>"))
    #expect(text.contains(">Ab dem 2. Halbjahr 2024 wurde anders gefragt.</text>"))
    #expect(try drawing(.narrow).contains(">1/26</text>"))
  }

  @Test("bundles five reflections on one wave under one bracket", arguments: ChartSize.allCases)
  func bundlesReflections(size: ChartSize) throws {
    let stretch = try TrendSamples.stretch("2024-H1", "2025-H1")
    let many = try (1...5).map {
      Reflection(
        number: $0,
        entry: try TrendSamples.entry(Int64($0), .observation, "a", stretch: stretch, day: Day(number: 20_000)))
    }
    let text = try drawing(size, many)
    #expect(text.ranges(of: "class=\"klammer\"").count == 1 && text.ranges(of: "class=\"abschnitt\"").count == 1)
    #expect(text.ranges(of: "<a href=\"#reflexion-").count == 5)
  }

  @Test("links reflections at the side", arguments: ChartSize.allCases)
  func linksReflections(size: ChartSize) throws {
    let stretch = try TrendSamples.stretch("2024-H1", "2025-H1")
    let entry = try TrendSamples.entry(1, .observation, "a", stretch: stretch, day: Day(number: 20_000))
    let text = try drawing(size, [Reflection(number: 1, entry: entry)])
    #expect(
      text.contains("<a href=\"#reflexion-1\" aria-label=\"Reflexion 1: 1. Halbjahr 2024 bis 1. Halbjahr 2025\">"))
  }
}
