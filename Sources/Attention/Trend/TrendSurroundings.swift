/// What is known about a series beside its figures, as far as it changes what may be said about them.
///
/// Events are no part of it: they never change a calculation (trends/spec.md b.1).
public struct TrendSurroundings: Sendable {
  /// Documented breaks; those of other series are passed over.
  public var phases: [Phase]
  /// Stretches people do not want to be used for pattern, middle and range; those of other series are passed over.
  public var setAside: [SetAside]
  /// The monthly series a moving figure is made of: a numerator, and a denominator behind it where there is one.
  public var components: [Series]
  /// What was known of each period at which age, for the revisions of provisional figures.
  public var history: [Revisions.Figure]

  public init(
    phases: [Phase] = [], setAside: [SetAside] = [], components: [Series] = [], history: [Revisions.Figure] = []
  ) {
    (self.phases, self.setAside) = (phases, setAside)
    (self.components, self.history) = (components, history)
  }
}
