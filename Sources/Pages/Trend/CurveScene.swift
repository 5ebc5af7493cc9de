public import Attention
import Markup
import Wording

/// One curve with everything that must stand beside it wherever it is shown: what it hides, where it comes from, what happened.
public struct CurveScene: Sendable {
  public let place: CurvePlace
  /// Of the agreement the curve stands in; empty outside of one.
  public let placeTitle: String
  /// The name of the observed organisation.
  public let observed: String
  public let curve: Curve
  public let events: [Event]
  public let echoes: [LateEcho]
  /// The newest bringing-in of figures this series comes from.
  public let vintage: Vintage?

  public init(
    place: CurvePlace, placeTitle: String, observed: String, curve: Curve, events: [Event], echoes: [LateEcho],
    vintage: Vintage?
  ) {
    (self.place, self.placeTitle, self.observed, self.curve) = (place, placeTitle, observed, curve)
    (self.events, self.echoes, self.vintage) = (events, echoes, vintage)
  }

  var definition: SeriesDefinition { curve.series.definition }

  func crumbs(_ wording: Wording) -> [Crumb] {
    let own = Crumb(wording.say(definition.title), place.curve())
    return switch place {
    case .focus(let agreement, _, _):
      [Crumb(wording.agreements, .agreements), Crumb(placeTitle, .agreement(agreement)), own]
    case .condition: [Crumb(wording.conditions, .conditions), own]
    }
  }

  /// The events of a span of time, lettered.
  func events(in periods: [Period]) -> [LetteredEvent] {
    LetteredEvent.all(events, touching: definition, in: periods, echoes)
  }
}

/// The foot of a further view of a curve: what happened, and what the figures hide.
struct CurveCompany {
  let scene: CurveScene
  let events: [LetteredEvent]
  let wording: Wording
  private var words: TrendWords { wording.trend }

  func write(_ html: HTML) {
    html(.div, .class("zweispaltig")) {
      html(.section, .ariaLabelledBy("ueber-h")) {
        html(.h2, .id("ueber-h"), text: words.aboutFigures)
        html(.dl, .class("bestand bestand-eng")) {
          row(words.hides, wording.say(scene.definition.hides), html)
          row(words.source, wording.say(scene.definition.source), html)
          if let vintage = scene.vintage { row(words.state, words.vintage(vintage.day, vintage.source), html) }
        }
      }
      html(.section, .class("seite"), .ariaLabelledBy("ums-h")) {
        html(.h2, .id("ums-h"), text: wording.conditions)
        if events.isEmpty { html(.p, .class("klein leise"), text: words.noConditions) }
        EventList(events, wording).write(html)
      }
    }
    html(.p, .class("nur-bildschirm nachsatz")) {
      html(.a, .href(scene.place.curve().path), text: words.backToCurve)
    }
  }

  private func row(_ title: String, _ text: String, _ html: HTML) {
    html(.div) {
      html(.dt, text: title)
      html(.dd, text: text)
    }
  }
}
