import Attention
import Markup
import Testing
import Wording

@testable import Pages

/// The words of a page say what its picture and its table show.
@Suite struct CurveWordsTests {
  private let german = Wording(.german)

  private func words(_ curve: Curve, _ view: TrendView = TrendView()) -> CurveWords {
    CurveWords(curve, curve.shown(view), view, german)
  }

  private func curve(_ findings: [Finding]) throws -> Curve {
    try TrendSamples.plainScene("dauer", TrendSamples.days(), findings, last: TrendSamples.newest).curve
  }

  private let seasonal = (0..<60).map { place -> Double in
    let pattern: [Double] = [30, 25, 15, 0, -10, -20, -5, 5, -15, -20, -15, 10]
    return (120 + pattern[place % 12] + Double(place * 7 % 11) - 5).rounded()
  }

  @Test("hidden figures are hidden, not still to come")
  func saysHidden() throws {
    let hidden = try curve(Array(repeating: .suppressed(.fewerThan(10)), count: 6))
    #expect(words(hidden).sentences[0] == "Alle Werte dieses Zeitraums sind zum Schutz der Personen verborgen.")
    #expect(words(hidden).rows.contains { $0.sentences.contains { $0.contains("weniger als 10 Fällen") } })
    #expect(try words(curve([.notCollected, .notYetPublished])).sentences[0].contains("noch keine Werte"))
  }

  @Test("names line and middle only where the picture has both")
  func marksWhatIsDrawn() throws {
    func mark(_ curve: Curve) -> String? { words(curve).rows.first?.mark }
    let read = try curve(TrendSamples.figures(seasonal))
    #expect(mark(read) == "Linie und Mitte" && read.reading.chart != nil)
    #expect(try mark(curve(TrendSamples.figures([20, 30, 25]))) == "einzelne Punkte")
    let stock = Curve(
      try TrendSamples.series(
        "dauer", TrendSamples.stock(), TrendSamples.figures(seasonal), last: TrendSamples.newest,
        tableau: TrendSamples.tableau()))
    #expect(mark(stock) == "Linie" && stock.reading.chart == nil)
  }

  @Test("gives the range of each way of counting by itself")
  func rangesApart() throws {
    let key = try #require(SeriesKey("eigene-worte/anteil"))
    let phase = Phase(series: key, first: Period(.month, holding: 2025, 8), reason: .definition, text: "", source: "")
    let scene = try TrendSamples.scene(phases: [phase])
    let view = TrendView(window: .all)
    let sentences = words(scene.curve, view).sentences
    #expect(sentences[0].contains("seit August 2025"), "\(sentences)")
    #expect(sentences.contains { $0.contains("bis Juli 2025, anders gezählt, lagen die Werte") }, "\(sentences)")
  }

  @Test("the line without season is in words, picture and table alike")
  func showsTheLineWithoutSeason() throws {
    let curve = try curve(TrendSamples.figures(seasonal))
    let periods = curve.shown(TrendView())
    #expect(words(curve).rows.contains { $0.sentences.contains { $0.hasPrefix("Die gepunktete Linie") } })
    let chart = Chart(curve, periods, Chart.Beside(), german)
    #expect(chart.marks.adjusted.compactMap { $0 }.count == periods.count)
    let html = HTML()
    TrendTable(curve: curve, periods: periods, events: [], reflections: [], title: "Dauer", wording: german).write(html)
    let middle = curve.words(german).middle(try #require(curve.reading.chart?.centre))
    #expect(html.string.contains("ohne Jahreszeit: \(middle)."))
    for period in periods {
      let value = curve.words(german).number(try #require(curve.reading.adjusted(at: period)))
      let row = html.string.components(separatedBy: "<tr>").first { $0.contains(">\(german.period(period))</th>") }
      #expect(row?.contains("ohne Jahreszeit \(value)") == true, "\(period)")
    }
  }

  @Test("several curves have their middles in the table they share")
  func panelHasMiddles() throws {
    let curve = try curve(TrendSamples.figures(seasonal))
    let html = HTML()
    PanelTable(curves: [curve], months: try TrendSamples.stretch("2025-01", "2026-10"), wording: german).write(html)
    let middle = curve.words(german).middle(try #require(curve.reading.chart?.centre))
    #expect(html.string.contains("Mitte \(middle) ohne Jahreszeit"))
  }
}
