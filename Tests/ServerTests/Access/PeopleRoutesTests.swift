import Attention
import HTTPTypes
import Hummingbird
import Samples
import Store
import Testing

@testable import Server

@Suite struct PeopleRoutesTests {
  private func house() async throws -> (house: VisitedHouse, ole: Visit) {
    let house = try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
    return (house, try await Visit.signedIn("ole", in: house))
  }

  private func word(_ answer: Visit.Answer) throws -> String {
    String(try #require(answer.text.firstMatch(of: /http:\/\/127\.0\.0\.1(\/[a-z]+\/[a-z2-7]{32})</)?.1))
  }

  @Test("invites with a link that is shown once and nowhere else")
  func invites() async throws {
    let (house, ole) = try await house()
    let form = ["wen": ["Ida Neu"], "organisation": ["3"], "amt": ["teamLead"], "zustimmung": ["ja"]]
    let answer = try await ole.post("/verwaltung/personen", form)
    #expect(answer.status == 200 && answer.headers[.cacheControl] == "no-store")
    let place = try word(answer)
    let list = try await ole.get("/verwaltung/personen").text
    #expect(list.contains("<strong>Ida Neu</strong>, Teamleitung, Team Nord"))
    #expect(!list.contains(place.dropFirst("/einladung/".count)))
    #expect(try await Visit(house).get(place).text.contains("value=\"Ida Neu\""))
    let accepted = try await Visit(house).post(
      place, ["person": ["Ida Neu"], "anmeldename": ["ida"], "passwort": ["ein ganzer Satz"]])
    #expect(accepted.status == 303)
    let membership = try #require(try await house.store.memberships(of: ID(10)).first)
    #expect(membership.office == .teamLead && membership.mayConsent && membership.organisation.id == ID(3))
    #expect(try await ole.get("/verwaltung/protokoll").text.contains("Einladung angenommen: Ida Neu, Teamleitung"))
  }

  @Test("gives back what was typed while something is open, and makes no link")
  func givesBack() async throws {
    let (house, ole) = try await house()
    let answer = try await ole.post(
      "/verwaltung/personen", ["wen": ["Ida"], "organisation": ["8"], "amt": ["teamLead"]])
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"Ida\"") && answer.text.contains("Wählen Sie ein Amt, das es hier gibt"))
    #expect(try await house.store.invitations().isEmpty)
  }

  @Test("corrects the names of an account, and keeps what was typed while a sign-in name is taken")
  func corrects() async throws {
    let (house, ole) = try await house()
    let form = try await ole.get("/verwaltung/personen/1/angaben").text
    #expect(form.contains("value=\"Hanna Ohlsen\"") && form.contains("value=\"hanna\""))
    let taken = try await ole.post(
      "/verwaltung/personen/1/angaben", ["person": ["Hanna Meyer"], "anmeldename": ["ole"]])
    #expect(taken.status == 422 && taken.text.contains("value=\"Hanna Meyer\""))
    let answer = try await ole.post(
      "/verwaltung/personen/1/angaben", ["person": ["Hanna Meyer"], "anmeldename": ["meyer"]])
    #expect(try await ole.get(answer.location ?? "").text.contains("Die Namen sind berichtigt."))
    #expect(try await house.store.account(ID(1)) == Account(id: ID(1), name: "Hanna Meyer", login: "meyer"))
  }

  @Test("lists people without an office, so that they can be given one or their account closed")
  func listsWithoutOffice() async throws {
    let (house, ole) = try await house()
    #expect(!(try await ole.get("/verwaltung/personen").text.contains("Ohne Amt")))
    for membership in try await house.store.memberships(of: ID(1)) {
      try await house.store.dismiss(membership.id, by: .commandLine, at: house.clock.now)
    }
    let list = try await ole.get("/verwaltung/personen").text
    #expect(list.contains("Ohne Amt") && list.contains("href=\"/verwaltung/personen/1\""))
  }

  @Test("withdraws an invitation after asking once more")
  func withdraws() async throws {
    let (house, ole) = try await house()
    let place = try word(try await ole.post("/verwaltung/personen", ["organisation": ["3"], "amt": ["caseworker"]]))
    let end = "/verwaltung/einladungen/\(try #require(try await house.store.invitations().first).id)/ende"
    #expect(try await ole.get(end).text.contains("Eine Einladung zurückziehen"))
    #expect(try await Visit(house).get(place).status == 200)
    let answer = try await ole.post(end)
    #expect(try await ole.get(answer.location ?? "").text.contains("Die Einladung ist zurückgezogen."))
    #expect(try await Visit(house).get(place).status == 404)
    #expect(try await ole.post(end).status == 404)
  }

  @Test("closes an account after asking once more, and takes it back")
  func closes() async throws {
    let (house, ole) = try await house()
    let hanna = try await Visit.signedIn("hanna", in: house)
    #expect(try await ole.get("/verwaltung/personen/1/ende").text.contains("Es wartet auf eine Nachfolge"))
    let answer = try await ole.post("/verwaltung/personen/1/ende")
    #expect(try await ole.get(answer.location ?? "").text.contains("Der Zugang von Hanna Ohlsen ist geschlossen."))
    #expect(try await hanna.get("/").status == 303)
    for path in ["ende", "wiederherstellung"] {
      #expect(try await ole.get("/verwaltung/personen/1/\(path)").status == 404)
      #expect(try await ole.post("/verwaltung/personen/1/\(path)").status == 404)
    }
    #expect(try await ole.get("/verwaltung/personen/1/oeffnung").text.contains("Fachkraft, Team Nord"))
    let opened = try await ole.post("/verwaltung/personen/1/oeffnung")
    #expect(try await ole.get(opened.location ?? "").text.contains("Der Zugang von Hanna Ohlsen ist wieder offen."))
    #expect(try await Visit.signedIn("hanna", in: house).get("/").status == 200)
    #expect(try await ole.post("/verwaltung/personen/1/oeffnung").status == 404)
  }

  @Test("keeps the last person who can keep accounts, in every way they could go")
  func keepsOperations() async throws {
    let (house, ole) = try await house()
    let own = try Village().ole
    for path in ["/verwaltung/personen/\(own.id)/ende", "/verwaltung/mitgliedschaften/\(own.membership.id)/ende"] {
      let answer = try await ole.post(path)
      #expect(answer.status == 422)
      #expect(answer.text.contains("Geben Sie zuerst einer anderen Person das Amt Betrieb"))
    }
    #expect(try await house.store.memberships(of: own.id).count == 1)
  }

  @Test("signs out whoever closes the own account")
  func closesOwn() async throws {
    let (house, ole) = try await house()
    let ida = try await house.store.enrol("Ida", login: "ida", password: Village.password, at: house.clock.now)
    try await house.store.appoint(ida.id, in: try Village().jobcenter.id, as: .operations)
    #expect(try await ole.post("/verwaltung/personen/6/ende").location == "/anmelden?grund=abgemeldet")
  }

  @Test("gives another office, none twice, and none that does not exist there")
  func gives() async throws {
    let (house, ole) = try await house()
    let place = "/verwaltung/personen/4/aemter"
    let answer = try await ole.post(place, ["organisation": ["3"], "amt": ["caseworker"]])
    #expect(try await ole.get(answer.location ?? "").text.contains("Das Amt ist gegeben: Fachkraft, Team Nord."))
    let again = try await ole.post(place, ["organisation": ["3"], "amt": ["caseworker"]])
    #expect(again.status == 422 && again.text.contains("Diese Person hat dieses Amt dort schon"))
    #expect(try await ole.post(place, ["organisation": ["3"], "amt": ["advisoryVoice"]]).status == 422)
    #expect(try await house.store.memberships(of: ID(4)).count == 2)
  }

  @Test("lets operations give themselves no office that sees figures or talk")
  func givesItselfNothing() async throws {
    let (house, ole) = try await house()
    for (organisation, office) in [("3", "caseworker"), ("2", "management"), ("2", "dataSteward"), ("1", "management")]
    {
      let answer = try await ole.post(
        "/verwaltung/personen/6/aemter", ["organisation": [organisation], "amt": [office], "zustimmung": ["ja"]])
      #expect(answer.status == 422)
    }
    let place = try word(try await ole.post("/verwaltung/personen", ["organisation": ["3"], "amt": ["caseworker"]]))
    #expect(try await ole.post(place).text.contains("Betrieb und andere Ämter gehen nicht zusammen"))
    let succession = "/verwaltung/mitgliedschaften/3/nachfolge"
    #expect(try await !ole.get(succession).text.contains("Ole Brandt (ole)"))
    #expect(try await ole.post(succession, ["art": ["bekannt"], "wer": ["6"]]).status == 422)
    #expect(try await house.store.memberships(of: ID(6)).map(\.office) == [.operations])
  }

  @Test("makes a way back into an account, says so in the protocol, and gives the office no password")
  func recovers() async throws {
    let (house, ole) = try await house()
    let place = "/verwaltung/personen/1/wiederherstellung"
    #expect(try await ole.get(place).text.contains("Auch Sie erfahren es nicht."))
    #expect(try await house.store.notices(for: ID(1)).isEmpty, "asking makes nothing")
    let link = try word(try await ole.post(place))
    #expect(link.hasPrefix("/wiederherstellung/"))
    #expect(try await Visit(house).get(link).status == 200)
    let text = try await ole.get("/verwaltung/protokoll").text
    #expect(text.contains("Wiederherstellungslink für Hanna Ohlsen</td><td>Betrieb, Jobcenter Musterkreis</td>"))
    let table = try #require(text.firstMatch(of: /<table>(?s:.*?)<\/table>/)?.0)
    #expect(!table.contains("Ole Brandt"), "the office, not the person")
  }
}
