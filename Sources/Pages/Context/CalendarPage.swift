public import Attention
public import Markup
import Wording

/// The shipped calendar: what happened around the figures of every Jobcenter, newest first, each with how sure one may be.
public struct CalendarPage: Page {
  public let here: Surroundings
  private let calendar: NationalCalendar
  private let confirmations: [Confirmation]
  private let tableau: Tableau

  /// - Parameter confirmations: what the visitor's own organisation confirmed.
  public init(_ here: Surroundings, calendar: NationalCalendar, confirmations: [Confirmation], tableau: Tableau) {
    (self.here, self.calendar, self.confirmations, self.tableau) = (here, calendar, confirmations, tableau)
  }

  private var wording: Wording { here.wording }
  private var words: ContextWords { wording.context }

  public var title: String { words.calendar }
  public var section: Section? { .conditions }
  public var crumbs: [Crumb] { [Crumb(wording.conditions, .conditions)] }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.calendarLead)
    guard !calendar.events.isEmpty else { return html(.p, text: words.noCalendar) }
    if let horizon = calendar.horizon {
      html(.div, .class("einschub")) { html(.p, text: words.knownThrough(horizon)) }
    }
    html(.ul, .class("vermerke")) {
      for event in calendar.events.reversed() {
        html(.li, .id(Event.Name.national(event.id).anchor), .tabindex(-1)) { write(event, html) }
      }
    }
  }

  private func write(_ event: NationalEvent, _ html: HTML) {
    let shown = calendar.event(
      event, of: here.ownOrganisation, confirmed: confirmations, here.language)
    html(.div) {
      html(.h2, .class("wie-h3"), text: shown.title)
      html(.p, .class("kennung"), text: event.isYearly ? words.everyYear(event.first) : words.when(shown))
      Paragraphs(shown.text).write(html)
      html(.p, .class("kennung"), text: "\(words.kinds(of: shown)) · \(words.source(shown.source))")
      html(.p, .class("kennung"), text: touched(event))
      html(.p, .class("kennung")) {
        html(.strong, text: words.certainty(shown) ?? words.documented)
        if !event.isVouchedFor { confirmLink(event, shown, html) }
      }
    }
  }

  private func confirmLink(_ event: NationalEvent, _ shown: Event, _ html: HTML) {
    guard let person = here.person, here.may(.recordEvent(of: person.standing.ownOrganisation)) else { return }
    let isConfirmed = confirmations.contains { $0.event == event.id }
    html.text(" ")
    html(.a, .class("nur-bildschirm"), .href(Address.calendarEvent(event.id).path)) {
      html.text(isConfirmed ? words.seeConfirmation : words.confirm)
      html(.span, .class("nur-vorlesen"), text: words.ofEvent(shown.title))
    }
  }

  /// Which indicators and series it touches, by title.
  private func touched(_ event: NationalEvent) -> String {
    switch event.touches {
    case .all: return words.touchesAll
    case .none: return words.touchesNone
    case .some(let indicators, let dimensions, let components):
      let titles =
        dimensions.compactMap { id in tableau.dimensions.first { $0.id == id }.map { words.wholeDimension($0.title) } }
        + indicators.compactMap { tableau[$0].map { wording.say($0.title) } }
        + components.compactMap { tableau[$0].map { wording.say($0.title) } }
      return words.affects(titles)
    }
  }
}

/// Confirms an event of the calendar with a source, or takes the confirmation back.
public struct EventConfirmationPage: Page {
  public let here: Surroundings
  private let event: NationalEvent
  private let shown: Event
  private let confirmation: Confirmation?
  private let form: Filled

  /// - Parameter form: `quelle` and `grund` as they were typed.
  public init(
    _ here: Surroundings, calendar: NationalCalendar, event: NationalEvent, confirmations: [Confirmation],
    form: Filled = Filled()
  ) {
    (self.here, self.event, self.form) = (here, event, form)
    shown = calendar.event(
      event, of: here.ownOrganisation, confirmed: confirmations, here.language)
    confirmation = confirmations.last { $0.event == event.id }
  }

  private var wording: Wording { here.wording }
  private var words: ContextWords { wording.context }

  public var title: String { words.confirmTitle }
  public var section: Section? { .conditions }
  public var crumbs: [Crumb] { [Crumb(wording.conditions, .conditions), Crumb(words.calendar, .calendar)] }
  public var faults: [FormFault] { form.faults }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.div, .class("stimme")) {
      html(.p, .class("art"), text: "\(words.when(shown)) · \(words.certainty(shown) ?? words.documented)")
      html(.p) { html(.strong, text: shown.title) }
      Paragraphs(shown.text).write(html)
      html(.p, .class("kennung"), text: words.source(shown.source))
    }
    if let confirmation { html(.p, text: words.confirmed(confirmation)) }
    // What was typed into a form comes back in any case, also where somebody else was quicker.
    if confirmation == nil || !form["quelle"].isEmpty { confirm(html) }
    if confirmation != nil || !form["grund"].isEmpty { withdrawal(html) }
  }

  private func confirm(_ html: HTML) {
    html(.section, .class("karte")) {
      html(.p, text: words.confirmLead)
      PostForm(to: .calendarEvent(event.id), here).write(html) {
        Field(id: "quelle", label: words.confirmSource, hint: words.confirmSourceHint, faults: faults)
          .line(html, value: form["quelle"], size: 40)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf"), .type("submit"), text: words.confirmNow)
          html(.a, .href(Address.calendar.path), text: words.calendar)
        }
      }
    }
  }

  private func withdrawal(_ html: HTML) {
    html(.section, .class("karte")) {
      PostForm(to: .calendarWithdrawal(event.id), here).write(html) {
        Field(id: "grund", label: wording.marks.reason, faults: faults).area(html, value: form["grund"], rows: 3)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf knopf-zweit"), .type("submit"), text: words.withdrawConfirmation)
        }
      }
    }
  }
}
