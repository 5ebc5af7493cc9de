import Attention
import Markup
import Wording

/// Writes one picture as SVG.
///
/// The whole is a group with real links; only the data is an image with a name and a description, because links inside an
/// image are out of reach for most people who hear the page (ux.md C.6).
struct ChartDrawing {
  private let layout: ChartLayout
  /// Makes the ids of the two sizes differ.
  private let id: String
  private var chart: Chart { layout.chart }
  private var frame: ChartFrame { layout.frame }

  init(_ chart: Chart, _ size: ChartSize, id: String) {
    layout = ChartLayout(chart, size)
    self.id = "\(id)-\(size == .wide ? "b" : "s")"
  }

  func write(_ html: HTML) {
    let size = frame.size
    html(
      .svg, .class(size.style), .viewBox(size.width, frame.height), .role("group"),
      .ariaLabel(chart.words.group(reflections: chart.reflections.count))
    ) {
      html(.g, .ariaHidden) {
        if let range = layout.range {
          html(.path, .class("bereich"), .d(range.areas))
          html(.path, .class("bereich-rand"), .d(range.edges))
        }
        axes(html)
        conditions(html)
      }
      for band in layout.bands.bands { write(band, html) }
      if let choice = layout.bands.choice { write(choice, html) }
      html(.g, .ariaHidden) { middleAndBreaks(html) }
      html(.g, .role("img"), .ariaLabelledBy("\(id)-t"), .ariaDescribedBy("\(id)-d")) {
        html(.title, .id("\(id)-t"), text: chart.title)
        html(.desc, .id("\(id)-d"), text: chart.description)
        data(html)
      }
      for diamond in layout.diamonds { diamond.write(html, half: size.badgeRadius) }
      html(.g, .ariaHidden) {
        for word in layout.words { write(word, html, halo: true) }
      }
    }
  }

  private func axes(_ html: HTML) {
    let plot = frame.plot
    html(.line, .class("achse"), .x1(plot.minX), .x2(plot.maxX), .y1(plot.maxY), .y2(plot.maxY))
    // Shapes of one look are one element: a page with much talk has many of them.
    let grid = layout.grid.filter { $0.y < plot.maxY - 1 }
    if !grid.isEmpty {
      html(.path, .class("gitter"), .d(grid.reduce(Path()) { $0.move(plot.minX, $1.y).line(plot.maxX, $1.y) }))
    }
    for line in layout.grid { write(line.label, html) }
    if let unit = layout.unit { write(unit, html) }
    let marks = layout.ticks.reduce(Path()) { $0.move($1.x, plot.maxY).line($1.x, plot.maxY + 6) }
    html(.path, .class("achse-pfad"), .d(marks))
    for tick in layout.ticks { write(tick, html) }
    let (top, bottom) = (plot.maxY + 38, plot.maxY + 44)
    let brackets = layout.brackets.reduce(Path()) { path, bracket in
      path.line(
        through: [(bracket.left, top), (bracket.left, bottom), (bracket.right, bottom), (bracket.right, top)])
    }
    if !layout.brackets.isEmpty { html(.path, .class("halbjahr"), .d(brackets)) }
    for bracket in layout.brackets { write(bracket.label, html) }
  }

  private func conditions(_ html: HTML) {
    let plot = frame.plot
    for diamond in layout.diamonds {
      if !diamond.isEarlier {
        html(.line, .class("umstand"), .x1(diamond.x), .x2(diamond.x), .y1(plot.minY - 6), .y2(plot.maxY))
      }
      if let echo = diamond.echo {
        html(
          .line, .class("nachhall"), .x1(echo.lowerBound), .x2(echo.upperBound), .y1(diamond.y), .y2(diamond.y))
      }
    }
  }

  private func middleAndBreaks(_ html: HTML) {
    let plot = frame.plot
    for bar in layout.breaks {
      let path = Path().move(bar - 2.5, plot.minY).line(bar - 2.5, plot.maxY).move(bar + 2.5, plot.minY)
        .line(bar + 2.5, plot.maxY)
      html(.path, .class("bruch"), .d(path))
    }
    if !layout.centre.isEmpty {
      let path = layout.centre.reduce(Path()) { $0.move($1.x1, $1.y1).line($1.x2, $1.y2) }
      html(.path, .class("mittel"), .d(path))
    }
    let marks = layout.chart.marks
    if !marks.middles.isEmpty { html(.path, .class("mittel"), .d(layout.earlierMiddles)) }
    if let run = layout.run {
      html(.path, .class("strecke"), .d(Path().move(run.left, run.y).line(run.right, run.y)))
      html(
        .path, .class("strecke-fein"),
        .d(
          Path().move(run.left, run.y - 7).line(run.left, run.y + 7).move(run.right, run.y - 7)
            .line(run.right, run.y + 7)))
    }
    if !marks.adjusted.isEmpty { html(.path, .class("bereinigt"), .d(layout.line(through: marks.adjusted))) }
    if !marks.earlier.isEmpty { html(.path, .class("damals"), .d(layout.line(through: marks.earlier))) }
    if let revision = layout.revision {
      html(.path, .class("revision"), .d(revision.area))
      html(.path, .class("revision-rand"), .d(revision.edges))
    }
  }

