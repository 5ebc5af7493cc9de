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

// The file as a whole, in words.
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
