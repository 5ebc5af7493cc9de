public import Attention

extension Wording {
  public var reading: ReadingWords { ReadingWords(wording: self) }
}

/// What can be said about a curve: what we see, what it may mean, an open question (trends/spec.md, part c).
///
/// Every function gives whole sentences, one thought each. None of them judges.
public struct ReadingWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  /// The middle of the series and whether it moved, with the questions that open a talk; or why nothing is said about it.
  /// - Parameter sinceBreak: whether the reading begins at a documented break of the series.
  public func level(_ reading: Reading, _ values: ValueWords, sinceBreak: Bool = false) -> [String] {
    statement(reading, values, sinceBreak) + questions([reading])
  }

  func statement(_ reading: Reading, _ values: ValueWords, _ sinceBreak: Bool = false) -> [String] {
    let sentences =
      switch reading.level {
      case .withheld(let reason): withheld(reason, reading, values, sinceBreak)
      case .usual(let chart): usual(chart, reading, values)
      case .longRun(let chart, let stretch): longRun(chart, stretch, reading, values)
      case .fewCrossings(let chart): fewCrossings(chart, reading, values)
      }
    return sentences + ties(reading)
  }

  public var noValues: [String] {
    [
      say("Für diesen Zeitraum liegen noch keine Werte vor.", "There are no figures for this period yet."),
      possible,
    ]
  }

  /// Where no figure can be shown.
  /// - Parameter isHidden: there are some, and all of them are hidden to protect people.
  public func nothing(isHidden: Bool) -> [String] {
    guard isHidden else { return noValues }
    return [
      say(
        "Alle Werte dieses Zeitraums sind zum Schutz der Personen verborgen.",
        "All figures of this period are hidden to protect people."),
      possible,
    ]
  }

  /// Where a curve would stand.
  public func nothingShort(isHidden: Bool) -> String {
    isHidden
      ? say("zum Schutz der Personen verborgen", "hidden to protect people") : say("noch keine Werte", "no figures yet")
  }

  public var noValuesShort: String { nothingShort(isHidden: false) }

  private var possible: String {
    say("Reflexionen sind trotzdem möglich.", "You can still record reflections.")
  }
}

// The level speaks, or nothing stands out.
extension ReadingWords {
  private func usual(_ chart: RunChart, _ reading: Reading, _ values: ValueWords) -> [String] {
    let middle = values.middleSaid(chart.centre)
    let first = say(
      "\(within(reading)) lag der Wert mal über, mal unter der Mitte von \(middle).",
      "\(within(reading)) the figure was sometimes above, sometimes below \(theMiddle(reading)) of \(middle).")
    let usual = say(
      "So ein Auf und Ab ist bei dieser Reihe üblich.", "Ups and downs like these are usual for this series.")
    guard case .inside = reading.single else { return [withoutSeason(first, reading), usual] }
    return [withoutSeason(first, reading), usual, single(reading.measure.rhythm)]
  }

  private func single(_ rhythm: Rhythm) -> String {
    let (german, english) = (name(rhythm), name(rhythm))
    let one = rhythm == .month ? "Ein einzelner \(german)" : "Ein einzelnes \(german)"
    return say(
      "\(one) braucht hier keine eigene Erklärung.", "No single \(english) needs an explanation of its own here.")
  }

  private func longRun(_ chart: RunChart, _ stretch: Stretch, _ reading: Reading, _ values: ValueWords) -> [String] {
    let isAbove = chart.longestRunPlaces.map { (chart.sides[$0.lowerBound] ?? 0) > 0 } ?? true
    let middle = values.middleSaid(chart.centre)
    let isOpen = stretch.last == reading.newest
    let span = isOpen ? wording.sincePeriod(stretch.first) : wording.spanning(stretch)
    let first = say(
      "\(capitalised(span)) liegen \(chart.longestRun) Werte hintereinander \(isAbove ? "über" : "unter") der Mitte von \(middle).",
      "\(chart.longestRun) figures in a row \(isOpen ? "have been" : "were") \(isAbove ? "above" : "below") \(theMiddle(reading)) of \(middle) \(span)."
    )
    return [
      withoutSeason(first, reading),
      say(
        "Durch Zufall wären bis zu \(chart.longestRunLimit) üblich.",
        "By chance alone, up to \(chart.longestRunLimit) would be usual."),
      say("Vermutlich hat sich etwas Dauerhaftes verändert.", "Something lasting has probably changed."),
    ]
  }

