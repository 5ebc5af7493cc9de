import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct StateHistoryTests {
  private func finding(_ value: Double, _ vintage: Int64, _ period: Period) -> Observation {
    Observation(period: period, finding: .measured(.figure(value, cases: nil), .final), vintage: ID(vintage))
  }

  @Test("counts the figures of a state that read otherwise today, and nothing that was not known then")
  func countsChanges() throws {
    let last = TrendSamples.newest
    let curve = try TrendSamples.plainScene(
      "dauer", TrendSamples.days(), TrendSamples.figures([30, 31, 32, 33]), last: last
    ).curve
    let history = StateHistory([
      last.advanced(by: -1): [finding(40, 2, last.advanced(by: -1)), finding(32, 3, last.advanced(by: -1))],
      last: [finding(33, 3, last), finding(33, 4, last)],
    ])
    func changes(_ vintage: Int64) -> Int {
      history.changes(since: ID(vintage), curve, over: .standard, Wording(.german))
    }
    #expect(changes(1) == 0, "Nothing was known yet.")
    #expect(changes(2) == 1)
    #expect(changes(3) == 0 && changes(4) == 0, "The same figure brought again is no change.")
  }

  @Test("says beside each state how much reads otherwise, and that an unknown one is not there")
  func saysSo() throws {
    let now = try TrendSamples.curveScene()
    let month = TrendSamples.newest.advanced(by: -14)
    let then = try TrendSamples.thenState()
    let revised = try [
      month: [
        #require(then.series.observations.first { $0.period == month }),
        #require(now.curve.series.observations.first { $0.period == month }),
      ]
    ]
    let page = Sheet(
      ThenAndNowPage(
        try TrendSamples.surroundings(), scene: now, states: TrendSamples.vintages, then: then, window: .standard,
        history: StateHistory(revised), isUnknown: true)
    ).document().string
    #expect(page.contains("(ein Wert lautet heute anders)"))
    #expect(page.contains("Den Stand in der Adresse gibt es nicht."))
    #expect(page.contains(">noch nicht bekannt</td>"))
  }
}
