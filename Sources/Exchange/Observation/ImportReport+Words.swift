public import Attention

extension ImportReport {
  /// The report in words, one sentence a line: read, taken, new, unchanged, revised, hidden, refused with line and reason.
  public func sentences(_ language: Language) -> [String] {
    let opening = [rowsSentence, isRefused ? refusalSentence : findingsSentence].map { $0[language] }
    let asides = [hiddenSentence, remarksSentence].compactMap { $0?[language] }
    return opening + (isRefused ? [] : asides) + revisions.map { $0[language] } + refusals.map { $0.sentence(language) }
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
      "Werte neu: \(outcome.taken). Unverändert: \(outcome.unchanged). Revidiert: \(outcome.revised.count). Abgelehnt: 0.",
      "Figures new: \(outcome.taken). Unchanged: \(outcome.unchanged). Revised: \(outcome.revised.count). Refused: 0.")
  }

  /// Revisions that are listed; a new edition of a table revises whole columns.
  static let mostRevisions = 20

  private var revisions: [Explanation.Text] {
    guard let revised = outcome?.revised else { return [] }
    let listed = revised.prefix(Self.mostRevisions).map { revision -> Explanation.Text in
      let (before, after) = (Self.figure(revision.before), Self.figure(revision.after))
      return .init(
        "Revidiert: \(revision.series), \(revision.period). Vorher \(before.de), jetzt \(after.de). Beide bleiben.",
        "Revised: \(revision.series), \(revision.period). Before \(before.en), now \(after.en). Both are kept.")
    }
    let further = revised.count - listed.count
    return listed
      + (further > 0 ? [.init("Und \(further) weitere Revisionen.", "And \(further) further revisions.")] : [])
  }

  private static func figure(_ finding: Finding) -> Explanation.Text {
    switch finding {
    case .measured(.figure(let value, _), _):
      number(value)
    case .measured(.ratio(let numerator, let denominator), _):
      .init(
        "\(number(numerator).de) von \(number(denominator).de)", "\(number(numerator).en) of \(number(denominator).en)")
    case .described(let stories): .init("\(stories) Erzählungen", "\(stories) stories")
    case .distribution: .init("eine andere Verteilung", "another distribution")
    default: SheetWords.status(finding)
    }
  }

  private static func number(_ value: Double) -> Explanation.Text {
    let written = DelimitedWriter.plain(value)
    return .init(written, written.replacing(",", with: "."))
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
