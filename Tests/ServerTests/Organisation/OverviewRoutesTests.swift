import Testing

@testable import Server

@Suite struct OverviewRoutesTests {
  @Test("never draws figures of two organisations on the start page (promise 2)")
  func drawsOneOrganisation() async throws {
    let house = try await VisitedHouse.read.value
    // The Leitung is party to an agreement about the Jobcenter and to one about a team.
    let both = try await Visit.signedIn("okafor", in: house).get("/").text
    #expect(both.contains("/vereinbarungen/1/verlauf/") && both.contains("/vereinbarungen/2/verlauf/"))
    #expect(both.contains("Die Werte von Team Nordstadt stehen im Verlauf"))
    #expect(!both.contains("Die Werte von Jobcenter Musterkreis stehen"))
    let cards = both.split(separator: "<article").dropFirst()
    for card in cards where card.contains("/vereinbarungen/2/verlauf/") { #expect(!card.contains("<svg class=\"bild")) }
    #expect(cards.contains { $0.contains("/vereinbarungen/1/verlauf/") && $0.contains("<svg class=\"bild") })
    let team = try await Visit.signedIn("albers", in: house).get("/").text
    #expect(!team.contains("stehen im Verlauf, auf einer Seite"))
  }

  @Test("asks for a consent those who may give it, and tells the others who")
  func tellsWhoConsents() async throws {
    let house = try await VisitedHouse.read.value
    let lead = try await Visit.signedIn("albers", in: house).get("/").text
    #expect(lead.contains("Fassung 2 lesen und zustimmen") && !lead.contains("Liegt bei anderen"))
    let colleague = try await Visit.signedIn("aydin", in: house).get("/").text
    #expect(colleague.contains("Liegt bei anderen") && colleague.contains("Zustimmung offen: Team Nordstadt"))
  }
}
