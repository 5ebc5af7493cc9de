public import Attention
public import Markup
public import Wording

/// What whoever opens an invitation sees: the office that waits, and a way to take it with a new account or the own one.
public struct InvitationPage: Page {
  public let here: Surroundings
  private let invitation: Invitation
  private let word: String
  private let form: Filled

  /// - Parameter word: what the link carries; it goes back with the form.
  public init(_ here: Surroundings, invitation: Invitation, word: String, form: Filled = Filled()) {
    (self.here, self.invitation, self.word, self.form) = (here, invitation, word, form)
  }

  public var title: String { words.invitation }
  public var faults: [FormFault] { form.faults }
  private var words: LinkWords { here.wording.link }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: here.houseName)
    html(.h1, text: title)
    html(
      .p, .class("einleitung"), text: words.invited(invitation.offer.office, invitation.organisation.name))
    if invitation.offer.mayConsent { html(.p, text: words.mayConsent) }
    html(.p, .class("leise"), text: words.opensUntil(here.wording.moment(invitation.expires)))
    if let person = here.person {
      take(person, html)
    } else {
      html(.div, .class("zweispaltig")) {
        newAccount(html)
        ownAccount(html)
      }
    }
  }

  private func newAccount(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("neu-h")) {
      html(.h2, .id("neu-h"), text: words.newAccount)
      html(.p, text: words.newAccountNote)
      PostForm(to: .invitation(word), here).write(html) {
        Field(id: "person", label: here.wording.access.ownName, faults: faults)
          .line(
            html, value: form.has("person") ? form["person"] : invitation.offer.whom, autocomplete: "name", size: 32)
        Field(id: "anmeldename", label: here.wording.access.login, hint: here.wording.access.loginHint, faults: faults)
          .line(html, value: form["anmeldename"], autocomplete: "username", size: 28)
        Field(
          id: "passwort", label: here.wording.access.password, hint: here.wording.access.passwordHint, faults: faults
        )
        .line(html, value: "", type: "password", autocomplete: "new-password", size: 32)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf"), .type("submit"), text: words.createAccount)
        }
      }
    }
  }

  private func ownAccount(_ html: HTML) {
    html(.section, .class("seite"), .ariaLabelledBy("schon-h")) {
      html(.h2, .id("schon-h"), text: words.haveAccount)
      html(.p, text: words.haveAccountNote)
      html(.p) {
        html(.a, .href(Address.signInReturning(to: .invitation(word), here.language)), text: words.toSignIn)
      }
    }
  }

  private func take(_ person: Surroundings.Person, _ html: HTML) {
    html(.section, .class("karte schmal"), .ariaLabelledBy("annehmen-h")) {
      html(.h2, .id("annehmen-h"), text: words.signedInAs(person.name))
      PostForm(to: .invitation(word), here).write(html) {
        html(.p, .class("knopf-zeile")) {
          html(.button, .id("annehmen"), .class("knopf"), .type("submit"), text: words.takeOffice)
        }
      }
      html(.p, .class("klein leise"), text: words.somebodyElse)
    }
  }
}

extension Address {
  /// The sign-in page, which leads back to a place afterwards. Places are printed without signs that need escaping.
  static func signInReturning(to place: Address, _ language: Language) -> String {
    let back = "\(Address.signIn.path)?zurueck=\(place.path)"
    return language == .english ? "\(back)&sprache=\(language.rawValue)" : back
  }

  /// The same for a page that was read from a form; its query is left out.
  static func signInReturning(to path: String?, _ language: Language) -> String {
    let plain = path.map { $0.prefix { $0 != "?" && $0 != "#" } }
    let back = plain.map { "?zurueck=\($0)" } ?? "?zurueck=/"
    return "\(Address.signIn.path)\(back)" + (language == .english ? "&sprache=\(language.rawValue)" : "")
  }
}

/// Somebody who accepts an invitation with a new account, read from the form.
public struct InvitationForm: Sendable {
  public let name: String
  public let login: String
  public let password: String

  /// - Throws: everything that is still open, field by field.
  public init(_ form: Filled, _ wording: Wording) throws(FormFaults) {
    var open = OpenFields()
    name = open.needed("person", form["person"], wording.access.withoutName)
    if name.count > Account.longestName {
      open.add("person", wording.keeping.tooLongName(Account.longestName))
    }
    login = open.needed(
      "anmeldename", Account.login(form["anmeldename"]) ?? "", wording.access.unusableLogin)
    password = open.password("passwort", form["passwort"], wording.access)
    try open.check()
  }
}

extension FormFaults {
  /// The sign-in name somebody chose belongs to another account.
  public static func loginInUse(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("anmeldename", wording.link.loginTaken)])
  }

  /// Whoever is signed in holds the office already.
  public static func officeHeld(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("annehmen", wording.link.hasOffice)])
  }
}
