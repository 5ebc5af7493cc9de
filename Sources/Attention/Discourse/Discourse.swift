/// What was talked about in one half-year of one organisation, by dimension. Counts are of talk, never of values, and never
/// per team, party or person (promise 2).
public struct Discourse: Sendable {
  public let halfYear: Period
  public let organisation: ID<Organisation>
  /// In the order of the tableau; only dimensions somebody spoke about.
  public let sections: [Section]
  /// Dimensions nobody spoke about.
  public let silent: [Dimension]

  public struct Section: Sendable {
    public let dimension: Dimension
    public let entries: [Entry]
  }

  /// - Parameter entries: released entries of the half-year; those without an indicator are left out.
  public init(halfYear: Period, organisation: ID<Organisation>, entries: [Entry], tableau: Tableau) {
    func dimension(of entry: Entry) -> Key<Dimension>? {
      guard case .measure(let indicator, _) = entry.place.series else { return nil }
      return tableau[indicator]?.dimension
    }
    let byDimension = Dictionary(grouping: entries, by: dimension(of:))
    self.halfYear = halfYear
    self.organisation = organisation
    sections = tableau.dimensions.compactMap { dimension in
      byDimension[dimension.id].map { found in
        Section(dimension: dimension, entries: found.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) })
      }
    }
    silent = tableau.dimensions.filter { byDimension[$0.id] == nil }
  }

  public var entries: [Entry] { sections.flatMap(\.entries) }
  public var openQuestions: [Entry] { entries.filter { $0.kind == .openQuestion } }
}
