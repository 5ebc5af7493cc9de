import Attention
import HTTPTypes
import Store
import Testing

@testable import Server

@Suite struct CalendarRoutesTests {
  @Test("shows what is announced until the organisation confirms it with a source, on its own pages only")
  func confirms() async throws {
    let house = try await VisitedHouse.furnished()
    let (visit, other) = (
      try await Visit.signedIn("okafor", in: house), try await Visit.signedIn("weiss", in: house)
    )
    let curve = "/vereinbarungen/1/verlauf/integrationsquote/quote"
    #expect(try await visit.get(curve).text.contains("angekündigt, nicht geprüft"))
    let open = try await visit.post("/kalender/neuer-name-2026", ["quelle": [" "]])
    #expect(open.status == 422 && open.text.contains("Nennen Sie die Quelle"))
    let answer = try await visit.post("/kalender/neuer-name-2026", ["quelle": ["BGBl. 2026 I Nr. 88"]])
    #expect(answer.status == 303 && answer.location?.hasPrefix("/kalender") == true)
    #expect(try await visit.get(curve).text.contains("BGBl. 2026 I Nr. 88"))
    #expect(try await visit.get(curve + "/werte.csv").text.contains("bestätigt: BGBl. 2026 I Nr. 88"))
    #expect(try await !other.get("/kalender").text.contains("BGBl. 2026 I Nr. 88"))
    let second = try await visit.post("/kalender/neuer-name-2026", ["quelle": ["Andere Quelle"]])
    #expect(second.status == 422 && second.text.contains("schon bestätigt, mit der Quelle „BGBl. 2026 I Nr. 88“"))
    #expect(second.text.contains("value=\"Andere Quelle\""), "What was typed comes back.")
    #expect(try await visit.get("/kalender/neuer-name-2026").text.contains("Quelle: BGBl. 2026 I Nr. 88"))
    let withdrawal = "/kalender/neuer-name-2026/ruecknahme"
    #expect(try await visit.post(withdrawal, ["grund": ["Andere Nummer"]]).status == 303)
    #expect(try await !visit.get(curve).text.contains("BGBl. 2026 I Nr. 88"))
    let again = try await visit.post(withdrawal, ["grund": ["Noch einmal"]])
    #expect(again.status == 422 && again.text.contains("keine Bestätigung, die sich zurücknehmen ließe"))
  }

  @Test("confirms nothing that is vouched for or unknown, and lets only some do it")
  func letsOnlySome() async throws {
    let house = try await VisitedHouse.read.value
    let visit = try await Visit.signedIn("okafor", in: house)
    for path in ["/kalender/job-turbo", "/kalender/gibt-es-nicht"] {
      #expect(try await visit.get(path).status == 404, "\(path)")
    }
    let caseworker = try await Visit.signedIn("aydin", in: house)
    #expect(try await caseworker.get("/kalender").status == 200)
    #expect(try await caseworker.get("/kalender/neuer-name-2026").status == 403)
    #expect(try await caseworker.post("/kalender/neuer-name-2026", ["quelle": ["x"]]).status == 403)
    #expect(try await Visit.signedIn("lenz", in: house).get("/kalender").status == 404)
  }

  @Test("strikes an event with a reason and brings it back")
  func strikes() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("okafor", in: house)
    let page = try await visit.get("/rahmenbedingungen").text
    let path = String(try #require(page.firstMatch(of: /href="(\/ereignisse\/\d+\/streichung)"/)?.1))
    let title = "Die Schuldnerberatung in der Nordstadt öffnet wieder"
    #expect(page.contains(title))
    #expect(try await visit.get(path).text.contains(title), "The newest event comes first.")
    #expect(try await visit.post(path, ["grund": [""]]).status == 422)
    #expect(try await visit.post(path, ["grund": ["Sie öffnet erst im Mai."]]).status == 303)
    let struck = try await visit.get("/rahmenbedingungen").text
    #expect(struck.contains("Sie öffnet erst im Mai.") && struck.contains("/rueckkehr"))
    #expect(try await visit.get(path).status == 404)
    let back = path.replacing("streichung", with: "rueckkehr")
    #expect(try await visit.post(back, ["grund": ["Doch schon jetzt."]]).status == 303)
    #expect(try await visit.get(path).status == 200)
    let foreign = try await Visit.signedIn("weiss", in: house)
    #expect(try await foreign.get(path).status == 404, "An event of another organisation is missing.")
  }

  @Test("shows a team what happened to its Jobcenter")
  func showsTheTeam() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.read.value)
    let text = try await visit.get("/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median").text
    #expect(text.contains("Die elektronische Akte wird eingeführt"))
    #expect(text.contains("aria-label=\"Ereignis A: "), "A diamond leads to what happened.")
  }
}
