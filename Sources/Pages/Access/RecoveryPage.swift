public import Attention
public import Markup
public import Wording

/// What whoever opens a recovery link sees: whose account it is, what will happen, and a field for a new password.
public struct RecoveryPage: Page {
  public let here: Surroundings
  private let account: Account
  private let word: String
  private let form: Filled

  public init(_ here: Surroundings, account: Account, word: String, form: Filled = Filled()) {
    (self.here, self.account, self.word, self.form) = (here, account, word, form)
  }

  public var title: String { words.recovery }
  public var faults: [FormFault] { form.faults }
  private var words: LinkWords { here.wording.link }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: here.houseName)
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.recoveryLead(account.name))
    html(.div, .class("zweispaltig")) {
      html(.div, .class("karte")) { fields(html) }
      html(.section, .class("seite"), .ariaLabelledBy("folgen-h")) {
        html(.h2, .id("folgen-h"), text: words.whatHappens)
        html(.ul) { for consequence in words.consequences { html(.li, text: consequence) } }
      }
    }
  }

  private func fields(_ html: HTML) {
    html(.p, text: words.yourLogin(account.login))
    PostForm(to: .recovery(word), here).write(html) {
      // Tells password managers whose password this is.
      html(.input, .type("hidden"), .name("anmeldename"), .value(account.login), .autocomplete("username"))
      Field(
        id: "passwort", label: here.wording.access.newPassword, hint: here.wording.access.passwordHint, faults: faults
      ).line(html, value: "", type: "password", autocomplete: "new-password", size: 32)
      html(.p, .class("knopf-zeile")) {
        html(.button, .class("knopf"), .type("submit"), text: words.choosePassword)
      }
    }
  }
}

/// A new password alone, read from its form.
public struct RecoveryForm: Sendable {
  public let password: String

  public init(_ form: Filled, _ wording: Wording) throws(FormFaults) {
    var open = OpenFields()
    password = open.password("passwort", form["passwort"], wording.access)
    try open.check()
  }
}
