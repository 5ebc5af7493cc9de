import Attention
import Markup
import Wording

/// Writes the years of a curve over each other at one size.
struct SameMonthDrawing {
  let chart: SameMonthChart
  let plot: Plot
  let rhythm: Rhythm
  let words: TrendWords
  let figures: ValueWords
  /// Every which period has its name below the axis.
  let every: Int
  private var box: Box { plot.box }

  private func x(_ place: Int) -> Double {
    box.minX + 8 + Double(place) * (box.width - 16) / Double(max(rhythm.perYear - 1, 1))
  }

  private func places(_ year: SameMonthChart.Year, _ ordinals: [Int]) -> [Path.Place] {
    ordinals.compactMap { place in year.values[place].map { (x(place), plot.y($0.number)) } }
  }

  func write(_ html: HTML) {
    axes(html)
    for (place, year) in chart.years.enumerated() { write(year, place, html) }
    for name in names { write(name, html) }
  }

  private func axes(_ html: HTML) {
    html(.line, .class("achse"), .x1(box.minX), .x2(box.maxX), .y1(box.maxY), .y2(box.maxY))
    let grid = chart.scale.lines.filter { $0 > chart.scale.bottom }
    html(
      .path, .class("gitter"),
      .d(grid.reduce(Path()) { $0.move(box.minX, plot.y($1)).line(box.maxX, plot.y($1)) }))
    let steps = figures.axis(chart.scale.lines)
    for value in chart.scale.lines {
      html(.text, .class("ende"), .x(box.minX - 6), .y(plot.y(value) + 5), text: steps.number(value))
    }
    for place in stride(from: 0, to: rhythm.perYear, by: every) {
      html(.text, .class("mitte"), .x(x(place)), .y(box.maxY + 24), text: words.tick(Period(rhythm, index: place)))
    }
  }

  /// The newest year shows each of its figures; of an earlier one a figure stands alone only where no line leads to it.
  private func write(_ year: SameMonthChart.Year, _ place: Int, _ html: HTML) {
    let line = line(year)
    let style = year.isNewest ? "reihe" : "reihe-frueher jahr-\(chart.years.count - 1 - place)"
    for stroke in line.strokes.solid { html(.path, .class(style), .d(Path(through: places(year, stroke)))) }
    for stroke in line.strokes.dashed {
      html(.path, .class("\(style) reihe-vorl"), .d(Path(through: places(year, stroke))))
    }
    guard year.isNewest else {
      let alone = places(year, line.isolated)
      if !alone.isEmpty { html(.path, .class("tupfen tupfen-frueher"), .d(Path(dots: alone))) }
      return
    }
    let firm = places(year, line.present.filter { line.values[$0]?.isFirm == true })
    if !firm.isEmpty { html(.path, .class("tupfen"), .d(Path(dots: firm))) }
    let open = places(year, line.present.filter { line.values[$0]?.isFirm == false })
    if !open.isEmpty { html(.path, .class("punkt"), .d(open.reduce(Path()) { $0.circle($1.x, $1.y, 4) })) }
  }

  private func line(_ year: SameMonthChart.Year) -> ChartLine {
    ChartLine(values: year.values, breaks: [], isAlwaysLine: true)
  }
}

/// Names of the years.
extension SameMonthDrawing {
  struct Name: Hashable {
    let label: Label
    /// From the end of the line to a name that has no room beside it.
    var leader: Obstacles.Segment?
  }

  private func write(_ name: Name, _ html: HTML) {
    if let leader = name.leader {
      html(
        .path, .class("achse-pfad fein"), .d(Path(through: [(leader.x1, leader.y1), (leader.x2, leader.y2)])))
    }
    html(
      .text, .class(name.label.isBold ? "stark halo" : "halo"), .x(name.label.x), .y(name.label.y),
      text: name.label.text)
  }

  /// Each year at the end of its own line: inside the picture where that ends early, at the edge otherwise.
  var names: [Name] {
    let ends = chart.years.compactMap { year in
      year.values.lastIndex { $0 != nil }.flatMap { last in
        places(year, [last]).first.map { (year: year, last: last, x: $0.x, y: $0.y) }
      }
    }
    var obstacles = obstacles
    var (found, edge): ([Name], [(year: SameMonthChart.Year, x: Double, y: Double)]) = ([], [])
    for end in ends.reversed() {
      let text = String(end.year.year)
      let around: [(Double, Double)] = [(10, 5), (-14, -12), (-14, 24), (10, -12), (10, 24), (-14, -30), (-14, 42)]
      let candidates = around.map {
        Label(text: text, x: end.x + $0.0, y: end.y + $0.1, isBold: end.year.isNewest)
      }
      if end.last < rhythm.perYear - 1, let free = obstacles.place(candidates, inside: box) {
        found.append(Name(label: free))
      } else {
        edge.append((end.year, end.x, end.y))
      }
    }
    return found + named(edge.sorted { $0.y < $1.y })
  }

  /// At the edge, in the order of the lines, so that no leader crosses another.
  private func named(_ ends: [(year: SameMonthChart.Year, x: Double, y: Double)]) -> [Name] {
    let distance = 17.0
    var ys: [Double] = []
    for end in ends { ys.append(max(end.y, (ys.last ?? -distance) + distance)) }
    var most = box.maxY
    for place in ys.indices.reversed() {
      ys[place] = min(ys[place], most)
      most = ys[place] - distance
    }
    return zip(ends, ys).map { end, y in
      let label = Label(text: String(end.year.year), x: box.maxX + 14, y: y + 5, isBold: end.year.isNewest)
      let isBeside = abs(y - end.y) < 4 && end.x > box.maxX - 20
      return Name(
        label: label, leader: isBeside ? nil : Obstacles.Segment(x1: end.x + 6, y1: end.y, x2: box.maxX + 11, y2: y))
    }
  }

  private var obstacles: Obstacles {
    var obstacles = Obstacles()
    for year in chart.years {
      let line = line(year)
      for stroke in line.strokes.solid + line.strokes.dashed {
        let points = places(year, stroke)
        for (left, right) in zip(points, points.dropFirst()) {
          obstacles.add(Obstacles.Segment(x1: left.x, y1: left.y, x2: right.x, y2: right.y))
        }
      }
      for point in places(year, line.present) {
        obstacles.add(Box(minX: point.x - 4, minY: point.y - 4, maxX: point.x + 4, maxY: point.y + 4))
      }
    }
    return obstacles
  }
}
