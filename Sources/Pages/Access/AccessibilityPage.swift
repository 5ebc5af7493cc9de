public import Attention
public import Markup
import Wording

/// The accessibility statement: what the program can say, and the parts the house completes.
public struct AccessibilityPage: Page {
  public let here: Surroundings
  private let notices: Notices.Accessibility

  public init(_ here: Surroundings, notices: Notices = Notices()) {
    (self.here, self.notices) = (here, notices.accessibility)
  }

  public var title: String { here.wording.accessibilityStatement }
  private var words: AccessibilityWords { here.wording.accessibility }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.statementLead(here.houseName))
    html(.h2, text: words.law)
    OwnText(notices.law, here.wording).write(html)
    html(.h2, text: words.theProgram)
    for paragraph in words.programParagraphs { html(.p, text: paragraph) }
    html(.p) { html(.a, .href(here.keepingLanguage(.accessibilityHelp)), text: words.helpTitle) }
    assessment(html)
    html(.h2, text: words.barriers)
    OwnText(notices.barriers, here.wording).write(html)
    feedback(html)
    html(.h2, text: words.settlement)
    html(.p, text: words.settlementText)
    OwnText(notices.settlement, here.wording).write(html)
  }

  private func assessment(_ html: HTML) {
    html(.h2, text: words.assessment)
    html(.dl, .class("bestand")) {
      html(.div) {
        html(.dt, text: words.assessed)
        html(.dd, text: notices.assessed.map { here.wording.date($0) } ?? here.wording.notice.nothingYet)
      }
      html(.div) {
        html(.dt, text: words.method)
        html(.dd) { OwnText(notices.method, here.wording).write(html) }
      }
    }
  }

  private func feedback(_ html: HTML) {
    html(.h2, text: words.feedback)
    html(.p, text: words.feedbackText)
    html(.p, .class("knopf-zeile")) {
      html(.a, .class("knopf"), .href(here.keepingLanguage(.reportBarrier)), text: words.toReport)
    }
  }
}
