import Attention

extension ImportFault {
  /// The fault in words. The place is told by the `Refusal`.
  public var explanation: Explanation {
    switch self {
    case .text(let fault): fault.explanation
    case .headerMissing(let row): Self.headerMissing(row)
    case .columnMissing(let name, let header): Self.columnMissing(name, header)
    case .columnTwice(let name): Self.columnTwice(name)
    case .vintageMissing: Self.withoutVintage
    case .vintageInFuture(let day, let today): Self.vintageInFuture(day, today)
    case .personTrace(let trace): trace.explanation
    case .unknownSeries: Self.notInTableau
    case .otherKind(let kind, let unit, let series): Self.otherKind(kind, unit, series)
    case .otherWindow(let window, let series): Self.otherWindow(window, series)
    case .columnsDoNotFit(let kind): Self.columnsDoNotFit(kind)
    case .answerWithoutColumn(let answer): Self.answerWithoutColumn(answer)
    case .unknownAnswer(let answer, let known): Self.unknownAnswer(answer, known)
    case .confusion(let term, let found, let because): Self.confusion(term, found, because)
    case .casesUnknown(let smallest): Self.casesUnknown(smallest)
    case .noRowMatched(let rows, let similar): Self.noRowMatched(rows, similar)
    case .rowOfOtherLength(let cells, let header): Self.rowOfOtherLength(cells, header)
    case .periodUnreadable(let text, let format): Self.periodUnreadable(text, format)
    case .otherRhythm(let period, let expected): Self.otherRhythm(period, expected)
    case .periodAfterVintage(let period, let day): Self.periodAfterVintage(period, day)
    case .periodTwice(let period, let line, let same): Self.periodTwice(period, line, same)
    case .numberUnreadable(let text, let suggestion): Self.numberUnreadable(text, suggestion)
    case .numberAmbiguous(let text, let thousands, let decimals): Self.ambiguous(text, thousands, decimals)
    case .signWithoutMapping(let sign): Self.signWithoutMapping(sign)
    case .signsDiffer(let signs): Self.signsDiffer(signs)
    case .negative(let text): Self.negative(text)
    case .decimalsUnexplained(let text): Self.decimalsUnexplained(text)
    case .shareAboveHundred(let text): Self.shareAboveHundred(text)
    case .numeratorAboveDenominator(let above, let below): Self.numeratorAbove(above, below)
    case .distribution(let fault): fault.explanation
    }
  }
}

// The file as a whole.
extension ImportFault {
  private static func headerMissing(_ row: Int) -> Explanation {
    Explanation(
      .init(
        "Die Kopfzeile fehlt: Die Datei hat keine Zeile \(row).",
        "The header row is missing: the file has no row \(row)."),
      .init(
        "Prüfen Sie die Datei, oder nennen Sie in der Zuordnung unter headerRow die Zeile mit den Spaltennamen.",
        "Check the file, or name the row with the column names under headerRow in the mapping."))
  }

  private static func columnMissing(_ name: String, _ header: [String]) -> Explanation {
    let whole = header.count == 1 && header[0].contains { ";,\t|".contains($0) }
    let remedy: Explanation.Text =
      whole
      ? .init(
        "Die ganze Zeile wurde als eine Zelle gelesen: Prüfen Sie das Trennzeichen (separator) der Zuordnung.",
        "The whole line was read as one cell: check the separator of the mapping.")
      : .init(
        "Schreiben Sie in der Zuordnung einen Namen, der in der Kopfzeile steht, oder prüfen Sie headerRow und encoding.",
        "Write a name that stands in the header row into the mapping, or check headerRow and encoding.")
    return Explanation(
      .init("Die Spalte \(Quote.de(name)) fehlt.", "The column \(Quote.en(name)) is missing."),
      why: .init(
        "In der Kopfzeile stehen: \(Quote.list(header, Quote.de)).",
        "The header row has: \(Quote.list(header, Quote.en))."
      ), remedy)
  }

