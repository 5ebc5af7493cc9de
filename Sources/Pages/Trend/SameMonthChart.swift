import Attention
import Markup
import Wording

/// The years of a curve laid over each other: the newest bold, earlier ones thin and grey, each named at its end.
///
/// A comparison with the same month of earlier years, never with the month before (trends/spec.md b.8).
struct SameMonthChart {
  /// The years drawn, newest last.
  let years: [Year]
  let scale: ChartScale
  let title: String
  let description: String
  private let rhythm: Rhythm
  private let words: TrendWords
  private let figures: ValueWords
  private let id: String

  struct Year: Hashable {
    let year: Int
    /// By ordinal, counted from 0: what is known of it.
    let values: [ChartLine.Value?]
    let isNewest: Bool
  }

  /// Earlier years beside the newest; more would be a thicket.
  static let mostEarlier = 4

  /// - Returns: nil for a yearly rhythm, and where the newest phase has no second year.
  init?(_ curve: Curve, id: String, _ wording: Wording) {
    rhythm = curve.measure.rhythm
    let phase = curve.newestPhase
    guard rhythm != .year, curve.measure.kind != .ordinalSurvey, curve.measure.kind != .narrative,
      let last = phase.last(where: { curve.series.value(at: $0) != nil })
    else { return nil }
    let count = rhythm.perYear
    let all = Set(phase.map(\.year)).sorted().filter { $0 <= last.year }.suffix(Self.mostEarlier + 1)
    years = all.map { year in
      let values = (1...count).map { ordinal -> ChartLine.Value? in
        guard let period = phase.first(where: { $0.year == year && $0.ordinal == ordinal }),
          let value = curve.series.value(at: period)
        else { return nil }
        let open = curve.series[period].caveat.flatMap { $0.isFinal ? nil : wording.observation.name(of: $0) }
        return ChartLine.Value(number: value, caveat: open)
      }
      return Year(year: year, values: values, isNewest: year == last.year)
    }.filter { year in year.values.contains { $0 != nil } }
    guard years.count > 1 else { return nil }
    scale = ChartScale(years.flatMap { $0.values.compactMap { $0?.number } }, isShare: curve.measure.isShare)
    words = wording.trend
    figures = curve.words(wording)
    title = words.sameMonthChart(wording.say(curve.series.definition.title), rhythm)
    description = words.sameMonthDescription(years.map(\.year), rhythm)
    self.id = id
  }

  private static let width = 360.0
  private static let height = 216.0
  private let plot = Box(minX: 40, minY: 16, maxX: 310, maxY: 176)

  private func x(_ place: Int) -> Double {
    plot.minX + 6 + Double(place) * (plot.width - 12) / Double(max(rhythm.perYear - 1, 1))
  }
  private func y(_ value: Double) -> Double {
    let share = (value - scale.bottom) / (scale.top - scale.bottom)
    return plot.maxY - min(max(share, 0), 1) * plot.height
  }

  func write(_ html: HTML) {
    html(
      .svg, .class("bild bild-jahre"), .viewBox(Self.width, Self.height), .role("img"), .ariaLabelledBy("\(id)-t"),
      .ariaDescribedBy("\(id)-d")
    ) {
      html(.title, .id("\(id)-t"), text: title)
      html(.desc, .id("\(id)-d"), text: description)
      axes(html)
      for (place, year) in years.enumerated() { write(year, place, html) }
      labels(html)
    }
  }

  private func axes(_ html: HTML) {
    html(.line, .class("achse"), .x1(plot.minX), .x2(plot.maxX), .y1(plot.maxY), .y2(plot.maxY))
    let grid = scale.lines.filter { $0 > scale.bottom }
    html(
      .path, .class("gitter"), .d(grid.reduce(Path()) { $0.move(plot.minX, y($1)).line(plot.maxX, y($1)) }))
    for value in scale.lines {
      html(.text, .class("ende"), .x(plot.minX - 6), .y(y(value) + 5), text: figures.axis(value, of: scale))
    }
    let every = rhythm == .month ? 3 : 1
    for place in stride(from: 0, to: rhythm.perYear, by: every) {
      html(
        .text, .class("mitte"), .x(x(place)), .y(plot.maxY + 22), text: words.tick(Period(rhythm, index: place)))
    }
  }

  private func write(_ year: Year, _ place: Int, _ html: HTML) {
    let line = ChartLine(values: year.values, breaks: [], isAlwaysLine: true)
    let style = year.isNewest ? "reihe" : "reihe-frueher jahr-\(years.count - 1 - place)"
    for stroke in line.strokes.solid { html(.path, .class(style), .d(path(stroke, year))) }
    for stroke in line.strokes.dashed { html(.path, .class("\(style) reihe-vorl"), .d(path(stroke, year))) }
    let alone = year.isNewest ? line.present : line.isolated
    let dots = alone.reduce(Path()) { path, place in
      let (x, y) = (x(place), y(year.values[place]?.number ?? 0))
      return path.move(x, y).line(x, y)
    }
    if !alone.isEmpty { html(.path, .class(year.isNewest ? "tupfen tupfen-fein" : "tupfen tupfen-frueher"), .d(dots)) }
  }

  private func path(_ stroke: [Int], _ year: Year) -> Path {
    stroke.enumerated().reduce(Path()) { path, step in
      let (x, y) = (x(step.element), y(year.values[step.element]?.number ?? 0))
      return step.offset == 0 ? path.move(x, y) : path.line(x, y)
    }
  }

  /// Each year named behind its last value, kept apart from the others; the newest keeps its place.
  private func labels(_ html: HTML) {
    var taken: [Double] = []
    for year in years.reversed() {
      guard let last = year.values.lastIndex(where: { $0 != nil }), let value = year.values[last] else { continue }
      let shifts: [Double] = [0, 15, -15, 30, -30, 45, -45, 60, -60]
      let base = y(value.number) + 5
      let free = shifts.map { base + $0 }.first { candidate in
        candidate > 10 && candidate < plot.maxY + 4 && taken.allSatisfy { abs($0 - candidate) >= 15 }
      }
      guard let free else { continue }
      taken.append(free)
      html(
        .text, year.isNewest ? .class("stark") : nil, .x(plot.maxX + 6), .y(free), text: String(year.year))
    }
  }
}

extension Curve {
  /// The periods since the last documented break.
  var newestPhase: [Period] {
    let axis = series.axis
    guard let last = axis.last, let start = phases.last(where: { $0.first <= last })?.first else { return axis }
    return axis.filter { $0 >= start }
  }
}

extension ValueWords {
  /// A figure beside an axis: steps such as 2,5 need a decimal that the figures themselves may not have.
  func axis(_ value: Double, of scale: ChartScale) -> String {
    let isWhole = scale.lines.allSatisfy { abs($0 - $0.rounded()) < 1e-9 }
    let decimals = isWhole ? 0 : scale.step < 0.5 ? 2 : 1
    return withDecimals(decimals).number(value)
  }
}
