public import Attention
public import Markup
import Wording

/// The agreements of the visitor, by half-year, the newest first.
public struct AgreementsPage: Page {
  public let here: Surroundings
  private let agreements: [Agreement]
  private let roster: Roster
  private let tableau: Tableau
  private var wording: Wording { here.wording }
  private var words: AgreementWords { here.wording.agreement }

  public init(here: Surroundings, agreements: [Agreement], roster: Roster, tableau: Tableau) {
    (self.here, self.agreements) = (here, agreements)
    (self.roster, self.tableau) = (roster, tableau)
  }

  public var title: String { wording.agreements }
  public var section: Section? { .agreements }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    guard !agreements.isEmpty else { return empty(html) }
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: words.listLead)
      WithoutValues(wording: wording, isAboutAll: true).write(html)
    }
    if here.may(.beginAgreement) { button(words.begin, html) }
    for halfYear in halfYears { write(halfYear, html) }
  }

  private func empty(_ html: HTML) {
    html(.p, .class("einleitung"), text: words.none)
    if here.may(.beginAgreement) {
      button(words.beginFirst, html)
    } else {
      html(.p, text: words.whoBegins)
    }
  }

  private func button(_ text: String, _ html: HTML) {
    html(.p, .class("knopf-zeile")) { html(.a, .class("knopf"), .href(Address.newAgreement.path), text: text) }
  }

  private var halfYears: [Period] { Set(agreements.map(halfYear)).sorted(by: >) }

  /// A running agreement stands under the running half-year, one to come under its first, one that is over under its last.
  private func halfYear(of agreement: Agreement) -> Period {
    let text = agreement.text
    return max(text.firstDay.period(.halfYear), min(here.today.period(.halfYear), text.lastDay.period(.halfYear)))
  }

  private func write(_ halfYear: Period, _ html: HTML) {
    let own = agreements.filter { self.halfYear(of: $0) == halfYear }
      .sorted { ($0.id.number) < ($1.id.number) }
    html(.section, .class("zeitraum"), .ariaLabelledBy("h-\(halfYear)")) {
      html(.h2, .id("h-\(halfYear)"), text: wording.period(halfYear))
      html(.ul, .class("anlass")) { for agreement in own { write(agreement, html) } }
    }
  }

  private func write(_ agreement: Agreement, _ html: HTML) {
    let text = agreement.text
    html(.li) {
      html(.h3, .class("titel")) {
        html(.a, .href(address(of: agreement).path), text: roster.title(of: text, wording))
        StateBadge(agreement.state(on: here.today), wording).write(html)
      }
      html(.p, text: "\(words.name(of: text.scope)): \(wording.list(roster.sides(of: text, wording)))")
      // What is still a draft is shown to those who write it, on its own page.
      guard agreement.standing != nil else { return }
      let foci = text.attended.map { tableau[$0.indicator].map { wording.say($0.title) } ?? $0.indicator.text }
      html(.p, .class("klein leise"), text: words.inFocus(foci))
      if let day = text.dialogueDays.filter({ $0 >= here.today }).min() {
        html(.p, .class("klein leise"), text: words.nextDialogue(day))
      }
    }
  }
}

extension AgreementsPage {
  /// While nothing is presented, those who write it go straight to the draft.
  private func address(of agreement: Agreement) -> Address {
    agreement.versions.isEmpty && here.may(.draftAgreement(agreement.id))
      ? .draft(agreement.id) : .agreement(agreement.id)
  }
}

/// The state of an agreement as a word in a frame.
struct StateBadge {
  private let state: Agreement.State
  private let wording: Wording

  init(_ state: Agreement.State, _ wording: Wording) { (self.state, self.wording) = (state, wording) }

  func write(_ html: HTML) { html(.span, .class(classes), text: wording.agreement.name(of: state)) }

  private var classes: String {
    switch state {
    case .draft, .lookingBack: "zustand"
    case .consultation: "zustand zustand-offen"
    case .carried, .inForce: "zustand zustand-gilt"
    }
  }
}
