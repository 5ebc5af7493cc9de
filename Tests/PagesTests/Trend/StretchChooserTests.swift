import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct StretchChooserTests {
  private func links(_ rhythm: Rhythm, _ count: Int, _ window: TrendWindow) throws -> String {
    let last = Period(rhythm, holding: 2026, 1)
    let axis = Period.all(from: last.advanced(by: 1 - count), through: last)
    let (html, indicator, measure) = (HTML(), try Key<Indicator>("dauer"), try Key<Measure>("tage"))
    WindowLinks(
      axis: axis, view: TrendView(window: window), wording: Wording(.german),
      address: { .trendView(TrendSamples.agreementID, indicator, measure, $0) }
    ).write(html)
    return html.string
  }

  @Test(
    "marks exactly one window as the one that is shown, in every rhythm",
    arguments: [(Rhythm.month, 84), (.quarter, 30), (.quarter, 16), (.halfYear, 14), (.year, 13)])
  func marksTheWindow(rhythm: Rhythm, count: Int) throws {
    for window in TrendWindow.choices {
      #expect(try links(rhythm, count, window).ranges(of: "aria-current=\"true\"").count == 1, "\(window)")
    }
  }

  @Test("offers nothing where there is nothing to choose")
  func offersNothing() throws {
    #expect(try links(.halfYear, 9, .standard).isEmpty)
  }
}
