import Attention
import Markup
import Wording

/// The table below every picture: the same figures, rounded the same way, and in words whatever the picture draws.
struct TrendTable {
  let curve: Curve
  let periods: [Period]
  let events: [LetteredEvent]
  let reflections: [Reflection]
  let title: String
  let wording: Wording
  /// Printed tables stand open.
  let isOpen: Bool
  private let figures: ValueWords
  private let limits: [Limits]
  /// The one range of all periods shown, said as it is read; nil where there are several or none.
  private let oneRange: String?

  init(
    curve: Curve, periods: [Period], events: [LetteredEvent], reflections: [Reflection], title: String,
    wording: Wording, isOpen: Bool = false
  ) {
    (self.curve, self.periods, self.events, self.reflections) = (curve, periods, events, reflections)
    (self.title, self.wording, self.isOpen) = (title, wording, isOpen)
    figures = curve.words(wording)
    limits = periods.compactMap { [reading = curve.reading] in reading.limits(at: $0) }
    let said = Set(limits.map { [figures] in Self.span($0, figures, wording) })
    oneRange = said.count == 1 ? said.first : nil
  }

  private var words: TrendWords { wording.trend }
  private var terms: ObservationWords { wording.observation }

  func write(_ html: HTML) {
    guard !isOpen else {
      table(html)
      return
    }
    html(.details, .id("tabelle")) {
      html(.summary, text: words.table)
      table(html)
    }
  }

  private func table(_ html: HTML) {
    html(.div, .class("rolle"), .role("region"), .tabindex(0), .ariaLabelledBy("tab-titel")) {
      html(.table) {
        html(.caption, .id("tab-titel"), text: caption)
        switch curve.measure.content {
        case .survey(let survey): waves(survey, html)
        case .narrative: rounds(html)
        default: figures(html)
        }
      }
    }
  }
}

/// Figures: value, what it is made of, how firm it is, and the usual range where it differs from month to month.
extension TrendTable {
  private var hasParts: Bool {
    curve.series.observations.contains { if case .measured(.ratio, _) = $0.finding { true } else { false } }
  }
  /// Means and medians: the number of cases behind them.
  private var hasCases: Bool {
    curve.series.observations.contains { if case .measured(.figure(_, .some), _) = $0.finding { true } else { false } }
  }

  private static func span(_ limits: Limits, _ figures: ValueWords, _ wording: Wording) -> String {
    let ends = figures.ends(limits)
    return wording.trend.range(ends.lower, ends.upper)
  }

  /// Title and unit; then the middle and the usual range, which are always there.
  private var caption: String {
    var caption = words.tableCaption(title, terms.nature(of: curve.measure))
    if let chart = curve.reading.chart, let window = curve.reading.window {
      caption +=
        ". "
        + words.middleSince(
          window.first, figures.middle(chart.centre), isWithoutSeason: curve.reading.isWithoutSeason)
    }
    if let oneRange { caption += " " + words.usualRange(oneRange) }
    return caption
  }

  private func figures(_ html: HTML) {
    let hasRanges = !limits.isEmpty && oneRange == nil
    var columns = [(terms.value, true)]
    if hasParts { columns.append((terms.parts, true)) }
    if hasCases { columns.append((words.cases, true)) }
    if hasRanges { columns.append((words.usualRangeColumn, true)) }
    head(columns, note: terms.statusAndNotes, html)
    html(.tbody) {
      for period in periods.reversed() {
        let finding = curve.series[period]
        // One cell for status, notes and talk: with years of months, a column more is a hundred elements more.
        row(period, status: terms.status(finding), html) {
          number(value(finding), html)
          if hasParts { number(parts(finding), html) }
          if hasCases { number(cases(finding), html) }
          if hasRanges { number(curve.reading.limits(at: period).map { Self.span($0, figures, wording) } ?? "–", html) }
        }
      }
    }
  }

  private func cases(_ finding: Finding) -> String {
    guard case .measured(.figure(_, let cases?), _) = finding else { return "–" }
    return wording.number(cases)
  }

  private func value(_ finding: Finding) -> String {
    if let value = finding.quantity?.value(of: curve.measure.kind) { return figures.value(value) }
    return terms.absence(finding) ?? terms.emptyDenominator
  }

  private func parts(_ finding: Finding) -> String {
    guard case .measured(.ratio(let numerator, let denominator), _) = finding else { return "–" }
    return "\(wording.number(numerator)) / \(wording.number(denominator))"
  }
}

