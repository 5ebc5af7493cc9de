public import Attention

/// What became of a file, to be told in words.
public struct ImportReport: Equatable, Sendable {
  public let source: String
  public let vintage: Day?
  /// Rows of the table below its header, empty lines and remarks apart.
  public let rowsRead: Int
  /// Rows that belong to a series of the mapping.
  public let rowsMatched: Int
  /// Rows no rule asks for.
  public var rowsPassedOver: Int { rowsRead - rowsMatched }
  /// Rows of another length after an empty line: remarks below the table, never read as figures.
  public let remarks: Int
  /// Findings the file holds, over all series. None is taken if anything is refused.
  public let findings: Int
  /// Of these, own figures hidden here because too few cases stand behind them.
  public let hidden: Int
  /// The first `mostRefusals` of them.
  public let refusals: [Refusal]
  /// How many there are beyond those listed.
  public let furtherRefusals: Int
  /// The store's answer; nil before it was asked and in a dry run that does not ask it.
  public private(set) var outcome: Outcome?

  /// What came of bringing the findings in.
  public struct Outcome: Hashable, Sendable {
    public let taken: Int
    public let unchanged: Int
    public let revised: [Revised]
  }

  /// Both states of a figure, as far as they may be read together.
  public struct Revised: Hashable, Sendable {
    public let series: SeriesKey
    public let period: Period
    public let before: Finding
    public let after: Finding
  }

  /// Refusals that are listed; whoever has more than these has one fault many times.
  public static let mostRefusals = 100

  public var isRefused: Bool { !refusals.isEmpty }
  /// Adds the store's answer. Revisions of a series the tableau does not have are counted and not told.
  public mutating func tell(
    _ bringing: Bringing, of organisation: Organisation, definition: (SeriesKey) -> SeriesDefinition?
  ) {
    let revised = bringing.revised.map { revision in
      let pair = definition(revision.series).map { Disclosure.pair(revision, $0, of: organisation) }
      return Revised(
        series: revision.series, period: revision.period, before: pair?.before ?? .suppressed(.complement),
        after: pair?.after ?? .suppressed(.complement))
    }
    outcome = Outcome(taken: bringing.taken, unchanged: bringing.unchanged, revised: revised)
  }

  /// All or nothing.
  public var rowsTaken: Int { isRefused ? 0 : rowsMatched }
}
