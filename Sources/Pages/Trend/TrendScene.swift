public import Attention

/// Everything one trend page is about: the focus, its curve, the other foci of the agreement, and the time around it.
///
/// All figures come out of one panel, so that no second organisation can stand on the page.
public struct TrendScene: Sendable {
  public let agreement: Agreement
  /// As the breadcrumb names it: "Team Perspektive U25, 2. Halbjahr 2026".
  public let agreementTitle: String
  /// The name of the observed organisation.
  public let observed: String
  public let indicator: Indicator
  public let dimension: Dimension?
  public let focus: Focus?
  public let curve: Curve
  public let panel: Panel
  public let neighbours: [Neighbour]
  public let events: [Event]
  /// In which series an event comes back much later.
  public let echoes: [LateEcho]
  /// The newest bringing-in of figures this series comes from.
  public let vintage: Vintage?
  /// Released stories of a narrative series.
  public let stories: [Entry]

  /// - Parameters:
  ///   - curve: one of the panel's series.
  ///   - panel: the series of all foci of this agreement.
  /// - Returns: nil when the curve is not in the panel, or its indicator not in the tableau.
  public init?(
    agreement: Agreement, agreementTitle: String, observed: String, curve: Curve, panel: Panel, tableau: Tableau,
    events: [Event], echoes: [LateEcho] = [], vintage: Vintage?, stories: [Entry] = []
  ) {
    let key = curve.series.definition.key
    guard case .measure(let id, _) = key, let indicator = tableau[id], panel.series.contains(curve.series) else {
      return nil
    }
    self.agreement = agreement
    (self.agreementTitle, self.observed) = (agreementTitle, observed)
    self.indicator = indicator
    dimension = tableau.dimension(of: indicator)
    focus = agreement.text.foci.first { $0.series == key }
    (self.curve, self.panel) = (curve, panel)
    neighbours = Self.neighbours(of: key, in: agreement, panel, tableau)
    (self.events, self.echoes, self.vintage, self.stories) = (events, echoes, vintage, stories)
  }

  /// Another focus of the same agreement.
  public struct Neighbour: Sendable {
    let series: Series
    let indicator: Indicator
    let measure: Key<Measure>
    let dimension: Dimension?
  }

  var measure: Measure { curve.measure }

  /// The two foci that follow this one in the agreement, from the beginning again after the last.
  private static func neighbours(
    of key: SeriesKey, in agreement: Agreement, _ panel: Panel, _ tableau: Tableau
  ) -> [Neighbour] {
    let foci = agreement.text.attended
    let place = foci.firstIndex { $0.series == key } ?? -1
    let order = foci.indices.map { foci[(place + 1 + $0) % foci.count] }.filter { $0.series != key }
    let found = order.compactMap { focus -> Neighbour? in
      guard let series = panel.series.first(where: { $0.definition.key == focus.series }),
        let indicator = tableau[focus.indicator]
      else { return nil }
      return Neighbour(
        series: series, indicator: indicator, measure: focus.measure, dimension: tableau.dimension(of: indicator))
    }
    return Array(found.prefix(2))
  }
}

/// What is said on one trend page, and what is being written.
public struct TrendTalk: Sendable {
  /// Those this person may read, by number.
  public let reflections: [Reflection]
  /// This person's own.
  public let drafts: [SealedDraft]
  /// Names of the parties of the agreement: who will read what is pinned here.
  public let readers: [String]
  public let names: [ID<Organisation>: String]
  /// The form as it was typed.
  public let form: Filled

  public init(
    reflections: [Reflection], drafts: [SealedDraft] = [], readers: [String], names: [ID<Organisation>: String],
    form: Filled = Filled()
  ) {
    self.reflections = reflections.sorted { $0.number < $1.number }
    (self.drafts, self.readers, self.names, self.form) = (drafts, readers, names, form)
  }
}
