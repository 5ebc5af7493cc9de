import Attention
import Markup
import Wording

/// One table for several curves: a row for every period of the finest rhythm, a column for every curve. A quarter reaches over
/// its three months.
struct PanelTable {
  let curves: [Curve]
  let months: Stretch
  let wording: Wording
  /// Printed tables stand open, as many of them as the width of a sheet of paper asks for.
  var isOpen = false
  private var words: TrendWords { wording.trend }
  private var terms: ObservationWords { wording.observation }

  func write(_ html: HTML) {
    guard !isOpen else {
      for (place, sheet) in sheets.enumerated() {
        let title = words.sheetCaption(sheet.map { wording.say($0.series.definition.title) }, months)
        PanelTable(curves: sheet, months: months, wording: wording).table(title, "tab-titel-\(place + 1)", html)
      }
      return
    }
    html(.details, .id("tabelle")) {
      html(.summary, text: words.table)
      table(words.panelCaption(months), "tab-titel", html)
    }
  }

  /// For paper: curves of one rhythm together, so that every row has all of its cells, and never more than fit beside each
  /// other; the shares of a survey take the room of two.
  var sheets: [[Curve]] {
    var sheets: [[Curve]] = []
    for rhythm in curves.map(\.measure.rhythm).unique {
      var room = 0
      for curve in curves where curve.measure.rhythm == rhythm {
        let width = curve.measure.kind == .ordinalSurvey ? 2 : 1
        if width > room {
          sheets.append([])
          room = Self.mostOnPaper
        }
        sheets[sheets.count - 1].append(curve)
        room -= width
      }
    }
    return sheets
  }
  static let mostOnPaper = 4

  /// The finest rhythm of the curves.
  private var rhythm: Rhythm { curves.map(\.measure.rhythm).min { $0.months < $1.months } ?? .month }

  /// Newest first.
  private var periods: [Period] {
    Period.all(from: months.first.firstDay.period(rhythm), through: months.last.firstDay.period(rhythm)).reversed()
  }

  private func table(_ caption: String, _ id: String, _ html: HTML) {
    html(.div, .class("rolle"), .role("region"), .tabindex(0), .ariaLabelledBy(id)) {
      html(.table) {
        html(.caption, .id(id), text: caption)
        html(.thead) {
          html(.tr) {
            html(.th, .scope("col"), text: terms.column(rhythm))
            for curve in curves { html(.th, .scope("col"), .class("zahl"), text: head(curve)) }
          }
        }
        html(.tbody) { rows(html) }
      }
    }
  }

  /// Title, kind and unit; for a survey its answers, in the order in which their shares stand in the cells.
  private func head(_ curve: Curve) -> String {
    let title = wording.say(curve.series.definition.title)
    guard case .survey(let survey) = curve.measure.content else {
      return "\(title) (\(terms.nature(of: curve.measure))\(middle(curve)))"
    }
    let answers = survey.answers.map { wording.say($0.text) }.joined(separator: " · ")
    return "\(title) (\(terms.nature(of: curve.measure)): \(answers))"
  }

  /// ", Mitte 26,5": the middle of the picture, where there is one.
  private func middle(_ curve: Curve) -> String {
    guard let chart = curve.reading.chart else { return "" }
    let said = words.centre(curve.words(wording).middle(chart.centre))
    return ", \(curve.reading.isWithoutSeason ? words.withoutSeason(said) : said)"
  }

  private func rows(_ html: HTML) {
    let periods = periods
    let cells = curves.map { self.cells($0, periods) }
    for (place, period) in periods.enumerated() {
      html(.tr) {
        html(.th, .scope("row"), text: wording.period(period))
        for column in cells {
          guard let cell = column[place] else { continue }
          html(.td, .class("zahl"), cell.rows > 1 ? .rowspan(cell.rows) : nil, text: cell.text)
        }
      }
    }
  }

  typealias Cell = (text: String, rows: Int)

  /// One cell for every period of the curve, at the newest row it reaches over; nil where the one above reaches down.
  func cells(_ curve: Curve, _ periods: [Period]) -> [Cell?] {
    let axis = curve.series.axis
    var cells: [Cell?] = []
    var last: Period?
    for period in periods {
      let own = period.firstDay.period(curve.measure.rhythm)
      let isKnown = axis.first.map { $0 <= own } == true && axis.last.map { own <= $0 } == true
      let known = isKnown ? own : nil
      if !cells.isEmpty, known != nil, known == last {
        if let place = cells.lastIndex(where: { $0 != nil }), let cell = cells[place] {
          cells[place] = (cell.text, cell.rows + 1)
        }
        cells.append(nil)
      } else {
        cells.append((known.map { text(curve, $0) } ?? "–", 1))
      }
      last = known
    }
    return cells
  }

  /// In the order of the heading; where an answer is hidden to protect people, its place says so.
  private func shares(_ distribution: Distribution, _ curve: Curve) -> [String] {
    guard case .survey(let survey) = curve.measure.content else { return [] }
    return survey.answers.map { answer in
      if distribution.hidden.contains(answer.id) { return terms.tooFew }
      return distribution.share(of: answer.id).map { wording.number($0) } ?? "–"
    }
  }

  private func text(_ curve: Curve, _ period: Period) -> String {
    let finding = curve.series[period]
    switch finding {
    case .distribution(let distribution) where distribution.answered > 0:
      return shares(distribution, curve).joined(separator: " · ")
    case .distribution: return terms.nobodyAnswered
    case .described(let stories): return wording.number(stories)
    default:
      guard let value = curve.series.value(at: period) else { return terms.absence(finding) ?? terms.emptyDenominator }
      let caveat = finding.caveat.flatMap { $0 == .final ? nil : ", \(terms.name(of: $0))" } ?? ""
      return curve.words(wording).number(value) + caveat
    }
  }
}
