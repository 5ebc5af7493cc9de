public import Attention
public import Markup
public import Wording

/// The first page of an empty house: its first organisation and the account that will look after it. Name and kind of the house
/// were settled when it was made, and nothing is asked twice.
public struct SetUpPage: Page {
  public let here: Surroundings
  private let form: Filled

  public init(_ here: Surroundings, form: Filled = Filled()) { (self.here, self.form) = (here, form) }

  public var title: String { words.setUp }
  public var faults: [FormFault] { form.faults }
  private var words: AccessWords { here.wording.access }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.div, .class("auftakt")) {
      html(.p, .class("einleitung"), text: words.setUpLead)
      html(.div, .class("einschub")) {
        html(.p) {
          html(.strong, text: here.isPractice ? words.practiceHouse : words.realHouse)
          html.text(" \(words.houseStaysSo)")
        }
      }
    }
    PostForm(to: .setUp, here, class: "karte schmal").write(html) {
      Field(id: "einrichtungswort", label: words.setUpWord, hint: words.setUpWordHint, faults: faults)
        .line(html, value: form["einrichtungswort"], autocomplete: "off", size: 24)
      organisation(html)
      access(html)
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.setUpButton) }
    }
  }

  private func organisation(_ html: HTML) {
    html(.h2, text: words.firstOrganisation)
    html(.p, text: words.firstOrganisationNote)
    Field(id: "art", label: here.wording.house.kind, faults: faults)
      .select(html, value: form["art"], options: SetUpForm.kinds.map { ($0.rawValue, here.wording.name(of: $0)) })
    Field(id: "organisation", label: here.wording.house.organisationName, faults: faults)
      .line(html, value: form["organisation"], size: 36)
  }

  private func access(_ html: HTML) {
    html(.h2, text: words.yourAccess)
    html(.p, text: words.yourAccessNote)
    Field(id: "person", label: words.ownName, faults: faults)
      .line(html, value: form["person"], autocomplete: "name", size: 36)
    Field(id: "anmeldename", label: words.login, hint: words.loginHint, faults: faults)
      .line(html, value: form["anmeldename"], autocomplete: "username", size: 28)
    Field(id: "passwort", label: words.password, hint: words.passwordHint, faults: faults)
      .line(html, value: "", type: "password", autocomplete: "new-password", size: 36)
  }
}

/// What the first page asks for, read from its form.
public struct SetUpForm: Sendable {
  /// Organisations that can stand alone and conclude agreements; the first one is preselected.
  public static let kinds = Organisation.Kind.allCases.filter { !$0.needsParent && !$0.isConsulted }

  /// Whether it is the right one is for the door to say.
  public let word: String
  public let kind: Organisation.Kind
  public let organisation: String
  public let person: String
  public let login: String
  public let password: String

  /// - Throws: everything that is still open, field by field.
  public init(_ form: Filled, _ wording: Wording) throws(FormFaults) {
    let words = wording.access
    var open = OpenFields()
    word = open.needed("einrichtungswort", form["einrichtungswort"], words.wrongSetUpWord)
    let kind = Organisation.Kind(rawValue: form["art"]).flatMap { Self.kinds.contains($0) ? $0 : nil }
    if kind == nil { open.add("art", wording.house.chooseKind) }
    organisation = open.needed("organisation", form["organisation"], wording.house.withoutOrganisationName)
    person = open.needed("person", form["person"], words.withoutName)
    login = open.needed("anmeldename", Account.login(form["anmeldename"]) ?? "", words.unusableLogin)
    password = open.password("passwort", form["passwort"], words)
    self.kind = kind ?? .jointInstitution
    try open.check()
  }
}

extension FormFaults {
  /// The word of the first run was another one.
  public static func wrongSetUpWord(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("einrichtungswort", wording.access.wrongSetUpWord)])
  }

  /// Too many words were tried.
  public static func tooManySetUpWords(seconds: Int, _ wording: Wording) -> FormFaults {
    FormFaults([FormFault("einrichtungswort", wording.access.waitHere(seconds: seconds))])
  }
}
