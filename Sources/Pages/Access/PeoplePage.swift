public import Attention
public import Markup
import Wording

/// Who holds which office in which organisation, which invitations are open, and a form to invite somebody. Sorted by name, never
/// by anything counted.
public struct PeoplePage: Page {
  /// A membership with the person who holds it.
  public struct Member: Sendable {
    public let account: Account
    public let membership: Membership
    /// Whom the person stands in for; nil in an own office.
    public let away: String?

    public init(_ account: Account, _ membership: Membership, away: String? = nil) {
      (self.account, self.membership, self.away) = (account, membership, away)
    }
  }

  /// An invitation nobody has accepted yet.
  public struct Waiting: Sendable {
    public let invitation: Invitation
    public let isOpen: Bool
    /// Whom the invited person succeeds.
    public let predecessor: String?

    public init(_ invitation: Invitation, isOpen: Bool, predecessor: String? = nil) {
      (self.invitation, self.isOpen, self.predecessor) = (invitation, isOpen, predecessor)
    }
  }

  /// A closed account, with the offices nobody has taken over yet. The day is nil when the house did not keep it.
  public struct Closed: Sendable {
    public let account: Account
    public let day: Day?
    public let offices: [Membership]

    public init(_ account: Account, on day: Day?, offices: [Membership] = []) {
      (self.account, self.day, self.offices) = (account, day, offices)
    }
  }

  public let here: Surroundings
  private let organisations: [Organisation]
  private let members: [Member]
  private let waiting: [Waiting]
  private let closed: [Closed]
  private let idle: [Account]
  private let form: Filled

  /// - Parameter idle: people with an open account and no office.
  public init(
    _ here: Surroundings, organisations: [Organisation], members: [Member], waiting: [Waiting] = [],
    idle: [Account] = [], closed: [Closed] = [], form: Filled = Filled()
  ) {
    (self.here, self.waiting, self.closed, self.form) = (here, waiting, closed, form)
    self.idle = idle.sorted { Prose.comesBefore($0.name, $1.name) }
    self.organisations = organisations.inOrder
    self.members = members.sorted { Prose.comesBefore($0.account.name, $1.account.name) }
  }

  public var title: String { here.wording.house.people }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { [Crumb(here.wording.administration, .administration)] }
  public var faults: [FormFault] { form.faults }
  private var words: KeepingWords { here.wording.keeping }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.peopleLead)
    html(.div, .class("zweispaltig")) {
      html(.div) {
        for organisation in organisations { group(organisation, html) }
        if !idle.isEmpty { withoutOffice(html) }
        invitations(html)
        if !closed.isEmpty { closedAccounts(html) }
      }
      html(.div, .class("seite")) { invitation(html) }
    }
  }

  private func group(_ organisation: Organisation, _ html: HTML) {
    let inside = members.filter { $0.membership.organisation.id == organisation.id }
    html(.section, .ariaLabelledBy("organisation-\(organisation.id)")) {
      html(.h2, .id("organisation-\(organisation.id)"), text: organisation.name)
      if inside.isEmpty {
        html(.p, .class("leise"), text: words.nobodyHere)
      } else {
        html(.ul, .class("aufgaben")) { for member in inside { entry(member, html) } }
      }
    }
  }

  private func entry(_ member: Member, _ html: HTML) {
    html(.li) {
      html(.div) {
        html(.a, .href(Address.person(member.account.id).path)) { html(.strong, text: member.account.name) }
        html.text(", \(here.wording.name(of: member.membership.office))")
        html(.span, .class("hinweis"), text: ([member.account.login] + remarks(member)).joined(separator: " · "))
      }
    }
  }

  private func remarks(_ member: Member) -> [String] {
    var remarks = member.membership.mayConsent ? [here.wording.access.mayConsent] : []
    if let away = member.away, let standIn = member.membership.standIn {
      remarks.append(here.wording.access.standsIn(away, here.wording.span(standIn.first, standIn.last)))
    }
    return remarks
  }

  private func withoutOffice(_ html: HTML) {
    html(.section, .ariaLabelledBy("ohne-amt-h")) {
      html(.h2, .id("ohne-amt-h"), text: words.peopleWithoutOffice)
      html(.p, .class("leise"), text: words.peopleWithoutOfficeNote)
      html(.ul, .class("aufgaben")) {
        for account in idle {
          html(.li) {
            html(.div) {
              html(.a, .href(Address.person(account.id).path)) { html(.strong, text: account.name) }
              html(.span, .class("hinweis"), text: account.login)
            }
          }
        }
      }
    }
  }

  private func closedAccounts(_ html: HTML) {
    html(.section, .ariaLabelledBy("geschlossen-h")) {
      html(.h2, .id("geschlossen-h"), text: words.closedAccounts)
      html(.ul, .class("aufgaben")) {
        for closed in closed {
          let day = closed.day.map { words.closed(here.wording.date($0)) } ?? words.closedEarlier
          let offices = closed.offices.map { $0.title(here.wording) }
          html(.li) {
            html(.div) {
              html(.a, .href(Address.person(closed.account.id).path), text: closed.account.name)
              html(
                .span, .class("hinweis"),
                text: ([day] + (offices.isEmpty ? [] : [words.stillHolds(offices)])).joined(separator: " · "))
            }
          }
        }
      }
    }
  }
}

// Invitations
extension PeoplePage {
  private func invitations(_ html: HTML) {
    html(.section, .ariaLabelledBy("einladungen-h")) {
      html(.h2, .id("einladungen-h"), text: words.openInvitations)
      if waiting.isEmpty {
        html(.p, .class("leise"), text: words.noInvitations)
      } else {
        html(.ul, .class("aufgaben")) { for waiting in waiting { entry(waiting, html) } }
      }
    }
  }

  private func entry(_ waiting: Waiting, _ html: HTML) {
    let invitation = waiting.invitation
    let name = invitation.offer.whom.isEmpty ? words.withoutName : invitation.offer.whom
    let office = here.wording.name(of: invitation.offer.office, in: invitation.organisation.name)
    let end = here.wording.moment(invitation.expires)
    html(.li) {
      html(.div) {
        html(.strong, text: name)
        html.text(", \(office)")
        let remarks = [
          waiting.isOpen ? words.until(end) : words.expired(end), waiting.predecessor.map(words.succeeds),
        ]
        html(.span, .class("hinweis"), text: remarks.compactMap { $0 }.joined(separator: " · "))
      }
      html(.a, .href(Address.invitationEnd(invitation.id).path)) {
        html.text(words.withdraw)
        html(.span, .class("nur-vorlesen"), text: ": \(name), \(office)")
      }
    }
  }

  private func invitation(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("neu-h")) {
      html(.h2, .id("neu-h"), text: words.invite)
      html(.p, .class("klein"), text: words.inviteNote)
      PostForm(to: .people, here).write(html) {
        Field(
          id: "wen", label: "\(words.whom) \(here.wording.voluntary)", hint: words.whomHint, faults: faults
        ).line(html, value: form["wen"], autocomplete: "off", size: 24)
        OfferFields(organisations: organisations, form: form, wording: here.wording).write(html)
        html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.makeLink) }
      }
    }
  }
}
