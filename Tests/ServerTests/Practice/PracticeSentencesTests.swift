import Attention
import Exchange
import Pages
import Store
import Testing
import Wording

@testable import Server

/// What is said on the pages of the practice house is true of the figures that stand beside it.
@Suite struct PracticeSentencesTests {
  static func curves() async throws -> [Curve] {
    let house = try await VisitedHouse.read.value
    let (store, tableau) = (house.store, house.household.tableau)
    let jobcenter = try #require(try await store.organisations().first { $0.kind.isJobcenter })
    let measures = tableau.indicators.flatMap { indicator in
      indicator.measures.all.map { SeriesKey.measure(indicator.id, $0.id) }
    }
    var curves: [Curve] = []
    for key in measures + tableau.components.map({ SeriesKey.component($0.id) }) {
      let definition = try #require(tableau.definition(of: key))
      let series = try await store.series(definition, of: jobcenter.id)
      curves.append(Curve(series, in: try await house.household.trendSurroundings(of: series)))
    }
    return curves
  }

  /// The line a run is counted on, with the places it is shown with.
  private static func shown(_ period: Period, _ curve: Curve, _ values: ValueWords) -> Double? {
    let value = curve.reading.isWithoutSeason ? curve.reading.adjusted(at: period) : curve.series.value(at: period)
    return value.map(values.shown)
  }

  @Test("every run is true of the line it names, as that line is shown")
  func runsAreTrue() async throws {
    let wording = Wording(.german)
    var runs = 0
    for curve in try await Self.curves() {
      guard case .longRun(let chart, let stretch) = curve.reading.level, curve.series.definition.measure.kind != .rate
      else { continue }
      runs += 1
      let values = curve.words(wording)
      let middle = values.shownMiddle(chart.centre)
      let sides = Period.all(from: stretch.first, through: stretch.last).compactMap { period -> Double? in
        guard curve.reading.side(of: period) != nil else { return nil }
        return Self.shown(period, curve, values).map { $0 - middle }
      }.filter { $0 != 0 }
      let name = curve.series.definition.key.description
      #expect(sides.count == chart.longestRun, "\(name)")
      #expect(sides.allSatisfy { $0 > 0 } || sides.allSatisfy { $0 < 0 }, "\(name)")
      let sentence = wording.reading.level(curve.reading, values)[0]
      #expect(sentence.hasPrefix("Ohne Jahreszeit gerechnet: ") == curve.reading.isWithoutSeason, "\(sentence)")
    }
    #expect(runs > 2, "The practice house has runs to read.")
  }

  @Test(
    "no sentence of a curve names a later period than the last final one that was read", arguments: Language.allCases)
  func namesNoLaterPeriod(language: Language) async throws {
    let wording = Wording(language)
    for curve in try await Self.curves() {
      let reading = curve.reading
      guard let newest = reading.newest, let last = curve.series.axis.last, newest < last else { continue }
      let values = curve.words(wording)
      let said = wording.reading.level(reading, values) + wording.reading.single(reading, values)
      for period in Period.all(from: newest.advanced(by: 1), through: last) {
        let later = said.filter { $0.contains(wording.period(period)) }
        #expect(later.isEmpty, "\(curve.series.definition.key): \(later)")
      }
    }
  }

  /// "…(18 Fälle) liegt außerhalb des üblichen Bereichs von 6 bis 17 Fällen."
  @Test("no figure is said to lie outside of a range that it ends")
  func rangesExclude() async throws {
    let wording = Wording(.german)
    var told = 0
    for curve in try await Self.curves() {
      for sentence in wording.reading.single(curve.reading, curve.words(wording)) {
        guard
          let match = sentence.firstMatch(of: #/\(([−0-9.,]+).*\) liegt außerhalb .* von ([−0-9.,]+) bis ([−0-9.,]+) /#)
        else { continue }
        told += 1
        #expect(match.1 != match.2 && match.1 != match.3, "\(sentence)")
      }
    }
    #expect(told > 2)
  }

  @Test("moving, year-on-year and stock figures are put beside earlier years without a verdict")
  func givesNoVerdict() async throws {
    let wording = Wording(.german)
    for curve in try await Self.curves() {
      let measure = curve.series.definition.measure
      guard measure.isMoving || measure.nature == .stock, let same = curve.reading.sameMonth else { continue }
      let said = wording.reading.sameMonth(same, curve.words(wording), in: curve.reading)
      #expect(!said.contains { $0.hasPrefix("Der neue Wert") }, "\(said)")
    }
  }

  @Test("the file has a usual range for final figures only, and its middle is the one of the sentence")
  func fileEqualsPage() async throws {
    let wording = Wording(.german)
    for curve in try await Self.curves() {
      let (reading, values) = (SheetReading(curve, wording), curve.words(wording))
      for period in reading.limits.keys {
        #expect(curve.series[period].caveat?.isFinal == true, "\(curve.series.definition.key) \(period)")
      }
      guard let middle = Set(reading.middles.values).first, Set(reading.middles.values).count == 1 else {
        #expect(reading.middles.isEmpty)
        continue
      }
      let said = wording.reading.level(curve.reading, values).joined(separator: " ")
      let written = wording.number(middle, decimals: middle == middle.rounded() ? 0 : 1)
      #expect(said.contains("Mitte von \(written)"), "\(curve.series.definition.key): \(written) in “\(said)”")
      #expect(reading.adjusted.isEmpty != curve.reading.isWithoutSeason)
    }
  }
}
