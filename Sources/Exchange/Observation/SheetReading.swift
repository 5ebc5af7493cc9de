public import Attention

/// What the page says beside the figures, place by place, so that the file says exactly what is shown: with the places it
/// is shown with.
public struct SheetReading: Sendable {
  /// The middle the figures of a period are held against.
  public var middles: [Period: Double]
  /// The figures without season, where that line stands in the picture; empty otherwise.
  public var adjusted: [Period: Double]
  /// The usual range of a period.
  public var limits: [Period: Limits]
  public var setAsides: [SetAside]
  /// The series as it was known on an earlier day, where the page shows both.
  public var then: Series?

  public init(
    middles: [Period: Double] = [:], adjusted: [Period: Double] = [:], limits: [Period: Limits] = [:],
    setAsides: [SetAside] = [], then: Series? = nil
  ) {
    (self.middles, self.adjusted, self.limits) = (middles, adjusted, limits)
    (self.setAsides, self.then) = (setAsides, then)
  }
}
