public import Attention
public import Markup
import Wording

/// One account as operations see it: offices, stand-ins, a way back, the end. Nothing of what the person reads or says.
public struct PersonPage: Page {
  public let here: Surroundings
  private let account: Account
  private let held: [HeldOffice]
  private let organisations: [Organisation]
  private let isClosed: Bool
  private let recoveryUntil: Moment?
  private let form: Filled

  /// - Parameter recoveryUntil: until when a link opens that was made for this account; nil when there is none.
  public init(
    _ here: Surroundings, account: Account, held: [HeldOffice], organisations: [Organisation], isClosed: Bool = false,
    recoveryUntil: Moment? = nil, form: Filled = Filled()
  ) {
    (self.here, self.account, self.held) = (here, account, held)
    (self.organisations, self.isClosed, self.form) = (organisations.inOrder, isClosed, form)
    self.recoveryUntil = recoveryUntil
  }

  public var title: String { account.name }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] {
    [Crumb(here.wording.administration, .administration), Crumb(here.wording.house.people, .people)]
  }
  public var faults: [FormFault] { form.faults }
  private var words: KeepingWords { here.wording.keeping }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: words.login(account.login))
    html(.h1, text: title)
    if isClosed {
      html(.p, .class("einleitung"), text: words.isClosed)
      html(.p) { html(.a, .class("knopf"), .href(Address.personOpening(account.id).path), text: words.reopening) }
      offices(html)
      if !held.isEmpty { html(.p, text: words.closedOffices) }
    } else {
      html(.div, .class("zweispaltig")) {
        html(.div) {
          offices(html)
          access(html)
        }
        html(.div, .class("seite")) { furtherOffice(html) }
      }
    }
  }

  private func offices(_ html: HTML) {
    html(.h2, text: words.offices)
    if held.isEmpty {
      html(.p, text: words.withoutOffice)
    } else {
      html(.ul, .class("faden")) { for held in held { html(.li) { office(held, html) } } }
    }
  }

  private func office(_ held: HeldOffice, _ html: HTML) {
    let membership = held.membership
    let name = membership.title(here.wording)
    html(.h3, text: name)
    for line in lines(held) { html(.p, .class("leise"), text: line) }
    for standIn in held.standIns { self.standIn(standIn, html) }
    html(.ul, .class("marken-zeile")) {
      if membership.standIn == nil {
        if !isClosed { link(words.standIn, .standIn(membership.id), name, html) }
        link(words.succession, .succession(membership.id), name, html)
        if !isClosed, membership.office.canConsent {
          link(
            membership.mayConsent ? words.takeConsent : words.giveConsent, .consentRight(membership.id), name, html)
        }
      }
      link(words.end, .membershipEnd(membership.id), name, html)
    }
  }

  private func lines(_ held: HeldOffice) -> [String] {
    var lines = held.membership.mayConsent ? [here.wording.access.mayConsent] : []
    if let away = held.away, let standIn = held.membership.standIn {
      lines.append(here.wording.access.standsIn(away, here.wording.span(standIn.first, standIn.last)))
    }
    return lines
  }

  private func standIn(_ deputy: HeldOffice.Deputy, _ html: HTML) {
    let span = here.wording.span(deputy.standIn.first, deputy.standIn.last)
    html(.p, .class("leise")) {
      html.text(here.wording.access.stoodInBy(deputy.name, span) + " · ")
      html(.a, .href(Address.membershipEnd(deputy.membership).path)) {
        html.text(words.end)
        html(.span, .class("nur-vorlesen"), text: ": \(words.standIn), \(deputy.name)")
      }
    }
  }

  private func link(_ text: String, _ address: Address, _ object: String, _ html: HTML) {
    html(.li) {
      html(.a, .href(address.path)) {
        html.text(text)
        html(.span, .class("nur-vorlesen"), text: ": \(object)")
      }
    }
  }

  private func access(_ html: HTML) {
    html(.h2, text: words.access)
    html(.ul, .class("anlass")) {
      act(words.names, .personNames(account.id), words.namesAbout, html)
      let open = recoveryUntil.map { " " + words.recoveryOpen(here.wording.moment($0)) } ?? ""
      act(words.recovery, .personRecovery(account.id), words.recoveryAbout + open, html)
      if recoveryUntil != nil { act(words.recoveryEnd, .personRecoveryEnd(account.id), words.withdrawLead, html) }
      act(words.leaving, .personEnd(account.id), words.leavingAbout, html)
    }
  }

  private func act(_ name: String, _ address: Address, _ about: String, _ html: HTML) {
    html(.li) {
      html(.h3, .class("titel")) { html(.a, .href(address.path), text: name) }
      html(.p, text: about)
    }
  }

  private func furtherOffice(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("weiteres-h")) {
      html(.h2, .id("weiteres-h"), text: words.furtherOffice)
      PostForm(to: .personOffices(account.id), here).write(html) {
        OfferFields(organisations: organisations, form: form, wording: here.wording).write(html)
        html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.giveOffice) }
      }
    }
  }
}
