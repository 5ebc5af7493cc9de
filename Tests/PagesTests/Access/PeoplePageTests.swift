import Attention
import Pages
import Testing
import Wording

@Suite struct PeoplePageTests {
  private typealias Village = AccessVillage

  private func page(_ language: Language = .german, waiting: [PeoplePage.Waiting] = []) throws -> String {
    let closed = Account(id: ID(9), name: "Ole Brandt", login: "brandt")
    return Village.text(
      PeoplePage(
        try Village.here(language, at: .people, as: .operations), organisations: try Village.all(),
        members: try Village.members(), waiting: waiting,
        closed: [.init(closed, on: Day(number: 20_700), offices: [try Village.members()[0].membership])]))
  }

  private func waiting(isOpen: Bool, whom: String = "Ida Neu") throws -> PeoplePage.Waiting {
    let team = try Village.all()[1]
    let expires = Moment(Day(number: 20_790), hour: 8)
    return PeoplePage.Waiting(
      Invitation(
        id: ID(5), organisation: team, offer: .init(organisation: team.id, office: .teamLead, whom: whom),
        created: Moment(Day(number: 20_776)), expires: expires), isOpen: isOpen, predecessor: "Katrin Albers")
  }

  @Test("lists people by organisation and name with their office, each with a page of their own")
  func lists() throws {
    let text = try page()
    #expect(
      text.contains("<a href=\"/verwaltung/personen/1\"><strong>Katrin Albers</strong></a>, Teamleitung"))
    #expect(text.contains("albers · darf Fassungen zustimmen"))
    #expect(text.contains("Noch niemand."))
    #expect(text.contains("geschlossen am 4. September 2026"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("shows invitations nobody has accepted, with a way to withdraw them and no word of a link")
  func showsInvitations() throws {
    #expect(try page().contains("Zurzeit ist keine Einladung offen."))
    let text = try page(waiting: [try waiting(isOpen: true)])
    #expect(text.contains("<strong>Ida Neu</strong>, Teamleitung, Team Nordstadt"))
    #expect(text.contains("gilt bis zum 3. Dezember 2026, 9:00 Uhr · Nachfolge für Katrin Albers"))
    #expect(text.contains("href=\"/verwaltung/einladungen/5/ende\""))
    #expect(!text.contains("/einladung/"))
    #expect(try page(waiting: [try waiting(isOpen: false)]).contains("abgelaufen am 3. Dezember 2026"))
    #expect(try page(waiting: [try waiting(isOpen: true, whom: "")]).contains("<strong>Ohne Namen</strong>"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("asks for no password: whoever is invited chooses one")
  func asksForNoPassword() throws {
    let text = try page(.english)
    #expect(!text.contains("passwort"))
    #expect(text.contains("<option value=\"advisoryVoice\">Advisory voice</option>"))
    #expect(Sound.faults(in: text) == [])
  }
}

@Suite struct OfferFormTests {
  private func form(_ values: [String: String]) throws -> OfferForm {
    try OfferForm(
      Filled(values.mapValues { [$0] }), organisations: AccessVillage.all(), Wording(.german))
  }

  @Test("reads an office to give")
  func reads() throws {
    let offer = try form(["wen": " Jonas Brandt ", "organisation": "2", "amt": "teamLead", "zustimmung": "ja"]).offer
    #expect(offer.organisation == ID(2) && offer.office == .teamLead && offer.mayConsent)
    #expect(offer.whom == "Jonas Brandt" && offer.replaces == nil)
    #expect(try form(["organisation": "5", "amt": "advisoryVoice"]).offer.whom.isEmpty)
  }

  @Test(
    "says what is open",
    arguments: [
      (["organisation": "5", "amt": "caseworker"], "amt"), (["organisation": "1", "amt": "advisoryVoice"], "amt"),
      (["organisation": "77", "amt": "quality"], "organisation"), (["organisation": "1", "amt": "chef"], "amt"),
      (["organisation": "1", "amt": "dataSteward", "zustimmung": "ja"], "zustimmung"),
      (["organisation": "5", "amt": "advisoryVoice", "zustimmung": "ja"], "zustimmung"),
      (["organisation": "1", "amt": "quality", "wen": String(repeating: "a", count: 81)], "wen"),
    ])
  func saysWhatIsOpen(values: [String: String], field: String) {
    let faults = #expect(throws: FormFaults.self) { try form(values) }
    #expect(faults?.all.map(\.field) == [field])
  }
}

@Suite struct ConfirmationPageTests {
  private func page(form: Filled = Filled()) throws -> String {
    let here = try AccessVillage.here(at: .membershipEnd(ID(2)), as: .operations)
    let words = here.wording.keeping
    return AccessVillage.text(
      ConfirmationPage(
        here,
        .init(
          about: "Fachkraft, Team Nordstadt", title: words.endOf("Mette Lund"), lead: words.endLead,
          points: words.endPoints, button: words.endButton, keep: Crumb(words.keepOffice, .person(ID(2)))),
        to: .membershipEnd(ID(2)), crumbs: [Crumb(here.wording.house.people, .people)],
        hidden: [("recht", "<geben>")], form: form))
  }

  @Test("says what stays before it ends anything, and offers a way back that changes nothing")
  func saysWhatStays() throws {
    let text = try page()
    #expect(text.contains("bleibt mit Amt und Organisation stehen"))
    #expect(text.contains("action=\"/verwaltung/mitgliedschaften/2/ende\""))
    #expect(text.contains("<a href=\"/verwaltung/personen/2\">Amt behalten</a>"))
    #expect(text.contains("name=\"recht\" value=\"&lt;geben&gt;\""))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("says what stands in the way")
  func saysWhatIsInTheWay() throws {
    let text = try page(form: Filled().with(.lastOperations(Wording(.german))))
    #expect(text.contains("<a href=\"#ende\">Geben Sie zuerst einer anderen Person das Amt Betrieb"))
    #expect(Sound.faults(in: text) == [])
  }
}
