import Attention
import Pages
import Store
import Testing

@testable import Server

@Suite struct PromiseRoutesTests {
  let house: VisitedHouse
  let promise: Promise

  init() async throws {
    house = try await VisitedHouse.furnished()
    let team = try #require(try await house.store.organisations().first { $0.name == "Team Nordstadt" })
    let agreement = try #require(try await house.store.agreements(concerning: team.id).first)
    promise = try #require(try await house.store.promises(of: agreement.id).first)
  }

  @Test("adds a step and leaves the promise and its steps as they were (promise 4)")
  func addsStep() async throws {
    let visit = try await Visit.signedIn("albers", in: house)
    let answer = try await visit.post(
      "/zusagen/\(promise.entry.tag)", ["stand": ["nicht-moeglich"], "weil": ["Mittel fehlen bis März."]])
    #expect(answer.status == 303)
    let dialogue = try #require(promise.entry.place.dialogue)
    #expect(answer.location == "/dialoge/\(dialogue)?meldung=stand#eintrag-\(promise.entry.tag)")
    let now = try await reread()
    #expect(now.entry == promise.entry)
    #expect(Array(now.steps.dropLast()) == promise.steps)
    #expect(now.state == .notPossible)
    #expect(now.steps.last?.because == "Mittel fehlen bis März.")
    #expect(try await visit.get("/dialoge/\(dialogue)").text.contains("Nicht möglich: Mittel fehlen bis März."))
  }

  @Test("asks for the reason and notes nothing without it")
  func asksForReason() async throws {
    let visit = try await Visit.signedIn("albers", in: house)
    let answer = try await visit.post("/zusagen/\(promise.entry.tag)", ["stand": ["verworfen"]])
    #expect(answer.status == 422)
    #expect(try await reread() == promise)
  }

  @Test("is missing for strangers and for everything that is no promise")
  func isMissing() async throws {
    for login in ["weiss", "reiter", "petersen", "lenz"] {
      let visit = try await Visit.signedIn(login, in: house)
      #expect(try await visit.get("/zusagen/\(promise.entry.tag)").status == 404, "\(login)")
      #expect(try await visit.post("/zusagen/\(promise.entry.tag)", ["stand": ["erbracht"]]).status == 404, "\(login)")
    }
    let visit = try await Visit.signedIn("albers", in: house)
    let agreement = try #require(promise.entry.place.agreement)
    let other = try #require(try await house.store.entries(at: agreement).first { $0.kind != .promise })
    #expect(try await visit.get("/zusagen/\(other.tag)").status == 404)
    #expect(try await visit.get("/zusagen/999999").status == 404)
    #expect(try await visit.get("/zusagen/x").status == 404)
  }

  @Test("lets those read who got it through the Wirkungsdiskurs, without a form")
  func letsReaders() async throws {
    let visit = try await Visit.signedIn("brandt", in: house)
    let page = try await visit.get("/zusagen/\(promise.entry.tag)")
    #expect(page.status == 200)
    #expect(!page.text.contains("action=\"/zusagen/"))
    #expect(!page.text.contains("/dialoge/"))
    #expect(try await visit.post("/zusagen/\(promise.entry.tag)", ["stand": ["erbracht"]]).status == 404)
    #expect(try await reread() == promise)
  }

  private func reread() async throws -> Promise {
    let agreement = try #require(promise.entry.place.agreement)
    return try #require(try await house.store.promises(of: agreement).first { $0.entry.id == promise.entry.id })
  }
}
