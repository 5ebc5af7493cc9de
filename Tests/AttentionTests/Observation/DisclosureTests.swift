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

@Suite struct FindingTests {
  @Test("derives the quotient from what it is made of")
  func derivesQuotients() {
    let ratio = Quantity.ratio(numerator: 45, denominator: 60)
    #expect(ratio.value(of: .rate) == 75)
    #expect(ratio.value(of: .changeRatio) == -25)
    #expect(Quantity.ratio(numerator: 1, denominator: 0).value(of: .rate) == nil)
  }

  @Test("refuses waves that cannot be")
  func refusesImpossibleWaves() throws {
    let yes = Distribution.Count(try Key("ja"), 5)
    #expect(throws: DistributionFault.moreAnswersThanInvited(5, 4)) {
      try Distribution(answers: [yes], nonAnswers: [], invited: 4, edition: 1)
    }
    #expect(throws: DistributionFault.answerTwice) {
      try Distribution(answers: [yes], nonAnswers: [yes], invited: nil, edition: 1)
    }
    #expect(throws: DistributionFault.negativeCount) {
      try Distribution(answers: [.init(Key("ja"), -1)], nonAnswers: [], invited: nil, edition: 1)
    }
  }

  @Test("counts shares among those who answered and the response among those who were asked")
  func countsShares() throws {
    let wave = try Distribution(
      answers: [.init(Key("ja"), 30), .init(Key("nein"), 10)], nonAnswers: [.init(Key("weiss-nicht"), 10)],
      invited: 100,
      edition: 1)
    #expect(wave.share(of: try Key("ja")) == 75)
    #expect(wave.responseRate == 50)
    #expect(wave.share(of: try Key("vielleicht")) == nil)
  }
}
