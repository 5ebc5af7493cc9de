import Attention
public import Markup
import Wording

/// A page of its own for an answer, with the reflection it answers above the form.
public struct AnswerPage: Page {
  public let here: Surroundings
  private let reflection: Reflection
  private let place: TalkPlace
  private let form: Filled

  /// - Parameter form: `art`, `text` and `warum` as they were typed.
  public init(_ here: Surroundings, reflection: Reflection, place: TalkPlace, form: Filled = Filled()) {
    (self.here, self.reflection, self.place, self.form) = (here, reflection, place, form)
  }

  private var wording: Wording { here.wording }
  private var words: ReflectionWords { wording.reflection }

  public var title: String { words.answerTitle(reflection.number) }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { place.crumbs(wording) }
  public var faults: [FormFault] { form.faults }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    SaidBefore(reflection, wording).write(html)
    html(.div, .class("karte")) {
      PostForm(to: .answer(reflection.entry.tag), here).write(html) { fields(html) }
    }
  }

  private func fields(_ html: HTML) {
    kinds.radios(html, chosen: form["art"].isEmpty ? Entry.Kind.answer.slug : form["art"])
    Field(id: "text", label: words.answerLabel, hint: words.answerHint, faults: faults)
      .area(html, value: form["text"], rows: 4)
    Field(id: "warum", label: words.becauseLabel, hint: words.becauseHint, faults: faults)
      .area(html, value: form["warum"], rows: 3)
    html(.p, .class("klein leise"), text: words.readers(place.readers))
    html(.p, .class("knopf-zeile")) {
      html(.button, .class("knopf"), .type("submit"), text: words.pinAnswer)
      html(.a, .href(place.back(nil, reflection: reflection.number)), text: words.backToTrend)
    }
  }

  private var kinds: ChoiceField {
    ChoiceField(
      name: "art", legend: words.kindLegend, faults: faults,
      choices: [Entry.Kind.answer, .dissent].map {
        ChoiceField.Choice(value: $0.slug, title: words.kindTitle($0), hint: words.kindHint($0))
      })
  }
}

/// A reflection quoted above a form that is about it.
struct SaidBefore {
  private let reflection: Reflection
  private let wording: Wording

  init(_ reflection: Reflection, _ wording: Wording) { (self.reflection, self.wording) = (reflection, wording) }

  func write(_ html: HTML) {
    let entry = reflection.entry
    html(.div, .class("stimme")) {
      let heading = wording.reflection.heading(entry.place.stretch)
      html(.p, .class("art"), text: "\(wording.name(of: entry.kind)) · \(heading)")
      switch entry.content {
      case .said(let said): html(.blockquote, .class("zitat")) { Paragraphs(said.text).write(html) }
      case .erased(let office, let rule): html(.p, text: wording.erased(by: office, rule: rule))
      }
    }
  }
}
