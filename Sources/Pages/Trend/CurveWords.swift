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
    let gaps = reading.gaps(curve.gaps(in: periods).filter { $0.finding == .notCollected })
    let chosen = view.stretch.map { stretch in
      reading.chosen(stretch, curve.values(in: periods.filter(stretch.contains)), figures)
    }
    return range + gaps + (chosen ?? [])
  }

  /// From where to where the figures reach: each way of counting by itself, as they cannot be compared.
  private var range: [String] {
    guard !curve.values(in: periods).isEmpty else { return reading.nothing(isHidden: curve.isHidden) }
    let starts = curve.breaks(in: periods).map(\.first)
    var parts = [periods]
    for start in starts {
      guard let last = parts.popLast(), let cut = last.firstIndex(of: start) else { continue }
      parts += [Array(last[..<cut]), Array(last[cut...])]
    }
    guard let present = parts.popLast() else { return [] }
    let rhythm = curve.measure.rhythm
    let now =
      curve.values(in: present).isEmpty
      ? [] : reading.range(curve.values(in: present), of: present.count, rhythm, figures, since: starts.last)
    let before = parts.flatMap { part in
      Stretch(part[0], part[part.count - 1]).map { reading.earlierRange(curve.values(in: part), $0, figures) } ?? []
    }
    return now + before
  }

  typealias Row = (title: String, mark: String, sentences: [String])

  /// Statements with their marks; only those there is something to say to.
  var rows: [Row] {
    let asked = reading.otherQuestions(from: curve.otherQuestions(in: periods))
    let first: [Row] = [(words.rowMiddle, middleMark, ups)]
    let rest: [Row] = [
      (words.rowSingle, view.showsRange ? words.rowSingleRing : words.rowSingleMark, single),
      (words.rowBehind, words.rowBehindMark, isCurve ? reading.behind(curve.reading.view, figures) : []),
      (words.rowSeason, words.rowSeasonMark, isCurve ? reading.season(curve.reading, isDrawn: isSeasonDrawn) : []),
      (words.rowSame, words.rowSameMark, same),
      (words.rowCaveat, words.rowCaveatMark, caveats),
      (words.rowBreak, words.rowBreakMark, breaks),
      (words.rowQuestion, words.rowQuestionMark, asked),
      (words.rowHidden, words.rowHiddenMark(isLine: isCurve), hidden),
    ]
    return (first + instead + rest).filter { !$0.sentences.isEmpty }
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

  /// A row for each monthly series under its name; what is asked of all of them together closes.
  private var instead: [Row] {
    guard isCurve, curve.reading.view != .empty else { return [] }
    return reading.components(curve.reading, withRange: view.showsRange).map { component in
      component.name.map { ($0, words.rowInsteadMark, component.sentences) }
        ?? (words.rowInstead, words.rowTogetherMark, component.sentences)
    }
  }

  /// What the first statement is about, as far as the picture shows it.
  private var middleMark: String {
    if curve.reading.chart != nil { return words.rowMiddleMark }
    if case .points = curve.reading.view { return words.rowPointsMark }
    return words.rowLineMark
  }

  private var isSeasonDrawn: Bool { curve.reading.isWithoutSeason }

  private var same: [String] {
    sameIsShown ? [] : curve.reading.sameMonth.map { reading.sameMonth($0, figures, in: curve.reading) } ?? []
  }

  private var caveats: [String] {
    reading.caveats(curve.caveats(in: periods)) + (curve.reading.revisions.map { reading.revisions($0, figures) } ?? [])
  }

  /// What changed stands there in the words of those who noted it.
  private var breaks: [String] {
    let phases = curve.breaks(in: periods)
    return reading.breaks(phases) + reading.earlier(curve.reading.earlier, figures)
      + phases.map(\.text).filter { !$0.isEmpty }
  }

  /// Curves say what was not collected in their first paragraph already.
  private var hidden: [String] {
    reading.gaps(
      curve.gaps(in: periods).filter { $0.finding != .notCollected || !isCurve },
      isTold: curve.measure.kind == .narrative)
  }
}
