/// A phase with the office that noted it, and when.
public struct NotedPhase: Hashable, Sendable {
  public let phase: Phase
  public let office: Office
  public let recorded: Moment

  public init(phase: Phase, office: Office, recorded: Moment) {
    (self.phase, self.office, self.recorded) = (phase, office, recorded)
  }
}
