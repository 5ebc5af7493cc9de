import Attention
import GRDB
import HTTPTypes
import Samples
import Testing

@testable import Server
@testable import Store

/// Promise 2. No ranking, by construction: swapping the figures of two organisations changes nothing but the figures on their
/// own pages. That every statement reads one organisation is watched in `Store` through the whole run (`OneOrganisation`).
@Suite struct OneOrganisationTests {
  @Test("moves nothing but the figures on their own pages when two organisations change places")
  func movesOnlyOwnValues() async throws {
    let ground = try await Ground.settled()
    // Read once everything was seen: what a party has read is told to the other.
    let before = try await ground.answers(in: ground.house)
    #expect(before.count > 250, "Only \(before.count) answers were compared.")
    for kind in ["text/html", "text/csv"] { #expect(before.values.contains { $0.kind.hasPrefix(kind) }) }
    for (one, other) in ground.pairs {
      let swapped = try ground.house.copy()
      try await swapped.swapFigures(of: one, and: other)
      let after = try await ground.answers(in: swapped)
      var moved = 0
      for (place, answer) in before {
        guard let now = after[place], now.text != answer.text else { continue }
        moved += 1
        let owner = ground.owner(of: place)
        #expect(
          owner == one || owner == other,
          "\(place.login) \(place.path) knows the figures of organisation \(one) or \(other): \(difference(answer.text, now.text))"
        )
        // Where one of the two has no such figures at all, a page has other rows for that; and the pages of a curve lead to its own
        // earlier states and to its own months far off.
        let isAlike =
          ground.alike.contains { $0 == (one, other) }
          && !["/verlauf/", "/rahmenbedingungen/"].contains { place.path.contains($0) }
        #expect(!isAlike || now.frame == answer.frame, "\(place.login) \(place.path) is laid out by its figures")
      }
      #expect(moved > 4, "Swapping \(one) and \(other) moved nothing: \(moved).")
    }
  }

  @Test("gives two organisations that change places each other’s figures, cell for cell")
  func swapsCells() async throws {
    let house = try await VisitedHouse.furnished()
    let swapped = try house.copy()
    try await swapped.swapFigures(of: 1, and: 2)
    func cells(_ house: VisitedHouse, _ agreement: Int) async throws -> [String] {
      let path = "/vereinbarungen/\(agreement)/verlauf/bearbeitungsdauer-leistung/median/werte.csv"
      let text = try await Visit.signedIn("okafor", in: house).get(path).text
      return text.split(whereSeparator: \.isNewline).map { $0.split(separator: ";").prefix(2).joined(separator: ";") }
    }
    let (one, other) = (try await cells(house, 1), try await cells(house, 2))
    #expect(one != other)
    #expect(try await cells(swapped, 1) == other)
    #expect(try await cells(swapped, 2) == one)
  }

  private func difference(_ one: String, _ other: String) -> String {
    let shared = zip(one, other).prefix { $0 == $1 }.count
    return
      "…\(one.dropFirst(max(0, shared - 40)).prefix(100))… became …\(other.dropFirst(max(0, shared - 40)).prefix(100))…"
  }
}

/// A practice house in which five organisations have figures, and every answer its people reach.
private struct Ground: Sendable {
  struct Place: Hashable, Sendable { let login, path: String }

  struct Shown: Sendable {
    let kind: String
    let text: String

    /// Links, headings and the heads of rows, in their order: what may not depend on a figure.
    var frame: [String] {
      text.matches(of: /href="[^"]*"|<h[1-4][^>]*>[^<]*|<th scope="row">[^<]*/).map { String($0.output) }
        .filter { !$0.hasPrefix("href=\"#") }
    }
  }

  let house: VisitedHouse
  let cookies: [String: String]
  let dialogues: [String: Int64]
  let places: [Place]

  /// So that each organisation is left alone once while every other one moves; those of `alike` have figures of the same series.
  let pairs: [(Int64, Int64)] = [(1, 2), (2, 3), (1, 5)]
  let alike: [(Int64, Int64)] = [(2, 3), (1, 5)]
  private static let people = ["albers", "okafor", "petersen", "weiss", "yilmaz"]
  /// Whose figures a person reads as those of the own organisation.
  private static let own: [String: Int64] = [
    "albers": 1, "brandt": 1, "amiri": 1, "okafor": 1, "petersen": 1, "weiss": 5, "voss": 7, "yilmaz": 1, "hartmann": 1,
    "reiter": 6,
  ]

