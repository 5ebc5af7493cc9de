import Attention
import Samples
import Synchronization
import Testing

@testable import Store

@Suite("One organisation per reading")
struct OneOrganisationTests {
  @Test("every statement that reads findings binds exactly one organisation, promise 2")
  func trace() async throws {
    let house = TemporaryHouse()
    let seen = Seen()
    let store = try Store.create(
      at: house.path, name: "Haus", practice: true, at: Village.morning, cost: .least,
      watcher: { seen.add($0) })
    let places = try await LivedHouse.live(in: store)
    let (jobcenter, stock) = (places.village.jobcenter.id, try Figures.stock())
    _ = try await store.series(stock, of: jobcenter)
    _ = try await store.series(stock, of: jobcenter, asOf: ID(1))
    _ = try await store.revisions(of: stock, in: jobcenter)
    _ = try await store.knownSeries(of: jobcenter)
    _ = try await store.weigh([stock.key: [:]], to: jobcenter, from: Figures.delivery())
    let readings = seen.statements.filter { $0.hasPrefix("SELECT") && $0.contains("finding") }
    #expect(readings.count >= 6)
    for statement in readings {
      let bindings = statement.split(separator: "finding.organisation = ?", omittingEmptySubsequences: false).count - 1
      #expect(bindings == 1, "\(statement)")
      #expect(!statement.contains(" OR ") && !statement.contains("UNION"), "\(statement)")
    }
    try store.close()
  }

  @Test(
    "every statement of every connection in these tests is held against it; these would end the run",
    arguments: [
      "SELECT * FROM finding", "SELECT * FROM finding WHERE finding.organisation IN (1, 2)",
      "SELECT * FROM finding WHERE finding.organisation = ? OR finding.organisation = ?",
      "SELECT avg(value) FROM finding GROUP BY organisation",
      "SELECT * FROM vintage JOIN finding ON finding.vintage = vintage.id",
      "SELECT * FROM finding WHERE finding.organisation = ? UNION SELECT * FROM finding WHERE finding.organisation = ?",
    ])
  func refusesOthers(_ statement: String) {
    #expect(!OneOrganisation.holds(statement))
  }

  @Test("statements that read no finding, or of one organisation, are let be")
  func lets() {
    for statement in [
      "SELECT * FROM finding WHERE finding.organisation = ? AND finding.series = ?", "SELECT * FROM vintage",
      "INSERT INTO finding (organisation) VALUES (?)",
      "CREATE TRIGGER x BEFORE INSERT ON finding BEGIN SELECT 1 FROM finding; END",
    ] { #expect(OneOrganisation.holds(statement)) }
  }

  @Test("swapping two organisations' figures moves values and changes nothing else, promise 2")
  func permutation() async throws {
    let stock = try Figures.stock()
    func shown(_ first: [Double], _ second: [Double]) async throws -> [[Double?]] {
      let store = try Store.inMemory()
      let village = try await Village.settle(in: store)
      let organisations = [village.jobcenter.id, village.neighbour.id]
      for (organisation, values) in zip(organisations, [first, second]) {
        try await store.bring(
          [stock.key: Figures.months(values)], to: organisation, from: Figures.delivery(), at: Village.morning)
      }
      return try await organisations.asyncMap { organisation in
        let series = try await store.series(stock, of: organisation)
        return series.axis.map { series.value(at: $0) }
      }
    }
    let (one, other) = (try await shown([11, 12], [18, 19]), try await shown([18, 19], [11, 12]))
    #expect(one == Array(other.reversed()) && one == [[11, 12], [18, 19]])
  }
}

/// Statements as they were run.
private final class Seen: Sendable {
  private let texts = Mutex<[String]>([])

  func add(_ text: String) { texts.withLock { $0.append(text) } }
  var statements: [String] { texts.withLock(\.self) }
}
