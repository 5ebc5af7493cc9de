import Attention
import Testing

@testable import Exchange

@Suite struct ExplanationTests {
  @Test("begins a sentence with its place, whatever of it is known")
  func place() throws {
    let series = try Sample.series("component/bestand-elb")
    #expect(Refusal(line: 3, .negative("-1")).sentence(.german).hasPrefix("Zeile 3: ‚-1‘"))
    #expect(Refusal(column: "a", .negative("-1")).sentence(.english).hasPrefix("Column ‘a’: ‘-1’"))
    #expect(Refusal(series: series, .unknownSeries).sentence(.english).hasPrefix("Series component/bestand-elb: The"))
    #expect(Refusal(.vintageMissing).sentence(.german).hasPrefix("Der Datenstand fehlt. Ohne ihn"))
  }

  @Test(
    "speaks of periods as people do",
    arguments: [
      ("2025-03", "März 2025", "March 2025"), ("2025-Q2", "2. Quartal 2025", "quarter 2 of 2025"),
      ("2025-H1", "1. Halbjahr 2025", "half-year 1 of 2025"), ("2025", "2025", "2025"),
    ])
  func periods(_ period: String, _ german: String, _ english: String) {
    let spoken = Sample.month(period).spoken
    #expect((spoken[.german], spoken[.english]) == (german, english))
  }

  @Test("lists twenty names and no more")
  func list() {
    let names = (1...25).map { "s\($0)" }
    #expect(Quote.list(names, Quote.de).hasSuffix("‚s20‘ …"))
    #expect(Quote.list(["a", "b"], Quote.en) == "‘a’, ‘b’")
  }
}
