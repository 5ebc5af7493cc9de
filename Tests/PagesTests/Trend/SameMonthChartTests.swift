import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct SameMonthChartTests {
  private let wording = Wording(.german)

  private func curve(
    _ findings: [Finding], _ rhythm: Rhythm = .month, last: Period? = nil, phase: Period? = nil
  ) throws
    -> Curve
  {
    let scene = try TrendSamples.plainScene(
      "dauer", try TrendSamples.days(rhythm), findings, last: last ?? TrendSamples.newest,
      phases: zip([SeriesKey("dauer/tage")].compactMap { $0 }, [phase].compactMap { $0 }).map {
        Phase(series: $0, first: $1, reason: .definition, text: "", source: "")
      })
    return scene.curve
  }

  @Test("lays the newest year over at most four earlier ones, gaps left open")
  func laysYears() throws {
    var findings = TrendSamples.figures(TrendSamples.wander(82, from: 30, step: 4))
    findings[80] = .outage
    let chart = try #require(SameMonthChart(curve(findings), id: "j", wording))
    #expect(chart.years.map(\.year) == [2022, 2023, 2024, 2025, 2026])
    #expect(chart.years.last?.isNewest == true && chart.years.count(where: \.isNewest) == 1)
    #expect(
      chart.years.last?.values[8] == nil && chart.years.last?.values[10] == nil,
      "September is missing, November to come.")
    let html = HTML()
    chart.write(html)
    #expect(html.string.contains("class=\"reihe\"") && html.string.contains("jahr-4"))
    #expect(html.string.matches(of: /<text[^>]*>20\d\d</).count == 5, "Every year is named at its end.")
    #expect(html.string.matches(of: /<[a-z]/).count < 70)
  }

  @Test("looks back to the last change of counting only, and needs a second year")
  func looksBack() throws {
    let findings = TrendSamples.figures(TrendSamples.wander(60, from: 30, step: 4))
    let since = try curve(findings, phase: Period("2025-03"))
    #expect(try #require(SameMonthChart(since, id: "j", wording)).years.map(\.year) == [2025, 2026])
    #expect(try SameMonthChart(curve(findings, phase: Period("2026-01")), id: "j", wording) == nil)
    #expect(try SameMonthChart(curve(Array(findings.prefix(8))), id: "j", wording) == nil)
    let years = try curve(TrendSamples.figures([1, 2, 3]), .year, last: Period("2025"))
    #expect(SameMonthChart(years, id: "j", wording) == nil)
  }
}
