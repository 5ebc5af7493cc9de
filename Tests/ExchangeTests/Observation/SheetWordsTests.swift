import Attention
import Testing

@testable import Exchange

@Suite struct SheetWordsTests {
  @Test("Promise 7: has a word of its own for every absence and every caveat, in both languages")
  func words() {
    let caveats: [Finding.Caveat] = [.final, .provisional, .projected, .imputed, .rounded(base: 10)]
    let findings: [Finding] =
      [.suppressed(.source), .suppressed(.complement), .notCollected, .notYetPublished, .outage, .notApplicable]
      + caveats.map { .measured(.figure(0, cases: nil), $0) }
    for language in Language.allCases {
      #expect(Set(findings.map { SheetWords.status($0)[language] }).count == findings.count)
    }
    #expect(SheetWords.status(.suppressed(.fewerThan(10))) == SheetWords.status(.suppressed(.source)))
  }

  @Test("names every unit and rhythm")
  func units() {
    for language in Language.allCases {
      #expect(Set(Measure.Unit.allCases.map { $0.sheetWord[language] }).count == Measure.Unit.allCases.count)
      #expect(Set(Rhythm.allCases.map { SheetWords.period($0)[language] }).count == Rhythm.allCases.count)
    }
  }
}
