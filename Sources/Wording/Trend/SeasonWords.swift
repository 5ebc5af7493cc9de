public import Attention

/// Season, and the same month of earlier years.
extension ReadingWords {
  /// What is said about the season of a monthly series; nothing for longer periods and where nothing is read.
  /// - Parameter isDrawn: whether the course without season stands in the picture.
  public func season(_ reading: Reading, isDrawn: Bool = false) -> [String] {
    guard reading.measure.rhythm == .month, reading.chart != nil else { return [] }
    guard let season = reading.season else { return reading.level.chart == nil ? [] : noSeasonYet(reading) }
    let first =
      switch season.strength {
      case .marked: marked(season)
      case .weak:
        [
          say("Diese Reihe hat eine schwache Jahreszeit.", "The season has a weak effect on this series."),
          say("Aus der Mitte ist sie herausgerechnet.", "It has been taken out of the middle."),
        ]
      case .unseen:
        [
          say(
            "Eine Jahreszeit ist in dieser Reihe nicht zu erkennen.", "No seasonal pattern can be seen in this series."),
          say(
            "Vorsorglich ist herausgerechnet, was nach den Monaten aussieht.",
            "As a precaution, whatever looks like one has been taken out."),
        ]
      }
    return first + borrowed(season) + drawn(isDrawn)
  }

  private func marked(_ season: Seasonal) -> [String] {
    [
      month(season.highest, say("höher", "higher")), month(season.lowest, say("niedriger", "lower")),
      say(
        "Die Jahreszeit erklärt den größten Teil des Auf und Ab.", "The season explains most of the ups and downs."),
    ]
  }

  /// "Im Januar lag der Wert in 4 von 5 Jahren höher als im Mittel der anderen Monate."
  private func month(_ month: Seasonal.Month, _ side: String) -> String {
    let name = wording.month(month.ordinal)
    let years =
      month.times == month.years
      ? say("in allen \(month.years) Jahren", "in all \(month.years) years")
      : say("in \(month.times) von \(month.years) Jahren", "in \(month.times) of \(month.years) years")
    guard month.years > 0 else {
      return say(
        "Im \(name) liegt der Wert \(side) als im Mittel der anderen Monate.",
        "The figure for \(name) is \(side) than the average of the other months.")
    }
    return say(
      "Im \(name) lag der Wert \(years) \(side) als im Mittel der anderen Monate.",
      "\(capitalised(years)), the figure for \(name) was \(side) than the average of the other months.")
  }

  private func borrowed(_ season: Seasonal) -> [String] {
    guard season.isBorrowed else { return [] }
    return [
      say(
        "Das Muster der Jahreszeit stammt aus der Zeit vor der Umstellung.",
        "The seasonal pattern is taken from the time before the change.")
    ]
  }

  private func drawn(_ isDrawn: Bool) -> [String] {
    let own = say("Das ist eine eigene Berechnung.", "This is our own calculation.")
    guard isDrawn else { return [own] }
    return [
      say(
        "Die gepunktete Linie zeigt den Verlauf ohne Jahreszeit.",
        "The dotted line shows the curve with the season taken out."),
      own,
    ]
  }

  private func noSeasonYet(_ reading: Reading) -> [String] {
    guard reading.count < SeasonalAdjustment.fewestMonths else { return [] }
    return [
      say(
        "Für eine Aussage über die Jahreszeit reichen \(reading.count) Werte noch nicht.",
        "\(capitalised(numeral(reading.count))) figures are not yet enough to say anything about the season."),
      say(
        "Ab \(SeasonalAdjustment.fewestMonths) Monaten versuchen wir es.",
        "We try from \(SeasonalAdjustment.fewestMonths) months on."),
    ]
  }

