import Attention
public import Markup
import Wording

/// Adds readers to a reflection of the own side. Who reads it now and who will read it then stands there before the button.
public struct ReleasePage: Page {
  public let here: Surroundings
  private let reflection: Reflection
  private let place: TalkPlace
  private let choices: [ReleaseChoice]
  private let form: Filled

  /// - Parameters:
  ///   - choices: every set of people it can be released to, those who read it already included.
  ///   - form: `kreis` as it was chosen.
  public init(
    _ here: Surroundings, reflection: Reflection, place: TalkPlace, choices: [ReleaseChoice], form: Filled = Filled()
  ) {
    (self.here, self.reflection, self.place) = (here, reflection, place)
    (self.choices, self.form) = (choices, form)
  }

  private var wording: Wording { here.wording }
  private var words: ReflectionWords { wording.reflection }
  private var open: [ReleaseChoice] { choices.filter { !$0.isReleased } }

  public var title: String { words.releaseTitle(reflection.number) }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { place.crumbs(wording) }
  public var faults: [FormFault] { form.faults }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    SaidBefore(reflection, wording).write(html)
    html(.h2, text: words.readsNow)
    html(.ul) {
      for choice in choices where choice.isReleased { html(.li, text: choice.title(wording)) }
    }
    if open.isEmpty {
      html(.p, text: words.everywhereReleased)
      html(.p) { html(.a, .href(place.back(nil, reflection: reflection.number)), text: words.backToTrend) }
    } else {
      html(.div, .class("karte")) {
        PostForm(to: .release(reflection.entry.tag), here).write(html) { fields(html) }
      }
    }
  }

  private func fields(_ html: HTML) {
    ChoiceField(
      name: "kreis", legend: words.releaseLegend, hint: words.releaseHint, faults: faults,
      choices: open.map {
        ChoiceField.Choice(value: $0.slug, title: $0.title(wording), hint: $0.readers(wording))
      }
    ).radios(html, chosen: form["kreis"])
    html(.p, .class("knopf-zeile")) {
      html(.button, .class("knopf"), .type("submit"), text: words.releaseNow)
      html(.a, .href(place.back(nil, reflection: reflection.number)), text: words.backToTrend)
    }
  }
}
