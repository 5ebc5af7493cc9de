import Attention
import Markup
import Testing
import Wording

@testable import Pages

/// What a page of curves never does (promises 1 and 2, ux.md C.1): no arrow, no line to reach, no difference between
/// neighbouring months, no second organisation, no order by value, no colour that judges.
@Suite struct TrendWallsTests {
  /// Every kind of page with a curve, in one language.
  private func pages(_ language: Language) throws -> [(name: String, html: String)] {
    let here = try TrendSamples.surroundings(language)
    func trend(_ scene: TrendScene, _ query: [String: String] = [:]) throws -> String {
      let filled = Filled.preset(query)
      let stretch = StretchForm(filled, axis: scene.curve.series.axis, here.wording)
      return Sheet(TrendPage(here, scene: scene, talk: try TrendSamples.talk(), stretch: stretch, asked: filled))
        .document().string
    }
    let curve = try TrendSamples.curveScene()
    return [
      ("curve", try trend(TrendSamples.scene())),
      ("curve with its range", try trend(TrendSamples.scene(), ["bereich": "ja", "monate": "alle"])),
      ("survey", try trend(TrendSamples.surveyScene())), ("stories", try trend(TrendSamples.storyScene())),
      ("several", Sheet(PanelPage(here, scene: try TrendSamples.panelScene(), window: .all)).document().string),
      ("same month", Sheet(SameMonthPage(here, scene: curve)).document().string),
      (
        "parts",
        Sheet(PartsPage(here, scene: curve, parts: try TrendSamples.partCurves(), window: .standard)).document().string
      ),
      (
        "then and now",
        Sheet(
          ThenAndNowPage(
            here, scene: curve, states: TrendSamples.vintages, then: try TrendSamples.thenState(), window: .standard)
        ).document().string
      ),
    ]
  }

  @Test("no page of curves has an arrow or a sign of more and less", arguments: Language.allCases)
  func noArrows(language: Language) throws {
    let arrows = Set("↑↓→←↗↘↖↙⇧⇩▲▼△▽▴▾►◄⬆⬇➔➚➘Δ±")
    for page in try pages(language) {
      let found = page.html.filter { arrows.contains($0) }
      #expect(found.isEmpty, "The page of \(page.name) shows “\(found)”: a curve does not point anywhere.")
    }
  }

  /// Every look a picture may have. A line to reach would need a look of its own, and there is none.
  private static let looks: Set<String> = [
    "bild", "bild-breit", "bild-schmal", "bild-jahre", "klein-bild", "achse", "achse-pfad", "gitter", "halbjahr",
    "umstand",
    "fein", "nachhall", "raute", "raute-text", "abschnitt", "klammer", "nummer", "nummer-text", "auswahl",
    "auswahl-text",
    "reihe", "reihe-vorl", "reihe-frueher", "jahr-1", "jahr-2", "jahr-3", "jahr-4", "punkt", "punkt-voll",
    "punkt-letzt",
    "tupfen", "tupfen-fein", "tupfen-frueher", "mittel", "bruch", "bereich", "bereich-rand", "ring", "strecke",
    "strecke-fein", "bereinigt", "damals", "kreuz", "revision", "revision-rand", "geschichte", "gewaehlt", "stufe",
    "stufe-1", "stufe-1b", "stufe-2", "stufe-2b", "stufe-2c", "stufe-m", "stufe-3", "stufe-3b", "stufe-3c", "stufe-4",
    "stufe-4b", "grund", "trennung", "auf", "auf-hell", "stark", "mitte", "ende", "halo", "einheit", "strich", "iris",
    "zeichen",
  ]

