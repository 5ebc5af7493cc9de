import Attention

/// Why nothing is said. Every reason is a sentence: silence explains itself.
extension ReadingWords {
  func withheld(
    _ reason: Reading.Withheld, _ reading: Reading, _ values: ValueWords, _ sinceBreak: Bool
  ) -> [String] {
    switch reason {
    case .noValues: noValues
    case .hidden: nothing(isHidden: true)
    case .noFigures: []
    case .tooFew(let count): tooFew(count, sinceBreak)
    case .tied(let ties, let count): tied(ties, count, reading, values)
    case .tooFewForRange(let count): tooFewForRange(count)
    case .allEqual(let value): allEqual(value, reading.count, values)
    case .tooManyGaps(let missing, let all): tooManyGaps(missing, all, hidden: reading.hidesAny)
    case .moving(let months): moving(months, reading.measure.rhythm) + instead(reading)
    case .yearOnYear: yearOnYear + instead(reading)
    case .stock: stock(reading.measure)
    case .breaks(let periods): breaks(periods)
    case .season: season(reading.sameMonth != nil)
    case .mayBeSeason: mayBeSeason(reading, values)
    case .carriesOver: carriesOver(reading, values)
    case .mostlyUnchanged: mostlyUnchanged
    case .smallCounts(let mean): smallCounts(mean, reading.measure.rhythm)
    case .smallDenominators(let mean): smallDenominators(mean)
    case .skewed: skewed
    }
  }

  private func tooFew(_ count: Int, _ sinceBreak: Bool) -> [String] {
    let since = sinceBreak ? say("Seit der Umstellung", "Since the change") : say("Bisher", "So far")
    let first =
      switch count {
      case 0: say("\(since) gibt es keinen endgültigen Wert.", "\(since) there is no final figure.")
      case 1: say("\(since) gibt es einen endgültigen Wert.", "\(since) there is one final figure.")
      default: say("\(since) gibt es \(count) endgültige Werte.", "\(since) there are \(count) final figures.")
      }
    return [
      first,
      say(
        "Das reicht noch nicht für eine Aussage über Mitte und Schwankung.",
        "That is not yet enough to say anything about the middle or the variation."),
      say("Ab \(Reading.fewestUseful) Werten versuchen wir es.", "We try from \(Reading.fewestUseful) figures on."),
    ]
  }

  private func tied(_ ties: Int, _ count: Int, _ reading: Reading, _ values: ValueWords) -> [String] {
    let middle = (reading.chart?.centre).map(values.middleSaid).map { say(" von \($0)", " of \($0)") } ?? ""
    return [
      withoutSeason(
        say(
          "Von \(count) Werten \(ties == 1 ? "liegt einer" : "liegen \(numeral(ties))") genau auf der Mitte\(middle).",
          "Of \(count) figures, \(numeral(ties)) \(ties == 1 ? "lies" : "lie") exactly on the middle (median)\(middle)."
        ),
        reading),
      say(
        "Für eine Aussage über die Schwankung bleiben zu wenige übrig.",
        "Too few remain to say anything about the variation."),
    ]
  }

  private func allEqual(_ value: Double, _ count: Int, _ values: ValueWords) -> [String] {
    [
      say(
        "Alle \(count) endgültigen Werte sind gleich, bei \(values.said(value)).",
        "All \(count) final figures are the same: \(values.said(value))."),
      say("Es gibt hier keine Schwankung, die man lesen könnte.", "There is no variation here to read."),
      say("Wird jedes Mal neu gezählt?", "Is there a fresh count each time?"),
    ]
  }

  private func tooManyGaps(_ missing: Int, _ all: Int, hidden: Bool) -> [String] {
    [
      say(
        "In diesem Zeitraum fehlen \(missing) von \(all) Werten.",
        "In this period \(missing) of \(all) figures are missing."),
      nothingSaid,
    ] + (hidden ? [] : [say("Was steht dem Erheben im Weg?", "What stands in the way of collecting them?")])
  }

