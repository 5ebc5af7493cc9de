public import Attention

extension Check {
  /// For people: every diagnostic, then what there is, then the result in one sentence.
  public func text(in language: Language) -> String {
    let paragraphs = diagnostics.map { $0.text(in: language) } + [inventory[language] + "\n" + result[language]]
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private var inventory: Localized {
    let own = counts.ownIndicators
    let (deOwn, enOwn) =
      own == 0 ? ("", "") : (" (davon \(own) \(own == 1 ? "eigener" : "eigene"))", " (\(own) of them your own)")
    let components = counted(
      counts.components, ("Bausteinreihe", "Bausteinreihen"), ("component series", "component series"))
    let context = counted(
      counts.contextSeries, ("Rahmenbedingung", "Rahmenbedingungen"), ("context series", "context series"))
    let perspectives = counted(counts.perspectives, ("Perspektive", "Perspektiven"), ("perspective", "perspectives"))
    let examples = counted(
      counts.examples, ("Beispieldialog", "Beispieldialoge"), ("example dialogue", "example dialogues"))
    let events = counted(
      counts.events, ("Ereignis im Kalender", "Ereignisse im Kalender"),
      ("event in the calendar", "events in the calendar"))
    let indicators = counted(counts.indicators, ("Indikator", "Indikatoren"), ("indicator", "indicators"))
    let dimensions = counted(counts.dimensions, ("Dimension", "Dimensionen"), ("dimension", "dimensions"))
    let guides = counted(counts.guides, ("Leitfaden", "Leitfäden"), ("guide", "guides"))
    return said(
      """
      \(indicators.de)\(deOwn) in \(dimensions.de), \(guides.de)
      daneben \(components.de), \(context.de), \(perspectives.de), \(examples.de), \(events.de)
      """,
      """
      \(indicators.en)\(enOwn) in \(dimensions.en), \(guides.en)
      beside them \(components.en), \(context.en), \(perspectives.en), \(examples.en), \(events.en)
      """)
  }

  private var result: Localized {
    let errors = counted(count(of: .error), ("Fehler", "Fehler"), ("error", "errors"))
    let warnings = counted(count(of: .warning), ("Warnung", "Warnungen"), ("warning", "warnings"))
    let notes = counted(count(of: .note), ("Hinweis", "Hinweise"), ("note", "notes"))
    let parts = [(errors, Diagnostic.Severity.error), (warnings, .warning), (notes, .note)]
      .filter { count(of: $0.1) > 0 }.map(\.0)
    guard !parts.isEmpty else { return said("Alles in Ordnung.", "All is well.") }
    return said(
      parts.map(\.de).joined(separator: ", ") + ".", parts.map(\.en).joined(separator: ", ") + ".")
  }
}

/// A number with its noun.
func counted(_ number: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)) -> Localized
{
  said(
    "\(number) \(number == 1 ? german.one : german.many)", "\(number) \(number == 1 ? english.one : english.many)")
}
