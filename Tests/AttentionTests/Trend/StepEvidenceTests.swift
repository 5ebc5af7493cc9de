import Testing

@testable import Attention

@Suite("Step or carry-over")
struct StepEvidenceTests {
  /// Around 10, from the eighteenth place on around 20.
  private static let stepped: [Double?] = (0..<30).map { place in
    let level: Double = place < 18 ? 10 : 20
    return level + Double(place % 2)
  }

  @Test("finds the step and the two levels beside it")
  func findsTheStep() throws {
    let values = Self.stepped
    let step = try #require(StepEvidence(values))
    #expect(step.place == 18)
    #expect(abs(step.before - 10.5) < 1e-9 && abs(step.after - 20.5) < 1e-9)
    #expect(step.overCarryOver > StepEvidence.clear)
  }

  @Test("a slow wave is better described by carry-over")
  func aWaveCarriesOver() throws {
    let values = (0..<36).map { Optional(10 * sine(Double($0) / 18)) }
    let step = try #require(StepEvidence(values))
    #expect(step.overCarryOver < 0)
    #expect(StepEvidence.ofCarryOver(values) > StepEvidence.clear)
  }

  @Test("independent values carry nothing over, and a turning series neither")
  func chanceCarriesNothing() {
    var dice = Dice(named: "chance")
    #expect(StepEvidence.ofCarryOver(dice.normal(60).map(Optional.some)) < StepEvidence.clear)
    #expect(StepEvidence.ofCarryOver((0..<36).map { Optional($0 % 2 == 0 ? 1.0 : 2) }) == 0)
    #expect(StepEvidence.ofCarryOver(Array(repeating: 3, count: 20)) == 0)
  }

  @Test("gaps are passed over: the place is one of the axis, and nothing is carried across")
  func gapsArePassedOver() throws {
    var values = Self.stepped
    for place in [3, 4, 17, 25] { values[place] = nil }
    #expect(try #require(StepEvidence(values)).place == 18)
  }

  @Test("is the same whatever the unit")
  func isTheSameInAnyUnit() throws {
    var dice = Dice(named: "unit")
    let values = dice.carriedOver(36, 0.5)
    let (plain, other) = (StepEvidence(values.map(Optional.some)), StepEvidence(values.map { 3 - 200 * $0 }))
    let (left, right) = (try #require(plain), try #require(other))
    #expect(left.place == right.place && abs(left.overCarryOver - right.overCarryOver) < 1e-9)
  }

  @Test("says nothing about too few values, and nothing where there is nothing to explain")
  func saysNothing() {
    #expect(StepEvidence(Array(repeating: 1, count: 11)) == nil)
    #expect(StepEvidence(Array(repeating: 1, count: 30)) == nil)
    #expect(StepEvidence([]) == nil)
  }
}
