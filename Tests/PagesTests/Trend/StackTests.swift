import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct StackTests {
  private func stack(_ language: Language = .german, months: String = "2024-01") throws -> Stack {
    let scene = try TrendSamples.panelScene()
    return Stack(
      scene.foci.map(\.curve), panel: scene.panel, months: try TrendSamples.stretch(months, "2026-10"),
      events: LetteredEvent.all(TrendSamples.events, touching: nil, in: []), Wording(language))
  }

  @Test("puts the same month at the same place in every curve, whatever its rhythm", arguments: ChartSize.allCases)
  func sharesTheAxis(size: ChartSize) throws {
    let stack = try stack()
    let frame = StackFrame(size: size, count: stack.axis.periods.count, rows: stack.rows.count)
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
      let html = HTML()
      StackDrawing(stack, size, id: "p").write(html)
      #expect(html.string.ranges(of: "role=\"img\"").count == stack.rows.count)
      #expect(html.string.ranges(of: "<title").count == stack.rows.count)
      #expect(html.string.ranges(of: "<a href=\"#ereignis-").count == 3)
      let ids = html.string.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      #expect(html.string.matches(of: /<[a-z]/).count < 260, "Many curves must not become many elements.")
    }
  }

  @Test(
    "keeps the letters of events beside each other and inside, many in one month too", arguments: ChartSize.allCases)
  func keepsLettersApart(size: ChartSize) {
    let frame = StackFrame(size: size, count: 36, rows: 3)
    let found = frame.diamonds([0, 0, 5, 35, 35, 35])
    for (left, right) in zip(found, found.dropFirst()) { #expect(right - left >= 2 * size.badgeRadius) }
    #expect(found.allSatisfy { $0 >= size.badgeRadius && $0 <= size.width - size.badgeRadius })
    #expect(frame.diamonds([12]) == [frame.x(month: 12)])
  }

  @Test("keeps titles inside the picture", arguments: ChartSize.allCases)
  func keepsTitlesInside(size: ChartSize) throws {
    let html = HTML()
    StackDrawing(try stack(), size, id: "p").write(html)
    for match in html.string.matches(of: /<text class="(stark|einheit)" x="0"[^>]*>([^<]*)</) {
      #expect(TextWidth.of(match.2, bold: match.1 == "stark") <= size.width, "\(match.2)")
    }
  }
}
