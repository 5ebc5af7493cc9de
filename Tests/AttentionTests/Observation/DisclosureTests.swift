import Attention
import Testing

@Suite struct DisclosureTests {
  private func guarded(_ numerator: Double, _ denominator: Double) -> Bool {
    let finding = Finding.measured(.ratio(numerator: numerator, denominator: denominator), .final)
    return Disclosure.guarded(finding, kind: .rate, cases: 10) == .suppressed(.fewerThan(10))
  }

  @Test("hides a share when its part or its complement is small")
  func hidesSmallShares() {
    #expect(guarded(5, 100))
    #expect(guarded(95, 100))
    #expect(guarded(4, 8))
    #expect(!guarded(0, 100))
    #expect(!guarded(100, 100))
    #expect(!guarded(10, 100))
    #expect(!guarded(90, 100))
  }

  @Test("hides small counts but never a zero")
  func hidesSmallCounts() {
    for count in 0...12 {
      let finding = Finding.measured(.figure(Double(count), cases: nil), .final)
      let shown = Disclosure.guarded(finding, kind: .count, cases: 10)
      #expect((shown == finding) == (count == 0 || count >= 10))
    }
  }

  @Test("hides means, medians and distributions with few people behind them")
  func hidesThinFigures() throws {
    let thin = Finding.measured(.figure(20, cases: 9), .final)
    #expect(Disclosure.guarded(thin, kind: .median, cases: 10) == .suppressed(.fewerThan(10)))
    let wave = try Distribution(
      answers: [.init(Key("ja"), 5), .init(Key("nein"), 4)], nonAnswers: [.init(Key("weiss-nicht"), 30)], invited: 50,
      edition: 1)
    #expect(Disclosure.guarded(.distribution(wave), kind: .ordinalSurvey, cases: 10) == .suppressed(.fewerThan(10)))
  }

  @Test("leaves what is already unknown as it is")
  func leavesAbsences() {
    for finding in [Finding.notCollected, .outage, .notApplicable, .notYetPublished, .suppressed(.source)] {
      #expect(Disclosure.guarded(finding, kind: .count, cases: 10) == finding)
    }
  }
}
