/// Where a bringing-in of figures comes from.
public struct Delivery: Hashable, Sendable {
  /// The Datenstand.
  public let day: Day
  public let source: String
  /// The mapping it was read with; nil for figures entered in a form.
  public let mapping: Key<Mapping>?
  /// Why figures are revised; may be empty while none is.
  public let reason: String

  public init(day: Day, source: String, mapping: Key<Mapping>?, reason: String) {
    (self.day, self.source, self.mapping, self.reason) = (day, source, mapping, reason)
  }
}

/// What came of bringing figures in.
public struct Bringing: Hashable, Sendable {
  /// Findings where nothing was known before, or only that nothing is known.
  public let taken: Int
  /// Findings that say what is already known; they are not stored again.
  public let unchanged: Int
  public let revised: [Revision]
  /// Nil when nothing changed, and for a weighing that stores nothing.
  public let vintage: Vintage?

  public init(taken: Int, unchanged: Int, revised: [Revision], vintage: Vintage?) {
    (self.taken, self.unchanged, self.revised, self.vintage) = (taken, unchanged, revised, vintage)
  }

  /// A finding that says something else than the one before it. Both are kept; what they say is read through
  /// `Disclosure.pair`.
  public struct Revision: Hashable, Sendable {
    public let series: SeriesKey
    public let before: Undisclosed
    public let after: Undisclosed
    public var period: Period { after.period }

    public init(series: SeriesKey, before: Undisclosed, after: Undisclosed) {
      (self.series, self.before, self.after) = (series, before, after)
    }
  }
}

extension Finding {
  /// Whether it only says that nothing is known. A figure that fills such a place is no revision.
  public var isAbsence: Bool {
    switch self {
    case .notCollected, .notYetPublished, .outage, .notApplicable: true
    case .measured, .distribution, .described, .suppressed: false
    }
  }
}
