import Attention

/// Goes down a table row by row and gathers what its rules find, or what stands against it.
struct TableReading {
  private let mapping: Mapping
  private let vintage: Day?
  private var rules: [RuleReading]
  private var header: [String] = []
  private var record = 0
  private var isAfterBlank = false
  private var hasBrokenRows = false
  private var rowsRead = 0
  private var rowsMatched = 0
  private var remarks = 0
  private var hidden = 0
  private var found: [SeriesKey: [Period: ImportPlan.Placed]] = [:]
  private var refusals: [Refusal] = []
  private var furtherRefusals = 0
  private var traces: [Refusal] = []
  private var people = PersonWatch()
  private var columns: [String: Int] = [:]
  /// What stands above each column, for names written over several lines.
  private var headings: [String] = []

  init(_ mapping: Mapping, vintage: Day?, today: Day, definition: (SeriesKey) -> SeriesDefinition?) {
    (self.mapping, self.vintage) = (mapping, vintage)
    rules = []
    if let vintage {
      if vintage > today { refuse(Refusal(.vintageInFuture(vintage, today: today))) }
    } else {
      refuse(Refusal(.vintageMissing))
    }
    for trace in Self.traces(in: mapping) { traces.append(Refusal(.personTrace(trace))) }
    for rule in mapping.rules.all {
      guard let series = definition(rule.series) else {
        refuse(Refusal(series: rule.series, .unknownSeries))
        continue
      }
      let components = series.measure.components.compactMap { definition(.component($0)) }
      let reading = RuleReading(rule, series, mapping, confusions: Self.confusions(of: series, components))
      for fault in reading.faults { refuse(Refusal(series: rule.series, fault)) }
      rules.append(reading)
    }
  }

  mutating func take(_ row: DelimitedText.Row) {
    record += 1
    if record < mapping.table.headerRow {
      watch(row)
    } else if record == mapping.table.headerRow {
      readHeader(row)
    } else if row.isBlank {
      isAfterBlank = true
    } else {
      readBody(row)
    }
  }

  mutating func finish() {
    guard record >= mapping.table.headerRow else {
      return refuse(Refusal(.headerMissing(row: mapping.table.headerRow)))
    }
    if let trace = people.trace { traces.append(Refusal(.personTrace(trace))) }
    guard !hasBrokenRows else { return }
    for rule in rules where rule.isPlaced && !rule.hasMatched {
      refuse(Refusal(series: rule.rule.series, .noRowMatched(rule.rule.rows, similar: rule.similar)))
    }
  }

  mutating func refuse(_ refusal: Refusal) {
    guard refusals.count < ImportReport.mostRefusals else { return furtherRefusals += 1 }
    refusals.append(refusal)
  }

  /// Traces of persons are told alone: no other sentence about such a file should quote its cells.
  var plan: ImportPlan {
    let refusals = traces.isEmpty ? refusals : traces
    let report = ImportReport(
      source: mapping.source, vintage: vintage, rowsRead: rowsRead, rowsMatched: rowsMatched, remarks: remarks,
      findings: found.values.reduce(0) { $0 + $1.count }, hidden: hidden, refusals: refusals,
      furtherRefusals: traces.isEmpty ? furtherRefusals : 0)
    return ImportPlan(
      vintage: vintage, source: mapping.source, parts: refusals.isEmpty ? parts : [], report: report)
  }

  private var parts: [ImportPlan.Part] {
    var told: Set<SeriesKey> = []
    return mapping.rules.all.compactMap { rule in
      guard told.insert(rule.series).inserted, let placed = found[rule.series] else { return nil }
      return ImportPlan.Part(series: rule.series, findings: placed.values.sorted { $0.period < $1.period })
    }
  }

  /// Words that must not stand for this series: its own, and those none of the series it is made of may be mixed up with.
  /// A moving figure may well be called a sum over twelve months.
  private static func confusions(
    of series: SeriesDefinition, _ components: [SeriesDefinition]
  ) -> [ComponentSeries.Confusion] {
    let common = (components.first?.notThis ?? []).filter { confusion in
      components.allSatisfy { $0.notThis.contains { $0.term == confusion.term } }
        && !(series.measure.isMoving && RuleReading.speaksOfTwelveMonths(confusion.term))
    }
    return series.notThis + common
  }

  private mutating func readHeader(_ row: DelimitedText.Row) {
    watch(row)
    header = row.cells.map(\.trimmedCell)
    for (index, name) in header.enumerated() where columns[name] == nil { columns[name] = index }
    for name in RuleReading.columns(of: mapping) {
      let places = header.count { $0 == name }
      if places == 0 { refuse(Refusal(line: row.line, .columnMissing(name, header: header))) }
      if places > 1 { refuse(Refusal(line: row.line, column: name, .columnTwice(name))) }
    }
    for index in rules.indices { rules[index].place(in: columns) }
  }