  private func moving(_ months: Int, _ rhythm: Rhythm) -> [String] {
    let common = months - rhythm.months
    let shared = common == 1 ? say("einen", "one") : numeral(common)
    return [
      say(
        "Dieser Wert umfasst \(numeral(months)) Monate; benachbarte Werte teilen \(shared) davon.",
        "This figure covers \(numeral(months)) months; neighbouring figures share \(shared) of them."),
      nothingSaid,
    ]
  }

  private func instead(_ reading: Reading) -> [String] {
    guard !reading.components.isEmpty else { return [] }
    return [say("Gelesen wird stattdessen Monat für Monat.", "Instead, we read it month by month.")]
  }

  private var yearOnYear: [String] {
    [
      say(
        "Dieser Wert vergleicht zwei Zeitpunkte, die ein Jahr auseinanderliegen.",
        "This figure compares two points in time that are a year apart."),
      say("Benachbarte Werte hängen deshalb eng zusammen.", "Neighbouring figures are therefore closely connected."),
      nothingSaid,
    ]
  }

  private func stock(_ measure: Measure) -> [String] {
    [
      measure.kind == .count ? counted(measure) : describing,
      say(
        "Lange Strecken über oder unter der Mitte sind hier normal.",
        "Long stretches above or below the middle are normal here."),
      say("Für sich sagen sie wenig.", "On their own they say little."),
    ]
  }

  private func counted(_ measure: Measure) -> String {
    guard [.persons, .benefitCommunities].contains(measure.unit) else {
      return say(
        "Das ist ein Bestand: Was einmal gezählt wurde, ist beim nächsten Mal meist noch dabei.",
        "This is a stock: what has been counted once is usually still there the next time.")
    }
    return measure.rhythm == .month
      ? say(
        "Das ist ein Bestand: Wer im Mai gezählt wurde, ist meist auch im Juni dabei.",
        "This is a stock: those counted in May are usually still there in June.")
      : say(
        "Das ist ein Bestand: Wer einmal gezählt wurde, ist beim nächsten Mal meist noch dabei.",
        "This is a stock: those counted once are usually still there the next time.")
  }

  /// An average or a ratio is no stock; it says something about one.
  private var describing: String {
    say(
      "Der Wert beschreibt einen Bestand: Wer einmal gezählt wurde, ist beim nächsten Mal meist noch dabei.",
      "The figure describes a stock: those counted once are usually still there the next time.")
  }

  private func breaks(_ periods: [Period]) -> [String] {
    let when = wording.list(periods.map(wording.period))
    return [
      say(
        "Innerhalb eines Jahres wurde die Zählung zweimal umgestellt (\(when)).",
        "The way of counting was changed twice within one year (\(when))."),
      say("Dazwischen liegen zu wenige Werte, um sie zu lesen.", "There are too few figures in between to read."),
      nothingSaid,
    ]
  }

  private func season(_ hasSameMonth: Bool) -> [String] {
    [
      say("Diese Reihe kann mit der Jahreszeit schwanken.", "This series may vary with the season."),
      say(
        "Um das herauszurechnen, braucht es \(SeasonalAdjustment.fewestMonths) Monate derselben Zählweise.",
        "Taking that out requires \(SeasonalAdjustment.fewestMonths) months counted in the same way."),
      nothingSaid,
    ] + sameMonthInstead(hasSameMonth)
  }

  private func mayBeSeason(_ reading: Reading, _ values: ValueWords) -> [String] {
    [
      longOnOneSide(reading, values), say("Das kann die Jahreszeit sein.", "That may be due to the season."),
      say(
        "Um sie herauszurechnen, braucht es \(SeasonalAdjustment.fewestMonths) Monate.",
        "Taking it out requires \(SeasonalAdjustment.fewestMonths) months."), levelOpen,
    ] + sameMonthInstead(reading.sameMonth != nil)
  }

