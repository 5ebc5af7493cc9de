public import Attention
public import Markup
public import Wording

/// A curve in 344 × 140, for neighbours, cards and lists: same time axis and same top as the large one beside it.
///
/// Survey waves become rows, stories circles. It is one image with a name and a description; the sentence beside it says the
/// range.
public struct SmallChart: Sendable {
  static let width = 344.0
  static let height = 140.0

  private let curve: Curve
  /// Months since the year 0, first and last of the axis.
  private let months: ClosedRange<Int>
  private let ends: (first: Period, last: Period)
  private let periods: [Period]
  private let bands: [Stretch]
  private let chart: Chart
  private let wording: Wording
  private let id: String

  /// - Parameters:
  ///   - axis: periods of the picture it stands beside; its own newest ones otherwise.
  ///   - panel: the foci of the same agreement; those of the same unit share the top.
  ///   - bands: stretches to be tinted.
  ///   - stories: released ones of a narrative series.
  ///   - id: makes the ids of this picture differ from others on the page.
  /// - Returns: nil without any period to draw.
  public init?(
    _ curve: Curve, axis: [Period]? = nil, panel: Panel? = nil, bands: [Stretch] = [], stories: [Entry] = [],
    id: String, _ wording: Wording
  ) {
    let own = curve.shown(TrendView())
    guard let first = axis?.first ?? own.first, let last = axis?.last ?? own.last else { return nil }
    let months = first.firstMonth...max(last.lastMonth, first.firstMonth + 1)
    let periods = curve.series.axis.filter { $0.lastMonth >= months.lowerBound && $0.firstMonth <= months.upperBound }
    guard !periods.isEmpty else { return nil }
    (self.curve, self.months, self.periods, self.bands) = (curve, months, periods, bands)
    ends = (first, last)
    chart = Chart(curve, periods, Chart.Beside(stories: stories, panel: panel), wording)
    (self.wording, self.id) = (wording, id)
  }

  /// "Zwischen 49 und 64 Prozent."
  public var sentence: String { SmallWords.sentence(curve, periods, wording) }

  public func write(_ html: HTML) {
    html(
      .svg, .class("bild klein-bild"), .viewBox(Self.width, Self.height), .role("img"), .ariaLabelledBy("\(id)-t"),
      .ariaDescribedBy("\(id)-d")
    ) {
      html(.title, .id("\(id)-t"), text: wording.trend.small(wording.say(curve.series.definition.title)))
      html(.desc, .id("\(id)-d"), text: SmallWords.description(curve, periods, wording))
      if let rows = DistributionRows(curve, periods, wording) {
        SmallRows(rows).write(html)
      } else {
        ground(html)
        data(html)
      }
    }
  }

  private var plot: Box {
    Box(minX: 4, minY: 14, maxX: Self.width - max(endWidth + 18, 30), maxY: 108)
  }

  private var endText: String? {
    guard let line = chart.layer.line, let last = line.last, let value = line.values[last] else { return nil }
    let text = chart.figures.value(value.number)
    return TextWidth.of(text, bold: true) <= 90 ? text : chart.figures.number(value.number)
  }

  private var endWidth: Double { endText.map { TextWidth.of($0, bold: true) } ?? 0 }

  /// The middle of a period on an axis of months.
  func x(_ period: Period) -> Double {
    let middle = Double(period.firstMonth + period.lastMonth) / 2
    let share = (middle - Double(months.lowerBound)) / Double(months.upperBound - months.lowerBound)
    return plot.minX + share * plot.width
  }

  private func y(_ value: Double) -> Double {
    let share = (value - chart.scale.bottom) / (chart.scale.top - chart.scale.bottom)
    return plot.maxY - min(max(share, 0), 1) * plot.height
  }

  private func ground(_ html: HTML) {
    for band in bands { tint(band, html) }
    html(.line, .class("achse"), .x1(plot.minX), .x2(plot.maxX), .y1(plot.maxY), .y2(plot.maxY))
    if chart.layer.line != nil {
      html(.line, .class("gitter"), .x1(plot.minX), .x2(plot.maxX), .y1(plot.minY), .y2(plot.minY))
    }
    let left = wording.trend.end(ends.first)
    html(.text, .x(plot.minX), .y(132), text: left)
    html(.text, .class("ende"), .x(plot.maxX), .y(132), text: wording.trend.end(ends.last))
  }

  private func tint(_ stretch: Stretch, _ html: HTML) {
    let half = 0.45 * Double(stretch.first.rhythm.months) / Double(months.upperBound - months.lowerBound) * plot.width
    let left = max(x(stretch.first) - half, plot.minX)
    let right = min(x(stretch.last) + half, plot.maxX)
    guard right > left else { return }
    html(.rect, .class("abschnitt"), .x(left), .y(10), .width(right - left), .height(98))
  }

