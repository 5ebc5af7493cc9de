public import Attention
import Markup
public import Wording

/// The small view of one curve beside its item, with its sentence: the figures as they stood, and what was revised since.
public struct DialogueGlance {
  private let curve: Curve
  private let stretch: Stretch?
  private let small: SmallChart?
  private let revised: [Reflection.Revised]
  private let wording: Wording

  /// - Parameters:
  ///   - curve: as it stood at the dialogue, or as it stands now.
  ///   - now: the same series as it is known today; figures that differ are named (promise 4).
  ///   - panel: the curves of the same dialogue; those of one unit share their top.
  ///   - stories: released ones, of a narrative series.
  public init(
    _ curve: Curve, now: Series? = nil, panel: Panel?, stretch: Stretch?, stories: [Entry] = [], wording: Wording
  ) {
    (self.curve, self.stretch, self.wording) = (curve, stretch, wording)
    let periods = curve.shown(TrendView(stretch: stretch))
    let name = curve.series.definition.key.description.split(separator: "/").joined(separator: "-")
    small = SmallChart(
      curve, axis: periods.isEmpty ? nil : periods, panel: panel, bands: stretch.map { [$0] } ?? [], stories: stories,
      id: "bild-\(name)", wording)
    revised = periods.filter { stretch?.contains($0) ?? true }.compactMap { period in
      guard let now, let then = curve.series[period].quantity, then != now[period].quantity else { return nil }
      return Reflection.Revised(period: period, then: curve.series[period], now: now[period])
    }
  }

  var hasPicture: Bool { small != nil }

  func picture(_ html: HTML) { small?.write(html) }

  /// Range, gaps and the stretch in words; nil while nothing was observed.
  var inWords: String? {
    guard small != nil else { return nil }
    let view = TrendView(stretch: stretch)
    return CurveWords(curve, curve.shown(view), view, wording).sentences.joined(separator: " ")
  }

  /// Both states of what was revised since. More than three are in the table of the trend.
  func thenAndNow(_ html: HTML) {
    guard !revised.isEmpty else { return }
    guard revised.count <= 3 else { return html(.p, text: wording.reflection.manyRevised(revised.count)) }
    for revision in revised {
      html(
        .p,
        text: wording.reflection.thenAndNow(
          revision.period, then: figure(revision.then), now: figure(revision.now)))
    }
  }

  private func figure(_ finding: Finding) -> String {
    if let value = finding.quantity?.value(of: curve.measure.kind) { return curve.words(wording).value(value) }
    return wording.observation.absence(finding) ?? wording.observation.emptyDenominator
  }
}
