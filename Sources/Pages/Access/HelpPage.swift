public import Markup
import Wording

/// How to begin for each of the four who come, and the ten words one needs.
public struct HelpPage: Page {
  public let here: Surroundings

  public init(_ here: Surroundings) { self.here = here }

  public var title: String { here.wording.help }
  private var words: HelpWords { here.wording.helping }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: words.lead)
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: words.noNumber)
          html.text(" \(words.noNumberNote)")
        }
      }
    }
    html(.h2, text: words.beginning)
    html(.div, .class("gegenueber")) {
      for role in words.roles {
        html(.section, .class("stimme")) { role.write(html, under: .h3) }
      }
    }
    html(.h2, text: words.words)
    Passage.Part.terms(words.glossary).write(html)
    html(.h2, text: words.more)
    html(.ul) {
      link(words.statute, .statute, html)
      link(words.accessibility, .accessibilityHelp, html)
      link(words.easyLanguage, .easyLanguage, html)
    }
  }

  private func link(_ title: String, _ address: Address, _ html: HTML) {
    html(.li) { html(.a, .href(here.keepingLanguage(address)), text: title) }
  }
}
