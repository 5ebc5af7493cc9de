public import Attention

/// Season, and the same month of earlier years.
extension ReadingWords {
  /// What is said about the season of a monthly series; nothing for longer periods and where nothing is read.
  /// - Parameter isDrawn: whether the course without season stands in the picture.
  public func season(_ reading: Reading, isDrawn: Bool = false) -> [String] {
    guard reading.measure.rhythm == .month, reading.level.chart != nil else { return [] }
    guard let season = reading.season else { return noSeasonYet(reading) }
    let first =
      switch season.strength {
      case .marked: marked(season)
      case .weak:
        [
          say("Diese Reihe hat eine schwache Jahreszeit.", "This series has a weak season."),
          say(
            "In der Mitte und im üblichen Bereich ist sie herausgerechnet.",
            "It is taken out of the middle and of the usual range."),
        ]
      case .unseen:
        [say("Eine Jahreszeit ist in dieser Reihe nicht zu erkennen.", "No season can be seen in this series.")]
      }
    return first + borrowed(season) + (season.strength == .unseen ? [] : drawn(isDrawn))
  }

  private func marked(_ season: Seasonal) -> [String] {
    [
      month(season.highest, say("höher", "higher")), month(season.lowest, say("niedriger", "lower")),
      say(
        "Die Jahreszeit erklärt den größten Teil des Auf und Ab.", "The season explains most of the ups and downs."),
    ]
  }

  /// "Im Januar lag der Wert in 4 von 5 Jahren höher als im übrigen Jahr."
  private func month(_ month: Seasonal.Month, _ side: String) -> String {
    let name = wording.month(month.ordinal)
    let years =
      month.times == month.years
      ? say("in allen \(month.years) Jahren", "in all \(month.years) years")
      : say("in \(month.times) von \(month.years) Jahren", "in \(month.times) of \(month.years) years")
    guard month.years > 0 else {
      return say(
        "Im \(name) liegt der Wert \(side) als im übrigen Jahr.",
        "In \(name) the figure lies \(side) than in the rest of the year.")
    }
    return say(
      "Im \(name) lag der Wert \(years) \(side) als im übrigen Jahr.",
      "In \(name) the figure was \(side) than in the rest of the year \(years).")
  }

  private func borrowed(_ season: Seasonal) -> [String] {
    guard season.isBorrowed else { return [] }
    return [
      say(
        "Das Muster der Jahreszeit stammt aus der Zeit vor der Umstellung.",
        "The pattern of the season comes from the time before the change.")
    ]
  }

  private func drawn(_ isDrawn: Bool) -> [String] {
    let own = say("Das ist eine eigene Berechnung.", "This is a calculation of our own.")
    guard isDrawn else { return [own] }
    return [
      say(
        "Die gepunktete Linie zeigt den Verlauf ohne Jahreszeit.", "The dotted line shows the course without season."),
      own,
    ]
  }

  private func noSeasonYet(_ reading: Reading) -> [String] {
    guard reading.count < SeasonalAdjustment.fewestMonths else { return [] }
    return [
      say(
        "Für eine Aussage über die Jahreszeit reichen \(reading.count) Werte noch nicht.",
        "\(capitalised(numeral(reading.count))) figures are not yet enough to speak about the season."),
      say(
        "Ab \(SeasonalAdjustment.fewestMonths) Monaten versuchen wir es.",
        "From \(SeasonalAdjustment.fewestMonths) months on we try."),
    ]
  }

  /// "Juli 2025: 1.212 Personen. In den fünf Juli-Monaten davor lagen die Werte zwischen 1.180 und 1.260."
  public func sameMonth(_ same: SameMonth, _ values: ValueWords) -> [String] {
    guard !same.earlier.isEmpty, let low = same.lowest, let high = same.highest else { return [] }
    let latest = "\(capitalised(wording.period(same.period))): \(values.value(same.latest))."
    let before = before(same)
    let were =
      same.earlier.count <= 2
      ? say("\(before) waren es \(values.listed(same.earlier)).", "\(before), it was \(values.listed(same.earlier)).")
      : say(
        "\(before) lagen die Werte \(values.range(same.earlier)).",
        "\(before), the figures lay \(values.range(same.earlier)).")
    return [latest, were] + side(same, low, high) + few(same)
  }

  private func before(_ same: SameMonth) -> String {
    let count = same.earlier.count
    let name = wording.month(same.ordinal)
    switch same.period.rhythm {
    case .month:
      return count == 1
        ? say("Im \(name) davor", "The \(name) before")
        : say("In den \(numeral(count)) \(name)-Monaten davor", "In the \(numeral(count)) months of \(name) before")
    default:
      let period = self.name(same.period.rhythm)
      return count == 1
        ? say("Im selben \(period) eines früheren Jahres", "In the same \(period) of an earlier year")
        : say(
          "Im selben \(period) der \(numeral(count)) Jahre davor",
          "In the same \(period) of \(numeral(count)) earlier years")
    }
  }

  private func side(_ same: SameMonth, _ low: Double, _ high: Double) -> [String] {
    guard same.earlier.count > 1 else { return [] }
    let (value, span) = (say("Der neue Wert liegt", "The new figure lies"), say("dieser Spanne", "that span"))
    if same.above == same.earlier.count { return ["\(value) \(say("unter", "below")) \(span)."] }
    if same.below == same.earlier.count { return ["\(value) \(say("über", "above")) \(span)."] }
    return ["\(value) in \(span)."]
  }

  private func few(_ same: SameMonth) -> [String] {
    guard same.earlier.count <= 2 else { return [] }
    let years = capitalised(numeral(same.earlier.count + 1))
    return [
      say("\(years) Jahre sind wenig.", "\(years) years are few."),
      say("Sie zeigen, was war, und nicht, was zu erwarten ist.", "They show what was, not what is to be expected."),
    ]
  }
}
