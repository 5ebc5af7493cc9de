import Attention
import Hummingbird
import Store
import Testing

@testable import Server

@Suite struct SetUpRoutesTests {
  private static let form = [
    "art": ["jointInstitution"], "organisation": ["Jobcenter Musterkreis"], "person": ["Tarik Demir"],
    "anmeldename": ["T.Demir"], "passwort": ["ein ganzer Satz"],
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
