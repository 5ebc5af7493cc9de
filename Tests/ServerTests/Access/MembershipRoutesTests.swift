import Attention
import HTTPTypes
import Hummingbird
import Samples
import Store
import Testing

@testable import Server

@Suite struct MembershipRoutesTests {
  private func house() async throws -> (house: VisitedHouse, ole: Visit) {
    let house = try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
    return (house, try await Visit.signedIn("ole", in: house))
  }

  @Test("ends an office after asking once more, and says so")
  func ends() async throws {
    let (house, ole) = try await house()
    let hanna = try await Visit.signedIn("hanna", in: house)
    let end = "/verwaltung/mitgliedschaften/1/ende"
    #expect(try await ole.get(end).text.contains("Amt von Hanna Ohlsen beenden"))
    let answer = try await ole.post(end)
    #expect(try await ole.get(answer.location ?? "").text.contains("Das Amt ist beendet."))
    #expect(try await hanna.get("/konto").status == 303)
    #expect(try await house.store.memberships(of: ID(1)).isEmpty)
    #expect(try await ole.post(end).status == 404)
  }

  @Test("hands an office over to somebody with an account at once")
  func handsOver() async throws {
    let (house, ole) = try await house()
    let petra = try await Visit.signedIn("petra", in: house)
    let place = "/verwaltung/mitgliedschaften/3/nachfolge"
    #expect(try await !ole.get(place).text.contains("Petra Vogt (petra)"), "nobody succeeds themselves")
    let answer = try await ole.post(place, ["art": ["bekannt"], "wer": ["4"]])
    #expect(
      try await ole.get(answer.location ?? "").text.contains("Das Amt ist gegeben: Leitung, Jobcenter Musterkreis."))
    #expect(try await petra.get("/").status == 303)
    let given = try #require(try await house.store.memberships(of: ID(4)).last)
    #expect(given.office == .management && given.mayConsent, "with the rights of the office")
    #expect(try await ole.post(place, ["art": ["bekannt"], "wer": ["4"]]).status == 404)
  }

  @Test("hands what waits for the office over with it, promises and consents alike")
  func handsOverWhatWaits() async throws {
    let house = try await VisitedHouse.furnished()
    let before = try await Visit.signedIn("okafor", in: house).get("/").text
    let waiting = try #require(before.firstMatch(of: /<h2 id="w-h">(?s:.*?)<\/section>/)?.0)
    #expect(waiting.contains("/zusagen/"))
    let lenz = try await Visit.signedIn("lenz", in: house)
    let okafor = try #require(try await house.store.accounts().first { $0.login == "okafor" })
    let office = try #require(try await house.store.memberships(of: okafor.id).first)
    let link = try await lenz.post(
      "/verwaltung/mitgliedschaften/\(office.id)/nachfolge", ["art": ["neu"], "wen": [""]])
    let word = try #require(link.text.firstMatch(of: /\/einladung\/[a-z2-7]{32}/)?.0)
    let accepted = try await Visit(house).post(
      String(word), ["person": ["Ida Neu"], "anmeldename": ["ida"], "passwort": ["ein ganzer Satz"]])
    let after = try await Visit(house).following(accepted).get("/").text
    let own = try #require(after.firstMatch(of: /<h2 id="w-h">(?s:.*?)<\/section>/)?.0)
    func links(_ text: Substring) -> [String] { text.matches(of: /href="([^"]*)"/).map { String($0.1) } }
    #expect(links(own) == links(waiting).filter { !$0.hasPrefix("/entwuerfe/") }, "all but what was sealed")
  }

  @Test("enters a stand-in from day to day, shows it to both, and takes it back")
  func arranges() async throws {
    let (house, ole) = try await house()
    let place = "/verwaltung/mitgliedschaften/3/vertretung"
    let form = [
      "wer": ["4"], "erster-tag": ["24"], "erster-monat": ["November"], "erster-jahr": ["2026"], "letzter-tag": ["4"],
      "letzter-monat": ["12"], "letzter-jahr": ["2026"], "zustimmung": ["ja"],
    ]
    let answer = try await ole.post(place, form)
    let said = "Quirin Lang ist als Vertretung eingetragen: 24. November bis 4. Dezember 2026."
    #expect(try await ole.get(answer.location ?? "").text.contains(said))
    let petra = try await Visit.signedIn("petra", in: house)
    #expect(
      try await petra.get("/konto").text.contains("Vertreten durch Quirin Lang, 24. November bis 4. Dezember 2026"))
    let quirin = try await Visit.signedIn("quirin", in: house)
    #expect(try await quirin.get("/konto").text.contains("In Vertretung für Petra Vogt"))
    let standIn = try #require(try await house.store.memberships(of: ID(4)).last)
    #expect(standIn.mayConsent && standIn.standIn?.membership == ID(3))
    #expect(try await ole.get("/verwaltung/personen").text.contains("In Vertretung für Petra Vogt"))
    #expect(try await ole.get("/verwaltung/mitgliedschaften/\(standIn.id)/vertretung").status == 404)
    #expect(try await ole.get("/verwaltung/mitgliedschaften/\(standIn.id)/nachfolge").status == 404)
    _ = try await ole.post("/verwaltung/mitgliedschaften/\(standIn.id)/ende")
    #expect(try await ole.get(place).text.contains("Zurzeit ist niemand eingetragen."))
  }

  @Test("gives back a stand-in that is not right yet, day by day as it was typed")
  func givesBack() async throws {
    let (_, ole) = try await house()
    let answer = try await ole.post(
      "/verwaltung/mitgliedschaften/3/vertretung",
      ["wer": ["4"], "erster-tag": ["31."], "erster-monat": ["Februar"], "erster-jahr": ["2027"]])
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"31.\"") && answer.text.contains("value=\"Februar\""))
    #expect(answer.text.contains("href=\"#erster\"") && answer.text.contains("href=\"#letzter\""))
  }

  @Test("gives and takes the right to consent, and lets the person sign in anew")
  func consents() async throws {
    let (house, ole) = try await house()
    let petra = try await Visit.signedIn("petra", in: house)
    let place = "/verwaltung/mitgliedschaften/3/zustimmung"
    #expect(try await ole.get(place).text.contains("Petra Vogt das Zustimmungsrecht nehmen"))
    let answer = try await ole.post(place, ["recht": ["nehmen"]])
    #expect(try await ole.get(answer.location ?? "").text.contains("Das Zustimmungsrecht ist geändert."))
    #expect(try await !house.store.membership(ID(3)).mayConsent)
    #expect(try await petra.get("/").status == 303)
    #expect(try await ole.post(place, ["recht": ["vielleicht"]]).status == 404)
    #expect(try await ole.get("/verwaltung/mitgliedschaften/5/zustimmung").status == 404, "Datenpflege never consents")
    #expect(try await ole.post("/verwaltung/mitgliedschaften/5/zustimmung", ["recht": ["geben"]]).status == 404)
  }

  @Test("keeps the offices of a closed account in reach, to be handed over or ended, and nothing else")
  func closedOffices() async throws {
    let (house, ole) = try await house()
    let standIn = try StandIn(
      for: ID(3), first: VisitedHouse.today, last: VisitedHouse.today.adding(days: 20))
    let deputy = try await house.store.arrange(
      standIn, by: ID(4), mayConsent: true, keeper: .commandLine, at: house.clock.now)
    let closing = try await ole.get("/verwaltung/personen/3/ende").text
    #expect(closing.contains("Wer sie vertritt, und wen sie vertritt, vertritt nicht mehr."))
    #expect(closing.contains("Aufbewahrt werden Entwürfe: 3 Monate, der Zugang: 3 Jahre."))
    #expect(!closing.contains("Offen sind noch diese Links"))
    _ = try await ole.post("/verwaltung/personen/3/ende")
    await #expect(throws: StoreFault.noMembership(deputy.id)) { _ = try await house.store.membership(deputy.id) }
    #expect(try await ole.get("/verwaltung/personen").text.contains("hat noch: Leitung, Jobcenter Musterkreis"))
    #expect(try await ole.get("/verwaltung/personen/3").text.contains("/verwaltung/mitgliedschaften/3/nachfolge"))
    let place = "/verwaltung/mitgliedschaften/3"
    _ = try await ole.post("\(place)/nachfolge", ["art": ["neu"], "wen": ["Ida Neu"]])
    #expect(try await ole.get("/verwaltung/personen").text.contains("Nachfolge für Petra Vogt"))
    for door in ["vertretung", "zustimmung"] { #expect(try await ole.get("\(place)/\(door)").status == 404) }
    let answer = try await ole.post("\(place)/nachfolge", ["art": ["bekannt"], "wer": ["4"]])
    #expect(answer.location?.hasPrefix("/verwaltung/personen/4") == true)
    #expect(try await house.store.memberships(of: ID(3)).isEmpty)
    let quirin = try await Visit.signedIn("quirin", in: house)
    let told = try await quirin.get("/konto").text
    #expect(told.contains("ist Ihre Vertretung vor ihrem letzten Tag beendet worden: Leitung, Jobcenter Musterkreis."))
    #expect(told.contains("hat der Betrieb Ihnen ein Amt gegeben: Leitung, Jobcenter Musterkreis."))
  }

  @Test("names open links when somebody with the office Betrieb leaves")
  func openLinks() async throws {
    let (house, ole) = try await house()
    let jobcenter = try Village().jobcenter.id
    let ida = try await house.store.enrol("Ida", login: "ida", password: "x", at: house.clock.now)
    try await house.store.appoint(ida.id, in: jobcenter, as: .operations)
    let offer = Invitation.Offer(organisation: jobcenter, office: .quality, whom: "Nina Neu")
    _ = try await house.store.invite(to: offer, by: .commandLine, at: house.clock.now)
    _ = try await house.store.makeRecovery(for: ID(1), by: .commandLine, at: house.clock.now)
    let closing = try await ole.get("/verwaltung/personen/\(ida.id)/ende").text
    #expect(closing.contains("Einladung für Nina Neu (Qualitätsmanagement, Jobcenter Musterkreis)"))
    #expect(closing.contains("Wiederherstellung für Hanna Ohlsen"))
    #expect(try await ole.get("/verwaltung/personen/1").text.contains("Ein Link ist offen und gilt bis zum "))
    let end = "/verwaltung/personen/1/wiederherstellung/ende"
    #expect(try await ole.get(end).text.contains("Link zur Wiederherstellung für Hanna Ohlsen zurückziehen"))
    let answer = try await ole.post(end)
    #expect(try await ole.get(answer.location ?? "").text.contains("Der Link ist zurückgezogen."))
    #expect(try await house.store.openRecoveries(at: house.clock.now).isEmpty)
    #expect(try await house.store.acts(1).map(\.kind) == [.recoveryWithdrawn])
    #expect(try await ole.get(end).location == "/verwaltung/personen/1", "nothing left to take back")
  }

  @Test("says to whoever is put out of an office what happened, at the door and after it")
  func tells() async throws {
    let (house, ole) = try await house()
    let hanna = try await Visit.signedIn("hanna", in: house)
    _ = try await ole.post("/verwaltung/mitgliedschaften/1/ende")
    #expect(try await hanna.get("/konto").location == "/anmelden?zurueck=%2Fkonto&grund=amt")
    #expect(
      try await hanna.get("/anmelden?zurueck=%2Fkonto&grund=amt").text.contains(
        "Ihr Amt ist beendet, übergeben oder geändert worden."))
    let answer = try await Visit(house).post("/anmelden", ["name": ["hanna"], "passwort": [Village.password]])
    #expect(answer.status == 422)
    #expect(answer.text.contains("hat der Betrieb Ihr Amt beendet: Fachkraft, Team Nord."))
    let wrong = try await Visit(house).post("/anmelden", ["name": ["hanna"], "passwort": ["geraten und falsch"]])
    #expect(!wrong.text.contains("Ihr Amt beendet"), "nothing to whoever does not know the password")
  }
}
