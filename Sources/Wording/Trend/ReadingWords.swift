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

  /// The middle of the series and whether it moved; or why nothing is said about it.
  /// - Parameter sinceBreak: whether the reading begins at a documented break of the series.
  public func level(_ reading: Reading, _ values: ValueWords, sinceBreak: Bool = false) -> [String] {
    let sentences =
      switch reading.level {
      case .withheld(let reason): withheld(reason, reading, values, sinceBreak)
      case .usual(let chart): usual(chart, reading, values)
      case .longRun(let chart, let stretch): longRun(chart, stretch, reading, values)
      case .fewCrossings(let chart): fewCrossings(chart)
      }
    return sentences + changePoints(reading) + ties(reading)
  }

  public var noValues: [String] {
    [
      say("Für diesen Zeitraum liegen noch keine Werte vor.", "There are no figures for this period yet."),
      say("Reflexionen sind trotzdem möglich.", "Reflections are possible all the same."),
    ]
  }
}

// The level speaks, or nothing stands out.
extension ReadingWords {
  private func usual(_ chart: RunChart, _ reading: Reading, _ values: ValueWords) -> [String] {
    let middle = values.middleSaid(chart.centre)
    let first = say(
      "\(within(reading)) lag der Wert mal über, mal unter der Mitte von \(middle).",
      "\(within(reading)) the figure lay now above, now below the middle of \(middle).")
    let usual = say("So ein Auf und Ab ist bei dieser Reihe üblich.", "Such ups and downs are usual in this series.")
    guard case .inside = reading.single else { return [first, usual] }
    return [first, usual, single(reading.measure.rhythm)]
  }

  private func single(_ rhythm: Rhythm) -> String {
    let (german, english) = (name(rhythm), name(rhythm))
    let one = rhythm == .month ? "Ein einzelner \(german)" : "Ein einzelnes \(german)"
    return say(
      "\(one) braucht hier keine eigene Erklärung.",
      "No single \(english) needs an explanation of its own here.")
  }

  private func longRun(_ chart: RunChart, _ stretch: Stretch, _ reading: Reading, _ values: ValueWords) -> [String] {
    let above = chart.longestRunPlaces.map { (chart.sides[$0.lowerBound] ?? 0) > 0 } ?? true
    let middle = values.middleSaid(chart.centre)
    let isOpen = stretch.last == reading.newest
    let span = capitalised(isOpen ? wording.sincePeriod(stretch.first) : wording.spanning(stretch)) + say("", ",")
    let lie = isOpen ? "have been lying" : "lie"
    return [
      say(
        "\(span) liegen \(chart.longestRun) Werte hintereinander \(above ? "über" : "unter") der Mitte von \(middle).",
        "\(span) \(chart.longestRun) figures in a row \(lie) \(above ? "above" : "below") the middle of \(middle)."),
      say(
        "Durch Zufall wären bis zu \(chart.longestRunLimit) üblich.",
        "By chance, up to \(chart.longestRunLimit) would be usual."),
      say("Vermutlich hat sich etwas Dauerhaftes verändert.", "Probably something lasting has changed."),
      say("Was war in dieser Zeit anders?", "What was different at that time?"),
    ]
  }

  private func fewCrossings(_ chart: RunChart) -> [String] {
    [
      say(
        "Die Linie wechselt nur \(times(chart.crossings)) die Seite der Mitte.",
        "The line changes sides of the middle only \(times(chart.crossings))."),
      say(
        "Üblich wären mindestens \(chart.crossingsLimit) Wechsel.",
        "At least \(chart.crossingsLimit) changes would be usual."),
      say("Das Niveau hat sich wohl verschoben.", "The level has probably shifted."),
      say("Wann genau, kann diese Regel nicht sagen.", "This rule cannot say exactly when."),
    ]
  }

  /// "Gab es um März 2024 eine Umstellung?" Only ever a question; nothing is drawn from it.
  private func changePoints(_ reading: Reading) -> [String] {
    guard !reading.changePoints.isEmpty, reading.changePoints.count <= 2 else { return [] }
    let when = wording.list(reading.changePoints.map { wording.periodList([$0]) })
    return [say("Gab es um \(when) eine Umstellung?", "Was there a changeover around \(when)?")]
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

  /// "In den 36 Monaten bis Oktober 2026"; where a season was taken out, so it is said.
  private func within(_ reading: Reading) -> String {
    let adjusted = reading.season.map { $0.strength != .unseen } ?? false
    guard let window = reading.window else { return say("Bisher", "So far") }
    let count = window.last.index - window.first.index + 1
    let (rhythm, last) = (window.first.rhythm, wording.untilPeriod(window.last))
    let span = say(
      "den \(wording.periodsDative(count, rhythm)) \(last)", "the \(wording.periods(count, rhythm)) \(last)")
    return adjusted
      ? say("Ohne Jahreszeit gerechnet: In \(span)", "Without the season: in \(span)")
      : say("In \(span)", "In \(span)")
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
