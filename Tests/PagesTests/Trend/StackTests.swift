import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct StackTests {
  private let wording = Wording(.german)

  private func stack(
    _ language: Language = .german, months: String = "2024-01", events: [Event] = TrendSamples.events
  ) throws -> Stack {
    let scene = try TrendSamples.panelScene()
    return Stack(
      scene.foci.map(\.curve), panel: scene.panel, months: try TrendSamples.stretch(months, "2026-10"),
      events: LetteredEvent.all(events, touching: nil, in: []), Wording(language))
  }

  private func drawing(_ stack: Stack, _ size: ChartSize = .wide) -> String {
    let html = HTML()
    StackDrawing(stack, size, id: "p").write(html)
    return html.string
  }

  /// One curve alone.
  private func row(
    _ indicator: String, _ measure: Measure, _ findings: [Finding], last: Period, from: String = "2023-11",
    _ language: Language = .german
  ) throws -> Stack {
    let scene = try TrendSamples.plainScene(indicator, measure, findings, last: last)
    return Stack(
      [scene.curve], panel: nil, months: try TrendSamples.stretch(from, "2026-10"), events: [], Wording(language))
  }

  @Test("puts the same month at the same place in every curve, whatever its rhythm", arguments: ChartSize.allCases)
  func sharesTheAxis(size: ChartSize) throws {
    let stack = try stack()
    let frame = StackFrame(stack, size)
    let first = try #require(stack.axis.periods.first).firstMonth
    for row in stack.rows {
      for period in row.periods where period.firstMonth >= first {
        let span = frame.span(period, from: first)
        #expect(
          abs(span.middle - span.width / 2 - (frame.left + Double(period.firstMonth - first) * frame.step)) < 0.01)
        #expect(abs(span.width - Double(period.rhythm.months) * frame.step) < 0.01)
      }
    }
    #expect(frame.right <= size.width && frame.left > 0 && frame.axisY < frame.height)
  }

  @Test("draws every curve as one named image and every event as a named link", arguments: Language.allCases)
  func namesEverything(language: Language) throws {
    let stack = try stack(language)
    for size in ChartSize.allCases {
      let text = drawing(stack, size)
      #expect(text.ranges(of: "role=\"img\"").count == stack.rows.count)
      #expect(text.ranges(of: "<title").count == stack.rows.count)
      #expect(text.ranges(of: "<a href=\"#ereignis-").count == 3)
      let ids = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      #expect(text.matches(of: /<[a-z]/).count < 260, "Many curves must not become many elements.")
    }
  }

  @Test("lets every letter stand above its own month, above each other where they would cover each other")
  func keepsLettersAtTheirMonths() throws {
    let events = [
      TrendSamples.event(1, "2026-07-01", "Eins"), TrendSamples.event(2, "2026-07-01", "Zwei"),
      TrendSamples.event(3, "2026-08-01", "Drei"), TrendSamples.event(4, "2024-03-01", "Vier"),
    ]
    let stack = try stack(events: events)
    for size in ChartSize.allCases {
      let frame = StackFrame(stack, size)
      let places = stack.events.map(\.place)
      let lanes = frame.lanes(of: places)
      let spots = zip(places, lanes).map { (x: frame.x(of: $0), y: frame.diamondY(lane: $1)) }
      for (event, spot) in zip(stack.events, spots) {
        #expect(event.place.map { frame.x(month: $0) } == spot.x, "\(event.letter)")
        #expect(spot.y - size.badgeRadius >= 0 && spot.y + size.badgeRadius < frame.headingY(0) - 12)
      }
      for (index, one) in spots.enumerated() {
        for two in spots.dropFirst(index + 1) {
          #expect(max(abs(one.x - two.x), abs(one.y - two.y)) >= 2 * size.badgeRadius)
        }
      }
      #expect(spots[1].x == spots[2].x && spots[1].y != spots[2].y, "Two of one month stand above each other.")
    }
  }

  @Test("gives what began before the picture no month and no line", arguments: ChartSize.allCases)
  func marksEarlierEvents(size: ChartSize) throws {
    let before = TrendSamples.event(1, "2023-01-01", "Vorher", last: "2026-12-31")
    let stack = try stack(events: [before])
    #expect(stack.events.count == 1 && stack.events.first?.place == nil)
    let text = drawing(stack, size)
    #expect(text.contains("aria-label=\"Ereignis A: Vorher\""), "It can still be reached.")
    #expect(!text.contains("class=\"umstand"), "No line at a month it did not happen in.")
  }

  @Test("joins six half-years of a longer series, and leaves single dots of a short one large enough to see")
  func joinsWhatIsACurve() throws {
    let half = try TrendSamples.days(.halfYear)
    let last = Period(.halfYear, holding: 2026, 1)
    let long = TrendSamples.figures(TrendSamples.wander(14, from: 40, step: 5))
    #expect(drawing(try row("dauer", half, long, last: last)).contains("class=\"reihe\""))
    let short = drawing(try row("dauer", half, Array(long.suffix(6)), last: last))
    #expect(!short.contains("class=\"reihe\"") && short.contains("class=\"tupfen\""))
  }

  @Test("gives its axis figures as many decimals as its steps need, and none where nothing is known")
  func namesItsAxis() throws {
    let days = try TrendSamples.days()
    let values = TrendSamples.wander(36, from: 30, step: 4).map { $0 + 0.5 }
    let text = drawing(try row("dauer", days, TrendSamples.figures(values), last: TrendSamples.newest))
    let figures = text.matches(of: /class="ende halo"[^>]*>([^<]*)</).map { String($0.1) }
    #expect(figures.count == 3 && figures.first == "0", "\(figures)")
    #expect(!figures.contains { $0.hasSuffix(",0") })
    let hidden = [Finding](repeating: .suppressed(.fewerThan(10)), count: 24)
    #expect(!drawing(try row("dauer", days, hidden, last: TrendSamples.newest)).contains("class=\"ende"))
  }

  @Test("names the middle, and says of the newest figure that it may still change")
  func namesTheEnd() throws {
    // Figures that do not hang together, so that a middle is said.
    var state: UInt64 = 11
    var findings = TrendSamples.figures(
      (0..<36).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (25 + Double(state >> 40) / 16_777_216 * 10).rounded()
      })
    findings[35] = .measured(.figure(26, cases: nil), .provisional)
    for size in ChartSize.allCases {
      let text = drawing(try row("dauer", TrendSamples.days(), findings, last: TrendSamples.newest), size)
      #expect(text.matches(of: />Mitte( [\d,]+)?</).count == 1, "\(size)")
      #expect(text.contains("vorläufig</text>") == (size == .wide))
    }
  }

  @Test("draws all columns of a survey in one width, also where the picture begins within a wave")
  func keepsColumnsAlike() throws {
    for first in ["2023-08", "2023-10", "2023-11", "2023-12", "2024-01"] {
      let stack = try row(
        "eigener-wunsch", TrendSamples.survey(), TrendSamples.waves(8), last: Period(.halfYear, holding: 2026, 1),
        from: first)
      for size in ChartSize.allCases {
        let frame = StackFrame(stack, size)
        let columns = frame.columns(
          stack.rows[0].periods, from: try #require(stack.axis.periods.first).firstMonth)
        #expect(Set(columns.map { ($0.width * 100).rounded() }).count == 1, "\(first)")
        #expect(columns.allSatisfy { $0.left >= frame.left - 0.01 && $0.left + $0.width <= frame.right + 0.01 })
        for (left, right) in zip(columns, columns.dropFirst()) { #expect(left.left + left.width < right.left) }
      }
    }
  }

  @Test("keeps titles inside the picture and cuts nothing of what is said about an axis", arguments: Language.allCases)
  func keepsTitlesInside(language: Language) {
    let title = "Leistungsberechtigte mit einer vertrauten Ansprechperson über zwölf Monate"
    let note = "Anteil in Prozent, je Monat · Eigene Skala bis 4,0 % · Achse beginnt bei 2.800"
    for size in ChartSize.allCases {
      let lines = StackHeading.lines(title, note, size)
      #expect(lines.map(\.note).filter { !$0.isEmpty }.joined(separator: " ") == note, "\(size)")
      for line in lines {
        let gap = line.title.isEmpty || line.note.isEmpty ? 0.0 : 12
        #expect(TextWidth.of(line.title, bold: true) + gap + TextWidth.of(line.note) <= size.width)
      }
    }
    #expect(StackHeading.lines("Dauer", "Median in Tagen", .wide).count == 1)
  }

  @Test("sets title and unit in one text, on a ground of its own")
  func setsTitlesTogether() throws {
    let text = drawing(try stack())
    #expect(
      text.matches(of: /<text class="halo" x="0"[^>]*><tspan class="stark">[^<]+<\/tspan><tspan class="einheit"/).count
        == 4)
  }

  @Test("is low enough for one sheet of paper with eight curves")
  func fitsOnPaper() throws {
    let headings = [[StackHeading]](repeating: [StackHeading(title: "a", note: "b")], count: 8)
    let frame = StackFrame(size: .wide, count: 36, headings: headings, isDense: true)
    // Of 259 mm between the margins of A4 at a width of 176 mm, eighty are for the head of the page.
    #expect(frame.height / 1040 * 176 < 179)
  }
}
