import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Bringing figures")
struct BringingTests {
  @Test("takes what is new, leaves what is known, and keeps both of what is revised, promise 4")
  func revision() async throws {
    let (store, village) = try await settled()
    let (key, jobcenter) = (try Figures.stock().key, village.jobcenter.id)
    let first = try await store.bring(
      [key: Figures.months([900, 910])], to: jobcenter, from: Figures.delivery(), at: Village.morning)
    #expect(first.taken == 2 && first.unchanged == 0 && first.revised == [])
    let delivery = Figures.delivery(Day(number: 20_530), reason: "endgültige Werte")
    let second = try await store.bring(
      [key: Figures.months([900, 912, 905])], to: jobcenter, from: delivery, at: Village.morning)
    let february = Period(.month, holding: 2025, 2)
    let (old, new) = (
      Finding.measured(.figure(910, cases: nil), .final), Finding.measured(.figure(912, cases: nil), .final)
    )
    #expect(second.taken == 1 && second.unchanged == 1)
    #expect(second.revised.map(\.series) == [key] && second.revised.map(\.period) == [february])
    #expect(second.revised.first.map { $0.before.says(old) && $0.after.says(new) } == true)
    let revisions = try await store.revisions(of: Figures.stock(), in: jobcenter)
    #expect(revisions.keys.map(\.self) == [february])
    let states = revisions[february] ?? []
    #expect(states.map(\.finding) == [old, new] && states.map(\.vintage) == [ID(1), ID(2)])
    #expect(try await store.vintages(of: jobcenter).map(\.reason) == ["", "endgültige Werte"])
    #expect(try await store.knownSeries(of: jobcenter) == [key])
    #expect(try await store.newestVintage(of: jobcenter) == ID(2))
  }

  @Test("the same twice changes nothing and makes no vintage")
  func twice() async throws {
    let (store, village) = try await settled()
    let findings = [try Figures.stock().key: Figures.months([900, 910], caveat: .projected)]
    for _ in 1...2 {
      try await store.bring(findings, to: village.jobcenter.id, from: Figures.delivery(), at: Village.morning)
    }
    #expect(try await store.vintages(of: village.jobcenter.id).count == 1)
    #expect(try await store.head().count == 1)
  }

