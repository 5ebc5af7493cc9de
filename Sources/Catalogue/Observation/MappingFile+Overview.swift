import Attention

extension MappingFile {
  /// How a mapping is written, as Markdown: an example and every key with its meaning. German with English beside it.
  public static var overview: String {
    let intro = said(
      "Eine Zuordnung sagt, wie aus einer fremden Tabelle Zahlen einer Reihe werden. Sie wird aufgehoben, damit nichts zweimal geraten wird.",
      "A mapping says how a foreign table becomes figures of a series. It is kept, so that nothing is guessed twice.")
    return """
      # Zuordnungen · *Mappings*

      \(Overview.line(intro))

      ```yaml
      \(example)
      ```

      \(section(said("Die Datei", "The file"), .mapping))

      \(section(said("`table`", "`table`"), .table))

      \(section(said("`period`", "`period`"), .periodColumn))

      \(Overview.words(Mapping.PeriodColumn.Format.allCases))

      \(section(said("Eine Regel", "A rule"), .rule))

      ### `signs`

      \(Overview.words(Mapping.Absence.allCases))

      ### `caveat`

      \(Overview.words(CaveatWord.allCases))

      """
  }

  /// A mapping of the shipped series, as somebody would write it.
  static let example = """
    id: eckwerte-grundsicherung
    source: "Statistik der Bundesagentur für Arbeit, Eckwerte des Arbeitsmarktes"
    table: {separator: ",", decimal: ".", encoding: utf-8, headerRow: 1}
    period: {column: "Monat", format: iso}
    signs: {"": notCollected, "*": suppressed}
    series:
      - series: component/bestand-elb
        rows: {Merkmal: "erwerbsfähige Leistungsberechtigte (ELB)"}
        kind: count
        unit: persons
        value: "SGB II"
        decimals: projected
        caveat: provisional
    """

  private static func section(_ title: Localized, _ form: Form) -> String {
    "## \(Overview.line(title))\n\n\(Overview.keys(of: form))"
  }
}
