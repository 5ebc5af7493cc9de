import Attention
import FoundationEssentials
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
    Self.expectNothingForbidden(in: sentence.text)
  }

  @Test("says one thought a sentence", arguments: TrendSentences.all)
  func staysShort(sentence: TrendSentences.Sentence) {
    let words = sentence.text.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
    #expect(words.count <= 22, "\(words.count) words: “\(sentence.text)”")
    #expect(sentence.text.hasSuffix(".") || sentence.text.hasSuffix("?"), "“\(sentence.text)” has no end.")
    #expect(sentence.text.first?.isUppercase == true || sentence.text.first?.isNumber == true)
    #expect(!sentence.text.contains("  "))
  }

  /// Whole words, outside of names in quotation marks.
  static func expectNothingForbidden(in text: String) {
    let unquoted = text.replacing(/[„“][^“”]*[“”]/, with: "")
    let words = Set(unquoted.split { !$0.isLetter }.map { $0.lowercased() })
    for word in forbidden where words.contains(word.lowercased()) {
      Issue.record("“\(text)” says “\(word)”.")
    }
  }

  @Test("judges none of thousands of series either, in both languages")
  func judgesNoSeries() throws {
    var chance = Chance(state: 2026)
    let plans = try Dictionary(uniqueKeysWithValues: [36, 48].map { ($0, try STL.Plan(count: $0).writtenOut()) })
    var said: Set<String> = []
    for number in 0..<3000 {
      let sample = try Self.sample(number, &chance, plans)
      for language in Language.allCases {
        let sentences = sample.sentences(Wording(language))
        #expect(!sentences.isEmpty)
        said.formUnion(sentences.map { $0.replacing(/[0-9][0-9.,]*/, with: "0") })
      }
    }
    for sentence in said { Self.expectNothingForbidden(in: sentence) }
    #expect(said.count > 300)
  }

  private static func sample(_ number: Int, _ chance: inout Chance, _ plans: [Int: STL.Plan]) throws -> ReadingSample {
    let length = [1, 8, 11, 14, 24, 30, 36, 48][number % 8]
    let nature = Measure.Nature.allCases[number / 8 % 4]
    let measure = try ReadingSamples.measure(
      window: number % 40 == 5 ? 12 : nil, unit: Measure.Unit.allCases[number % Measure.Unit.allCases.count],
      nature: nature, rhythm: number % 5 == 3 ? Rhythm.allCases[number / 5 % 4] : .month, grows: number % 7 == 0)
    let step = number % 3 == 0 ? length / 2 : length
    let findings = (0..<length).map { place -> Finding in
      if chance.unit() < 0.03 { return .outage }
      let far = chance.unit() < 0.02 ? 80.0 : 0
      let value = 40 + 12 * (chance.unit() + chance.unit() - 1) + (place >= step ? 14 : 0) + far
      let whole = number % 2 == 0 ? value.rounded() : value
      return .measured(.figure(whole, cases: number % 4 == 0 ? 15 : nil), chance.unit() < 0.02 ? .provisional : .final)
    }
    let series = try ReadingSamples.series(findings, measure, "Zahl")
    return ReadingSample(name: "\(number)", reading: Reading(series, plans: plans))
  }

  @Test("covers every way of speaking and of staying silent")
  func coversEveryState() throws {
    let readings = try ReadingSamples.all().map(\.reading)
    let levels = Set(readings.map { Self.name($0.level) })
    #expect(levels == Self.withheldLevels.union(["usual", "longRun", "fewCrossings"]))
    let singles = Set(readings.filter { $0.level.chart != nil }.map { Self.name($0.single) })
    #expect(
      singles == [
        "inside", "outside", "tooFewForRange", "mostlyUnchanged", "smallCounts", "smallDenominators", "skewed",
      ])
    #expect(Set(readings.compactMap { $0.season?.strength }) == Set(Seasonal.Strength.allCases))
    #expect(readings.contains { $0.season?.isBorrowed == true })
    let methods = Set(readings.compactMap(\.single.range).map(\.method))
    #expect(methods == Set(UsualRange.Method.allCases))
  }

  private static let withheldLevels: Set<String> = [
    "noValues", "hidden", "tooFew", "tied", "allEqual", "tooManyGaps", "moving", "yearOnYear", "stock", "breaks",
    "season",
    "carriesOver", "mayBeSeason",
  ]

  private static func name(_ level: Reading.Level) -> String {
    if case .withheld(let reason) = level { name(of: reason) } else { name(of: level) }
  }

  private static func name(_ single: Reading.Single) -> String {
    if case .withheld(let reason) = single { name(of: reason) } else { name(of: single) }
  }

  private static func name(of value: some Any) -> String { String(String(describing: value).prefix { $0 != "(" }) }

  @Test("the chapter that shows all states is up to date (fails once and rewrites)")
  func chapterIsUpToDate() throws {
    let file = Self.chapter
    let content = try Self.content()
    guard (try? String(contentsOf: file, encoding: .utf8)) != content else { return }
    try Data(content.utf8).write(to: file)
    Issue.record("\(file.path) was not up to date. It is written anew: read it aloud and commit it.")
  }

  private static let chapter: URL = {
    let tests = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return URL(filePath: "/" + tests + "/Documentation/Handbuch/verlauf-in-worten.md")
  }()

  private static func content() throws -> String {
    let head = """
      # Der Verlauf in Worten

      Was das Haus über einen Verlauf sagt, und wann es schweigt. Jeder Zustand steht hier mit einem erfundenen Beispiel, deutsch und
      englisch. Die Sätze entstehen aus den Werten auf der Seite; sie urteilen nicht. Dieses Kapitel schreibt ein Test.


      """
    let samples = try ReadingSamples.all().map { sample in
      let texts = Language.allCases.map { sample.sentences(Wording($0)).joined(separator: " ") }
      return "## \(sample.name)\n\n" + texts.map { "> \($0)" }.joined(separator: "\n>\n") + "\n"
    }
    return head + samples.joined(separator: "\n")
  }
}

/// Chance that is the same in every run (SplitMix64, Steele, Lea & Flood 2014).
private struct Chance {
  var state: UInt64

  mutating func unit() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
  }
}
