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
    /// Whether the usual range is drawn, and what lies outside of it.
    var showsRange = false
    /// The same series as it was known on an earlier day.
    var then: Series?
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
    let marks = ChartMarks(curve, periods, axis, beside, wording)
    self.marks = marks
    scale = Self.scale(curve, periods, marks.numbers, beside.panel)
    title = Self.title(curve, layer, wording)
    description = Self.description(curve, periods, wording)
    self.breaks = breaks
    centre = Self.centre(curve, axis)
    events = beside.events.compactMap { EventMark($0, axis, wording) }
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
    // Six half-years of a long series are a line here as well: what counts is the series, not the piece that is shown.
    let isCurve = if case .curve = curve.reading.view { true } else { false }
    return .line(ChartLine(values: values, breaks: Set(breaks.map(\.place)), isAlwaysLine: isCurve))
  }

  private static func absence(_ curve: Curve, _ period: Period, _ wording: Wording) -> String? {
    let finding = curve.series[period]
    if case .measured = finding {
      return curve.series.value(at: period) == nil ? wording.observation.emptyDenominator : nil
    }
    return wording.observation.absence(finding, isTold: curve.measure.kind == .narrative)
  }

  private static func scale(
    _ curve: Curve, _ periods: [Period], _ beside: [Double], _ panel: Panel?
  ) -> ChartScale {
    let alike = (panel?.series ?? []).filter { other in
      let measure = other.definition.measure
      return other.definition.key != curve.series.definition.key && measure.unit == curve.measure.unit
        && measure.isShare == curve.measure.isShare
    }
    let span = periods.first?.firstMonth ?? 0
    let values = alike.map { other in
      other.observations.filter { $0.period.lastMonth >= span }.compactMap { other.value(at: $0.period) }
    }
    return ChartScale(curve.values(in: periods) + beside, among: values, isShare: curve.measure.isShare)
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

extension Chart.EventMark {
  /// - Returns: nil for what has nothing to do with the time of the picture.
  init?(_ event: LetteredEvent, _ axis: TimeAxis, _ wording: Wording) {
    place = event.place(on: axis)
    guard place != nil || event.isEarlier(than: axis) else { return nil }
    letter = event.letter
    anchor = event.event.id.anchor
    name = "\(wording.context.event(event.letter)): \(event.event.title)"
    let echoes = event.echoes.compactMap { axis.places(of: $0.stretch) }
    let first = place ?? echoes.map(\.lowerBound).min() ?? 0
    echo = echoes.map(\.upperBound).max().flatMap { $0 > first ? first...$0 : nil }
  }
}
