import Attention
import Markup
import Testing
import Wording

@testable import Pages

/// Geometry that must hold for every curve: nothing leaves its place, nothing covers anything.
@Suite struct ChartLayoutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let months: Int
    let seed: Int
    let size: ChartSize
    let language: Language
    var testDescription: String { "\(months) months, seed \(seed), \(size), \(language.rawValue)" }
  }

  static let cases: [Case] = [1, 2, 6, 9, 10, 13, 24, 36, 60, 84, 120].flatMap { months in
    ChartSize.allCases.flatMap { size in
      (1...3).map { Case(months: months, seed: $0, size: size, language: $0 == 2 ? .english : .german) }
    }
  }

  private func layout(_ sample: Case, reflections: Int = 6) throws -> ChartLayout {
    let tableau = try TrendSamples.tableau()
    let series = try TrendSamples.series(
      "eigene-worte", TrendSamples.share(), TrendSamples.shares(sample.months, seed: UInt64(sample.seed)),
      last: TrendSamples.newest, tableau: tableau)
    let key = series.definition.key
    let phase = Phase(
      series: key, first: TrendSamples.newest.advanced(by: -sample.months / 3), reason: .definition, text: "",
      source: "")
    let curve = Curve(series, phases: sample.months > 6 ? [phase] : [])
    let wording = Wording(sample.language)
    let periods = curve.shown(TrendView(window: .all))
    let talk = try (0..<reflections).map { number in
      let first = TrendSamples.newest.advanced(by: -(number * 7 % max(sample.months, 1)) - 2)
      let stretch = Stretch(first, first.advanced(by: number % 5))
      return Reflection(
        number: number + 1,
        entry: try TrendSamples.entry(Int64(number + 1), .observation, "a", stretch: stretch, day: Day(number: 20_000)))
    }
    let beside = Chart.Beside(
      events: LetteredEvent.all(TrendSamples.events, touching: series.definition, in: periods), reflections: talk,
      chosen: Stretch(TrendSamples.newest.advanced(by: -2), TrendSamples.newest))
    return ChartLayout(Chart(curve, periods, beside, wording), sample.size)
  }

  @Test("keeps points inside the plot and in time", arguments: cases)
  func keepsPointsInside(sample: Case) throws {
    let layout = try layout(sample)
    let plot = layout.frame.plot
    #expect(
      layout.points.allSatisfy { (plot.minX...plot.maxX).contains($0.x) && (plot.minY...plot.maxY).contains($0.y) })
    #expect(zip(layout.points, layout.points.dropFirst()).allSatisfy { $0.x < $1.x })
    #expect(plot.maxX <= layout.frame.size.width && plot.minX >= 0)
  }

  @Test("keeps axis labels apart and inside the drawing", arguments: cases)
  func keepsAxisLabelsApart(sample: Case) throws {
    let layout = try layout(sample)
    let bounds = Box(minX: -12, minY: 0, maxX: layout.frame.size.width + 12, maxY: layout.frame.height)
    for labels in [layout.ticks, layout.brackets.map(\.label), layout.grid.map(\.label)] {
      for (left, right) in zip(labels, labels.dropFirst()) {
        #expect(!left.box.overlaps(right.box), "“\(left.text)” covers “\(right.text)”")
      }
      #expect(labels.allSatisfy { bounds.holds($0.box) })
    }
    #expect(layout.grid.allSatisfy { $0.label.box.maxX <= layout.frame.plot.minX && $0.label.box.minX >= -1 })
  }

  @Test("keeps words, diamonds and numbers clear of the curve and of each other", arguments: cases)
  func keepsWordsClear(sample: Case) throws {
    let layout = try layout(sample)
    let dots = layout.points.map { Box(minX: $0.x - 2, minY: $0.y - 2, maxX: $0.x + 2, maxY: $0.y + 2) }
    let words = layout.words.map(\.box) + [layout.end?.box].compactMap { $0 }
    for (place, box) in words.enumerated() {
      #expect(!words.dropFirst(place + 1).contains { $0.overlaps(box) })
      #expect(box.minX >= -1 && box.maxX <= layout.frame.size.width + 1)
    }
    for word in layout.words { #expect(!dots.contains { $0.overlaps(word.box) }, "“\(word.text)” covers a point") }
  }

  @Test("keeps reflection numbers apart, overlapping stretches above each other", arguments: cases)
  func keepsNumbersApart(sample: Case) throws {
    let layout = try layout(sample, reflections: 14)
    let radius = layout.frame.size.badgeRadius
    let badges = layout.bands.bands.flatMap { band in band.badges.map { ($0.x, layout.frame.badgeY(lane: band.lane)) } }
    #expect(badges.count == layout.chart.reflections.count)
    for (place, one) in badges.enumerated() {
      for two in badges.dropFirst(place + 1) {
        let distance = ((one.0 - two.0) * (one.0 - two.0) + (one.1 - two.1) * (one.1 - two.1)).squareRoot()
        #expect(distance >= 2 * radius)
      }
      #expect(one.1 - radius >= 0 && one.0 - radius >= 0 && one.0 + radius <= layout.frame.size.width)
      #expect(one.1 + radius < layout.frame.plot.minY)
    }
  }

  @Test("keeps stretches between the edges of the plot, whatever their number and rhythm", arguments: cases)
  func keepsBandsInside(sample: Case) throws {
    let layout = try layout(sample, reflections: 14)
    let plot = layout.frame.plot
    for band in layout.bands.bands {
      #expect(band.left >= plot.minX && band.right <= plot.maxX && band.left < band.right)
    }
    let choice = try #require(layout.bands.choice)
    #expect(choice.left >= plot.minX && choice.right <= plot.maxX)
    #expect(choice.lane == 0, "Its name stands next to its frame.")
    #expect(choice.label.y < layout.frame.bracketY(lane: 0) && choice.label.y > layout.frame.bracketY(lane: 0) - 16)
  }

  @Test("has no figures beside its axis where every figure is hidden", arguments: ChartSize.allCases)
  func hasNoAxisWithoutFigures(size: ChartSize) throws {
    let hidden = [Finding](repeating: .suppressed(.fewerThan(10)), count: 20)
    let scene = try TrendSamples.plainScene(
      "dauer", try TrendSamples.days(), hidden, last: TrendSamples.newest)
    let chart = Chart(scene.curve, scene.curve.shown(TrendView()), Chart.Beside(), Wording(.german))
    let layout = ChartLayout(chart, size)
    #expect(layout.grid.isEmpty && layout.unit == nil)
    #expect(!layout.words.isEmpty, "Why nothing is there stands in the picture.")
  }

  @Test("gives what happened before the picture no month: it stands at the edge, and its echo begins there")
  func marksEarlierEvents() throws {
    let scene = try TrendSamples.plainScene(
      "eigene-worte", try TrendSamples.share(window: 12), TrendSamples.shares(36), last: TrendSamples.newest)
    let periods = scene.curve.shown(TrendView())
    let event = TrendSamples.event(1, "2023-06-01", "Vorher", kind: .law)
    let definition = scene.curve.series.definition
    let letters = LetteredEvent.all([event], touching: definition, in: periods)
    let chart = Chart(scene.curve, periods, Chart.Beside(events: letters), Wording(.german))
    for size in ChartSize.allCases {
      let layout = ChartLayout(chart, size)
      let diamond = try #require(layout.diamonds.first)
      #expect(diamond.isEarlier && diamond.x < layout.frame.x(1) + size.badgeRadius)
      let echo = try #require(diamond.echo)
      #expect(echo.upperBound == layout.frame.x(try #require(chart.events.first?.echo?.upperBound)))
      let html = HTML()
      ChartDrawing(chart, size, id: "v").write(html)
      #expect(!html.string.contains("class=\"umstand\"") && html.string.contains("class=\"nachhall\""))
      #expect(html.string.contains("aria-label=\"Ereignis A: Vorher\""))
    }
  }

  @Test("keeps the words of two breaks close together clear of both bars")
  func keepsBreaksApart() throws {
    let half = try TrendSamples.days(.halfYear)
    let last = Period(.halfYear, holding: 2026, 1)
    let key = try #require(SeriesKey("dauer/tage"))
    let phases = [-4, -3].map {
      Phase(series: key, first: last.advanced(by: $0), reason: .definition, text: "Neu", source: "")
    }
    let scene = try TrendSamples.plainScene(
      "dauer", half, TrendSamples.figures(TrendSamples.wander(14, from: 40, step: 9)), last: last, phases: phases)
    let chart = Chart(scene.curve, scene.curve.shown(TrendView(window: .all)), Chart.Beside(), Wording(.german))
    let layout = ChartLayout(chart, .wide)
    #expect(layout.breaks.count == 2)
    let words = layout.words.filter { $0.text.contains("Zählweise") || $0.text.contains("anders gezählt") }
    #expect(words.count == 2)
    for word in words {
      #expect(!layout.breaks.contains { word.box.minX < $0 + 2 && $0 - 2 < word.box.maxX }, "\(word.text)")
    }
  }

  @Test("puts every value at the height its axis says")
  func putsValuesAtTheirHeight() throws {
    let layout = try layout(Case(months: 36, seed: 1, size: .wide, language: .german))
    let (frame, scale) = (layout.frame, layout.chart.scale)
    let line = try #require(layout.chart.layer.line)
    for point in layout.points {
      let share = (frame.plot.maxY - point.y) / frame.plot.height
      let value = scale.bottom + share * (scale.top - scale.bottom)
      #expect(abs(value - (line.values[point.place]?.number ?? -1)) < 1e-6)
    }
    for grid in zip(layout.grid, scale.lines) { #expect(abs(frame.y(grid.1) - grid.0.y) < 1e-9) }
  }

  @Test("draws the same values in both sizes")
  func drawsTheSame() throws {
    let wide = try layout(Case(months: 84, seed: 1, size: .wide, language: .german))
    let narrow = try layout(Case(months: 84, seed: 1, size: .narrow, language: .german))
    #expect(wide.points.map(\.place) == narrow.points.map(\.place))
    #expect(wide.frame.size.width == 1040 && narrow.frame.size.width == 360)
  }

  @Test("has the size of the specification with one row of numbers")
  func hasItsSize() throws {
    let layout = try layout(Case(months: 24, seed: 1, size: .wide, language: .german), reflections: 0)
    #expect(layout.frame.lanes == 1)
    #expect(layout.frame.height == 408)
    let narrow = try self.layout(Case(months: 24, seed: 1, size: .narrow, language: .german), reflections: 0)
    #expect(narrow.frame.height == 366)
  }
}
