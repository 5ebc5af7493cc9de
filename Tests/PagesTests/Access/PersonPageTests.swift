import Attention
import Pages
import Testing
import Wording

@Suite struct PersonPageTests {
  private typealias Village = AccessVillage
  private static let account = Account(id: ID(1), name: "Katrin Albers", login: "albers")

  private func page(isClosed: Bool = false, held: Bool = true) throws -> String {
    let members = try Village.members()
    let first = Day(number: 20_781)
    let standIn = Membership(
      id: ID(20), account: ID(2), organisation: members[0].membership.organisation, office: .teamLead,
      mayConsent: false, standIn: try StandIn(for: ID(1), first: first, last: first.adding(days: 6)))
    return Village.text(
      PersonPage(
        try Village.here(at: .person(ID(1)), as: .operations), account: Self.account,
        held: held
          ? [.init(members[0].membership, standIns: [HeldOffice.Deputy("Mette Lund", standIn)].compactMap { $0 })] : [],
        organisations: try Village.all(), isClosed: isClosed))
  }

  @Test("leads to everything that can be done with an office, each with what it is about")
  func leads() throws {
    let text = try page()
    for place in ["vertretung", "nachfolge", "zustimmung", "ende"] {
      #expect(text.contains("href=\"/verwaltung/mitgliedschaften/1/\(place)\""))
    }
    #expect(text.contains("Zustimmungsrecht nehmen<span class=\"nur-vorlesen\">: Teamleitung, Team Nordstadt</span>"))
    #expect(text.contains("Vertreten durch Mette Lund, 24. November bis 30. November 2026"))
    #expect(text.contains("href=\"/verwaltung/mitgliedschaften/20/ende\""))
    #expect(text.contains("href=\"/verwaltung/personen/1/wiederherstellung\""))
    #expect(text.contains("href=\"/verwaltung/personen/1/ende\""))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("lets a closed account be opened again, and its offices be handed over or ended; nothing else")
  func offersReopening() throws {
    let text = try page(isClosed: true)
    #expect(text.contains("href=\"/verwaltung/personen/1/oeffnung\""))
    #expect(text.contains("mitgliedschaften/1/nachfolge") && text.contains("mitgliedschaften/1/ende"))
    #expect(text.contains("Diese Ämter hat noch niemand übernommen."))
    #expect(!text.contains("mitgliedschaften/1/vertretung") && !text.contains("mitgliedschaften/1/zustimmung"))
    #expect(!text.contains("wiederherstellung") && !text.contains("<select"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("says so when somebody holds no office")
  func saysWithoutOffice() throws { #expect(try page(held: false).contains("Kein Amt.")) }

  @Test("shows nothing of what the person reads or says, promise 3")
  func showsNothingElse() throws {
    let text = try page()
    for address in ["/vereinbarungen", "/dialoge", "/reflexionen", "/wirkungsdiskurs"] {
      #expect(!text.contains("href=\"\(address)"))
    }
    #expect(!text.contains("Zuletzt genutzt"))
  }
}

@Suite struct SuccessionPageTests {
  private typealias Village = AccessVillage
  private static let others = [
    Account(id: ID(2), name: "Mette Lund", login: "lund"), Account(id: ID(4), name: "Gül Aydın", login: "aydin"),
  ]

  @Test("says what passes over and what does not, for somebody known and somebody new")
  func says() throws {
    let page = SuccessionPage(
      try Village.here(at: .succession(ID(1)), as: .operations), member: try Village.members()[0], others: Self.others)
    let text = Village.text(page)
    #expect(text.contains("Offene Zusagen, wartende Zustimmungen und geplante Dialoge gehören dem Amt"))
    #expect(text.contains("Versiegelte Entwürfe gehen nicht mit über"))
    #expect(text.contains("<option value=\"4\">Gül Aydın (aydin)</option>"))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("reads who is to succeed, of those that were offered")
  func reads() throws {
    func form(_ values: [String: String]) throws -> SuccessionForm {
      try SuccessionForm(Filled(values.mapValues { [$0] }), others: Self.others, Wording(.german))
    }
    #expect(try form(["art": "bekannt", "wer": "2"]) == .known(ID(2)))
    #expect(try form(["art": "neu", "wen": " Ida "]) == .new(whom: "Ida"))
    for wrong in ["", "1", "99"] {
      let faults = #expect(throws: FormFaults.self) { try form(["art": "bekannt", "wer": wrong]) }
      #expect(faults?.all.map(\.field) == ["wer"])
    }
  }
}

@Suite struct StandInPageTests {
  private typealias Village = AccessVillage
  private static let today = Day(number: 20_781)
  private static let others = [Account(id: ID(2), name: "Mette Lund", login: "lund")]

  private func form(_ first: String, _ last: String, who: String = "2", consent: String = "") throws -> StandInForm {
    var values = ["wer": who, "zustimmung": consent]
    for (id, text) in [("erster", first), ("letzter", last)] {
      for (part, value) in zip(["tag", "monat", "jahr"], text.split(separator: " ")) {
        values["\(id)-\(part)"] = String(value)
      }
    }
    return try StandInForm(
      Filled(values.mapValues { [$0] }), for: try Village.members()[0].membership, others: Self.others,
      today: Self.today, Wording(.german))
  }

  @Test("reads who stands in, from when to when")
  func reads() throws {
    let form = try form("21. Dezember 2026", "8 1 2027", consent: "ja")
    #expect(form.account == ID(2) && form.mayConsent && form.standIn.membership == ID(1))
    #expect(form.standIn.first == Day(2026, 12, 21) && form.standIn.last == Day(2027, 1, 8))
  }

  @Test(
    "says what is open",
    arguments: [
      ("", "8 1 2027", "erster"), ("31 2 2027", "8 3 2027", "erster"), ("8 1 2027", "1 1 2027", "letzter"),
      ("1 11 2026", "2 11 2026", "letzter"), ("1 1 2027", "1 3 2028", "letzter"),
    ])
  func saysWhatIsOpen(first: String, last: String, field: String) {
    let faults = #expect(throws: FormFaults.self) { try form(first, last) }
    #expect(faults?.all.map(\.field) == [field])
  }

  @Test("asks for a person who was offered")
  func asksForAPerson() {
    let faults = #expect(throws: FormFaults.self) { try form("1 1 2027", "2 1 2027", who: "9") }
    #expect(faults?.all.map(\.field) == ["wer"])
  }

  @Test("shows who is entered already, and keeps what was typed")
  func shows() throws {
    let member = try Village.members()[0]
    let standIn = Membership(
      id: ID(20), account: ID(2), organisation: member.membership.organisation, office: .teamLead, mayConsent: true,
      standIn: try StandIn(for: ID(1), first: Self.today, last: Self.today.adding(days: 6)))
    let typed = Filled(["erster-tag": ["21."], "erster-monat": ["Dezember"], "erster-jahr": ["2026"]])
    let text = Village.text(
      StandInPage(
        try Village.here(at: .standIn(ID(1)), as: .operations), member: member,
        present: [HeldOffice.Deputy("Mette Lund", standIn)].compactMap { $0 },
        others: Self.others, form: typed))
    #expect(text.contains("<strong>Mette Lund</strong>, 24. November bis 30. November 2026"))
    #expect(text.contains("value=\"Dezember\""))
    #expect(text.contains("name=\"zustimmung\""))
    #expect(Sound.faults(in: text) == [])
    let other = StandInPage(
      try Village.here(.english, at: .standIn(ID(2)), as: .operations), member: try Village.members()[1], present: [],
      others: Self.others)
    #expect(!Village.text(other).contains("name=\"zustimmung\""), "whoever may not consent lends nobody the right")
    #expect(Sound.faults(in: Village.text(other)) == [])
  }
}
