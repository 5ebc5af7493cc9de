/// A person's mark on findings, with a reason: these periods are not used for pattern and limits. The figures stay visible
/// (trends/spec.md, part b). Never an absence.
public struct SetAside: Hashable, Sendable {
  public let id: ID<Frame>
  /// Whose findings.
  public let observed: ID<Organisation>
  public let series: SeriesKey
  public let stretch: Stretch
  /// Empty after an erasure.
  public let reason: String
  /// How one knows: minutes, a notice of the source, somebody’s own knowledge. Empty in records of old, and after an erasure.
  public let source: String
  public let office: Office
  public let recorded: Moment

  public init(
    id: ID<Frame>, observed: ID<Organisation>, series: SeriesKey, stretch: Stretch, reason: String,
    source: String = "", office: Office, recorded: Moment
  ) {
    (self.id, self.observed, self.series, self.stretch) = (id, observed, series, stretch)
    (self.reason, self.source, self.office, self.recorded) = (reason, source, office, recorded)
  }
}
