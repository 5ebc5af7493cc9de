import Attention
import Markup
import Wording

/// The same figures as the overlay of years, and the span of the earlier ones: a row for every month, a column for every year.
struct SameMonthTable {
  let curve: Curve
  let wording: Wording
  private var words: TrendWords { wording.trend }
  private var terms: ObservationWords { wording.observation }
  private var figures: ValueWords { curve.words(wording) }

  private var years: [Int] { Set(curve.newestPhase.map(\.year)).sorted() }

  func write(_ html: HTML) {
    let rhythm = curve.measure.rhythm
    html(.div, .class("rolle"), .role("region"), .tabindex(0), .ariaLabelledBy("jahre-titel")) {
      html(.table) {
        html(
          .caption, .id("jahre-titel"),
          text: words.sameMonthCaption(wording.say(curve.series.definition.title), terms.nature(of: curve.measure)))
        html(.thead) {
          html(.tr) {
            html(.th, .scope("col"), text: terms.column(rhythm))
            for year in years { html(.th, .scope("col"), .class("zahl"), text: String(year)) }
            html(.th, .scope("col"), text: words.earlierSpan)
          }
        }
        html(.tbody) {
          for ordinal in 1...rhythm.perYear { row(ordinal, html) }
        }
      }
    }
  }

  private func row(_ ordinal: Int, _ html: HTML) {
    let phase = curve.newestPhase
    html(.tr) {
      html(.th, .scope("row"), text: words.ordinal(ordinal, curve.measure.rhythm))
      for year in years {
        let period = phase.first { $0.year == year && $0.ordinal == ordinal }
        html(.td, .class("zahl"), text: period.map(cell) ?? "–")
      }
      html(.td, text: span(ordinal, phase))
    }
  }

  private func cell(_ period: Period) -> String {
    let finding = curve.series[period]
    guard let value = curve.series.value(at: period) else { return terms.absence(finding) ?? terms.emptyDenominator }
    let caveat = finding.caveat.flatMap { $0 == .final ? nil : ", \(terms.name(of: $0))" } ?? ""
    return figures.number(value) + caveat
  }

  /// "25 bis 29 (3 Werte)": the lowest and the highest of the years before the newest one of this month.
  private func span(_ ordinal: Int, _ phase: [Period]) -> String {
    let values = phase.filter { $0.ordinal == ordinal }.compactMap { curve.series.value(at: $0) }.dropLast()
    guard let low = values.min(), let high = values.max() else { return "–" }
    return words.spanOf(figures.number(low), figures.number(high), values.count)
  }
}
