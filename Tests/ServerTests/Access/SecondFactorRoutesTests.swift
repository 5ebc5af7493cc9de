import Attention
import HTTPTypes
import Hummingbird
import Samples
import Testing

@testable import Server
@testable import Store

@Suite struct SecondFactorRoutesTests {
  private static let place = "/konto/zweiter-faktor"

  private func house() async throws -> VisitedHouse {
    try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
  }

  /// What the holder's program shows now.
  private func code(of account: ID<Account>, in house: VisitedHouse) async throws -> String {
    let store = house.store
    let secret = try await store.read { [key = store.key] db in try SecondFactorRow.find(account, key, db)?.secret }
    return OneTimeCode.code(try #require(secret), step: OneTimeCode.step(at: house.clock.now))
  }

  /// Somebody who has just switched it on, and the spare codes.
  private func switchedOn(in house: VisitedHouse) async throws -> (visit: Visit, spare: [String]) {
    let visit = try await Visit.signedIn("hanna", in: house)
    #expect(try await visit.post(Self.place).location == Self.place)
    let form = ["einmalcode": [try await code(of: ID(1), in: house)], "passwort": [Village.password]]
    let answer = try await visit.post(Self.place + "/bestaetigung", form)
    #expect(answer.status == 200)
    house.clock.go(seconds: 60)
    return (visit, answer.text.matches(of: /<code>([a-z2-7 ]+)<\/code>/).map { String($0.1) })
  }

  private func signIn(_ house: VisitedHouse, to place: String = "") async throws -> Visit.Answer {
    try await Visit(house).post(
      "/anmelden", ["name": ["hanna"], "passwort": [Village.password], "zurueck": [place]])
  }

  private func step(_ answer: Visit.Answer, _ code: String, in house: VisitedHouse) async throws -> Visit.Answer {
    let step = try #require(answer.between("name=\"zweiter-schritt\" value=\"", "\""))
    let back = answer.between("name=\"zurueck\" value=\"", "\"") ?? ""
    return try await Visit(house).post(
      "/anmelden/code", ["zweiter-schritt": [step], "einmalcode": [code], "zurueck": [back]])
  }

  @Test("shows the key while it is being set up, and never again")
  func showsTheKeyOnce() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("hanna", in: house)
    #expect(try await visit.get(Self.place).text.contains("Zweiten Faktor einrichten"))
    _ = try await visit.post(Self.place)
    #expect(try await visit.get(Self.place).text.contains("otpauth://totp/"))
    #expect(try await signIn(house).status == 303, "nothing is asked for yet")
    let (on, spare) = try await switchedOn(in: house)
    #expect(spare.count == 10 && spare.allSatisfy { $0.count == 19 })
    #expect(try await !on.get(Self.place).text.contains("otpauth://"))
    #expect(try await on.get("/konto").text.contains("Sie haben noch 10 Ersatzcodes."))
  }

  @Test("needs the password and a right first code, and gives neither back")
  func needsBoth() async throws {
    let house = try await house()
    let visit = try await Visit.signedIn("hanna", in: house)
    _ = try await visit.post(Self.place)
    let code = try await code(of: ID(1), in: house)
    for (code, password) in [("000000", Village.password), (code, "ein falscher Satz")] {
      let answer = try await visit.post(
        Self.place + "/bestaetigung", ["einmalcode": [code], "passwort": [password]])
      #expect(answer.status == 422)
      #expect(!answer.text.contains("value=\"\(code)\"") && !answer.text.contains(password))
    }
    #expect(try await house.store.secondFactor(of: ID(1))?.isOn == false)
    _ = try await visit.post(Self.place + "/ende")
    #expect(try await house.store.secondFactor(of: ID(1)) == nil, "setting up can be stopped")
  }

  @Test("asks for a code after the password, and leads where somebody wanted to go")
  func asks() async throws {
    let house = try await house()
    _ = try await switchedOn(in: house)
    let first = try await signIn(house, to: "/indikatoren")
    #expect(first.status == 200 && first.headers[.setCookie] == nil, "the password alone opens no session")
    #expect(first.text.contains("Code eingeben") && !first.text.contains("Hanna"))
    let second = try await step(first, try await code(of: ID(1), in: house), in: house)
    #expect(second.location == "/indikatoren")
    #expect(try await Visit(house).following(second).get("/konto").status == 200)
  }

  @Test("takes a code once, a spare code once, and nothing else")
  func takesOnce() async throws {
    let house = try await house()
    let (_, spare) = try await switchedOn(in: house)
    let code = try await code(of: ID(1), in: house)
    #expect(try await step(signIn(house), code, in: house).status == 303)
    #expect(try await step(signIn(house), code, in: house).status == 422)
    #expect(try await step(signIn(house), spare[0].uppercased(), in: house).status == 303)
    #expect(try await step(signIn(house), spare[0], in: house).status == 422)
    #expect(try await step(signIn(house), "", in: house).status == 422)
  }

  @Test("begins again when the first step is too old, or none")
  func beginsAgain() async throws {
    let house = try await house()
    _ = try await switchedOn(in: house)
    let first = try await signIn(house)
    house.clock.go(seconds: 301)
    let code = try await code(of: ID(1), in: house)
    #expect(try await step(first, code, in: house).location == "/anmelden?grund=abgelaufen")
    let invented = try await Visit(house).post("/anmelden/code", ["zweiter-schritt": ["00"], "einmalcode": [code]])
    #expect(invented.location == "/anmelden?grund=abgelaufen")
    #expect(try await Visit(house).get("/anmelden/code").location == "/anmelden")
  }

  @Test("counts guesses at the code; knowing the password forgives none of them")
  func countsGuesses() async throws {
    let house = try await house()
    _ = try await switchedOn(in: house)
    var answer = try await signIn(house)
    for _ in 0..<20 where answer.status != 429 {
      let first = try await signIn(house)
      answer = first.status == 200 ? try await step(first, "000000", in: house) : first
    }
    #expect(answer.status == 429)
    house.clock.go(seconds: Patience.login.longest)
    let first = try await signIn(house)
    house.clock.go(seconds: 10)
    #expect(try await step(first, try await code(of: ID(1), in: house), in: house).status == 303)
  }

  @Test("ends every session elsewhere when it is switched on or off")
  func endsOthers() async throws {
    let house = try await house()
    let before = try await Visit.signedIn("hanna", in: house)
    let (visit, _) = try await switchedOn(in: house)
    #expect(try await before.get("/konto").status == 303)
    #expect(try await visit.get("/konto").status == 200)
    let other = try await Visit.signedIn("hanna", in: house)
    let answer = try await visit.post(Self.place + "/ende", ["passwort-aus": [Village.password]])
    #expect(answer.location == "/konto?meldung=faktor-aus")
    #expect(try await other.get("/konto").status == 303)
    #expect(try await signIn(house).status == 303)
  }

  @Test("is switched off and gives new spare codes with the password alone")
  func asksForThePassword() async throws {
    let house = try await house()
    let (visit, spare) = try await switchedOn(in: house)
    for (path, field) in [("/ende", "passwort-aus"), ("/ersatzcodes", "passwort-ersatz")] {
      let answer = try await visit.post(Self.place + path, [field: ["ein falscher Satz"]])
      #expect(answer.status == 422)
      #expect(answer.text.contains("<a href=\"#\(field)\">Schreiben Sie Ihr Passwort."))
    }
    let new = try await visit.post(Self.place + "/ersatzcodes", ["passwort-ersatz": [Village.password]]).text
    #expect(spare.allSatisfy { !new.contains($0) })
    #expect(try await step(signIn(house), spare[1], in: house).status == 422)
  }
}
