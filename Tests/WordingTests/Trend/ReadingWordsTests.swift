import Attention
import Testing
import Wording

/// What is said about curves never judges, and says one thought at a time (trends/spec.md, part c).
@Suite struct ReadingWordsTests {
  static let forbidden = [
    "besser", "schlechter", "gut", "kritisch", "Ziel", "Soll", "Rang", "Ampel", "Ausreißer", "signifikant",
    "verbessert", "leider", "erfreulich", "gestiegen", "gesunken", "Verbesserung", "Verschlechterung", "Zielerreichung",
    "better", "worse", "good", "bad", "critical", "target", "goal", "rank", "outlier", "significant", "improved",
    "unfortunately", "increased", "decreased",
  ]

  @Test("says nothing that judges", arguments: TrendSentences.all)
  func judgesNothing(sentence: TrendSentences.Sentence) {
    let words = sentence.text.split { !$0.isLetter }.map { $0.lowercased() }
    for word in Self.forbidden {
      #expect(!words.contains(word.lowercased()), "“\(sentence.text)” says “\(word)”.")
    }
  }

  @Test("says one thought a sentence", arguments: TrendSentences.all)
  func staysShort(sentence: TrendSentences.Sentence) {
    let words = sentence.text.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
    #expect(words.count <= 22, "\(words.count) words: “\(sentence.text)”")
    #expect(sentence.text.hasSuffix(".") || sentence.text.hasSuffix("?"), "“\(sentence.text)” has no end.")
    #expect(sentence.text.first?.isUppercase == true || sentence.text.first?.isNumber == true)
    #expect(!sentence.text.contains("  "))
  }

  @Test("covers every state of a reading in both languages")
  func coversEveryState() throws {
    for language in Language.allCases {
      let states = try TrendSentences.readings().map { TrendSentences.name($0.reading.state) }
      #expect(
        Set(states) == [
          "noValues", "tooFew", "allEqual", "tooManyGaps", "moving", "stock", "usual", "longRun", "fewCrossings",
        ])
      for sample in try TrendSentences.readings() {
        let words = ValueWords(sample.measure.unit, decimals: 0, Wording(language))
        #expect(!Wording(language).reading.sentences(sample.reading, sample.measure, words).isEmpty)
      }
    }
  }

  @Test("gives the examples of the specification")
  func givesTheExamples() throws {
    let wording = Wording(.german)
    func text(_ state: String) throws -> String {
      let sample = try #require(try TrendSentences.readings().first { TrendSentences.name($0.reading.state) == state })
      return wording.reading.sentences(
        sample.reading, sample.measure, ValueWords(sample.measure.unit, decimals: 0, wording)
      )
      .joined(separator: " ")
    }
    #expect(
      try text("usual").contains("lag der Wert mal über, mal unter der Mitte von")
        && text("usual").contains("Ein einzelner Monat braucht hier keine eigene Erklärung."))
    #expect(try text("longRun").contains("Werte hintereinander unter der Mitte von"))
    #expect(try text("longRun").hasSuffix("Was war in dieser Zeit anders?"))
    #expect(try text("moving").contains("umfasst zwölf Monate; benachbarte Werte teilen elf davon"))
    #expect(try text("stock").hasPrefix("Das ist ein Bestand: Wer im Mai gezählt wurde, ist meist auch im Juni dabei."))
    #expect(
      try text("tooFew")
        == "Bisher gibt es 6 endgültige Werte. Das reicht noch nicht für eine Aussage über Mitte und Schwankung. Ab 10 Werten versuchen wir es."
    )
  }

  @Test("does not promise a reading from ten values on when there are more already")
  func doesNotContradictItself() throws {
    let values: [Double] = Array(repeating: 5, count: 12) + [4, 6, 7]
    let sample = try TrendSentences.reading(TrendSentences.figures(values))
    #expect(sample.reading.state == .tooFew(15))
    let text = Wording(.german).reading
      .sentences(sample.reading, sample.measure, ValueWords(.persons, decimals: 0, Wording(.german))).joined(
        separator: " ")
    #expect(text.hasPrefix("Viele der 15 Werte liegen genau auf der Mitte."))
    #expect(!text.contains("Ab 10"))
  }
}
