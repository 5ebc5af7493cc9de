/// A series that is not an indicator and never a focus on its own: one a statutory figure is made of, or one of the
/// Rahmenbedingungen.
public struct ComponentSeries: Hashable, Sendable {
  public let id: Key<ComponentSeries>
  public let version: Int
  public let role: Role
  public let title: Localized
  public let definition: Localized
  public let hides: Localized
  public let source: Localized
  public let minimumCases: MinimumCases
  public let origin: Origin
  /// What must never be imported into it, with the reason.
  public let notThis: [Confusion]
  public let measure: Measure

  public init(
    id: Key<ComponentSeries>, version: Int, role: Role, title: Localized, definition: Localized,
    hides: Localized, source: Localized, minimumCases: MinimumCases, origin: Origin, notThis: [Confusion],
    measure: Measure
  ) {
    (self.id, self.version, self.role, self.title) = (id, version, role, title)
    (self.definition, self.hides, self.source) = (definition, hides, source)
    (self.minimumCases, self.origin, self.notThis, self.measure) = (minimumCases, origin, notThis, measure)
  }

  public enum Role: String, CaseIterable, Codable, Sendable {
    /// Made into statutory figures: Bestand ELB, Integrationen im Monat …
    case component
    /// A condition of the work: unemployment, vacancies …
    case context
  }

  /// A word that means something else, and what the difference is.
  public struct Confusion: Hashable, Sendable {
    public let term: String
    public let because: Localized

    public init(term: String, because: Localized) { (self.term, self.because) = (term, because) }
  }
}
