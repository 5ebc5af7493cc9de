import Attention
public import Markup
import Wording

/// A sealed draft as its author sees it: write on, release, or throw away.
public struct SealedDraftPage: Page {
  public let here: Surroundings
  private let draft: SealedDraft
  private let place: TalkPlace
  private let form: Filled

  /// - Parameter form: `art` and `text` as they were typed; the draft's own words while nothing was.
  public init(_ here: Surroundings, draft: SealedDraft, place: TalkPlace, form: Filled = Filled()) {
    (self.here, self.draft, self.place, self.form) = (here, draft, place, form)
  }

  private var wording: Wording { here.wording }
  private var words: ReflectionWords { wording.reflection }

  public var title: String { words.draftTitle(draft.stretch) }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { place.crumbs(wording) }
  public var faults: [FormFault] { form.faults }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("kennung"), text: words.draftNote(draft.updated))
    html(.section, .class("karte"), .ariaLabelledBy("schreiben-h")) {
      html(.h2, .id("schreiben-h"), text: words.editDraft)
      PostForm(to: .sealedDraft(draft.id), here).write(html) { editing(html) }
    }
    html(.section, .class("karte"), .ariaLabelledBy("freigeben-h")) {
      html(.h2, .id("freigeben-h"), text: words.releaseDraft)
      html(.p, text: words.releaseDraftNote)
      html(.p, text: words.afterRelease(place.readers))
      PostForm(to: .sealedDraftRelease(draft.id), here).write(html) {
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf knopf-zweit"), .type("submit"), text: words.releaseDraft)
          html(.a, .href(place.back(draft.stretch)), text: words.backToTrend)
        }
      }
    }
  }

  private func editing(_ html: HTML) {
    Field(id: "text", label: words.textLabel(draft.stretch), hint: words.textHint, faults: faults)
      .area(html, value: form.has("text") ? form["text"] : draft.words.text, rows: 6)
    kinds.radios(html, chosen: form["art"].isEmpty ? draft.words.kind.slug : form["art"])
    html(.p, .class("klein leise"), text: words.discardNote)
    html(.p, .class("knopf-zeile")) {
      html(.button, .class("knopf"), .type("submit"), .name("tun"), .value("versiegeln"), text: words.keepDraft)
      html(
        .button, .class("knopf knopf-zweit"), .type("submit"), .name("tun"), .value("verwerfen"),
        text: words.discardDraft)
    }
  }

  private var kinds: ChoiceField {
    ChoiceField(
      name: "art", legend: words.kindLegend, faults: faults,
      choices: Entry.Kind.reflections.map {
        ChoiceField.Choice(value: $0.slug, title: words.kindTitle($0), hint: words.kindHint($0))
      })
  }
}
