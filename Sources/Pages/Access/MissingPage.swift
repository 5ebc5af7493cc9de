import Attention
public import Markup
import Wording

/// 404: for what does not exist and for what one may not know of. Byte for byte the same page, so that it tells nobody which of
/// the two it is: it knows neither the address nor the act asked for.
public struct MissingPage: Page {
  public let here: Surroundings

  public init(_ here: Surroundings) { self.here = here.elsewhere(.overview) }

  public var title: String { words.missing }
  private var words: RefusalWords { here.wording.refusal }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.missingLead)
    html(.ul) {
      link(words.toOverview, .overview, html)
      if here.person?.standing.office.talks == true { link(words.toAgreements, .agreements, html) }
      link(words.toHelp, .help, html)
    }
  }

  private func link(_ title: String, _ address: Address, _ html: HTML) {
    html(.li) { html(.a, .href(here.keepingLanguage(address)), text: title) }
  }
}
