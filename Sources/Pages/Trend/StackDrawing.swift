import Attention
import Markup
import Wording

/// Writes a stack of curves as SVG: a group with links to the events, and one image with a name for each curve.
struct StackDrawing {
  private let stack: Stack
  private let frame: StackFrame
  private let id: String
  private var words: TrendWords { stack.words }
  private var firstMonth: Int { stack.axis.periods.first?.firstMonth ?? 0 }
  private var isWide: Bool { frame.size == .wide }

  init(_ stack: Stack, _ size: ChartSize, id: String) {
    self.stack = stack
    frame = StackFrame(size: size, count: stack.axis.periods.count, rows: stack.rows.count)
    self.id = "\(id)-\(size == .wide ? "b" : "s")"
  }

  func write(_ html: HTML) {
    html(
      .svg, .class(frame.size.style), .viewBox(frame.size.width, frame.height), .role("group"),
      .ariaLabel(words.stack(stack.rows.count, events: stack.events.count))
    ) {
      html(.g, .ariaHidden) { ground(html) }
      for (place, row) in stack.rows.enumerated() { write(row, place, html) }
      for (event, x) in zip(stack.events, frame.diamonds(stack.events.map(\.place))) {
        ChartLayout.Diamond(
          x: x, y: frame.diamondY, letter: event.letter, anchor: event.anchor, name: event.name, echoX: nil
        ).write(html, half: frame.size.badgeRadius)
      }
    }
  }

  /// Hairlines of the events, year lines and the time axis at the foot.
  private func ground(_ html: HTML) {
    for event in stack.events {
      let x = frame.x(month: event.place)
      html(
        .line, .class("umstand fein"), .x1(x), .x2(x), .y1(frame.diamondY + frame.size.badgeRadius),
        .y2(frame.axisY))
    }
    let ticks = stack.axis.ticks(step: frame.step, words)
    html(
      .path, .class("achse-pfad"),
      .d(
        ticks.reduce(Path()) {
          $0.move(frame.x(month: $1.place), frame.axisY).line(frame.x(month: $1.place), frame.axisY + 6)
        }))
    for tick in ticks {
      html(.text, .class("mitte"), .x(frame.x(month: tick.place)), .y(frame.axisY + 24), text: tick.text)
    }
    for bracket in stack.axis.brackets(step: frame.step, words) {
      let left = frame.x(month: bracket.places.lowerBound) - frame.step * 0.4
      let right = frame.x(month: bracket.places.upperBound) + frame.step * 0.4
      let (top, bottom) = (frame.axisY + 36, frame.axisY + 42)
      html(
        .path, .class("halbjahr"), .d(Path().move(left, top).line(left, bottom).line(right, bottom).line(right, top)))
      html(.text, .class("mitte"), .x((left + right) / 2), .y(frame.axisY + 61), text: bracket.text)
    }
  }

  private func write(_ row: Stack.Row, _ place: Int, _ html: HTML) {
    let (plot, name) = (frame.plot(place), "\(id)-\(place)")
    html(.g, .role("img"), .ariaLabelledBy("\(name)-t"), .ariaDescribedBy("\(name)-d")) {
      html(.title, .id("\(name)-t"), text: row.title)
      html(.desc, .id("\(name)-d"), text: row.description)
      heading(row, place, html)
      html(.line, .class("achse"), .x1(plot.minX), .x2(plot.maxX), .y1(plot.maxY), .y2(plot.maxY))
      if row.periods.isEmpty {
        word(words.wording.reading.noValuesShort, plot, html)
      } else if let waves = row.waves {
        columns(waves, plot, html)
      } else if case .stories(let rounds) = row.chart.layer {
        circles(rounds, row, plot, html)
      } else {
        StackLine(row, plot, frame, firstMonth: firstMonth).write(html, isWide: isWide)
      }
    }
  }

