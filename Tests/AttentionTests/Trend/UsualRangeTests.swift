import Testing

@testable import Attention

@Suite("Usual range")
struct UsualRangeTests {
  @Test("reaches three sigmas up to 36 values and grows with their number")
  func grows() {
    #expect(UsualRange.sigmas(12) == 3 && UsualRange.sigmas(36) == 3)
    let reaches = [36, 48, 60, 84, 120, 240].map(UsualRange.sigmas)
    #expect(zip(reaches, reaches.dropFirst()).allSatisfy { $0 < $1 })
    #expect(abs(UsualRange.sigmas(120) - 3.4013) < 1e-4)
  }

  @Test("takes the wider of what neighbours do and what all do")
  func takesTheWider() throws {
    // Neighbours jump, all stay close: the moving ranges are wider.
    let jumping = (0..<30).map { Optional($0 % 2 == 0 ? 0.0 : 1) }
    #expect(abs(try #require(UsualRange.sigma(jumping)) - 1 / MovingRange.perSigma) < 1e-12)
    // Neighbours are close, all spread out.
    let slow = (0..<30).map { Optional(Double($0)) }
    #expect(try #require(UsualRange.sigma(slow)) > 5)
  }

  @Test("falls back on all moving ranges where screening would leave none, and has none where nothing varies")
  func fallsBack() throws {
    var values = Array(repeating: Optional(5.0), count: 30)
    values[10] = 9
    #expect(MovingRange.mean(of: values, screened: true) == 0)
    #expect(abs(try #require(UsualRange.sigma(values)) - 8.0 / 29 / MovingRange.perSigma) < 1e-12)
    #expect(UsualRange.sigma(Array(repeating: 5, count: 30)) == nil)
    #expect(UsualRange.sigma([nil, nil]) == nil)
  }

  @Test("knows one-sided values from even ones, in both directions")
  func knowsOneSided() {
    var dice = Dice(named: "one-sided")
    let waiting = (0..<36).map { _ in dice.exponential() }.sorted().dropLast()
    #expect(UsualRange.isOneSided(Array(waiting)))
    #expect(UsualRange.isOneSided(waiting.map { -$0 }))
    #expect(!UsualRange.isOneSided(dice.normal(36)))
    #expect(!UsualRange.isOneSided((0..<36).map { Double($0) }))
    #expect(!UsualRange.isOneSided([1, 1, 1]) && !UsualRange.isOneSided([]))
  }
}
