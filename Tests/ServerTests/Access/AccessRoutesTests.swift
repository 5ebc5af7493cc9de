import Attention
import HTTPTypes
import Hummingbird
import Pages
import Samples
import Store
import Testing

@testable import Server

@Suite struct AccessRoutesTests {
  private func village(practice: Bool = false, isSecure: Bool = false) async throws -> VisitedHouse {
    try await VisitedHouse.make(practice: practice, today: VisitedHouse.today, isSecure: isSecure) { store, _ in
      _ = try await Village.settle(in: store)
    }
  }

  @Test("lets somebody in with name and password and leads where they wanted to go")
  func letsIn() async throws {
    let house = try await village()
    let answer = try await Visit(house).post(
      "/anmelden", ["name": [" HANNA "], "passwort": [Village.password], "zurueck": ["/indikatoren?art=neu"]])
    #expect(answer.status == 303)
    #expect(answer.location == "/indikatoren?art=neu")
    let cookie = try #require(answer.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
    #expect(try await Visit(house, cookie: String(cookie.prefix { $0 != ";" })).get("/konto").status == 200)
  }

  @Test("says the same of a wrong name and a wrong password, and gives no password back")
  func refusesAlike() async throws {
    let visit = Visit(try await village())
    let name = try await visit.post("/anmelden", ["name": ["niemand"], "passwort": [Village.password]])
    let password = try await visit.post("/anmelden", ["name": ["hanna"], "passwort": ["ein falscher Satz"]])
    #expect(name.status == 422 && password.status == 422)
    #expect(name.text.replacing("niemand", with: "hanna") == password.text)
    #expect(!password.text.contains("ein falscher Satz"))
  }

  @Test(
    "never leads to another site after signing in",
    arguments: [
      "//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "/\n/evil.example",
      "javascript:alert(1)",
    ])
  func staysHere(place: String) async throws {
    let house = try await village()
    let answer = try await Visit(house).post(
      "/anmelden", ["name": ["hanna"], "passwort": [Village.password], "zurueck": [place]])
    #expect(answer.location == "/")
    let page = try await Visit(house).get("/anmelden?zurueck=\(Submission.escaped(place))")
    #expect(!page.text.contains("name=\"zurueck\""))
  }

  private func tries(_ count: Int, _ name: String, in house: VisitedHouse) async throws -> Visit.Answer {
    var answer = try await Visit(house).post("/anmelden", ["name": [name], "passwort": ["ein falscher Satz"]])
    for _ in 1..<count {
      answer = try await Visit(house).post("/anmelden", ["name": [name], "passwort": ["ein falscher Satz"]])
    }
    return answer
  }

  @Test("waits after several attempts, for a name nobody has just as for one that somebody has")
  func waitsAlike() async throws {
    let house = try await village()
    let (known, unknown) = (try await tries(6, "hanna", in: house), try await tries(6, "nimmer", in: house))
    #expect(known.status == 422 && unknown.status == 422)
    let (wait, other) = (try await tries(1, "hanna", in: house), try await tries(1, "nimmer", in: house))
    #expect(wait.status == 429 && other.status == 429)
    #expect(wait.headers[.retryAfter] == "5" && other.headers[.retryAfter] == "5")
    #expect(other.text.replacing("nimmer", with: "hanna") == wait.text)
    #expect(wait.text.contains("Warten Sie 5 Sekunden. Es gab viele Versuche hintereinander"))
  }

  @Test("locks nobody out for good: after the wait the right password opens, and the name begins anew")
  func locksNobodyOut() async throws {
    let house = try await village()
    _ = try await tries(6, "hanna", in: house)
    let right = ["name": ["hanna"], "passwort": [Village.password]]
    #expect(try await Visit(house).post("/anmelden", right).status == 429)
    house.clock.go(seconds: Patience.login.longest)
    #expect(try await Visit(house).post("/anmelden", right).status == 303)
    #expect(try await tries(5, "hanna", in: house).status == 422)
  }

