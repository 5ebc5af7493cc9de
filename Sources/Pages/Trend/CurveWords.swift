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
  /// Whether the same month of earlier years has a section of its own on this page.
  private let sameIsShown: Bool
  private var words: TrendWords { wording.trend }
  private var reading: ReadingWords { wording.reading }

  init(
    _ curve: Curve, _ periods: [Period], _ view: TrendView, _ wording: Wording, released: Int = 0,
    sameIsShown: Bool = false
  ) {
    (self.curve, self.periods, self.view) = (curve, periods, view)
    (self.wording, self.released, self.sameIsShown) = (wording, released, sameIsShown)
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
      (words.rowInstead, words.rowInsteadMark, instead),
      (words.rowSingle, view.showsRange ? words.rowSingleRing : words.rowSingleMark, single),
      (words.rowBehind, words.rowBehindMark, isCurve ? reading.behind(curve.reading.view, figures) : []),
      (words.rowSeason, words.rowSeasonMark, isCurve ? reading.season(curve.reading, isDrawn: isSeasonDrawn) : []),
      (words.rowSame, words.rowSameMark, same),
      (words.rowCaveat, words.rowCaveatMark, caveats),
      (words.rowBreak, words.rowBreakMark, breaks),
      (words.rowQuestion, words.rowQuestionMark, asked),
      (words.rowHidden, words.rowHiddenMark, hidden),
    ]
    return rows.filter { !$0.sentences.isEmpty }
  }

  private var figures: ValueWords { curve.words(wording) }

  private var isCurve: Bool { curve.measure.kind != .ordinalSurvey && curve.measure.kind != .narrative }

  private var ups: [String] {
    guard isCurve, curve.reading.view != .empty else { return [] }
    return reading.level(curve.reading, figures, sinceBreak: curve.readsSinceBreak)
  }

  private var single: [String] {
    guard isCurve else { return [] }
    return reading.single(curve.reading, figures)
  }

  private var instead: [String] { isCurve && curve.reading.view != .empty ? reading.components(curve.reading) : [] }

  private var isSeasonDrawn: Bool { (curve.reading.season?.strength ?? .unseen) != .unseen }

  private var same: [String] { sameIsShown ? [] : curve.reading.sameMonth.map { reading.sameMonth($0, figures) } ?? [] }

  private var caveats: [String] {
    reading.caveats(curve.caveats(in: periods)) + (curve.reading.revisions.map(reading.revisions) ?? [])
  }

  /// What changed stands there in the words of those who noted it.
  private var breaks: [String] {
    let phases = curve.breaks(in: periods)
    return reading.breaks(phases) + reading.earlier(curve.reading.earlier, figures)
      + phases.map(\.text).filter { !$0.isEmpty }
  }

  /// Curves say what was not collected in their first paragraph already.
  private var hidden: [String] {
    reading.gaps(curve.gaps(in: periods).filter { $0.finding != .notCollected || !isCurve })
  }
}
