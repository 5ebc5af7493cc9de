import Attention
import Testing

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
