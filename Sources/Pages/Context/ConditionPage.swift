public import Attention
public import Markup
import Wording

/// One series of the Rahmenbedingungen: picture, sentences, table, and what it does not show.
public struct ConditionPage: Page {
  public let here: Surroundings
  private let component: ComponentSeries
  private let organisation: String
  private let curve: Curve
  private let happened: [Event]
  private let echoes: [LateEcho]
  private let vintage: Vintage?
  private let view: TrendView

  /// - Parameters:
  ///   - organisation: the name of the organisation the series is about.
  ///   - events: those of the organisation; the ones that touch this series are shown.
  public init(
    _ here: Surroundings, component: ComponentSeries, organisation: String, curve: Curve, events: [Event],
    echoes: [LateEcho] = [], vintage: Vintage?, view: TrendView = TrendView()
  ) {
    (self.here, self.component, self.organisation) = (here, component, organisation)
    (self.curve, happened, self.vintage) = (curve, events, vintage)
    (self.echoes, self.view) = (echoes, view)
  }

  private var wording: Wording { here.wording }
  private var words: ContextWords { wording.context }
  private var periods: [Period] { curve.shown(view) }
  private var events: [LetteredEvent] {
    LetteredEvent.all(happened, touching: curve.series.definition, in: periods, echoes)
  }

  public var title: String { wording.say(component.title) }
  public var section: Section? { .conditions }
  public var crumbs: [Crumb] { [Crumb(wording.conditions, .conditions)] }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: words.kicker(component.role))
    html(.h1, text: title)
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: wording.say(component.definition))
      html(.div, .class("einschub")) { html(.p, text: words.noOrganisations) }
    }
    if periods.isEmpty {
      html(.p, text: wording.reading.noValues[0])
    } else {
      figure(html)
      sentences(html)
      table(html)
      SameMonthSection(place: place, curve: curve, wording: wording).write(html)
    }
    html(.div, .class("zweispaltig")) {
      html(.div) { about(html) }
      html(.div, .class("seite")) { eventSection(html) }
    }
  }

  private func figure(_ html: HTML) {
    let chart = Chart(curve, periods, Chart.Beside(events: events, showsRange: view.showsRange), wording)
    TrendFigure(curve: curve, periods: periods, chart: chart, observed: organisation, wording: wording).write(html) {
      let links = WindowLinks(axis: curve.series.axis, view: view, wording: wording) {
        .conditionView(component.id, $0)
      }
      html(.div, .class("wahl-zeile")) {
        ViewLinks(place: place, curve: curve, view: view, wording: wording).write(html)
        links.write(html)
      }
    }
  }

  private var place: CurvePlace { .condition(component.id) }

  private func sentences(_ html: HTML) {
    CurveWords(curve, periods, view, wording, sameIsShown: true).write(html)
  }

  private func table(_ html: HTML) {
    TrendTable(curve: curve, periods: periods, events: events, reflections: [], title: title, wording: wording)
      .write(html)
    html(.p, .class("nur-bildschirm nachsatz")) {
      html(.a, .href(Address.curveValues(place, view).path), text: wording.trend.downloadTable)
      html.text(" · ")
      html(.a, .href(Address.marks(place).path), text: wording.marks.link)
    }
  }

  private func about(_ html: HTML) {
    html(.h2, text: words.about)
    html(.dl, .class("bestand bestand-eng")) {
      row(words.hides, wording.say(component.hides), html)
      row(wording.trend.source, wording.say(component.source), html)
      if let vintage { row(wording.trend.state, wording.trend.vintage(vintage.day, vintage.source), html) }
      for confusion in component.notThis {
        row("\(words.notThis) \(wording.quoted(confusion.term))", wording.say(confusion.because), html)
      }
    }
  }

  private func row(_ title: String, _ text: String, _ html: HTML) {
    html(.div) {
      html(.dt, text: title)
      html(.dd, text: text)
    }
  }

  private func eventSection(_ html: HTML) {
    html(.section, .ariaLabelledBy("ereignisse-h")) {
      html(.h2, .id("ereignisse-h"), text: words.events)
      if events.isEmpty { html(.p, text: wording.trend.noConditions) }
      EventList(events, wording).write(html)
    }
  }
}
