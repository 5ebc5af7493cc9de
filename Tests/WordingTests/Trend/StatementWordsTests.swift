import Attention
import Testing

@testable import Wording

/// Sentences that a reader can check against the picture and the table, and that never contradict their own figures.
@Suite struct StatementWordsTests {
  private let german = Wording(.german)
  private var words: ReadingWords { german.reading }

  private func reading(_ findings: [Finding], _ measure: Measure? = nil) throws -> Reading {
    try ReadingSamples.sample("x", findings, measure).reading
  }

  private func figures(_ reading: Reading) -> ValueWords {
    ValueWords(reading.measure.unit, of: reading.figures, german)
  }

  private let seasonal = (0..<48).map { place -> Double in
    let pattern: [Double] = [60, 50, 30, 0, -20, -40, -10, 10, -30, -40, -30, 20]
    return (400 + pattern[place % 12] + 2 * ReadingSamples.wave(48)[place]).rounded()
  }

  @Test("says of every statement read without season that it is, and of no other", arguments: Language.allCases)
  func saysWithoutSeason(language: Language) throws {
    let wording = Wording(language)
    let prefix = language == .german ? "Ohne Jahreszeit gerechnet: " : "Seasonally adjusted, "
    let stepped = seasonal.enumerated().map { $0 >= 33 ? $1 + 60 : $1 }
    for values in [seasonal, stepped] {
      let reading = try reading(ReadingSamples.figures(values))
      #expect(reading.isWithoutSeason)
      let sentences = wording.reading.level(reading, ValueWords(.persons, of: values, wording))
      #expect(sentences[0].hasPrefix(prefix), "\(sentences)")
      #expect(
        wording.reading.season(reading, isDrawn: true).contains {
          $0.contains(language == .german ? "gepunktet" : "dotted")
        })
    }
    let plain = try reading(ReadingSamples.figures(Array(ReadingSamples.wave(30).map { $0 + 400 })))
    #expect(!wording.reading.level(plain, ValueWords(.persons, of: plain.figures, wording))[0].hasPrefix(prefix))
  }

  @Test("reads up to the newest final figure and names no later period")
  func namesNoLaterPeriod() throws {
    var findings = ReadingSamples.figures(ReadingSamples.wave(36).map { $0 + 400 })
    for place in 33..<36 { findings[place] = .measured(.figure(400, cases: nil), .provisional) }
    let reading = try reading(findings)
    let sentences = words.level(reading, figures(reading)) + words.single(reading, figures(reading))
    #expect(sentences[0].contains("In den 33 Monaten bis Juli 2026 "), "\(sentences)")
    for month in ["August 2026", "September 2026", "Oktober 2026"] {
      #expect(!sentences.contains { $0.contains(month) })
    }
  }

  @Test("shows of a usual range of whole figures the first and the last inside, of others rounded ones")
  func showsRanges() {
    let whole = ValueWords(.cases, of: [6, 18], german)
    #expect(whole.ends(Limits(lower: 5.7, upper: 17.9)) == ("6", "17"))
    #expect(whole.ends(Limits(lower: 6, upper: 17)) == ("6", "17"))
    #expect(whole.ends(Limits(lower: 5.2, upper: 5.8)) == ("5,2", "5,8"))
    #expect(ValueWords(.percent, of: [6.2, 18.44], german).ends(Limits(lower: 5.74, upper: 17.96)) == ("5,7", "18,0"))
    #expect(whole.span(Limits(lower: 0, upper: 1.4)) == "von 0 bis 1 Fall")
  }

  @Test("never says that a figure lies outside of what it equals, and gives it its unit")
  func separatesFigures() throws {
    let fine = ValueWords(.percent, of: [6.24, 6.31], german)
    let below = Limits(lower: 6.26, upper: 9)
    #expect(fine.ends(below).lower != fine.number(6.2), "With one decimal 6,2 and 6,3 differ.")
    let close = Limits(lower: 6.22, upper: 9)
    #expect(fine.ends(close).lower == fine.number(6.19), "With one decimal they do not.")
    let finer = fine.separating(6.19, from: close)
    #expect(finer.ends(close).lower == "6,22" && finer.number(6.19) == "6,19")
    var values = ReadingSamples.wave(36).map { ($0 + 400).rounded() }
    values[30] = 460
    let reading = try reading(ReadingSamples.figures(values))
    #expect(words.single(reading, figures(reading))[0].contains("(460 Personen)"))
  }

  @Test("compares with the same month as both are shown")
  func comparesAsShown() throws {
    func side(_ latest: Double, _ earlier: [Double], _ measure: Measure? = nil) throws -> String {
      var values = (0..<85).map { _ in 5.0 + Double.random(in: 0...1) }
      for (place, value) in (earlier + [latest]).enumerated() { values[84 - 12 * (earlier.count - place)] = value }
      let reading = try reading(ReadingSamples.figures(values), measure ?? ReadingSamples.measure(unit: .percent))
      let same = try #require(reading.sameMonth)
      return words.sameMonth(same, ValueWords(.percent, decimals: 1, german), in: reading).dropFirst(2)
        .joined(separator: " ")
    }
    let earlier: [Double] = [1.91, 1.94, 2.08, 2.0, 1.99, 2.02, 1.97]
    #expect(try side(1.87, earlier) == "Der neue Wert liegt am unteren Rand dieser Spanne.")
    #expect(try side(2.12, earlier) == "Der neue Wert liegt am oberen Rand dieser Spanne.")
    #expect(try side(2.01, earlier) == "Der neue Wert liegt in dieser Spanne.")
    #expect(
      try side(2.4, earlier)
        == "Der neue Wert liegt über dieser Spanne. Bei sieben früheren Werten kommt das auch ohne Änderung häufig vor."
    )
    for measure in try [
      ReadingSamples.measure(window: 12, unit: .percent), ReadingSamples.measure(yearOnYear: true, unit: .percent),
      ReadingSamples.measure(unit: .percent, nature: .stock),
    ] {
      #expect(try side(2.4, earlier, measure).isEmpty, "Neighbouring figures say much the same there.")
    }
  }

  @Test("asks about another time only with a bridge to it")
  func bridgesTimes() throws {
    let wave = ReadingSamples.wave(36)
    let near = try reading(ReadingSamples.figures(wave.enumerated().map { 400 + $1 + ($0 >= 20 ? 20 : 0) }))
    let questions = words.level(near, figures(near)).filter { $0.hasSuffix("?") }
    #expect(questions.contains("Was war in dieser Zeit anders?"))
    #expect(questions.contains { $0.hasPrefix("Gab es um ") } && !questions.contains("Gab es dort eine Umstellung?"))
  }

  @Test("reads each monthly series under its own name, asks once, and gives the range only when asked")
  func readsComponentsApart() throws {
    let wave = ReadingSamples.wave(40)
    let stepped = ReadingSamples.figures(wave.enumerated().map { ($1 + ($0 >= 22 ? 480 : 400)).rounded() })
    let parts = try [
      ReadingSamples.series(stepped, ReadingSamples.measure(), "Integrationen"),
      ReadingSamples.series(stepped, ReadingSamples.measure(), "Eintritte"),
    ]
    let reading = try ReadingSamples.sample(
      "x", ReadingSamples.figures(wave.map { $0 + 40 }), ReadingSamples.measure(window: 12, unit: .percent),
      components: parts
    ).reading
    let said = words.components(reading)
    let names = said.compactMap(\.name)
    #expect(Set(names).count == names.count && names.contains("Integrationen") && names.contains("Eintritte"))
    let all: [String] = said.flatMap { $0.sentences }
    #expect(all.filter { $0 == "Was war in dieser Zeit anders?" }.count == 1)
    #expect(!all.contains { $0.contains("Der übliche Bereich") })
    let asked: [String] = words.components(reading, withRange: true).flatMap { $0.sentences }
    #expect(asked.contains { $0.contains("übliche Bereich") })
    #expect(words.level(reading, figures(reading)).contains("Gelesen wird stattdessen Monat für Monat."))
  }

  @Test("says what a stock is of people, of things, and of averages about them")
  func saysStocks() throws {
    let slow = ReadingSamples.figures((0..<40).map { 400 + 3 * Double($0) })
    func first(_ measure: Measure) throws -> String {
      let reading = try reading(slow, measure)
      return words.level(reading, figures(reading))[0]
    }
    let mean = try ReadingSamples.measure(.mean(of: ReadingSamples.text("Euro")), unit: .euro, nature: .stock)
    #expect(try first(mean).hasPrefix("Der Wert beschreibt einen Bestand: Wer "))
    #expect(try first(ReadingSamples.measure(unit: .vacancies, nature: .stock)).hasPrefix("Das ist ein Bestand: Was "))
    #expect(try first(ReadingSamples.measure(nature: .stock)).hasPrefix("Das ist ein Bestand: Wer im Mai "))
  }

  @Test("says how shares were revised in shares, not in per cent of them")
  func saysRevisionsInFigures() throws {
    let newest = ReadingSamples.newest
    let history =
      (0..<10).flatMap { place -> [Revisions.Figure] in
        let period = newest.advanced(by: place - 12)
        return [
          Revisions.Figure(period: period, age: 2, value: 24),
          Revisions.Figure(period: period, age: 3, value: 24 * (1 + 0.003 * Double(place))),
        ]
      } + [Revisions.Figure(period: newest, age: 2, value: 24.1)]
    let revisions = Revisions(history, finalAge: 3)
    #expect(
      words.revisions(revisions, ValueWords(.percent, decimals: 1, german))
        == ["In zehn früheren Fällen wären aus 24,1 später 24,1 bis 24,8 Prozent geworden."])
    #expect(
      words.revisions(revisions, ValueWords(.persons, decimals: 0, german))
        == ["In zehn früheren Fällen lagen solche Werte später gleich hoch oder bis zu 3 Prozent höher."])
  }
}
