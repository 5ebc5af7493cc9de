import Attention
import Testing

@Suite("Carry-over")
struct CarryOverTests {
  @Test("is not seen in chance, nor in chance with a lasting shift", arguments: 0..<10)
  func chance(seed: UInt64) throws {
    var dice = Dice(seed)
    let values = dice.counts(120)
    #expect(try !#require(CarryOver(values)).carriesOver())
    let shifted = values.enumerated().map { $1 + ($0 < 60 ? 0 : 80) }
    #expect(try !#require(CarryOver(shifted)).carriesOver())
  }

  @Test("is seen where each month starts from the last", arguments: 0..<10)
  func walk(seed: UInt64) throws {
    var dice = Dice(seed)
    var level = 2000.0
    let values = dice.counts(120, around: 0, spread: 30).map { step in
      level += step
      return level
    }
    #expect(try #require(CarryOver(values)).carriesOver())
  }

  @Test("is not spoken of below 36 values")
  func tooFew() throws {
    let values = (0..<35).map { Double($0 * $0) }
    let check = try #require(CarryOver(values))
    #expect(check.differences > 0.5)
    #expect(!check.carriesOver())
    #expect(try #require(CarryOver(values + [1225])).carriesOver())
  }

  @Test("does not depend on unit or zero point, nor on missing months at the ends")
  func moved() throws {
    var dice = Dice(21)
    let values = dice.counts(60)
    let check = try #require(CarryOver(values))
    #expect(abs(try #require(CarryOver(values.map { 7 - 3 * $0 })).differences - check.differences) < 1e-12)
    #expect(CarryOver([nil, nil] + values + [nil]) == check)
  }

  @Test("takes no difference across a gap")
  func gapsBreak() throws {
    // Equal steps on either side of a gap with a leap in it.
    #expect(CarryOver([1, 2, 3, nil, 500, 501, 502]) == nil)
  }

  @Test("has no answer where all differences are equal")
  func equalSteps() {
    #expect(CarryOver((0..<40).map { 0.1 * Double($0) }) == nil)
    #expect(CarryOver([1, 2]) == nil)
    #expect(CarryOver([]) == nil)
  }
}
