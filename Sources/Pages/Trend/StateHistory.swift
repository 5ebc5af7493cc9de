public import Attention
public import Wording

/// What was known of a series at every state of it, as far as that changed later.
public struct StateHistory: Sendable {
  /// Revised periods with all of their findings, in the order they came in.
  private let revised: [Period: [Observation]]

  public init(_ revised: [Period: [Observation]] = [:]) { self.revised = revised }

  /// How many figures of a state read otherwise today; what was not known then is no change.
  public func changes(since state: ID<Vintage>, _ curve: Curve, over window: TrendWindow, _ wording: Wording) -> Int {
    curve.shown(TrendView(window: window)).count { period in
      guard let then = revised[period]?.last(where: { $0.vintage <= state }) else { return false }
      return curve.figure(then.finding, wording) != curve.figure(curve.series[period], wording)
    }
  }
}

extension Curve {
  /// A finding of this curve as it is read.
  func figure(_ finding: Finding, _ wording: Wording) -> String {
    if let value = finding.quantity?.value(of: measure.kind) { return words(wording).number(value) }
    switch finding {
    case .distribution(let distribution): return wording.trend.answers(distribution.answered)
    case .described(let stories): return wording.value(Double(stories), .stories)
    default: return wording.observation.absence(finding) ?? wording.observation.emptyDenominator
    }
  }
}