  @Test("does not keep a holder out where they have signed in before, whoever tries the name elsewhere")
  func keepsTheHolderIn() async throws {
    let house = try await village(isSecure: true)
    func signIn(_ password: String, from sender: String) async throws -> Int {
      let body = "name=hanna&passwort=\(Submission.escaped(password))"
      return try await Visit(house).send(
        .post, "/anmelden", body: Array(body.utf8),
        headers: [.contentType: "application/x-www-form-urlencoded", .forwardedFor: "10.0.0.1, \(sender)"]
      ).status
    }
    #expect(try await signIn(Village.password, from: "192.0.2.7") == 303)
    for _ in 0..<12 { _ = try await signIn("geraten", from: "198.51.100.9") }
    #expect(try await signIn(Village.password, from: "198.51.100.9") == 429)
    #expect(try await signIn(Village.password, from: "203.0.113.1") == 429, "a place nobody knows")
    #expect(try await signIn(Village.password, from: "192.0.2.7") == 303)
  }

  @Test("gives every signing in a session of its own and ends the one this browser had")
  func givesNewSessions() async throws {
    let house = try await village()
    let right = ["name": ["hanna"], "passwort": [Village.password]]
    let first = Visit(house).following(try await Visit(house).post("/anmelden", right))
    #expect(try await first.get("/konto").status == 200)
    let second = first.following(try await first.post("/anmelden", right))
    #expect(second.cookie != first.cookie)
    #expect(try await second.get("/konto").status == 200)
    #expect(try await first.get("/konto").status == 303)
    let fixed = Visit(house, cookie: "augenmerk=\(String(repeating: "a", count: 64))")
    #expect(try await fixed.get("/konto").status == 303, "a token the house has not given out opens nothing")
  }

  @Test("lets nobody in who holds no office, and says to whom to turn")
  func keepsOutWithoutOffice() async throws {
    let house = try await village()
    try await house.store.dismiss(
      try Village().hanna.membership.id, by: .commandLine, at: Moment(VisitedHouse.today))
    let answer = try await Visit(house).post("/anmelden", ["name": ["hanna"], "passwort": [Village.password]])
    #expect(answer.status == 422)
    #expect(answer.headers[.setCookie] == nil)
    #expect(answer.text.contains("Ihrem Zugang ein Amt zu geben"))
  }

  @Test("has no door for one-click sign-in in a real house")
  func hasNoPracticeDoor() async throws {
    let house = try await village()
    #expect(try await Visit(house).post("/uebung/anmelden", ["login": ["hanna"]]).status == 404)
    #expect(!house.entrances.contains { $0.path == "/uebung/anmelden" })
    #expect(try await !Visit(house).get("/anmelden").text.contains("hanna"))
  }

  @Test("offers one click as each person of a practice house")
  func hasPracticeDoor() async throws {
    let house = try await village(practice: true)
    let page = try await Visit(house).get("/anmelden").text
    for villager in try Village().villagers { #expect(page.contains("value=\"\(villager.account.login)\"")) }
    let visit = try await Visit.signedIn("murat", in: house)
    #expect(try await visit.get("/konto").text.contains("<h1>Murat Aydin</h1>"))
  }

  @Test("signs out at this browser and forgets the cookie")
  func signsOut() async throws {
    let visit = try await Visit.signedIn("hanna", in: try await village(practice: true))
    let answer = try await visit.post("/abmelden")
    #expect(answer.location == "/anmelden?grund=abgemeldet")
    #expect(answer.headers[.setCookie]?.contains("Max-Age=0") == true)
    #expect(try await visit.get("/konto").status == 303)
  }

  @Test("keeps to the language a visitor reads in, from the sign-in page on")
  func keepsTheLanguage() async throws {
    let house = try await village()
    let form = try await Visit(house).get("/anmelden?sprache=en").text
    #expect(form.contains("name=\"sprache\" value=\"en\""))
    let wrong = try await Visit(house).post("/anmelden", ["name": ["x"], "passwort": ["y"], "sprache": ["en"]])
    #expect(wrong.text.contains("<html lang=\"en\">"))
    let right = try await Visit(house).post(
      "/anmelden", ["name": ["hanna"], "passwort": [Village.password], "sprache": ["en"]])
    let cookie = try #require(right.headers[.setCookie]).prefix { $0 != ";" }
    #expect(try await Visit(house, cookie: String(cookie)).get("/konto").text.contains("<html lang=\"en\">"))
  }
}
