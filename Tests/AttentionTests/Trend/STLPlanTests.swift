import Testing

@testable import Attention

@Suite("STL plan")
struct STLPlanTests {
  @Test("equals the decomposition as it is defined", arguments: [36, 61, 119, 120])
  func definition(_ count: Int) throws {
    var dice = Dice(UInt64(count))
    let values = dice.seasonal(count)
    let flexible = try STL.Settings(seasonal: 7, seasonalDegree: .linear, trend: 23, inner: 2, outer: 4)
    for settings in [STL.Settings.recommended, flexible] {
      let got = try STL.Plan(count: count, settings).decompose(values)
      let expected = Definition.stl(values, settings)
      #expect(largestDistance(got.trend, expected.trend) < 1e-9)
      #expect(largestDistance(got.seasonal, expected.seasonal) < 1e-9)
      #expect(largestDistance(got.weights ?? [], expected.weights ?? []) < 1e-9)
    }
  }

  @Test("for quarters too")
  func quarters() throws {
    var dice = Dice(5)
    let values = dice.counts(43)
    let settings = try STL.Settings(period: 4, seasonal: 7, trend: 7, trendDegree: .constant, lowPass: 5)
    let got = try STL.Plan(count: 43, settings).decompose(values)
    let expected = Definition.stl(values, settings)
    #expect(largestDistance(got.trend, expected.trend) < 1e-9)
    #expect(largestDistance(got.seasonal, expected.seasonal) < 1e-9)
  }

  @Test("without robust passes is one linear map: what it makes of single months gives what it makes of a series")
  func linear() throws {
    var dice = Dice(9)
    let values = dice.seasonal(49)
    let plan = try STL.Plan(count: 49)
    var trend = values.map { _ in 0.0 }
    var seasonal = trend
    for place in values.indices {
      let unit = values.indices.map { $0 == place ? 1.0 : 0 }
      let part = try plan.decompose(unit)
      for index in values.indices {
        trend[index] += values[place] * part.trend[index]
        seasonal[index] += values[place] * part.seasonal[index]
      }
    }
    let whole = try plan.decompose(values)
    #expect(largestDistance(whole.trend, trend) < 1e-9)
    #expect(largestDistance(whole.seasonal, seasonal) < 1e-9)
  }

  @Test("gives the same answer again, whatever came between")
  func keepsNothing() throws {
    var dice = Dice(13)
    let values = dice.seasonal(60)
    let plan = try STL.Plan(count: 60, .robust)
    let first = try plan.decompose(values)
    _ = try plan.decompose(dice.counts(60, spread: 700))
    #expect(try plan.decompose(values) == first)
  }

  @Test("refuses a series of another length")
  func otherLength() throws {
    let plan = try STL.Plan(count: 40)
    #expect(throws: STLFault.tooFewValues(39)) { try plan.decompose(Array(repeating: 0, count: 39)) }
  }
}
