import Attention
import Testing
import Wording

@testable import Pages

@Suite struct StretchFormTests {
  private let axis = Period.all(from: Period(.month, holding: 2024, 11), through: Period(.month, holding: 2026, 10))
  private func form(_ values: [String: String], _ axis: [Period]? = nil) -> StretchForm {
    StretchForm(.preset(values), axis: axis ?? self.axis, Wording(.german))
  }

  @Test("reads a stretch and how much is shown")
  func readsAStretch() throws {
    let form = form(["von": "2026-07", "bis": "2026-09", "monate": "60"])
    #expect(form.view == TrendView(window: .months(60), stretch: try TrendSamples.stretch("2026-07", "2026-09")))
    #expect(form.note == nil && form.faults.isEmpty)
    #expect(self.form(["von": "2026-07"]).view.stretch == (try TrendSamples.stretch("2026-07", "2026-07")))
    #expect(self.form([:]).view == TrendView())
    #expect(self.form(["monate": "7"]).view.window == .standard)
  }

  @Test("asks to swap months in the wrong order")
  func asksToSwap() {
    let form = form(["von": "2026-09", "bis": "2026-07"])
    #expect(form.faults == [FormFault("bis", "‚Bis‘ liegt vor ‚Von‘. Tauschen Sie die beiden")])
    #expect(form.view.stretch == nil)
  }

  @Test("shows the nearest month of one that is not there, and says so")
  func showsTheNearest() throws {
    let form = form(["von": "2019-01", "bis": "2025-01"])
    #expect(form.view.stretch == (try TrendSamples.stretch("2024-11", "2025-01")))
    #expect(form.note?.contains("November 2024 bis Januar 2025") == true)
    let quarter = self.form(["von": "2026-Q1", "bis": "2026-Q2"])
    #expect(quarter.view.stretch == (try TrendSamples.stretch("2026-01", "2026-04")))
    #expect(quarter.note != nil)
  }

  @Test("shows the whole curve for an address nobody can read", arguments: ["<script>", "2026-13", "0", "-"])
  func shrugsAtNonsense(text: String) {
    let form = form(["von": text, "bis": text])
    #expect(form.view.stretch == nil && form.faults.isEmpty)
    #expect(form.note != nil)
    #expect(self.form(["von": "2026-01"], []).note == nil)
  }
}
