import Attention
import Pages
import Testing
import Wording

@Suite struct AccountPageTests {
  private typealias Village = AccessVillage

  private func page(
    _ language: Language = .german, isFirst: Bool = false, form: Filled = Filled()
  ) throws -> AccountPage {
    let all = try Village.all()
    let moment = Moment(Day(number: 20_781), hour: 7, minute: 2)
    return AccountPage(
      try Village.here(language, at: .account, as: .teamLead),
      account: Account(id: ID(1), name: "Katrin Albers", login: "albers"),
      memberships: [
        Membership(id: ID(11), account: ID(1), organisation: all[1], office: .teamLead, mayConsent: true),
        Membership(id: ID(12), account: ID(1), organisation: all[0], office: .quality, mayConsent: false),
      ],
      sessions: [AccountPage.Session(began: moment, lastUsed: moment.adding(seconds: 600), isThis: true)],
      idleMinutes: 60, isFirstPassword: isFirst, form: form)
  }

  @Test("marks the present office and offers the others")
  func offersOtherOffices() throws {
    let text = Village.text(try page())
    #expect(text.contains("name=\"mitgliedschaft\" value=\"12\""))
    #expect(!text.contains("name=\"mitgliedschaft\" value=\"11\""))
    #expect(
      text.contains("Als Qualitätsmanagement weiterarbeiten<span class=\"nur-vorlesen\">: Jobcenter Musterkreis</span>")
    )
  }

  @Test("carries the token in every form that changes something")
  func carriesTheToken() throws {
    let text = Village.text(try page())
    let forms = text.matches(of: /<form method="post"/).count
    #expect(forms == 4)
    #expect(text.matches(of: /name="token" value="t0k3n"/).count == forms)
  }

  @Test("shows when a session began and was last used, and nothing of what was done")
  func showsSessions() throws {
    let text = Village.text(try page())
    #expect(text.contains("Angemeldet am 24. November 2026, 8:02 Uhr"))
    #expect(text.contains("Zuletzt genutzt am 24. November 2026, 8:12 Uhr"))
    #expect(text.contains("Nicht festgehalten wird, welche Person etwas liest"))
  }

  @Test("says that the own organisation’s reading is noted, and to whom it points where there is only one")
  func saysWhatReadingLeaves() throws {
    let text = Village.text(try page())
    #expect(text.contains("dass Ihre Organisation oder Ihr Team einen Beitrag einer anderen Seite gelesen hat"))
    #expect(text.contains("nur eine Person mit Zugang, weist dieser Vermerk auf diese Person"))
    #expect(Village.text(try page(.english)).contains("only one person with an account here, this note points to"))
  }

  @Test("asks first for an own password while it is the one operations gave")
  func asksForOwnPassword() throws {
    let text = Village.text(try page(isFirst: true))
    let password = try #require(text.firstRange(of: "Ein eigenes Passwort festlegen"))
    let offices = try #require(text.firstRange(of: "Ihre Ämter"))
    #expect(password.lowerBound < offices.lowerBound)
    #expect(!Village.text(try page()).contains("Ein eigenes Passwort festlegen"))
  }

  @Test("never gives a password back")
  func keepsPasswords() throws {
    let form = PasswordForm.wrongOldPassword(
      Filled(["passwort-alt": ["altes Wort"], "passwort-neu": ["neues Wort"]]), Wording(.german))
    let text = Village.text(try page(form: form))
    #expect(!text.contains("altes Wort") && !text.contains("neues Wort"))
    #expect(text.contains("Schreiben Sie Ihr jetziges Passwort. Dieses war es nicht"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("reads a new password that is long enough and new")
  func readsNewPassword() throws {
    let old = "das alte Passwort"
    let form = try PasswordForm(
      Filled(["passwort-alt": [old], "passwort-neu": ["das neue Passwort"]]), Wording(.german))
    #expect(form.new == "das neue Passwort")
    #expect(throws: FormFaults.self) {
      try PasswordForm(Filled(["passwort-alt": [old], "passwort-neu": [old]]), Wording(.german))
    }
    #expect(throws: FormFaults.self) {
      try PasswordForm(Filled(["passwort-neu": ["das neue Passwort"]]), Wording(.german))
    }
  }

  @Test("speaks both languages")
  func speaksBoth() throws {
    let text = Village.text(try page(.english))
    #expect(text.contains("Your offices"))
    #expect(text.contains("<a href=\"/konto?sprache=de\" lang=\"de\">Deutsch</a>"))
    #expect(Sound.faults(in: text) == [])
  }
}
