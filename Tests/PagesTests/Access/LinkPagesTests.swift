import Attention
import Pages
import Testing
import Wording

@Suite struct LinkPagesTests {
  private typealias Village = AccessVillage
  private static let word = "mzxw6ytboimzxw6ytboimzxw6ytboiaa"

  private func invitation(mayConsent: Bool = true) throws -> Invitation {
    let team = try Village.all()[1]
    return Invitation(
      id: ID(5), organisation: team,
      offer: .init(organisation: team.id, office: .teamLead, mayConsent: mayConsent, whom: "Ida \"Neu\""),
      created: Moment(Day(number: 20_776)), expires: Moment(Day(number: 20_790), hour: 8))
  }

  @Test("offers somebody new an account, with the name operations knew and no password they could know")
  func offersAnAccount() throws {
    let here = try Village.here(at: .invitation(Self.word))
    let text = Village.text(InvitationPage(here, invitation: try invitation(), word: Self.word))
    #expect(text.contains("Sie sind eingeladen, hier als Teamleitung zu arbeiten: Team Nordstadt."))
    #expect(text.contains("das Recht, für die Organisation Fassungen zuzustimmen"))
    #expect(text.contains("action=\"/einladung/\(Self.word)\""))
    #expect(text.contains("value=\"Ida &quot;Neu&quot;\""))
    #expect(text.contains("autocomplete=\"new-password\""))
    #expect(text.contains("href=\"/anmelden?zurueck=/einladung/\(Self.word)\""))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("offers somebody who is signed in the office alone")
  func offersTheOffice() throws {
    let here = try Village.here(.english, at: .invitation(Self.word), as: .quality)
    let text = Village.text(InvitationPage(here, invitation: try invitation(mayConsent: false), word: Self.word))
    #expect(text.contains("You are signed in as Katrin Albers."))
    #expect(text.contains("Take the office"))
    #expect(!text.contains("name=\"passwort\"") && !text.contains("right to consent"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("gives back what was typed but the password, with what is open")
  func givesBack() throws {
    let form = Filled(["person": ["Ida"], "anmeldename": ["a b"], "passwort": ["kurz"]])
    let faults = try #require(throws: FormFaults.self) { try InvitationForm(form, Wording(.german)) }
    #expect(faults.all.map(\.field) == ["anmeldename", "passwort"])
    let here = try Village.here(at: .invitation(Self.word))
    let text = Village.text(
      InvitationPage(here, invitation: try invitation(), word: Self.word, form: form.with(faults)))
    #expect(text.contains("value=\"Ida\"") && text.contains("value=\"a b\"") && !text.contains("kurz"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("reads a name, a sign-in name and a password")
  func reads() throws {
    let form = try InvitationForm(
      Filled(["person": ["Ida Neu"], "anmeldename": ["I.Neu"], "passwort": ["ein ganzer Satz"]]), Wording(.german))
    #expect(form.name == "Ida Neu" && form.login == "i.neu" && form.password == "ein ganzer Satz")
  }

  @Test("says of a link that is over nothing but that, and looks alike at every address")
  func isOver() throws {
    let one = Village.text(LinkOverPage(try Village.here(at: .invitation("a"))))
    let other = Village.text(LinkOverPage(try Village.here(at: .recovery("b"))))
    #expect(one == other)
    #expect(one.contains("Dieser Link gilt nicht mehr"))
    #expect(Sound.faults(in: one) == [])
    #expect(Sound.faults(in: Village.text(LinkOverPage(try Village.here(.english, at: .invitation("a"))))) == [])
  }

  @Test("says whose account a recovery opens and what will happen")
  func recovers() throws {
    let account = Account(id: ID(1), name: "Katrin Albers", login: "albers")
    let page = RecoveryPage(try Village.here(at: .recovery(Self.word)), account: account, word: Self.word)
    let text = Village.text(page)
    #expect(text.contains("Dieser Link öffnet den Zugang von Katrin Albers."))
    #expect(text.contains("Ein zweiter Faktor ist danach ausgeschaltet"))
    #expect(text.contains("action=\"/wiederherstellung/\(Self.word)\""))
    #expect(Sound.faults(in: text) == [])
    #expect(throws: FormFaults.self) { try RecoveryForm(Filled(["passwort": ["kurz"]]), Wording(.german)) }
  }

  @Test("shows a link once, whole and as text, with what to do with it")
  func showsTheLink() throws {
    let link = "https://augenmerk.example.org/einladung/\(Self.word)"
    for kind in [GivenLinkPage.Kind.invitation, .recovery] {
      let page = GivenLinkPage(
        try Village.here(at: .people, as: .operations), kind, link: link, name: "Ida Neu",
        back: Crumb("Zurück", .people))
      let text = Village.text(page)
      #expect(text.contains("<code>\(link)</code>"))
      #expect(!text.contains("href=\"\(link)"), "a link to click would be used up by whoever made it")
      #expect(text.contains("Ein Link für Ida Neu"))
      #expect(Sound.faults(in: text) == [])
    }
  }
}
