import Attention

/// A condition with the letter it has on this page.
struct LetteredEvent {
  let letter: String
  let event: Event
  /// Where it still stands in the figures of the curve this page is about, as far as that reaches into the picture.
  let echoes: [Echo]

  /// Those that touch a curve and fall into a span of time, or whose echo does, lettered in time: A … Z, AA, AB …
  static func all(
    _ events: [Event], touching definition: SeriesDefinition?, in periods: [Period], _ late: [LateEcho] = []
  ) -> [LetteredEvent] {
    let found = events.compactMap { event -> (Event, [Echo])? in
      guard definition.map({ event.touches($0.key) }) ?? true else { return nil }
      guard let first = periods.first, let last = periods.last else { return (event, []) }
      let echoes = definition.map { definition in
        Echo.all(of: event, in: definition, late).filter { $0.stretch.first <= last && $0.stretch.last >= first }
      }
      let isInside = event.first <= last.lastDay && event.end >= first.firstDay
      return isInside || echoes?.isEmpty == false ? (event, echoes ?? []) : nil
    }
    let sorted = found.sorted { Event.isEarlier($0.0, $1.0) }
    return sorted.enumerated().map { LetteredEvent(letter: letter($0), event: $1.0, echoes: $1.1) }
  }

  private static func letter(_ number: Int) -> String {
    let unit = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
    return number < 26 ? unit : letter(number / 26 - 1) + unit
  }

  /// Where it stands on an axis; nil for what began before the axis, which has no period there.
  func place(on axis: TimeAxis) -> Int? { axis.place(of: event.first) }

  /// Whether it began before an axis and reaches into it, as a span of time or in the figures.
  func isEarlier(than axis: TimeAxis) -> Bool {
    guard let first = axis.periods.first, event.first < first.firstDay else { return false }
    return event.end >= first.firstDay || echoes.contains { axis.places(of: $0.stretch) != nil }
  }
}

extension Event.Name {
  /// Where its text stands on a page.
  var anchor: String {
    switch self {
    case .noted(let id): "ereignis-\(id)"
    case .national(let key): "kalender-\(key)"
    }
  }
}
