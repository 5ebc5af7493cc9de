import Attention

/// How an indicator is looked at: as a curve, as a distribution of answers, as stories. The raw value stands in addresses.
public enum TableauKind: String, CaseIterable, Sendable {
  case curve = "verlauf"
  case distribution = "verteilung"
  case narrative = "erzaehlung"

  func shows(_ indicator: Indicator) -> Bool { indicator.measures.all.contains { Self($0.kind) == self } }

  init(_ kind: Measure.Kind) {
    switch kind {
    case .ordinalSurvey: self = .distribution
    case .narrative: self = .narrative
    case .rate, .changeRatio, .count, .sum, .mean, .median: self = .curve
    }
  }
}
