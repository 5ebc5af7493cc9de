import Attention
import Testing

@Suite("Revisions")
struct RevisionsTests {
  private let first: Period

  init() throws {
    first = try #require(Period("2024-01"))
  }

  /// Months whose first figure later rose by 1, 2, 3 … percent, and one that is still provisional.
  private func figures(finished: Int) -> [Revisions.Figure] {
    (0..<finished).flatMap { month in
      [
        Revisions.Figure(period: first.advanced(by: month), age: 0, value: 1000),
        Revisions.Figure(period: first.advanced(by: month), age: 3, value: 1000 + 10 * Double(month + 1)),
      ]
    } + [Revisions.Figure(period: first.advanced(by: finished), age: 0, value: 2000)]
  }

  @Test("from twelve finished months on the band goes from the 10 % to the 90 % quantile")
  func quantiles() throws {
    let revisions = Revisions(figures(finished: 21))
    let age = try #require(revisions.byAge.first)
    #expect(age.method == .quantiles)
    #expect(age.count == 21)
    #expect([age.up, age.down, age.same] == [21, 0, 0])
    let band = try #require(revisions.bands.first)
    #expect(revisions.bands.count == 1)
    #expect(abs(try #require(band.low) - 2060) < 1e-9)
    #expect(abs(try #require(band.middle) - 2220) < 1e-9)
    #expect(abs(try #require(band.high) - 2380) < 1e-9)
  }

  @Test("below that it goes from the smallest to the largest")
  func extremes() throws {
    let revisions = Revisions(figures(finished: 5))
    #expect(revisions.byAge.first?.method == .extremes)
    let band = try #require(revisions.bands.first)
    #expect(abs(try #require(band.low) - 2020) < 1e-9)
    #expect(abs(try #require(band.high) - 2100) < 1e-9)
  }

  @Test("with fewer than four there is no band, only the figure")
  func tooFew() throws {
    let band = try #require(Revisions(figures(finished: 3)).bands.first)
    #expect(band.value == 2000)
    #expect(band.low == nil && band.middle == nil && band.high == nil)
    #expect(Revisions(figures(finished: 0)).byAge.allSatisfy { $0.count == 0 && $0.median == nil })
  }

  @Test("an age nobody knew a figure at has no revisions, and the newest age of a month counts")
  func ages() throws {
    let revisions = Revisions(
      figures(finished: 12) + [Revisions.Figure(period: first.advanced(by: 12), age: 1, value: 2100)])
    #expect(revisions.byAge.map(\.count) == [12, 0, 0])
    let band = try #require(revisions.bands.first)
    #expect(band.age == 1)
    #expect(band.low == nil)
  }

  @Test("a figure of 0 has no relative revision")
  func zero() {
    let revisions = Revisions([
      .init(period: first, age: 0, value: 0), .init(period: first, age: 3, value: 5),
    ])
    #expect(revisions.byAge[0].count == 0)
    #expect(revisions.bands.isEmpty)
  }

  @Test("without a waiting period nothing is provisional")
  func noWaiting() {
    let revisions = Revisions([.init(period: first, age: 0, value: 4)], finalAge: 0)
    #expect(revisions.byAge.isEmpty && revisions.bands.isEmpty)
  }
}
