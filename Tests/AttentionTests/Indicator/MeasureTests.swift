import Attention
import Testing

@Suite struct MeasureTests {
  private func measure(
    waiting: Int = 0, window: Int? = nil, rhythm: Rhythm = .month, content: Measure.Content? = nil
  ) throws -> Measure {
    let text = try #require(Localized(de: "Zahl", en: "Number"))
    return try Measure(
      id: Key("zahl"), title: text, content: content ?? .count(of: text), unit: .cases, rhythm: rhythm,
      waitingMonths: waiting, window: window, yearOnYear: false, nature: .flow, swingGrowsWithLevel: false,
      skewed: false, components: [])
  }

  @Test("takes waiting periods of up to two years", arguments: [0, 3, 24])
  func takesWaiting(months: Int) throws { #expect(try measure(waiting: months).waitingMonths == months) }

  @Test("refuses waiting periods and windows that cannot be", arguments: [-1, 25])
  func refusesWaiting(months: Int) {
    #expect(throws: MeasureFault.impossibleWaitingPeriod(months)) { try measure(waiting: months) }
  }

  @Test("is moving with a window longer than its rhythm, and has no other")
  func knowsMoving() throws {
    #expect(try measure(window: 12).isMoving)
    #expect(try !measure().isMoving)
    #expect(throws: MeasureFault.impossibleWindow(12)) { try measure(window: 12, rhythm: .year) }
    #expect(throws: MeasureFault.impossibleWindow(1)) { try measure(window: 1) }
  }

  @Test("asks a survey for two different answers")
  func asksForAnswers() throws {
    let text = try #require(Localized(de: "Ja?", en: "Yes?"))
    let yes = Survey.Answer(id: try Key("ja"), text: text)
    #expect(throws: MeasureFault.tooFewAnswers(1)) {
      try measure(content: .survey(Survey(question: text, answers: [yes], nonAnswers: [])))
    }
    #expect(throws: MeasureFault.answerTwice) {
      try measure(content: .survey(Survey(question: text, answers: [yes, yes], nonAnswers: [])))
    }
  }
}
