public import Attention

extension ImportReport {
  /// The report in words, one sentence a line: read, taken, new, unchanged, revised, hidden, refused with line and reason.
  public func sentences(_ language: Language) -> [String] {
    let opening = [rowsSentence, isRefused ? refusalSentence : findingsSentence].map { $0[language] }
    let asides = [hiddenSentence, remarksSentence].compactMap { $0?[language] }
    return opening + (isRefused ? [] : asides) + refusals.map { $0.sentence(language) }
      + (furtherRefusals > 0 ? [furtherSentence[language]] : [])
  }

  private var rowsSentence: Explanation.Text {
    .init(
      "Zeilen gelesen: \(rowsRead). Übernommen: \(rowsTaken). Nicht gemeint: \(rowsPassedOver).",
      "Rows read: \(rowsRead). Taken: \(rowsTaken). Not asked for: \(rowsPassedOver).")
  }

  private var findingsSentence: Explanation.Text {
    guard let outcome else {
      return .init("Werte in der Datei: \(findings). Abgelehnt: 0.", "Figures in the file: \(findings). Refused: 0.")
    }
    return .init(
      "Werte neu: \(outcome.new). Unverändert: \(outcome.unchanged). Revidiert: \(outcome.revised). Abgelehnt: 0.",
      "Figures new: \(outcome.new). Unchanged: \(outcome.unchanged). Revised: \(outcome.revised). Refused: 0.")
  }

  private var refusalSentence: Explanation.Text {
    let count = refusals.count + furtherRefusals
    return .init(
      "Nichts wurde übernommen. Abgelehnt: \(count).", "Nothing was taken. Refused: \(count).")
  }

  private var hiddenSentence: Explanation.Text? {
    guard hidden > 0 else { return nil }
    return .init(
      "Zum Schutz verborgen, weil zu wenige Fälle dahinterstehen: \(hidden).",
      "Hidden for protection because too few cases stand behind them: \(hidden).")
  }

  private var remarksSentence: Explanation.Text? {
    guard remarks > 0 else { return nil }
    return .init(
      "Anmerkungen unter der Tabelle, nicht gelesen: \(remarks).", "Remarks below the table, not read: \(remarks).")
  }

  private var furtherSentence: Explanation.Text {
    .init("Und \(furtherRefusals) weitere Gründe.", "And \(furtherRefusals) further reasons.")
  }
}