  @Test("revises with a reason only, all or nothing")
  func reason() async throws {
    let (store, village) = try await settled()
    let (key, jobcenter) = (try Figures.stock().key, village.jobcenter.id)
    try await store.bring([key: Figures.months([900])], to: jobcenter, from: Figures.delivery(), at: Village.morning)
    await #expect(throws: StoreFault.revisionWithoutReason(1)) {
      try await store.bring(
        [key: Figures.months([901, 902])], to: jobcenter, from: Figures.delivery(), at: Village.morning)
    }
    #expect(try await store.series(Figures.stock(), of: jobcenter).observations.count == 1)
    #expect(try await store.vintages(of: jobcenter).count == 1)
  }

  @Test("fills a place where nothing was known without calling it a revision")
  func filling() async throws {
    let (store, village) = try await settled()
    let (key, jobcenter, month) = (try Figures.stock().key, village.jobcenter.id, Period(.month, holding: 2025, 1))
    try await store.bring(
      [key: [month: .notYetPublished]], to: jobcenter, from: Figures.delivery(), at: Village.morning)
    let brought = try await store.bring(
      [key: Figures.months([900])], to: jobcenter, from: Figures.delivery(), at: Village.morning)
    #expect(brought.taken == 1 && brought.revised == [])
    #expect(try await store.series(Figures.stock(), of: jobcenter).value(at: month) == 900)
  }

  @Test("an older Datenstand brought in later does not push a newer one aside")
  func olderLater() async throws {
    let (store, village) = try await settled()
    let (stock, jobcenter, month) = (try Figures.stock(), village.jobcenter.id, Period(.month, holding: 2025, 1))
    try await store.bring(
      [stock.key: Figures.months([950])], to: jobcenter, from: Figures.delivery(), at: Village.morning)
    let older = Figures.delivery(Day(number: 20_400))
    for taken in [1, 0] {
      let brought = try await store.bring(
        [stock.key: Figures.months([900])], to: jobcenter, from: older, at: Village.morning)
      #expect(brought.taken == taken)
    }
    #expect(try await store.series(stock, of: jobcenter).value(at: month) == 950)
    #expect(try await store.revisions(of: stock, in: jobcenter)[month]?.count == 2)
  }

  @Test("weighing says the same and stores nothing")
  func weigh() async throws {
    let (store, village) = try await settled()
    let findings = [try Figures.stock().key: Figures.months([900, 910])]
    let weighed = try await store.weigh(findings, to: village.jobcenter.id, from: Figures.delivery())
    #expect(weighed == Bringing(taken: 2, unchanged: 0, revised: [], vintage: nil))
    #expect(try await store.vintages(of: village.jobcenter.id) == [])
  }

  @Test("observes nobody in a team below seven, promise 3: refused here and by the schema")
  func tooSmall() async throws {
    let (store, village) = try await settled()
    let findings = [try Figures.stock().key: Figures.months([4])]
    await #expect(throws: StoreFault.tooSmallToObserve(village.teamWest.id)) {
      try await store.bring(findings, to: village.teamWest.id, from: Figures.delivery(), at: Village.morning)
    }
    await #expect(throws: DatabaseError.self) {
      try await store.write {
        try $0.run("INSERT INTO vintage VALUES (1, 5, '2026-01-01', 'Quelle', NULL, '', '2026-01-01T00:00:00.000Z', 1)")
      }
    }
    try await store.bring(findings, to: village.teamNorth.id, from: Figures.delivery(), at: Village.morning)
  }

  @Test("names its source")
  func source() async throws {
    let (store, village) = try await settled()
    let delivery = Delivery(day: Day(number: 20_500), source: " ", mapping: nil, reason: "")
    await #expect(throws: StoreFault.withoutSource) {
      try await store.bring([:], to: village.jobcenter.id, from: delivery, at: Village.morning)
    }
  }

  @Test(
    "what was known stays known, promise 4: no figure is changed, removed or slipped in",
    arguments: [
      "UPDATE finding SET value = 1", "DELETE FROM finding", "UPDATE vintage SET source = 'x'", "DELETE FROM vintage",
      "INSERT OR REPLACE INTO finding (organisation, series, period, vintage, state, caveat, value) VALUES (1, 'component/bestand-elb', '2025-01', 1, 'measured', 'final', 1)",
      "INSERT INTO finding (organisation, series, period, vintage, state) VALUES (2, 'component/a', '2026', 1, 'outage')",
      "INSERT OR REPLACE INTO vintage SELECT id, organisation, day, 'x', mapping, reason, recorded, frame FROM vintage",
      "INSERT INTO vintage VALUES (9, 2, '2026-01-01', 'Quelle', NULL, '', '2026-01-01T00:00:00.000Z', 99)",
    ])
  func appendOnly(statement: String) async throws {
    let (store, village) = try await settled()
    try await store.bring(
      [Figures.stock().key: Figures.months([900])], to: village.jobcenter.id, from: Figures.delivery(),
      at: Village.morning)
    await #expect(throws: DatabaseError.self) { try await store.write { try $0.run(statement) } }
  }

  @Test("as of any vintage the series is what was known then", arguments: 0..<12)
  func asOf(round: Int) async throws {
    let (store, village) = try await settled()
    let (stock, jobcenter) = (try Figures.stock(), village.jobcenter.id)
    var known: [[Period: Finding]] = []
    for number in 1...6 {
      let brought = Figures.months((0..<8).map { _ in Double(Int.random(in: 1...3) * 100) }).filter { _ in Bool.random()
      }
      let delivery = Figures.delivery(Day(number: 20_500 + number), reason: "Umlauf \(number)")
      guard
        try await store.bring([stock.key: brought], to: jobcenter, from: delivery, at: Village.morning).vintage != nil
      else { continue }
      known.append((known.last ?? [:]).merging(brought) { $1 })
    }
    for (place, expected) in known.enumerated() {
      let series = try await store.series(stock, of: jobcenter, asOf: ID(Int64(place + 1)))
      #expect(Dictionary(uniqueKeysWithValues: series.observations.map { ($0.period, $0.finding) }) == expected)
    }
  }

  private func settled() async throws -> (Store, Village) {
    let store = try Store.inMemory()
    return (store, try await Village.settle(in: store))
  }
}
