import Attention
import Markup
import Testing
import Wording

@testable import Pages

/// The table says whatever the picture draws, with the same figures.
@Suite struct TrendTableTests {
  private func table(_ curve: Curve, _ periods: [Period], _ reflections: [Reflection] = []) -> String {
    let html = HTML()
    TrendTable(
      curve: curve, periods: periods, events: LetteredEvent.all(TrendSamples.events, touching: nil, in: periods),
      reflections: reflections, title: "Verlauf", wording: Wording(.german)
    ).write(html)
    return html.string
  }

  /// Cells of each row, by the text of its first cell.
  private func rows(_ table: String) -> [String: [String]] {
    var rows: [String: [String]] = [:]
    for row in table.components(separatedBy: "<th scope=\"row\">").dropFirst() {
      let cells = String(row).components(separatedBy: "<td").map { cell in
        String(cell.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
      }
      let name = String(row.prefix { $0 != "<" })
      rows[name] = Array(cells.dropFirst())
    }
    return rows
  }

  @Test("has every value of the picture, rounded the same way", arguments: [6, 24, 36, 84])
  func hasEveryValue(months: Int) throws {
    let scene = try TrendSamples.scene(months: months)
    let periods = scene.curve.shown(TrendView(window: .all))
    let rows = rows(table(scene.curve, periods))
    let wording = Wording(.german)
    let layout = ChartLayout(Chart(scene.curve, periods, Chart.Beside(panel: scene.panel), wording), .wide)
    let line = try #require(layout.chart.layer.line)
    #expect(rows.count == periods.count)
    #expect(layout.points.count == line.numbers.count)
    for point in layout.points {
      let value = try #require(line.values[point.place])
      let cells = try #require(rows[wording.period(periods[point.place])])
      #expect(cells[0] == layout.chart.figures.value(value.number))
      #expect(
        cells[cells.count - 1].split(separator: ", ").first.map(String.init)
          == (value.isFirm ? "endgültig" : value.caveat))
    }
    for (place, absence) in layout.chart.absences.enumerated() where absence != nil {
      #expect(rows[wording.period(periods[place])]?[0] == absence)
    }
  }

  @Test("says conditions, breaks, earlier states and reflections beside the figure")
  func saysNotes() throws {
    let key = try #require(SeriesKey("eigene-worte/anteil"))
    let april = Period(.month, holding: 2026, 4)
    let phase = Phase(series: key, first: Period(.month, holding: 2025, 2), reason: .definition, text: "", source: "")
    let before = Curve.Earlier(.measured(.ratio(numerator: 24, denominator: 60), .provisional), Day(number: 20_600))
    let scene = try TrendSamples.scene(phases: [phase], earlier: [april: [before]])
    let text = table(scene.curve, scene.curve.shown(TrendView()), try TrendSamples.reflections())
    let rows = rows(text)
    #expect(rows["Februar 2025"]?.last?.hasPrefix("endgültig, ab hier andere Zählweise") == true)
    #expect(rows["Juni 2025"]?.last?.hasPrefix("endgültig, Rahmenbedingung A") == true)
    #expect(rows["April 2026"]?.last?.hasSuffix("zuvor 40,0\u{202F}%, Stand 27. Mai 2026") == true)
    #expect(text.contains("<th scope=\"row\">April 2026</th>"))
    #expect(text.contains("<a href=\"#reflexion-3\">Reflexion 3</a>"))
    #expect(rows["August 2025"]?[0] == "keine Erhebung")
  }

  @Test("counts every answer and those who did not answer")
  func countsAnswers() throws {
    let curve = try TrendSamples.surveyScene().curve
    let rows = rows(table(curve, curve.shown(TrendView())))
    guard case .distribution(let wave) = curve.series[Period(.halfYear, holding: 2026, 1)] else {
      Issue.record("no wave")
      return
    }
    let cells = try #require(rows["1. Halbjahr 2026"])
    for (place, count) in wave.answers.enumerated() { #expect(cells[place].hasPrefix("\(count.count) (")) }
    #expect(cells[4] == "16" && cells[5] == String(wave.answered))
    #expect(rows["2. Halbjahr 2023"]?[0] == "zu wenige Fälle")
    #expect(rows["2. Halbjahr 2024"]?.contains("ab hier andere Frage") == true)
  }

  @Test("counts stories")
  func countsStories() throws {
    let curve = try TrendSamples.storyScene().curve
    let rows = rows(table(curve, curve.shown(TrendView())))
    #expect(rows["1. Halbjahr 2026"]?[0] == "8")
    #expect(rows["1. Halbjahr 2025"]?[0] == "keine Erzählrunde")
  }

  @Test("has a caption, scopes and its own scroll region")
  func isAccessible() throws {
    let scene = try TrendSamples.scene(months: 12)
    let text = table(scene.curve, scene.curve.shown(TrendView()))
    #expect(text.contains("<details id=\"tabelle\"><summary>Alle Werte als Tabelle</summary>"))
    #expect(text.contains("<div class=\"rolle\" role=\"region\" tabindex=\"0\" aria-labelledby=\"tab-titel\">"))
    #expect(text.contains("<caption id=\"tab-titel\">Verlauf. Anteil in Prozent, je Monat. Mitte seit November 2025: "))
    #expect(text.contains("<th scope=\"col\" class=\"zahl\">Wert</th>"))
  }
}
