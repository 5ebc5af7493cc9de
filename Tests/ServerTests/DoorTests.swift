import Attention
import HTTPTypes
import Pages
import Testing

@testable import Server

@Suite struct DoorTests {
  @Test("leads everyone who is not signed in to the sign-in page and back")
  func leadsToSignIn() async throws {
    let house = try await VisitedHouse.furnished()
    let answer = try await Visit(house).get("/vereinbarungen/1")
    #expect(answer.status == 303)
    #expect(answer.location?.hasPrefix("/anmelden?zurueck=%2Fvereinbarungen%2F1") == true)
  }

  @Test("lets nobody through a member’s door without a session")
  func keepsEveryDoorShut() async throws {
    let house = try await VisitedHouse.furnished()
    for entrance in house.entrances where !entrance.isOpen {
      let path = entrance.path.replacing(/:[a-z]+/, with: "1")
      let answer = try await Visit(house).send(
        entrance.method, path, body: [], headers: [.contentType: "application/x-www-form-urlencoded"])
      #expect([303, 403].contains(answer.status), "\(entrance.method) \(path) answers \(answer.status)")
      #expect(answer.status != 303 || answer.location?.hasPrefix("/anmelden") == true)
    }
  }

  @Test("gives hidden and missing the same bytes")
  func hidesLikeMissing() async throws {
    let house = try await VisitedHouse.furnished()
    let stranger = try await Visit.signedIn("reiter", in: house)
    let missing = try await stranger.get("/vereinbarungen/4711")
    #expect(missing.status == 404)
    for path in ["/vereinbarungen/1", "/vereinbarungen/2", "/vereinbarungen/1/entwurf", "/gibt-es-nicht"] {
      let hidden = try await stranger.get(path)
      #expect(hidden.status == 404)
      #expect(hidden.bytes == missing.bytes, "\(path)")
    }
  }

  @Test("refuses forms that do not come from this session")
  func refusesForeignForms() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("albers", in: house)
    let wrong = try await visit.post("/abmelden", [:], token: String(repeating: "0", count: 64))
    #expect(wrong.status == 403)
    let foreign = try await visit.send(
      .post, "/abmelden", body: Array("token=\(try await visit.token())".utf8),
      headers: [.contentType: "application/x-www-form-urlencoded", .secFetchSite: "cross-site"])
    #expect(foreign.status == 403)
    #expect(try await visit.get("/").status == 200)
  }

  @Test("carries its headers on every answer, refusals included")
  func carriesHeaders() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("albers", in: house)
    for path in ["/", "/gibt-es-nicht", "/anmelden", "/symbol.svg"] {
      let headers = try await visit.get(path).headers
      #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true, "\(path)")
      #expect(headers[.xContentTypeOptions] == "nosniff", "\(path)")
    }
  }

  @Test("speaks English when asked, and keeps to it")
  func speaksEnglish() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.furnished())
    #expect(try await visit.get("/?sprache=en").text.contains("<html lang=\"en\">"))
    #expect(try await visit.get("/indikatoren").text.contains("<html lang=\"en\">"))
    #expect(try await visit.get("/?sprache=de").text.contains("<html lang=\"de\">"))
  }
}