  /// "Juli 2025: 1.212 Personen. In den fünf Juli-Monaten davor lagen die Werte zwischen 1.180 und 1.260."
  ///
  /// Where neighbouring figures say much the same, only the span is told: beside it, a side would sound like a statement.
  public func sameMonth(_ same: SameMonth, _ values: ValueWords, in reading: Reading) -> [String] {
    guard !same.earlier.isEmpty else { return [] }
    let name = wording.period(same.period)
    let isNewest = reading.window.map { $0.last == same.period } ?? true
    let latest =
      isNewest
      ? "\(capitalised(name)): \(values.value(same.latest))."
      : say(
        "Zuletzt endgültig, \(name): \(values.value(same.latest)).",
        "Latest final figure, \(name): \(values.value(same.latest)).")
    let before = before(same)
    let were =
      same.earlier.count <= 2
      ? say(
        "\(before) waren es \(values.listed(same.earlier)).",
        "\(before), the \(same.earlier.count == 1 ? "figure was" : "figures were") \(values.listed(same.earlier)).")
      : say(
        "\(before) lagen die Werte \(values.range(same.earlier)).",
        "\(before), the figures were \(values.range(same.earlier)).")
    let measure = reading.measure
    let isConnected = measure.isMoving || measure.nature == .stock
    return [latest, were] + (isConnected ? [] : side(same, values)) + few(same)
  }

  private func before(_ same: SameMonth) -> String {
    let count = same.earlier.count
    let name = wording.month(same.ordinal)
    switch same.period.rhythm {
    case .month:
      return count == 1
        ? say("Im \(name) davor", "In the same month of an earlier year")
        : say(
          "In den \(numeral(count)) \(name)-Monaten davor", "In the same month of the \(numeral(count)) earlier years")
    default:
      let period = self.name(same.period.rhythm)
      return count == 1
        ? say("Im selben \(period) eines früheren Jahres", "In the same \(period) of an earlier year")
        : say(
          "Im selben \(period) der \(numeral(count)) Jahre davor",
          "In the same \(period) of the \(numeral(count)) earlier years")
    }
  }

  /// Where the new figure lies, compared as both are shown; and how little it says when it lies outside.
  private func side(_ same: SameMonth, _ values: ValueWords) -> [String] {
    let earlier = same.earlier.map(values.shown)
    guard earlier.count > 1, let low = earlier.min(), let high = earlier.max() else { return [] }
    let latest = values.shown(same.latest)
    let isBeyond = same.above == earlier.count || same.below == earlier.count
    switch latest {
    case ..<low:
      return [say("Der neue Wert liegt unter dieser Spanne.", "The new figure lies below that span.")] + often(same)
    case _ where latest > high:
      return [say("Der neue Wert liegt über dieser Spanne.", "The new figure lies above that span.")] + often(same)
    case _ where low == high: return [say("Der neue Wert liegt ebenso.", "So is the new figure.")]
    case low where isBeyond:
      return [
        say("Der neue Wert liegt am unteren Rand dieser Spanne.", "The new figure lies at the lower end of that span.")
      ]
    case high where isBeyond:
      return [
        say("Der neue Wert liegt am oberen Rand dieser Spanne.", "The new figure lies at the upper end of that span.")
      ]
    default: return [say("Der neue Wert liegt in dieser Spanne.", "The new figure lies within that span.")]
    }
  }

  /// Of seven exchangeable figures the newest is the smallest or the largest in two of seven cases.
  private func often(_ same: SameMonth) -> [String] {
    let count = same.earlier.count
    guard count > 2 else { return [] }
    let often = count < 10
    return [
      say(
        "Bei \(numeral(count)) früheren Werten kommt das auch ohne Änderung \(often ? "häufig" : "immer wieder") vor.",
        "With \(numeral(count)) earlier figures, that \(often ? "often" : "sometimes") happens without any change.")
    ]
  }

  private func few(_ same: SameMonth) -> [String] {
    guard same.earlier.count <= 2 else { return [] }
    let years = capitalised(numeral(same.earlier.count + 1))
    return [
      say("\(years) Jahre sind wenig.", "\(years) years are not many."),
      say("Sie zeigen, was war, und nicht, was zu erwarten ist.", "They show what was, not what is to be expected."),
    ]
  }
}
