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
    for size in SameMonthChart.Size.allCases {
      let html = HTML()
      chart.write(html, size)
      #expect(html.string.contains("class=\"reihe\"") && html.string.contains("jahr-4"))
      #expect(html.string.matches(of: /<text[^>]*>20\d\d</).count == 5, "Every year is named at its end.")
      #expect(html.string.matches(of: /<[a-z]/).count < 70)
    }
  }

  @Test("draws what is alone in an earlier year in the look of earlier years, and names each year at its own end")
  func drawsLoneFigures() throws {
    // The second half of 2022, then two years, then the first half of 2026 alone.
    let last = Period(.halfYear, holding: 2026, 1)
    let chart = try #require(
      SameMonthChart(
        curve(TrendSamples.figures([46, 40, 60, 45, 35, 47, 38, 50]), .halfYear, last: last), id: "j", wording))
    for size in SameMonthChart.Size.allCases {
      let html = HTML()
      chart.write(html, size)
      #expect(html.string.contains("class=\"tupfen tupfen-frueher\""))
      let drawing = SameMonthDrawing(
        chart: chart, plot: Plot(box: size.box, scale: chart.scale), rhythm: .halfYear, words: wording.trend,
        figures: ValueWords(.days, decimals: 0, wording), every: 1)
      let names = drawing.names
      #expect(names.count == chart.years.count)
      let newest = try #require(names.first { $0.label.text == "2026" })
      #expect(newest.label.x < size.box.maxX - 20, "2026 ends in its first half, so does its name.")
      for (index, one) in names.enumerated() {
        #expect(!names.dropFirst(index + 1).contains { $0.label.box.overlaps(one.label.box) }, "\(one.label.text)")
        #expect(one.label.box.maxX <= size.width && one.label.box.minY >= 0)
      }
    }
  }

  @Test("has the wide drawing on a page of its own")
  func isWide() throws {
    let here = try TrendSamples.surroundings()
    let page = Sheet(SameMonthPage(here, scene: try TrendSamples.curveScene())).document().string
    #expect(page.contains("class=\"bild bild-jahre bild-breit\" viewBox=\"0 0 1040 "))
    #expect(page.contains("class=\"bild bild-jahre bild-schmal\" viewBox=\"0 0 360 "))
    #expect(page.contains("Die Tabelle reicht bis 2019 zurück."))
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
