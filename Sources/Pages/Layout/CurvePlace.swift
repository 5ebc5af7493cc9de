public import Attention

/// Where a curve stands: in an agreement, or among the Rahmenbedingungen of one's own organisation. Everything that belongs
/// to the curve continues its address.
public enum CurvePlace: Hashable, Sendable {
  case focus(ID<Agreement>, Key<Indicator>, Key<Measure>)
  case condition(Key<ComponentSeries>)

  var path: String {
    switch self {
    case .focus(let agreement, let indicator, let measure):
      Address.trendOf(agreement, indicator, measure).path
    case .condition(let component): Address.condition(component).path
    }
  }

  /// The curve itself.
  public func curve(_ view: TrendView = TrendView()) -> Address {
    switch self {
    case .focus(let agreement, let indicator, let measure): .trendView(agreement, indicator, measure, view)
    case .condition(let component): .conditionView(component, view)
    }
  }

  var section: Section {
    switch self {
    case .focus: .agreements
    case .condition: .conditions
    }
  }
}
