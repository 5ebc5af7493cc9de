import Attention
import Testing
import Wording

@Suite struct RangeWordsTests {
  private let words = Wording(.german).reading
  private let values = ValueWords(.percent, decimals: 0, Wording(.german))

  @Test("says range, gaps and choice as the specification of the page has them")
  func saysRangeGapsAndChoice() throws {
    let august = Period(.month, holding: 2025, 8)
    let stretch = try #require(Stretch(Period(.month, holding: 2026, 7), Period(.month, holding: 2026, 9)))
    let present = [31.0, 57] + Array(repeating: 40.0, count: 21)
    let sentences =
      words.range(present, of: 24, .month, values) + words.gaps([(august, .notCollected)])
      + words.chosen(stretch, [52, 55, 57], values)
    #expect(
      sentences.joined(separator: " ")
        == "Für diese 24 Monate liegen 23 Werte vor, zwischen 31 und 57 Prozent. Für August 2025 gibt es keine Erhebung. Gewählt ist der Abschnitt Juli bis September 2026 mit den Werten 52, 55 und 57 Prozent."
    )
  }

  @Test("lists up to six chosen values and gives more as a range")
  func listsUpToSix() throws {
    let stretch = try #require(Stretch(Period(.month, holding: 2026, 1), Period(.month, holding: 2026, 9)))
    #expect(words.chosen(stretch, [1, 2, 3, 4, 5, 6], values)[0].contains("1, 2, 3, 4, 5 und 6 Prozent"))
    #expect(words.chosen(stretch, [1, 2, 3, 4, 5, 6, 7], values)[0].hasSuffix("mit Werten zwischen 1 und 7 Prozent."))
    #expect(words.chosen(stretch, [], values)[0] == "Gewählt ist der Abschnitt Januar bis September 2026.")
  }

  @Test("says of hidden values that they are missing and not nought")
  func saysHiddenIsNotNought() {
    let text = words.gaps([(Period(.month, holding: 2025, 3), .suppressed(.fewerThan(10)))]).joined(separator: " ")
    #expect(
      text
        == "Der Wert für März 2025 beruht auf weniger als 10 Fällen. Zum Schutz der Personen bleibt er verborgen. Er zählt hier als fehlend, nicht als null."
    )
  }

  @Test("explains provisional, projected and rounded figures and nothing that is final")
  func explainsCaveats() {
    let last = Period(.month, holding: 2026, 10)
    #expect(words.caveats([(last, .final)]).isEmpty)
    #expect(
      words.caveats([(last.advanced(by: -1), .provisional), (last, .provisional)])[0]
        == "Die Werte für September und Oktober 2026 sind vorläufig.")
    #expect(words.caveats([(last, .rounded(base: 10))])[0].contains("Vielfache von 10"))
  }
}
