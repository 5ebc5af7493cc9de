import Testing

@testable import Attention

@Suite("STL written out")
struct STLTableTests {
  @Test("equals the plan it was written from, for every length", arguments: [36, 47, 60, 120])
  func equalsThePlan(_ count: Int) throws {
    var dice = Dice(UInt64(count))
    let values = dice.seasonal(count)
    let plan = try STL.Plan(count: count)
    let (plain, written) = (try plan.decompose(values), try plan.writtenOut().decompose(values))
    #expect(largestDistance(plain.trend, written.trend) < 1e-9)
    #expect(largestDistance(plain.seasonal, written.seasonal) < 1e-9)
    #expect(largestDistance(plain.remainder, written.remainder) < 1e-9)
    #expect(written.weights == nil)
  }

  @Test("is the same reading, sentence by sentence")
  func isTheSameReading() throws {
    var dice = Dice(4)
    for _ in 0..<20 {
      let series = try SeriesSample.series(dice.seasonal(48))
      let (plain, written) = (Reading(series), Reading(series, plans: [48: try STL.Plan(count: 48).writtenOut()]))
      #expect(plain.level.speaks == written.level.speaks)
      #expect(plain.single.odd.map(\.period) == written.single.odd.map(\.period))
      #expect(plain.season?.strength == written.season?.strength)
    }
  }

  @Test("a robust plan stays as it is: what it does depends on the values")
  func robustStays() throws {
    let plan = try STL.Plan(count: 48, .robust)
    #expect(try plan.writtenOut() == plan)
  }

  @Test("refuses a series of another length")
  func otherLength() throws {
    let plan = try STL.Plan(count: 40).writtenOut()
    #expect(throws: STLFault.tooFewValues(39)) { try plan.decompose(Array(repeating: 0, count: 39)) }
  }
}
