public import Markup
import Wording

/// How to use the house by keyboard, by ear, enlarged and on paper (EN 301 549, 12.1.1).
public struct AccessibilityHelpPage: Page {
  public let here: Surroundings

  public init(_ here: Surroundings) { self.here = here }

  public var title: String { words.helpTitle }
  public var crumbs: [Crumb] { [Crumb(here.wording.help, .help)] }
  private var words: AccessibilityWords { here.wording.accessibility }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.helpLead)
    for passage in words.help { passage.write(html) }
    html(.section, .class("karte"), .ariaLabelledBy("fehlt-h")) {
      html(.h2, .id("fehlt-h"), text: words.missingSomething)
      html(.p, .class("knopf-zeile")) {
        html(.a, .class("knopf knopf-zweit"), .href(here.keepingLanguage(.reportBarrier)), text: words.toReport)
        html(.a, .href(here.keepingLanguage(.accessibility)), text: words.toStatement)
      }
    }
  }
}
