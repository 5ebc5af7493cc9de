import Attention
import Markup
import Wording

/// The form for a reflection, the own sealed drafts, released stories.
extension TrendPage {
  private var talking: ReflectionWords { wording.reflection }

  func writing(_ html: HTML) {
    guard here.may(.speak(in: scene.agreement.id)) else { return }
    form(html)
    drafts(html)
  }

  private func form(_ html: HTML) {
    html(.section, .class("karte nur-bildschirm"), .id("neue-reflexion"), .ariaLabelledBy("neu-h")) {
      html(.h2, .id("neu-h"), text: talking.formTitle(view.stretch))
      let address = Address.reflections(scene.agreement.id, scene.indicator.id, scene.measure.id)
      PostForm(to: address, here).write(html) {
        if let stretch = view.stretch { hidden(stretch, html) }
        if view.window != .standard {
          html(.input, .type("hidden"), .name("monate"), .value(view.window.text))
        }
        if view.showsRange { html(.input, .type("hidden"), .name("bereich"), .value("ja")) }
        Field(id: "text", label: talking.textLabel(view.stretch), hint: talking.textHint, faults: talk.form.faults)
          .area(html, value: talk.form["text"], rows: 4)
        kinds.radios(html, chosen: talk.form["art"].isEmpty ? Entry.Kind.observation.slug : talk.form["art"])
        html(.p, .class("klein leise"), text: "\(talking.readers(talk.readers)) \(talking.sealedReaders)")
        buttons(html)
      }
    }
  }

  private func hidden(_ stretch: Stretch, _ html: HTML) {
    html(.input, .type("hidden"), .name("von"), .value(stretch.first.description))
    html(.input, .type("hidden"), .name("bis"), .value(stretch.last.description))
  }

  private var kinds: ChoiceField {
    ChoiceField(
      name: "art", legend: talking.kindLegend, faults: talk.form.faults,
      choices: Entry.Kind.reflections.map {
        ChoiceField.Choice(value: $0.slug, title: talking.kindTitle($0), hint: talking.kindHint($0))
      })
  }

  private func buttons(_ html: HTML) {
    html(.p, .class("knopf-zeile")) {
      html(.button, .class("knopf"), .type("submit"), .name("tun"), .value("festhalten"), text: talking.pin)
      html(
        .button, .class("knopf knopf-zweit"), .type("submit"), .name("tun"), .value("versiegeln"), text: talking.seal)
      if view.stretch != nil {
        html(.a, .href(address(view.choosing(nil)).path), text: talking.clear)
      }
    }
  }

  /// Sealed drafts are on this page for their authors alone.
  private func drafts(_ html: HTML) {
    guard !talk.drafts.isEmpty else { return }
    html(.section, .class("nur-bildschirm"), .ariaLabelledBy("entwuerfe-h")) {
      html(.h2, .id("entwuerfe-h"), text: talking.drafts)
      for draft in talk.drafts { write(draft, html) }
    }
  }

  private func write(_ draft: SealedDraft, _ html: HTML) {
    html(.article, .class("siegel"), .ariaLabelledBy("entwurf-\(draft.id)")) {
      Icon.seal(html)
      html(.div) {
        html(.h3, .id("entwurf-\(draft.id)"), text: talking.draftTitle(draft.stretch))
        html(.p, .class("kennung"), text: talking.draftNote(draft.updated))
        Paragraphs(draft.words.text).write(html)
        html(.p, .class("klein leise"), text: talking.afterRelease(talk.readers))
        PostForm(to: .sealedDraftRelease(draft.id), here).write(html) {
          html(.p, .class("knopf-zeile")) {
            html(.button, .class("knopf knopf-zweit"), .type("submit"), text: talking.releaseDraft)
            html(.a, .href(Address.sealedDraft(draft.id).path), text: talking.editDraft)
          }
        }
      }
    }
  }

  /// What people told and have released; the text stands for itself.
  func stories(_ html: HTML) {
    guard curve.measure.kind == .narrative else { return }
    let released = scene.stories.filter(\.isStory)
    html(.section, .ariaLabelledBy("geschichten-h")) {
      html(.h2, .id("geschichten-h"), text: words.releasedStories)
      if released.isEmpty { html(.p, text: words.noReleasedStory) }
      for story in released.sorted(by: {
        ($0.place.stretch?.first ?? .distantPast) > ($1.place.stretch?.first ?? .distantPast)
      }) {
        html(.div, .class("stimme")) {
          if let stretch = story.place.stretch { html(.p, .class("art"), text: wording.stretch(stretch)) }
          html(.blockquote, .class("zitat")) { Paragraphs(story.said?.text ?? "").write(html) }
        }
      }
    }
  }
}

extension Period {
  /// Before every period that is ever shown.
  static let distantPast = Period(.month, index: 0)
}

/// A text of several lines as paragraphs.
struct Paragraphs {
  private let lines: [String]

  init(_ text: String) { lines = Prose.lines(text) }

  func write(_ html: HTML) {
    for line in lines { html(.p, text: line) }
  }
}
