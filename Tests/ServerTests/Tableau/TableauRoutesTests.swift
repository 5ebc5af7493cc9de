import Attention
import Testing

@testable import Server

@Suite struct TableauRoutesTests {
  @Test(
    "shows the tableau and each of its indicators to every office", arguments: ["amiri", "petersen", "lenz", "yilmaz"])
  func showsToEveryone(login: String) async throws {
    let house = try await DraftingHouse.settled()
    let visit = try await Visit.signedIn(login, in: house.visited)
    let tableau = try await visit.get("/indikatoren")
    #expect(tableau.status == 200)
    let indicators = house.visited.household.tableau.indicators
    #expect(indicators.count == 45)
    #expect(tableau.text.ranges(of: "<article class=\"merkmal").count == indicators.count)
    for indicator in indicators {
      #expect(try await visit.get("/indikatoren/\(indicator.id)").status == 200, "\(indicator.id)")
    }
  }

  @Test("filters by kind, and shows all for a kind that does not exist")
  func filters() async throws {
    let house = try await DraftingHouse.settled()
    let visit = try await Visit.signedIn("amiri", in: house.visited)
    let stories = try await visit.get("/indikatoren?art=erzaehlung")
    #expect(stories.text.contains("id=\"i-bedeutsame-veraenderung\""))
    #expect(!stories.text.contains("id=\"i-integrationsquote\""))
    #expect(try await visit.get("/indikatoren?art=x").text.contains("Sie sehen alle 45 Indikatoren."))
  }

  @Test("is missing for an indicator that does not exist", arguments: ["gibt-es-nicht", "Eigener%20Wunsch"])
  func missesUnknown(id: String) async throws {
    let house = try await DraftingHouse.settled()
    #expect(try await Visit.signedIn("amiri", in: house.visited).get("/indikatoren/\(id)").status == 404)
  }

  @Test("reads no figure for any page of the tableau")
  func readsNoFigure() async throws {
    let house = try await DraftingHouse.presented().visited
    let visit = try await Visit.signedIn("amiri", in: house)
    let before = house.statements.list.filter { $0.contains("finding") }
    for indicator in house.household.tableau.indicators { _ = try await visit.get("/indikatoren/\(indicator.id)") }
    _ = try await visit.get("/indikatoren")
    #expect(house.statements.list.contains { $0.contains("agreement_draft") })
    #expect(house.statements.list.filter { $0.contains("finding") } == before)
  }
}
