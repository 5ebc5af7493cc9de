public import Attention

extension Wording {
  public var observation: ObservationWords { ObservationWords(wording: self) }
}

/// How a single finding is said: the figure, its caveat, or why there is none.
public struct ObservationWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  /// What stands where a figure would; nil when there is something to show.
  public func absence(_ finding: Finding) -> String? { absence(finding, isTold: false) }

  /// The same of stories, which nobody collects like figures.
  public func absence(_ finding: Finding, isTold: Bool) -> String? {
    switch finding {
    case .measured, .distribution, .described: nil
    case .suppressed(.fewerThan), .suppressed(.complement): tooFew
    case .suppressed(.source): say("von der Quelle verborgen", "hidden by the source")
    case .notCollected:
      isTold ? say("keine Erzählrunde", "no round of stories") : say("keine Erhebung", "not collected")
    case .notYetPublished: say("noch nicht veröffentlicht", "not yet published")
    case .outage: say("Datenausfall", "data outage")
    case .notApplicable: say("trifft nicht zu", "not applicable")
    }
  }

  /// Hidden to protect the people behind a figure; never a zero.
  public var tooFew: String { say("zu wenige Fälle", "too few cases") }

  /// A ratio over nothing has no value.
  public var emptyDenominator: String { say("Nenner null", "denominator is zero") }

  public var nobodyAnswered: String { say("niemand hat geantwortet", "nobody answered") }

  /// How firm a figure is; a dash where there is none.
  public func status(_ finding: Finding) -> String {
    switch finding {
    case .measured(_, let caveat): name(of: caveat)
    case .distribution, .described: say("endgültig", "final")
    default: "–"
    }
  }

  public func name(of caveat: Finding.Caveat) -> String {
    switch caveat {
    case .final: say("endgültig", "final")
    case .provisional: say("vorläufig", "provisional")
    case .projected: say("hochgerechnet", "projected")
    case .imputed: say("von der Quelle geschätzt", "estimated by the source")
    case .rounded(let base): say("auf \(base) gerundet", "rounded to \(base)")
    }
  }

  public var period: String { say("Zeitraum", "Period") }
  public var value: String { say("Wert", "Figure") }
  public var parts: String { say("Zähler / Nenner", "Numerator / denominator") }
  public var statusAndNotes: String { say("Stand und Hinweise", "Status and notes") }
  public var note: String { say("Hinweis", "Note") }

  /// The heading of the first column.
  public func column(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: say("Monat", "Month")
    case .quarter: say("Quartal", "Quarter")
    case .halfYear: say("Halbjahr", "Half-year")
    case .year: say("Jahr", "Year")
    }
  }

  /// What was known before a figure was revised: "zuvor 41 %, Stand 12. Mai 2026".
  public func before(_ figure: String, _ day: Day) -> String {
    say("zuvor \(figure), Stand \(wording.date(day))", "previously \(figure), as of \(wording.date(day))")
  }

  /// Another state that stays hidden: together with the one that is shown it would tell of a few people.
  public func hiddenBefore(_ day: Day) -> String {
    say(
      "ein anderer Wert, Stand \(wording.date(day)), bleibt verborgen, weil der Unterschied wenige Personen betrifft",
      "a different figure, as of \(wording.date(day)), stays hidden because the difference concerns only a few people")
  }

  /// What a measure's figures are, for the line under a heading: "Median in Tagen, je Monat".
  public func nature(of measure: Measure) -> String {
    let unit = wording.dative(measure.unit)
    let what =
      switch measure.kind {
      case .rate: say("Anteil in \(unit)", "Share in \(unit)")
      case .changeRatio: say("Veränderung in \(unit)", "Change in \(unit)")
      case .count: say("Anzahl, \(wording.name(of: measure.unit))", "Count, \(unit)")
      case .sum: say("Summe in \(unit)", "Sum in \(unit)")
      case .mean: say("Durchschnitt in \(unit)", "Mean in \(unit)")
      case .median: say("Median in \(unit)", "Median in \(unit)")
      case .ordinalSurvey: say("Antworten in Prozent", "Answers in per cent")
      case .narrative: say("Geschichten", "Stories")
      }
    return "\(what), \(wording.each(measure.rhythm))"
  }
}
