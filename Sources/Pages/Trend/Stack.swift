import Attention
import Wording

/// Several curves of one organisation below each other on one time axis, each with a scale and a unit of its own.
///
/// They stand in the order of the agreement, never in an order of values; the same year lies at the same place in all of them.
struct Stack {
  let rows: [Row]
  /// Every month of the picture.
  let axis: TimeAxis
  let events: [Chart.EventMark]
  let words: TrendWords

  struct Row {
    let curve: Curve
    let periods: [Period]
    let chart: Chart
    /// Survey waves, in place of a line.
    let waves: DistributionRows?
    let title: String
    /// Kind, unit and rhythm; whatever is unusual about the scale.
    let note: String
    let description: String
  }

  /// - Parameters:
  ///   - curves: of one panel; those without any period in the picture are named and stay empty.
  ///   - months: the first and the last month of the picture.
  ///   - sharesTop: whether those of the same unit end at the same value.
  init(
    _ curves: [Curve], panel: Panel?, months: Stretch, events: [LetteredEvent], stories: [SeriesKey: [Entry]] = [:],
    sharesTop: Bool = true, _ wording: Wording
  ) {
    let axis = TimeAxis(periods: Period.all(from: months.first, through: months.last))
    self.axis = axis
    words = wording.trend
    self.events = events.compactMap { mark in
      mark.place(on: axis).map {
        Chart.EventMark(
          letter: mark.letter, place: $0, echoEnd: nil, anchor: mark.event.id.anchor,
          name: "\(wording.context.event(mark.letter)): \(mark.event.title)")
      }
    }
    rows = curves.map { curve in
      let periods = curve.series.axis.filter {
        $0.lastMonth >= months.first.firstMonth && $0.firstMonth <= months.last.lastMonth
      }
      let beside = Chart.Beside(
        stories: stories[curve.series.definition.key] ?? [], panel: sharesTop ? panel : nil)
      let chart = Chart(curve, periods, beside, wording)
      return Row(
        curve: curve, periods: periods, chart: chart, waves: DistributionRows(curve, periods, wording),
        title: wording.say(curve.series.definition.title), note: Self.note(curve, chart, wording),
        description: periods.isEmpty
          ? wording.reading.noValues[0] : SmallWords.description(curve, periods, wording))
    }
  }

  private static func note(_ curve: Curve, _ chart: Chart, _ wording: Wording) -> String {
    var note = wording.observation.nature(of: curve.measure)
    guard chart.layer.line?.last != nil else { return note }
    if !chart.scale.beginsAtZero {
      note += " · \(wording.reading.axisBegins(at: chart.figures.number(chart.scale.bottom)))"
    }
    if chart.scale.isOwn { note += " · \(wording.reading.ownScale(to: chart.figures.value(chart.scale.top)))" }
    return note
  }
}

/// Where things of a stack stand at one size.
struct StackFrame {
  let size: ChartSize
  let count: Int
  let rows: Int

  var left: Double { size == .wide ? 66 : 44 }
  var right: Double { size.width - (size == .wide ? 134 : 52) }
  /// The strip of letters above the first row.
  private var strip: Double { size == .wide ? 44 : 40 }
  /// Room for the title and, in the narrow drawing, a second line of it and the note.
  private var head: Double { size == .wide ? 30 : 66 }
  var plotHeight: Double { size == .wide ? 84 : 72 }
  private var pitch: Double { head + plotHeight + 22 }

  var step: Double { (right - left) / Double(max(count, 1)) }
  var axisY: Double { strip + Double(rows) * pitch - 22 }
  var height: Double { axisY + 74 }
  var diamondY: Double { size.badgeRadius + 5 }

  func headingY(_ row: Int) -> Double { strip + Double(row) * pitch + 15 }
  func plot(_ row: Int) -> Box {
    let top = strip + Double(row) * pitch + head
    return Box(minX: left, minY: top, maxX: right, maxY: top + plotHeight)
  }

  /// Where the letters of events stand: at their months, kept beside each other, and inside the drawing.
  func diamonds(_ places: [Int]) -> [Double] {
    let distance = 2 * size.badgeRadius + 3
    var found: [Double] = []
    for place in places { found.append(max(x(month: place), (found.last ?? -distance) + distance)) }
    var most = size.width - size.badgeRadius
    for place in found.indices.reversed() {
      found[place] = min(found[place], most)
      most = found[place] - distance
    }
    return found
  }

  /// The middle of a month, counted from the first of the picture.
  func x(month place: Int) -> Double { left + (Double(place) + 0.5) * step }

  /// The middle of a period, and how wide it is.
  func span(_ period: Period, from first: Int) -> (middle: Double, width: Double) {
    let (from, through) = (Double(period.firstMonth - first), Double(period.lastMonth - first) + 1)
    let (low, high) = (max(from, 0), min(through, Double(count)))
    return (left + (low + high) / 2 * step, (high - low) * step)
  }
}
