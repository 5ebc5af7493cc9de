/// The small-number guard: what may be shown of a figure of the house, so that nobody behind it can be recognised.
public enum Disclosure {
  /// Hides a figure below the smallest case count.
  ///
  /// A count is hidden from 1 to `cases − 1` (a zero says nothing about a person); a ratio when its numerator or its
  /// complement lies in that range, or its denominator is below it; a mean or median with fewer cases behind it; a
  /// distribution with fewer people answering. Dossier 5.2.
  public static func guarded(_ finding: Finding, kind: Measure.Kind, cases: Int) -> Finding {
    let hidden = Finding.suppressed(.fewerThan(cases))
    let limit = Double(cases)
    func small(_ number: Double) -> Bool { number > 0 && number < limit }
    switch finding {
    case .measured(.ratio(let numerator, let denominator), _):
      guard kind == .rate else { return small(numerator) || small(denominator) ? hidden : finding }
      let complement = denominator - numerator
      return denominator < limit || small(numerator) || small(complement) ? hidden : finding
    case .measured(.figure(let value, let behind), _):
      if let behind, behind < limit { return hidden }
      return kind == .count && small(value) ? hidden : finding
    case .distribution(let distribution):
      return distribution.answered < cases ? hidden : finding
    default:
      return finding
    }
  }
}
