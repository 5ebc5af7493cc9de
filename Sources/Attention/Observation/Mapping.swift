/// How a foreign table becomes findings: remembered in a small hand-written file, so that nothing is guessed twice.
public struct Mapping: Hashable, Sendable {
  public let id: Key<Mapping>
  /// As it is to be named under every chart.
  public let source: String
  public let table: Table
  public let period: PeriodColumn
  /// The Datenstand of the file, if the file itself always has the same; otherwise it is given with each import.
  public let vintage: Day?
  /// What a sign that is no number means, the empty cell included. A sign without a line here is refused, never guessed.
  public let signs: [String: Absence]
  public let rules: NonEmpty<Rule>

  public init(
    id: Key<Mapping>, source: String, table: Table, period: PeriodColumn, vintage: Day?,
    signs: [String: Absence], rules: NonEmpty<Rule>
  ) {
    (self.id, self.source, self.table, self.period) = (id, source, table, period)
    (self.vintage, self.signs, self.rules) = (vintage, signs, rules)
  }

  /// The outside of a delimited text.
  public struct Table: Hashable, Sendable {
    public enum Encoding: String, CaseIterable, Sendable { case utf8 = "utf-8", windows1252 = "windows-1252" }
    public enum DecimalSign: String, CaseIterable, Sendable { case point = ".", comma = "," }

    public let separator: Character
    public let decimal: DecimalSign
    /// The sign between thousands; nil: none is accepted.
    public let grouping: Character?
    public let encoding: Encoding
    /// Counted from 1.
    public let headerRow: Int

    public init(
      separator: Character, decimal: DecimalSign, grouping: Character?, encoding: Encoding, headerRow: Int
    ) {
      (self.separator, self.decimal, self.grouping) = (separator, decimal, grouping)
      (self.encoding, self.headerRow) = (encoding, headerRow)
    }
  }

  public struct PeriodColumn: Hashable, Sendable {
    public enum Format: String, CaseIterable, Sendable {
      /// `2025-03`, `2025-Q1`, `2025-H1`, `2025`.
      case iso
      /// `03/2025` or `3.2025`.
      case monthYear
      /// `März 2025`.
      case germanMonth
    }

    public let column: String
    public let format: Format

    public init(column: String, format: Format) { (self.column, self.format) = (column, format) }
  }

  /// The ways of not knowing a sign can stand for.
  public enum Absence: String, CaseIterable, Sendable {
    case zero, suppressed, notCollected, notYetPublished, outage, notApplicable
  }

  /// Which rows and columns become one series.
  public struct Rule: Hashable, Sendable {
    public let series: SeriesKey
    /// Column and the exact text its cell must have.
    public let rows: [String: String]
    /// What the file's figures are; they must be what the series expects.
    public let kind: Measure.Kind
    public let unit: Measure.Unit
    public let columns: Columns
    /// Months the file's figures sum or average over; nil: figures of their own period only. It must be the series' window.
    public let window: Int?
    /// What decimals in a count mean; nil: a count with decimals is refused.
    public let decimals: Decimals?
    /// The caveat of every figure of this rule.
    public let caveat: Finding.Caveat

    public init(
      series: SeriesKey, rows: [String: String], kind: Measure.Kind, unit: Measure.Unit, columns: Columns,
      window: Int? = nil, decimals: Decimals?, caveat: Finding.Caveat
    ) {
      (self.series, self.rows, self.kind, self.unit) = (series, rows, kind, unit)
      (self.columns, self.window, self.decimals, self.caveat) = (columns, window, decimals, caveat)
    }
  }

  public enum Decimals: String, CaseIterable, Sendable {
    /// A count with decimals is a projected figure (hochgerechnet), provisional by nature.
    case projected
    /// Decimals are part of the figure.
    case exact
  }

  public enum Columns: Hashable, Sendable {
    case figure(value: String, cases: String?)
    case ratio(numerator: String, denominator: String)
    /// A column for each answer; `invited` names the column of people asked.
    case distribution(answers: [Key<Survey.Answer>: String], invited: String?)
  }
}
