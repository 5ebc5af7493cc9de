import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct ChartDrawingTests {
  private func drawing(_ size: ChartSize, reflections: [Reflection]) throws -> String {
    let scene = try TrendSamples.scene(months: 36)
    let periods = scene.curve.shown(TrendView())
    let beside = Chart.Beside(
      events: LetteredEvent.all(TrendSamples.events, touching: nil, in: periods), reflections: reflections)
    let html = HTML()
    ChartDrawing(Chart(scene.curve, periods, beside, Wording(.german)), size, id: "v").write(html)
    return html.string
  }

  @Test(
    "is a group with real links; only the data is an image with name and description", arguments: ChartSize.allCases)
  func isAGroupWithLinks(size: ChartSize) throws {
    let text = try drawing(size, reflections: TrendSamples.reflections())
    let id = size == .wide ? "v-b" : "v-s"
    #expect(text.hasPrefix("<svg class=\"\(size.style)\" viewBox=\"0 0 "))
    #expect(text.contains("role=\"group\" aria-label=\"Verlauf mit 4 verlinkten Reflexionen\""))
    #expect(text.contains("<a href=\"#reflexion-1\" aria-label=\"Reflexion 1: Januar bis März 2025\">"))
    #expect(
      text.contains(
        "<g role=\"img\" aria-labelledby=\"\(id)-t\" aria-describedby=\"\(id)-d\"><title id=\"\(id)-t\">Liniendiagramm: "
      ))
    let image = try #require(text.range(of: "role=\"img\""))
    let end = try #require(text[image.upperBound...].range(of: "</g>"))
    #expect(!text[image.upperBound..<end.lowerBound].contains("<a "), "A link inside an image is out of reach.")
  }

  @Test("draws shapes of one look as one element", arguments: ChartSize.allCases)
  func drawsLooksOnce(size: ChartSize) throws {
    let text = try drawing(size, reflections: [])
    for look in ["gitter", "halbjahr", "achse-pfad"] {
      #expect(text.components(separatedBy: "class=\"\(look)\"").count == 2, "\(look)")
    }
  }

  @Test("draws provisional values dashed and hollow, final ones solid")
  func drawsProvisional() throws {
    let text = try drawing(.wide, reflections: [])
    #expect(text.contains("class=\"reihe reihe-vorl\""))
    #expect(text.contains("<circle class=\"punkt\""))
    #expect(text.contains("class=\"tupfen\""))
    #expect(text.contains(">keine Erhebung</text>") && text.contains(">zu wenige Fälle</text>"))
  }

  @Test("letters the conditions in diamonds, hidden from assistive technology")
  func lettersConditions() throws {
    let text = try drawing(.wide, reflections: [])
    for letter in ["A", "B", "C"] { #expect(text.contains(">\(letter)</text>")) }
    #expect(text.components(separatedBy: "class=\"raute\"").count == 4)
  }

  @Test("shares a band between reflections on the same stretch")
  func sharesABand() throws {
    let stretch = try TrendSamples.stretch("2026-03", "2026-05")
    let both = try [1, 2].map {
      Reflection(
        number: $0,
        entry: try TrendSamples.entry(Int64($0), .observation, "a", stretch: stretch, day: Day(number: 20_000)))
    }
    let text = try drawing(.narrow, reflections: both)
    #expect(text.components(separatedBy: "class=\"abschnitt\"").count == 2)
    #expect(text.contains("#reflexion-1") && text.contains("#reflexion-2"))
  }

  @Test("stacks the numbers of many reflections over the one stretch they are about", arguments: ChartSize.allCases)
  func stacksNumbers(size: ChartSize) throws {
    let stretch = try TrendSamples.stretch("2025-03", "2025-05")
    let many = try (1...12).map {
      Reflection(
        number: $0,
        entry: try TrendSamples.entry(Int64($0), .observation, "a", stretch: stretch, day: Day(number: 20_000)))
    }
    let scene = try TrendSamples.scene(months: 36)
    let chart = Chart(
      scene.curve, scene.curve.shown(TrendView()), Chart.Beside(reflections: many), Wording(.german))
    let layout = ChartLayout(chart, size)
    for band in layout.bands.bands {
      let reach = (band.right - band.left) / 2 + 1.5 * layout.frame.size.badgeRadius
      for badge in band.badges { #expect(abs(badge.x - (band.left + band.right) / 2) <= reach) }
    }
    #expect(layout.bands.lanes == 4)
    #expect(try drawing(size, reflections: many).components(separatedBy: "class=\"abschnitt\"").count == 2)
  }
}

extension String {
  func components(separatedBy text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.range(of: text) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts + [rest]
  }
}

extension StringProtocol {
  /// The first place of a text.
  func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
