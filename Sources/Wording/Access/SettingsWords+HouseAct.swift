public import Attention

// The protocol
extension SettingsWords {
  public var houseActs: String { say("Protokoll des Hauses", "Protocol of the house") }
  public var houseActsAbout: String {
    say("Was der Betrieb mit Zugängen und Einstellungen getan hat.", "What operations did with accounts and settings.")
  }
  public var houseActsLead: String {
    say(
      "Was mit Zugängen und Einstellungen geschah, mit dem Amt, nicht mit der Person, die es tat. Was jemand liest, schreibt oder wie oft jemand da ist, steht hier nicht. Die Nummern laufen ohne Lücke.",
      "What happened to accounts and settings, with the office, not the person, that did it. What anybody reads or writes or how often they come is not here. The numbers run without a hole."
    )
  }
  public var actNumber: String { say("Nr.", "No.") }
  /// Below a print of the protocol: whether a number is missing in it.
  public func completeness(_ missing: [Int64]) -> String {
    guard !missing.isEmpty else {
      return say("Die Nummern sind ohne Lücke.", "The numbers run without a hole.")
    }
    let numbers = wording.list(missing.map { "\($0)" })
    return say("Es fehlen die Nummern \(numbers).", "These numbers are missing: \(numbers).")
  }
  public var nothingHappened: String { say("Noch ist nichts geschehen.", "Nothing has happened yet.") }
  public var day: String { say("Wann", "When") }
  public var what: String { say("Was", "What") }
  public func page(_ number: Int, of count: Int) -> String {
    say("Seite \(number) von \(count)", "Page \(number) of \(count)")
  }
  public var newer: String { say("Neuere Einträge", "Newer entries") }
  public var older: String { say("Ältere Einträge", "Older entries") }
  public var pages: String { say("Seiten", "Pages") }
  public func operations(of organisation: String) -> String {
    "\(wording.name(of: Office.operations)), \(organisation)"
  }
  /// Who did something: the office, the holder of a link, or somebody at the machine.
  public func doer(_ act: HouseAct, _ organisations: [ID<Organisation>: String]) -> String {
    if let by = act.by { return operations(of: organisations[by] ?? "") }
    return switch act.kind {
    case .invitationAccepted, .recovered: say("mit dem Link", "with the link")
    case .setUp: say("beim Einrichten", "while setting up")
    default: say("an der Maschine", "at the machine")
    }
  }
  /// Office and organisation something was done about: `Teamleitung, Team Nord`.
  public func place(_ act: HouseAct, _ organisations: [ID<Organisation>: String]) -> String {
    let parts = [act.office.map { wording.name(of: $0) }, act.organisation.flatMap { organisations[$0] }]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
  public var forgotten: String { say("ein gelöschter Zugang", "an erased account") }

  /// - Parameters:
  ///   - person: the account it was done to.
  ///   - place: office and organisation it is about.
  public func sentence(_ act: HouseAct, person: String, place: String) -> String {
    switch act.kind {
    case .setUp: say("Haus eingerichtet: \(person), \(place)", "House set up: \(person), \(place)")
    case .organisationFounded: say("Organisation aufgenommen: \(place)", "Organisation added: \(place)")
    case .recordErased:
      say("Worte von Eintrag \(act.detail) gelöscht", "Words of record \(act.detail) erased")
    case .barrierFinished: say("Gemeldete Barriere erledigt und gelöscht", "Reported barrier done and deleted")
    case .organisationChanged: say("Organisation geändert: \(place)", "Organisation changed: \(place)")
    case .invited: say("Einladung: \(place)", "Invitation: \(place)")
    case .invitationWithdrawn: say("Einladung zurückgezogen: \(place)", "Invitation withdrawn: \(place)")
    case .invitationAccepted:
      say("Einladung angenommen: \(person), \(place)", "Invitation accepted: \(person), \(place)")
    case .appointed: say("Amt gegeben: \(person), \(place)", "Office given: \(person), \(place)")
    case .dismissed: say("Amt beendet: \(person), \(place)", "Office ended: \(person), \(place)")
    case .replaced: say("Amt übergeben an \(person), \(place)", "Office handed over to \(person), \(place)")
    case .consentGiven:
      say("Zustimmungsrecht gegeben: \(person), \(place)", "Right to consent given: \(person), \(place)")
    case .consentTaken:
      say("Zustimmungsrecht genommen: \(person), \(place)", "Right to consent taken: \(person), \(place)")
    case .standInArranged:
      say("Vertretung: \(person), \(place), \(span(act.detail))", "Stand-in: \(person), \(place), \(span(act.detail))")
    case .accountCorrected: say("Name berichtigt: \(person)", "Name corrected: \(person)")
    case .accountClosed: say("Zugang geschlossen: \(person)", "Account closed: \(person)")
    case .accountReopened: say("Zugang wieder geöffnet: \(person)", "Account opened again: \(person)")
    case .recoveryMade: say("Wiederherstellungslink für \(person)", "Recovery link for \(person)")
    case .recoveryWithdrawn:
      say("Wiederherstellungslink zurückgezogen: \(person)", "Recovery link withdrawn: \(person)")
    case .recovered: say("Zugang wiederhergestellt: \(person)", "Account recovered: \(person)")
    case .retentionSettled: say("Frist festgelegt: \(term(act.detail))", "Period settled: \(term(act.detail))")
    case .wordsErased, .accountsForgotten:
      say("Nach Ablauf der Frist gelöscht: \(counted(act.detail))", "Erased after the period: \(counted(act.detail))")
    case .idleLimitSettled:
      say(
        "Abmelden ohne Eingabe nach \(minutes(Int(act.detail) ?? 0))",
        "Sign out without input after \(minutes(Int(act.detail) ?? 0))")
    case .fociLimitSettled:
      say(
        "Fokusindikatoren je Vereinbarung: höchstens \(act.detail)",
        "Focus indicators per agreement: \(act.detail) at most")
    }
  }

  private func span(_ detail: String) -> String {
    let days = detail.split(separator: "/").compactMap { Day($0) }
    return days.count == 2 ? wording.span(days[0], days[1]) : detail
  }

  private func term(_ detail: String) -> String {
    let parts = detail.split(separator: " ")
    guard parts.count == 2, let kind = Retention.Kind(rawValue: String(parts[0])) else { return detail }
    return "\(name(of: kind)), \(period(Int(parts[1])))"
  }

  private func counted(_ detail: String) -> String {
    let parts = detail.split(separator: " ")
    guard parts.count == 2, let kind = Retention.Kind(rawValue: String(parts[0])), let number = Int(parts[1]) else {
      return detail
    }
    return "\(name(of: kind)), \(dueCount(number))"
  }
}
