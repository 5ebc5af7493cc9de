import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct SmallChartTests {
  private func write(_ chart: SmallChart) -> String {
    let html = HTML()
    chart.write(html)
    return html.string
  }

  @Test("is one image with a name, a description and a sentence")
  func isOneImage() throws {
    let scene = try TrendSamples.scene()
    let chart = try #require(SmallChart(scene.curve, id: "n1", Wording(.german)))
    let text = write(chart)
    #expect(
      text.hasPrefix("<svg class=\"bild klein-bild\" viewBox=\"0 0 344 140\" role=\"img\" aria-labelledby=\"n1-t\""))
    #expect(text.contains("<title id=\"n1-t\">Verlauf: Gespräche, in denen eigene Ziele festgehalten sind</title>"))
    #expect(chart.sentence.hasPrefix("Zwischen "))
    #expect(!text.contains("<a "))
  }

  @Test("stands on the axis of the picture beside it, whatever its own rhythm is")
  func standsOnTheSameAxis() throws {
    let scene = try TrendSamples.scene()
    let axis = scene.curve.shown(TrendView())
    let small = try #require(SmallChart(scene.curve, axis: axis, id: "a", Wording(.german)))
    let last = try #require(axis.last)
    #expect(small.x(axis[0]) == 4)
    #expect(abs(small.x(last) - small.x(axis[0]) - (small.x(axis[1]) - small.x(axis[0])) * 35) < 1e-6)
    let half = Period(.halfYear, holding: 2026, 1)
    #expect(
      small.x(half) > small.x(Period(.month, holding: 2026, 3))
        && small.x(half) < small.x(Period(.month, holding: 2026, 4)))
  }

  @Test("draws survey waves as rows and stories as circles")
  func drawsOtherKinds() throws {
    let survey = try #require(SmallChart(try TrendSamples.surveyScene().curve, id: "s", Wording(.german)))
    #expect(write(survey).contains("class=\"stufe stufe-1\""))
    #expect(survey.sentence.contains("geantwortet"))
    let stories = try #require(SmallChart(try TrendSamples.storyScene().curve, id: "g", Wording(.english)))
    #expect(write(stories).contains("class=\"geschichte\""))
    #expect(stories.sentence == "Since the first half of 2024, there have been four rounds with 26 stories altogether.")
  }

  @Test("is not there without anything to draw")
  func isNotThereWithoutValues() throws {
    #expect(SmallChart(try TrendSamples.scene(months: 0).curve, id: "n", Wording(.german)) == nil)
  }
}
