/// Something that happened and may bend or break a curve. Events never change a calculation.
public struct Event: Hashable, Sendable {
  public let id: ID<Event>
  public let organisation: ID<Organisation>
  public let first: Day
  /// The last day of a span; nil for a single day.
  public let last: Day?
  public let kind: Kind
  public let title: String
  public let text: String
  public let source: String
  /// Series it touches with special care; empty means it concerns all.
  public let affects: [SeriesKey]

  public init(
    id: ID<Event>, organisation: ID<Organisation>, first: Day, last: Day?, kind: Kind, title: String,
    text: String, source: String, affects: [SeriesKey]
  ) {
    (self.id, self.organisation, self.first, self.last) = (id, organisation, first, last)
    (self.kind, self.title, self.text) = (kind, title, text)
    (self.source, self.affects) = (source, affects)
  }

  public func touches(_ series: SeriesKey) -> Bool { affects.isEmpty || affects.contains(series) }

  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// A definition or a way of counting changed.
    case definition
    case law
    case organisation
    case shock
    case correction
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
