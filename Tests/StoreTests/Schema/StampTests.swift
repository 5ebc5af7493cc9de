import Attention
import Testing

@testable import Store

@Suite("Stamp")
struct StampTests {
  @Test("reads and writes the same moment", arguments: 0..<200)
  func roundTrip(seed: Int) {
    var generator = SystemRandomNumberGenerator()
    let moment = Moment(milliseconds: Int64.random(in: -2_208_988_800_000...7_258_118_399_999, using: &generator))
    #expect(Moment(stamp: moment.stamp) == moment, "\(moment.milliseconds)")
  }

  @Test("sorts like time")
  func order() {
    let moments = (0..<300).map { _ in Moment(milliseconds: Int64.random(in: -2_000_000_000_000...7_000_000_000_000)) }
    #expect(moments.sorted().map(\.stamp) == moments.map(\.stamp).sorted())
  }

  @Test("is what a person would write")
  func example() {
    #expect(Moment(milliseconds: 0).stamp == "1970-01-01T00:00:00.000Z")
    #expect(Moment(milliseconds: -1).stamp == "1969-12-31T23:59:59.999Z")
  }

  @Test(
    "refuses what is no moment",
    arguments: [
      "", "1970-01-01", "1970-02-30T00:00:00.000Z", "1970-01-01T24:00:00.000Z", "1970-01-01T00:60:00.000Z",
      "1970-01-01 00:00:00.000Z", "1970-01-01T00:00:00.000+",
    ])
  func refusal(text: String) { #expect(Moment(stamp: text) == nil) }
}
