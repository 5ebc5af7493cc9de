public import Attention
public import Markup
import Wording

/// What was known of a curve on an earlier day beside what is known today (promise 4).
public struct ThenAndNowPage: Page {
  public let here: Surroundings
  private let scene: CurveScene
  private let states: [Vintage]
  private let then: (vintage: Vintage, series: Series)?
  private let window: TrendWindow
  private let history: StateHistory
  private let isUnknown: Bool

  /// - Parameters:
  ///   - states: vintages that brought figures of this series, in the order they came in.
  ///   - then: the one that is looked at, with the series as it was known.
  ///   - isUnknown: whether another one was asked for that is not there.
  public init(
    _ here: Surroundings, scene: CurveScene, states: [Vintage], then: (vintage: Vintage, series: Series)?,
    window: TrendWindow, history: StateHistory = StateHistory(), isUnknown: Bool = false
  ) {
    (self.here, self.scene, self.states, self.window) = (here, scene, states, window)
    (self.history, self.isUnknown) = (history, isUnknown)
    self.then = then.flatMap { $0.series.organisation == scene.curve.series.organisation ? $0 : nil }
  }

  private var wording: Wording { here.wording }
  private var words: TrendWords { wording.trend }
  private var curve: Curve { scene.curve }
  private var periods: [Period] { curve.shown(TrendView(window: window)) }

  public var title: String { words.thenAndNow }
  public var section: Section? { scene.place.section }
  public var crumbs: [Crumb] { scene.crumbs(wording) }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: wording.say(scene.definition.title))
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.thenAndNowLead)
    guard let then, states.count > 1 else {
      html(.p, text: words.noEarlierState)
      return CurveCompany(scene: scene, events: [], wording: wording).write(html)
    }
    if isUnknown { html(.p, .class("meldung"), .role("status"), text: words.unknownState(then.vintage.day)) }
    let events = scene.events(in: periods)
    figure(then, events, html)
    html(.p) {
      html(.strong, text: words.inWords)
      html.text(" \(sentences(then.series).joined(separator: " "))")
    }
    table(then, html)
    html(.p, .class("nur-bildschirm nachsatz")) {
      html(
        .a, .href(Address.thenAndNowValues(scene.place, then.vintage.id, TrendView(window: window)).path),
        text: words.downloadTable)
    }
    CurveCompany(scene: scene, events: events, wording: wording).write(html)
  }

  private func figure(_ then: (vintage: Vintage, series: Series), _ events: [LetteredEvent], _ html: HTML) {
    let chart = Chart(curve, periods, Chart.Beside(events: events, then: then.series), wording)
    TrendFigure(curve: curve, periods: periods, chart: chart, observed: scene.observed, wording: wording).write(html) {
      html(.div, .class("wahl-zeile")) {
        html(.h2, .class("wie-h3"), text: words.chooseState)
        html(.ul, .class("marken-zeile")) {
          for state in states.dropLast().suffix(12).reversed() {
            let changes = history.changes(since: state.id, curve, over: window, wording)
            html(.li) {
              html(
                .a, .href(Address.thenAndNow(scene.place, state.id, TrendView(window: window)).path + "#bild-h"),
                state.id == then.vintage.id ? .ariaCurrent("true") : nil, text: words.knownOn(state.day))
              if changes > 0 { html.text(" \(words.readsOtherwise(changes))") }
            }
          }
        }
      }
    }
  }

  /// Periods whose finding is another one today, and those nothing was known of.
  private func changes(_ then: Series) -> (other: [Period], new: [Period]) {
    let known = Set(then.observations.map(\.period))
    let other = periods.filter { known.contains($0) && figure(then[$0]) != figure(curve.series[$0]) }
    let new = periods.filter { !known.contains($0) && curve.series.value(at: $0) != nil }
    return (other, new)
  }

  private func sentences(_ then: Series) -> [String] {
    let changes = changes(then)
    return [words.differences(changes.other.count), words.newSince(changes.new.count)].compactMap { $0 }
  }

  private func figure(_ finding: Finding) -> String { curve.figure(finding, wording) }

  private func table(_ then: (vintage: Vintage, series: Series), _ html: HTML) {
    let known = Set(then.series.observations.map(\.period))
    html(.div, .class("rolle"), .role("region"), .tabindex(0), .ariaLabelledBy("tab-titel")) {
      html(.table) {
        html(
          .caption, .id("tab-titel"),
          text: words.tableCaption(
            wording.say(scene.definition.title), wording.observation.nature(of: curve.measure)))
        html(.thead) {
          html(.tr) {
            html(.th, .scope("col"), text: wording.observation.column(curve.measure.rhythm))
            html(.th, .scope("col"), .class("zahl"), text: words.knownOn(then.vintage.day))
            html(.th, .scope("col"), .class("zahl"), text: words.knownNow)
            html(.th, .scope("col"), text: wording.observation.statusAndNotes)
          }
        }
        html(.tbody) {
          for period in periods.reversed() {
            html(.tr) {
              html(.th, .scope("row"), text: wording.period(period))
              let before = known.contains(period) ? figure(then.series[period]) : words.notKnownThen
              html(.td, .class("zahl"), text: before)
              html(.td, .class("zahl"), text: figure(curve.series[period]))
              html(.td, text: note(period, before))
            }
          }
        }
      }
    }
  }

  private func note(_ period: Period, _ before: String) -> String {
    let status = wording.observation.status(curve.series[period])
    guard before != words.notKnownThen, before != figure(curve.series[period]) else { return status }
    return "\(status), \(words.otherToday)"
  }
}
