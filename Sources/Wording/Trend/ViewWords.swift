public import Attention

/// The further views of one curve: same month of earlier years, what a figure is made of, then and now.
extension TrendWords {
  public var furtherViews: String { say("Weitere Ansichten", "Further views") }
  /// "Gelesen: 30 endgültige Werte seit Januar 2024".
  public func rulesOn(_ count: Int, since first: Period) -> String {
    say(
      "gelesen: \(wording.count(count, "endgültiger Wert", "endgültige Werte")) \(wording.sincePeriod(first))",
      "based on \(wording.count(count, "final figure", "final figures")) \(wording.sincePeriod(first))")
  }
  public func range(_ low: String, _ high: String) -> String { say("\(low) bis \(high)", "\(low) to \(high)") }
  public func middleSince(_ first: Period, _ figure: String, isWithoutSeason: Bool) -> String {
    let (german, english) = isWithoutSeason ? (", ohne Jahreszeit", ", without season") : ("", "")
    return say(
      "Mitte \(wording.sincePeriod(first))\(german): \(figure).",
      "Middle (median) \(wording.sincePeriod(first))\(english): \(figure).")
  }
  /// "Mitte 177 ohne Jahreszeit".
  public func withoutSeason(_ middle: String) -> String {
    say("\(middle) ohne Jahreszeit", "\(middle) without season")
  }
  /// "ohne Jahreszeit 177".
  public func withoutSeasonValue(_ figure: String) -> String {
    say("ohne Jahreszeit \(figure)", "without season \(figure)")
  }
  public func usualRange(_ range: String) -> String { say("Üblicher Bereich: \(range).", "Usual range: \(range).") }
  public var usualRangeColumn: String { say("Üblicher Bereich", "Usual range") }
  public var cases: String { say("Fälle", "Cases") }
  public func setAside(_ reason: String) -> String {
    reason.isEmpty ? say("ausgelassen", "set aside") : say("ausgelassen: \(reason)", "set aside: \(reason)")
  }
  public var rowSingleRing: String { say("helles Band, Ring um den Punkt", "light band, ring around the dot") }
  public var legendRange: String { say("üblicher Bereich", "usual range") }
  public var legendRing: String { say("außerhalb des üblichen Bereichs", "outside the usual range") }
  public var legendRun: String {
    say("längste Strecke auf einer Seite der Mitte", "longest run on one side of the middle")
  }
  public var legendAdjusted: String {
    say("ohne Jahreszeit, eigene Berechnung", "without season, our own calculation")
  }
  public var legendAside: String { say("ausgelassen: zählt nicht mit", "set aside: not counted") }
  public var legendRevision: String {
    say("wohin sich solche Werte früher noch bewegten", "how far such figures have moved in the past")
  }
  public var legendEcho: String { say("so lange steht es noch im Wert", "remains in the figure until here") }
  public func usualUpTo(_ figure: String) -> String { say("üblich bis \(figure)", "usual up to \(figure)") }
  public func usualFrom(_ figure: String) -> String { say("üblich ab \(figure)", "usual from \(figure)") }
  /// "10 Werte über der Mitte", "10 Werte ohne Jahreszeit über der Mitte".
  public func run(_ count: Int, above: Bool, isWithoutSeason: Bool) -> String {
    let (german, english) = isWithoutSeason ? (" ohne Jahreszeit", " without season") : ("", "")
    return say(
      "\(count) Werte\(german) \(above ? "über" : "unter") der Mitte",
      "\(count) figures\(english) \(above ? "above" : "below") the middle")
  }
  public var showRange: String { say("Üblichen Bereich einblenden", "Show the usual range") }
  public var hideRange: String { say("Üblichen Bereich ausblenden", "Hide the usual range") }

