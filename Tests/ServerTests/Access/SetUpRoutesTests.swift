import Attention
import HTTPTypes
import Hummingbird
import Store
import Testing

@testable import Server

@Suite struct SetUpRoutesTests {
  private static let form = [
    "art": ["jointInstitution"], "organisation": ["Jobcenter Musterkreis"], "person": ["Tarik Demir"],
    "anmeldename": ["T.Demir"], "passwort": ["ein ganzer Satz"], "einrichtungswort": ["K7PDX2MQ9rtf w3ha"],
  ]

  @Test("leads the first visitor of an empty house to the first run")
  func leadsToTheFirstRun() async throws {
    let house = try await VisitedHouse.empty()
    #expect(try await Visit(house).get("/anmelden").location == "/einrichten")
    #expect(try await Visit(house).get("/einrichten").status == 200)
  }

  @Test("makes the first organisation and an account that looks after the house, and is gone")
  func setsUp() async throws {
    let house = try await VisitedHouse.empty()
    let answer = try await Visit(house).post("/einrichten", Self.form)
    #expect(answer.location == "/verwaltung")
    let cookie = try #require(answer.headers[.setCookie]).prefix { $0 != ";" }
    #expect(try await Visit(house, cookie: String(cookie)).get("/verwaltung").status == 200)
    let account = try #require(try await house.store.accounts().first)
    #expect(account.login == "t.demir")
    #expect(try await house.store.memberships(of: account.id).map(\.office) == [.operations])
    #expect(try await Visit(house).get("/einrichten").status == 404)
    #expect(try await Visit(house).post("/einrichten", Self.form).status == 404)
    #expect(try await house.store.accounts().count == 1)
  }

  @Test("belongs to whoever knows the word the program has printed, and to nobody else")
  func needsTheWord() async throws {
    let house = try await VisitedHouse.empty()
    for word in ["", "k7pd-x2mq-9rtf-w3hb", "k7pd"] {
      let answer = try await Visit(house).post("/einrichten", Self.form.merging(["einrichtungswort": [word]]) { $1 })
      #expect(answer.status == 422)
      #expect(answer.text.contains("Schreiben Sie das Wort, das „augenmerk serve“ zuletzt ausgegeben hat"))
      #expect(!answer.text.contains("x2mq-9rtf-w3ha"))
    }
    #expect(try await house.store.isEmpty)
  }

  @Test("lets nobody try words without end, and waits no longer than a quarter of an hour")
  func waits() async throws {
    let house = try await VisitedHouse.empty()
    let wrong = Self.form.merging(["einrichtungswort": ["falsch"]]) { $1 }
    var answer = try await Visit(house).post("/einrichten", wrong)
    for _ in 0..<60 where answer.status != 429 { answer = try await Visit(house).post("/einrichten", wrong) }
    #expect(answer.status == 429 && answer.headers[.retryAfter] == "5")
    #expect(try await Visit(house).post("/einrichten", Self.form).status == 429)
    house.clock.go(seconds: 900)
    #expect(try await Visit(house).post("/einrichten", Self.form).status == 303)
  }

  @Test("asks for another word at every start")
  func asksForAnother() {
    let words = (0..<20).map { _ in SetUpWord.random().text }
    #expect(Set(words).count == 20)
    #expect(words.allSatisfy { $0.wholeMatch(of: /[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}/) != nil })
  }

  @Test("makes nothing while something is open")
  func makesNothingWhileOpen() async throws {
    let house = try await VisitedHouse.empty()
    var form = Self.form
    form["passwort"] = ["kurz"]
    let answer = try await Visit(house).post("/einrichten", form)
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"Tarik Demir\""))
    #expect(try await house.store.isEmpty)
  }
}
