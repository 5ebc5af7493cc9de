public import Attention

// The same for reading: sentences first, then what the figure hides and the conditions of its time.
extension ReadingSheet {
  public func text(_ language: Language) -> String {
    let definition = series.definition
    let head = [
      "\(definition.title[language]) · \(organisation.name)", Self.line(definition.measure, vintage)[language],
    ]
    let paragraphs = paragraphs.map { [$0.about] + $0.sentences.map { "  \($0)" } }
    let hides = [SheetWords.hides[language], "  \(definition.hides[language])"]
    let events = conditions.map { event in
      let notes = [event.source, SheetWords.certainty(event)?[language] ?? ""].filter { !$0.isEmpty }
      let beside = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
      return "  \(SheetWords.span(event)[language]): \(event.title)\(beside)"
    }
    let conditions = [SheetWords.conditions[language]] + (events.isEmpty ? ["  \(SheetWords.none[language])"] : events)
    return ([head] + paragraphs + [hides, conditions]).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// "Prozent, je Monat. Datenstand 15. Januar 2026, …"
  private static func line(_ measure: Measure, _ vintage: Vintage?) -> Explanation.Text {
    let (unit, period) = (measure.unit.sheetWord, SheetWords.period(measure.rhythm))
    guard let vintage else {
      return .init("\(unit.de) je \(period.de)", "\(unit.en) per \(period.en.lowercased())")
    }
    let day = vintage.day.spoken
    return .init(
      "\(unit.de) je \(period.de), Datenstand \(day.de): \(vintage.source)",
      "\(unit.en) per \(period.en.lowercased()), data as of \(day.en): \(vintage.source)")
  }
}
