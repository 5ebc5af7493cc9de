import Attention
import Wording

/// A picture at one size: everything at its place, nothing written yet.
struct ChartLayout {
  struct GridLine: Hashable {
    let y: Double
    let label: Label
  }

  struct Bracket: Hashable {
    let left, right: Double
    let label: Label
  }

  struct Diamond: Hashable {
    let x, y: Double
    let letter: String
    let anchor: String
    let name: String
    /// How far it still stands in the figures.
    var echo: ClosedRange<Double>?
    /// What began before the picture stands at its edge, at no month.
    var isEarlier = false
  }

  struct RunBar: Hashable {
    let left, right, y: Double
  }

  struct Point: Hashable {
    let place: Int
    let x, y: Double
    let isFirm: Bool
    let isLast: Bool
  }

  let chart: Chart
  let frame: ChartFrame
  let bands: ChartBands
  let grid: [GridLine]
  let unit: Label?
  let ticks: [Label]
  let brackets: [Bracket]
  let points: [Point]
  let circles: [StoryCircle]
  /// Double bars between two places.
  let breaks: [Double]
  /// Pieces of the middle line, interrupted at breaks.
  let centre: [Obstacles.Segment]
  let end: Label?
  private(set) var diamonds: [Diamond] = []
  /// The bar under the longest run, where there is room for one.
  private(set) var run: RunBar?
  /// Words inside the plot, on a ground of their own: why a place is empty, where counting changed, the middle.
  private(set) var words: [Label] = []

  init(_ chart: Chart, _ size: ChartSize) {
    let hasUnit = size == .wide
    let grid = chart.hasFigures ? chart.scale.lines.map { chart.axisFigures.number($0) } : []
    let left = (grid.map { TextWidth.of($0) }.max() ?? 0) + (size == .wide ? 10 : 8)
    let end = Self.endText(chart, size)
    let behind = [Self.centreText(chart)] + Self.rangeTexts(chart)
    let right = max(Self.width(end) + 22, size == .wide ? (behind.map { Self.width($0) }.max() ?? 0) + 16 : 0)
    let hasBrackets = chart.axis.rhythm != .year
    func frame(_ lanes: Int) -> ChartFrame {
      ChartFrame(
        size, count: chart.axis.periods.count, scale: chart.scale, lanes: lanes, left: left, right: right,
        hasBrackets: hasBrackets)
    }
    let lanes = chart.reflections.isEmpty && chart.chosen == nil ? 0 : ChartBands.lanes(chart, frame(1))
    self.chart = chart
    self.frame = frame(lanes)
    bands = ChartBands(chart, self.frame)
    self.grid = Self.grid(chart, self.frame, hasUnit: hasUnit)
    unit = Self.unit(chart, self.frame)
    ticks = Self.ticks(chart, self.frame)
    brackets = Self.brackets(chart, self.frame)
    points = Self.points(chart, self.frame)
    circles = Self.circles(chart, self.frame)
    breaks = chart.breaks.map { [frame = self.frame] in (frame.x($0.place - 1) + frame.x($0.place)) / 2 }
    centre = Self.centre(chart, self.frame, breaks)
    self.end = Self.end(end, points, self.frame)
    placeInside()
  }

  /// The lines of the curve as points of the drawing.
  var strokes: (solid: [[Point]], dashed: [[Point]]) {
    guard let line = chart.layer.line else { return ([], []) }
    let byPlace = Dictionary(uniqueKeysWithValues: points.map { ($0.place, $0) })
    let strokes = line.strokes
    return (
      strokes.solid.map { $0.compactMap { byPlace[$0] } }, strokes.dashed.map { $0.compactMap { byPlace[$0] } }
    )
  }

  /// Points of one kind, drawn together.
  var dots: [Point] { points.filter { $0.isFirm && !$0.isLast && !chart.marks.aside.contains($0.place) } }
  /// Hollow ones and the last.
  var singlePoints: [Point] {
    points.filter { (!$0.isFirm || $0.isLast) && !chart.marks.aside.contains($0.place) }
  }
}

