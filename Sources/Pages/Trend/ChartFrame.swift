import Attention

/// The two sizes of a large picture (ux.md C.6, 7): one is displayed, the other is not there for anybody.
enum ChartSize: Hashable, CaseIterable {
  case wide, narrow

  var style: String { self == .wide ? "bild bild-breit" : "bild bild-schmal" }
  var width: Double { self == .wide ? 1040 : 360 }
  var badgeRadius: Double { self == .wide ? 13 : 12 }
  /// From one row of numbers above the plot to the next.
  var laneHeight: Double { self == .wide ? 40 : 39 }
  /// Where the first row's bracket stands when there is one row.
  var bracketY: Double { self == .wide ? 60 : 50 }
  var badgeY: Double { self == .wide ? 41 : 31 }
  var plotTop: Double { self == .wide ? 74 : 64 }
  var plotHeight: Double { self == .wide ? 262 : 232 }
  var leastLeft: Double { self == .wide ? 50 : 32 }
  var leastRight: Double { self == .wide ? 70 : 22 }
  var pointRadius: Double { self == .wide ? 4 : 2.6 }
  var lastRadius: Double { self == .wide ? 5 : 4 }
}

/// Where things stand in one drawing.
struct ChartFrame: Hashable {
  let size: ChartSize
  /// From the top value to the axis, from the first place to the last.
  let plot: Box
  let height: Double
  let lanes: Int
  let count: Int
  let scale: ChartScale

  /// - Parameters:
  ///   - lanes: rows of reflection numbers above the plot.
  ///   - left: room for the figures of the value axis.
  ///   - right: room for labels behind the last point.
  init(
    _ size: ChartSize, count: Int, scale: ChartScale, lanes: Int, left: Double, right: Double, hasBrackets: Bool
  ) {
    (self.size, self.count, self.scale, self.lanes) = (size, count, scale, lanes)
    let top = size.plotTop + Double(lanes - 1) * size.laneHeight
    plot = Box(
      minX: max(size.leastLeft, left), minY: top, maxX: size.width - max(size.leastRight, right),
      maxY: top + size.plotHeight)
    height = plot.maxY + (hasBrackets ? (size == .wide ? 72 : 70) : 36)
  }

  /// Few places get cells of equal width and stand in their middle; many run from edge to edge.
  private var hasCells: Bool { count < 12 }
  private var inset: Double { hasCells ? plot.width / Double(max(count, 1)) / 2 : 8 }

  /// The distance of two neighbouring places.
  var step: Double { count > 1 ? (plot.width - 2 * inset) / Double(count - 1) : plot.width }

  func x(_ place: Int) -> Double { plot.minX + inset + Double(place) * (count > 1 ? step : 0) }

  func y(_ value: Double) -> Double { Plot(box: plot, scale: scale).y(value) }

  /// The two edges of a stretch: nearly half a step beyond its first and last place, never beyond the plot.
  func edges(_ places: ClosedRange<Int>) -> (left: Double, right: Double) {
    (
      max(x(places.lowerBound) - step * 0.45, plot.minX),
      min(x(places.upperBound) + step * 0.45, plot.maxX)
    )
  }

  func bracketY(lane: Int) -> Double { size.bracketY + Double(lanes - 1 - lane) * size.laneHeight }
  func badgeY(lane: Int) -> Double { size.badgeY + Double(lanes - 1 - lane) * size.laneHeight }
}
