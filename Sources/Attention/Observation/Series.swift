/// A bringing-in of figures: one file on one day. What was known then stays known (promise 4).
public struct Vintage: Hashable, Sendable {
  public let id: ID<Vintage>
  /// The Datenstand: the day to which the source's figures belong.
  public let day: Day
  public let source: String
  /// Why figures were revised; empty for a first bringing-in.
  public let reason: String
  public let recorded: Moment

  public init(id: ID<Vintage>, day: Day, source: String, reason: String, recorded: Moment) {
    (self.id, self.day, self.source, self.reason, self.recorded) = (id, day, source, reason, recorded)
  }
}

/// One finding at its place on the two time axes: the period it is about, the vintage it comes from.
public struct Observation: Hashable, Sendable {
  public let period: Period
  public let finding: Finding
  public let vintage: ID<Vintage>

  public init(period: Period, finding: Finding, vintage: ID<Vintage>) {
    (self.period, self.finding, self.vintage) = (period, finding, vintage)
  }
}

/// The findings of one definition about one organisation, in time.
///
/// It belongs to exactly one organisation and is not `Comparable`; several go together only as a `Panel` (promise 2).
public struct Series: Hashable, Sendable {
  public let organisation: ID<Organisation>
  public let definition: SeriesDefinition
  /// In time, one per period, newest known vintage of each.
  public let observations: [Observation]

  /// - Throws: `SeriesFault` when a period stands twice or has another rhythm than the measure.
  public init(
    organisation: ID<Organisation>, definition: SeriesDefinition, observations: [Observation]
  )
    throws(SeriesFault)
  {
    let sorted = observations.sorted { $0.period < $1.period }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.period == right.period {
      throw .periodTwice(left.period)
    }
    for observation in sorted where observation.period.rhythm != definition.measure.rhythm {
      throw .otherRhythm(observation.period)
    }
    (self.organisation, self.definition, self.observations) = (organisation, definition, sorted)
  }

  /// The complete axis: every period from the first to the last, whether or not anything is known about it.
  public var axis: [Period] {
    guard let first = observations.first?.period, let last = observations.last?.period else { return [] }
    return Period.all(from: first, through: last)
  }

  public subscript(period: Period) -> Finding {
    var (low, high) = (0, observations.count)
    while low < high {
      let middle = (low + high) / 2
      if observations[middle].period < period { low = middle + 1 } else { high = middle }
    }
    return low < observations.count && observations[low].period == period ? observations[low].finding : .notCollected
  }

  /// The value in the measure's unit, where there is one to draw.
  public func value(at period: Period) -> Double? { value(of: self[period]) }

  /// What a finding of this series says in the measure's unit.
  public func value(of finding: Finding) -> Double? {
    let kind = definition.measure.kind
    return finding.quantity?.value(of: kind)
  }

  /// The same series, cut to a stretch of time.
  public func restricted(to stretch: Stretch) -> Series {
    Series(
      trusted: organisation, definition, observations.filter { stretch.contains($0.period) })
  }

  private init(
    trusted organisation: ID<Organisation>, _ definition: SeriesDefinition, _ observations: [Observation]
  ) {
    (self.organisation, self.definition, self.observations) = (organisation, definition, observations)
  }
}

/// What makes a series impossible.
public enum SeriesFault: Error, Equatable {
  case periodTwice(Period)
  case otherRhythm(Period)
}

/// Several series on one time axis. All of one organisation: a panel of two cannot be made.
public struct Panel: Sendable {
  public let organisation: ID<Organisation>
  public let series: [Series]

  /// - Throws: `PanelFault.twoOrganisations`; an empty list gives nil.
  public init?(_ series: [Series]) throws(PanelFault) {
    guard let first = series.first else { return nil }
    guard series.allSatisfy({ $0.organisation == first.organisation }) else { throw .twoOrganisations }
    (organisation, self.series) = (first.organisation, series)
  }
}

public enum PanelFault: Error, Equatable {
  case twoOrganisations
}
