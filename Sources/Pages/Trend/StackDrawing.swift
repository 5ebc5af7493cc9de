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

  init(_ stack: Stack, _ size: ChartSize, id: String, isDense: Bool = false) {
    self.stack = stack
    frame = StackFrame(stack, size, isDense: isDense)
    self.id = "\(id)-\(size == .wide ? "b" : "s")"
  }

  func write(_ html: HTML) {
    let lanes = frame.lanes(of: stack.events.map(\.place))
    html(
      .svg, .class(frame.size.style), .viewBox(frame.size.width, frame.height), .role("group"),
      .ariaLabel(words.stack(stack.rows.count, events: stack.events.count))
    ) {
      html(.g, .ariaHidden) { ground(lanes, html) }
      for (place, row) in stack.rows.enumerated() { write(row, place, html) }
      for (event, lane) in zip(stack.events, lanes) {
        ChartLayout.Diamond(
          x: frame.x(of: event.place), y: frame.diamondY(lane: lane), letter: event.letter, anchor: event.anchor,
          name: event.name, isEarlier: event.place == nil
        ).write(html, half: frame.size.badgeRadius)
      }
    }
  }

  /// Hairlines of the events, and the time axis at the foot. What happened earlier has no month, and no line.
  private func ground(_ lanes: [Int], _ html: HTML) {
    for (event, lane) in zip(stack.events, lanes) {
      guard let place = event.place else { continue }
      let x = frame.x(month: place)
      html(
        .line, .class("umstand fein"), .x1(x), .x2(x), .y1(frame.diamondY(lane: lane) + frame.size.badgeRadius),
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
    var path = Path()
    for bracket in stack.axis.brackets(step: frame.step, words) {
      let left = frame.x(month: bracket.places.lowerBound) - frame.step * 0.4
      let right = frame.x(month: bracket.places.upperBound) + frame.step * 0.4
      let (top, bottom) = (frame.axisY + 36, frame.axisY + 42)
      path = path.line(through: [(left, top), (left, bottom), (right, bottom), (right, top)])
      html(.text, .class("mitte"), .x((left + right) / 2), .y(frame.axisY + 61), text: bracket.text)
    }
    if !path.text.isEmpty { html(.path, .class("halbjahr"), .d(path)) }
  }

  private func write(_ row: Stack.Row, _ place: Int, _ html: HTML) {
    let (plot, name) = (frame.plot(place), "\(id)-\(place)")
    html(.g, .role("img"), .ariaLabelledBy("\(name)-t"), .ariaDescribedBy("\(name)-d")) {
      html(.title, .id("\(name)-t"), text: row.title)
      html(.desc, .id("\(name)-d"), text: row.description)
      for (number, line) in frame.headings[place].enumerated() {
        write(line, frame.headingY(place) + StackFrame.lineHeight * Double(number), html)
      }
      html(.line, .class("achse"), .x1(plot.minX), .x2(plot.maxX), .y1(plot.maxY), .y2(plot.maxY))
      if row.periods.isEmpty {
        word(words.wording.reading.noValuesShort, plot, html)
      } else if let waves = row.waves {
        columns(waves, plot, html)
      } else if case .stories(let rounds) = row.chart.layer {
        circles(rounds, row, plot, html)
      } else {
        StackLine(row, plot, frame, firstMonth: firstMonth).write(html)
      }
    }
  }

  /// One text of two pieces, set by the browser, on a ground of its own: lines of events do not run through words.
  private func write(_ line: StackHeading, _ y: Double, _ html: HTML) {
    html(.text, .class("halo"), .x(0), .y(y)) {
      if !line.title.isEmpty { html(.tspan, .class("stark"), text: line.title) }
      guard !line.note.isEmpty else { return }
      html(.tspan, .class("einheit"), line.title.isEmpty ? nil : .dx(12), text: line.note)
    }
  }

  private func word(_ text: String, _ plot: Box, _ html: HTML) {
    html(
      .text, .class("halo"), .x(plot.minX + 8), .y((plot.minY + plot.maxY) / 2 + 5),
      text: TextWidth.fitted(text, plot.width - 12))
  }
}

/// Surveys as columns of equal height, stories as circles: every answer, every circle of one look is one path.
extension StackDrawing {
  private func columns(_ waves: DistributionRows, _ plot: Box, _ html: HTML) {
    var paths: [DistributionRows.Step: Path] = [:]
    var order: [DistributionRows.Step] = []
    for (row, column) in zip(waves.rows, frame.columns(waves.rows.map(\.period), from: firstMonth)) {
      for part in row.parts where part.length > 0 {
        if paths[part.step] == nil { order.append(part.step) }
        // The first answer lies at the foot of the column.
        let bottom = plot.maxY - part.start * plot.height
        let path = paths[part.step] ?? Path()
        paths[part.step] = path.box(
          column.left, bottom - part.length * plot.height, column.width, part.length * plot.height)
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
      let columns = max(1, min(Int((width - 2) / 13), frame.isDense ? 6 : 4, round.told))
      for index in 0..<min(round.told, columns * Int((plot.height - 4) / 13)) {
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
