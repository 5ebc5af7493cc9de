import Attention
import Markup
import Wording

/// The framed picture: caption, both drawings, legend, and the rows of links that change what it shows.
struct TrendFigure {
  let curve: Curve
  let periods: [Period]
  let chart: Chart
  let observed: String
  let wording: Wording
  /// Whether the numbers of reflections can be followed; they are listed below then.
  private var rows: DistributionRows? { DistributionRows(curve, periods, wording) }
  private var words: TrendWords { wording.trend }

  /// - Parameter below: what else belongs into the frame, such as the form that chooses a stretch.
  func write(_ html: HTML, below: () -> Void) {
    html(.figure, .class("verlauf"), .ariaLabelledBy("bild-h")) {
      caption(html)
      if let rows {
        for size in ChartSize.allCases { DistributionChart(rows, size, chart, id: "v").write(html) }
      } else {
        for size in ChartSize.allCases { ChartDrawing(chart, size, id: "v").write(html) }
      }
      legend(html)
      below()
    }
  }

  private func caption(_ html: HTML) {
    html(.figcaption) {
      html(.p, .class("bild-titel"), .id("bild-h"), text: title)
      html(.p, .class("leise klein"), text: note)
    }
  }

  private var title: String {
    guard let first = periods.first, let last = periods.last, let stretch = Stretch(first, last) else {
      return words.trend
    }
    return words.figureTitle(stretch)
  }

  /// Unit, rhythm and organisation; and whatever is unusual about the axis.
  private var note: String {
    var note = words.figureNote(curve.measure, observed)
    guard chart.layer.line?.last != nil else { return note }
    if !chart.scale.beginsAtZero {
      note += " · \(wording.reading.axisBegins(at: chart.axisFigures.number(chart.scale.bottom)))"
    }
    if chart.scale.isOwn { note += " · \(wording.reading.ownScale(to: chart.axisFigures.value(chart.scale.top)))" }
    guard curve.reading.chart != nil, let window = curve.reading.window else { return note }
    return note + " · \(words.rulesOn(curve.reading.count, since: window.first))"
  }

  private func legend(_ html: HTML) {
    html(.ul, .class("legende")) {
      if let rows, let survey { answers(survey, rows, html) }
      if !chart.reflections.isEmpty {
        entry(words.legendReflection, html) { html(.circle, .class("nummer"), .cx(12), .cy(12), .r(9)) }
      }
      if !chart.events.isEmpty {
        entry(words.legendEvent, html) { html(.path, .class("raute"), .d(Path(literal: "M12 2L22 12L12 22L2 12Z"))) }
      }
      if chart.events.contains(where: { $0.place == nil }) {
        entry(words.legendEarlier, html) {
          html(.path, .class("raute"), .d(Path(literal: "M2 3H12L21 12L12 21H2Z")))
        }
      }
      if chart.events.contains(where: { $0.echo != nil }) {
        entry(words.legendEcho, html) { html(.path, .class("nachhall"), .d(Path(literal: "M1 12H23"))) }
      }
      if chart.chosen != nil {
        entry(words.yourChoice, html) {
          html(.rect, .class("auswahl"), .x(3), .y(3), .width(18), .height(18))
        }
      }
      data(html)
    }
  }

  private func data(_ html: HTML) {
    if case .stories(let rounds) = chart.layer { stories(rounds, html) }
    if rows == nil, let line = chart.layer.line { marks(line, html) }
  }

  private func marks(_ line: ChartLine, _ html: HTML) {
    if line.values.contains(where: { $0?.isFirm == false }) {
      entry(words.legendProvisional, html) {
        html(.path, .class("reihe reihe-vorl"), .d(Path(literal: "M1 12H23")))
        html(.circle, .class("punkt"), .cx(12), .cy(12), .r(4))
      }
    }
    if chart.centre != nil {
      entry(words.legendCentre(isWithoutSeason: !chart.marks.adjusted.isEmpty), html) {
        html(.path, .class("mittel"), .d(Path(literal: "M1 12H23")))
      }
    }
    extra(html)
    if !chart.breaks.isEmpty {
      entry(words.legendBreak, html) { html(.path, .class("bruch"), .d(Path(literal: "M9.5 2V22M14.500 2V22"))) }
    }
  }

  private func extra(_ html: HTML) {
    let marks = chart.marks
    if !marks.range.isEmpty {
      entry(words.legendRange, html) {
        html(.rect, .class("bereich"), .x(1), .y(5), .width(22), .height(14))
        html(.path, .class("bereich-rand"), .d(Path(literal: "M1 5H23M1 19H23")))
      }
    }
    if !marks.rings.isEmpty {
      entry(words.legendRing, html) { html(.circle, .class("ring"), .cx(12), .cy(12), .r(9)) }
    }
    if marks.run != nil {
      entry(words.legendRun, html) { html(.path, .class("strecke"), .d(Path(literal: "M1 12H23"))) }
    }
    if !marks.adjusted.isEmpty {
      entry(words.legendAdjusted, html) { html(.path, .class("bereinigt"), .d(Path(literal: "M1 12H23"))) }
    }
    if !marks.aside.isEmpty {
      entry(words.legendAside, html) { html(.path, .class("kreuz"), .d(Path(literal: "M7 7L17 17M7 17L17 7"))) }
    }
    if chart.hasVisibleRevision {
      entry(words.legendRevision, html) { html(.path, .class("revision"), .d(Path(literal: "M1 12L23 4V20Z"))) }
    }
    if !marks.earlier.isEmpty {
      entry(words.legendThen, html) { html(.path, .class("damals"), .d(Path(literal: "M1 12H23"))) }
    }
  }

  private func stories(_ rounds: [Chart.Stories?], _ html: HTML) {
    guard rounds.contains(where: { ($0?.told ?? 0) > 0 }) else { return }
    entry(words.legendReleased, html) {
      html(.circle, .class("geschichte gewaehlt"), .cx(12), .cy(12), .r(7))
    }
    entry(words.legendTold, html) { html(.circle, .class("geschichte"), .cx(12), .cy(12), .r(7)) }
  }

  private var survey: Survey? {
    if case .survey(let survey) = curve.measure.content { survey } else { nil }
  }

  private func answers(_ survey: Survey, _ rows: DistributionRows, _ html: HTML) {
    for (index, answer) in survey.answers.enumerated() {
      let step = DistributionRows.Step(index, of: survey.answers.count)
      entry(wording.say(answer.text), html) {
        html(.rect, .class("stufe \(step.style)"), .x(1), .y(4), .width(22), .height(16))
      }
    }
  }

  private func entry(_ text: String, _ html: HTML, drawing: () -> Void) {
    html(.li) {
      html(.svg, .class("bild"), .viewBox(24, 24), .ariaHidden, .notFocusable) { drawing() }
      html.text(text)
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of its first appearance.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
