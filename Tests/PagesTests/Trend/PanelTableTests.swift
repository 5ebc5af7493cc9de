import Attention
import Markup
import Testing
import Wording

@testable import Pages

@Suite struct PanelTableTests {
  private func table() throws -> PanelTable {
    PanelTable(
      curves: try TrendSamples.panelScene().foci.map(\.curve), months: try TrendSamples.stretch("2024-01", "2026-10"),
      wording: Wording(.german))
  }

  @Test("lets a half-year reach over its six months, and every period stand once")
  func reachesOver() throws {
    let (table, scene) = (try table(), try TrendSamples.panelScene())
    let periods = Period.all(from: try #require(Period("2024-01")), through: try #require(Period("2026-10"))).reversed()
    for curve in scene.foci.map(\.curve) {
      let cells = table.cells(curve, Array(periods))
      #expect(cells.count == periods.count)
      #expect(cells.compactMap { $0?.rows }.reduce(0, +) == periods.count, "Every row has its cell.")
      if curve.measure.rhythm == .halfYear {
        #expect(cells.compactMap { $0 }.contains { $0.rows == 6 })
      }
    }
  }

  @Test("is printed as tables that fit on paper: every curve once, one rhythm together, never too many columns")
  func fitsOnPaper() throws {
    let curves = try TrendSamples.panelScene().foci.map(\.curve)
    let table = PanelTable(
      curves: curves + curves + curves, months: try TrendSamples.stretch("2024-01", "2026-10"),
      wording: Wording(.german),
      isOpen: true)
    #expect(table.sheets.flatMap { $0 }.count == 3 * curves.count)
    for sheet in table.sheets {
      #expect(Set(sheet.map(\.measure.rhythm)).count == 1)
      #expect(sheet.map { $0.measure.kind == .ordinalSurvey ? 2 : 1 }.reduce(0, +) <= PanelTable.mostOnPaper)
    }
    let page = PanelPage(try TrendSamples.surroundings(), scene: try TrendSamples.panelScene(), isPrint: true)
    let text = Sheet(page).document().string
    #expect(!text.contains("rowspan") && text.ranges(of: "<caption").count == 3)
    for title in try TrendSamples.panelScene().foci.map({ Wording(.german).say($0.curve.series.definition.title) }) {
      #expect(text.contains("<th scope=\"col\" class=\"zahl\">\(title) ("), "\(title)")
    }
  }

  @Test("says the same figures as the curve's own table")
  func saysTheSame() throws {
    let (table, scene) = (try table(), try TrendSamples.panelScene())
    let curve = try #require(scene.foci.first?.curve)
    let axis = Array(
      Period.all(from: try #require(Period("2024-01")), through: try #require(Period("2026-10"))).reversed())
    for (period, cell) in zip(axis, table.cells(curve, axis)) {
      guard let value = curve.series.value(at: period) else { continue }
      #expect(cell?.text.hasPrefix(curve.words(Wording(.german)).number(value)) == true)
    }
  }

  @Test("keeps every answer of a wave in its place, and says which are hidden to protect people")
  func hidesAnswersInPlace() throws {
    let counts = try [("a1", 17), ("a2", 1), ("a3", 19), ("a4", 24)].map {
      Distribution.Count(try Key<Survey.Answer>($0.0), $0.1)
    }
    let wave = Finding.distribution(try Distribution(answers: counts, nonAnswers: [], invited: 200, edition: 1))
    let shown = Disclosure.guarded(wave, kind: .ordinalSurvey, cases: 10)
    let half = Period(.halfYear, holding: 2026, 1)
    let curve = try TrendSamples.plainScene("eigener-wunsch", TrendSamples.survey(), [shown], last: half).curve
    let cell = try #require(
      PanelTable(
        curves: [curve], months: TrendSamples.stretch("2026-01", "2026-06"), wording: Wording(.german)
      ).cells(curve, [half]).first ?? nil)
    let parts = cell.text.components(separatedBy: " · ").map(String.init)
    #expect(parts.count == 4 && parts[1] == Wording(.german).observation.tooFew)
    #expect(parts.contains { $0 == "39" }, "24 of 61: \(cell.text)")
  }
}
