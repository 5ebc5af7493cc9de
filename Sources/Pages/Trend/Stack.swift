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
    self.events = events.compactMap { Chart.EventMark($0, axis, wording) }
    rows = curves.map { curve in
      let periods = curve.periods(in: months)
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
      note += " · \(wording.reading.axisBegins(at: chart.axisFigures.number(chart.scale.bottom)))"
    }
    if chart.scale.isOwn { note += " · \(wording.reading.ownScale(to: chart.axisFigures.value(chart.scale.top)))" }
    return note
  }
}

extension Curve {
  /// Those that reach into a stretch of months.
  func periods(in months: Stretch) -> [Period] {
    series.axis.filter { $0.lastMonth >= months.first.firstMonth && $0.firstMonth <= months.last.lastMonth }
  }
}
