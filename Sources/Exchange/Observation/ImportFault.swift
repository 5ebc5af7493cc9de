public import Attention

/// Why a file is not taken. Each case carries the facts; `explanation` makes sentences of them.
public enum ImportFault: Error, Equatable, Sendable {
  // The file as a whole.
  case text(DelimitedTextFault)
  /// The table ends before the header row of the mapping.
  case headerMissing(row: Int)
  case columnMissing(String, header: [String])
  case columnTwice(String)
  case vintageMissing
  case vintageInFuture(Day, today: Day)
  case personTrace(PersonTrace)

  // A rule of the mapping.
  case unknownSeries
  case otherKind(Measure.Kind, Measure.Unit, SeriesDefinition)
  /// Months the file's figures sum or average over, against those of the series.
  case otherWindow(Int?, SeriesDefinition)
  case columnsDoNotFit(Measure.Kind)
  case answerWithoutColumn(Key<Survey.Answer>)
  case unknownAnswer(Key<Survey.Answer>, known: [Key<Survey.Answer>])
  /// The file speaks of something else that sounds alike.
  case confusion(term: String, found: String, because: Localized)
  /// A figure of the house that cannot be guarded, because nobody says how many cases stand behind it.
  case casesUnknown(smallest: Int)
  /// No row has the texts the rule asks for; `similar` are texts that do stand in the column.
  case noRowMatched([String: String], similar: [String])

  // A row.
  case rowOfOtherLength(cells: Int, header: Int)
  case periodUnreadable(String, Mapping.PeriodColumn.Format)
  case otherRhythm(Period, expected: Rhythm)
  case periodAfterVintage(Period, Day)
  /// The same series and period on an earlier line.
  case periodTwice(Period, firstLine: Int, sameFinding: Bool)

  // A cell.
  case numberUnreadable(String, suggestion: String?)
  case numberAmbiguous(String, thousands: String, decimals: String)
  case signWithoutMapping(String)
  case signsDiffer([String])
  case negative(String)
  case decimalsUnexplained(String)
  case shareAboveHundred(String)
  case numeratorAboveDenominator(String, String)
  case distribution(DistributionFault)
}

/// One reason to refuse a file, at its place.
public struct Refusal: Equatable, Sendable {
  /// Counted from 1; nil where the fault is not at one line.
  public let line: Int?
  public let column: String?
  public let series: SeriesKey?
  public let fault: ImportFault

  public init(line: Int? = nil, column: String? = nil, series: SeriesKey? = nil, _ fault: ImportFault) {
    (self.line, self.column, self.series, self.fault) = (line, column, series, fault)
  }
}
