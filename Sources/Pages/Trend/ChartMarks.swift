import Attention
import Markup
import Wording

/// What the reading adds to a picture, place by place: shapes, never colours alone (trends/spec.md d.2).
struct ChartMarks {
  /// How far a single figure may lie from the middle; empty while nobody asked for it.
  var range: [Limits?] = []
  /// Figures outside of it.
  var rings: [Int] = []
  /// The longest run on one side of the middle.
  var run: Run?
  /// The figures without season.
  var adjusted: [Double?] = []
  /// Figures that people set aside.
  var aside: Set<Int> = []
  /// Where provisional figures may still go.
  var bands: [Band] = []
  /// What was known on an earlier day.
  var earlier: [Double?] = []
  /// The middles of earlier phases.
  var middles: [Chart.Centre] = []

  struct Run: Hashable {
    let places: ClosedRange<Int>
    let text: String
  }

  struct Band: Hashable {
    let place: Int
    let low, high: Double
  }

  /// Everything that must have room on the value axis.
  var numbers: [Double] {
    range.compactMap { $0 }.flatMap { [$0.lower, $0.upper] } + adjusted.compactMap { $0 } + earlier.compactMap { $0 }
      + bands.flatMap { [$0.low, $0.high] } + middles.map(\.value)
  }
}

extension ChartMarks {
  /// What the reading of a curve says about the periods of a picture.
  init(_ curve: Curve, _ periods: [Period], _ axis: TimeAxis, _ beside: Chart.Beside, _ wording: Wording) {
    let reading = curve.reading
    if beside.showsRange {
      let limits = periods.map { reading.limits(at: $0) }
      range = limits.contains { $0 != nil } ? limits : []
      rings = reading.single.odd.compactMap { axis.place(of: $0.period) }
    }
    run = Self.run(reading, axis, wording.trend)
    // Middle and run belong to the line without season: where one was taken out, it is drawn.
    if reading.isWithoutSeason {
      let values = periods.map { reading.adjusted(at: $0) }
      adjusted = values.contains { $0 != nil } ? values : []
    }
    aside = Set(curve.setAsides.compactMap { axis.places(of: $0.stretch) }.flatMap { $0 })
    bands = (reading.revisions?.bands ?? []).compactMap { band in
      guard let place = axis.place(of: band.period), let low = band.low, let high = band.high else { return nil }
      return Band(place: place, low: low, high: high)
    }
    if let then = beside.then { earlier = periods.map { then.value(at: $0) } }
    middles = reading.earlier.compactMap { middle in
      axis.places(of: middle.stretch).map { Chart.Centre(value: middle.value, places: $0) }
    }
  }

  private static func run(_ reading: Reading, _ axis: TimeAxis, _ words: TrendWords) -> Run? {
    guard case .longRun(let chart, let stretch) = reading.level, let places = axis.places(of: stretch),
      let side = chart.longestRunPlaces.flatMap({ chart.sides[$0.lowerBound] })
    else { return nil }
    return Run(
      places: places,
      text: words.run(chart.longestRun, above: side > 0, isWithoutSeason: reading.isWithoutSeason))
  }
}

/// Marks as shapes of the drawing.
extension ChartLayout {
  /// Neighbouring places that have something, joined into stretches.
  private static func stretches(_ isThere: (Int) -> Bool, _ count: Int) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    for place in 0..<count where isThere(place) {
      if let last = found.last, last.upperBound == place - 1 {
        found[found.count - 1] = last.lowerBound...place
      } else {
        found.append(place...place)
      }
    }
    return found
  }

  /// The usual range as areas, one for each stretch it is known for, and its two edges.
  var range: (areas: Path, edges: Path)? {
    let limits = chart.marks.range
    let stretches = Self.stretches({ limits.indices.contains($0) && limits[$0] != nil }, limits.count)
    guard !stretches.isEmpty else { return nil }
    var (areas, edges) = (Path(), Path())
    for places in stretches {
      let upper = places.map { (frame.x($0), frame.y(limits[$0]?.upper ?? 0)) }
      let lower = places.map { (frame.x($0), frame.y(limits[$0]?.lower ?? 0)) }
      areas = areas.line(through: upper + lower.reversed()).closed()
      edges = edges.line(through: upper).line(through: lower)
    }
    return (areas, edges)
  }

  /// A line through values place by place, interrupted where nothing is known.
  func line(through values: [Double?]) -> Path {
    Self.stretches({ values.indices.contains($0) && values[$0] != nil }, values.count).reduce(Path()) { path, places in
      path.line(through: places.map { (frame.x($0), frame.y(values[$0] ?? 0)) })
    }
  }

  /// Where provisional figures may still go, from the last firm one on.
  var revision: (area: Path, edges: Path)? {
    let bands = chart.marks.bands.sorted { $0.place < $1.place }
    guard let first = bands.first else { return nil }
    let start = points.last { $0.place < first.place && $0.isFirm && $0.place == first.place - 1 }.map {
      [($0.x, $0.y)]
    }
    let upper = (start ?? []) + bands.map { (frame.x($0.place), frame.y($0.high)) }
    let lower = (start ?? []) + bands.map { (frame.x($0.place), frame.y($0.low)) }
    return (Path(through: upper + lower.reversed()).closed(), Path(through: upper).line(through: lower))
  }

  /// Crosses in place of the dots of figures that were set aside.
  var crosses: Path {
    var path = Path()
    for point in points where chart.marks.aside.contains(point.place) {
      let (left, right, top, bottom) = (point.x - 5, point.x + 5, point.y - 5, point.y + 5)
      path = path.move(left, top).line(right, bottom).move(left, bottom).line(right, top)
    }
    return path
  }

  var rings: [Point] { points.filter { chart.marks.rings.contains($0.place) } }

  /// The middles of earlier phases.
  var earlierMiddles: Path {
    chart.marks.middles.reduce(Path()) { path, centre in
      let y = frame.y(centre.value)
      return path.move(frame.x(centre.places.lowerBound), y).line(frame.x(centre.places.upperBound), y)
    }
  }
}