  private func heading(_ row: Stack.Row, _ place: Int, _ html: HTML) {
    let (y, room) = (frame.headingY(place), frame.size.width - 8)
    guard !isWide else {
      let title = TextWidth.fitted(row.title, room, bold: true)
      html(.text, .class("stark"), .x(0), .y(y), text: title)
      let beside = TextWidth.of(title, bold: true) + 16
      guard beside + TextWidth.of(row.note) <= room else { return }
      return html(.text, .class("einheit"), .x(beside), .y(y), text: row.note)
    }
    let lines = TextWidth.lines(row.title, room, most: 2, bold: true)
    for (number, line) in lines.enumerated() {
      html(.text, .class("stark"), .x(0), .y(y + 18 * Double(number)), text: line)
    }
    html(
      .text, .class("einheit"), .x(0), .y(y + 18 * Double(lines.count)), text: TextWidth.fitted(row.note, room))
  }

  private func word(_ text: String, _ plot: Box, _ html: HTML) {
    html(.text, .x(plot.minX + 8), .y((plot.minY + plot.maxY) / 2 + 5), text: TextWidth.fitted(text, plot.width - 12))
  }
}

/// Surveys as columns of equal height, stories as circles: every answer, every circle of one look is one path.
extension StackDrawing {
  private func columns(_ waves: DistributionRows, _ plot: Box, _ html: HTML) {
    var paths: [DistributionRows.Step: Path] = [:]
    var order: [DistributionRows.Step] = []
    for row in waves.rows {
      let (middle, width) = frame.span(row.period, from: firstMonth)
      for part in row.parts where part.length > 0 {
        if paths[part.step] == nil { order.append(part.step) }
        // The first answer lies at the foot of the column.
        let bottom = plot.maxY - part.start * plot.height
        let path = paths[part.step] ?? Path()
        paths[part.step] = path.box(
          middle - width * 0.44, bottom - part.length * plot.height, width * 0.88, part.length * plot.height)
      }
    }
    for step in order { html(.path, .class("stufe \(step.style)"), .d(paths[step] ?? Path())) }
    if order.isEmpty { word(waves.rows.last?.absence ?? words.wording.reading.noValuesShort, plot, html) }
    guard isWide, let ends = waves.ends else { return }
    html(.text, .x(plot.maxX + 8), .y(plot.minY + 12), text: TextWidth.fitted(ends.last, 124))
    html(.text, .x(plot.maxX + 8), .y(plot.maxY), text: TextWidth.fitted(ends.first, 124))
  }

  private func circles(_ rounds: [Chart.Stories?], _ row: Stack.Row, _ plot: Box, _ html: HTML) {
    var (told, released) = (Path(), Path())
    for (period, round) in zip(row.periods, rounds) {
      guard let round, round.told > 0 else { continue }
      let (middle, width) = frame.span(period, from: firstMonth)
      let columns = max(1, min(Int((width - 2) / 13), 4, round.told))
      for index in 0..<min(round.told, columns * 6) {
        let x = middle + (Double(index % columns) - Double(columns - 1) / 2) * 13
        let y = plot.maxY - 9 - Double(index / columns) * 13
        if index < round.released { released = released.circle(x, y, 5) } else { told = told.circle(x, y, 5) }
      }
    }
    if !told.text.isEmpty { html(.path, .class("geschichte"), .d(told)) }
    if !released.text.isEmpty { html(.path, .class("geschichte gewaehlt"), .d(released)) }
    if told.text.isEmpty, released.text.isEmpty { word(words.wording.reading.roundsOnly([]), plot, html) }
  }
}

/// One line in a stack: its grid, its middle, its breaks, the words where nothing is known, the newest figure.
private struct StackLine {
  private let row: Stack.Row
  private let plot: Box
  private let frame: StackFrame
  private let firstMonth: Int
  private var chart: Chart { row.chart }

  init(_ row: Stack.Row, _ plot: Box, _ frame: StackFrame, firstMonth: Int) {
    (self.row, self.plot, self.frame, self.firstMonth) = (row, plot, frame, firstMonth)
  }

  private func x(_ place: Int) -> Double { frame.span(row.periods[place], from: firstMonth).middle }
  private func y(_ value: Double) -> Double {
    let share = (value - chart.scale.bottom) / (chart.scale.top - chart.scale.bottom)
    return plot.maxY - min(max(share, 0), 1) * plot.height
  }

