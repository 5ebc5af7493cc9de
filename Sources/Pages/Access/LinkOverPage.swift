public import Markup
import Wording

/// The same for every link that opens nothing: used, withdrawn, expired, or never made.
public struct LinkOverPage: Page {
  public let here: Surroundings

  /// - Parameter here: of any address; the page shows nothing of it.
  public init(_ here: Surroundings) { self.here = here.elsewhere(.signIn) }

  public var title: String { words.over }
  private var words: LinkWords { here.wording.link }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.overLead)
    html(.p, text: words.overNext)
    html(.ul) {
      html(.li) { html(.a, .href(here.keepingLanguage(.signIn)), text: here.wording.access.signIn) }
      html(.li) { html(.a, .href(here.keepingLanguage(.help)), text: here.wording.refusal.toHelp) }
    }
  }
}
