import Attention

/// The headings and words of a table that leaves the house.
enum SheetWords {
  static let company: [Explanation.Text] = [
    .init("Status", "Status"), .init("Datenstand", "Data vintage"), .init("Einheit", "Unit"), series,
    .init("Organisation", "Organisation"), .init("Quelle", "Source"),
    hides, conditions,
  ]

  static let series = Explanation.Text("Reihe", "Series")
  static let time = Explanation.Text("Zeitraum", "Period")
  static let answer = Explanation.Text("Antwort", "Answer")
  static let value = Explanation.Text("Wert", "Value")
  static let numerator = Explanation.Text("Zähler", "Numerator")
  static let denominator = Explanation.Text("Nenner", "Denominator")
  static let cases = Explanation.Text("Fälle", "Cases")
  static let withoutSeason = Explanation.Text("Ohne Jahreszeit", "Without season")
  static let middle = Explanation.Text("Mitte", "Middle (median)")
  /// Where a season was taken out, the middle is that of the line without it.
  static let middleWithoutSeason = Explanation.Text("Mitte ohne Jahreszeit", "Middle (median) without season")
  static let usual: [Explanation.Text] = [
    .init("Üblich ab", "Usual from"), .init("Üblich bis", "Usual up to"),
  ]
  static let then: [Explanation.Text] = [.init("Wert damals", "Value then"), .init("Status damals", "Status then")]

  /// Behind the status of a figure that does not count for middle, range and season.
  static func setAside(_ reason: String) -> Explanation.Text {
    .init("ausgelassen: \(reason)", "set aside: \(reason)")
  }

  static let hides = Explanation.Text("Was die Zahl verbirgt", "What the figure hides")
  static let conditions = Explanation.Text("Rahmenbedingungen", "Conditions")
  static let none = Explanation.Text(
    "Für diese Zeit ist kein Ereignis festgehalten.", "No event is recorded for this time.")

  static let ownCalculation = Explanation.Text(
    " (Wert aus Zähler und Nenner selbst berechnet)", " (value calculated by ourselves from numerator and denominator)")

  static let countedAnew = Explanation.Text("Ab hier anders gezählt:", "Counted differently from here on:")

  static func period(_ rhythm: Rhythm) -> Explanation.Text {
    switch rhythm {
    case .month: .init("Monat", "Month")
    case .quarter: .init("Quartal", "Quarter")
    case .halfYear: .init("Halbjahr", "Half-year")
    case .year: .init("Jahr", "Year")
    }
  }

  /// What stands behind an event nobody vouches for.
  static func certainty(_ event: Event) -> Explanation.Text? {
    switch event.certainty {
    case .documented: nil
    case .common: .init("aus allgemeiner Kenntnis, nicht geprüft", "general knowledge, not checked")
    case .announced: .init("angekündigt, nicht geprüft", "announced, not checked")
    case .confirmed(let source, _, _): .init("bestätigt: \(source)", "confirmed: \(source)")
    }
  }

  /// Its days as exactly as they are known.
  static func span(_ event: Event) -> Explanation.Text {
    if event.exactness != .day {
      let rhythm: Rhythm = event.exactness == .month ? .month : .year
      let (first, last) = (event.first.period(rhythm).spoken, event.end.period(rhythm).spoken)
      return first == last ? first : .init("\(first.de) bis \(last.de)", "\(first.en) to \(last.en)")
    }
    guard let last = event.last, last != event.first else { return event.first.spoken }
    return .init("\(event.first.spoken.de) bis \(last.spoken.de)", "\(event.first.spoken.en) to \(last.spoken.en)")
  }

  static func status(_ finding: Finding) -> Explanation.Text {
    switch finding {
    case .measured(_, let caveat): status(caveat)
    case .distribution(let distribution) where !distribution.hidden.isEmpty:
      .init("endgültig; leere Antworten: zu wenige Fälle", "final; empty answers: too few cases")
    case .distribution, .described: .init("endgültig", "final")
    case .suppressed(.complement):
      .init("zu wenige Fälle, zusammen mit anderen Werten", "too few cases, together with other figures")
    case .suppressed: .init("zu wenige Fälle", "too few cases")
    case .notCollected: .init("nicht erhoben", "not collected")
    case .notYetPublished: .init("noch nicht veröffentlicht", "not yet published")
    case .outage: .init("Ausfall der Erhebung", "outage of the survey")
    case .notApplicable: .init("trifft nicht zu", "not applicable")
    }
  }

  private static func status(_ caveat: Finding.Caveat) -> Explanation.Text {
    switch caveat {
    case .final: .init("endgültig", "final")
    case .provisional: .init("vorläufig", "provisional")
    case .projected: .init("hochgerechnet", "projected")
    case .imputed: .init("ergänzt (imputiert)", "imputed")
    case .rounded(let base): .init("gerundet auf Vielfache von \(base)", "rounded to multiples of \(base)")
    }
  }
}

extension Measure.Unit {
  var sheetWord: Explanation.Text {
    switch self {
    case .percent: .init("Prozent", "per cent")
    case .euro: .init("Euro", "euros")
    case .days: .init("Tage", "days")
    case .persons: .init("Personen", "persons")
    case .cases: .init("Fälle", "cases")
    case .points: .init("Punkte", "points")
    case .stories: .init("Erzählungen", "stories")
    case .answers: .init("Antworten", "answers")
    case .casesPerCaseworker: .init("Leistungsberechtigte je Fachkraft", "beneficiaries per caseworker")
    case .benefitCommunities: .init("Bedarfsgemeinschaften", "benefit communities")
    case .vacancies: .init("Arbeitsstellen", "vacancies")
    }
  }
}
