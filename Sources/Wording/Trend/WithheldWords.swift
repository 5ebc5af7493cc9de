import Attention

/// Why nothing is said. Every reason is a sentence: silence explains itself.
extension ReadingWords {
  func withheld(
    _ reason: Reading.Withheld, _ reading: Reading, _ values: ValueWords, _ sinceBreak: Bool
  ) -> [String] {
    switch reason {
    case .noValues: noValues
    case .noFigures: []
    case .tooFew(let count): tooFew(count, sinceBreak)
    case .tied(let ties, let count): tied(ties, count)
    case .tooFewForRange(let count): tooFewForRange(count)
    case .allEqual(let value): allEqual(value, reading.count, values)
    case .tooManyGaps(let missing, let all): tooManyGaps(missing, all)
    case .moving(let months): moving(months, reading.measure.rhythm)
    case .yearOnYear: yearOnYear
    case .stock: stock(reading.measure)
    case .breaks(let periods): breaks(periods)
    case .season: season(reading.sameMonth != nil)
    case .mayBeSeason: mayBeSeason(reading.sameMonth != nil)
    case .carriesOver: carriesOver(reading)
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
        "That is not yet enough to speak about middle and variation."),
      say("Ab \(Reading.fewestUseful) Werten versuchen wir es.", "From \(Reading.fewestUseful) figures on we try."),
    ]
  }

  private func tied(_ ties: Int, _ count: Int) -> [String] {
    [
      say(
        "Von \(count) Werten \(ties == 1 ? "liegt einer" : "liegen \(numeral(ties))") genau auf der Mitte.",
        "Of \(count) figures \(numeral(ties)) \(ties == 1 ? "lies" : "lie") exactly on the middle."),
      say(
        "Für eine Aussage über die Schwankung bleiben zu wenige übrig.",
        "Too few remain to say anything about the variation."),
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

  private func tooManyGaps(_ missing: Int, _ all: Int) -> [String] {
    [
      say(
        "In diesem Zeitraum fehlen \(missing) von \(all) Werten.",
        "In this period \(missing) of \(all) figures are missing."),
      nothingSaid,
      say("Was steht dem Erheben im Weg?", "What stands in the way of collecting them?"),
    ]
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

  private var yearOnYear: [String] {
    [
      say(
        "Dieser Wert setzt zwei Zeiten ins Verhältnis, die ein Jahr auseinanderliegen.",
        "This figure relates two times that lie a year apart."),
      say("Benachbarte Werte hängen deshalb eng zusammen.", "Neighbouring figures are therefore closely connected."),
      nothingSaid,
    ]
  }

  private func stock(_ measure: Measure) -> [String] {
    let isPeople = measure.rhythm == .month && [.persons, .benefitCommunities].contains(measure.unit)
    return [
      isPeople
        ? say(
          "Das ist ein Bestand: Wer im Mai gezählt wurde, ist meist auch im Juni dabei.",
          "This is a stock: whoever was counted in May is mostly there in June as well.")
        : say(
          "Das ist ein Bestand: Was einmal gezählt wurde, ist beim nächsten Mal meist noch dabei.",
          "This is a stock: what was counted once is mostly still there the next time."),
      say(
        "Lange Strecken über oder unter der Mitte sind hier normal.",
        "Long stretches above or below the middle are normal here."),
      say("Für sich sagen sie wenig.", "By themselves they say little."),
    ]
  }

  private func breaks(_ periods: [Period]) -> [String] {
    let when = wording.list(periods.map(wording.period))
    return [
      say(
        "Innerhalb eines Jahres wurde die Zählung zweimal umgestellt (\(when)).",
        "Within one year the counting was changed twice (\(when))."),
      say("Dazwischen liegen zu wenige Werte, um sie zu lesen.", "Too few figures lie in between to be read."),
      nothingSaid,
    ]
  }

  private func season(_ hasSameMonth: Bool) -> [String] {
    [
      say("Diese Reihe kann mit der Jahreszeit schwanken.", "This series may vary with the season."),
      say(
        "Um das herauszurechnen, braucht es \(SeasonalAdjustment.fewestMonths) Monate derselben Zählweise.",
        "Taking that out needs \(SeasonalAdjustment.fewestMonths) months of the same way of counting."),
      nothingSaid,
    ] + sameMonthInstead(hasSameMonth)
  }

  private func mayBeSeason(_ hasSameMonth: Bool) -> [String] {
    [
      longOnOneSide, say("Das kann die Jahreszeit sein.", "That may be the season."),
      say(
        "Um sie herauszurechnen, braucht es \(SeasonalAdjustment.fewestMonths) Monate.",
        "Taking it out needs \(SeasonalAdjustment.fewestMonths) months."), levelOpen,
    ] + sameMonthInstead(hasSameMonth)
  }

  private func sameMonthInstead(_ hasSameMonth: Bool) -> [String] {
    guard hasSameMonth else { return [] }
    return [
      say(
        "Lesen lässt sich bis dahin der gleiche Monat früherer Jahre.",
        "Until then, the same month of earlier years can be read.")
    ]
  }

  private var longOnOneSide: String {
    say("Die Werte bleiben länger auf einer Seite der Mitte.", "The figures stay longer on one side of the middle.")
  }

  private var levelOpen: String {
    say(
      "Ob sich das Niveau verändert hat, sagen wir deshalb nicht.", "So we do not say whether the level has changed.")
  }

  /// Said of the level only where the run chart would have spoken; of single periods wherever one leans on the one before.
  private func carriesOver(_ reading: Reading) -> [String] {
    let one = name(reading.measure.rhythm)
    let next = reading.measure.rhythm == .month ? "den nächsten" : "das nächste"
    guard reading.level == .withheld(.carriesOver) else {
      return [
        say("Vielleicht wirkt ein \(one) in \(next) hinein.", "Perhaps one \(one) carries over into the next."),
        say("Einen üblichen Bereich nennen wir deshalb nicht.", "So we give no usual range."),
      ]
    }
    return [
      longOnOneSide,
      say(
        "Das kann ein neues Niveau sein, oder ein \(one) wirkt in \(next) hinein.",
        "That may be a new level, or one \(one) carries over into the next."),
      say("Die Zahlen allein können das nicht unterscheiden.", "The figures alone cannot tell these apart."),
      levelOpen, say("Was wissen Sie über diese Zeit?", "What do you know about this time?"),
    ]
  }

  private var nothingSaid: String {
    say("Zu Mitte und Schwankung sagen wir deshalb nichts.", "So we say nothing about middle and variation.")
  }
}

// Only of the usual range.
extension ReadingWords {
  private func tooFewForRange(_ count: Int) -> [String] {
    [
      say(
        "Für einen üblichen Bereich sind \(count) Werte noch zu wenige.",
        "For a usual range \(count) figures are too few."),
      say("Ab \(Reading.fewestForRange) Werten versuchen wir es.", "From \(Reading.fewestForRange) figures on we try."),
    ]
  }

  private var mostlyUnchanged: [String] {
    [
      say("Die meisten Werte gleichen dem Wert davor.", "Most figures equal the one before."),
      say("Einen üblichen Bereich nennen wir deshalb nicht.", "So we give no usual range."),
    ]
  }

  private func smallCounts(_ mean: Double, _ rhythm: Rhythm) -> [String] {
    let figure = wording.number(mean, decimals: 1)
    return [
      say(
        "Im Mittel sind es hier \(figure) Fälle je \(name(rhythm)).",
        "On average there are \(figure) cases a \(name(rhythm)) here."),
      say(
        "Bei so kleinen Zahlen nennen wir keinen üblichen Bereich.",
        "With numbers this small we give no usual range."),
    ]
  }

  private func smallDenominators(_ mean: Double) -> [String] {
    let figure = wording.number(mean, decimals: 0)
    return [
      say(
        "Hinter den Anteilen stehen im Mittel \(figure) Fälle.",
        "Behind the shares there are \(figure) cases on average."),
      say(
        "Bei so kleinen Zahlen nennen wir keinen üblichen Bereich.",
        "With numbers this small we give no usual range."),
    ]
  }

  private var skewed: [String] {
    [
      say("Die Werte liegen ungleich um ihre Mitte.", "The figures lie unevenly around their middle."),
      say("Einzelne weit entfernte gehören dann dazu.", "Single ones far away are then part of it."),
      say("Einen üblichen Bereich nennen wir deshalb nicht.", "So we give no usual range."),
    ]
  }
}
