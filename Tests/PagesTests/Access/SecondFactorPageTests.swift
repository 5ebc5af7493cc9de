import Attention
import Pages
import Testing
import Wording

@Suite struct SecondFactorPageTests {
  private typealias Village = AccessVillage
  private static let secret = "gezdgnbvgy3tqojqgezdgnbvgy3tqojq"

  private func page(
    _ state: SecondFactorPage.State, _ language: Language = .german, form: Filled = Filled()
  ) throws -> String {
    Village.text(
      SecondFactorPage(
        try Village.here(language, at: .secondFactor, as: .caseworker),
        account: Account(id: ID(1), name: "Gül Aydın", login: "g.aydın"), state: state, form: form))
  }

  @Test("shows the key in groups and as an address for a program on the same device")
  func showsTheKey() throws {
    let text = try page(.open(secret: Self.secret))
    #expect(text.contains("<code>GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ</code>"))
    let address =
      "otpauth://totp/Augenmerk%20Jobcenter%20Musterkreis:g%2Eayd%C4%B1n?secret=\(Self.secret.uppercased())"
      + "&amp;issuer=Augenmerk%20Jobcenter%20Musterkreis"
    #expect(text.contains("href=\"\(address)\""))
    #expect(text.contains("action=\"/konto/zweiter-faktor/bestaetigung\""))
    #expect(text.contains("autocomplete=\"one-time-code\""))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("shows no key before and after it is set up")
  func hidesTheKey() throws {
    for state in [SecondFactorPage.State.off, .on(since: Day(number: 20_700), spareCodes: 0)] {
      let text = try page(state, .english)
      #expect(!text.contains("otpauth:") && !text.contains("<code>"))
      #expect(Sound.faults(in: text) == [])
    }
  }

  @Test("asks for the password before it gives new spare codes or is switched off")
  func asksForThePassword() throws {
    let text = try page(.on(since: Day(number: 20_700), spareCodes: 3))
    #expect(text.contains("name=\"passwort-ersatz\"") && text.contains("name=\"passwort-aus\""))
    #expect(text.contains("Sie haben noch 3 Ersatzcodes."))
    #expect(try page(.on(since: Day(number: 20_700), spareCodes: 0)).contains("Sie haben keinen Ersatzcode mehr."))
  }

  @Test("says what is open at the field it is about")
  func saysWhatIsOpen() throws {
    let wording = Wording(.german)
    let text = try page(.open(secret: Self.secret), form: Filled().with(.wrongCode(wording)))
    #expect(text.contains("<a href=\"#einmalcode\">Schreiben Sie den Code, den Ihr Programm jetzt zeigt."))
    let on = SecondFactorPage.State.on(since: Day(number: 20_700), spareCodes: 3)
    for faults in [
      FormFaults.wrongPassword("passwort-aus", wording),
      .tooManyAttempts("passwort-ersatz", seconds: 20, wording),
    ] {
      #expect(Sound.faults(in: try page(on, form: Filled().with(faults))) == [])
    }
  }

  @Test("shows the spare codes in groups, numbered, for paper")
  func showsSpareCodes() throws {
    let page = SpareCodesPage(
      try Village.here(at: .secondFactor, as: .caseworker), codes: ["abcdefghijklmnop", "qrstuvwxyz234567"],
      isFirst: true)
    let text = Village.text(page)
    #expect(text.contains("<li><code>abcd efgh ijkl mnop</code></li>"))
    #expect(text.contains("Der zweite Faktor ist eingeschaltet."))
    #expect(Sound.faults(in: text) == [])
  }
}

@Suite struct SecondStepPageTests {
  private typealias Village = AccessVillage

  private func page(_ occasion: SecondStepPage.Occasion = .asked) throws -> String {
    let form = Filled(["zweiter-schritt": ["a1b2"], "zurueck": ["/konto"], "einmalcode": ["123456"]])
    return Village.text(SecondStepPage(try Village.here(at: .signIn), occasion: occasion, form: form))
  }

  @Test("carries what belongs to the first step, names nobody and never gives a code back")
  func carries() throws {
    for occasion in [SecondStepPage.Occasion.asked, .refused, .tooManyAttempts(seconds: 90)] {
      let text = try page(occasion)
      #expect(text.contains("name=\"zweiter-schritt\" value=\"a1b2\""))
      #expect(text.contains("name=\"zurueck\" value=\"/konto\""))
      #expect(!text.contains("123456"))
      #expect(Sound.faults(in: text) == [])
    }
    #expect(try page(.tooManyAttempts(seconds: 90)).contains("Warten Sie 2 Minuten."))
    #expect(try page(.tooManyAttempts(seconds: 5)).contains("Warten Sie 5 Sekunden."))
  }
}
