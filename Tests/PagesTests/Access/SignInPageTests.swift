import Attention
import Pages
import Testing

@Suite struct SignInPageTests {
  private typealias Village = AccessVillage

  @Test("asks for a name and a password and lets a password manager fill them in")
  func asksForNameAndPassword() throws {
    let text = Village.text(SignInPage(try Village.here(at: .signIn)))
    #expect(text.contains("<form method=\"post\" action=\"/anmelden\" novalidate>"))
    #expect(text.contains("name=\"name\" value=\"\" autocomplete=\"username\""))
    #expect(
      text.contains("type=\"password\" id=\"passwort\" name=\"passwort\" value=\"\" autocomplete=\"current-password\""))
  }

  @Test("says one sentence for a wrong name and a wrong password and gives the name back, never the password")
  func refusesInOneSentence() throws {
    let form = Filled(["name": ["k.albers"], "passwort": ["geheimes Wort"]])
    let text = Village.text(SignInPage(try Village.here(at: .signIn), occasion: .refused, form: form))
    #expect(text.contains("<title>Fehler: Anmelden – Augenmerk</title>"))
    #expect(
      text.contains("<a href=\"#name\">Prüfen Sie Anmeldename und Passwort. Zusammen passen sie zu keinem Zugang</a>"))
    #expect(text.contains("value=\"k.albers\""))
    #expect(text.contains("aria-invalid=\"true\""))
    #expect(!text.contains("geheimes Wort"))
  }

  @Test("says that the text is kept only when it is")
  func saysWhatIsKept() throws {
    let here = try Village.here(at: .signIn)
    let kept = "geht es mit Ihrem Text weiter"
    #expect(Village.text(SignInPage(here, occasion: .ranOut(textKept: true))).contains(kept))
    #expect(!Village.text(SignInPage(here, occasion: .ranOut(textKept: false))).contains(kept))
    #expect(!Village.text(SignInPage(here)).contains(kept))
  }

  @Test("keeps where to go afterwards, escaped")
  func keepsTheWayBack() throws {
    let form = Filled(["zurueck": ["/vereinbarungen/3?a=\"><b>"]])
    let text = Village.text(SignInPage(try Village.here(at: .signIn), form: form))
    #expect(text.contains("name=\"zurueck\" value=\"/vereinbarungen/3?a=&quot;&gt;&lt;b&gt;\""))
  }

  @Test("offers one click as each person in a practice house, by organisation and with the office")
  func offersPeopleInPractice() throws {
    let team = try Village.all()[1]
    let group = PracticeGroup(team, [.init(login: "albers", name: "Katrin Albers", office: .teamLead)])
    let text = Village.text(SignInPage(try Village.here(at: .signIn, isPractice: true), practice: [group]))
    #expect(text.contains("action=\"/uebung/anmelden\""))
    #expect(text.contains("<h3 id=\"tuer-2\">Team Nordstadt</h3>"))
    #expect(text.contains("name=\"login\" value=\"albers\""))
    #expect(text.contains("Teamleitung"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("says to whom to turn when an account holds no office")
  func saysWithoutOffice() throws {
    let text = Village.text(SignInPage(try Village.here(at: .signIn), occasion: .withoutOffice()))
    #expect(text.contains("Ihrem Zugang ein Amt zu geben"))
  }

  @Test("carries the language with the form while nobody is signed in")
  func carriesTheLanguage() throws {
    let field = "<input type=\"hidden\" name=\"sprache\" value=\"en\">"
    #expect(Village.text(SignInPage(try Village.here(.english, at: .signIn))).contains(field))
    #expect(!Village.text(SignInPage(try Village.here(at: .signIn))).contains("name=\"sprache\""))
  }

  @Test("offers nobody in a real house")
  func offersNobodyInReality() throws {
    #expect(!Village.text(SignInPage(try Village.here(at: .signIn))).contains("/uebung/anmelden"))
  }
}