  private func fewCrossings(_ chart: RunChart, _ reading: Reading, _ values: ValueWords) -> [String] {
    let middle = values.middleSaid(chart.centre)
    return [
      withoutSeason(
        say(
          "Die Linie wechselt nur \(times(chart.crossings)) die Seite der Mitte von \(middle).",
          "The line crosses the middle (median) of \(middle) only \(times(chart.crossings))."), reading),
      say(
        "Üblich wären mindestens \(chart.crossingsLimit) Wechsel.",
        "At least \(chart.crossingsLimit) crossings would be usual."),
      say("Das Niveau hat sich wohl verschoben.", "The level has probably shifted."),
      say("Wann genau, kann diese Regel nicht sagen.", "This rule cannot say exactly when."),
    ]
  }

  /// Values on the middle count for neither side; when they are the larger part, the reader should know.
  private func ties(_ reading: Reading) -> [String] {
    guard let chart = reading.level.chart, chart.useful * 2 < reading.count else { return [] }
    return [
      say(
        "Viele Werte liegen genau auf der Mitte und zählen für keine Seite.",
        "Many figures lie exactly on the middle and count for neither side.")
    ]
  }

  /// "In den 33 Monaten bis Juli 2026": up to the newest final figure, as no later one is read.
  private func within(_ reading: Reading) -> String {
    guard let window = reading.window, let newest = reading.newest else { return say("Bisher", "So far") }
    let (count, rhythm) = (newest.index - window.first.index + 1, newest.rhythm)
    return say(
      "In den \(wording.periodsDative(count, rhythm)) \(wording.untilPeriod(newest))",
      "In the \(wording.periods(count, rhythm)) \(wording.untilPeriod(newest))")
  }

  /// Said in front of everything that is true of the line without season only.
  func withoutSeason(_ sentence: String, _ reading: Reading) -> String {
    guard reading.isWithoutSeason else { return sentence }
    return say(
      "Ohne Jahreszeit gerechnet: \(sentence)",
      "Seasonally adjusted, \(sentence.prefix(1).lowercased() + sentence.dropFirst())")
  }

  /// In English, with what kind of middle it is as long as the sentence stays short.
  private func theMiddle(_ reading: Reading) -> String {
    reading.isWithoutSeason || reading.measure.rhythm == .halfYear ? "the middle" : "the middle (median)"
  }
}

// Questions, asked once however many series are read together.
extension ReadingWords {
  func questions(_ readings: [Reading]) -> [String] {
    let hasRun = readings.contains { if case .longRun = $0.level { true } else { false } }
    let different = hasRun ? [say("Was war in dieser Zeit anders?", "What was different at that time?")] : []
    return different + changeover(readings)
  }

  /// "Gab es um März 2024 eine Umstellung?" Only ever a question; nothing is drawn from it. Where the run just named lies
  /// elsewhere, it is said that another calculation points there.
  private func changeover(_ readings: [Reading]) -> [String] {
    let asking = readings.filter { (1...2).contains($0.changePoints.count) }
    let points = Array(Set(asking.flatMap(\.changePoints))).sorted()
    guard !points.isEmpty, points.count <= 2 else { return [] }
    let when = wording.list(points.map { wording.periodList([$0]) })
    if asking.allSatisfy(Self.isNearItsRun) {
      return [say("Gab es um \(when) eine Umstellung?", "Was there a changeover around \(when)?")]
    }
    return [
      say("Eine zweite Rechnung deutet eher auf \(when).", "A second calculation points rather to \(when)."),
      points.count == 1
        ? say("Gab es dort eine Umstellung?", "Was there a changeover then?")
        : say("Gab es dort Umstellungen?", "Were there changeovers then?"),
    ]
  }

  /// Within two periods of where the run named begins, or of where it ends; without a run no other time was named.
  private static func isNearItsRun(_ reading: Reading) -> Bool {
    guard case .longRun(_, let stretch) = reading.level else { return true }
    let edges = [stretch.first.index, stretch.last.index + 1]
    return reading.changePoints.allSatisfy { point in edges.contains { abs(point.index - $0) <= 2 } }
  }
}

// Small words.
extension ReadingWords {
  private func times(_ count: Int) -> String {
    switch count {
    case 1: say("einmal", "once")
    case 2: say("zweimal", "twice")
    default: say("\(count)-mal", "\(count) times")
    }
  }

  /// "Monat", "Quartal", "Halbjahr", "Jahr".
  func name(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: say("Monat", "month")
    case .quarter: say("Quartal", "quarter")
    case .halfYear: say("Halbjahr", "half-year")
    case .year: say("Jahr", "year")
    }
  }

  /// Small numbers as words, as running text has them.
  func numeral(_ number: Int) -> String {
    let german = [
      "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    ]
    let english = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    let words = wording.language == .german ? german : english
    return words.indices.contains(number) ? words[number] : wording.number(number)
  }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
