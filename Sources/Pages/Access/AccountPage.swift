public import Attention
public import Markup
public import Wording

/// The own account: offices, password, sessions, language, and what the house knows about its holder.
public struct AccountPage: Page {
  /// One signed-in browser: when it began and when it was last used, and nothing about what was done.
  public struct Session: Hashable, Sendable {
    /// Names it in the form that ends it.
    public let handle: String
    public let began: Moment
    public let lastUsed: Moment
    /// Whether it is the one that asks.
    public let isThis: Bool

    public init(handle: String, began: Moment, lastUsed: Moment, isThis: Bool) {
      (self.handle, self.began, self.lastUsed, self.isThis) = (handle, began, lastUsed, isThis)
    }
  }

  public let here: Surroundings
  private let account: Account
  private let held: [HeldOffice]
  private let sessions: [Session]
  private let notices: [AccountNotice]
  private let secondFactor: SecondFactorPage.State
  private let idleMinutes: Int
  private let form: Filled

  /// - Parameters:
  ///   - notices: what the holder has not said to have read yet.
  ///   - idleMinutes: after how many minutes without input a session ends.
  public init(
    _ here: Surroundings, account: Account, held: [HeldOffice], sessions: [Session], notices: [AccountNotice] = [],
    secondFactor: SecondFactorPage.State = .off, idleMinutes: Int, form: Filled = Filled()
  ) {
    (self.here, self.account, self.held) = (here, account, held)
    (self.sessions, self.notices, self.idleMinutes) = (sessions, notices, idleMinutes)
    (self.secondFactor, self.form) = (secondFactor, form)
  }

  public var title: String { here.wording.account }
  public var faults: [FormFault] { form.faults }
  private var words: AccessWords { here.wording.access }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: title)
    html(.h1, text: account.name)
    html(.p, .class("einleitung"), text: words.officesNote)
    if !notices.isEmpty { noticeList(html) }
    html(.div, .class("zweispaltig")) {
      html(.div) {
        offices(html)
        sessionList(html)
        known(html)
      }
      html(.div, .class("seite")) {
        password(html)
        secondFactorCard(html)
        languages(html)
      }
    }
  }

  private func offices(_ html: HTML) {
    html(.h2, text: words.offices)
    html(.ul, .class("aufgaben")) {
      for held in held { office(held, html) }
    }
  }

  private func office(_ held: HeldOffice, _ html: HTML) {
    let membership = held.membership
    let name = here.wording.name(of: membership.office)
    let isCurrent =
      here.person?.standing.organisation == membership.organisation.id
      && here.person?.standing.office == membership.office
    html(.li) {
      html(.div) {
        html(.strong, text: name)
        html.text(", \(membership.organisation.name)")
        for line in lines(held) { html(.span, .class("hinweis"), text: line) }
      }
      if isCurrent {
        html(.div) { html(.span, .class("zustand zustand-gilt"), text: words.currentOffice) }
      } else if !membership.isInForce(on: here.today) {
        html(.div) { html(.span, .class("zustand"), text: words.notToday) }
      } else {
        PostForm(to: .changeOffice, here).write(html) {
          html(.input, .type("hidden"), .name("mitgliedschaft"), .value(membership.id.description))
          html(.button, .class("knopf-link"), .type("submit")) {
            html.text(words.switchTo(name))
            html(.span, .class("nur-vorlesen"), text: ": \(membership.organisation.name)")
          }
        }
      }
    }
  }

  private func lines(_ held: HeldOffice) -> [String] {
    var lines = held.membership.mayConsent ? [words.mayConsent] : []
    if let away = held.away, let standIn = held.membership.standIn {
      lines.append(words.standsIn(away, here.wording.span(standIn.first, standIn.last)))
    }
    return lines
      + held.standIns.map { words.stoodInBy($0.name, here.wording.span($0.standIn.first, $0.standIn.last)) }
  }

  private func sessionList(_ html: HTML) {
    html(.h2, text: words.sessions)
    html(.ul, .class("aufgaben")) {
      for session in sessions {
        html(.li) {
          html(.div) {
            html.text(words.signedInSince(here.wording.moment(session.began)))
            html(.span, .class("hinweis"), text: words.lastUsed(here.wording.moment(session.lastUsed)))
          }
          if session.isThis {
            html(.div) { html(.span, .class("zustand zustand-gilt"), text: words.thisSession) }
          } else {
            PostForm(to: .sessionEnd(session.handle), here).write(html) {
              html(.button, .class("knopf-link"), .type("submit")) {
                html.text(words.signOutThere)
                html(.span, .class("nur-vorlesen"), text: ": \(here.wording.moment(session.began))")
              }
            }
          }
        }
      }
    }
    html(.p, .class("klein leise nachsatz"), text: words.idleLimit(minutes: idleMinutes))
    if sessions.count > 1 {
      PostForm(to: .otherSessions, here).write(html) {
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf knopf-zweit"), .type("submit"), text: words.signOutElsewhere)
        }
      }
    }
    PostForm(to: .everySession, here).write(html) {
      html(.p, .class("knopf-zeile")) {
        html(
          .button, .class("knopf knopf-zweit"), .type("submit"), .ariaDescribedBy("ueberall"),
          text: words.signOutEverywhere)
        html(.span, .id("ueberall"), .class("klein leise"), text: words.signOutEverywhereNote)
      }
    }
  }

  private func known(_ html: HTML) {
    html(.h2, text: words.aboutYou)
    html(.ul) { for item in words.kept { html(.li, text: item) } }
    html(.p, text: words.notKept)
    html(.p, text: "\(words.readNotice) \(words.readNoticeOfOne)")
    html(.p) { html(.a, .href(Address.personSheet.path), text: here.wording.personSheet.all) }
    html(.p) { html(.a, .href(Address.privacy.path), text: here.wording.privacy) }
  }
}