/// Axes.
extension ChartLayout {
  private static func grid(_ chart: Chart, _ frame: ChartFrame, hasUnit: Bool) -> [GridLine] {
    guard chart.layer.line != nil, chart.hasFigures else { return [] }
    let (lines, figures) = (chart.scale.lines, chart.axisFigures)
    return lines.enumerated().map { place, value in
      let y = frame.y(value)
      let isTop = place == lines.count - 1
      let isPercent = hasUnit && isTop && chart.figures.unit == .percent
      let text = isPercent ? figures.value(value) : figures.number(value)
      return GridLine(y: y, label: Label(text: text, x: frame.plot.minX - 6, y: y + 5, anchor: .end))
    }
  }

  private static func unit(_ chart: Chart, _ frame: ChartFrame) -> Label? {
    guard chart.layer.line != nil, chart.hasFigures, chart.figures.unit != .percent, frame.size == .wide else {
      return nil
    }
    let label = Label(text: chart.words.wording.name(of: chart.figures.unit), x: 0, y: frame.plot.minY - 18)
    return label.width <= frame.plot.minX - 4 ? label : nil
  }

  private static func ticks(_ chart: Chart, _ frame: ChartFrame) -> [Label] {
    chart.axis.ticks(step: frame.step, chart.words).map {
      Label(text: $0.text, x: frame.x($0.place), y: frame.plot.maxY + 24, anchor: .middle)
    }
  }

  private static func brackets(_ chart: Chart, _ frame: ChartFrame) -> [Bracket] {
    chart.axis.brackets(step: frame.step, chart.words).map { bracket in
      let half = frame.step * 0.46
      let left = max(frame.x(bracket.places.lowerBound) - half, frame.plot.minX)
      let right = min(frame.x(bracket.places.upperBound) + half, frame.plot.maxX + 8)
      let label = Label(text: bracket.text, x: (left + right) / 2, y: frame.plot.maxY + 63, anchor: .middle)
      return Bracket(left: left, right: right, label: label)
    }
  }
}

/// The data and its middle.
extension ChartLayout {
  private static func points(_ chart: Chart, _ frame: ChartFrame) -> [Point] {
    guard let line = chart.layer.line else { return [] }
    return line.present.compactMap { place in
      line.values[place].map {
        Point(place: place, x: frame.x(place), y: frame.y($0.number), isFirm: $0.isFirm, isLast: place == line.last)
      }
    }
  }

  private static func circles(_ chart: Chart, _ frame: ChartFrame) -> [StoryCircle] {
    guard case .stories(let rounds) = chart.layer else { return [] }
    return StoryCircle.all(rounds, frame)
  }

  private static func centre(_ chart: Chart, _ frame: ChartFrame, _ breaks: [Double]) -> [Obstacles.Segment] {
    guard let centre = chart.centre else { return [] }
    let y = frame.y(centre.value)
    let right = centre.places.upperBound == frame.count - 1 ? frame.plot.maxX : frame.x(centre.places.upperBound)
    var edges = [frame.x(centre.places.lowerBound)]
    for bar in breaks where bar > edges[0] && bar < right { edges += [bar - 6, bar + 6] }
    edges.append(right)
    return stride(from: 0, to: edges.count, by: 2).map {
      Obstacles.Segment(x1: edges[$0], y1: y, x2: edges[$0 + 1], y2: y)
    }
  }

  private static func centreText(_ chart: Chart) -> String? {
    chart.centre.map { chart.words.centre(chart.figures.middle($0.value)) }
  }

  private static func rangeTexts(_ chart: Chart) -> [String?] {
    guard let limits = chart.marks.range.last(where: { $0 != nil }) ?? nil else { return [] }
    return [
      chart.words.usualUpTo(chart.figures.ends(limits).upper),
      chart.words.usualFrom(chart.figures.ends(limits).lower),
    ]
  }

  private static func endText(_ chart: Chart, _ size: ChartSize) -> String? {
    guard let line = chart.layer.line, let last = line.last, let value = line.values[last] else { return nil }
    let number = chart.figures.number(value.number)
    guard size == .wide else { return number }
    let text = chart.figures.value(value.number)
    let status = value.caveat.map { ", \($0)" } ?? ""
    return (TextWidth.of(text, bold: true) <= 100 ? text : number) + status
  }

  private static func width(_ text: String?) -> Double { text.map { TextWidth.of($0, bold: true) } ?? 0 }

