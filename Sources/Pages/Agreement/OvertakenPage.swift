public import Attention
public import Markup
import Wording

/// 409: somebody wanted to consent to a version that is no longer the newest. Nothing was entered; here is what changed.
public struct OvertakenPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let seen: Version
  private let newest: Version
  private let roster: Roster
  private let lines: AgreementLines
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  /// - Parameters:
  ///   - seen: the version the visitor had in front of them.
  ///   - newest: the one that stands now.
  public init(
    here: Surroundings, agreement: Agreement, seen: Version, newest: Version, roster: Roster, tableau: Tableau
  ) {
    (self.here, self.agreement, self.seen, self.newest) = (here, agreement, seen, newest)
    self.roster = roster
    lines = AgreementLines(roster: roster, tableau: tableau, wording: here.wording)
  }

  public var title: String { words.overtakenTitle(newest.ordinal) }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] {
    [
      Crumb(wording.agreements, .agreements),
      Crumb(roster.title(of: newest.text, wording), .agreement(agreement.id)),
    ]
  }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.overtaken(seen.ordinal))
    html(.h2, text: words.differences(from: seen.ordinal))
    DifferenceList(old: seen.text, new: newest.text, lines: lines).write(html)
    html(.p, .class("knopf-zeile")) {
      html(
        .a, .class("knopf"), .href(Address.version(agreement.id, newest.ordinal).path),
        text: words.read(newest.ordinal))
      html(.a, .href(Address.agreement(agreement.id).path), text: words.backToAgreement)
    }
  }
}
