public import Attention

/// What was read from one hand-written mapping: how a foreign table becomes findings.
///
///     let file = MappingFile(path: "zuordnung.yaml", tableau: shelf.tableau)
///     guard let mapping = file.mapping else { print(file.diagnostics.map { $0.text(in: .german) }) … }
public struct MappingFile: Sendable {
  /// Nil when something stands against using it.
  public let mapping: Mapping?
  public let diagnostics: [Diagnostic]

  /// Reads a file on disk.
  /// - Parameter tableau: what its rules are held against; nil leaves that out.
  public init(path: String, tableau: Tableau?) {
    let remarks = Remarks(file: path)
    self.init(root: Sheet.opened(path, remarks), remarks, tableau)
  }

  /// Reads the bytes of a file.
  /// - Parameter name: how a person would name it.
  public init(bytes: [UInt8], name: String, tableau: Tableau?) {
    let remarks = Remarks(file: name)
    self.init(root: Sheet.root(of: bytes, remarks), remarks, tableau)
  }

  private init(root: Field?, _ remarks: Remarks, _ tableau: Tableau?) {
    let mapping = root.flatMap { Fields($0, .mapping) }.flatMap { Self.mapping($0, tableau) }
    self.mapping = remarks.hasErrors ? nil : mapping
    diagnostics = remarks.all.sorted { $0.place < $1.place }
  }

  private static func mapping(_ fields: Fields, _ tableau: Tableau?) -> Mapping? {
    let (id, source) = (fields.name("id", of: Mapping.self), fields.required("source")?.text())
    let (table, period) = (table(fields), period(fields))
    let vintage = fields["vintage"]?.day()
    let signs = signs(fields)
    let rules = (fields.required("series")?.filledList() ?? []).compactMap { RuleReading($0, tableau)?.rule }
    guard let id, let source, let table, let period, let rules = NonEmpty(rules) else { return nil }
    return Mapping(
      id: id, source: source, table: table, period: period, vintage: vintage, signs: signs, rules: rules)
  }

  private static func table(_ fields: Fields) -> Mapping.Table? {
    guard let field = fields.required("table"), let part = Fields(field, .table) else { return nil }
    let separator = part.required("separator")?.sign()
    let decimal = part.choice("decimal", of: Mapping.Table.DecimalSign.self)
    let grouping = part["grouping"]?.sign()
    let encoding = part.choice("encoding", of: Mapping.Table.Encoding.self)
    let headerRow = part.required("headerRow")?.number(in: 1...200)
    if let decimal {
      let sign = Character(decimal.rawValue)
      if grouping == sign { part["grouping"]?.refuse(.sameSign("grouping", "decimal", sign)) }
      if separator == sign { part["separator"]?.refuse(.sameSign("separator", "decimal", sign)) }
    }
    guard let separator, let decimal, let encoding, let headerRow else { return nil }
    return Mapping.Table(
      separator: separator, decimal: decimal, grouping: grouping, encoding: encoding, headerRow: headerRow)
  }

  private static func period(_ fields: Fields) -> Mapping.PeriodColumn? {
    guard let field = fields.required("period"), let part = Fields(field, .periodColumn) else { return nil }
    let (column, format) = (
      part.required("column")?.column(), part.choice("format", of: Mapping.PeriodColumn.Format.self)
    )
    guard let column, let format else { return nil }
    return Mapping.PeriodColumn(column: column, format: format)
  }

  private static func signs(_ fields: Fields) -> [String: Mapping.Absence] {
    var signs: [String: Mapping.Absence] = [:]
    for (sign, value) in fields["signs"]?.pairs() ?? [] {
      if let absence = value.choice(of: Mapping.Absence.self) { signs[sign] = absence }
    }
    return signs
  }
}
