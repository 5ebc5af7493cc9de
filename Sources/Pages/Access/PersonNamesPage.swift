public import Attention
public import Markup
public import Wording

/// What an account is called, to be corrected: a name that was misspelt or has changed (Art. 16 DSGVO).
public struct PersonNamesPage: Page {
  public let here: Surroundings
  private let account: Account
  private let form: Filled

  /// - Parameter form: `person` and `anmeldename`.
  public init(_ here: Surroundings, account: Account, form: Filled) {
    (self.here, self.account, self.form) = (here, account, form)
  }

  public var title: String { words.namesOf(account.name) }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { Crumb.toPerson(account, here.wording) }
  public var faults: [FormFault] { form.faults }
  private var words: KeepingWords { here.wording.keeping }

  public func body(_ html: HTML) {
    html(.p, .class("kennung"), text: words.login(account.login))
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.namesLead)
    PostForm(to: .personNames(account.id), here, class: "karte schmal").write(html) {
      Field(id: "person", label: words.personName, faults: faults)
        .line(html, value: form["person"], autocomplete: "off", size: 32)
      Field(id: "anmeldename", label: here.wording.access.login, hint: words.loginChangeHint, faults: faults)
        .line(html, value: form["anmeldename"], autocomplete: "off", size: 28)
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.saveNames) }
    }
    html(.p) { html(.a, .href(Address.person(account.id).path), text: words.leaveAsIs) }
  }
}

/// The names of an account, read from their form.
public struct PersonNamesForm: Sendable {
  public let name: String
  public let login: String

  /// - Throws: everything that is still open, field by field.
  public init(_ form: Filled, _ wording: Wording) throws(FormFaults) {
    var open = OpenFields()
    name = open.needed("person", form["person"], wording.keeping.namelessPerson)
    if name.count > Account.longestName { open.add("person", wording.keeping.tooLongName(Account.longestName)) }
    login = open.needed("anmeldename", Account.login(form["anmeldename"]) ?? "", wording.access.unusableLogin)
    try open.check()
  }
}
