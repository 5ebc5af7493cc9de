import Attention
import Wording

extension Chart {
  /// What is drawn beside the values.
  struct Beside {
    var events: [LetteredEvent] = []
    var reflections: [Reflection] = []
    var stories: [Entry] = []
    var chosen: Stretch?
    /// The foci of the same agreement; those of the same unit share the top.
    var panel: Panel?
  }

  /// - Parameter periods: the complete axis of the picture; at least one.
  init(_ curve: Curve, _ periods: [Period], _ beside: Beside, _ wording: Wording) {
    let axis = TimeAxis(periods: periods)
    let breaks = curve.breaks(in: periods).compactMap { phase in
      axis.place(of: phase.first).map { Break(place: $0, period: phase.first) }
    }
    self.axis = axis
    words = wording.trend
    figures = curve.words(wording)
    layer = Self.layer(curve, periods, breaks, beside.stories, wording)
    absences = periods.map { Self.absence(curve, $0, wording) }
    scale = Self.scale(curve, periods, beside.panel)
    title = Self.title(curve, layer, wording)
    description = Self.description(curve, periods, wording)
    self.breaks = breaks
    centre = Self.centre(curve, axis)
    events = beside.events.compactMap { mark in mark.place(on: axis).map { EventMark(letter: mark.letter, place: $0) } }
    reflections = beside.reflections.compactMap { Self.mark($0, axis, wording) }
    chosen = beside.chosen.flatMap(axis.places(of:))
  }

  private static func layer(
    _ curve: Curve, _ periods: [Period], _ breaks: [Break], _ stories: [Entry], _ wording: Wording
  ) -> Layer {
    if curve.measure.kind == .narrative {
      return .stories(
        periods.map { period in
          guard case .described(let told) = curve.series[period] else { return nil }
          let released = stories.filter { $0.isStory && $0.place.stretch?.contains(period) == true }.count
          return Stories(told: told, released: min(released, told))
        })
    }
    let values = periods.map { period in
      curve.series.value(at: period).map { number in
        let open = curve.series[period].caveat.flatMap { $0.isFinal ? nil : wording.observation.name(of: $0) }
        return ChartLine.Value(number: number, caveat: open)
      }
    }
    return .line(ChartLine(values: values, breaks: Set(breaks.map(\.place))))
  }

  private static func absence(_ curve: Curve, _ period: Period, _ wording: Wording) -> String? {
    let finding = curve.series[period]
    if case .measured = finding {
      return curve.series.value(at: period) == nil ? wording.observation.emptyDenominator : nil
    }
    return wording.observation.absence(finding)
  }

  private static func scale(_ curve: Curve, _ periods: [Period], _ panel: Panel?) -> ChartScale {
    let alike = (panel?.series ?? []).filter { other in
      let measure = other.definition.measure
      return other.definition.key != curve.series.definition.key && measure.unit == curve.measure.unit
        && measure.isShare == curve.measure.isShare
    }
    let span = periods.first?.firstMonth ?? 0
    let values = alike.map { other in
      other.observations.filter { $0.period.lastMonth >= span }.compactMap { other.value(at: $0.period) }
    }
    return ChartScale(curve.values(in: periods), among: values, isShare: curve.measure.isShare)
  }

  private static func title(_ curve: Curve, _ layer: Layer, _ wording: Wording) -> String {
    let name = wording.say(curve.series.definition.title)
    guard let line = layer.line else { return wording.trend.storyChart(name) }
    return line.isLine ? wording.trend.lineChart(name) : wording.trend.pointChart(name)
  }

  /// "Monatswerte von November 2024 bis Oktober 2026. Zwischen 31 und 57 Prozent, zuletzt 56 Prozent. …"
  private static func description(_ curve: Curve, _ periods: [Period], _ wording: Wording) -> String {
    let words = wording.trend
    let figures = curve.words(wording)
    var sentences: [String] = []
    if let first = periods.first, let last = periods.last, let stretch = Stretch(first, last) {
      sentences.append("\(words.figures(curve.measure.rhythm)) \(wording.spanning(stretch)).")
    }
    let values = curve.values(in: periods)
    if let last = values.last {
      let range = figures.range(values)
      sentences.append("\(range.prefix(1).uppercased())\(range.dropFirst()), \(words.lastly(figures.said(last))).")
    }
    sentences += wording.reading.gaps(curve.gaps(in: periods))
    sentences.append(words.allInTable)
    return sentences.joined(separator: " ")
  }

  private static func centre(_ curve: Curve, _ axis: TimeAxis) -> Centre? {
    guard let chart = curve.reading.chart, let window = curve.reading.window else { return nil }
    guard let places = axis.places(of: window) else { return nil }
    return Centre(value: chart.centre, places: places)
  }

  private static func mark(_ reflection: Reflection, _ axis: TimeAxis, _ wording: Wording) -> ReflectionMark? {
    guard let stretch = reflection.entry.place.stretch, let places = axis.places(of: stretch) else { return nil }
    return ReflectionMark(
      number: reflection.number, places: places, name: wording.reflection.link(reflection.number, stretch))
  }
}

extension Reading {
  /// The run chart, where the series allows a statement about its middle.
  var chart: RunChart? {
    switch state {
    case .usual(let chart), .fewCrossings(let chart): chart
    case .longRun(let chart, _): chart
    default: nil
    }
  }
}

/// A condition with the letter it has on this page.
struct LetteredEvent {
  let letter: String
  let event: Event

  /// Those that touch a series and fall into a span of time, lettered in time: A … Z, AA, AB …
  static func all(_ events: [Event], touching key: SeriesKey?, in periods: [Period]) -> [LetteredEvent] {
    let inside = events.filter { event in
      guard key.map(event.touches) ?? true else { return false }
      guard let first = periods.first, let last = periods.last else { return true }
      return event.first <= last.lastDay && (event.last ?? event.first) >= first.firstDay
    }
    let sorted = inside.sorted { ($0.first, $0.id) < ($1.first, $1.id) }
    return sorted.enumerated().map { LetteredEvent(letter: letter($0), event: $1) }
  }

  private static func letter(_ number: Int) -> String {
    let unit = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
    return number < 26 ? unit : letter(number / 26 - 1) + unit
  }

  /// Where it stands on an axis; a span that began earlier stands at the first place.
  func place(on axis: TimeAxis) -> Int? {
    if let place = axis.place(of: event.first) { return place }
    guard let first = axis.periods.first, event.first < first.firstDay, (event.last ?? event.first) >= first.firstDay
    else { return nil }
    return 0
  }
}
