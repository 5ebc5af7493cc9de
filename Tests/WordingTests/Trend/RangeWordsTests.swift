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
        == "Für diese 24 Monate liegen 23 Werte vor, zwischen 31 und 57 Prozent. Im August 2025 gab es keine Erhebung. Gewählt ist der Abschnitt Juli bis September 2026 mit den Werten 52, 55 und 57 Prozent."
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

  @Test("says of a gap when it was, in every rhythm, and that stories are told, not collected")
  func saysWhenGapsWere() throws {
    func gaps(_ first: Period, _ count: Int, isTold: Bool = false) -> String {
      words.gaps((0..<count).map { (first.advanced(by: $0), .notCollected) }, isTold: isTold).joined(separator: " ")
    }
    let half = Period(.halfYear, holding: 2022, 1)
    #expect(gaps(half, 1) == "Im 1. Halbjahr 2022 gab es keine Erhebung.")
    #expect(gaps(half, 2) == "Im 1. Halbjahr 2022 und im 2. Halbjahr 2022 gab es keine Erhebung.")
    #expect(gaps(half, 3) == "Vom 1. Halbjahr 2022 bis zum 1. Halbjahr 2023 gab es keine Erhebung.")
    #expect(gaps(Period(.year, holding: 2019, 1), 3) == "Von 2019 bis 2021 gab es keine Erhebung.")
    #expect(gaps(Period(.month, holding: 2022, 6), 2) == "Im Juni und Juli 2022 gab es keine Erhebung.")
    #expect(gaps(Period(.month, holding: 2022, 6), 3) == "Von Juni bis August 2022 gab es keine Erhebung.")
    #expect(gaps(half, 3, isTold: true) == "Vom 1. Halbjahr 2022 bis zum 1. Halbjahr 2023 gab es keine Erzählrunde.")
    let hidden = words.gaps((0..<3).map { (half.advanced(by: $0), .suppressed(.fewerThan(7))) })
    #expect(
      hidden[0] == "Die Werte vom 1. Halbjahr 2022 bis zum 1. Halbjahr 2023 beruhen auf weniger als 7 Fällen.")
  }

  @Test("names the range of one way of counting at a time")
  func saysRangesApart() throws {
    let (first, start) = (Period(.quarter, holding: 2023, 10), Period(.quarter, holding: 2024, 10))
    let days = ValueWords(.days, of: [84, 130], Wording(.german))
    #expect(
      words.range([84, 90], of: 8, .quarter, days, since: start)
        == ["Für die 8 Quartale seit dem 4. Quartal 2024 liegen 2 Werte vor, zwischen 84 und 90 Tagen."])
    let before = try #require(Stretch(first, start.advanced(by: -1)))
    #expect(
      words.earlierRange([120, 130], before, days)
        == ["Vom 4. Quartal 2023 bis zum 3. Quartal 2024, anders gezählt, lagen die Werte zwischen 120 und 130 Tagen."])
  }

  @Test("hidden is never said to be still to come", arguments: Language.allCases)
  func saysHidden(language: Language) {
    let words = Wording(language).reading
    #expect(words.nothing(isHidden: true)[0].contains(language == .german ? "verborgen" : "hidden"))
    #expect(words.nothing(isHidden: true)[0] != words.noValues[0])
    #expect(words.nothingShort(isHidden: true) != words.noValuesShort)
  }
}