  private func data(_ html: HTML) {
    switch chart.layer {
    case .stories(let rounds): circles(rounds, html)
    case .line(let line): draw(line, html)
    }
  }

  private func draw(_ line: ChartLine, _ html: HTML) {
    for place in line.breaks {
      let bar = (x(periods[place - 1]) + x(periods[place])) / 2
      let path = Path().move(bar - 2, plot.minY).line(bar - 2, plot.maxY).move(bar + 2, plot.minY).line(
        bar + 2, plot.maxY)
      html(.path, .class("bruch"), .d(path))
    }
    for stroke in line.strokes.solid { html(.path, .class("reihe"), .d(path(stroke, line))) }
    for stroke in line.strokes.dashed { html(.path, .class("reihe reihe-vorl"), .d(path(stroke, line))) }
    for place in line.isolated where place != line.last { point(place, line, "punkt punkt-voll", 2.6, html) }
    guard let last = line.last, let value = line.values[last] else { return }
    point(last, line, value.isFirm ? "punkt punkt-letzt" : "punkt", 3.5, html)
    if let endText {
      html(.text, .class("stark"), .x(x(periods[last]) + 9), .y(y(value.number) + 5.2), text: endText)
    }
  }

  private func point(_ place: Int, _ line: ChartLine, _ style: String, _ radius: Double, _ html: HTML) {
    guard let value = line.values[place] else { return }
    html(.circle, .class(style), .cx(x(periods[place])), .cy(y(value.number)), .r(radius))
  }

  private func path(_ stroke: [Int], _ line: ChartLine) -> Path {
    stroke.enumerated().reduce(Path()) { path, step in
      guard let value = line.values[step.element] else { return path }
      let (x, y) = (x(periods[step.element]), y(value.number))
      return step.offset == 0 ? path.move(x, y) : path.line(x, y)
    }
  }

  private func circles(_ rounds: [Chart.Stories?], _ html: HTML) {
    let span = Double(months.upperBound - months.lowerBound)
    let step = periods.first.map { plot.width * Double($0.rhythm.months) / span } ?? plot.width
    // As many beside each other as the round has room for: circles of two rounds never touch.
    let columns = min(max(Int((step - 2) / 11), 1), 4)
    var (told, released) = (Path(), Path())
    for (period, round) in zip(periods, rounds) {
      guard let round else { continue }
      for index in 0..<min(round.told, 8 * columns) {
        let left = x(period) - 5.5 * Double(min(columns, round.told) - 1)
        let x = min(max(left + 11 * Double(index % columns), 8), Self.width - 8)
        let y = plot.maxY - 8 - 11 * Double(index / columns)
        if index < round.released { released = released.circle(x, y, 4) } else { told = told.circle(x, y, 4) }
      }
    }
    if !told.text.isEmpty { html(.path, .class("geschichte"), .d(told)) }
    if !released.text.isEmpty { html(.path, .class("geschichte gewaehlt"), .d(released)) }
  }
}

/// One sentence for a small picture.
enum SmallWords {
  static func sentence(_ curve: Curve, _ periods: [Period], _ wording: Wording) -> String {
    if case .survey(let survey) = curve.measure.content {
      guard let last = curve.waves(in: periods).last else { return wording.reading.noValues[0] }
      return wording.reading.wave(last.period, last.distribution, survey)[0]
    }
    if curve.measure.kind == .narrative {
      return wording.reading.roundsOnly(curve.rounds(in: periods))
    }
    let values = curve.values(in: periods)
    guard !values.isEmpty else { return wording.reading.nothing(isHidden: curve.isHidden)[0] }
    let range = curve.words(wording).range(values)
    return "\(range.prefix(1).uppercased())\(range.dropFirst())"
  }

  static func description(_ curve: Curve, _ periods: [Period], _ wording: Wording) -> String {
    let gaps = wording.reading.gaps(curve.gaps(in: periods)).prefix(1)
    let sentence = sentence(curve, periods, wording)
    let first = sentence.hasSuffix(".") ? sentence : sentence + "."
    return ([first] + answers(curve, periods, wording) + gaps).joined(separator: " ")
  }

  /// How the answers of the newest wave spread, where it is a survey.
  private static func answers(_ curve: Curve, _ periods: [Period], _ wording: Wording) -> [String] {
    guard case .survey(let survey) = curve.measure.content, let last = curve.waves(in: periods).last else { return [] }
    return wording.reading.spread(last.distribution, survey)
  }
}
