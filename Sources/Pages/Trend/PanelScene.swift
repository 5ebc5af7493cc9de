public import Attention

/// Everything the page of several curves is about: the foci of one agreement, in its order, on one time axis.
///
/// All figures come out of one panel, so that no second organisation can stand on the page.
public struct PanelScene: Sendable {
  public let agreement: Agreement
  public let agreementTitle: String
  /// The name of the observed organisation.
  public let observed: String
  public let panel: Panel
  /// In the order of the agreement: those in attention, then the resting ones.
  public let foci: [Member]
  public let events: [Event]
  public let echoes: [LateEcho]
  /// The newest bringing-in of figures of any of them.
  public let vintage: Vintage?

  /// One focus with its curve.
  public struct Member: Sendable {
    public let focus: Focus
    public let indicator: Indicator
    public let curve: Curve
    /// Released stories of a narrative series.
    public let stories: [Entry]

    public init(focus: Focus, indicator: Indicator, curve: Curve, stories: [Entry]) {
      (self.focus, self.indicator, self.curve, self.stories) = (focus, indicator, curve, stories)
    }
  }

  /// - Returns: nil without any focus, or when a curve is not one of the panel.
  public init?(
    agreement: Agreement, agreementTitle: String, observed: String, panel: Panel, foci: [Member], events: [Event],
    echoes: [LateEcho], vintage: Vintage?
  ) {
    guard !foci.isEmpty, foci.allSatisfy({ member in panel.series.contains(member.curve.series) }) else { return nil }
    (self.agreement, self.agreementTitle, self.observed) = (agreement, agreementTitle, observed)
    (self.panel, self.foci, self.events) = (panel, foci, events)
    (self.echoes, self.vintage) = (echoes, vintage)
  }

  /// The months a picture shows: the newest of the window in which anything is known of any curve.
  public func months(_ window: TrendWindow) -> Stretch? {
    let axes = foci.map(\.curve.series.axis)
    guard let first = axes.compactMap(\.first?.firstMonth).min(), let last = axes.compactMap(\.last?.lastMonth).max()
    else { return nil }
    let start: Int =
      switch window {
      case .months(let months): max(first, last - months + 1)
      case .all: first
      }
    return Stretch(Period(.month, index: start), Period(.month, index: last))
  }

  /// How many months there are at all.
  var length: Int { months(.all).map { $0.last.index - $0.first.index + 1 } ?? 0 }
}
