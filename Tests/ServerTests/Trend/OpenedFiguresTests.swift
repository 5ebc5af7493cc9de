import Attention
import HTTPTypes
import Store
import Testing

@testable import Server

/// Decisions/0017: to the other parties, the figures of the foci.
@Suite struct OpenedFiguresTests {
  @Test("shows the other parties the figures of the foci, and everything else like what does not exist")
  func showsTheFoci() async throws {
    let house = try await VisitedHouse.read.value
    for (agreement, organisation, others, own) in [
      (1, 1, ["weiss", "voss", "yilmaz", "hartmann"], ["okafor", "lindner"]),
      (2, 2, ["okafor", "lindner", "hartmann"], ["albers", "aydin"]),
    ] {
      let known = try await house.store.agreement(ID(Int64(agreement)))
      let series = try await house.store.knownSeries(of: ID(Int64(organisation)))
      let beyond = series.filter { if case .measure = $0 { !known.hasOpened($0) } else { false } }
      #expect(organisation == 2 || !beyond.isEmpty)
      for login in others {
        let visit = try await Visit.signedIn(login, in: house)
        let missing = try await visit.get("/gibt-es-nicht")
        for key in beyond.prefix(2) {
          for end in ["", "/druck", "/werte.csv"] {
            let answer = try await visit.get("/vereinbarungen/\(agreement)/verlauf/\(key)\(end)")
            #expect(answer.status == 404 && answer.bytes == missing.bytes, "\(login) at \(key)\(end): \(answer.status)")
          }
        }
        for key in series.filter(known.hasOpened).prefix(2) {
          #expect(
            try await visit.get("/vereinbarungen/\(agreement)/verlauf/\(key)").status == 200, "\(login) at \(key)")
        }
      }
      for login in own {
        let visit = try await Visit.signedIn(login, in: house)
        for key in beyond.prefix(2) {
          #expect(
            try await visit.get("/vereinbarungen/\(agreement)/verlauf/\(key)").status == 200, "\(login) at \(key)")
        }
      }
    }
  }

  @Test("keeps what is said at a curve in nobody's focus with the side that sees it")
  func keepsWithTheSide() async throws {
    let house = try await VisitedHouse.furnished()
    let agreement = try await house.store.agreement(ID(1))
    let key = try #require(
      try await house.store.knownSeries(of: ID(1)).first {
        if case .measure = $0 { !agreement.names($0) } else { false }
      })
    let visit = try await Visit.signedIn("okafor", in: house)
    let answer = try await visit.post(
      "/vereinbarungen/1/verlauf/\(key)/reflexionen",
      ["art": ["beobachtung"], "text": ["Nur für uns"], "tun": ["anheften"]])
    #expect(answer.status == 303)
    let entry = try #require(try await house.store.entries(at: ID(1)).last { $0.said?.text == "Nur für uns" })
    #expect(entry.audiences == [.team(ID(1))])
  }

  @Test("says nothing that was done when a link on another site leads here")
  func ignoresForeignNotices() async throws {
    let visit = try await Visit.signedIn("albers", in: VisitedHouse.read.value)
    let path = "/vereinbarungen/2?meldung=zugestimmt"
    let elsewhere: HTTPFields = [.secFetchSite: "cross-site"]
    let own = try await visit.get(path).text
    #expect(own.contains("class=\"meldung\""))
    #expect(try await !visit.send(.get, path, body: [], headers: elsewhere).text.contains("class=\"meldung\""))
  }
}