// What the holder has to know first
extension AccountPage {
  private func noticeList(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("hinweise-h")) {
      html(.h2, .id("hinweise-h"), text: words.notices)
      html(.ul) { for notice in notices { html(.li, text: words.sentence(notice)) } }
      html(.p, text: notices.contains { $0.kind.concernsAccess } ? words.noticesNext : words.officesNext)
      if notices.contains(where: { !$0.isRead }) {
        PostForm(to: .noticesEnd, here).write(html) {
          html(.p, .class("knopf-zeile")) {
            html(.button, .class("knopf knopf-zweit"), .type("submit"), text: words.noticesRead)
          }
        }
      } else {
        html(.p, .class("klein leise"), text: words.noticesStay)
      }
    }
  }
}

// Beside it
extension AccountPage {
  private func secondFactorCard(_ html: HTML) {
    let words = here.wording.secondFactor
    html(.section, .ariaLabelledBy("faktor-h")) {
      html(.h2, .id("faktor-h"), text: words.title)
      switch secondFactor {
      case .on(let since, let spareCodes):
        html(.p) { html(.span, .class("zustand zustand-gilt"), text: words.on(since: here.wording.date(since))) }
        html(.p, text: words.spareCodesLeft(spareCodes))
        html(.p) { html(.a, .href(Address.secondFactor.path), text: words.manage) }
      case .off, .open:
        html(.p) { html(.span, .class("zustand"), text: words.off) }
        html(.p) { html(.a, .href(Address.secondFactor.path), text: words.begin) }
      }
    }
  }

  private func password(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("passwort-h")) {
      html(.h2, .id("passwort-h"), text: words.changePassword)
      PostForm(to: .password, here).write(html) {
        // Tells password managers whose password this is; the name itself does not change here.
        html(
          .input, .type("hidden"), .name("anmeldename"), .value(account.login), .autocomplete("username"))
        Field(id: "passwort-alt", label: words.oldPassword, faults: faults)
          .line(html, value: "", type: "password", autocomplete: "current-password", size: 24)
        Field(id: "passwort-neu", label: words.newPassword, hint: words.passwordHint, faults: faults)
          .line(html, value: "", type: "password", autocomplete: "new-password", size: 24)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf"), .type("submit"), text: words.changePassword)
        }
      }
    }
  }

  private func languages(_ html: HTML) {
    let other = here.wording.otherLanguageCode
    html(.section, .ariaLabelledBy("sprache-h")) {
      html(.h2, .id("sprache-h"), text: words.languages)
      html(.p) {
        html.text("\(words.thisLanguage) · ")
        html(.a, .href(Sheet.switched(here.path, to: other)), .lang(other), text: here.wording.otherLanguage)
      }
    }
  }
}

/// A new password, read from its form. Whether the old one is right is for the door to say.
public struct PasswordForm: Sendable {
  public let old: String
  public let new: String

  public init(_ form: Filled, _ wording: Wording) throws(FormFaults) {
    let words = wording.access
    var open = OpenFields()
    old = form["passwort-alt"]
    if old.isEmpty { open.add("passwort-alt", words.wrongPassword) }
    new = open.password("passwort-neu", form["passwort-neu"], words)
    if !new.isEmpty, new == old { open.add("passwort-neu", words.samePassword) }
    try open.check()
  }

  /// The form with the one fault that only the door can find.
  public static func wrongOldPassword(_ form: Filled, _ wording: Wording) -> Filled {
    Filled(form.values, faults: [FormFault("passwort-alt", wording.access.wrongPassword)])
  }
}
