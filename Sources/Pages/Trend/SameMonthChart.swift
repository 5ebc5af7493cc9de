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

  /// On a page of its own, on a card beside its words, and where there is little room.
  enum Size: CaseIterable {
    case wide, half, narrow

    /// The one on a card is drawn once, for every width of the screen: pages with much talk are heavy enough.
    var style: String {
      switch self {
      case .wide: "bild bild-jahre bild-breit"
      case .half: "bild bild-jahre"
      case .narrow: "bild bild-jahre bild-schmal"
      }
    }
    var mark: String { self == .narrow ? "s" : "b" }
    var width: Double { self == .wide ? 1040 : self == .half ? 440 : 360 }
    var height: Double { self == .wide ? 380 : self == .half ? 250 : 236 }
    var box: Box { Box(minX: 44, minY: 16, maxX: width - 58, maxY: height - 38) }
  }

  func write(_ html: HTML, _ size: Size) {
    let name = "\(id)-\(size.mark)"
    html(
      .svg, .class(size.style), .viewBox(size.width, size.height), .role("img"), .ariaLabelledBy("\(name)-t"),
      .ariaDescribedBy("\(name)-d")
    ) {
      html(.title, .id("\(name)-t"), text: title)
      html(.desc, .id("\(name)-d"), text: description)
      SameMonthDrawing(
        chart: self, plot: Plot(box: size.box, scale: scale), rhythm: rhythm, words: words, figures: figures,
        every: rhythm == .month && size != .wide ? 3 : 1
      ).write(html)
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
