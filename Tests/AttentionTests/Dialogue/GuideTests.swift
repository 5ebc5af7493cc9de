import Attention
import Testing

@Suite struct GuideTests {
  private func guide(
    minutes: [Int] = [10, 20], question: String = "Was sehen wir?", indicators: Int = 3
  ) throws -> Guide {
    let text = try #require(Localized(de: "Text", en: "Text"))
    let asked = try #require(Localized(de: question, en: question))
    let phases = try minutes.enumerated().map { place, minutes in
      Guide.Phase(
        id: try Key("phase-\(place)"), title: text, minutes: minutes, mode: .round, does: text, questions: [asked])
    }
    return try Guide(
      id: Key("probe"), version: 1, title: text, purpose: text, basedOn: text, audience: text, indicators: indicators,
      sides: .two, roles: [], phases: #require(NonEmpty(phases)), record: [], notRecorded: [], rules: [])
  }

  @Test("lasts as long as its phases, and asks what they ask")
  func addsUp() throws {
    #expect(try guide().minutes == 30)
    #expect(try guide().questions.count == 2)
  }

  @Test("takes at most three indicators, time that passes, and questions that are some")
  func refusesImpossible() throws {
    #expect(throws: GuideFault.tooManyIndicators(4)) { try guide(indicators: 4) }
    #expect(throws: GuideFault.impossibleMinutes(0, try Key("phase-0"))) { try guide(minutes: [0]) }
    #expect(throws: GuideFault.questionWithoutMark("So.")) { try guide(question: "So.") }
  }
}