  private mutating func readBody(_ row: DelimitedText.Row) {
    watch(row)
    var cells = row.cells.map(\.trimmedCell)
    while cells.count > header.count, cells.last == "" { cells.removeLast() }
    guard cells.count == header.count else {
      if isAfterBlank { return remarks += 1 }
      hasBrokenRows = true
      return refuse(Refusal(line: row.line, .rowOfOtherLength(cells: cells.count, header: header.count)))
    }
    rowsRead += 1
    people.look(at: cells)
    var matched = false
    for index in rules.indices where rules[index].isPlaced && rules[index].matches(cells) {
      matched = true
      guard rules[index].faults.isEmpty else { continue }
      do throws(RuleReading.CellFault) {
        try note(rules[index].read(cells), by: rules[index], line: row.line)
      } catch {
        refuse(Refusal(line: row.line, column: error.column, series: rules[index].rule.series, error.fault))
      }
    }
    rowsMatched += matched ? 1 : 0
  }

  private mutating func note(
    _ result: RuleReading.Result, by rule: RuleReading, line: Int
  ) throws(RuleReading.CellFault) {
    let column = mapping.period.column
    if let vintage, result.period.firstDay > vintage, result.finding.speaksOfThePeriod {
      throw .init(column, .periodAfterVintage(result.period, vintage))
    }
    let key = rule.rule.series
    if let earlier = found[key]?[result.period] {
      let same = earlier.finding == result.finding
      throw .init(column, .periodTwice(result.period, firstLine: earlier.line, sameFinding: same))
    }
    hidden += result.isHidden ? 1 : 0
    found[key, default: [:]][result.period] = .init(period: result.period, finding: result.finding, line: line)
  }

  /// What a mapping says about single persons: in its source, or in the rows it asks for.
  private static func traces(in mapping: Mapping) -> [PersonTrace] {
    var traces = PersonTrace.words(mapping.source)
    for (column, text) in mapping.rules.all.flatMap({ $0.rows.sorted { $0.key < $1.key } }) {
      traces += [PersonTrace.column(named: column), PersonTrace.cell(text)].compactMap(\.self)
      if PersonTrace.isName(text) { traces.append(.names) }
    }
    return traces.enumerated().filter { place, trace in !traces[..<place].contains(trace) }.map(\.element)
  }

  /// Column names up to the header, numbers of persons everywhere, addresses only inside the table: below it an office may
  /// well say where it can be asked.
  private mutating func watch(_ row: DelimitedText.Row) {
    guard traces.count < ImportReport.mostRefusals else { return }
    let isTable = record > mapping.table.headerRow
    for (index, cell) in row.cells.enumerated() {
      // A number first: the name of a column is repeated in the refusal, a number never.
      let next = isTable && index + 1 < row.cells.count ? row.cells[index + 1] : ""
      let trace = PersonTrace.cell(cell) ?? (isTable ? PersonTrace.cells(cell, next) : column(index, cell))
      guard let trace else { continue }
      let isAddress = trace == .emailAddress || trace == .phoneNumber
      if isAddress, !isTable || row.cells.count < header.count { continue }
      let column = isTable && header.indices.contains(index) ? header[index] : nil
      if traces.contains(where: { $0.column == column && $0.fault == .personTrace(trace) }) { continue }
      traces.append(Refusal(line: row.line, column: column, .personTrace(trace)))
    }
  }

  /// What a cell above the table names, alone or together with what stands above it.
  private mutating func column(_ index: Int, _ cell: String) -> PersonTrace? {
    while headings.count <= index, headings.count < Self.mostHeadings { headings.append("") }
    guard headings.indices.contains(index), !cell.isEmpty else { return PersonTrace.column(named: cell) }
    headings[index] = String((headings[index] + cell).suffix(200))
    return PersonTrace.column(named: cell) ?? PersonTrace.column(named: headings[index])
  }

  private static let mostHeadings = 1000
}

extension String {
  /// Without white space at both ends; most cells have none and are done at once.
  fileprivate var trimmedCell: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    let plain: ClosedRange<UInt8> = 0x21...0x7E
    return plain.contains(first) && plain.contains(last) ? self : Prose.trimmed(self)
  }
}

extension Finding {
  /// Whether it says that something is known about its period. That a later month is not yet published may be said today.
  fileprivate var speaksOfThePeriod: Bool {
    switch self {
    case .measured, .distribution, .described, .suppressed: true
    case .notCollected, .notYetPublished, .outage, .notApplicable: false
    }
  }
}
