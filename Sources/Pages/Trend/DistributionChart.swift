import Attention
import Markup
import Wording

/// The large picture of survey waves: one row a wave, oldest first, reflections bracketed at the side.
struct DistributionChart {
  private let rows: DistributionRows
  private let size: ChartSize
  private let id: String
  private let events: [Chart.EventMark]
  private let count: Int
  private let brackets: SideBrackets
  private let chosen: ClosedRange<Int>?
  private let metrics: Metrics
  private var words: TrendWords { rows.words }

  /// Sizes that depend on the drawing and on its texts.
  struct Metrics {
    let barLeft, barRight, barHeight, pitch: Double
    /// The upper edge of each row's bar.
    let tops: [Double]
    let height: Double
  }

  init(_ rows: DistributionRows, _ size: ChartSize, _ chart: Chart, id: String) {
    (self.rows, self.size) = (rows, size)
    self.id = "\(id)-\(size == .wide ? "b" : "s")"
    (events, count, chosen) = (chart.events, chart.reflections.count, chart.chosen)
    let rough = Self.metrics(rows, size, events, side: 0)
    let brackets = SideBrackets(chart.reflections, size, height: rough.height) { rough.edges($0) }
    metrics = Self.metrics(rows, size, events, side: brackets.width, height: brackets.height)
    self.brackets = brackets
  }

  private static func metrics(
    _ rows: DistributionRows, _ size: ChartSize, _ events: [Chart.EventMark], side: Double, height: Double = 0
  ) -> Metrics {
    let isWide = size == .wide
    let labels = rows.rows.map { TextWidth.of(rows.words.row($0.period, isShort: !isWide)) }.max() ?? 0
    let crowd = Dictionary(grouping: events.filter { $0.place != nil }, by: \.place).values.map(\.count).max() ?? 0
    let left = labels + 14 + Double(crowd) * (isWide ? 30 : 26)
    let counts =
      isWide ? 34 + (rows.rows.compactMap { $0.answered }.map { TextWidth.of(rows.words.answers($0)) }.max() ?? 0) : 0
    let right = size.width - counts - side - 4
    let pitch = isWide ? 42.0 : 36
    // Letters of what happened earlier stand above the first row.
    var y = events.contains { $0.place == nil } ? 2 * size.badgeRadius + 14 : 8
    let tops = rows.rows.map { row in
      if row.isOtherQuestion { y += 34 }
      defer { y += pitch }
      return y
    }
    return Metrics(
      barLeft: left, barRight: right, barHeight: isWide ? 30 : 26, pitch: pitch, tops: tops, height: max(y + 4, height))
  }

  func write(_ html: HTML) {
    html(
      .svg, .class(size.style), .viewBox(size.width, metrics.height), .role("group"),
      .ariaLabel(words.group(reflections: count))
    ) {
      for group in brackets.groups { write(group, html) }
      if let chosen { write(chosen, html) }
      html(.g, .role("img"), .ariaLabelledBy("\(id)-t"), .ariaDescribedBy("\(id)-d")) {
        html(.title, .id("\(id)-t"), text: rows.title)
        html(.desc, .id("\(id)-d"), text: rows.description)
        for row in rows.rows { write(row, html) }
      }
      diamonds(html)
    }
  }

  private func write(_ row: DistributionRows.Row, _ html: HTML) {
    let top = metrics.tops[row.place]
    let base = top + metrics.barHeight / 2 + 5
    if row.isOtherQuestion { separator(row, top, html) }
    html(.text, .x(0), .y(base), text: words.row(row.period, isShort: size == .narrow))
    if let absence = row.absence { html(.text, .x(metrics.barLeft + 8), .y(base), text: absence) }
    let width = metrics.barRight - metrics.barLeft
    if row.absence == nil {
      html(
        .rect, .class("grund"), .x(metrics.barLeft), .y(top), .width(width), .height(metrics.barHeight))
    }
    for part in row.parts where part.length > 0 {
      let left = metrics.barLeft + part.start * width
      html(
        .rect, .class("stufe \(part.step.style)"), .x(left), .y(top), .width(part.length * width),
        .height(metrics.barHeight))
      guard part.length * width > TextWidth.of(part.text) + 8 else { continue }
      html(
        .text, .class(part.step.isStrong ? "mitte auf" : "mitte auf-hell"), .x(left + part.length * width / 2),
        .y(base),
        text: part.text)
    }
    if size == .wide, let answered = row.answered {
      html(.text, .x(metrics.barRight + 12), .y(base), text: words.answers(answered))
    }
  }

