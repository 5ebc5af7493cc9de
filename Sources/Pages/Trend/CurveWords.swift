import Attention
import Markup
import Wording

/// A curve in words: first the range, the gaps and the chosen stretch, then what can be read from it, each beside the mark
/// it has in the picture.
struct CurveWords {
  private let curve: Curve
  private let periods: [Period]
  private let view: TrendView
  private let wording: Wording
  /// Stories released for reading.
  private let released: Int
  private var words: TrendWords { wording.trend }
  private var reading: ReadingWords { wording.reading }

  init(_ curve: Curve, _ periods: [Period], _ view: TrendView, _ wording: Wording, released: Int = 0) {
    (self.curve, self.periods, self.view) = (curve, periods, view)
    (self.wording, self.released) = (wording, released)
  }

  func write(_ html: HTML) {
    html(.p) {
      html(.strong, text: words.inWords)
      html.text(" \(sentences.joined(separator: " "))")
    }
    guard !rows.isEmpty else { return }
    html(.h2, text: words.readings)
    html(.dl, .class("bestand lesart")) {
      for row in rows { write(row, html) }
    }
  }

  private func write(_ row: Row, _ html: HTML) {
    html(.div) {
      html(.dt) {
        html.text(row.title)
        html(.span, .class("woran"), text: row.mark)
      }
      html(.dd, text: row.sentences.joined(separator: " "))
    }
  }

  /// Range, gaps and the chosen stretch; for surveys the newest wave, for stories the rounds.
  var sentences: [String] {
    if case .survey(let survey) = curve.measure.content {
      guard let last = curve.waves(in: periods).last else { return reading.noValues }
      return reading.wave(last.period, last.distribution, survey)
    }
    if curve.measure.kind == .narrative {
      return reading.rounds(curve.rounds(in: periods), released: released)
    }
    let figures = curve.words(wording)
    let range = reading.range(curve.values(in: periods), of: periods.count, curve.measure.rhythm, figures)
    let gaps = reading.gaps(curve.gaps(in: periods).filter { $0.finding == .notCollected })
    let chosen = view.stretch.map { stretch in
      reading.chosen(stretch, curve.values(in: periods.filter(stretch.contains)), figures)
    }
    return range + gaps + (chosen ?? [])
  }

  typealias Row = (title: String, mark: String, sentences: [String])

  /// Statements with their marks; only those there is something to say to.
  var rows: [Row] {
    let asked = reading.otherQuestions(from: curve.otherQuestions(in: periods))
    let rows: [Row] = [
      (words.rowMiddle, words.rowMiddleMark, ups),
      (words.rowCaveat, words.rowCaveatMark, reading.caveats(curve.caveats(in: periods))),
      (words.rowBreak, words.rowBreakMark, breaks),
      (words.rowQuestion, words.rowQuestionMark, asked),
      (words.rowHidden, words.rowHiddenMark, hidden),
    ]
    return rows.filter { !$0.sentences.isEmpty }
  }

  private var isCurve: Bool { curve.measure.kind != .ordinalSurvey && curve.measure.kind != .narrative }

  private var ups: [String] {
    guard isCurve, curve.reading.state != .noValues else { return [] }
    return reading.sentences(
      curve.reading, curve.measure, curve.words(wording), sinceBreak: curve.readsSinceBreak)
  }

  /// What changed stands there in the words of those who noted it.
  private var breaks: [String] {
    let phases = curve.breaks(in: periods)
    return reading.breaks(phases) + phases.map(\.text).filter { !$0.isEmpty }
  }

  /// Curves say what was not collected in their first paragraph already.
  private var hidden: [String] {
    reading.gaps(curve.gaps(in: periods).filter { $0.finding != .notCollected || !isCurve })
  }
}