  private static func end(_ text: String?, _ points: [Point], _ frame: ChartFrame) -> Label? {
    guard let text, let last = points.last else { return nil }
    let room = frame.size == .wide ? 13.0 : 8.0
    let label = Label(text: text, x: last.x + room, y: last.y + 5, isBold: true)
    return label.kept(between: 0, and: frame.size.width)
  }
}

/// Words and diamonds inside the plot, kept apart from the curve and from each other.
extension ChartLayout {
  private mutating func placeInside() {
    var obstacles = Obstacles()
    points.forEach { obstacles.add(Box(minX: $0.x - 4, minY: $0.y - 4, maxX: $0.x + 4, maxY: $0.y + 4)) }
    circles.forEach { obstacles.add($0.box) }
    for stroke in strokes.solid + strokes.dashed {
      for (left, right) in zip(stroke, stroke.dropFirst()) {
        obstacles.add(Obstacles.Segment(x1: left.x, y1: left.y, x2: right.x, y2: right.y))
      }
    }
    if let end { obstacles.add(end.box) }
    placeDiamonds(&obstacles)
    centre.forEach { obstacles.add($0) }
    placeCentre(&obstacles)
    placeBreaks(&obstacles)
    placeRings(&obstacles)
    placeRun(&obstacles)
    placeRange(&obstacles)
    placeFigures(&obstacles)
    placeGaps(&obstacles)
  }

  /// Few values stand as points, each with its figure.
  private mutating func placeFigures(_ obstacles: inout Obstacles) {
    guard let line = chart.layer.line, !line.isLine else { return }
    for point in points where !point.isLast {
      guard let value = line.values[point.place] else { continue }
      let candidates = [-12.0, 24].map {
        Label(text: chart.figures.number(value.number), x: point.x, y: point.y + $0, anchor: .middle)
      }
      if let free = obstacles.place(candidates, inside: frame.plot) { words.append(free) }
    }
  }

  private mutating func placeDiamonds(_ obstacles: inout Obstacles) {
    let half = frame.size.badgeRadius
    for event in chart.events {
      let x = event.place.map { frame.x($0) } ?? frame.plot.minX + half
      func box(_ y: Double) -> Box { Box(minX: x - half, minY: y - half, maxX: x + half, maxY: y + half) }
      let lowest = frame.plot.maxY - half - 5
      let rows = stride(from: lowest, through: frame.plot.minY + half, by: -(2 * half + 3))
      let y = rows.first { obstacles.areClear(of: box($0), gap: 1) } ?? lowest
      obstacles.add(box(y))
      let echo = event.echo.map { max(x, frame.x($0.lowerBound))...max(x, frame.x($0.upperBound)) }
      diamonds.append(
        Diamond(
          x: x, y: y, letter: event.letter, anchor: event.anchor, name: event.name, echo: echo,
          isEarlier: event.place == nil))
    }
  }

  /// Behind the line in the wide drawing, above or below it in the narrow one.
  private mutating func placeCentre(_ obstacles: inout Obstacles) {
    guard let text = Self.centreText(chart), let line = centre.last else { return }
    let plot = frame.plot
    if frame.size == .wide, line.x2 == plot.maxX {
      let label = Label(text: text, x: plot.maxX + 8, y: line.y1 + 5)
      let shifts: [Double] = [0, 18, -18, 36, -36]
      let candidates = shifts.map { Label(text: label.text, x: label.x, y: label.y + $0) }
      if let free = candidates.first(where: { candidate in end.map { !$0.box.overlaps(candidate.box, gap: 1) } ?? true }
      ) {
        obstacles.add(free.box)
        words.append(free)
        return
      }
    }
    let width = TextWidth.of(text)
    let xs = stride(from: plot.minX + 4, through: max(plot.minX + 4, plot.maxX - width - 4), by: 12)
    let candidates = xs.flatMap { x in [-8.0, 20].map { Label(text: text, x: x, y: line.y1 + $0) } }
    if let free = obstacles.place(candidates, inside: plot) { words.append(free) }
  }

