public import Attention

/// What a file would bring: the findings of each series, or the reasons why it brings none.
///
/// Nothing is remembered here; the store takes `parts` as one vintage, all or nothing.
public struct ImportPlan: Sendable {
  /// The Datenstand of the findings; nil only if the plan is refused.
  public let vintage: Day?
  public let source: String
  /// Empty if anything was refused. One part a series, in the order of the mapping.
  public let parts: [Part]
  public var report: ImportReport

  public var isRefused: Bool { report.isRefused }

  /// What the store is asked to take.
  public var findings: [SeriesKey: [Period: Finding]] {
    Dictionary(
      uniqueKeysWithValues: parts.map { part in
        (part.series, Dictionary(uniqueKeysWithValues: part.findings.map { ($0.period, $0.finding) }))
      })
  }

  /// The findings of one series, in time.
  public struct Part: Hashable, Sendable {
    public let series: SeriesKey
    public let findings: [Placed]
  }

  /// A finding with its period and the line it comes from.
  public struct Placed: Hashable, Sendable {
    public let period: Period
    public let finding: Finding
    public let line: Int
  }

  /// Reads a delimited text with a mapping. Never throws: what is wrong stands in the report, with line and column.
  ///
  /// - Parameters:
  ///   - vintage: the Datenstand of this file; nil: the mapping's.
  ///   - today: no Datenstand may lie after it.
  ///   - limits: how large a file may be.
  ///   - definition: what a series is; nil for a series the tableau does not have.
  public static func read(
    _ bytes: [UInt8], with mapping: Mapping, vintage: Day?, today: Day,
    limits: DelimitedText.Limits = DelimitedText.Limits(), definition: (SeriesKey) -> SeriesDefinition?
  ) -> ImportPlan {
    var reading = TableReading(mapping, vintage: vintage ?? mapping.vintage, today: today, definition: definition)
    do throws(DelimitedTextFault) {
      var text = try DelimitedText(
        bytes, separator: mapping.table.separator, encoding: mapping.table.encoding, limits: limits)
      while let row = try text.next() { reading.take(row) }
      reading.finish()
    } catch {
      reading.refuse(Refusal(line: error.line, .text(error)))
    }
    return reading.plan
  }
}
