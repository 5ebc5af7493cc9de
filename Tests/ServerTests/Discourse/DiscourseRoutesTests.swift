import Attention
import Pages
import Store
import Testing

@testable import Server

@Suite struct DiscourseRoutesTests {
  let house: VisitedHouse
  let jobcenter: Organisation

  init() async throws {
    house = try await VisitedHouse.read.value
    jobcenter = try #require(try await house.store.organisations().first { $0.kind.isJobcenter })
  }

  @Test("lists the half-years in which something was released, and leads to each")
  func listsHalfYears() async throws {
    let visit = try await Visit.signedIn("lindner", in: house)
    let list = try await visit.get("/wirkungsdiskurs").text
    let halfYears = try await house.store.halfYears(releasedTo: [.organisation(jobcenter.id)])
    #expect(!halfYears.isEmpty)
    for halfYear in halfYears {
      let path = "/wirkungsdiskurs/\(halfYear.year)-\(halfYear.ordinal)"
      #expect(list.contains("href=\"\(path)\""))
      #expect(try await visit.get(path).status == 200)
      #expect(try await visit.get("\(path)/druck").status == 200)
    }
  }

  @Test("shows what was released to the own organisation and nothing else (promise 5)")
  func showsOnlyReleased() async throws {
    let house = try await VisitedHouse.furnished()
    let north = try #require(try await house.store.agreements(concerning: jobcenter.id).first)
    let day = VisitedHouse.today
    let series = try #require(north.text.attended.first).series
    let speaker = Speaker(organisation: jobcenter.id, office: .management, perspective: try Key("leitung"))
    for (text, audiences) in [
      ("Freigegeben für alle im Haus.", [.parties(north.id), .organisation(jobcenter.id)]),
      ("Nur für die Parteien.", [.parties(north.id)]),
    ] as [(String, Set<Audience>)] {
      try await house.store.record(
        Entry.Said(text: text), as: .observation, at: Entry.Place(agreement: north.id, series: series), by: speaker,
        for: audiences, at: Moment(day, hour: 8))
    }
    let page = try await Visit.signedIn("lindner", in: house).get("/wirkungsdiskurs/2026-2").text
    #expect(page.contains("Freigegeben für alle im Haus."))
    #expect(!page.contains("Nur für die Parteien."))
  }

  @Test("belongs to one organisation: the Land reads its own")
  func belongsToOneOrganisation() async throws {
    let own = try await Visit.signedIn("lindner", in: house).get("/wirkungsdiskurs/2026-2").text
    let land = try await Visit.signedIn("weiss", in: house).get("/wirkungsdiskurs/2026-2").text
    #expect(own.contains("class=\"stelle\""))
    #expect(!land.contains("class=\"stelle\""))
  }

  @Test("is closed to those who do not talk, and knows only half-years")
  func isClosed() async throws {
    for login in ["petersen", "lenz"] {
      let visit = try await Visit.signedIn(login, in: house)
      #expect(try await visit.get("/wirkungsdiskurs").status == 404)
      #expect(try await visit.get("/wirkungsdiskurs/2026-2").status == 404)
    }
    let visit = try await Visit.signedIn("lindner", in: house)
    for path in ["2026", "2026-3", "2026-H1", "26-1", "x", "2026-1-1", "2026-"] {
      #expect(try await visit.get("/wirkungsdiskurs/\(path)").status == 404, "\(path)")
    }
  }

  @Test("filters by the address, and shows everything for what it does not understand")
  func filters() async throws {
    let visit = try await Visit.signedIn("lindner", in: house)
    let all = try await visit.get("/wirkungsdiskurs/2026-2").text
    let some = try await visit.get("/wirkungsdiskurs/2026-2?art=abweichende-sicht").text
    let odd = try await visit.get("/wirkungsdiskurs/2026-2?art=%3Cscript%3E&dimension=x").text
    func passages(_ text: String) -> Int { text.ranges(of: "class=\"stelle\"").count }
    #expect(passages(some) < passages(all))
    #expect(passages(odd) == passages(all))
    #expect(!odd.contains("<script"))
  }

  @Test("shows no figure (promise 2)")
  func showsNoFigure() async throws {
    let house = try await VisitedHouse.furnished()
    let visit = try await Visit.signedIn("lindner", in: house)
    _ = try await visit.get("/wirkungsdiskurs")
    let before = house.statements.list
    _ = try await visit.get("/wirkungsdiskurs/2026-2")
    _ = try await visit.get("/wirkungsdiskurs/2026-2/druck")
    let read = house.statements.list.subtracting(before)
    #expect(!read.contains { $0.contains("finding") }, "the Wirkungsdiskurs reads no figures")
  }
}