  static func settled() async throws -> Ground {
    let house = try await VisitedHouse.furnished()
    let delivery = Delivery(day: VisitedHouse.today, source: "Probe", mapping: nil, reason: "Probe")
    let tableau = house.household.tableau
    for (organisation, name) in [(3, "Perspektive"), (4, "Südkreis")] {
      let figures = PracticeFigures(today: VisitedHouse.today, name: name, tableau: tableau).team()
      try await house.store.bring(figures, to: ID(Int64(organisation)), from: delivery, at: house.household.now())
    }
    let land = PracticeFigures(today: VisitedHouse.today, name: "Musterland", tableau: tableau).jobcenter()
    try await house.store.bring(land, to: ID(5), from: delivery, at: house.household.now())
    var (cookies, places): ([String: String], [Place]) = ([:], [])
    var conditions: [Int64: Set<String>] = [:]
    for login in people {
      let visit = try await Visit.signedIn(login, in: house)
      cookies[login] = visit.cookie
      // The conditions of an organisation are one page, whoever of its people reads it.
      let known = own[login].flatMap { conditions[$0] } ?? []
      let addresses = try await Crawl(visit, mostAlike: 1, without: known).addresses
      places += addresses.map { Place(login: login, path: $0) }
      if let organisation = own[login] {
        conditions[organisation, default: []].formUnion(addresses.filter { $0.hasPrefix("/rahmenbedingungen/") })
      }
    }
    var dialogues: [String: Int64] = [:]
    for agreement in try await house.store.agreements(concerning: ID(1)) {
      for dialogue in try await house.store.dialogues(of: agreement.id) {
        dialogues[dialogue.id.description] = agreement.text.observed.number
      }
    }
    return Ground(house: house, cookies: cookies, dialogues: dialogues, places: places)
  }

  /// Whose figures may stand at an address; nil where none may.
  func owner(of place: Place) -> Int64? {
    let parts = place.path.split { $0 == "/" || $0 == "?" }.map(String.init)
    switch parts.first {
    case "vereinbarungen": return parts.dropFirst().first.flatMap { ["1": 1, "2": 2, "3": 3][$0] }
    case "dialoge" where parts.count == 3 && parts[1] == "neu":
      return ["vereinbarung=1": 1, "vereinbarung=2": 2, "vereinbarung=3": 3][parts[2]]
    case "dialoge": return parts.dropFirst().first.flatMap { dialogues[$0] }
    case "rahmenbedingungen": return Self.own[place.login]
    // The overview shows figures of one organisation: the own one, or the single one somebody talks about.
    case nil: return ["albers": 2, "brandt": nil, "amiri": nil, "hartmann": nil][place.login] ?? 1
    default: return nil
    }
  }

  /// Two people at a time, as the machine has two hands.
  func answers(in house: VisitedHouse) async throws -> [Place: Shown] {
    try await withThrowingTaskGroup(of: [(Place, Shown)].self) { group in
      for login in Self.people {
        group.addTask {
          let visit = Visit(house, cookie: cookies[login])
          var shown: [(Place, Shown)] = []
          for place in places where place.login == login {
            let answer = try await visit.get(place.path)
            shown.append((place, Shown(kind: answer.headers[.contentType] ?? "", text: answer.text)))
          }
          return shown
        }
      }
      return try await group.reduce(into: [:]) { all, shown in for (place, answer) in shown { all[place] = answer } }
    }
  }
}

extension VisitedHouse {
  /// Behind the house's back: two organisations change places in all that was ever brought in.
  fileprivate func swapFigures(of one: Int64, and other: Int64) async throws {
    try await store.database.write { db in
      try db.execute(sql: "DROP TRIGGER finding_stays_as_it_is; DROP TRIGGER vintage_stays_as_it_is")
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      for table in ["vintage", "finding"] {
        try db.execute(
          sql:
            "UPDATE \(table) SET organisation = CASE organisation WHEN ? THEN ? ELSE ? END WHERE organisation IN (?, ?)",
          arguments: [one, other, one, one, other])
      }
    }
  }
}

/// All addresses one person reaches by links: each page once, and of addresses that differ in their query one of each kind.
struct Crawl {
  let addresses: [String]

  /// - Parameters:
  ///   - mostAlike: of pages that are the same for everybody, like those of the catalogue, so many are enough.
  ///   - known: what somebody else has read already.
  init(_ visit: Visit, mostAlike: Int = 3, without known: Set<String> = []) async throws {
    var (seen, queue): (Set<String>, [String]) = (known.union(["/"]), ["/"])
    var alike: [String: Int] = [:]
    var addresses: [String] = []
    while let path = queue.first {
      queue.removeFirst()
      let answer = try await visit.get(path)
      guard answer.status == 200 else { continue }
      addresses.append(path)
      guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      for match in answer.text.matches(of: /href="(\/[^"#]*)/) {
        let link = String(match.1).replacing("&amp;", with: "&")
        guard !link.contains("sprache="), !seen.contains(link) else { continue }
        seen.insert(link)
        if let shape = Self.shape(link) {
          guard alike[shape, default: 0] < mostAlike else { continue }
          alike[shape, default: 0] += 1
        }
        queue.append(link)
      }
    }
    self.addresses = addresses
  }

  /// What many addresses have in common; nil for an address that stands for itself.
  private static func shape(_ link: String) -> String? {
    if let mark = link.firstIndex(of: "?") {
      let names = link[mark...].split(separator: "&").map { $0.prefix { $0 != "=" } }.joined(separator: "&")
      return String(link[..<mark]).replacing(/[0-9]+/, with: "N").replacing(/\/[a-z]+(-[a-z]+)+/, with: "/K") + names
    }
    for catalogue in ["/indikatoren/", "/leitfaeden/", "/reflexionen/", "/zusagen/"] where link.hasPrefix(catalogue) {
      return catalogue + (link.hasSuffix("antwort") ? "antwort" : "")
    }
    return nil
  }
}
