import Markup

/// The area of a picture in which values stand, and how high each of them lies. Every picture of a curve has one, so that the
/// same value lies at the same share of the height in all of them.
struct Plot: Hashable {
  let box: Box
  let scale: ChartScale

  /// Values beyond the ends of the scale stay at its edge.
  func y(_ value: Double) -> Double {
    let share = (value - scale.bottom) / (scale.top - scale.bottom)
    return box.maxY - min(max(share, 0), 1) * box.height
  }
}

extension Path {
  typealias Place = (x: Double, y: Double)

  /// A line through places.
  init(through places: [Place]) { self = Path().line(through: places) }

  /// Round dots, when it is drawn with a round cap.
  init(dots places: [Place]) {
    self = places.reduce(Path()) { $0.move($1.x, $1.y).line($1.x, $1.y) }
  }

  func line(through places: [Place]) -> Path {
    places.enumerated().reduce(self) { path, step in
      step.offset == 0 ? path.move(step.element.x, step.element.y) : path.line(step.element.x, step.element.y)
    }
  }
}
