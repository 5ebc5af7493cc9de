import Attention

/// Where things of a stack stand at one size.
struct StackFrame {
  let size: ChartSize
  let count: Int
  /// Of each curve: title, unit and whatever is unusual about its axis, in as many lines as that takes.
  let headings: [[StackHeading]]
  /// Rows of letters above the first curve.
  let lanes: Int
  /// Lower curves, so that many of them stand on one sheet of paper together with their title.
  let isDense: Bool

  init(size: ChartSize, count: Int, headings: [[StackHeading]], lanes: Int = 1, isDense: Bool = false) {
    (self.size, self.count, self.headings) = (size, count, headings)
    (self.lanes, self.isDense) = (max(lanes, 1), isDense)
  }

  init(_ stack: Stack, _ size: ChartSize, isDense: Bool = false) {
    let headings = stack.rows.map { StackHeading.lines($0.title, $0.note, size) }
    let count = stack.axis.periods.count
    let bare = StackFrame(size: size, count: count, headings: headings)
    let lanes = bare.lanes(of: stack.events.map(\.place))
    self.init(
      size: size, count: count, headings: headings, lanes: (lanes.max() ?? 0) + 1,
      isDense: isDense && stack.rows.count > 4)
  }

  var left: Double { size == .wide ? 66 : 44 }
  var right: Double { size.width - (size == .wide ? 134 : 60) }
  private var strip: Double { (size == .wide ? 44 : 40) + Double(lanes - 1) * laneHeight }
  private var laneHeight: Double { 2 * size.badgeRadius + 4 }
  static let lineHeight = 18.0
  var plotHeight: Double { isDense ? 54 : size == .wide ? 84 : 72 }
  /// Between a curve and the title of the next.
  private var room: Double { isDense ? 14 : 22 }

  var step: Double { (right - left) / Double(max(count, 1)) }
  var axisY: Double { top(headings.count) - room }
  var height: Double { axisY + 74 }

  private func top(_ row: Int) -> Double {
    headings.prefix(row).reduce(strip) { $0 + head($1) + plotHeight + room }
  }
  private func head(_ lines: [StackHeading]) -> Double { 12 + Self.lineHeight * Double(max(lines.count, 1)) }

  func headingY(_ row: Int) -> Double { top(row) + 15 }
  func plot(_ row: Int) -> Box {
    let top = top(row) + head(headings[row])
    return Box(minX: left, minY: top, maxX: right, maxY: top + plotHeight)
  }

  /// The middle of a month, counted from the first of the picture.
  func x(month place: Int) -> Double { left + (Double(place) + 0.5) * step }

  /// The middle of a period, as far as it lies in the picture, and how wide it is there.
  func span(_ period: Period, from first: Int) -> (middle: Double, width: Double) {
    let (from, through) = (Double(period.firstMonth - first), Double(period.lastMonth - first) + 1)
    let (low, high) = (max(from, 0), min(through, Double(count)))
    return (left + (low + high) / 2 * step, (high - low) * step)
  }

  /// The columns of several periods: all of one width, because a narrow one would look like less. A period that is cut off by
  /// the edge of the picture has its column inside of it.
  func columns(_ periods: [Period], from first: Int) -> [(left: Double, width: Double)] {
    let spans = periods.map { span($0, from: first) }
    guard let whole = periods.first.map({ Double($0.rhythm.months) * step }) else { return [] }
    let seen = (spans.map(\.width).min() ?? whole) / whole
    // A column that begins at the edge reaches into the next period, whose own column leaves half of the rest free.
    let width = min(0.88, (seen + 0.5) / 1.5 - 0.02) * whole
    return spans.map { (min(max($0.middle - width / 2, left), right - width), width) }
  }
}

/// Letters of events above the curves.
extension StackFrame {
  /// What happened before the picture stands at its edge.
  func x(of place: Int?) -> Double { place.map { x(month: $0) } ?? left - size.badgeRadius }

  /// Each letter stands above its own month; where they would cover each other, above each other.
  func lanes(of places: [Int?]) -> [Int] {
    let half = size.badgeRadius
    return Lanes.rows(for: places.map { x(of: $0) - half...x(of: $0) + half }, gap: 3)
  }

  /// The first lane lies next to the curves.
  func diamondY(lane: Int) -> Double { size.badgeRadius + 5 + Double(lanes - 1 - lane) * laneHeight }
}

/// One line above a curve: a piece of its title, a piece of what is said beside it, or both.
struct StackHeading: Hashable {
  let title: String
  let note: String

  /// Nothing of the note is left out: where an axis begins must be read.
  static func lines(_ title: String, _ note: String, _ size: ChartSize) -> [StackHeading] {
    // Paper has larger letters.
    let room = (size.width - 8) / (size == .wide ? 1.14 : 1)
    let together = TextWidth.of(title, bold: true) + 16 + TextWidth.of(note)
    if size == .wide, together <= room { return [StackHeading(title: title, note: note)] }
    let titles = TextWidth.lines(title, room, most: 3, bold: true).map { StackHeading(title: $0, note: "") }
    return titles + TextWidth.lines(note, room, most: 4).map { StackHeading(title: "", note: $0) }
  }
}
