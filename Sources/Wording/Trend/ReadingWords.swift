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

  /// The sentences for a reading.
  /// - Parameter sinceBreak: whether it begins at a documented break of the series.
  public func sentences(
    _ reading: Reading, _ measure: Measure, _ values: ValueWords, sinceBreak: Bool = false
  ) -> [String] {
    switch reading.state {
    case .noValues: noValues
    case .tooFew(let count): tooFew(count, sinceBreak)
    case .allEqual(let value): allEqual(value, reading.count, values)
    case .tooManyGaps: tooManyGaps
    case .moving(let months): moving(months, measure)
    case .stock: stock
    case .usual(let chart): usual(chart, reading, values) + ties(chart, reading)
    case .longRun(let chart, let stretch): longRun(chart, stretch, values) + ties(chart, reading)
    case .fewCrossings(let chart): fewCrossings(chart) + ties(chart, reading)
    }
  }

  public var noValues: [String] {
    [
      say("Für diesen Zeitraum liegen noch keine Werte vor.", "There are no figures for this period yet."),
      say("Reflexionen sind trotzdem möglich.", "Reflections are possible all the same."),
    ]
  }

  private func tooFew(_ count: Int, _ sinceBreak: Bool) -> [String] {
    let least = Reading.fewestUseful
    guard count < least else {
      return [
        say(
          "Viele der \(count) Werte liegen genau auf der Mitte.",
          "Many of the \(count) figures lie exactly on the middle."),
        say(
          "Für eine Aussage über die Schwankung bleiben zu wenige übrig.",
          "Too few remain to say anything about the variation."),
      ]
    }
    let since = sinceBreak ? say("Seit der Umstellung", "Since the change") : say("Bisher", "So far")
    return [
      say(
        count == 1 ? "\(since) gibt es einen endgültigen Wert." : "\(since) gibt es \(count) endgültige Werte.",
        count == 1 ? "\(since) there is one final figure." : "\(since) there are \(count) final figures."),
      say(
        "Das reicht noch nicht für eine Aussage über Mitte und Schwankung.",
        "That is not yet enough to speak about middle and variation."),
      say("Ab \(least) Werten versuchen wir es.", "From \(least) figures on we try."),
    ]
  }

  private func allEqual(_ value: Double, _ count: Int, _ values: ValueWords) -> [String] {
    [
      say(
        "Alle \(count) endgültigen Werte sind gleich, bei \(values.said(value)).",
        "All \(count) final figures are the same, at \(values.said(value))."),
      say("Es gibt hier keine Schwankung, die man lesen könnte.", "There is no variation here that could be read."),
      say("Wird jedes Mal neu gezählt?", "Is it counted afresh every time?"),
    ]
  }

  private var tooManyGaps: [String] {
    [
      say("In diesem Zeitraum fehlen viele Werte.", "Many figures are missing in this period."),
      say("Zu Mitte und Schwankung sagen wir deshalb nichts.", "So we say nothing about middle and variation."),
      say("Was steht dem Erheben im Weg?", "What stands in the way of collecting them?"),
    ]
  }

  private func moving(_ months: Int, _ measure: Measure) -> [String] {
    guard measure.window != nil else {
      return [
        say(
          "Dieser Wert setzt zwei Zeiten ins Verhältnis, die ein Jahr auseinanderliegen.",
          "This figure relates two times that lie a year apart."),
        say(
          "Benachbarte Werte hängen deshalb eng zusammen.", "Neighbouring figures are therefore closely connected."),
        noStatement,
      ]
    }
    return [
      say(
        "Dieser Wert umfasst \(numeral(months)) Monate; benachbarte Werte teilen \(months == 2 ? "einen" : numeral(months - 1)) davon.",
        "This figure covers \(numeral(months)) months; neighbouring figures share \(numeral(months - 1)) of them."),
      noStatement,
    ]
  }

  private var noStatement: String {
    say("Zu Mitte und Schwankung sagen wir deshalb nichts.", "So we say nothing about middle and variation.")
  }

  private var stock: [String] {
    [
      say(
        "Das ist ein Bestand: Wer im Mai gezählt wurde, ist meist auch im Juni dabei.",
        "This is a stock: whoever was counted in May is mostly there in June as well."),
      say(
        "Lange Strecken über oder unter der Mitte sind hier normal.",
        "Long stretches above or below the middle are normal here."),
      say("Für sich sagen sie wenig.", "By themselves they say little."),
    ]
  }

  private func usual(_ chart: RunChart, _ reading: Reading, _ values: ValueWords) -> [String] {
    let middle = values.middleSaid(chart.centre)
    let rhythm = reading.window?.first.rhythm ?? .month
    return [
      say(
        "\(within(reading)) lag der Wert mal über, mal unter der Mitte von \(middle).",
        "\(within(reading)) the figure lay now above, now below the middle of \(middle)."),
      say("So ein Auf und Ab ist bei dieser Reihe üblich.", "Such ups and downs are usual in this series."),
      single(rhythm),
    ]
  }

  private func single(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month:
      say(
        "Ein einzelner Monat braucht hier keine eigene Erklärung.",
        "No single month needs an explanation of its own here.")
    case .quarter:
      say(
        "Ein einzelnes Quartal braucht hier keine eigene Erklärung.",
        "No single quarter needs an explanation of its own here.")
    case .halfYear:
      say(
        "Ein einzelnes Halbjahr braucht hier keine eigene Erklärung.",
        "No single half-year needs an explanation of its own here.")
    case .year:
      say(
        "Ein einzelnes Jahr braucht hier keine eigene Erklärung.",
        "No single year needs an explanation of its own here.")
    }
  }

  private func longRun(_ chart: RunChart, _ stretch: Stretch, _ values: ValueWords) -> [String] {
    let above = chart.longestRunPlaces.map { (chart.sides[$0.lowerBound] ?? 0) > 0 } ?? true
    let span = wording.spanning(stretch)
    let middle = values.middleSaid(chart.centre)
    return [
      say(
        "\(capitalised(span)) liegen \(chart.longestRun) Werte hintereinander \(above ? "über" : "unter") der Mitte von \(middle).",
        "\(capitalised(span)) \(chart.longestRun) figures in a row lie \(above ? "above" : "below") the middle of \(middle)."
      ),
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
        "Die Linie wechselt nur \(chart.crossings)-mal die Seite der Mitte.",
        "The line changes sides of the middle only \(times(chart.crossings))."),
      say(
        "Üblich wären mindestens \(chart.crossingsLimit) Wechsel.",
        "At least \(chart.crossingsLimit) changes would be usual."),
      say("Das Niveau hat sich wohl verschoben.", "The level has probably shifted."),
      say("Wann genau, kann diese Regel nicht sagen.", "This rule cannot say exactly when."),
    ]
  }

  /// Values on the middle count for neither side; when they are the larger part, the reader should know.
  private func ties(_ chart: RunChart, _ reading: Reading) -> [String] {
    guard chart.useful * 2 < reading.count else { return [] }
    return [
      say(
        "Viele Werte liegen genau auf der Mitte und zählen für keine Seite.",
        "Many figures lie exactly on the middle and count for neither side.")
    ]
  }

  private func within(_ reading: Reading) -> String {
    guard let window = reading.window else { return say("Bisher", "So far") }
    let count = window.last.index - window.first.index + 1
    let (rhythm, last) = (window.first.rhythm, wording.untilPeriod(window.last))
    return say(
      "In den \(wording.periodsDative(count, rhythm)) \(last)", "In the \(wording.periods(count, rhythm)) \(last)")
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : count == 2 ? "twice" : "\(count) times" }

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
