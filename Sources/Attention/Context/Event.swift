/// Something that happened and may bend or break a curve. Events never change a calculation.
public struct Event: Hashable, Sendable {
  public let id: Name
  public let organisation: ID<Organisation>
  public let first: Day
  /// The last day of a span; nil for a single day.
  public let last: Day?
  /// How exactly the days are known.
  public let exactness: Exactness
  public let kind: Kind
  /// What else it was: a law that also changed how things are counted.
  public let also: [Kind]
  public let title: String
  public let text: String
  public let source: String
  /// Series it touches with special care; empty means it concerns all.
  public let affects: [SeriesKey]
  public let certainty: Certainty

  public init(
    id: Name, organisation: ID<Organisation>, first: Day, last: Day?, exactness: Exactness = .day, kind: Kind,
    also: [Kind] = [], title: String, text: String, source: String, affects: [SeriesKey],
    certainty: Certainty = .documented
  ) {
    (self.id, self.organisation, self.first, self.last) = (id, organisation, first, last)
    (self.exactness, self.kind, self.also) = (exactness, kind, also)
    (self.title, self.text) = (title, text)
    (self.source, self.affects, self.certainty) = (source, affects, certainty)
  }

  public func touches(_ series: SeriesKey) -> Bool { affects.isEmpty || affects.contains(series) }

  /// The same event on the pages of another organisation: what happened to a Jobcenter happened to its teams.
  public func shown(by organisation: ID<Organisation>) -> Event {
    Event(
      id: id, organisation: organisation, first: first, last: last, exactness: exactness, kind: kind, also: also,
      title: title, text: text, source: source, affects: affects, certainty: certainty)
  }

  /// The last day on which it still went on.
  public var end: Day { last ?? first }

  /// By first day; of two on the same day what people here noted comes first.
  public static func isEarlier(_ left: Event, _ right: Event) -> Bool {
    (left.first, left.id) < (right.first, right.id)
  }

  /// Under which name an event stands: one that people here noted, or one of the shipped calendar.
  public enum Name: Hashable, Comparable, Sendable {
    case noted(ID<Event>)
    case national(Key<NationalEvent>)
  }

  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// A definition or a way of counting changed.
    case definition
    case law
    case organisation
    case shock
    case correction

    /// Whether what was counted before and after may not be the same thing; then people are asked for a phase.
    public var mayBreakSeries: Bool { self == .definition || self == .correction }
  }

  /// How exactly a day is known: the day itself, only its month, only its year.
  public enum Exactness: String, CaseIterable, Sendable {
    case day, month, year
  }

  /// How sure one may be of it.
  public enum Certainty: Hashable, Sendable {
    /// Somebody stands for it with a source.
    case documented
    /// General knowledge of what has come to pass, not checked against a source.
    case common
    /// Still to come when the calendar was written: announced, not checked.
    case announced
    /// Not vouched for by the calendar, confirmed by the organisation with a source.
    case confirmed(source: String, office: Office, Day)
  }
}

/// A documented break: from here on the series is counted differently. People start phases, never a calculation (b.1).
public struct Phase: Hashable, Sendable {
  public let series: SeriesKey
  public let first: Period
  public let reason: Event.Kind
  public let text: String
  public let source: String

  public init(series: SeriesKey, first: Period, reason: Event.Kind, text: String, source: String) {
    (self.series, self.first, self.reason) = (series, first, reason)
    (self.text, self.source) = (text, source)
  }
}
