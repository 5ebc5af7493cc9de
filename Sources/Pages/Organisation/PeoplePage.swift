public import Attention
public import Markup
public import Wording

/// Who holds which office in which organisation, and a form to enrol somebody. Sorted by name, never by anything counted.
public struct PeoplePage: Page {
  /// A membership with the person who holds it.
  public struct Member: Sendable {
    public let account: Account
    public let membership: Membership

    public init(_ account: Account, _ membership: Membership) {
      (self.account, self.membership) = (account, membership)
    }
  }

  public let here: Surroundings
  private let organisations: [Organisation]
  private let members: [Member]
  private let form: Filled

  public init(_ here: Surroundings, organisations: [Organisation], members: [Member], form: Filled = Filled()) {
    (self.here, self.form) = (here, form)
    self.organisations = organisations.inOrder
    self.members = members.sorted { Prose.comesBefore($0.account.name, $1.account.name) }
  }

  public var title: String { words.people }
  public var section: Section? { .administration }
  public var crumbs: [Crumb] { [Crumb(here.wording.administration, .administration)] }
  public var faults: [FormFault] { form.faults }
  private var words: HouseWords { here.wording.house }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.peopleLead)
    html(.div, .class("zweispaltig")) {
      html(.div) { for organisation in organisations { group(organisation, html) } }
      html(.div, .class("seite")) { enrolment(html) }
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
    let office = here.wording.name(of: member.membership.office)
    html(.li) {
      html(.div) {
        html(.strong, text: member.account.name)
        html.text(", \(office)")
        html(.span, .class("hinweis")) {
          html.text(member.account.login)
          if member.membership.mayConsent { html.text(" · \(here.wording.access.mayConsent)") }
        }
      }
      html(.a, .href(Address.membershipEnd(member.membership.id).path)) {
        html.text(words.end)
        html(.span, .class("nur-vorlesen"), text: ": \(member.account.name), \(office)")
      }
    }
  }

  private func enrolment(_ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("neu-h")) {
      html(.h2, .id("neu-h"), text: words.enrol)
      html(.p, .class("klein"), text: words.enrolNote)
      PostForm(to: .people, here).write(html) {
        Field(id: "anmeldename", label: here.wording.access.login, hint: here.wording.access.loginHint, faults: faults)
          .line(html, value: form["anmeldename"], autocomplete: "off", size: 24)
        Field(id: "name", label: words.personName, faults: faults)
          .line(html, value: form["name"], autocomplete: "off", size: 24)
        place(html)
        Field(id: "passwort", label: words.firstPassword, hint: words.firstPasswordHint, faults: faults)
          .line(html, value: "", autocomplete: "off", size: 24)
        html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.enrol) }
      }
    }
  }

  private func place(_ html: HTML) {
    Field(id: "organisation", label: words.organisation, faults: faults)
      .select(html, value: form["organisation"], options: organisations.map { ($0.id.description, $0.name) })
    Field(id: "amt", label: words.office, hint: words.officeHint, faults: faults)
      .select(html, value: form["amt"], options: Office.allCases.map { ($0.rawValue, here.wording.name(of: $0)) })
    ChoiceField(
      name: "zustimmung", legend: words.consent, faults: faults,
      choices: [.init(value: "ja", title: words.mayConsent, hint: words.mayConsentHint)]
    ).boxes(html, chosen: Set(form.all("zustimmung")))
  }
}

extension FormFaults {
  /// Somebody took the sign-in name meanwhile, or an account that was closed still holds it.
  public static func loginTaken(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("anmeldename", wording.house.loginTaken)])
  }
}

/// Somebody to enrol, read from the form. A known sign-in name with name and password left empty adds an office.
public struct EnrolmentForm: Sendable {
  public enum Whom: Hashable, Sendable {
    case known(ID<Account>)
    case new(name: String, login: String, password: String)
  }

  public let whom: Whom
  public let organisation: ID<Organisation>
  public let office: Office
  public let mayConsent: Bool

  /// - Parameters:
  ///   - accounts: people who are known although they hold no office at present.
  ///   - members: who holds which office now.
  /// - Throws: everything that is still open, field by field.
  public init(
    _ form: Filled, organisations: [Organisation], accounts: [Account] = [], members: [PeoplePage.Member],
    _ wording: Wording
  ) throws(FormFaults) {
    var open = OpenFields()
    let known = (accounts + members.map(\.account)).first { $0.login == Account.login(form["anmeldename"]) }
    whom = Self.whom(form, known: known, wording, &open)
    let organisation = organisations.first { $0.id.description == form["organisation"] }
    if organisation == nil { open.add("organisation", wording.house.chooseOrganisation) }
    let office = Office(rawValue: form["amt"])
    if office == nil { open.add("amt", wording.house.chooseOffice) }
    if let office, let organisation {
      if !organisation.kind.offices.contains(office) {
        open.add("amt", wording.house.otherOffice(in: organisation.kind))
      }
      let isThere = members.contains {
        $0.account.id == known?.id && $0.membership.organisation.id == organisation.id && $0.membership.office == office
      }
      if isThere { open.add("amt", wording.house.alreadyThere) }
    }
    mayConsent = form["zustimmung"] == "ja"
    if mayConsent, let office, !office.talks || office == .advisoryVoice {
      open.add("zustimmung", wording.house.cannotConsent)
    }
    self.organisation = organisation?.id ?? ID(0)
    self.office = office ?? .caseworker
    try open.check()
  }

  private static func whom(
    _ form: Filled, known: Account?, _ wording: Wording, _ open: inout OpenFields
  ) -> Whom {
    if let known {
      guard form["name"].isEmpty, form["passwort"].isEmpty else {
        open.add("anmeldename", wording.house.loginTaken)
        return .known(known.id)
      }
      return .known(known.id)
    }
    let login = open.needed(
      "anmeldename", Account.login(form["anmeldename"]) ?? "", wording.access.unusableLogin)
    let name = open.needed("name", form["name"], wording.house.withoutPersonName)
    return .new(
      name: name, login: login, password: open.password("passwort", form["passwort"], wording.access))
  }
}