  func write(_ html: HTML, isWide: Bool) {
    guard let line = chart.layer.line else { return }
    scale(html)
    middle(html)
    breaks(html)
    for stroke in line.strokes.solid { html(.path, .class("reihe"), .d(path(stroke, line))) }
    for stroke in line.strokes.dashed { html(.path, .class("reihe reihe-vorl"), .d(path(stroke, line))) }
    dots(line, html)
    gaps(html)
    end(line, isWide, html)
  }

  /// The two ends of the value axis.
  private func scale(_ html: HTML) {
    html(.line, .class("gitter"), .x1(plot.minX), .x2(plot.maxX), .y1(plot.minY), .y2(plot.minY))
    for value in [chart.scale.bottom, chart.scale.top] {
      html(.text, .class("ende"), .x(plot.minX - 6), .y(y(value) + 5), text: chart.figures.number(value))
    }
  }

  private func middle(_ html: HTML) {
    guard let centre = chart.centre, row.periods.indices.contains(centre.places.upperBound) else { return }
    let path = Path().move(x(centre.places.lowerBound), y(centre.value)).line(plot.maxX, y(centre.value))
    html(.path, .class("mittel"), .d(path))
  }

  private func breaks(_ html: HTML) {
    let path = chart.breaks.reduce(Path()) { path, mark in
      let bar = (x(mark.place - 1) + x(mark.place)) / 2
      return path.move(bar - 2.5, plot.minY).line(bar - 2.5, plot.maxY).move(bar + 2.5, plot.minY)
        .line(bar + 2.5, plot.maxY)
    }
    if !chart.breaks.isEmpty { html(.path, .class("bruch"), .d(path)) }
  }

  private func dots(_ line: ChartLine, _ html: HTML) {
    let firm = line.present.filter { line.values[$0]?.isFirm == true }
    let path = firm.reduce(Path()) { path, place in
      let (x, y) = (x(place), y(line.values[place]?.number ?? 0))
      return path.move(x, y).line(x, y)
    }
    if !firm.isEmpty { html(.path, .class("tupfen tupfen-fein"), .d(path)) }
    let open = line.present.filter { line.values[$0]?.isFirm == false }
    let circles = open.reduce(Path()) { $0.circle(x($1), y(line.values[$1]?.number ?? 0), 3) }
    if !open.isEmpty { html(.path, .class("punkt"), .d(circles)) }
  }

  private func gaps(_ html: HTML) {
    for gap in chart.gaps {
      let (left, right) = (x(gap.places.lowerBound), x(gap.places.upperBound))
      let text = TextWidth.of(gap.word) <= right - left ? gap.word : chart.words.unknownShort
      html(.text, .class("mitte halo"), .x((left + right) / 2), .y(plot.maxY - 6), text: text)
    }
  }

  /// The newest figure, and the middle beside it where both have room.
  private func end(_ line: ChartLine, _ isWide: Bool, _ html: HTML) {
    guard let last = line.last, let value = line.values[last] else { return }
    let (bare, figure) = (chart.figures.number(value.number), chart.figures.value(value.number))
    let whole = value.caveat.map { ["\(figure), \($0)"] } ?? []
    // As much as has room, never half a word: a hollow dot says the same as the caveat.
    let text = (isWide ? whole + [figure] : []).first { TextWidth.of($0, bold: true) <= 124 } ?? bare
    let base = y(value.number) + 5
    html(.text, .class("stark"), .x(plot.maxX + 8), .y(base), text: text)
    guard isWide, let centre = chart.centre else { return }
    let label = y(centre.value) + 5
    guard abs(label - base) >= 17 else { return }
    html(
      .text, .x(plot.maxX + 8), .y(label),
      text: TextWidth.fitted(chart.words.centre(chart.figures.middle(centre.value)), 124))
  }

  private func path(_ stroke: [Int], _ line: ChartLine) -> Path {
    stroke.enumerated().reduce(Path()) { path, step in
      guard let value = line.values[step.element] else { return path }
      let (x, y) = (x(step.element), y(value.number))
      return step.offset == 0 ? path.move(x, y) : path.line(x, y)
    }
  }
}
