public import Attention
public import Markup
import Wording

/// One promise: in whose words it was given, how it went on, and the form for how it stands today.
public struct PromisePage: Page {
  public let here: Surroundings
  private let promise: Promise
  private let dialogue: Dialogue?
  private let names: TalkNames
  private let filled: Filled
  private var wording: Wording { here.wording }

  public init(
    here: Surroundings, promise: Promise, dialogue: Dialogue?, names: TalkNames, filled: Filled = Filled()
  ) {
    (self.here, self.promise, self.dialogue) = (here, promise, dialogue)
    (self.names, self.filled) = (names, filled)
  }

  public var title: String { wording.promising.title }
  public var section: Section? { .dialogues }
  public var crumbs: [Crumb] {
    here.dialogueCrumbs + (dialogue.map { [Crumb(wording.dialogue.title($0.day), .dialogue($0.id))] } ?? [])
  }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    let entry = promise.entry
    html(.h1, text: title)
    html(
      .p, .class("kennung"),
      text: wording.promising.promised(names.perspective(entry.perspective, wording), entry.recorded))
    switch entry.content {
    case .erased(let office, let rule): html(.p, text: wording.erased(by: office, rule: rule))
    case .said(let said): for line in Prose.lines(said.text) { html(.p, .class("zitat"), text: line) }
    }
    steps(html)
    if let agreement = entry.place.agreement, here.may(.speak(in: agreement)) { form(html) }
    if let dialogue {
      html(.p, .class("nachsatz nur-bildschirm")) {
        html(.a, .href(Address.entry(entry.tag, in: dialogue.id)), text: wording.promising.toDialogue)
      }
    }
  }

  private func steps(_ html: HTML) {
    html(.h2, text: wording.promising.sofar)
    guard !promise.steps.isEmpty else { return html(.p, text: wording.promising.nothingSoFar) }
    html(.ul, .class("zusagen")) {
      for step in promise.steps {
        html(.li) {
          html(.strong, text: wording.name(of: step.state))
          if !step.because.isEmpty { html.text(": \(step.because)") }
          html(.span, .class("klein leise"), text: by(step))
        }
      }
    }
  }

  private func by(_ step: Promise.Step) -> String {
    let organisation = names.organisation(step.organisation, wording)
    return "\(wording.date(step.recorded.day)) · \(organisation), \(wording.name(of: step.office))"
  }

  private func form(_ html: HTML) {
    PostForm(to: .promise(promise.entry.tag), here, class: "nachsatz").write(html) {
      ChoiceField(
        name: "stand", legend: wording.promising.how, hint: wording.promising.howHint, faults: faults,
        choices: PromiseForm.states.map { ChoiceField.Choice(value: $0.slug, title: wording.name(of: $0)) }
      ).radios(html, chosen: filled["stand"])
      Field(
        id: "weil", label: wording.promising.because, hint: wording.promising.becauseHint, faults: faults
      ).area(html, value: filled["weil"], rows: 3)
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: wording.promising.button)
      }
    }
  }
}