  private static func columnTwice(_ name: String) -> Explanation {
    Explanation(
      .init(
        "Die Spalte \(Quote.de(name)) steht zweimal in der Kopfzeile.",
        "The column \(Quote.en(name)) stands twice in the header row."),
      why: .init("Welche gemeint ist, wäre geraten.", "Which one is meant would be a guess."),
      .init("Benennen Sie eine der beiden um.", "Rename one of them."))
  }

  private static var withoutVintage: Explanation {
    Explanation(
      .init("Der Datenstand fehlt.", "The data vintage is missing."),
      why: .init(
        "Ohne ihn weiß später niemand, was damals bekannt war.",
        "Without it nobody will know later what was known then."),
      .init(
        "Geben Sie den Tag an, auf dessen Stand die Zahlen sind, beim Einlesen oder als vintage in der Zuordnung.",
        "Give the day to which the figures belong, with the import or as vintage in the mapping."))
  }

  private static func vintageInFuture(_ day: Day, _ today: Day) -> Explanation {
    Explanation(
      .init(
        "Der Datenstand \(day.spoken.de) liegt nach dem heutigen Tag (\(today.spoken.de)).",
        "The data vintage \(day.spoken.en) lies after today (\(today.spoken.en))."),
      .init("Geben Sie den Tag an, auf dessen Stand die Zahlen sind.", "Give the day to which the figures belong."))
  }
}

