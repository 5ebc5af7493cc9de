public import Attention
public import Markup
import Wording

/// Strikes an event people here noted, or brings it back. The reason stays beside it.
public struct EventStepPage: Page {
  public enum Step: Sendable { case strike, restore }

  public let here: Surroundings
  private let step: Step
  private let event: Event
  private let number: ID<Event>
  private let form: Filled

  /// - Parameter form: `grund` as it was typed.
  public init(_ here: Surroundings, _ step: Step, event: Event, number: ID<Event>, form: Filled = Filled()) {
    (self.here, self.step, self.event, self.number, self.form) = (here, step, event, number, form)
  }

  private var wording: Wording { here.wording }
  private var words: ContextWords { wording.context }

  public var title: String { step == .strike ? words.strikeTitle : words.restoreTitle }
  public var section: Section? { .conditions }
  public var crumbs: [Crumb] { [Crumb(wording.conditions, .conditions)] }
  public var faults: [FormFault] { form.faults }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.div, .class("stimme")) {
      html(.p, .class("art"), text: "\(words.when(event)) · \(words.kinds(of: event))")
      html(.p) { html(.strong, text: event.title) }
      Paragraphs(event.text).write(html)
      if !event.source.isEmpty { html(.p, .class("kennung"), text: words.source(event.source)) }
    }
    html(.section, .class("karte")) {
      if step == .strike { html(.p, text: words.strikeLead) }
      PostForm(to: step == .strike ? .eventStrike(number) : .eventReturn(number), here).write(html) {
        Field(
          id: "grund", label: step == .strike ? words.strikeReason : words.restoreReason, faults: faults
        ).area(html, value: form["grund"], rows: 3)
        html(.p, .class("knopf-zeile")) {
          html(
            .button, .class("knopf"), .type("submit"), text: step == .strike ? words.strikeNow : words.restoreNow)
          html(.a, .href(Address.conditions.path), text: wording.conditions)
        }
      }
    }
  }
}
