import Attention
import Testing
import Wording

/// Promise 7: each way of not knowing has words of its own, and none of them is a nought.
@Suite struct ObservationWordsTests {
  static let absences: [Finding] = [
    .suppressed(.fewerThan(10)), .suppressed(.source), .notCollected, .notYetPublished, .outage, .notApplicable,
  ]

  @Test("says why there is no figure, each reason in its own words", arguments: Language.allCases)
  func saysWhy(language: Language) {
    let words = Wording(language).observation
    let said = Self.absences.compactMap(words.absence)
    #expect(Set(said).count == Self.absences.count)
    #expect(!said.contains { $0.contains("0") || $0.contains("fehlt") || $0.contains("N/A") })
    #expect(words.absence(.measured(.figure(0, cases: nil), .final)) == nil)
  }

  @Test("names every caveat", arguments: Language.allCases)
  func namesCaveats(language: Language) {
    let caveats: [Finding.Caveat] = [.final, .provisional, .projected, .imputed, .rounded(base: 10)]
    let names = caveats.map(Wording(language).observation.name)
    #expect(Set(names).count == caveats.count)
    #expect(Wording(language).observation.status(.outage) == "–")
  }
}
