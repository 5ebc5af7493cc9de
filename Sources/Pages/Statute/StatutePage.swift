public import Markup
import Wording

/// The § 48b cascade in short, and where an attention agreement stands beside it.
public struct StatutePage: Page {
  public let here: Surroundings

  public init(_ here: Surroundings) { self.here = here }

  public var title: String { words.title }
  public var crumbs: [Crumb] { [Crumb(here.wording.help, .help)] }
  private var words: StatuteWords { here.wording.statute }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: words.lead)
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: words.beside)
          html.text(" \(words.besideNote)")
        }
      }
    }
    cascade(html)
    for passage in words.passages { passage.write(html) }
    html(.p, .class("klein leise nachsatz"), text: words.wordFirst)
  }

  private func cascade(_ html: HTML) {
    html(.h2, .id("kaskade"), text: words.cascade)
    html(.p, text: words.cascadeText)
    html(.div, .class("rolle"), .role("region"), .ariaLabelledBy("kaskade"), .tabindex(0)) {
      html(.table) {
        html(.caption, text: words.cascadeCaption)
        html(.thead) {
          html(.tr) {
            for name in [words.level, words.oneSide, words.otherSide] { html(.th, .scope("col"), text: name) }
          }
        }
        html(.tbody) {
          row(words.federalLevel, words.ministry, words.agency, html)
          row(words.federalLevel, words.ministry, words.state, html)
          row(words.localLevel, words.agencyAndMunicipality, words.jointManagement, html)
          row(words.localLevel, words.state, words.approvedProvider, html)
        }
      }
    }
    html(.p, .class("nachsatz"), text: words.inside)
  }

  private func row(_ level: String, _ one: String, _ other: String, _ html: HTML) {
    html(.tr) {
      html(.th, .scope("row"), text: level)
      html(.td, text: one)
      html(.td, text: other)
    }
  }
}
