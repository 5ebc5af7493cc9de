import Attention
import Testing

@testable import Pages

@Suite struct TrendViewTests {
  @Test("reads what it writes into an address", arguments: TrendWindow.choices)
  func readsWhatItWrites(window: TrendWindow) throws {
    #expect(TrendWindow(window.text) == window)
    let view = TrendView(window: window, stretch: try TrendSamples.stretch("2026-07", "2026-09"))
    #expect(view.query.hasSuffix("von=2026-07&bis=2026-09") && view.query.hasPrefix("?"))
    #expect(TrendView().query.isEmpty)
  }

  @Test("never shows fewer periods than a reading needs", arguments: Rhythm.allCases)
  func neverShowsTooFew(rhythm: Rhythm) {
    #expect(TrendWindow.choices.allSatisfy { $0.periods(rhythm) >= Reading.fewestUseful })
    #expect(TrendWindow.months(60).periods(.month) == 60 && TrendWindow.standard.periods(.quarter) == 12)
  }

  @Test("offers windows only where they change something")
  func offersWindows() {
    #expect(WindowLinks.choices(84, .month) == [.months(24), .standard, .months(60), .all])
    #expect(WindowLinks.choices(36, .month) == [.months(24), .all])
    #expect(WindowLinks.choices(20, .month).isEmpty)
    #expect(WindowLinks.choices(7, .year).isEmpty)
  }
}