  private func separator(_ row: DistributionRows.Row, _ top: Double, _ html: HTML) {
    html(.line, .class("trennung"), .x1(0), .x2(metrics.barRight), .y1(top - 32), .y2(top - 32))
    let text = size == .wide ? words.wording.reading.otherQuestion(from: row.period) : words.askedDifferentlyHere
    html(.text, .x(size == .wide ? metrics.barLeft : 0), .y(top - 14), text: text)
  }

  /// The tint and the bracket belong to the first number of a stretch; the others stand beside it.
  private func write(_ group: SideBrackets.Group, _ html: HTML) {
    for (index, badge) in group.badges.enumerated() {
      html(.a, .href("#reflexion-\(badge.mark.number)"), .ariaLabel(badge.mark.name)) {
        if index == 0 {
          let (x, top, bottom) = (group.x, group.top, group.bottom)
          html(.rect, .class("abschnitt"), .x(0), .y(top), .width(x), .height(bottom - top))
          html(
            .path, .class("klammer"), .d(Path(through: [(x - 6, top), (x, top), (x, bottom), (x - 6, bottom)])))
        }
        html(.circle, .class("nummer"), .cx(badge.x), .cy(badge.y), .r(size.badgeRadius))
        html(.text, .class("nummer-text"), .x(badge.x), .y(badge.y + 5.3), text: String(badge.mark.number))
      }
    }
  }

  private func write(_ chosen: ClosedRange<Int>, _ html: HTML) {
    let (top, bottom) = metrics.edges(chosen)
    html(.g, .ariaHidden) {
      html(.rect, .class("auswahl"), .x(-3), .y(top), .width(metrics.barRight + 9), .height(bottom - top))
    }
  }

  private func diamonds(_ html: HTML) {
    let half = size == .wide ? 13.0 : 11
    let groups = Dictionary(grouping: events, by: \.place).sorted { ($0.key ?? -1) < ($1.key ?? -1) }
    for (place, marks) in groups {
      for (index, mark) in marks.enumerated() {
        let step = Double(index) * (2 * half + 4)
        let x = place == nil ? metrics.barLeft + half + step : metrics.barLeft - 8 - half - step
        let y = place.map { metrics.tops[$0] + metrics.barHeight / 2 } ?? half + 3
        ChartLayout.Diamond(
          x: x, y: y, letter: mark.letter, anchor: mark.anchor, name: mark.name, isEarlier: place == nil
        ).write(html, half: half)
      }
    }
  }
}

extension DistributionChart.Metrics {
  /// The upper and lower edge of several rows together.
  func edges(_ places: ClosedRange<Int>) -> (top: Double, bottom: Double) {
    (tops[places.lowerBound] - 4, tops[places.upperBound] + barHeight + 4)
  }
}

/// The newest waves as thin rows in a small picture, with the two ends of the question named below.
struct SmallRows {
  private let rows: DistributionRows
  private let left = 52.0
  private let width = 290.0

  init(_ rows: DistributionRows) { self.rows = rows }

  func write(_ html: HTML) {
    for (index, row) in rows.rows.suffix(5).enumerated() {
      let top = 2 + Double(index) * 22
      html(.text, .x(0), .y(top + 14), text: rows.words.row(row.period, isShort: true))
      if let absence = row.absence { html(.text, .x(left + 2), .y(top + 14), text: absence) }
      for part in row.parts where part.length > 0 {
        html(
          .rect, .class("stufe \(part.step.style)"), .x(left + part.start * width), .y(top),
          .width(part.length * width),
          .height(18))
      }
    }
    guard let ends = rows.ends, TextWidth.of(ends.first) + TextWidth.of(ends.last) + 12 < width else { return }
    html(.text, .x(left), .y(132), text: ends.first)
    html(.text, .class("ende"), .x(left + width), .y(132), text: ends.last)
  }
}
