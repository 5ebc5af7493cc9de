/// What a person is about to say. Held against the rules before it becomes a record; what was typed is never lost.
public struct EntryDraft: Hashable, Sendable {
  public static let longest = 4000

  public let kind: Entry.Kind
  public let text: String
  public let because: String
  public let state: PromiseState?

  public init(kind: Entry.Kind, text: String, because: String = "", state: PromiseState? = nil) {
    (self.kind, self.text, self.because, self.state) = (kind, text, because, state)
  }

  /// Turns the draft into words that may be recorded.
  /// - Throws: `EntryFault` for an empty or too long text, a decision or dissent without a reason, a promise without a state.
  public func said() throws(EntryFault) -> Entry.Said {
    let (text, because) = (Prose.tidy(text), Prose.tidy(because))
    guard !text.isEmpty else { throw .empty }
    guard text.count <= Self.longest else { throw .tooLong(text.count) }
    guard because.count <= Self.longest else { throw .reasonTooLong(because.count) }
    if kind == .decision || kind == .dissent, because.isEmpty { throw .withoutReason(kind) }
    if kind == .promise, let state, state.needsReason, because.isEmpty { throw .withoutReason(kind) }
    return Entry.Said(text: text, because: because, state: kind == .promise ? state ?? .new : nil)
  }
}

/// Why something cannot be recorded yet.
public enum EntryFault: Error, Hashable, Sendable {
  case empty
  case tooLong(Int)
  case reasonTooLong(Int)
  case withoutReason(Entry.Kind)
}

/// A draft as its authors see it. For everybody else it is sealed until it is released (promise 5).
public struct Draft: Hashable, Sendable {
  public let id: ID<Draft>
  public let authors: Set<ID<Account>>
  public let place: Entry.Place
  public let words: EntryDraft
  public let updated: Moment

  public init(
    id: ID<Draft>, authors: Set<ID<Account>>, place: Entry.Place, words: EntryDraft, updated: Moment
  ) {
    (self.id, self.authors, self.place, self.words) = (id, authors, place, words)
    self.updated = updated
  }
}
