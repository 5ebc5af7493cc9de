import Attention
import Store
import Testing

@testable import Server

@Suite struct DraftRoutesTests {
  @Test("shows both texts when two people wrote the same draft, and takes the typed one when its writer says so")
  func showsBothTexts() async throws {
    let house = try await DraftingHouse.begun()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    let partner = try await Visit.signedIn("okafor", in: house.visited)
    let (mine, theirs) = (try await edition(of: lead), try await edition(of: partner))
    #expect(mine == theirs)
    let first = try await partner.post(
      "/vereinbarungen/1/leitfragen", ["stand": [theirs], "eigene": ["Frage der Leitung?"]])
    #expect(first.status == 303)
    let second = try await lead.post(
      "/vereinbarungen/1/leitfragen", ["stand": [mine], "eigene": ["Frage des Teams?"]])
    #expect(second.status == 409)
    #expect(second.text.contains("<li>Frage des Teams?</li>"))
    #expect(second.text.contains("<li>Frage der Leitung?</li>"))
    #expect(try await house.store.agreement(ID(1)).draft.questions == ["Frage der Leitung?"])

    let standing = try #require(second.between("name=\"stand\" value=\"", "\""))
    let third = try await lead.post(
      "/vereinbarungen/1/leitfragen", ["stand": [standing], "eigene": ["Frage des Teams?"]])
    #expect(third.status == 303)
    #expect(try await house.store.agreement(ID(1)).draft.questions == ["Frage des Teams?"])
  }

  @Test("keeps the edition when nothing was changed, so that nobody is told of a change that was none")
  func keepsEdition() async throws {
    let house = try await DraftingHouse.begun()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    let before = try await house.store.agreement(ID(1)).edition
    let answer = try await lead.post(
      "/vereinbarungen/1/leitfragen", ["stand": [before.description], "eigene": [""], "danach": ["entwurf"]])
    #expect(answer.location == "/vereinbarungen/1/entwurf?meldung=gespeichert")
    #expect(try await house.store.agreement(ID(1)).edition == before)
    #expect(
      try await lead.get("/vereinbarungen/1/entwurf?meldung=gespeichert").text.contains("Der Entwurf ist gespeichert."))
  }

  @Test("answers too many foci with 422, what was ticked, and no change")
  func refusesTooMany() async throws {
    let house = try await DraftingHouse.begun()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    let all = house.visited.household.tableau.indicators.prefix(7).map(\.id.text)
    let answer = try await lead.post(
      "/vereinbarungen/1/fokus", ["stand": [try await edition(of: lead)], "fokus": all])
    #expect(answer.status == 422)
    #expect(answer.text.contains("Wählen Sie höchstens sechs Indikatoren. Zurzeit sind es 7"))
    #expect(answer.text.ranges(of: " checked").count == 7)
    #expect(try await house.store.agreement(ID(1)).draft.foci.isEmpty)
  }

  @Test("follows the limit of the house as it stands now")
  func followsLimit() async throws {
    let house = try await DraftingHouse.begun()
    try await house.store.allow(mostFoci: 3, at: Moment(VisitedHouse.today))
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    let four = house.visited.household.tableau.indicators.prefix(4).map(\.id.text)
    let answer = try await lead.post(
      "/vereinbarungen/1/fokus", ["stand": [try await edition(of: lead)], "fokus": four])
    #expect(answer.text.contains("Wählen Sie höchstens drei Indikatoren. Zurzeit sind es 4"))
  }

  @Test("refuses to present what is not ready, and says where it can be put right")
  func refusesToPresent() async throws {
    let house = try await DraftingHouse.begun()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    let answer = try await lead.post("/vereinbarungen/1/pruefen", ["stand": [try await edition(of: lead)]])
    #expect(answer.status == 422)
    #expect(answer.text.contains("<title>Fehler: Angaben prüfen"))
    #expect(try await house.store.agreement(ID(1)).versions.isEmpty)
  }

  @Test("presents nothing that changed between reading and presenting")
  func presentsWhatWasRead() async throws {
    let house = try await DraftingHouse.presentable()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    let read = try await edition(of: lead)
    let partner = try await Visit.signedIn("okafor", in: house.visited)
    _ = try await partner.post("/vereinbarungen/1/leitfragen", ["stand": [read], "eigene": ["Noch eine?"]])
    let answer = try await lead.post("/vereinbarungen/1/pruefen", ["stand": [read]])
    #expect(answer.status == 409)
    #expect(answer.text.contains("vorgelegt ist noch nichts"))
    #expect(answer.text.contains("Noch eine?"))
    #expect(try await house.store.agreement(ID(1)).versions.isEmpty)
  }

  @Test("refuses a form that names no edition")
  func refusesWithoutEdition() async throws {
    let house = try await DraftingHouse.begun()
    let lead = try await Visit.signedIn("amiri", in: house.visited)
    #expect(try await lead.post("/vereinbarungen/1/leitfragen", ["eigene": ["?"]]).status == 400)
  }

  private func edition(of visit: Visit) async throws -> String {
    try #require(try await visit.get("/vereinbarungen/1/leitfragen").between("name=\"stand\" value=\"", "\""))
  }
}
