public import Attention
public import Markup
import Wording

/// What each side contributes: one field a side, of the same size.
public struct ContributionsPage: Page {
  public let here: Surroundings
  private let agreement: Agreement
  private let roster: Roster
  private let filled: Filled
  private let step: DraftStep
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  public init(here: Surroundings, agreement: Agreement, roster: Roster, filled: Filled) {
    (self.here, self.agreement, self.roster, self.filled) = (here, agreement, roster, filled)
    step = DraftStep(here, agreement, roster, .contributions, filled)
  }

  public var title: String { words.taskContributions }
  public var section: Section? { .agreements }
  public var crumbs: [Crumb] { step.crumbs }
  public var faults: [FormFault] { filled.faults }

  public func body(_ html: HTML) {
    step.kicker(html)
    html(.h1, text: words.contributionsTitle)
    html(.p, .class("einleitung"), text: words.contributionsLead)
    step.form(to: .contributions(agreement.id), html, action: words.keepContributions, isWide: true) {
      html(.div, .class("gegenueber")) {
        for party in agreement.draft.concluding { field(party.organisation, html) }
      }
    }
  }

  private func field(_ party: ID<Organisation>, _ html: HTML) {
    let id = ContributionsForm.field(party)
    Field(
      id: id, label: words.contributionField(roster.name(party, wording)), hint: words.onePointPerLine,
      faults: filled.faults
    ).area(html, value: filled[id], rows: 6)
  }
}
