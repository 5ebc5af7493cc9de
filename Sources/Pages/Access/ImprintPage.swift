public import Attention
public import Markup
import Wording

/// Who answers for this house.
public struct ImprintPage: Page {
  public let here: Surroundings
  private let notices: Notices

  public init(_ here: Surroundings, notices: Notices = Notices()) { (self.here, self.notices) = (here, notices) }

  public var title: String { here.wording.imprint }
  private var words: NoticeWords { here.wording.notice }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.imprintLead(here.houseName))
    if here.isPractice { html(.p, text: words.practiceText) }
    part(words.provider, notices.provider, html)
    part(words.representative, notices.representative, html)
    part(words.contact, notices.contact, html)
    part(words.supervision, notices.supervision, html)
    html(.h2, text: words.program)
    html(.p, text: words.programText)
  }

  private func part(_ name: String, _ lines: [String], _ html: HTML) {
    html(.h2, text: name)
    OwnText(lines, here.wording).write(html)
  }
}
