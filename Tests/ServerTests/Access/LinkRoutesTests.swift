import Attention
import HTTPTypes
import Hummingbird
import Pages
import Samples
import Store
import Testing

@testable import Server

@Suite struct LinkRoutesTests {
  private static let form = [
    "person": ["Ida Neu"], "anmeldename": ["I.Neu"], "passwort": ["ein ganzer Satz für Ida"],
  ]

  private func house() async throws -> VisitedHouse {
    try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
  }

  private func invited(in house: VisitedHouse, replaces: ID<Membership>? = nil) async throws -> String {
    let offer = Invitation.Offer(
      organisation: try Village().teamNorth.id, office: .caseworker, whom: "Ida Neu", replaces: replaces)
    let (word, _) = try await house.store.invite(to: offer, by: .commandLine, at: house.clock.now)
    return "/einladung/\(word)"
  }

  @Test("lets whoever is invited choose name and password, and in; the link is then used up")
  func accepts() async throws {
    let house = try await house()
    let place = try await invited(in: house)
    for _ in 0..<2 { #expect(try await Visit(house).get(place).text.contains("als Fachkraft zu arbeiten: Team Nord")) }
    let answer = try await Visit(house).post(place, Self.form)
    #expect(answer.location == "/")
    #expect(try await Visit(house).following(answer).get("/konto").text.contains("<h1>Ida Neu</h1>"))
    #expect(try await house.store.signIn(login: "i.neu", password: "ein ganzer Satz für Ida") != nil)
    #expect(try await Visit(house).get(place).status == 404)
    let stranger = Self.form.merging(["anmeldename": ["eva"]]) { $1 }
    #expect(try await Visit(house).post(place, stranger).status == 404)
    #expect(try await house.store.accounts().count == 10)
  }

  @Test("leads whoever presses twice on, with or without the session of the first press, and only for a minute")
  func pressesTwice() async throws {
    let house = try await house()
    let place = try await invited(in: house)
    let first = try await Visit(house).post(place, Self.form)
    for visit in [Visit(house), Visit(house).following(first)] {
      let second = try await visit.post(place, Self.form, token: "")
      var page = try await visit.following(second).get(try #require(second.location))
      if let further = page.location { page = try await visit.following(second).get(further) }
      #expect(page.status == 200 && page.text.contains("Ida Neu</a>, Fachkraft"))
    }
    #expect(try await house.store.accounts().count == 10)
    let wrong = Self.form.merging(["passwort": ["ein anderer ganzer Satz"]]) { $1 }
    #expect(try await Visit(house).post(place, wrong).status == 404)
    house.clock.go(seconds: 61)
    let missing = try await Visit(house).post("/einladung/gibt-es-nicht", Self.form)
    #expect(missing.status == 404)
    #expect(try await Visit(house).post(place, Self.form).bytes == missing.bytes)
    #expect(try await Visit(house).following(first).get(place).status == 404)
  }

  @Test("leads somebody with an account on who presses twice, at whichever of their sessions the second press arrives")
  func takesTwice() async throws {
    let house = try await house()
    let place = try await invited(in: house)
    let visit = try await Visit.signedIn("quirin", in: house)
    let token = try await visit.token()
    let first = try await visit.post(place, token: token)
    for session in [visit, visit.following(first)] {
      let second = try await session.post(place, token: token)
      #expect(second.location == place, "the browser asks again with what it holds")
    }
    #expect(try await visit.get(place).status == 404, "the session of before is over")
    #expect(try await visit.following(first).get(place).location == "/")
    #expect(try await house.store.memberships(of: try Village().quirin.id).count == 2)
  }

  @Test("guesses no password for a second press without being counted")
  func countsPresses() async throws {
    let house = try await house()
    let place = try await invited(in: house)
    _ = try await Visit(house).post(place, Self.form)
    let wrong = Self.form.merging(["passwort": ["ein anderer ganzer Satz"]]) { $1 }
    for _ in 0..<20 { #expect(try await Visit(house).post(place, wrong).status == 404) }
    #expect(try await Visit(house).post(place, Self.form).status == 404, "has to wait like at the sign-in page")
  }

  @Test("answers a used, a withdrawn, an expired and an invented link with the same bytes")
  func answersAlike() async throws {
    let house = try await house()
    let (used, withdrawn, expired) = (
      try await invited(in: house), try await invited(in: house), try await invited(in: house)
    )
    _ = try await Visit(house).post(used, Self.form)
    let open = try #require(try await house.store.invitations().dropFirst().first)
    try await house.store.withdraw(open.id, by: .commandLine, at: house.clock.now)
    house.clock.go(seconds: Invitation.days * 86_400)
    let invented = "/wiederherstellung/gibt-es-nicht"
    let missing = try await Visit(house).get(invented)
    #expect(missing.status == 404 && missing.text.contains("Dieser Link gilt nicht mehr"))
    for place in [used, withdrawn, expired] {
      #expect(try await Visit(house).get(place).bytes == missing.bytes)
      #expect(try await Visit(house).post(place, Self.form).bytes == missing.bytes)
    }
  }

  @Test("gives back what was typed while something is open, the password never, and the link stays open")
  func givesBack() async throws {
    let house = try await house()
    let place = try await invited(in: house)
    let taken = try await Visit(house).post(place, Self.form.merging(["anmeldename": ["hanna"]]) { $1 })
    #expect(taken.status == 422)
    #expect(taken.text.contains("Wählen Sie einen anderen Anmeldenamen. Diesen hat schon jemand"))
    #expect(!taken.text.contains("ganzer Satz für Ida"))
    let again = Visit(house, cookie: "augenmerk=" + String(repeating: "a", count: 64))
    let stale = try await again.post(place, Self.form.merging(["anmeldename": ["hanna"]]) { $1 }, token: "")
    #expect(stale.status == 422 && stale.text.contains("value=\"Ida Neu\""), "an old cookie changes nothing")
    let short = try await Visit(house).post(place, Self.form.merging(["passwort": ["kurz"]]) { $1 })
    #expect(short.status == 422 && short.text.contains("value=\"I.Neu\""))
    #expect(try await Visit(house).post(place, Self.form).status == 303)
  }

  @Test("lets somebody with an account sign in, come back and take the office in a new session")
  func takes() async throws {
    let house = try await house()
    let place = try await invited(in: house)
    let way = try #require(try await Visit(house).get(place).between("href=\"/anmelden?zurueck=", "\""))
    #expect(way == place)
    let visit = try await Visit.signedIn("quirin", in: house)
    #expect(try await visit.get(place).text.contains("Sie sind als Quirin Lang angemeldet."))
    let answer = try await visit.post(place)
    #expect(answer.location == "/")
    #expect(visit.following(answer).cookie != visit.cookie)
    #expect(try await visit.following(answer).get("/konto").text.contains("Quirin Lang</a>, Fachkraft"))
    #expect(try await house.store.memberships(of: try Village().quirin.id).count == 2)
  }

  @Test("keeps the link for the person it is meant for when somebody has the office already")
  func keeps() async throws {
    let house = try await house()
    let place = try await invited(in: house)
    let answer = try await Visit.signedIn("hanna", in: house).post(place)
    #expect(answer.status == 422 && answer.text.contains("Sie haben dieses Amt dort schon."))
    #expect(try await Visit(house).get(place).status == 200)
  }

  @Test("hands an office over in the moment the successor accepts")
  func succeeds() async throws {
    let house = try await house()
    let place = try await invited(in: house, replaces: try Village().hanna.membership.id)
    let hanna = try await Visit.signedIn("hanna", in: house)
    #expect(try await hanna.get("/konto").status == 200)
    _ = try await Visit(house).post(place, Self.form)
    #expect(try await hanna.get("/konto").status == 303)
  }

  @Test("opens an account with a new password, ends its sessions, and tells the holder")
  func recovers() async throws {
    let house = try await house()
    let hanna = try await Visit.signedIn("hanna", in: house)
    let word = try await house.store.makeRecovery(for: try Village().hanna.id, by: .commandLine, at: house.clock.now)
    let place = "/wiederherstellung/\(word)"
    #expect(try await Visit(house).get(place).text.contains("Dieser Link öffnet den Zugang von Hanna Ohlsen."))
    #expect(try await Visit(house).post(place, ["passwort": ["kurz"]]).status == 422)
    let answer = try await Visit(house).post(place, ["passwort": ["ein neuer langer Satz"]])
    #expect(answer.location == "/konto", "what happened comes first")
    #expect(try await Visit(house).following(answer).get("/konto").text.contains("ein neues Passwort festgelegt"))
    #expect(try await hanna.get("/konto").status == 303)
    #expect(try await Visit(house).get(place).status == 404)
    let missing = try await Visit(house).get("/einladung/gibt-es-nicht")
    #expect(try await Visit(house).post(place, ["passwort": ["noch ein langer Satz"]]).bytes == missing.bytes)
    #expect(try await house.store.signIn(login: "hanna", password: "ein neuer langer Satz") != nil)
  }

  @Test("keeps no word of a link in what is kept for expired sessions")
  func keepsNoWord() async throws {
    let house = try await house()
    let place = try await invited(in: house)
    let (token, session) = try await house.store.openSession(
      of: try Village().ole.id, at: Moment(VisitedHouse.today, hour: 1))
    _ = try await Visit(house, cookie: "augenmerk=\(token)").post(place, Self.form, token: session.csrf)
    #expect(try await house.store.keptPaths(for: try Village().ole.id, at: house.clock.now).isEmpty)
  }
}