/// Survey waves: every answer with its count and share, those who did not answer, the response.
extension TrendTable {
  private func waves(_ survey: Survey, _ html: HTML) {
    let answers = (survey.answers + survey.nonAnswers).map { (wording.say($0.text), true) }
    head(answers + [(words.participants, true), (words.responseRate, true)], html)
    html(.tbody) {
      for period in periods.reversed() {
        row(period, html) {
          guard case .distribution(let distribution) = curve.series[period] else {
            html(
              .td, .colspan(answers.count + 2), text: terms.absence(curve.series[period]) ?? terms.nobodyAnswered)
            return
          }
          wave(distribution, survey, html)
        }
      }
    }
  }

  private func wave(_ distribution: Distribution, _ survey: Survey, _ html: HTML) {
    for answer in survey.answers {
      let count = distribution.answers.first { $0.answer == answer.id }?.count
      let share = distribution.share(of: answer.id)
      number(
        count.map { "\(wording.number($0))\(share.map { " (\(wording.value($0, .percent, decimals: 0)))" } ?? "")" }
          ?? (distribution.hidden.contains(answer.id) ? terms.tooFew : "–"), html)
    }
    for answer in survey.nonAnswers {
      let count = distribution.nonAnswers.first { $0.answer == answer.id }.map { wording.number($0.count) }
      number(count ?? (distribution.hidden.contains(answer.id) ? terms.tooFew : "–"), html)
    }
    number(wording.number(distribution.answered), html)
    number(distribution.responseRate.map { wording.value($0, .percent, decimals: 0) } ?? "–", html)
  }
}

/// Rounds of stories.
extension TrendTable {
  private func rounds(_ html: HTML) {
    head([(words.stories, true)], html)
    html(.tbody) {
      for period in periods.reversed() {
        row(period, html) {
          if case .described(let stories) = curve.series[period] {
            number(wording.number(stories), html)
          } else {
            number(terms.absence(curve.series[period], isTold: true) ?? "–", html)
          }
        }
      }
    }
  }
}

/// What all tables share: the period in front, notes and talk behind.
extension TrendTable {
  private func head(_ columns: [(title: String, isNumber: Bool)], note: String? = nil, _ html: HTML) {
    html(.thead) {
      html(.tr) {
        html(.th, .scope("col"), text: terms.column(curve.measure.rhythm))
        for column in columns {
          html(.th, .scope("col"), column.isNumber ? .class("zahl") : nil, text: column.title)
        }
        html(.th, .scope("col"), text: note ?? terms.note)
      }
    }
  }

  private func row(_ period: Period, status: String? = nil, _ html: HTML, cells: () -> Void) {
    html(.tr) {
      html(.th, .scope("row"), text: wording.period(period))
      cells()
      let notes = (status.map { [$0] } ?? []) + notes(period)
      html(.td) {
        html.text(notes.joined(separator: ", "))
        if !talk(period, html, after: !notes.isEmpty), notes.isEmpty { html.text("–") }
      }
    }
  }

  private func number(_ text: String, _ html: HTML) { html(.td, .class("zahl"), text: text) }

  private func notes(_ period: Period) -> [String] {
    var notes: [String] = []
    if curve.phases.contains(where: { $0.first == period }) { notes.append(words.countedDifferentlyHere) }
    if curve.otherQuestions(in: periods).contains(period) { notes.append(words.askedDifferentlyHere) }
    if case .longRun(_, let stretch) = curve.reading.level, stretch.contains(period),
      let side = curve.reading.side(of: period), side != 0
    {
      notes.append(words.inTheRun(above: side > 0))
    }
    if curve.reading.single.odd.contains(where: { $0.period == period }) { notes.append(words.outsideRange) }
    let axis = TimeAxis(periods: periods)
    let place = axis.place(of: period)
    notes += events.filter { $0.place(on: axis) == place }.map { words.condition($0.letter) }
    notes += curve.setAsides.filter { $0.stretch.contains(period) }.map { words.setAside($0.reason) }
    // The line without season stands in the picture, so its values stand in the table.
    notes += [curve.reading.adjusted(at: period)].compactMap { $0.map { words.withoutSeasonValue(figures.number($0)) } }
    notes += (curve.earlier[period] ?? []).map { earlier in
      if case .suppressed(.complement) = earlier.finding { return terms.hiddenBefore(earlier.day) }
      return terms.before(value(earlier.finding), earlier.day)
    }
    return notes
  }

  /// Named once, where its stretch begins in this table: a link in every row would be a hundred of them.
  private func talk(_ period: Period, _ html: HTML, after isLater: Bool) -> Bool {
    let here = reflections.filter { reflection in
      guard let stretch = reflection.entry.place.stretch else { return false }
      return stretch.contains(period) && (period == stretch.first || period == periods.first)
    }
    for (place, reflection) in here.enumerated() {
      if place > 0 || isLater { html.text(", ") }
      html(.a, .href("#reflexion-\(reflection.number)"), text: wording.reflection.reflection(reflection.number))
    }
    return !here.isEmpty
  }
}
