import Attention
import HTTPTypes
import Hummingbird
import Samples
import Store
import Synchronization
import Testing

@testable import Server

@Suite struct KeptFormTests {
  /// Somebody whose session has run out sends a form.
  private func late(_ path: String, _ form: [String: [String]]) async throws -> (VisitedHouse, Visit.Answer) {
    let house = try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
    let long = Moment(VisitedHouse.today, hour: 6)
    let (token, session) = try await house.store.openSession(of: try Village().ole.id, at: long)
    let visit = Visit(house, cookie: "augenmerk=\(token)")
    return (house, try await visit.post(path, form.merging(["token": [session.csrf]]) { own, _ in own }))
  }

  @Test("keeps what was typed and says so on the sign-in page")
  func keepsWhatWasTyped() async throws {
    let page = "/verwaltung/organisationen"
    let (house, answer) = try await late(page, ["name": ["Team Ost"], "herkunft": [page]])
    let location = try #require(answer.location)
    #expect(location.hasPrefix("/anmelden?"))
    #expect(try await Visit(house).get(location).text.contains("geht es mit Ihrem Text weiter"))
    #expect(try await house.store.keptPaths(for: try Village().ole.id, at: Moment(VisitedHouse.today)) == [page])
    let visit = try await Visit.signedIn("ole", in: house)
    #expect(try await visit.get(page).text.contains("value=\"Team Ost\""))
  }

  @Test("never keeps a password, nor anything of signing in")
  func keepsNoPassword() async throws {
    let (house, _) = try await late(
      "/konto/passwort", ["passwort-alt": ["der alte Satz"], "passwort-neu": ["der neue Satz"], "herkunft": ["/konto"]])
    let kept = try await house.store.takeKept(path: "/konto", for: try Village().ole.id, at: Moment(VisitedHouse.today))
    #expect(kept?.contains("Satz") != true)
    let (other, _) = try await late("/anmelden", ["name": ["ole"], "passwort": ["der alte Satz"]])
    #expect(try await other.store.keptPaths(for: try Village().ole.id, at: Moment(VisitedHouse.today)).isEmpty)
  }

  @Test("keeps nothing that does not carry the token of the session that ran out: somebody else may have sent it")
  func keepsNoForeignForm() async throws {
    let page = "/verwaltung/organisationen"
    let (house, answer) = try await late(page, ["name": ["vom Angreifer"], "herkunft": [page], "token": ["0"]])
    #expect(answer.status == 303)
    #expect(try await house.store.keptPaths(for: try Village().ole.id, at: Moment(VisitedHouse.today)).isEmpty)
  }

  @Test("leads back to the page of the form after signing in, where the text stands again")
  func leadsBack() async throws {
    let page = "/verwaltung/organisationen"
    let (house, answer) = try await late(page, ["name": ["Team Ost"], "herkunft": [page]])
    let signIn = try await Visit(house).post(
      "/anmelden", ["name": ["ole"], "passwort": [Village.password], "zurueck": [page]])
    #expect(answer.location?.contains("zurueck=%2Fverwaltung%2Forganisationen") == true, "\(answer.location ?? "")")
    #expect(signIn.location == page)
    #expect(try await Visit(house).following(signIn).get(page).text.contains("value=\"Team Ost\""))
  }

  @Test("keeps a text of hundreds of kilobytes from a session that ran out, and reads no such thing from strangers")
  func readsLittleFromStrangers() async throws {
    let page = "/verwaltung/organisationen"
    let long = [String](repeating: "Wort", count: 50_000).joined(separator: " ")
    let (house, _) = try await late(page, ["name": [long], "herkunft": [page]])
    let kept = try await house.store.takeKept(path: page, for: try Village().ole.id, at: Moment(VisitedHouse.today))
    #expect(kept?.utf8.count ?? 0 > 200_000)
    let stranger = Visit(house)
    #expect(try await stranger.post(page, ["name": [long], "herkunft": [page]]).status == 413)
    #expect(try await stranger.post("/barrierefreiheit/melden", ["was": [long]]).status == 413)
    let password = String(repeating: "x", count: 17_000)
    for door in ["/anmelden", "/anmelden/code", "/einladung/wort", "/wiederherstellung/wort", "/einrichten"] {
      #expect(try await stranger.post(door, ["name": ["ole"], "passwort": [password]]).status == 413, "\(door)")
    }
  }

  @Test("takes a report of a barrier of every length that is allowed, in whatever script")
  func takesLongReports() async throws {
    let house = try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
    let report = ["was": String(repeating: "🦔", count: 4000), "wo": String(repeating: "🦔", count: 200)]
    let answer = try await Visit(house).post(
      "/barrierefreiheit/melden", report.mapValues { [$0] }.merging(["kontakt": [report["wo"] ?? ""]]) { $1 })
    #expect(answer.status == 303)
    let password = String(repeating: "🦔", count: 200)
    #expect(try await Visit(house).post("/anmelden", ["name": ["ole"], "passwort": [password]]).status == 422)
  }

  @Test("gives words back at once where a session was ended on purpose, and keeps none of them")
  func givesBack() async throws {
    let house = try await VisitedHouse.make(practice: true, today: VisitedHouse.today) { store, _ in
      _ = try await Village.settle(in: store)
    }
    let visit = try await Visit.signedIn("ole", in: house)
    let token = try await visit.token()
    try await house.store.closeSessions(of: try Village().ole.id)
    let page = "/verwaltung/organisationen"
    let form = ["name": ["Team am <Hafen>"], "passwort": ["mein geheimer Satz"], "herkunft": [page]]
    let answer = try await visit.post(page, form, token: token)
    #expect(answer.status == 403)
    #expect(answer.text.contains("Team am &lt;Hafen&gt;") && !answer.text.contains("geheimer"))
    #expect(answer.text.contains("href=\"/anmelden?zurueck=/verwaltung/organisationen\""))
    #expect(try await house.store.keptPaths(for: try Village().ole.id, at: Moment(VisitedHouse.today)).isEmpty)
    #expect(try await visit.post(page, ["name": ["Team am Hafen"]], token: "").status == 303, "no form of this house")
  }
}
