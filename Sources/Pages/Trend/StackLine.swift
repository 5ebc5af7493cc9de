import Attention
import Markup
import Wording

/// One line in a stack: its grid, its middle, its breaks, the words where nothing is known, the newest figure.
struct StackLine {
  private let row: Stack.Row
  private let plot: Plot
  private let frame: StackFrame
  private let firstMonth: Int
  private var chart: Chart { row.chart }
  private var box: Box { plot.box }

  init(_ row: Stack.Row, _ box: Box, _ frame: StackFrame, firstMonth: Int) {
    plot = Plot(box: box, scale: row.chart.scale)
    (self.row, self.frame, self.firstMonth) = (row, frame, firstMonth)
  }

  private func place(_ place: Int) -> Path.Place? {
    guard let value = chart.layer.line?.values[place] else { return nil }
    return (x(place), plot.y(value.number))
  }
  private func x(_ place: Int) -> Double { frame.span(row.periods[place], from: firstMonth).middle }

  func write(_ html: HTML) {
    guard let line = chart.layer.line else { return }
    if chart.hasFigures { scale(html) }
    middle(html)
    breaks(html)
    func path(_ stroke: [Int]) -> Path { Path(through: stroke.compactMap(place)) }
    for stroke in line.strokes.solid { html(.path, .class("reihe"), .d(path(stroke))) }
    for stroke in line.strokes.dashed { html(.path, .class("reihe reihe-vorl"), .d(path(stroke))) }
    dots(line, html)
    gaps(html)
    labels(line, html)
  }

  /// The two ends of the value axis and its middle.
  private func scale(_ html: HTML) {
    let (bottom, top) = (chart.scale.bottom, chart.scale.top)
    let values = [bottom, (bottom + top) / 2, top]
    let figures = chart.figures.axis(values)
    let lines = values.dropFirst().reduce(Path()) { $0.move(box.minX, plot.y($1)).line(box.maxX, plot.y($1)) }
    html(.path, .class("gitter"), .d(lines))
    for value in values {
      html(.text, .class("ende halo"), .x(box.minX - 6), .y(plot.y(value) + 5), text: figures.number(value))
    }
  }

  private func middle(_ html: HTML) {
    guard let centre = chart.centre, row.periods.indices.contains(centre.places.upperBound) else { return }
    let y = plot.y(centre.value)
    html(.path, .class("mittel"), .d(Path().move(x(centre.places.lowerBound), y).line(box.maxX, y)))
  }

  private func breaks(_ html: HTML) {
    let path = chart.breaks.reduce(Path()) { path, mark in
      let bar = (x(mark.place - 1) + x(mark.place)) / 2
      return path.move(bar - 2.5, box.minY).line(bar - 2.5, box.maxY).move(bar + 2.5, box.minY).line(
        bar + 2.5, box.maxY)
    }
    if !chart.breaks.isEmpty { html(.path, .class("bruch"), .d(path)) }
  }

  private func dots(_ line: ChartLine, _ html: HTML) {
    let firm = line.present.filter { line.values[$0]?.isFirm == true }.compactMap(place)
    // Where no line leads to them, dots must be seen by themselves.
    let style = line.isLine ? "tupfen tupfen-fein" : "tupfen"
    if !firm.isEmpty { html(.path, .class(style), .d(Path(dots: firm))) }
    let open = line.present.filter { line.values[$0]?.isFirm == false }.compactMap(place)
    let circles = open.reduce(Path()) { $0.circle($1.x, $1.y, 3) }
    if !open.isEmpty { html(.path, .class("punkt"), .d(circles)) }
  }

  private func gaps(_ html: HTML) {
    for gap in chart.gaps {
      let (left, right) = (x(gap.places.lowerBound), x(gap.places.upperBound))
      let text = TextWidth.of(gap.word) <= right - left ? gap.word : chart.words.unknownShort
      let middle = Label(text: text, x: (left + right) / 2, y: 0, anchor: .middle)
      let label = middle.kept(between: box.minX, and: box.maxX)
      html(.text, .class("mitte halo"), .x(label.x), .y(box.maxY - 6), text: text)
    }
  }
}

/// The newest figure with what it may still become, and the middle, named where they are.
extension StackLine {
  private func labels(_ line: ChartLine, _ html: HTML) {
    let end = end(line)
    for label in end { write(label, html) }
    if let middle = middleLabel(line, beside: end) { write(middle, html) }
  }

  private func write(_ label: Label, _ html: HTML) {
    html(.text, .class(label.isBold ? "stark halo" : "halo"), .x(label.x), .y(label.y), text: label.text)
  }

  /// Behind the curve: the newest figure, with its caveat beside or below it.
  private func end(_ line: ChartLine) -> [Label] {
    guard let last = line.last, let value = line.values[last] else { return [] }
    let (x, room) = (box.maxX + 8, frame.size.width - box.maxX - 8)
    let figure = chart.figures.value(value.number)
    let isShort = frame.size == .narrow || TextWidth.of(figure, bold: true) > room
    let text = isShort ? chart.figures.number(value.number) : figure
    let base = plot.y(value.number) + 5
    guard let caveat = value.caveat, TextWidth.of(caveat) <= room else {
      return [Label(text: text, x: x, y: base, isBold: true)]
    }
    let whole = "\(text), \(caveat)"
    if TextWidth.of(whole, bold: true) <= room { return [Label(text: whole, x: x, y: base, isBold: true)] }
    let top = min(base, box.maxY - 14)
    return [
      Label(text: text + ",", x: x, y: top, isBold: true), Label(text: caveat, x: x, y: top + 17, isBold: true),
    ]
  }

  /// Behind the middle in the wide drawing, somewhere along it in the narrow one: wherever it covers nothing.
  private func middleLabel(_ line: ChartLine, beside end: [Label]) -> Label? {
    guard let centre = chart.centre else { return nil }
    let (text, y) = (chart.words.centre(chart.figures.middle(centre.value)), plot.y(centre.value))
    var obstacles = Obstacles()
    for label in end { obstacles.add(label.box) }
    let behind = [0.0, 17, -17, 24, -24, 34, -34].map { Label(text: text, x: box.maxX + 8, y: y + 5 + $0) }
    let room = Box(minX: box.maxX, minY: box.minY - 16, maxX: frame.size.width, maxY: box.maxY + 20)
    if let free = obstacles.place(behind, inside: room) { return free }
    for stroke in line.strokes.solid + line.strokes.dashed {
      let places = stroke.compactMap(place)
      for (left, right) in zip(places, places.dropFirst()) {
        obstacles.add(Obstacles.Segment(x1: left.x, y1: left.y, x2: right.x, y2: right.y))
      }
    }
    let last = max(box.minX + 4, box.maxX - TextWidth.of(text) - 4)
    let along = stride(from: box.minX + 4, through: last, by: 12).flatMap { x in
      [-6.0, 17].map { Label(text: text, x: x, y: y + $0) }
    }
    let inside = Box(minX: box.minX, minY: box.minY - 4, maxX: box.maxX, maxY: box.maxY)
    if let free = obstacles.place(along, inside: inside) { return free }
    // The table has its figure; that the line is the middle must be said in any case.
    let short = behind.map { Label(text: chart.words.middleShort, x: $0.x, y: $0.y) }
    return obstacles.place(short, inside: room)
  }
}
