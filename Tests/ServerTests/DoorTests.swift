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

  @Test("takes forms from its own origin only, also where nobody is signed in")
  func comparesOrigins() async throws {
    let house = try await VisitedHouse.furnished()
    let body = Array("login=albers".utf8)
    let form = "application/x-www-form-urlencoded"
    for origin in [
      "https://evil.example", "null", "http://127.0.0.1.evil.example", "https://127.0.0.1", "https://x/://127.0.0.1",
    ] {
      let answer = try await Visit(house).send(
        .post, "/uebung/anmelden", body: body, headers: [.contentType: form, .origin: origin])
      #expect(answer.status == 403, "\(origin)")
      #expect(answer.headers[.setCookie] == nil)
    }
    let own = try await Visit(house).send(
      .post, "/uebung/anmelden", body: body, headers: [.contentType: form, .origin: "http://127.0.0.1"])
    #expect(own.status == 303)
  }

  @Test("reads plain forms only: nothing that calls itself something else, nothing packed")
  func readsPlainForms() async throws {
    let house = try await VisitedHouse.furnished()
    let body = Array("login=albers".utf8)
    for kind in [
      "text/plain", "multipart/form-data; boundary=x", "application/json", "application/x-www-form-urlencoded-not",
    ] {
      let answer = try await Visit(house).send(.post, "/uebung/anmelden", body: body, headers: [.contentType: kind])
      #expect(answer.status == 400, "\(kind)")
    }
    let packed = try await Visit(house).send(
      .post, "/uebung/anmelden", body: body,
      headers: [.contentType: "application/x-www-form-urlencoded", .contentEncoding: "gzip"])
    #expect(packed.status == 400)
    let named = try await Visit(house).send(
      .post, "/uebung/anmelden", body: body, headers: [.contentType: "Application/x-www-form-urlencoded; charset=UTF-8"]
    )
    #expect(named.status == 303)
  }

  @Test("draws the number of a request instead of counting")
  func drawsNumbers() async throws {
    let visit = Visit(try await VisitedHouse.furnished())
    var numbers: Set<String> = []
    for _ in 0..<8 {
      let answer = try await visit.get("/hilfe")
      let number = try #require(answer.headers[.requestID])
      #expect(number.count == 32 && number.allSatisfy(\.isHexDigit))
      numbers.insert(String(number.prefix(8)))
    }
    #expect(numbers.count == 8)
  }

  @Test("keeps the language of a session when a link from elsewhere asks for another")
  func keepsLanguage() async throws {
    let visit = try await Visit.signedIn("albers", in: try await VisitedHouse.furnished())
    let there = try await visit.send(.get, "/?sprache=en", body: [], headers: [.secFetchSite: "cross-site"])
    #expect(there.text.contains("<html lang=\"en\">"))
    #expect(try await visit.get("/").text.contains("<html lang=\"de\">"))
  }

  @Test("brings no secret from an address back into a page")
  func leavesSecretsOut() async throws {
    let answer = try await Visit(try await VisitedHouse.furnished()).get(
      "/anmelden?name=x&passwort=ein-langer-satz&token=abc")
    #expect(!answer.text.contains("langer") && !answer.text.contains("token=abc"))
    #expect(Submission.withoutSecrets("/a?b=1&Passwort-neu=x") == "/a?b=1")
    #expect(Submission.withoutSecrets("/a?token=x") == "/a")
  }

  @Test("answers 429 and says how long to wait when somebody sends too much")
  func asksToWait() async throws {
    let house = try await VisitedHouse.furnished().limited(to: RequestLimits(perMinute: 4))
    let visit = Visit(house)
    for _ in 0..<10 { #expect(try await visit.get("/hilfe").status == 200) }
    let answer = try await visit.get("/hilfe")
    #expect(answer.status == 429 && answer.headers[.retryAfter].flatMap { Int($0) }.map { $0 > 0 } == true)
    #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
    #expect(answer.text.contains("einen Schritt zurück"))
  }
}
