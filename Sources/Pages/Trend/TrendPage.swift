import Attention
public import Markup
import Wording

/// One focus of one agreement: its curve in a picture, in words and as a table, and what people say about it.
public struct TrendPage: Page {
  public let here: Surroundings
  let scene: TrendScene
  let talk: TrendTalk
  let view: TrendView
  /// Read over as much of the past as the picture shows.
  let curve: Curve
  /// Set when the address named a period without a place.
  let note: String?
  /// Von and Bis as they were asked for, and what is open about them.
  let asked: Filled
  let isPrint: Bool

  /// - Parameters:
  ///   - stretch: what the address asks to be shown.
  ///   - asked: the same as it was typed.
  public init(
    _ here: Surroundings, scene: TrendScene, talk: TrendTalk, stretch: StretchForm, asked: Filled = Filled()
  ) {
    (self.here, self.scene, self.talk) = (here, scene, talk)
    (view, note, isPrint) = (stretch.view, stretch.note, false)
    curve = scene.curve.over(view.window)
    self.asked = Filled(asked.values, faults: stretch.faults)
  }

  /// The view for paper: table open, no form.
  init(print here: Surroundings, scene: TrendScene, talk: TrendTalk, view: TrendView) {
    (self.here, self.scene, self.talk, self.view) = (here, scene, talk, view)
    (note, asked, isPrint) = (nil, Filled(), true)
    curve = scene.curve.over(view.window)
  }

  public var title: String { wording.say(scene.indicator.title) }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] {
    [Crumb(wording.agreements, .agreements), Crumb(scene.agreementTitle, .agreement(scene.agreement.id))]
  }
  public var faults: [FormFault] { asked.faults + talk.form.faults }

  public func body(_ html: HTML) {
    opening(html)
    if !isPrint { measures(html) }
    if let note { html(.p, .class("meldung"), .role("status"), text: note) }
    if periods.isEmpty {
      html(.p, text: wording.reading.noValues.joined(separator: " "))
    } else {
      figure(html)
      inWords(html)
      table(html)
      SameMonthSection(place: place, curve: curve, wording: wording).write(html)
    }
    html(.div, .class("zweispaltig")) {
      html(.div) {
        if !isPrint { writing(html) }
        stories(html)
        ReflectionThread(talk, scene.curve, here, isPrint: isPrint).write(html)
      }
      html(.div, .class("seite")) { beside(html) }
    }
  }

  var wording: Wording { here.wording }
  var words: TrendWords { wording.trend }
  var periods: [Period] { curve.shown(view) }
  var shownReflections: [Reflection] {
    let axis = TimeAxis(periods: periods)
    return talk.reflections.filter { $0.entry.place.stretch.flatMap(axis.places(of:)) != nil }
  }
  var events: [LetteredEvent] {
    LetteredEvent.all(scene.events, touching: curve.series.definition, in: periods, scene.echoes)
  }
  var place: CurvePlace { .focus(scene.agreement.id, scene.indicator.id, scene.measure.id) }
  func address(_ view: TrendView) -> Address { place.curve(view) }
}

/// Head and picture.
extension TrendPage {
  private func opening(_ html: HTML) {
    html(.p, .class("kennung")) {
      html.text(words.kicker(scene.dimension.map { wording.say($0.title) }))
      if scene.focus?.isResting == true {
        html.text(" · ")
        html(.span, .class("zustand zustand-ruht"), text: words.resting)
      }
    }
    html(.h1, text: title)
    html(.div, .class("auftakt")) {
      // The definition stands beside the curve: what people want to talk about comes first, and the picture soon.
      html(.p, .class("einleitung"), text: scene.focus?.question ?? wording.say(scene.indicator.question))
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: words.occasion)
          html.text(" \(words.occasionReason)")
        }
      }
    }
  }

  /// An indicator with several measures has a page for each.
  private func measures(_ html: HTML) {
    let measures = scene.indicator.measures.all
    guard measures.count > 1 else { return }
    html(.nav, .ariaLabel(words.views)) {
      html(.ul, .class("marken-zeile")) {
        for measure in measures {
          html(.li) {
            html(
              .a, .href(Address.trendOf(scene.agreement.id, scene.indicator.id, measure.id).path),
              measure.id == scene.measure.id ? .ariaCurrent("page") : nil, text: wording.say(measure.title))
          }
        }
      }
    }
  }

  private func figure(_ html: HTML) {
    TrendFigure(curve: curve, periods: periods, chart: chart, observed: scene.observed, wording: wording).write(html) {
      guard !isPrint else { return }
      html(.div, .class("wahl-zeile")) {
        ViewLinks(place: place, curve: curve, view: view, wording: wording).write(html)
      }
      chooser.write(html)
    }
  }

  var chart: Chart {
    let beside = Chart.Beside(
      events: events, reflections: shownReflections, stories: scene.stories, chosen: view.stretch, panel: scene.panel,
      showsRange: view.showsRange)
    return Chart(curve, periods, beside, wording)
  }

  private var chooser: StretchChooser {
    StretchChooser(
      axis: curve.series.axis, shown: periods, view: view, faults: asked.faults, typed: asked,
      agreementBegins: scene.agreement.text.firstDay.period(scene.measure.rhythm), wording: wording, address: address)
  }
}

/// Words and table below the picture.
extension TrendPage {
  private func inWords(_ html: HTML) {
    let released = scene.stories.filter(\.isStory).count
    CurveWords(curve, periods, view, wording, released: released, sameIsShown: true).write(html)
    let outside = talk.reflections.filter { $0.entry.place.stretch != nil }.count - shownReflections.count
    if outside > 0 { html(.p, .class("klein leise"), text: words.outside(outside)) }
  }

  private func table(_ html: HTML) {
    TrendTable(
      curve: curve, periods: periods, events: events, reflections: shownReflections,
      title: wording.say(curve.series.definition.title), wording: wording, isOpen: isPrint
    ).write(html)
    guard !isPrint else { return }
    let (agreement, indicator, measure) = (scene.agreement.id, scene.indicator.id, scene.measure.id)
    html(.p, .class("nur-bildschirm nachsatz")) {
      html(.a, .href(Address.curveValues(place, view).path), text: words.downloadTable)
      html.text(" · ")
      html(.a, .href(Address.trendPrint(agreement, indicator, measure, view).path), text: wording.printView)
      html.text(" · ")
      html(.a, .href(Address.marks(place).path), text: wording.marks.link)
    }
  }
}
