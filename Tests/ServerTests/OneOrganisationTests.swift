import Attention
import HTTPTypes
import Store
import Testing

@testable import Server

/// Promise 2. No ranking, by construction: every statement that reads findings binds exactly one organisation.
@Suite struct OneOrganisationTests {
  @Test("reads findings of one organisation at a time, whatever page is asked for")
  func bindsOneOrganisation() async throws {
    let house = try await VisitedHouse.furnished()
    for login in ["albers", "okafor", "weiss", "lindner", "petersen", "yilmaz"] {
      let visit = try await Visit.signedIn(login, in: house)
      for path in try await Crawl(visit).pages { _ = try await visit.get(path) }
    }
    let reading = house.statements.list.filter {
      $0.contains("finding") && $0.contains("SELECT") && !$0.hasPrefix("CREATE")
    }
    #expect(!reading.isEmpty)
    for statement in reading {
      #expect(
        statement.contains(/organisation = (\?|[0-9]+)/) && !statement.contains(/organisation IN/),
        "This statement reads findings of more than one organisation: \(statement)")
    }
  }

  @Test("moves nothing but the values on an organisation’s own pages when another’s values change")
  func movesOnlyOwnValues() async throws {
    let (house, changed) = (try await VisitedHouse.furnished(), try await VisitedHouse.furnished())
    try await doubleEverything(of: "Team Nordstadt", in: changed)
    let (visit, same) = (try await Visit.signedIn("weiss", in: house), try await Visit.signedIn("weiss", in: changed))
    for path in try await Crawl(visit).pages {
      let (one, other) = (try await visit.get(path).text, try await same.get(path).text)
      #expect(withoutToken(one) == withoutToken(other), "\(path) knows the values of Team Nordstadt")
    }
    let own = try await Visit.signedIn("albers", in: house)
    let moved = try await Visit.signedIn("albers", in: changed)
    let path = "/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median"
    #expect(try await withoutToken(own.get(path).text) != withoutToken(moved.get(path).text))
  }

  private func withoutToken(_ text: String) -> String { text.replacing(/name="token" value="[^"]*"/, with: "") }

  private func doubleEverything(of name: String, in house: VisitedHouse) async throws {
    let team = try #require(try await house.store.organisations().first { $0.name == name })
    var doubled: [SeriesKey: [Period: Finding]] = [:]
    for key in try await house.store.knownSeries(of: team.id) {
      let definition = try #require(house.household.tableau.definition(of: key))
      let series = try await house.store.series(definition, of: team.id)
      doubled[key] = Dictionary(
        uniqueKeysWithValues: series.observations.compactMap { observation in
          guard case .measured(.figure(let value, let cases), let caveat) = observation.finding else { return nil }
          return (observation.period, .measured(.figure(value * 2, cases: cases), caveat))
        })
    }
    let delivery = Delivery(day: VisitedHouse.today, source: "Probe", mapping: nil, reason: "Probe")
    _ = try await house.store.bring(
      doubled, to: team.id, from: delivery, at: Moment(VisitedHouse.today, hour: 8))
  }
}

/// All pages one person can reach by links.
struct Crawl {
  let pages: [String]

  init(_ visit: Visit, most: Int = 60) async throws {
    var (seen, queue): (Set<String>, [String]) = (["/"], ["/"])
    var pages: [String] = []
    while let path = queue.first, pages.count < most {
      queue.removeFirst()
      let answer = try await visit.get(path)
      guard answer.status == 200, answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      pages.append(path)
      for match in answer.text.matches(of: /href="(\/[^"#]*)/) {
        let link = String(match.1).replacing("&amp;", with: "&")
        if !link.contains("sprache="), seen.insert(link).inserted { queue.append(link) }
      }
    }
    self.pages = pages
  }
}
