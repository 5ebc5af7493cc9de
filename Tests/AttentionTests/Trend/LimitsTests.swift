import Attention
import Testing

@Suite("Limits")
struct LimitsTests {
  @Test("a value on a bound is inside, within the tolerance of a tie")
  func tiesAreInside() {
    let limits = Limits(lower: 10, upper: 20)
    #expect(limits.side(of: 20) == 0)
    #expect(limits.side(of: 20 + 1e-8) == 0)
    #expect(limits.side(of: 20.001) == 1)
    #expect(limits.side(of: 9.999) == -1)
    #expect(limits.side(of: 10 - 1e-9) == 0)
  }

  @Test("cutting leaves what is possible")
  func cut() {
    #expect(Limits(lower: -3, upper: 5).cut(from: 0) == Limits(lower: 0, upper: 5))
    #expect(Limits(lower: -0.1, upper: 1.2).cut(from: 0, to: 1) == Limits(lower: 0, upper: 1))
  }
}