  private mutating func placeBreaks(_ obstacles: inout Obstacles) {
    // All of them before any word, so that no word runs through the next bar.
    for bar in breaks {
      obstacles.add(Box(minX: bar - 4, minY: frame.plot.minY, maxX: bar + 4, maxY: frame.plot.maxY))
    }
    for (bar, mark) in zip(breaks, chart.breaks) {
      let dated = [chart.words.otherCounting(from: mark.period), chart.words.otherCountingDated(mark.period)]
      let texts = (frame.size == .wide ? dated : []) + [chart.words.otherCountingShort]
      let rows = stride(from: frame.plot.minY + 16, through: frame.plot.maxY - 8, by: 20)
      let candidates = texts.flatMap { text in
        rows.flatMap { y in
          [Label(text: text, x: bar + 10, y: y), Label(text: text, x: bar - 10, y: y, anchor: .end)]
        }
      }
      if let free = obstacles.place(candidates, inside: frame.plot) { words.append(free) }
    }
  }

  private mutating func placeGaps(_ obstacles: inout Obstacles) {
    for gap in chart.gaps {
      let x = (frame.x(gap.places.lowerBound) + frame.x(gap.places.upperBound)) / 2
      let rows = stride(from: frame.plot.maxY - 10, through: frame.plot.minY + 16, by: -20)
      let texts = frame.size == .wide ? [gap.word, chart.words.unknownShort] : [chart.words.unknownShort]
      let candidates = texts.flatMap { text in
        rows.map {
          Label(text: text, x: x, y: $0, anchor: .middle).kept(between: frame.plot.minX, and: frame.plot.maxX)
        }
      }
      if let free = obstacles.place(candidates, inside: frame.plot) { words.append(free) }
    }
  }

  /// A figure outside the usual range is named beside its ring.
  private mutating func placeRings(_ obstacles: inout Obstacles) {
    for ring in rings {
      obstacles.add(Box(minX: ring.x - 10, minY: ring.y - 10, maxX: ring.x + 10, maxY: ring.y + 10))
      let period = chart.axis.periods[ring.place]
      guard let value = chart.layer.line?.values[ring.place] else { continue }
      let text = "\(chart.words.wording.period(period)): \(chart.figures.number(value.number))"
      let offsets: [(Double, Double, Label.Anchor)] = [
        (14, 5, .start), (-14, 5, .end), (0, -14, .middle), (0, 26, .middle), (14, -12, .start), (-14, -12, .end),
      ]
      let candidates = offsets.map {
        Label(text: text, x: ring.x + $0.0, y: ring.y + $0.1, anchor: $0.2, isBold: true)
      }
      if let free = obstacles.place(candidates, inside: frame.plot) { words.append(free) }
    }
  }

  /// A bar under the run where the curve leaves room, with its words below.
  private mutating func placeRun(_ obstacles: inout Obstacles) {
    guard let mark = chart.marks.run else { return }
    let (left, right) = (frame.x(mark.places.lowerBound) - 6, frame.x(mark.places.upperBound) + 6)
    let rows = stride(from: frame.plot.maxY - 34, through: frame.plot.minY + 14, by: -12)
    func bar(_ y: Double) -> Box { Box(minX: left, minY: y - 8, maxX: right, maxY: y + 8) }
    func label(_ y: Double) -> Label {
      Label(text: mark.text, x: (left + right) / 2, y: y + 24, anchor: .middle, isBold: true)
        .kept(between: frame.plot.minX, and: frame.plot.maxX)
    }
    guard let y = rows.first(where: { obstacles.areClear(of: bar($0)) && obstacles.areClear(of: label($0).box) }) else {
      return
    }
    run = RunBar(left: left, right: right, y: y)
    obstacles.add(bar(y))
    obstacles.add(label(y).box)
    words.append(label(y))
  }

  /// The two ends of the range, named behind it in the wide drawing.
  private mutating func placeRange(_ obstacles: inout Obstacles) {
    guard frame.size == .wide, let limits = chart.marks.range.last(where: { $0 != nil }) ?? nil else { return }
    let ends = [
      (limits.upper, chart.words.usualUpTo(chart.figures.ends(limits).upper)),
      (limits.lower, chart.words.usualFrom(chart.figures.ends(limits).lower)),
    ]
    for (value, text) in ends {
      let candidates = [0.0, -16, 16, -32, 32].map {
        Label(text: text, x: frame.plot.maxX + 8, y: frame.y(value) + 5 + $0)
      }
      let room = Box(minX: 0, minY: 0, maxX: frame.size.width, maxY: frame.height)
      if let free = obstacles.place(candidates, inside: room) { words.append(free) }
    }
  }
}
