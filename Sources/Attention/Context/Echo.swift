/// A stretch in which an event still stands in the figures of a series, although it lies behind.
///
/// A twelve-month sum keeps it for twelve months, a quotient with the year before as well; some figures meet it again much
/// later (domain/dossier.md, section 7). Echoes are offered to people who read a curve; they change no calculation.
///
///     Echo.all(of: lawOfJanuary2023, in: k2)  // [January to December 2023, because it sums twelve months]
public struct Echo: Hashable, Sendable {
  public let stretch: Stretch
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    /// The figure covers so many months.
    case window(months: Int)
    /// The figure is held against the one a year before.
    case yearOnYear
    /// The people it is about are counted only so many months later.
    case late(months: ClosedRange<Int>, because: Localized)
  }

  /// The echoes of an event that touches a series; none where a figure speaks about its own period only.
  public static func all(of event: Event, in definition: SeriesDefinition, _ late: [LateEcho] = []) -> [Echo] {
    guard event.touches(definition.key) else { return [] }
    let measure = definition.measure
    let (first, last) = (event.first.period(measure.rhythm), event.end.period(measure.rhythm))
    let tail = measure.echoPeriods
    var echoes: [Echo] = []
    if tail > 0, let stretch = Stretch(first, last.advanced(by: tail)) {
      echoes.append(Echo(stretch: stretch, reason: measure.echoReason))
    }
    for rule in late where rule.series.contains(definition.key) && event.affects.contains(definition.key) {
      let delay = (rule.months.lowerBound / measure.rhythm.months, rule.months.upperBound / measure.rhythm.months)
      guard let stretch = Stretch(first.advanced(by: delay.0), last.advanced(by: delay.1 + tail)) else { continue }
      echoes.append(Echo(stretch: stretch, reason: .late(months: rule.months, because: rule.because)))
    }
    return echoes
  }
}

/// A rule of the calendar: in these series an event comes back so many months later, and why.
public struct LateEcho: Hashable, Sendable {
  public let series: Set<SeriesKey>
  public let months: ClosedRange<Int>
  public let because: Localized

  public init(series: Set<SeriesKey>, months: ClosedRange<Int>, because: Localized) {
    (self.series, self.months, self.because) = (series, months, because)
  }
}

extension Measure {
  /// How many periods after its own an event still stands in a figure.
  fileprivate var echoPeriods: Int { max((window ?? (yearOnYear ? 12 : 0)) / rhythm.months - 1, 0) }

  fileprivate var echoReason: Echo.Reason { window.map { .window(months: $0) } ?? .yearOnYear }
}
