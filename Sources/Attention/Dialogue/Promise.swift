/// A promise and how it went on: each step is added, none is overwritten.
public struct Promise: Hashable, Sendable {
  public let entry: Entry
  /// In the order they were noted.
  public let steps: [Step]

  public init(entry: Entry, steps: [Step]) { (self.entry, self.steps) = (entry, steps) }

  /// How it stands after the last step; as it was given while there is none.
  public var state: PromiseState { steps.last?.state ?? entry.said?.state ?? .new }

  /// How it stands for somebody who reads the promise and is no party of its agreement: what the parties said about its steps was
  /// said to them, however far the promise itself was released.
  public var fromOutside: Promise {
    Promise(
      entry: entry,
      steps: steps.map { step in
        Step(
          id: step.id, state: step.state, because: "", organisation: step.organisation, office: step.office,
          recorded: step.recorded)
      })
  }

  /// One change of how a promise stands.
  public struct Step: Hashable, Sendable {
    public let id: ID<Frame>
    public let state: PromiseState
    /// The reason; empty where none is needed, or after an erasure.
    public let because: String
    public let organisation: ID<Organisation>
    public let office: Office
    public let recorded: Moment

    public init(
      id: ID<Frame>, state: PromiseState, because: String, organisation: ID<Organisation>, office: Office,
      recorded: Moment
    ) {
      (self.id, self.state, self.because) = (id, state, because)
      (self.organisation, self.office, self.recorded) = (organisation, office, recorded)
    }
  }
}
