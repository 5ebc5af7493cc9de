import Attention
import HTTPTypes
import Store
import Testing

@testable import Server

@Suite struct ContextRoutesTests {
  private let event: [String: [String]] = [
    "erster-tag": ["3"], "erster-monat": ["November"], "erster-jahr": ["2025"], "art": ["organisation"],
    "titel": ["Umzug in die Bahnhofstraße"], "quelle": ["Protokoll der Leitungsrunde"],
  ]

  @Test("names the series of the own organisation and leads to each curve, its words and its file")
  func leadsToEachCurve() async throws {
    let house = try await VisitedHouse.read.value
    let visit = try await Visit.signedIn("okafor", in: house)
    let page = try await visit.get("/rahmenbedingungen")
    #expect(page.status == 200)
    let links = page.text.matches(of: /href="(\/rahmenbedingungen\/[a-z0-9-]+)"/).map { String($0.1) }
    #expect(!links.isEmpty)
    for link in links {
      let curve = try await visit.get(link + "?monate=alle")
      #expect(
        curve.status == 200 && curve.text.contains("<svg class=\"bild bild-breit\"") && curve.text.contains("<table>"))
      #expect(curve.text.contains("Was sie nicht zeigt"))
      #expect(try await visit.get(link + "/werte.csv").headers[.contentType] == "text/csv; charset=utf-8")
    }
    #expect(try await visit.get("/rahmenbedingungen/gibt-es-nicht").status == 404)
  }

  @Test("records an event for the own organisation, where the curves show it")
  func recordsAnEvent() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("okafor", in: house)
    let answer = try await visit.post("/ereignisse", event)
    #expect(answer.status == 303 && answer.location?.hasPrefix("/rahmenbedingungen") == true)
    #expect(try await visit.get("/rahmenbedingungen").text.contains("Umzug in die Bahnhofstraße"))
    let jobcenter = try #require(try await house.store.organisations().first { $0.kind.isJobcenter })
    let noted = try await house.store.events(of: jobcenter.id).first { $0.title == "Umzug in die Bahnhofstraße" }
    #expect(noted?.first == Day("2025-11-03") && noted?.kind == .organisation)
    let elsewhere = try await Visit.signedIn("weiss", in: house).get("/rahmenbedingungen")
    #expect(!elsewhere.text.contains("Umzug in die Bahnhofstraße"))
  }

  @Test("keeps what was typed while something is open")
  func keepsWhatWasTyped() async throws {
    let visit = try await Visit.signedIn("okafor", in: try await VisitedHouse.read.value)
    var open = event
    (open["erster-tag"], open["erster-monat"]) = (["31"], ["Februar"])
    open["herkunft"] = ["/rahmenbedingungen"]
    let answer = try await visit.post("/ereignisse", open)
    #expect(answer.status == 422)
    #expect(answer.text.contains("<a href=\"#erster\">Schreiben Sie Tag, Monat und Jahr"))
    #expect(answer.text.contains("value=\"Umzug in die Bahnhofstraße\"") && answer.text.contains("value=\"Februar\""))
    // The other language is one of the page, not of the address the form was sent to.
    #expect(answer.text.contains("href=\"/rahmenbedingungen?sprache=en\""))
    #expect(answer.text.contains("Wartezeit auf Schuldnerberatung: Median der Wartezeit"))
  }

  @Test("lets only those record events who may, and those see figures who may")
  func letsOnlySomeRecord() async throws {
    let house = try await VisitedHouse.read.value
    let caseworker = try await Visit.signedIn("aydin", in: house)
    #expect(try await !caseworker.get("/rahmenbedingungen").text.contains("id=\"neues-ereignis\""))
    #expect(try await caseworker.post("/ereignisse", event).status == 403)
    let steward = try await Visit.signedIn("petersen", in: house)
    #expect(try await steward.get("/rahmenbedingungen").status == 200)
    #expect(try await steward.post("/ereignisse", event).status == 403)
    #expect(try await Visit.signedIn("lenz", in: house).get("/rahmenbedingungen").status == 404)
  }
}
