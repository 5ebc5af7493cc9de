import Attention
import Pages
import Store
import Testing

@testable import Server

/// Promise 3. No person: whatever form something is typed into, a number or address of one person is asked about, nothing is lost,
/// and one may go on.
@Suite struct PersonQuestionTests {
  private let curve = "/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median"
  private let secret = "Bei 123A456789 hat es sieben Wochen gedauert."

  @Test("asks before anything is recorded, brings everything back, and takes it when told that it is no person")
  func asksOnce() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("albers", in: house)
    let form = ["text": [secret], "art": ["deutung"], "tun": ["anheften"], "von": ["2026-05"], "bis": ["2026-06"]]
    let answer = try await visit.post(curve + "/reflexionen", form)
    #expect(answer.status == 422)
    #expect(answer.text.contains(secret) && answer.text.contains("eine Kundennummer") && answer.text.contains("§ 51b"))
    for (name, values) in form where name != "text" {
      #expect(answer.text.contains("name=\"\(name)\" value=\"\(values[0])\""), "\(name) is lost")
    }
    #expect(answer.text.contains("action=\"\(curve)/reflexionen\""))
    let key = try #require(SeriesKey("bearbeitungsdauer-leistung/median"))
    func said() async throws -> [String] {
      try await house.store.entries(at: ID(2), about: key).compactMap { $0.said?.text }
    }
    #expect(try await !said().contains(secret))
    let sent = try await visit.post(
      curve + "/reflexionen", form.merging([PersonQuestionPage.confirmation: ["ja"]]) { $1 })
    #expect(sent.status == 303)
    #expect(try await said().contains(secret))
  }

  @Test("takes the changed text without asking again")
  func takesTheChangedText() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.furnished())
    let answer = try await visit.post(
      curve + "/reflexionen",
      ["text": ["In einem Fall hat es sieben Wochen gedauert."], "art": ["deutung"], "tun": ["anheften"]])
    #expect(answer.status == 303)
  }

  @Test("asks at every form somebody who is signed in can send, and brings two fields of one name back in their order")
  func asksEverywhere() async throws {
    let visit = try await Visit.signedIn("okafor", in: try await VisitedHouse.furnished())
    for path in [
      "/ereignisse", "/vereinbarungen/neu", "/vereinbarungen/1/eckpunkte", "/dialoge/9/eintraege",
      "/reflexionen/1/antwort",
      "/zusagen/1", "/entwuerfe/1",
    ] {
      let answer = try await visit.post(path, ["a": ["1", "geb. 1.2.1990", "3"], "b": ["2"]])
      #expect(answer.status == 422, "\(path) answers \(answer.status)")
      let (first, last) = (answer.between("name=\"a\" value=\"", "\""), answer.text.contains("name=\"a\" value=\"3\""))
      #expect(first == "1" && last && answer.text.contains("geb. 1.2.1990"))
    }
  }

  @Test("asks nobody about their own name, and nobody who is not signed in")
  func leavesAccountsAlone() async throws {
    let house = try await VisitedHouse.furnished()
    let keeper = try await Visit.signedIn("lenz", in: house)
    let form = [
      "anmeldename": ["e.muster@example.org"], "name": ["Erika Muster"], "organisation": ["1"], "amt": ["quality"],
    ]
    let answer = try await keeper.post("/verwaltung/personen", form)
    #expect(!answer.text.contains(PersonQuestionPage.confirmation))
    let report = try await Visit(house).post(
      "/barrierefreiheit/melden", ["was": ["Die Tabelle"], "wo": [""], "kontakt": ["erika@example.org"]])
    #expect(report.status == 303)
  }
}
