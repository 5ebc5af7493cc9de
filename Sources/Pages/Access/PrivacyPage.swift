public import Attention
public import Markup
import Wording

/// What the program does with data, which is the same everywhere, and what the house has laid down, which is its own to write.
public struct PrivacyPage: Page {
  public let here: Surroundings
  private let notices: Notices
  private let retentions: [Retention]

  /// - Parameter retentions: for how long this house keeps what.
  public init(_ here: Surroundings, notices: Notices = Notices(), retentions: [Retention] = []) {
    (self.here, self.notices, self.retentions) = (here, notices, retentions)
  }

  public var title: String { here.wording.privacy }
  private var words: NoticeWords { here.wording.notice }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.privacyLead)
    html(.h2, text: words.byProgram)
    for passage in words.passages { passage.write(html, under: .h3) }
    if !retentions.isEmpty { periods(html) }
    html(.h2, text: words.byHouse)
    part(words.responsible, notices.provider, html)
    part(words.officer, notices.privacy.officer, html)
    part(words.authority, notices.privacy.authority, html)
    part(words.basis, notices.privacy.basis, html)
    part(words.retention, notices.privacy.retention, html)
    html(.h2, text: words.rights)
    html(.p, text: words.rightsText)
  }

  /// What the program is set to: the house's own words about it stand below.
  private func periods(_ html: HTML) {
    let settings = here.wording.settings
    html(.h3, text: words.periods)
    html(.ul) {
      for retention in retentions {
        html(.li, text: settings.line(retention))
      }
    }
  }

  private func part(_ name: String, _ lines: [String], _ html: HTML) {
    html(.h3, text: name)
    OwnText(lines, here.wording).write(html)
  }
}
