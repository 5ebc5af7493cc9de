import Attention
import Markup
import Wording

/// The large picture of survey waves: one row a wave, oldest first, reflections bracketed at the side.
struct DistributionChart {
  private let rows: DistributionRows
  private let size: ChartSize
  private let id: String
  private let events: [Chart.EventMark]
  private let reflections: [Chart.ReflectionMark]
  private let lanes: [Int]
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
    (events, reflections, chosen) = (chart.events, chart.reflections, chart.chosen)
    lanes = Lanes.rows(
      for: reflections.map { Double($0.places.lowerBound)...(Double($0.places.upperBound) + 0.9) }, gap: 0.05)
    metrics = Self.metrics(rows, size, events, lanes: (lanes.max() ?? -1) + 1)
  }

  private static func metrics(
    _ rows: DistributionRows, _ size: ChartSize, _ events: [Chart.EventMark], lanes: Int
  ) -> Metrics {
    let isWide = size == .wide
    let labels = rows.rows.map { TextWidth.of(rows.words.row($0.period, isShort: !isWide)) }.max() ?? 0
    let crowd = Dictionary(grouping: events, by: \.place).values.map(\.count).max() ?? 0
    let left = labels + 14 + Double(crowd) * (isWide ? 30 : 26)
    let counts =
      isWide ? 34 + (rows.rows.compactMap { $0.answered }.map { TextWidth.of(rows.words.answers($0)) }.max() ?? 0) : 0
    let right = size.width - counts - Double(lanes) * size.laneHeight - 4
    let pitch = isWide ? 42.0 : 36
    var y = 8.0
    let tops = rows.rows.map { row in
      if row.isOtherQuestion { y += 34 }
      defer { y += pitch }
      return y
    }
    return Metrics(barLeft: left, barRight: right, barHeight: isWide ? 30 : 26, pitch: pitch, tops: tops, height: y + 4)
  }

  func write(_ html: HTML) {
    html(
      .svg, .class(size.style), .viewBox(size.width, metrics.height), .role("group"),
      .ariaLabel(words.group(reflections: reflections.count))
    ) {
      for (mark, lane) in zip(reflections, lanes) { write(mark, lane, html) }
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

  private func write(_ mark: Chart.ReflectionMark, _ lane: Int, _ html: HTML) {
    let (top, bottom) = edges(mark.places)
    let x = size.width - size.laneHeight * Double(lane) - size.badgeRadius - 1
    let left = x - size.badgeRadius - 4
    html(.a, .href("#reflexion-\(mark.number)"), .ariaLabel(mark.name)) {
      html(.rect, .class("abschnitt"), .x(0), .y(top), .width(left), .height(bottom - top))
      html(
        .path, .class("klammer"),
        .d(Path().move(left - 6, top).line(left, top).line(left, bottom).line(left - 6, bottom)))
      html(.circle, .class("nummer"), .cx(x), .cy((top + bottom) / 2), .r(size.badgeRadius))
      html(.text, .class("nummer-text"), .x(x), .y((top + bottom) / 2 + 5.3), text: String(mark.number))
    }
  }

  private func write(_ chosen: ClosedRange<Int>, _ html: HTML) {
    let (top, bottom) = edges(chosen)
    html(.g, .ariaHidden) {
      html(.rect, .class("auswahl"), .x(-3), .y(top), .width(metrics.barRight + 9), .height(bottom - top))
    }
  }

  /// The upper and lower edge of several rows together.
  private func edges(_ places: ClosedRange<Int>) -> (top: Double, bottom: Double) {
    (metrics.tops[places.lowerBound] - 4, metrics.tops[places.upperBound] + metrics.barHeight + 4)
  }

  private func diamonds(_ html: HTML) {
    let half = size == .wide ? 13.0 : 11
    for (place, marks) in Dictionary(grouping: events, by: \.place).sorted(by: { $0.key < $1.key }) {
      for (index, mark) in marks.enumerated() {
        let x = metrics.barLeft - 8 - half - Double(index) * (2 * half + 4)
        let y = metrics.tops[place] + metrics.barHeight / 2
        ChartLayout.Diamond(x: x, y: y, letter: mark.letter, anchor: mark.anchor, name: mark.name, echoX: nil)
          .write(html, half: half)
      }
    }
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