  public func sameMonth(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: say("Gleicher Monat früherer Jahre", "Same month of earlier years")
    case .quarter: say("Gleiches Quartal früherer Jahre", "Same quarter of earlier years")
    case .halfYear: say("Gleiches Halbjahr früherer Jahre", "Same half-year of earlier years")
    case .year: say("Frühere Jahre", "Earlier years")
    }
  }
  public var sameMonthTable: String { say("Jahr neben Jahr als Tabelle", "Year by year as a table") }
  public func sameMonthChart(_ title: String, _ rhythm: Rhythm) -> String { "\(sameMonth(rhythm)): \(title)" }
  /// "Die Jahre 2024, 2025 und 2026 liegen übereinander."
  public func sameMonthDescription(_ years: [Int], _ rhythm: Rhythm) -> String {
    let list = wording.list(years.map(String.init))
    let table = say("Alle Werte stehen in der Tabelle.", "All figures are in the table.")
    return say(
      "Die Jahre \(list) liegen übereinander. \(table)", "The years \(list) are drawn on top of one another. \(table)")
  }
  public func sameMonthCaption(_ title: String, _ nature: String) -> String {
    say("\(title), Jahr neben Jahr. \(nature)", "\(title), year by year. \(nature)")
  }
  public var earlierSpan: String { say("Spanne der früheren Werte", "Range of the earlier figures") }
  public func spanOf(_ low: String, _ high: String, _ count: Int) -> String {
    let figures = wording.count(count, say("Wert", "figure"), say("Werte", "figures"))
    return low == high
      ? "\(low) (\(figures))" : say("\(low) bis \(high) (\(figures))", "\(low) to \(high) (\(figures))")
  }
  /// "Januar", "1. Quartal", "2. Halbjahr".
  public func ordinal(_ ordinal: Int, _ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: wording.month(ordinal)
    case .quarter: say("\(ordinal). Quartal", "quarter \(ordinal)")
    case .halfYear: say("\(ordinal). Halbjahr", ordinal == 1 ? "first half" : "second half")
    case .year: say("Jahr", "year")
    }
  }

  public func years(_ years: [Int]) -> String {
    say("Jahre \(wording.list(years.map(String.init)))", "Years \(wording.list(years.map(String.init)))")
  }
  public var noSecondYear: String {
    say(
      "Für einen Vergleich mit früheren Jahren gibt es noch zu wenige Werte.",
      "There are not yet enough figures for a comparison with earlier years.")
  }
  public var aboutFigures: String { say("Über diese Werte", "About these figures") }
  public var noParts: String {
    say(
      "Die Quelle nennt nur den Wert. Woraus er besteht, ist hier nicht bekannt.",
      "The source gives only the figure. What it is made up of is not known here.")
  }

  public var parts: String { say("Woraus der Wert besteht", "What the figure is made up of") }
  public var partsLink: String { say("Zähler und Nenner", "Numerator and denominator") }
  public var partsLead: String {
    say(
      "Ein Anteil bewegt sich auch dann, wenn nur sein Nenner sich bewegt. Hier stehen beide für sich, auf derselben Zeitachse.",
      "A share also moves when only its denominator moves. Here the two are shown separately, on the same time axis.")
  }
  public var partsMovingLead: String {
    say(
      "Der veröffentlichte Wert umfasst viele Monate. Hier steht, was in jedem einzelnen Monat gezählt wurde.",
      "The published figure covers many months. This is what was counted in each single month.")
  }
  public var numerator: String { say("Zähler", "Numerator") }
  public var denominator: String { say("Nenner", "Denominator") }

  public var thenAndNow: String { say("Damals und heute", "Then and now") }
  public var thenAndNowLead: String {
    say(
      "Werte werden nachträglich geändert. Hier steht, was an einem früheren Tag bekannt war, neben dem, was heute bekannt ist.",
      "Figures are revised afterwards. This page shows what was known on an earlier day next to what is known today.")
  }
  public func knownOn(_ day: Day) -> String { say("Stand \(wording.date(day))", "As of \(wording.date(day))") }
  public var knownNow: String { say("Stand heute", "As of today") }
  public var chooseState: String { say("Welcher Stand?", "Which date?") }
  public var noEarlierState: String {
    say("Zu dieser Reihe gibt es nur einen Stand.", "This series has been published only once so far.")
  }
  public func differences(_ count: Int) -> String {
    switch count {
    case 0:
      say("Alle Werte, die es damals gab, sind heute dieselben.", "All figures known then are the same today.")
    case 1: say("Ein Wert lautet heute anders.", "One figure is different today.")
    default:
      say("\(figures(count)) Werte lauten heute anders.", "\(figures(count)) figures are different today.")
    }
  }
  public func newSince(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: say("Ein Wert kam seitdem hinzu.", "One figure has been added since.")
    default: say("\(figures(count)) Werte kamen seitdem hinzu.", "\(figures(count)) figures have been added since.")
    }
  }
  /// Small numbers as words, at the beginning of a sentence.
  private func figures(_ count: Int) -> String { wording.reading.capitalised(wording.reading.numeral(count)) }
  public var otherToday: String { say("heute ein anderer Wert", "a different figure today") }
  public var legendThen: String { say("damals", "then") }
  public var backToCurve: String { say("Zurück zum Verlauf", "Back to the curve") }
}
