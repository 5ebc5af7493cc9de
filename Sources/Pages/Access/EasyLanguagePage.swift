public import Attention
public import Markup
import Wording

/// The house in Leichte Sprache (BITV 2.0, § 4), marked as a draft until readers have tested it, with the place for the
/// house's own video in Deutsche Gebärdensprache.
public struct EasyLanguagePage: Page {
  public let here: Surroundings
  private let notices: Notices.Accessibility

  public init(_ here: Surroundings, notices: Notices = Notices()) {
    (self.here, self.notices) = (here, notices.accessibility)
  }

  public var title: String { here.wording.easyLanguage }
  private var words: EasyLanguageWords { here.wording.easy }

  public func body(_ html: HTML) {
    state(html)
    // `simple` is a registered variant of both languages: speech output and style can follow it.
    html(.div, .class("leicht"), .lang("\(here.language.rawValue)-simple")) {
      html(.h1, text: words.title)
      html(.p, .class("einleitung"), text: words.lead)
      for passage in words.passages { passage.write(html) }
    }
    signLanguage(html)
  }

  private func state(_ html: HTML) {
    html(.p, .class("kennung")) {
      if let day = notices.easyLanguageTested {
        html.text(words.tested(here.wording.date(day)))
      } else {
        html(.span, .class("zustand zustand-offen"), text: words.draft)
        html.text(" \(words.draftNote)")
      }
    }
  }

  private func signLanguage(_ html: HTML) {
    html(.h2, text: words.signLanguage)
    if let address = notices.signLanguage {
      html(.p) { html(.a, .href(address), text: words.toSignLanguage) }
    } else {
      html(.p, text: words.noSignLanguage)
    }
  }
}