  @Test("no picture has a line to reach: every look in it is one of the known ones", arguments: Language.allCases)
  func noLineToReach(language: Language) throws {
    for page in try pages(language) {
      for svg in page.html.matches(of: /<svg.*?<\/svg>/.dotMatchesNewlines()) {
        for match in svg.output.matches(of: /class="([^"]*)"/) {
          for look in match.1.split(separator: " ") where !Self.looks.contains(String(look)) {
            Issue.record("The page of \(page.name) draws a “\(look)”; what is it, and who has agreed to it?")
          }
        }
      }
    }
  }

  @Test("no figure on a page is the difference of two neighbouring months, in numbers or in per cent")
  func noDifferences() throws {
    // Differences of four digits that stand nowhere else.
    let values = (0..<40).map { place -> Double in
      let swing = place.isMultiple(of: 2) ? 0 : 3571
      return Double(50_000 + swing + place * place % 97 * 7)
    }
    let scene = try TrendSamples.plainScene(
      "dauer", try TrendSamples.days(), TrendSamples.figures(values), last: TrendSamples.newest)
    let here = try TrendSamples.surroundings()
    let page = TrendPage(
      here, scene: scene, talk: try TrendSamples.talk([]),
      stretch: StretchForm(Filled.preset(["monate": "alle"]), axis: scene.curve.series.axis, here.wording))
    let text = Sheet(page).document().string.replacing(/<[^>]*>/, with: " ")
    let numbers = Set(text.matches(of: /\d[\d.]*(,\d+)?/).map { String($0.output.0) })
    let wording = Wording(.german)
    for (left, right) in zip(values, values.dropFirst()) {
      #expect(!numbers.contains(wording.number(abs(right - left))), "\(left) and \(right) are subtracted.")
      let share: Double = abs(right / left - 1) * 100
      let change = wording.number(share, decimals: 1)
      #expect(!text.contains("\(change)\u{202F}%") && !text.contains("\(change) Prozent"), "\(left) and \(right)")
    }
  }

  @Test("a picture looks the same when the curve is turned upside down: no look judges")
  func judgesNothing() throws {
    func looks(_ values: [Double]) throws -> [String] {
      let scene = try TrendSamples.plainScene(
        "dauer", try TrendSamples.days(), TrendSamples.figures(values), last: TrendSamples.newest)
      let chart = Chart(
        scene.curve, scene.curve.shown(TrendView()), Chart.Beside(showsRange: true), Wording(.german))
      let html = HTML()
      ChartDrawing(chart, .wide, id: "v").write(html)
      return html.string.matches(of: /class="([^"]*)"/).map { String($0.1) }.sorted()
    }
    let values = TrendSamples.wander(36, from: 100, step: 12)
    #expect(try Set(looks(values)) == Set(looks(values.map { 200 - $0 })))
  }

  @Test("the order of several curves follows the agreement, whatever their values")
  func ordersNothing() throws {
    let here = try TrendSamples.surroundings()
    func titles(_ scene: PanelScene) -> [String] {
      Sheet(PanelPage(here, scene: scene)).document().string.matches(of: /-t"[^>]*>([^<]+)<\/title>/).map {
        String($0.1)
      }
    }
    let scene = try TrendSamples.panelScene()
    let expected = scene.foci.map { here.wording.say($0.curve.series.definition.title) }
    #expect(titles(scene) == expected + expected, "once wide, once narrow")
    #expect(titles(try TrendSamples.panelScene(factor: 0.2)) == expected + expected)
  }

  @Test("figures of another organisation find no way onto a page")
  func noOtherOrganisation() throws {
    let here = try TrendSamples.surroundings()
    let foreign = try Series(
      organisation: ID(99), definition: TrendSamples.curveScene().definition,
      observations: TrendSamples.observations(TrendSamples.figures([98_765, 98_764]), TrendSamples.newest))
    let parts = PartsPage(here, scene: try TrendSamples.curveScene(), parts: [Curve(foreign)], window: .standard)
    #expect(!Sheet(parts).document().string.contains("98.76"))
    let then = ThenAndNowPage(
      here, scene: try TrendSamples.curveScene(), states: TrendSamples.vintages,
      then: (TrendSamples.vintages[0], foreign), window: .standard)
    #expect(!Sheet(then).document().string.contains("98.76"))
    #expect(throws: PanelFault.twoOrganisations) {
      try Panel([TrendSamples.curveScene().curve.series, foreign])
    }
  }
}
