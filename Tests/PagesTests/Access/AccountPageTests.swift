import Attention
import Pages
import Testing
import Wording

@Suite struct AccountPageTests {
  private typealias Village = AccessVillage

  private func page(
    _ language: Language = .german, notices: [AccountNotice] = [],
    secondFactor: SecondFactorPage.State = .off, form: Filled = Filled()
  ) throws -> AccountPage {
    let all = try Village.all()
    let moment = Moment(Day(number: 20_781), hour: 7, minute: 2)
    let deputy = Membership(
      id: ID(15), account: ID(2), organisation: all[1], office: .teamLead, mayConsent: false,
      standIn: try standIn(ID(11), from: 3))
    return AccountPage(
      try Village.here(language, at: .account, as: .teamLead),
      account: Account(id: ID(1), name: "Katrin Albers", login: "albers"),
      held: [
        HeldOffice(
          Membership(id: ID(11), account: ID(1), organisation: all[1], office: .teamLead, mayConsent: true),
          standIns: [HeldOffice.Deputy("Mette Lund", deputy)].compactMap { $0 }),
        HeldOffice(
          Membership(id: ID(12), account: ID(1), organisation: all[0], office: .quality, mayConsent: false)),
        HeldOffice(
          Membership(
            id: ID(13), account: ID(1), organisation: all[0], office: .management, mayConsent: false,
            standIn: try standIn(ID(14), from: 7)), away: "Samira Okafor"),
      ],
      sessions: [
        AccountPage.Session(handle: "a1b2", began: moment, lastUsed: moment.adding(seconds: 600), isThis: true),
        AccountPage.Session(handle: "c3d4", began: moment, lastUsed: moment, isThis: false),
      ], notices: notices, secondFactor: secondFactor, idleMinutes: 60, form: form)
  }

  /// Three days, so many from the day of these pages on.
  private func standIn(_ membership: ID<Membership>, from days: Int) throws -> StandIn {
    let first = Day(number: 20_781).adding(days: days)
    return try StandIn(for: membership, first: first, last: first.adding(days: 2))
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
    #expect(forms == 6)
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

  @Test("ends another session by its handle, or all others, and never offers to end the own one alone")
  func endsSessions() throws {
    let text = Village.text(try page())
    #expect(text.contains("action=\"/konto/sitzungen/c3d4/ende\""))
    #expect(!text.contains("a1b2"))
    #expect(text.contains("action=\"/konto/sitzungen/andere/ende\""))
    #expect(text.matches(of: />Hier</).count == 1)
  }

  @Test("says who stands in for whom, and offers no office on a day one does not stand in")
  func showsStandIns() throws {
    let text = Village.text(try page())
    #expect(text.contains("Vertreten durch Mette Lund, 27. November bis 29. November 2026"))
    #expect(text.contains("In Vertretung für Samira Okafor, 1. Dezember bis 3. Dezember 2026"))
    #expect(text.contains("Heute nicht"))
    #expect(!text.contains("name=\"mitgliedschaft\" value=\"13\""))
  }

  @Test("tells first what operations did with the account, until it is read")
  func showsNotices() throws {
    let notice = AccountNotice(kind: .recoveryMade, noted: Moment(Day(number: 20_780), hour: 8))
    let text = Village.text(try page(notices: [notice]))
    #expect(text.contains("Am 23. November 2026, 9:00 Uhr hat der Betrieb einen Link ausgestellt"))
    #expect(text.contains("action=\"/konto/hinweise/ende\""))
    let first = try #require(text.firstRange(of: "Das sollten Sie wissen"))
    let offices = try #require(text.firstRange(of: "Ihre Ämter"))
    #expect(first.lowerBound < offices.lowerBound)
    #expect(!Village.text(try page()).contains("Das sollten Sie wissen"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("says whether a second factor is on, and how many spare codes are left")
  func showsSecondFactor() throws {
    #expect(Village.text(try page()).contains("Zweiten Faktor einrichten"))
    let text = Village.text(try page(secondFactor: .on(since: Day(number: 20_700), spareCodes: 1)))
    #expect(text.contains("Sie haben noch 1 Ersatzcode."))
    #expect(text.contains("<a href=\"/konto/zweiter-faktor\">Zweiten Faktor ansehen</a>"))
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

  @Test("has a sentence for everything that becomes of an office", arguments: [Language.german, .english])
  func tellsOfOffices(language: Language) throws {
    let moment = Moment(Day(number: 20_781), hour: 7)
    let notices = AccountNotice.Kind.allCases.map {
      AccountNotice(
        kind: $0, noted: moment,
        place: $0.concernsAccess ? nil : .init(office: .teamLead, organisation: "Team <Nord>"))
    }
    let text = Village.text(try page(language, notices: notices))
    let office = Wording(language).name(of: Office.teamLead)
    #expect(
      text.matches(of: try Regex("\(office), Team &lt;Nord&gt;\\.")).count == AccountNotice.Kind.allCases.count - 2)
    #expect(Sound.faults(in: text) == [])
    let sentences = Set(notices.map { Wording(language).access.sentence($0) })
    #expect(sentences.count == notices.count, "each its own")
    let offices = Village.text(try page(language, notices: [notices[2]]))
    #expect(offices.contains(Wording(language).access.officesNext))
  }
}
