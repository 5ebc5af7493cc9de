public import Attention
public import Wording

/// How the state of a promise is read from its form.
public struct PromiseForm: Sendable {
  private let wording: Wording

  public init(wording: Wording) { self.wording = wording }

  /// A promise never becomes new again.
  static let states = PromiseState.allCases.filter { $0 != .new }

  public struct Step: Hashable, Sendable {
    public let state: PromiseState
    public let because: String

    public init(state: PromiseState, because: String) { (self.state, self.because) = (state, because) }
  }

  /// - Throws: everything that is still open.
  public func step(in filled: Filled) throws(FormFaults) -> Step {
    let because = Prose.tidy(filled["weil"])
    guard let state = Self.states.first(where: { $0.slug == filled["stand"] }) else {
      throw FormFaults([FormFault("stand", wording.promising.choose)])
    }
    if state.needsReason, because.isEmpty { throw open(.withoutReason(.promise)) }
    if because.count > EntryDraft.longest { throw open(.reasonTooLong(because.count)) }
    return Step(state: state, because: because)
  }

  private func open(_ fault: EntryFault) -> FormFaults {
    FormFaults([FormFault("weil", wording.recording.message(fault))])
  }
}