  /// A band is drawn once, inside the link of its first number.
  private func write(_ band: ChartBands.Band, _ html: HTML) {
    for (place, badge) in band.badges.enumerated() {
      html(.a, .href("#reflexion-\(badge.number)"), .ariaLabel(badge.name)) {
        if place == 0, !band.goesOn { ground(band, html) }
        let y = frame.badgeY(lane: band.lane)
        html(.circle, .class("nummer"), .cx(badge.x), .cy(y), .r(frame.size.badgeRadius))
        html(.text, .class("nummer-text"), .x(badge.x), .y(y + 5.3), text: String(badge.number))
      }
    }
  }

  private func ground(_ band: ChartBands.Band, _ html: HTML) {
    let y = frame.bracketY(lane: band.lane)
    let (left, right) = (band.left, band.right)
    // The tint of higher rows begins below the lowest bracket, so that it covers nothing of another one.
    let top = frame.bracketY(lane: 0) + (band.lane == 0 ? 0 : 10)
    html(.rect, .class("abschnitt"), .x(left), .y(top), .width(right - left), .height(frame.plot.maxY - top))
    html(
      .path, .class("klammer"), .d(Path().move(left, y + 8).line(left, y).line(right, y).line(right, y + 8)))
  }

  private func write(_ choice: ChartBands.Choice, _ html: HTML) {
    let y = frame.bracketY(lane: 0)
    html(.g, .ariaHidden) {
      html(
        .rect, .class("auswahl"), .x(choice.left), .y(y), .width(choice.right - choice.left),
        .height(frame.plot.maxY - y))
      html(
        .text, .class("auswahl-text"), .x((choice.label.box.minX + choice.label.box.maxX) / 2), .y(choice.label.y),
        text: choice.label.text)
    }
  }

  private func data(_ html: HTML) {
    func path(_ stroke: [ChartLayout.Point]) -> Path { Path(through: stroke.map { ($0.x, $0.y) }) }
    for stroke in layout.strokes.solid { html(.path, .class("reihe"), .d(path(stroke))) }
    for stroke in layout.strokes.dashed { html(.path, .class("reihe reihe-vorl"), .d(path(stroke))) }
    dots(html)
    for point in layout.singlePoints { write(point, html) }
    if !chart.marks.aside.isEmpty { html(.path, .class("kreuz"), .d(layout.crosses)) }
    for ring in layout.rings { html(.circle, .class("ring"), .cx(ring.x), .cy(ring.y), .r(9)) }
    for circle in layout.circles {
      html(
        .circle, .class(circle.isReleased ? "geschichte gewaehlt" : "geschichte"), .cx(circle.x), .cy(circle.y),
        .r(circle.radius))
    }
    if let end = layout.end { write(end, html) }
  }

  /// All firm points in one path of round dots: eighty circles would be eighty elements.
  private func dots(_ html: HTML) {
    let firm = layout.dots
    guard !firm.isEmpty else { return }
    html(
      .path, .class(frame.size == .wide ? "tupfen" : "tupfen tupfen-fein"), .d(Path(dots: firm.map { ($0.x, $0.y) })))
  }

  private func write(_ point: ChartLayout.Point, _ html: HTML) {
    let style = point.isFirm ? (point.isLast ? "punkt punkt-letzt" : "punkt punkt-voll") : "punkt"
    let radius = point.isLast ? frame.size.lastRadius : frame.size.pointRadius
    html(.circle, .class(style), .cx(point.x), .cy(point.y), .r(radius))
  }

  private func write(_ label: Label, _ html: HTML, halo: Bool = false) {
    let anchor =
      switch label.anchor {
      case .start: ""
      case .middle: "mitte"
      case .end: "ende"
      }
    let classes = [label.isBold ? "stark" : "", anchor, halo ? "halo" : ""].filter { !$0.isEmpty }
    let style: Attribute? = classes.isEmpty ? nil : .class(classes.joined(separator: " "))
    html(.text, style, .x(label.x), .y(label.y), text: label.text)
  }
}

extension ChartLayout.Diamond {
  /// A link to what happened, below the picture. What happened earlier has a straight edge towards its time, and no month.
  func write(_ html: HTML, half: Double) {
    html(.a, .href("#\(anchor)"), .ariaLabel(name)) {
      let right: [Path.Place] = [(x, y - half), (x + half, y), (x, y + half)]
      let left: [Path.Place] = isEarlier ? [(x - half, y + half), (x - half, y - half)] : [(x - half, y)]
      html(.path, .class("raute"), .d(Path(through: right + left).closed()))
      html(.text, .class("raute-text"), .x(isEarlier ? x - 3 : x), .y(y + 5), text: letter)
    }
  }
}
