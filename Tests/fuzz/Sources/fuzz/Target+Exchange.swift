@testable import Attention
@testable import Catalogue
@testable import Exchange

/// Tables from elsewhere, and the mappings that read them.
extension Target {
  static let exchange: [Target] = [
    Target(name: "delimited") { bytes in
      let kinds: [(Character, Mapping.Table.Encoding)] = [(";", .utf8), (",", .windows1252), ("\t", .utf8)]
      for (separator, encoding) in kinds {
        guard
          let rows = try? DelimitedText.rows(
            of: bytes, separator: separator, encoding: encoding, limits: DelimitedText.Limits())
        else { continue }
        hold(rows.allSatisfy { !$0.cells.isEmpty }, "every row has a cell")
        var writer = DelimitedWriter()
        for row in rows.prefix(50) { writer.write(row.cells.map { .text($0) }) }
        let again = try? DelimitedText.rows(
          of: writer.bytes, separator: ";", encoding: .utf8, limits: DelimitedText.Limits())
        hold(again?.count == rows.prefix(50).count, "what is written is read back row for row")
        hold(
          (again ?? []).allSatisfy { $0.cells.allSatisfy { !beginsFormula($0) } }, "no cell begins a formula")
      }
    },
    Target(name: "import") { bytes in
      // The first line is the mapping's choice, the rest is the table.
      let text = String(decoding: bytes, as: UTF8.self)
      for mapping in mappings {
        let plan = ImportPlan.read(
          Array(text.utf8), with: mapping, vintage: Day(2026, 1, 15), today: Day(number: 20_781), definition: definition
        )
        hold(plan.isRefused == !plan.report.refusals.isEmpty, "a refusal has a reason")
        hold(!plan.isRefused || plan.parts.isEmpty, "all or nothing")
        for sentence in plan.report.sentences(.german) { hold(!sentence.isEmpty, "no empty sentence") }
      }
    },
    Target(name: "numbers") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      for format in Mapping.PeriodColumn.Format.allCases {
        if let period = WrittenPeriod.read(text, as: format) {
          hold(Period(period.description) == period, "a period that is read can be written")
        }
      }
      for number in [Double.pi, 1e-300, 1e300, -0.0, .infinity, .nan] {
        hold(!DelimitedWriter.plain(number).contains("e"), "no exponent is written")
      }
    },
    Target(name: "case") { bytes in
      guard let example = try? ReferenceCase(json: bytes), let line = try? example.line() else { return }
      hold(JSONValue(json: Array(line.utf8)) != nil, "an answer can be read")
    },
    Target(name: "mapping") { bytes in
      let file = MappingFile(bytes: bytes, name: "zuordnung.yaml", tableau: nil)
      hold(file.mapping != nil || !file.diagnostics.isEmpty, "what is refused says why")
      for diagnostic in file.diagnostics { hold(!diagnostic.text(in: .german).isEmpty, "no empty reason") }
    },
  ]

  private static func beginsFormula(_ cell: String) -> Bool {
    guard let first = cell.first(where: { $0 != " " && $0 != "\u{A0}" }), "=+-@\t\r\n".contains(first) else {
      return false
    }
    return !cell.dropFirst().allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
  }

  private static let mappings: [Mapping] = [
    """
    id: eins
    source: "Probe"
    table: {separator: ";", decimal: ",", grouping: ".", encoding: utf-8, headerRow: 1}
    period: {column: "Monat", format: iso}
    signs: {"*": suppressed, "-": zero, ".": notCollected, "": notYetPublished}
    series: [{series: component/a, kind: count, unit: persons, value: "Wert", decimals: projected, caveat: final}]
    """,
    """
    id: zwei
    source: "Probe"
    table: {separator: ",", decimal: ".", encoding: windows-1252, headerRow: 2}
    period: {column: "p", format: germanMonth}
    signs: {"x": notApplicable}
    series: [{series: component/b, rows: {art: "Bestand"}, kind: rate, unit: percent, numerator: "z", denominator: "n", caveat: provisional}]
    """,
  ].compactMap { MappingFile(bytes: Array($0.utf8), name: "m.yaml", tableau: nil).mapping }

  @Sendable private static func definition(_ key: SeriesKey) -> SeriesDefinition? {
    guard let words = Localized(de: "a", en: "a"), let id = try? Key<ComponentSeries>("a"),
      let measure = try? Key<Measure>("m")
    else { return nil }
    let isRate = key.description == "component/b"
    guard
      let made = try? Measure(
        id: measure, title: words, content: isRate ? .rate(numerator: words, denominator: words) : .count(of: words),
        unit: isRate ? .percent : .persons, rhythm: .month, waitingMonths: 0, window: nil, yearOnYear: false,
        nature: isRate ? .share : .stock, swingGrowsWithLevel: false, skewed: false, components: [])
    else { return nil }
    return SeriesDefinition(
      component: ComponentSeries(
        id: id, version: 1, role: .component, title: words, definition: words, hides: words, source: words,
        minimumCases: MinimumCases(official: isRate ? nil : 3, own: 10, staff: nil, stories: nil),
        origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: made))
  }
}
