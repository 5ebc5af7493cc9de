import Attention

// A row of the table, in words.
extension ImportFault {
  static func rowOfOtherLength(_ cells: Int, _ header: Int) -> Explanation {
    Explanation(
      .init(
        "Die Zeile hat \(cells) Zellen, die Kopfzeile hat \(header).",
        "The row has \(cells) cells, the header row has \(header)."),
      why: .init(
        "Sonst könnte eine abgeschnittene Datei für eine ganze gelten.",
        "Otherwise a truncated file could pass for a whole one."
      ),
      .init(
        "Ergänzen Sie die Trennzeichen; Anmerkungen unter der Tabelle brauchen eine Leerzeile davor.",
        "Add the separators; remarks below the table need an empty line before them."))
  }

  static func periodUnreadable(_ text: String, _ format: Mapping.PeriodColumn.Format) -> Explanation {
    let example =
      switch format {
      case .iso: "2025-03, 2025-Q1, 2025-H1, 2025"
      case .monthYear: "03/2025, 3.2025"
      case .germanMonth: "März 2025"
      }
    return Explanation(
      .init("\(Quote.de(text)) ist kein Zeitraum.", "\(Quote.en(text)) is not a period."),
      .init(
        "Die Zuordnung erwartet die Form \(format.rawValue): \(example).",
        "The mapping expects the form \(format.rawValue): \(example)."))
  }

  static func otherRhythm(_ period: Period, _ expected: Rhythm) -> Explanation {
    let words: [Rhythm: Explanation.Text] = [
      .month: .init("Monate", "months"), .quarter: .init("Quartale", "quarters"),
      .halfYear: .init("Halbjahre", "half-years"), .year: .init("Jahre", "years"),
    ]
    let rhythm = words[expected]
    return Explanation(
      .init(
        "\(period.spoken.de) passt nicht: Die Reihe zählt \(rhythm?.de ?? "").",
        "\(period.spoken.en) does not fit: the series counts \(rhythm?.en ?? "")."),
      .init(
        "Lesen Sie nur Zeilen dieses Rhythmus ein, oder nennen Sie eine Reihe mit dem Rhythmus der Datei.",
        "Import rows of this rhythm only, or name a series with the rhythm of the file."))
  }

  static func periodAfterVintage(_ period: Period, _ day: Day) -> Explanation {
    Explanation(
      .init(
        "\(period.spoken.de) liegt nach dem Datenstand \(day.spoken.de).",
        "\(period.spoken.en) lies after the data vintage \(day.spoken.en)."),
      why: .init("An diesem Tag konnte die Zahl noch niemand kennen.", "Nobody could know the figure on that day."),
      .init("Prüfen Sie den Zeitraum und den Datenstand.", "Check the period and the data vintage."))
  }

  static func periodTwice(_ period: Period, _ line: Int, _ same: Bool) -> Explanation {
    let tail: Explanation.Text =
      same
      ? .init("dort mit demselben Wert", "there with the same value")
      : .init("dort mit einem anderen Wert", "there with another value")
    let why: Explanation.Text =
      same
      ? .init(
        "Auch gleiche Werte können zwei verschiedene Dinge meinen, die der Filter nicht trennt.",
        "Equal values too may mean two different things that the filter does not tell apart.")
      : .init("Welcher gilt, wäre geraten.", "Which one holds would be a guess.")
    return Explanation(
      .init(
        "\(period.spoken.de) steht schon in Zeile \(line), \(tail.de).",
        "\(period.spoken.en) already stands in line \(line), \(tail.en)."), why: why,
      .init(
        "Streichen Sie eine der beiden Zeilen, oder fassen Sie rows in der Zuordnung enger.",
        "Remove one of the two rows, or make rows in the mapping narrower."))
  }
}
