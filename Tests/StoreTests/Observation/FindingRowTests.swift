import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Findings")
struct FindingRowTests {
  static func everyKind() throws -> [Finding] {
    let (yes, no, silent) = try (
      Key<Survey.Answer>("ja"), Key<Survey.Answer>("nein"), Key<Survey.Answer>("keine-angabe")
    )
    let distribution = try Distribution(
      answers: [.init(yes, 12), .init(no, 0)], nonAnswers: [.init(silent, 3)], invited: 40, edition: 2)
    let caveats: [Finding.Caveat] = [.final, .provisional, .projected, .imputed, .rounded(base: 5)]
    return caveats.flatMap { caveat -> [Finding] in
      [
        .measured(.figure(0, cases: nil), caveat), .measured(.figure(-100.1, cases: 12), caveat),
        .measured(.ratio(numerator: 0, denominator: 0), caveat),
        .measured(.ratio(numerator: 1000.0 / 3, denominator: 1e12), caveat),
      ]
    } + [
      .distribution(distribution), .described(stories: 0), .described(stories: 7), .suppressed(.fewerThan(3)),
      .suppressed(.complement), .suppressed(.source), .notCollected, .notYetPublished, .outage, .notApplicable,
    ]
  }

  @Test("of every kind come back as what they were; unknown is not zero, promise 7")
  func roundTrip() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let stock = try Figures.stock()
    let findings = try Self.everyKind()
    let first = Period(.month, holding: 2020, 1)
    let cells = Dictionary(uniqueKeysWithValues: findings.enumerated().map { (first.advanced(by: $0), $1) })
    let brought = try await store.bring(
      [stock.key: cells], to: village.jobcenter.id, from: Figures.delivery(), at: Village.morning)
    #expect(brought.taken == findings.count)
    let series = try await store.series(stock, of: village.jobcenter.id)
    #expect(series.observations.map(\.finding) == findings)
    let again = try await store.bring(
      [stock.key: cells], to: village.jobcenter.id, from: Figures.delivery(), at: Village.morning)
    #expect(again == Bringing(taken: 0, unchanged: findings.count, revised: [], vintage: nil))
  }

  @Test(
    "have exactly the columns of their state",
    arguments: [
      "'measured', 'final', NULL, NULL, NULL, NULL, NULL, NULL", "'measured', NULL, NULL, 1, NULL, NULL, NULL, NULL",
      "'measured', 'final', NULL, 1, NULL, 1, 2, NULL", "'measured', 'final', NULL, NULL, NULL, 1, NULL, NULL",
      "'measured', 'rounded', NULL, 1, NULL, NULL, NULL, NULL", "'measured', 'final', 5, 1, NULL, NULL, NULL, NULL",
      "'measured', 'final', NULL, NULL, 4, 1, 2, NULL", "'measured', 'final', NULL, 9e999, NULL, NULL, NULL, NULL",
      "'measured', 'final', NULL, 1, NULL, NULL, NULL, 'x'", "'outage', NULL, NULL, 0, NULL, NULL, NULL, NULL",
      "'outage', 'final', NULL, NULL, NULL, NULL, NULL, NULL", "'outage', NULL, NULL, NULL, 3, NULL, NULL, NULL",
      "'suppressed', NULL, NULL, NULL, NULL, NULL, NULL, NULL",
      "'suppressed', NULL, NULL, NULL, NULL, NULL, NULL, 'fewerThan'",
      "'suppressed', NULL, 3, NULL, NULL, NULL, NULL, 'complement'",
      "'suppressed', NULL, NULL, NULL, NULL, NULL, NULL, 'anders'",
      "'suppressed', NULL, NULL, 2, NULL, NULL, NULL, 'source'",
      "'distribution', NULL, NULL, NULL, NULL, NULL, NULL, NULL",
      "'distribution', NULL, NULL, NULL, NULL, NULL, NULL, 'kein JSON'",
      "'described', NULL, NULL, NULL, NULL, NULL, NULL, NULL", "'zero', NULL, NULL, NULL, NULL, NULL, NULL, NULL",
      "'measured', 'final', NULL, 'viel', NULL, NULL, NULL, NULL",
    ])
  func columns(values: String) async throws {
    let store = try Store.inMemory()
    try await Village.settle(in: store)
    let insertion =
      """
      INSERT INTO finding (
        organisation, series, period, vintage, state, caveat, base, value, cases, numerator, denominator, detail)
      """
    try await store.database.writeWithoutTransaction { db in
      try db.inTransaction {
        try db.run("INSERT INTO vintage VALUES (1, 2, '2026-01-01', 'Quelle', NULL, '', '2026-01-01T00:00:00.000Z', 1)")
        try db.run(
          "\(insertion) VALUES (2, 'component/a', '2026', 1, 'measured', 'final', NULL, 1, NULL, NULL, NULL, NULL)")
        #expect(throws: DatabaseError.self) {
          try db.run("\(insertion) VALUES (2, 'component/a', '2025', 1, \(values))")
        }
        return .rollback
      }
    }
  }

  @Test("refuse a figure that is no finite number", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(number: Double) async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (key, period) = (try Figures.stock().key, Period(.month, holding: 2025, 1))
    await #expect(throws: StoreFault.notFinite(key, period)) {
      try await store.bring(
        [key: Figures.months([number])], to: village.jobcenter.id, from: Figures.delivery(), at: Village.morning)
    }
  }
}
