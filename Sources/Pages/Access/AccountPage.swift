public import Attention
public import Markup
public import Wording

/// The own account: offices, password, sessions, language, and what the house knows about its holder.
public struct AccountPage: Page {
  /// One signed-in browser: when it began and when it was last used, and nothing about what was done.
  public struct Session: Hashable, Sendable {
    public let began: Moment
    public let lastUsed: Moment
    /// Whether it is the one that asks.
    public let isThis: Bool

    public init(began: Moment, lastUsed: Moment, isThis: Bool) {
      (self.began, self.lastUsed, self.isThis) = (began, lastUsed, isThis)
    }
  }

  public let here: Surroundings
  private let account: Account
  private let memberships: [Membership]
  private let sessions: [Session]
  private let idleMinutes: Int
  private let isFirstPassword: Bool
  private let form: Filled

  /// - Parameters:
  ///   - isFirstPassword: whether the password is still the one operations gave; then changing it comes first.
  ///   - idleMinutes: after how many minutes without input a session ends.
  public init(
    _ here: Surroundings, account: Account, memberships: [Membership], sessions: [Session], idleMinutes: Int,
    isFirstPassword: Bool = false, form: Filled = Filled()
  ) {
    (self.here, self.account, self.memberships) = (here, account, memberships)
    (self.sessions, self.idleMinutes) = (sessions, idleMinutes)
    (self.isFirstPassword, self.form) = (isFirstPassword, form)
  }

  public var title: String { here.wording.account }
  public var faults: [FormFault] { form.faults }
  private var words: AccessWords { here.wording.access }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: title)
    html(.h1, text: account.name)
    html(.p, .class("einleitung"), text: words.officesNote)
    html(.div, .class("zweispaltig")) {
      html(.div) {
        if isFirstPassword { password(html) }
        offices(html)
        sessionList(html)
        known(html)
      }
      html(.div, .class("seite")) {
        if !isFirstPassword { password(html) }
        languages(html)
      }
    }
  }

  private func offices(_ html: HTML) {
    html(.h2, text: words.offices)
    html(.ul, .class("aufgaben")) {
      for membership in memberships { office(membership, html) }
    }
  }

  private func office(_ membership: Membership, _ html: HTML) {
    let name = here.wording.name(of: membership.office)
    let isCurrent =
      here.person?.standing.organisation == membership.organisation.id
      && here.person?.standing.office == membership.office
    html(.li) {
      html(.div) {
        html(.strong, text: name)
        html.text(", \(membership.organisation.name)")
        if membership.mayConsent { html(.span, .class("hinweis"), text: words.mayConsent) }
      }
      if isCurrent {
        html(.div) { html(.span, .class("zustand zustand-gilt"), text: words.currentOffice) }
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

  private func sessionList(_ html: HTML) {
    html(.h2, text: words.sessions)
    html(.ul, .class("aufgaben")) {
      for session in sessions {
        html(.li) {
          html(.div) {
            html.text(words.signedInSince(here.wording.moment(session.began)))
            html(.span, .class("hinweis"), text: words.lastUsed(here.wording.moment(session.lastUsed)))
          }
          if session.isThis { html(.div) { html(.span, .class("zustand zustand-gilt"), text: words.thisSession) } }
        }
      }
    }
    html(.p, .class("klein leise nachsatz"), text: words.idleLimit(minutes: idleMinutes))
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
    html(.p) { html(.a, .href(Address.privacy.path), text: here.wording.privacy) }
  }
}

// Beside it
extension AccountPage {
  private func password(_ html: HTML) {
    html(.section, .class(isFirstPassword ? "karte schmal" : "karte"), .ariaLabelledBy("passwort-h")) {
      html(.h2, .id("passwort-h"), text: isFirstPassword ? words.ownPassword : words.changePassword)
      if isFirstPassword { html(.p, text: words.ownPasswordNote) }
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
