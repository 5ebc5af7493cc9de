import Attention
import Pages
import Testing
import Wording

@Suite struct PeoplePageTests {
  private typealias Village = AccessVillage
  private static let former = Account(id: ID(9), name: "Ole Brandt", login: "brandt")

  private func form(_ values: [String: String]) throws -> EnrolmentForm {
    try EnrolmentForm(
      Filled(values.mapValues { [$0] }), organisations: Village.all(),
      accounts: [Self.former],
      members: Village.members(), Wording(.german))
  }

  @Test("lists people by organisation and name with their office")
  func lists() throws {
    let page = PeoplePage(
      try Village.here(at: .people, as: .operations), organisations: try Village.all(), members: try Village.members())
    let text = Village.text(page)
    #expect(text.contains("<strong>Katrin Albers</strong>, Teamleitung"))
    #expect(text.contains("albers · darf Fassungen zustimmen"))
    #expect(
      text.contains(
        "<a href=\"/verwaltung/mitgliedschaften/2/ende\">Beenden<span class=\"nur-vorlesen\">: Mette Lund, Fachkraft</span></a>"
      ))
    #expect(text.contains("Noch niemand."))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("enrols somebody new")
  func enrolsNew() throws {
    let enrolled = try form([
      "anmeldename": "J.Brandt", "name": "Jonas Brandt", "organisation": "2", "amt": "teamLead", "zustimmung": "ja",
      "passwort": "ein ganzer Satz",
    ])
    #expect(enrolled.whom == .new(name: "Jonas Brandt", login: "j.brandt", password: "ein ganzer Satz"))
    #expect(enrolled.organisation == ID(2) && enrolled.office == .teamLead && enrolled.mayConsent)
  }

  @Test("gives somebody known another office, without name and password")
  func addsAnOffice() throws {
    let enrolled = try form(["anmeldename": "ALBERS", "organisation": "1", "amt": "quality"])
    #expect(enrolled.whom == .known(ID(1)))
    #expect(!enrolled.mayConsent)
    #expect(try form(["anmeldename": "brandt", "organisation": "1", "amt": "quality"]).whom == .known(ID(9)))
  }

  @Test(
    "says what is open",
    arguments: [
      (["anmeldename": "albers", "name": "Katrin", "organisation": "1", "amt": "quality"], "anmeldename"),
      (["anmeldename": "albers", "organisation": "2", "amt": "teamLead"], "amt"),
      (["anmeldename": "lund", "organisation": "5", "amt": "caseworker"], "amt"),
      (["anmeldename": "lund", "organisation": "1", "amt": "advisoryVoice"], "amt"),
      (["anmeldename": "lund", "organisation": "77", "amt": "quality"], "organisation"),
      (["anmeldename": "lund", "organisation": "1", "amt": "chef"], "amt"),
      (["anmeldename": "lund", "organisation": "1", "amt": "dataSteward", "zustimmung": "ja"], "zustimmung"),
      (["anmeldename": "neu", "name": "Neu", "organisation": "1", "amt": "quality", "passwort": "kurz"], "passwort"),
      (["anmeldename": "neu", "organisation": "1", "amt": "quality", "passwort": "ein ganzer Satz"], "name"),
      (
        ["anmeldename": "x y", "name": "Neu", "organisation": "1", "amt": "quality", "passwort": "ein ganzer Satz"],
        "anmeldename"
      ),
    ])
  func saysWhatIsOpen(values: [String: String], field: String) {
    let faults = #expect(throws: FormFaults.self) { try form(values) }
    #expect(faults?.all.map(\.field) == [field])
  }

  @Test("offers to choose offices and organisations by name, and no count of anything")
  func showsNoCounts() throws {
    let page = PeoplePage(
      try Village.here(.english, at: .people, as: .operations), organisations: try Village.all(),
      members: try Village.members())
    let text = Village.text(page)
    #expect(text.contains("<option value=\"advisoryVoice\">Advisory voice</option>"))
    #expect(Sound.faults(in: text) == [])
  }
}

@Suite struct MembershipEndPageTests {
  @Test("says what stays before it ends anything")
  func saysWhatStays() throws {
    let page = MembershipEndPage(
      try AccessVillage.here(at: .membershipEnd(ID(2)), as: .operations), member: try AccessVillage.members()[1])
    let text = AccessVillage.text(page)
    #expect(text.contains("bleibt mit Amt und Organisation stehen"))
    #expect(text.contains("action=\"/verwaltung/mitgliedschaften/2/ende\""))
    #expect(Sound.faults(in: text) == [])
  }

  @Test("keeps somebody who can keep accounts")
  func keepsOperations() throws {
    let page = MembershipEndPage.lastOperations(
      try AccessVillage.here(at: .membershipEnd(ID(3)), as: .operations), member: try AccessVillage.members()[2])
    let text = AccessVillage.text(page)
    #expect(text.contains("Geben Sie zuerst einer anderen Person das Amt Betrieb"))
    #expect(Sound.faults(in: text) == [])
  }
}
