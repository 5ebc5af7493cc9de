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
  public var outcome: Bringing?

  /// Refusals that are listed; whoever has more than these has one fault many times.
  public static let mostRefusals = 100

  public var isRefused: Bool { !refusals.isEmpty }
  /// All or nothing.
  public var rowsTaken: Int { isRefused ? 0 : rowsMatched }
}
