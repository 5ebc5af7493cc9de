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
