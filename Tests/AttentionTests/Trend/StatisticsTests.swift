import Testing

@testable import Attention

@Suite("Statistics")
struct StatisticsTests {
  @Test("a sum keeps what rounding would lose")
  func sumIsCompensated() {
    #expect(Statistics.sum([1e100, 1, -1e100]) == 1)
    #expect(Statistics.sum(Array(repeating: 0.1, count: 10)) == 1)
    #expect(Statistics.sum([]) == 0)
  }

  @Test("quantiles interpolate between neighbours (type 7)")
  func quantiles() throws {
    let values = [40.0, 10, 30, 20]
    #expect(Statistics.quantile(0, of: values) == 10)
    #expect(Statistics.quantile(1, of: values) == 40)
    #expect(Statistics.quantile(0.5, of: values) == 25)
    #expect(try #require(Statistics.quantile(0.1, of: values)) == 13)
    #expect(Statistics.quantile(0.9, of: [7]) == 7)
    #expect(Statistics.quantile(0.5, of: []) == nil)
  }

  @Test("the middle of an even number is the mean of the two middle ones")
  func medians() {
    #expect(Statistics.median([3, 1, 2]) == 2)
    #expect(Statistics.median([4, 1, 3, 2]) == 2.5)
    #expect(Statistics.median([]) == nil)
  }

  @Test("median deviation and variance know nothing of no values")
  func deviations() {
    #expect(Statistics.medianDeviation([1, 2, 3, 4, 100]) == 1.4826)
    #expect(Statistics.variance([1, 3]) == 1)
    #expect(Statistics.medianDeviation([]) == nil)
    #expect(Statistics.variance([]) == nil)
    #expect(Statistics.mean([]) == nil)
  }

  @Test("a distance of 1e-9 is a tie, of the centre where that is larger than 1")
  func ties() {
    #expect(Statistics.side(0.2, of: 0.2 + 1e-10) == 0)
    #expect(Statistics.side(1e6 + 1e-4, of: 1e6) == 0)
    #expect(Statistics.side(1e6 + 1e-2, of: 1e6) == 1)
    #expect(Statistics.side(0.2 - 1e-8, of: 0.2) == -1)
  }
}
