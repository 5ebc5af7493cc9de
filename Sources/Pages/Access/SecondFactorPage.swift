public import Attention
public import Markup
public import Wording

/// The second factor of the own account: what it is, setting it up in two steps, spare codes, switching it off.
public struct SecondFactorPage: Page {
  /// Where it stands.
  public enum State: Hashable, Sendable {
    case off
    /// Being set up. The secret is in Base32; the address is what a program on the same device opens.
    case open(secret: String)
    case on(since: Day, spareCodes: Int)
  }

  public let here: Surroundings
  private let account: Account
  private let state: State
  private let form: Filled

  public init(_ here: Surroundings, account: Account, state: State, form: Filled = Filled()) {
    (self.here, self.account, self.state, self.form) = (here, account, state, form)
  }

  public var title: String { words.title }
  public var crumbs: [Crumb] { [Crumb(here.wording.account, .account)] }
  public var faults: [FormFault] { form.faults }
  private var words: SecondFactorWords { here.wording.secondFactor }

  public func body(_ html: HTML) {
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.lead)
    switch state {
    case .off: beginning(html)
    case .open(let secret): setUp(secret, html)
    case .on(let since, let spareCodes): management(since, spareCodes, html)
    }
  }

  private func beginning(_ html: HTML) {
    html(.p, text: words.program)
    html(.p) { html(.span, .class("zustand"), text: words.off) }
    PostForm(to: .secondFactor, here).write(html) {
      html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.begin) }
    }
  }

  private func setUp(_ secret: String, _ html: HTML) {
    html(.section, .class("karte"), .ariaLabelledBy("schluessel-h")) {
      html(.h2, .id("schluessel-h"), text: words.stepOne)
      html(.p, text: words.stepOneNote)
      html(.p, .class("schluessel")) {
        html(.span, .class("nur-vorlesen"), text: "\(words.key): ")
        html(.code, text: Self.grouped(secret.uppercased()))
      }
      html(.p) { html(.a, .href(address(of: secret)), text: words.openInProgram) }
      html(.p, .class("klein leise"), text: words.kind)
    }
    html(.section, .class("karte"), .ariaLabelledBy("bestaetigen-h")) {
      html(.h2, .id("bestaetigen-h"), text: words.stepTwo)
      PostForm(to: .secondFactorConfirmation, here).write(html) {
        Field(id: "einmalcode", label: words.code, hint: words.firstCodeHint, faults: faults)
          .line(html, value: "", autocomplete: "one-time-code", size: 12)
        password("passwort", html)
        html(.p, .class("knopf-zeile")) { html(.button, .class("knopf"), .type("submit"), text: words.switchOn) }
      }
    }
    PostForm(to: .secondFactorEnd, here).write(html) {
      html(.p) { html(.button, .class("knopf-link"), .type("submit"), text: words.cancel) }
    }
  }

  private func management(_ since: Day, _ spareCodes: Int, _ html: HTML) {
    html(.p) {
      html(.span, .class("zustand zustand-gilt"), text: words.on(since: here.wording.date(since)))
    }
    html(.section, .class("karte"), .ariaLabelledBy("ersatz-h")) {
      html(.h2, .id("ersatz-h"), text: words.spareCodes)
      html(.p, text: words.spareCodesLeft(spareCodes))
      PostForm(to: .spareCodes, here).write(html) {
        password("passwort-ersatz", html)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf knopf-zweit"), .type("submit"), .ariaDescribedBy("ersatz-n"), text: words.renew)
          html(.span, .id("ersatz-n"), .class("klein leise"), text: words.renewNote)
        }
      }
    }
    html(.section, .class("karte"), .ariaLabelledBy("aus-h")) {
      html(.h2, .id("aus-h"), text: words.switchOff)
      html(.p, text: words.switchOffNote)
      PostForm(to: .secondFactorEnd, here).write(html) {
        password("passwort-aus", html)
        html(.p, .class("knopf-zeile")) {
          html(.button, .class("knopf knopf-zweit"), .type("submit"), text: words.switchOff)
        }
      }
    }
  }

  private func password(_ id: String, _ html: HTML) {
    html(.input, .type("hidden"), .name("anmeldename"), .value(account.login), .autocomplete("username"))
    Field(id: id, label: words.confirmPassword, faults: faults)
      .line(html, value: "", type: "password", autocomplete: "current-password", size: 24)
  }

  /// What programs for one-time codes read. Only letters and digits stand in it as they are.
  private func address(of secret: String) -> String {
    let issuer = Self.escaped("Augenmerk \(here.houseName)")
    return "otpauth://totp/\(issuer):\(Self.escaped(account.login))?secret=\(secret.uppercased())&issuer=\(issuer)"
  }

  private static func escaped(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF")
    return text.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = byte < 128 && (character.isLetter || character.isNumber)
      return isPlain ? String(character) : "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
    }.joined()
  }

  /// In groups of four, as people read them.
  static func grouped(_ text: String) -> String {
    text.enumerated().map { ($0.offset > 0 && $0.offset % 4 == 0 ? " " : "") + String($0.element) }.joined()
  }
}

/// The spare codes, shown once.
public struct SpareCodesPage: Page {
  public let here: Surroundings
  private let codes: [String]
  private let isFirst: Bool

  /// - Parameter isFirst: whether the second factor was switched on just now.
  public init(_ here: Surroundings, codes: [String], isFirst: Bool) {
    (self.here, self.codes, self.isFirst) = (here, codes, isFirst)
  }

  public var title: String { words.yourSpareCodes }
  public var crumbs: [Crumb] {
    [Crumb(here.wording.account, .account), Crumb(words.title, .secondFactor)]
  }
  private var words: SecondFactorWords { here.wording.secondFactor }

  public func body(_ html: HTML) {
    if isFirst { html(.p, .class("meldung"), .role("status"), text: words.isOn) }
    html(.h1, text: title)
    html(.p, .class("einleitung"), text: words.spareCodesLead)
    html(.ol, .class("karte schmal schluessel")) {
      for code in codes { html(.li) { html(.code, text: SecondFactorPage.grouped(code)) } }
    }
    html(.p, text: words.spareCodesPlace)
    html(.p) { html(.a, .class("knopf nur-bildschirm"), .href(Address.account.path), text: words.toAccount) }
  }
}

extension FormFaults {
  public static func wrongCode(_ wording: Wording) -> FormFaults {
    FormFaults([FormFault("einmalcode", wording.secondFactor.wrongCode)])
  }

  /// The password with which somebody confirms a change of the second factor was another one.
  public static func wrongPassword(_ field: String, _ wording: Wording) -> FormFaults {
    FormFaults([FormFault(field, wording.secondFactor.wrongPassword)])
  }

  /// Too many passwords or codes were tried.
  public static func tooManyAttempts(_ field: String, seconds: Int, _ wording: Wording) -> FormFaults {
    FormFaults([FormFault(field, wording.access.wait(seconds: seconds))])
  }
}