// A row.
extension ImportFault {
  private static func rowOfOtherLength(_ cells: Int, _ header: Int) -> Explanation {
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

  private static func periodUnreadable(_ text: String, _ format: Mapping.PeriodColumn.Format) -> Explanation {
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

  private static func otherRhythm(_ period: Period, _ expected: Rhythm) -> Explanation {
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

  private static func periodAfterVintage(_ period: Period, _ day: Day) -> Explanation {
    Explanation(
      .init(
        "\(period.spoken.de) liegt nach dem Datenstand \(day.spoken.de).",
        "\(period.spoken.en) lies after the data vintage \(day.spoken.en)."),
      why: .init("An diesem Tag konnte die Zahl noch niemand kennen.", "Nobody could know the figure on that day."),
      .init("Prüfen Sie den Zeitraum und den Datenstand.", "Check the period and the data vintage."))
  }

  private static func periodTwice(_ period: Period, _ line: Int, _ same: Bool) -> Explanation {
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

// A cell.
extension ImportFault {
  private static func numberUnreadable(_ text: String, _ suggestion: String?) -> Explanation {
    let remedy: Explanation.Text =
      if let suggestion {
        .init("Schreiben Sie \(suggestion).", "Write \(suggestion).")
      } else {
        .init(
          "Schreiben Sie nur die Zahl, ohne Einheit und Fußnote, mit dem Dezimalzeichen der Zuordnung.",
          "Write the number alone, without unit and footnote, with the decimal sign of the mapping.")
      }
    return Explanation(.init("\(Quote.de(text)) ist keine Zahl.", "\(Quote.en(text)) is not a number."), remedy)
  }

  private static func ambiguous(_ text: String, _ thousands: String, _ decimals: String) -> Explanation {
    Explanation(
      .init(
        "\(Quote.de(text)) kann zweierlei heißen: \(thousands) oder \(decimals).",
        "\(Quote.en(text)) can mean two things: \(thousands) or \(decimals)."),
      .init(
        "Schreiben Sie eines von beiden, oder nennen Sie in der Zuordnung unter grouping das Zeichen zwischen Tausendern.",
        "Write one of them, or name the sign between thousands under grouping in the mapping."))
  }

  private static func signWithoutMapping(_ sign: String) -> Explanation {
    let all = Mapping.Absence.allCases.map(\.rawValue).joined(separator: ", ")
    let what: Explanation.Text =
      sign.isEmpty
      ? .init(
        "Die Zelle ist leer, und die Zuordnung sagt nicht, was das bedeutet.",
        "The cell is empty, and the mapping does not say what that means.")
      : .init(
        "Das Zeichen \(Quote.de(sign)) hat in der Zuordnung keine Bedeutung.",
        "The sign \(Quote.en(sign)) has no meaning in the mapping.")
    return Explanation(
      what,
      why: .init(
        "Unbekannt ist nicht null, und geraten wird nicht.", "Unknown is not zero, and nothing is guessed here."),
      .init(
        "Ergänzen Sie unter signs eine Zeile für \"\(sign)\" nach der Legende der Datei: \(all).",
        "Add a line for \"\(sign)\" under signs, after the legend of the file: \(all)."))
  }

  private static func signsDiffer(_ texts: [String]) -> Explanation {
    Explanation(
      .init(
        "Die Zellen dieser Zeile widersprechen sich: \(Quote.list(texts, Quote.de)).",
        "The cells of this row contradict each other: \(Quote.list(texts, Quote.en))."),
      why: .init(
        "Aus ihnen wird ein Befund, und der kann nur aus einem Grund fehlen.",
        "They make one finding, and it can be missing for one reason only."),
      .init(
        "Klären Sie bei der Quelle, warum die Angabe fehlt, und schreiben Sie ein Zeichen in alle fehlenden Zellen.",
        "Ask the source why it is missing, and write one sign into all missing cells."))
  }

  private static func negative(_ text: String) -> Explanation {
    Explanation(
      .init("\(Quote.de(text)) ist kleiner als null.", "\(Quote.en(text)) is less than zero."),
      why: .init(
        "Was gezählt oder gemessen wird, kann hier nicht negativ sein.",
        "What is counted or measured here cannot be negative."),
      .init("Prüfen Sie die Zelle und die gewählte Spalte.", "Check the cell and the chosen column."))
  }

  private static func decimalsUnexplained(_ text: String) -> Explanation {
    Explanation(
      .init(
        "\(Quote.de(text)) ist eine Anzahl mit Nachkommastellen, und niemand sagt, was sie bedeuten.",
        "\(Quote.en(text)) is a count with decimals, and nobody says what they mean."),
      .init(
        "Sind es hochgerechnete Zahlen, ergänzen Sie in der Zuordnung decimals: projected; sonst prüfen Sie die Spalte.",
        "If these are projected figures, add decimals: projected to the mapping; otherwise check the column."))
  }

  private static func shareAboveHundred(_ text: String) -> Explanation {
    Explanation(
      .init(
        "\(Quote.de(text)) Prozent: Ein Anteil kann nicht mehr als das Ganze sein.",
        "\(Quote.en(text)) per cent: a share cannot be more than the whole."),
      .init("Prüfen Sie das Dezimalzeichen und die Spalte.", "Check the decimal sign and the column."))
  }

  private static func numeratorAbove(_ above: String, _ below: String) -> Explanation {
    Explanation(
      .init(
        "Der Zähler \(Quote.de(above)) ist größer als der Nenner \(Quote.de(below)).",
        "The numerator \(Quote.en(above)) is greater than the denominator \(Quote.en(below))."),
      why: .init("Ein Anteil kann nicht mehr als das Ganze sein.", "A share cannot be more than the whole."),
      .init("Prüfen Sie, ob die beiden Spalten vertauscht sind.", "Check whether the two columns are swapped."))
  }
}

extension DistributionFault {
  fileprivate var explanation: Explanation {
    switch self {
    case .negativeCount:
      Explanation(
        .init("Eine Antwort hat eine Anzahl unter null.", "An answer has a count below zero."),
        .init("Prüfen Sie die Zellen der Antworten.", "Check the cells of the answers."))
    case .answerTwice:
      Explanation(
        .init("Eine Antwort steht zweimal.", "An answer stands twice."),
        .init("Nennen Sie jede Antwort einmal.", "Name each answer once."))
    case .moreAnswersThanInvited(let answers, let invited):
      Explanation(
        .init(
          "Es haben \(answers) Menschen geantwortet, aber nur \(invited) wurden gefragt.",
          "\(answers) people answered, but only \(invited) were asked."),
        .init("Prüfen Sie die Spalte der Befragten.", "Check the column of people asked."))
    }
  }
}