  private func sameMonthInstead(_ hasSameMonth: Bool) -> [String] {
    guard hasSameMonth else { return [] }
    return [
      say(
        "Lesen lässt sich bis dahin der gleiche Monat früherer Jahre.",
        "Until then, you can read the same month of earlier years.")
    ]
  }

  private func longOnOneSide(_ reading: Reading, _ values: ValueWords) -> String {
    let middle = (reading.chart?.centre).map(values.middleSaid).map { say(" von \($0)", " of \($0)") } ?? ""
    return withoutSeason(
      say(
        "Die Werte bleiben länger auf einer Seite der Mitte\(middle), als durch Zufall üblich wäre.",
        "The figures stay on one side of the middle (median)\(middle) for longer than chance would suggest."), reading)
  }

  private var levelOpen: String {
    say(
      "Ob sich das Niveau verändert hat, sagen wir deshalb nicht.",
      "So we do not say whether the level has changed.")
  }

  /// Said of the level only where the run chart would have spoken; of single periods wherever one leans on the one before.
  private func carriesOver(_ reading: Reading, _ values: ValueWords) -> [String] {
    let one = name(reading.measure.rhythm)
    let next = reading.measure.rhythm == .month ? "den nächsten" : "das nächste"
    guard reading.level == .withheld(.carriesOver) else {
      return [
        say("Vielleicht wirkt ein \(one) in \(next) hinein.", "One \(one) may be carrying over into the next."),
        noRange,
      ]
    }
    return [
      longOnOneSide(reading, values),
      say(
        "Das kann ein neues Niveau sein, oder ein \(one) wirkt in \(next) hinein.",
        "That may be a new level, or one \(one) may be carrying over into the next."),
      say("Die Zahlen allein können das nicht unterscheiden.", "The figures alone cannot tell the two apart."),
      levelOpen, say("Was wissen Sie über diese Zeit?", "What do you know about this time?"),
    ]
  }

  private var nothingSaid: String {
    say(
      "Zu Mitte und Schwankung sagen wir deshalb nichts.",
      "So we say nothing about the middle or the variation.")
  }

  private var noRange: String {
    say("Einen üblichen Bereich nennen wir deshalb nicht.", "So we give no usual range.")
  }
}

// Only of the usual range.
extension ReadingWords {
  private func tooFewForRange(_ count: Int) -> [String] {
    [
      say(
        "Für einen üblichen Bereich sind \(count) Werte noch zu wenige.",
        "\(capitalised(numeral(count))) figures are too few for a usual range."),
      say("Ab \(Reading.fewestForRange) Werten versuchen wir es.", "We try from \(Reading.fewestForRange) figures on."),
    ]
  }

  private var mostlyUnchanged: [String] {
    [
      say("Die meisten Werte gleichen dem Wert davor.", "Most figures are the same as the one before."), noRange,
    ]
  }

  private func smallCounts(_ mean: Double, _ rhythm: Rhythm) -> [String] {
    let figure = wording.number(mean, decimals: 1)
    return [
      say(
        "Im Mittel sind es hier \(figure) Fälle je \(name(rhythm)).",
        "There are \(figure) cases per \(name(rhythm)) here, on average."),
      say(
        "Bei so kleinen Zahlen nennen wir keinen üblichen Bereich.",
        "With numbers this small, we give no usual range."),
    ]
  }

  private func smallDenominators(_ mean: Double) -> [String] {
    let figure = wording.number(mean, decimals: 0)
    return [
      say(
        "Hinter den Anteilen stehen im Mittel \(figure) Fälle.",
        "On average, \(figure) cases lie behind each share."),
      say(
        "Bei so kleinen Zahlen nennen wir keinen üblichen Bereich.",
        "With numbers this small, we give no usual range."),
    ]
  }

  private var skewed: [String] {
    [
      say("Die Werte liegen ungleich um ihre Mitte.", "The figures lie unevenly around their middle."),
      say("Einzelne weit entfernte gehören dann dazu.", "A few that lie far away are then part of the picture."),
      noRange,
    ]
  }
}
