/// An event that was noted and struck again. It stands on no page but in the list of what was struck.
public struct StruckEvent: Hashable, Sendable {
  public let event: Event
  public let number: ID<Event>
  public let reason: String
  public let office: Office
  public let recorded: Moment

  public init(event: Event, number: ID<Event>, reason: String, office: Office, recorded: Moment) {
    (self.event, self.number, self.reason) = (event, number, reason)
    (self.office, self.recorded) = (office, recorded)
  }
}

/// A phase that people began and took back.
public struct WithdrawnPhase: Hashable, Sendable {
  public let phase: Phase
  public let reason: String
  public let office: Office
  public let recorded: Moment

  public init(phase: Phase, reason: String, office: Office, recorded: Moment) {
    (self.phase, self.reason, self.office, self.recorded) = (phase, reason, office, recorded)
  }
}

/// A set-aside that people took back: the findings count again.
public struct ReinstatedSetAside: Hashable, Sendable {
  public let mark: SetAside
  /// Why they count again; empty after an erasure.
  public let reason: String
  public let office: Office
  public let recorded: Moment

  public init(mark: SetAside, reason: String, office: Office, recorded: Moment) {
    (self.mark, self.reason, self.office, self.recorded) = (mark, reason, office, recorded)
  }
}
