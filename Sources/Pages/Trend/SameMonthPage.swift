import Attention
public import Markup
import Wording

/// The same month of earlier years: the years over each other, in words, and as a table year beside year.
public struct SameMonthPage: Page {
  public let here: Surroundings
  private let scene: CurveScene

  public init(_ here: Surroundings, scene: CurveScene) { (self.here, self.scene) = (here, scene) }

  private var wording: Wording { here.wording }
  private var words: TrendWords { wording.trend }
  private var curve: Curve { scene.curve }
  private var periods: [Period] { curve.newestPhase }

  public var title: String { words.sameMonth(curve.measure.rhythm) }
  public var section: Section? { scene.place.section }
  public var crumbs: [Crumb] { scene.crumbs(wording) }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: wording.say(scene.definition.title))
    html(.h1, text: title)
    if let chart = SameMonthChart(curve, id: "j", wording) {
      html(.figure, .class("verlauf"), .ariaLabelledBy("bild-h")) {
        html(.figcaption) {
          html(.p, .class("bild-titel"), .id("bild-h"), text: words.years(chart.years.map(\.year)))
          html(
            .p, .class("leise klein"),
            text: "\(wording.observation.nature(of: curve.measure)) · \(scene.observed)")
          if let first = periods.first?.year, first < chart.years[0].year {
            html(.p, .class("leise klein"), text: words.tableReachesBack(to: first))
          }
        }
        for size in [SameMonthChart.Size.wide, .narrow] { chart.write(html, size) }
      }
      html(.p) {
        html(.strong, text: words.inWords)
        html.text(" \(sentences.joined(separator: " "))")
      }
      SameMonthTable(curve: curve, wording: wording).write(html)
      html(.p, .class("nur-bildschirm nachsatz")) {
        html(.a, .href(Address.curveValues(scene.place, TrendView(window: .all)).path), text: words.downloadTable)
      }
    } else {
      html(.p, text: words.noSecondYear)
    }
    // Without a period every event there ever was would stand here.
    CurveCompany(scene: scene, events: periods.isEmpty ? [] : scene.events(in: periods), wording: wording).write(html)
  }

  private var sentences: [String] {
    curve.reading.sameMonth.map { wording.reading.sameMonth($0, curve.words(wording), in: curve.reading) }
      ?? [words.noSecondYear]
  }
}
