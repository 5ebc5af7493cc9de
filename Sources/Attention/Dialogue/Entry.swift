/// The outside of a record, which never goes away: what kind it is, from where it was said, when, about what.
///
/// The words inside can be erased where the law orders it; the frame then says so (promise 4).
public enum Frame {}

/// One thing that was said and stays: a reflection pinned to a stretch, a decision, a dissenting view, a promise.
public struct Entry: Hashable, Sendable {
  /// Its place in the chain, in the order of time.
  public let id: ID<Frame>
  /// By which addresses name it: drawn, so that nobody counts what others said in between by the numbers of their own.
  public let tag: ID<Entry>
  public let kind: Kind
  public let organisation: ID<Organisation>
  public let office: Office
  public let perspective: Key<Perspective>
  public let recorded: Moment
  public let place: Place
  public let content: Content
  public let audiences: Set<Audience>

  /// - Parameter tag: nil for an entry no address names.
  public init(
    id: ID<Frame>, tag: ID<Entry>? = nil, kind: Kind, organisation: ID<Organisation>, office: Office,
    perspective: Key<Perspective>, recorded: Moment, place: Place, content: Content, audiences: Set<Audience>
  ) {
    (self.id, self.kind, self.organisation, self.office) = (id, kind, organisation, office)
    self.tag = tag ?? ID<Entry>(id.number)
    (self.perspective, self.recorded, self.place) = (perspective, recorded, place)
    (self.content, self.audiences) = (content, audiences)
  }

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case observation, interpretation, openQuestion, decision, dissent, promise, answer, notDecided

    /// The three that can be pinned to a stretch as a Reflexion.
    public static let reflections: [Kind] = [.observation, .interpretation, .openQuestion]

    /// Whether it obliges somebody.
    public var binds: Bool { self == .decision || self == .promise }
  }

  /// Where it is pinned.
  public struct Place: Hashable, Sendable {
    public let agreement: ID<Agreement>?
    public let series: SeriesKey?
    /// Nil: about the whole curve, or about none.
    public let stretch: Stretch?
    public let dialogue: ID<Dialogue>?
    /// The entry it answers, fulfils or dissents from.
    public let about: ID<Frame>?
    /// The newest vintage known when it was said; the data as they stood that day.
    public let known: ID<Vintage>?

    public init(
      agreement: ID<Agreement>?, series: SeriesKey? = nil, stretch: Stretch? = nil,
      dialogue: ID<Dialogue>? = nil, about: ID<Frame>? = nil, known: ID<Vintage>? = nil
    ) {
      (self.agreement, self.series, self.stretch) = (agreement, series, stretch)
      (self.dialogue, self.about, self.known) = (dialogue, about, known)
    }
  }

  public enum Content: Hashable, Sendable {
    case said(Said)
    /// Erased by an office under a rule; the place and the reason remain.
    case erased(by: Office, rule: String)
  }

  /// The words.
  public struct Said: Hashable, Sendable, Codable {
    public let text: String
    /// The reason of a decision, a dissent, a promise that could not be kept.
    public let because: String
    /// How a promise stands.
    public let state: PromiseState?

    public init(text: String, because: String = "", state: PromiseState? = nil) {
      (self.text, self.because, self.state) = (text, because, state)
    }
  }

  /// The words, if they are still there.
  public var said: Said? { if case .said(let said) = content { said } else { nil } }
}

/// How a promise stands. Not being able to keep one is a state with a reason, not a failure.
public enum PromiseState: String, CaseIterable, Codable, Sendable {
  case new, begun, kept, notPossible, dropped

  public var needsReason: Bool { self == .notPossible || self == .dropped }
}
