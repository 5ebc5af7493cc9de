public import Attention
public import Markup
import Wording

/// The Rahmenbedingungen of one's own organisation: series around the work, and what happened. No value stands here, so
/// that nothing is read without its curve.
public struct ConditionsPage: Page {
  public let here: Surroundings
  private let series: [Series]
  private let components: [ComponentSeries]
  private let events: [LetteredEvent]
  private let struck: [StruckEvent]
  private let offered: [SeriesDefinition]
  private let form: Filled

  /// - Parameters:
  ///   - panel: what is known about the organisation; nil while nothing is.
  ///   - events: those people of the organisation noted.
  ///   - struck: those they struck again.
  ///   - offered: series an event can be said to touch.
  ///   - form: the form for an event as it was typed.
  public init(
    _ here: Surroundings, panel: Panel?, tableau: Tableau, events: [Event], struck: [StruckEvent] = [],
    offered: [SeriesDefinition], form: Filled = Filled()
  ) {
    self.here = here
    series = panel?.series.filter { !$0.observations.isEmpty } ?? []
    components = tableau.components
    self.events = LetteredEvent.all(events, touching: nil, in: [])
    (self.struck, self.offered, self.form) = (struck, offered, form)
  }

  private var wording: Wording { here.wording }
  private var words: ContextWords { wording.context }

  public var title: String { wording.conditions }
  public var section: Section? { .conditions }
  public var faults: [FormFault] { form.faults }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.lead)
    if series.isEmpty { html(.p, text: words.noSeries) }
    html(.div, .class("zweispaltig")) {
      html(.div) {
        for role in [ComponentSeries.Role.context, .component] { group(role, html) }
        if mayRecord { writing(html) }
      }
      html(.div, .class("seite")) { happened(html) }
    }
  }

  private var mayRecord: Bool {
    here.person.map { here.may(.recordEvent(of: $0.standing.ownOrganisation)) } ?? false
  }

  private func group(_ role: ComponentSeries.Role, _ html: HTML) {
    let found = components.filter { $0.role == role }.compactMap { component in
      series.first { $0.definition.key == .component(component.id) }.map { (component, $0) }
    }
    guard !found.isEmpty else { return }
    html(.h2, text: words.title(of: role))
    html(.ul, .class("aufgaben")) {
      for (component, series) in found { row(component, series, html) }
    }
  }

  private func row(_ component: ComponentSeries, _ series: Series, _ html: HTML) {
    html(.li) {
      html(.a, .href(Address.condition(component.id).path), text: wording.say(component.title))
      if let first = series.axis.first, let last = series.axis.last, let stretch = Stretch(first, last) {
        html(.span, .class("klein leise"), text: words.span(stretch))
      }
    }
  }

  private func happened(_ html: HTML) {
    html(.section, .ariaLabelledBy("ereignisse-h")) {
      html(.h2, .id("ereignisse-h"), text: words.events)
      html(.p, .class("klein leise"), text: words.eventsLead)
      if events.isEmpty { html(.p, text: words.noEvents) }
      EventList(events.reversed(), wording, titles: titles, mayStrike: mayRecord).write(html)
      html(.p) { html(.a, .href(Address.calendar.path), text: words.calendarLink) }
      if !struck.isEmpty { taken(html) }
    }
  }

  private func taken(_ html: HTML) {
    html(.details) {
      html(.summary, text: words.struckEvents)
      html(.ul) {
        for step in struck {
          html(.li) {
            html(.p, text: "\(words.when(step.event)): \(step.event.title)")
            html(.p, .class("kennung"), text: words.struck(step.recorded.day, step.office, step.reason))
            if mayRecord {
              html(.p) {
                html(.a, .href(Address.eventReturn(step.number).path)) {
                  html.text(words.restore)
                  html(.span, .class("nur-vorlesen"), text: words.ofEvent(step.event.title))
                }
              }
            }
          }
        }
      }
    }
  }

  private var titles: [SeriesKey: String] {
    Dictionary(offered.map { ($0.key, wording.say($0.title)) }, uniquingKeysWith: { first, _ in first })
  }
}

/// The form for an event.
extension ConditionsPage {
  private func writing(_ html: HTML) {
    html(.section, .class("karte nur-bildschirm"), .id("neues-ereignis"), .ariaLabelledBy("neu-h")) {
      html(.h2, .id("neu-h"), text: words.recordEvent)
      PostForm(to: .events, here).write(html) {
        day("erster", words.firstDay, words.firstDayHint, html)
        day("letzter", words.lastDay, words.lastDayHint, html)
        kinds.radios(html, chosen: form["art"])
        line("titel", words.titleLabel, words.titleHint, html)
        Field(id: "text", label: words.text, faults: faults).area(html, value: form["text"], rows: 4)
        line("quelle", words.sourceLabel, words.sourceHint, html)
        affected(html)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf"), .type("submit"), text: words.recordEvent)
        }
      }
    }
  }

  private func line(_ id: String, _ label: String, _ hint: String, _ html: HTML) {
    Field(id: id, label: label, hint: hint, faults: faults).line(html, value: form[id], size: 40)
  }

  private func day(_ id: String, _ label: String, _ hint: String, _ html: HTML) {
    let typed = TypedDay(form, id)
    Field(id: id, label: label, hint: hint, faults: faults)
      .day(html, day: typed.day, month: typed.month, year: typed.year, words: words.dayWords)
  }

  private var kinds: ChoiceField {
    ChoiceField(
      name: "art", legend: words.kind, faults: faults,
      choices: Event.Kind.allCases.map {
        ChoiceField.Choice(value: $0.slug, title: words.name(of: $0), hint: words.hint(of: $0))
      })
  }

  private func affected(_ html: HTML) {
    guard !offered.isEmpty else { return }
    ChoiceField(
      name: "beruehrt", legend: words.affected, hint: words.affectedHint,
      choices: offered.map { ChoiceField.Choice(value: $0.key.description, title: wording.say($0.title)) }
    ).boxes(html, chosen: Set(form.all("beruehrt")))
  }
}
