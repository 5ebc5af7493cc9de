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
    _ = try await store.history(of: stock.key, at: Period(.month, holding: 2025, 2), in: jobcenter)
    _ = try await store.revisions(of: stock.key, in: jobcenter)
    _ = try await store.knownSeries(of: jobcenter)
    _ = try await store.weigh([stock.key: [:]], to: jobcenter, from: Figures.delivery())
    let readings = seen.statements.filter { $0.hasPrefix("SELECT") && $0.contains("finding") }
    #expect(readings.count >= 8)
    for statement in readings {
      let bindings = statement.split(separator: "finding.organisation = ?", omittingEmptySubsequences: false).count - 1
      #expect(bindings == 1, "\(statement)")
      #expect(!statement.contains(" OR ") && !statement.contains("UNION"), "\(statement)")
    }
    try store.close()
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
    let (one, other) = (try await shown([1, 2], [8, 9]), try await shown([8, 9], [1, 2]))
    #expect(one == Array(other.reversed()) && one == [[1, 2], [8, 9]])
  }
}

/// Statements as they were run.
private final class Seen: Sendable {
  private let texts = Mutex<[String]>([])

  func add(_ text: String) { texts.withLock { $0.append(text) } }
  var statements: [String] { texts.withLock(\.self) }
}
