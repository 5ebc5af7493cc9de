public import Attention
public import Markup
import Wording

/// What a figure is made of: numerator and denominator, or the monthly series of a moving figure, on one time axis.
public struct PartsPage: Page {
  public let here: Surroundings
  private let scene: CurveScene
  private let parts: [Curve]
  private let window: TrendWindow

  /// - Parameter parts: all of the organisation of the curve; none where the source publishes the figure alone.
  public init(_ here: Surroundings, scene: CurveScene, parts: [Curve], window: TrendWindow) {
    (self.here, self.scene, self.window) = (here, scene, window)
    self.parts = parts.filter { $0.series.organisation == scene.curve.series.organisation }
  }

  private var wording: Wording { here.wording }
  private var words: TrendWords { wording.trend }
  private var curves: [Curve] { [scene.curve] + parts }

  public var title: String { words.parts }
  public var section: Section? { scene.place.section }
  public var crumbs: [Crumb] { scene.crumbs(wording) }

  /// The months the picture shows: the newest of the window.
  private var months: Stretch? {
    let axes = curves.map(\.series.axis)
    guard let first = axes.compactMap(\.first?.firstMonth).min(), let last = axes.compactMap(\.last?.lastMonth).max()
    else { return nil }
    let start: Int =
      switch window {
      case .months(let months): max(first, last - months + 1)
      case .all: first
      }
    return Stretch(Period(.month, index: start), Period(.month, index: last))
  }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: wording.say(scene.definition.title))
    html(.h1, text: title)
    guard let months, !parts.isEmpty else {
      html(.p, text: words.noParts)
      return CurveCompany(scene: scene, events: [], wording: wording).write(html)
    }
    let axis = Period.all(from: months.first, through: months.last)
    let events = scene.events(in: axis)
    html(.p, .class("einleitung"), text: scene.curve.measure.isMoving ? words.partsMovingLead : words.partsLead)
    figure(months, events, html)
    inWords(months, html)
    PanelTable(curves: curves, months: months, wording: wording).write(html)
    html(.p, .class("nur-bildschirm nachsatz")) {
      html(.a, .href(Address.partsValues(scene.place, TrendView(window: window)).path), text: words.downloadTable)
    }
    CurveCompany(scene: scene, events: events, wording: wording).write(html)
  }

  private func figure(_ months: Stretch, _ events: [LetteredEvent], _ html: HTML) {
    let stack = Stack(curves, panel: nil, months: months, events: events, sharesTop: false, wording)
    html(.figure, .class("verlauf"), .ariaLabelledBy("bild-h")) {
      html(.figcaption) {
        html(.p, .class("bild-titel"), .id("bild-h"), text: words.panelTitle(curves.count, months))
        html(.p, .class("leise klein"), text: "\(scene.observed) · \(words.ownScales)")
      }
      for size in ChartSize.allCases { StackDrawing(stack, size, id: "t").write(html) }
      let length = scene.curve.series.axis.count
      let choices = WindowLinks.choices(length, scene.curve.measure.rhythm)
      if !choices.isEmpty {
        html(.div, .class("wahl-zeile")) {
          WindowLinks(
            axis: scene.curve.series.axis, view: TrendView(window: window), wording: wording,
            address: { .parts(scene.place, $0) }
          ).write(html)
        }
      }
    }
  }

  private func inWords(_ months: Stretch, _ html: HTML) {
    html(.h2, text: words.inWordsHeading)
    html(.dl, .class("bestand lesart")) {
      for curve in curves {
        html(.div) {
          html(.dt, text: wording.say(curve.series.definition.title))
          html(
            .dd,
            text: CurveDigest(curve, over: window, shown: curve.periods(in: months).count, wording).sentences
              .joined(separator: " "))
        }
      }
    }
  }
}
