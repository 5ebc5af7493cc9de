public import Attention
public import Markup
import Wording

/// What people note about one series: where it is counted differently, and which findings are set aside. Every note has a
/// reason and a source, and every one can be taken back.
public struct MarksPage: Page {
  public let here: Surroundings
  let known: SeriesMarks
  let form: Filled

  /// - Parameter form: what was typed into one of the forms, or what a proposal suggests.
  public init(_ here: Surroundings, known: SeriesMarks, form: Filled = Filled()) {
    (self.here, self.known, self.form) = (here, known, form)
  }

  var wording: Wording { here.wording }
  var words: MarkWords { wording.marks }
  var rhythm: Rhythm { known.series.definition.measure.rhythm }

  public var title: String { words.title }
  public var section: Section? { known.place.section }
  public var crumbs: [Crumb] {
    switch known.place {
    case .focus(let agreement, _, _):
      [Crumb(wording.agreements, .agreements), Crumb(known.placeTitle, .agreement(agreement)), curve]
    case .condition: [Crumb(wording.conditions, .conditions), curve]
    }
  }
  public var faults: [FormFault] { form.faults }
  private var curve: Crumb { Crumb(wording.say(known.series.definition.title), known.place.curve()) }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: wording.say(known.series.definition.title))
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.lead)
    guard !known.series.axis.isEmpty else { return html(.p, text: words.noFigures) }
    phases(html)
    setAsides(html)
  }

  var isWritable: Bool { here.may(.markSeries(of: known.series.organisation)) }

  /// A note that stands: what it says, from where, by whom.
  func note(_ title: String, _ lines: [String], _ html: HTML, ending: () -> Void) {
    html(.li) {
      html(.p) { html(.strong, text: title) }
      for line in lines where !line.isEmpty { html(.p, text: line) }
      if isWritable { ending() }
    }
  }

  /// The form that takes a note back, below it. Its field is named after the note, so that a page can hold several.
  func ending(_ address: Address, _ name: String, _ label: String, _ button: String, _ html: HTML) {
    PostForm(to: address, here).write(html) {
      Field(id: "grund-\(name)", label: label, faults: faults).line(html, value: form["grund-\(name)"], size: 40)
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf knopf-zweit"), .type("submit"), text: button)
      }
    }
  }

  func periods(_ id: String, _ label: String, _ options: [Period], _ html: HTML, value: String) {
    Field(id: id, label: label, faults: faults).select(
      html, value: value, options: options.reversed().map { ($0.description, wording.period($0)) })
  }

  func source(_ id: String, _ html: HTML) {
    Field(id: id, label: words.source, hint: words.sourceHint, faults: faults)
      .line(html, value: form[id], size: 40)
  }
}

/// Everything that is noted about one series, and what might be.
public struct SeriesMarks: Sendable {
  public let place: CurvePlace
  /// Of the agreement the curve stands in; empty outside of one.
  public let placeTitle: String
  public let series: Series
  public let phases: [NotedPhase]
  public let withdrawn: [WithdrawnPhase]
  public let setAsides: [SetAside]
  public let reinstated: [ReinstatedSetAside]
  /// Events that touch the series.
  public let events: [Event]
  /// Periods far from trend and season.
  public let farOff: [Period]

  public init(
    place: CurvePlace, placeTitle: String, series: Series, phases: [NotedPhase], withdrawn: [WithdrawnPhase],
    setAsides: [SetAside], reinstated: [ReinstatedSetAside], events: [Event], farOff: [Period]
  ) {
    (self.place, self.placeTitle, self.series) = (place, placeTitle, series)
    (self.phases, self.withdrawn) = (phases, withdrawn)
    (self.setAsides, self.reinstated) = (setAsides, reinstated)
    (self.events, self.farOff) = (events, farOff)
  }

  /// Where the counting may have changed and nobody said so yet.
  var proposals: [(event: Event, first: Period)] {
    let (rhythm, axis) = (series.definition.measure.rhythm, series.axis)
    return events.filter { event in ([event.kind] + event.also).contains(where: \.mayBreakSeries) }
      .map { ($0, $0.first.period(rhythm)) }
      .filter { proposal in
        axis.dropFirst().contains(proposal.1) && !phases.contains { $0.phase.first == proposal.1 }
      }
  }
}
