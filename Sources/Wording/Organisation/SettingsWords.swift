public import Attention

extension Wording {
  public var settings: SettingsWords { SettingsWords(wording: self) }
}

/// What a house settles for itself, for how long it keeps what, what was erased, and its protocol.
public struct SettingsWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

// The house
extension SettingsWords {
  public var house: String { say("Einstellungen des Hauses", "Settings of the house") }
  public var houseAbout: String {
    say(
      "Wann jemand abgemeldet wird und wie viel eine Vereinbarung fasst.",
      "When somebody is signed out and how much an agreement holds.")
  }
  public var houseLead: String {
    say(
      "Zwei Grenzen, die für alle in diesem Haus gelten. Änderungen wirken sofort.",
      "Two limits that hold for everybody in this house. Changes count at once.")
  }
  public var idleLimit: String { say("Abmelden ohne Eingabe nach", "Sign out without input after") }
  public var idleLimitHint: String {
    say(
      "Eine Viertelstunde bis acht Stunden. Kürzer ist sicherer, wo Geräte geteilt werden; was jemand gerade schreibt, bleibt in jedem Fall erhalten",
      "A quarter of an hour to eight hours. Shorter is safer where devices are shared; what somebody is writing is kept in any case"
    )
  }
  public func minutes(_ number: Int) -> String {
    number >= 120
      ? wording.count(number / 60, say("Stunde", "hour"), say("Stunden", "hours"))
      : wording.count(number, say("Minute", "minute"), say("Minuten", "minutes"))
  }
  public var mostFoci: String {
    say("Fokusindikatoren je Vereinbarung, höchstens", "Focus indicators per agreement, at most")
  }
  public var mostFociHint: String {
    say(
      "Drei sind es mindestens. Fassungen, die vorliegen, bleiben, wie sie sind",
      "Three at least. Versions that are presented stay as they are")
  }
  public var save: String { say("Einstellungen speichern", "Save the settings") }
  public var saved: String { say("Die Einstellungen gelten jetzt.", "The settings count now.") }
  public var chooseFromList: String { say("Wählen Sie einen Wert aus der Liste", "Choose a value from the list") }
}

// Retention
extension SettingsWords {
  public var retention: String { say("Aufbewahrung", "Retention") }
  public var retentionAbout: String {
    say("Wie lange was bleibt, und was fällig ist.", "For how long what stays, and what is due.")
  }
  public var retentionLead: String {
    say(
      "Legen Sie für jede Art fest, wie lange ihre Worte bleiben. Welche Frist richtig ist, bestimmt Ihre Aktenordnung.",
      "Settle for each kind how long its words stay. Which period is right is for your filing rules to say.")
  }
  public var retentionNote: String {
    say(
      "Gezählt wird vom Ende der Laufzeit der Vereinbarung, zu der etwas gehört, sonst vom Tag der Aufzeichnung. Werte bleiben: Sie sagen nichts über einzelne Menschen. Fassungen bleiben, damit nachlesbar ist, was vereinbart war.",
      "Counted from the end of the term of the agreement something belongs to, else from the day of its recording. Figures stay: they say nothing about single people. Versions stay, so that one can read what was agreed."
    )
  }
  public func name(of kind: Retention.Kind) -> String {
    switch kind {
    case .reflections: say("Reflexionen und Antworten", "Reflections and answers")
    case .decisions: say("Entscheidungen, abweichende Sichten, Zusagen", "Decisions, dissenting views, promises")
    case .dialogueRecords: say("Ort und Teilnehmende von Dialogen", "Place and participants of dialogues")
    case .consentNames: say("Namen an Zustimmungen", "Names at consents")
    case .setAsideReasons: say("Gründe für beiseitegelegte Werte", "Reasons for figures set aside")
    case .leftDrafts: say("Versiegelte Entwürfe geschlossener Zugänge", "Sealed drafts of closed accounts")
    case .closedAccounts: say("Namen geschlossener Zugänge", "Names of closed accounts")
    case .houseActs: say("Protokoll des Hauses", "Protocol of the house")
    }
  }
  public func what(of kind: Retention.Kind) -> String? {
    switch kind {
    case .consentNames:
      say("Dass die Seite zugestimmt hat, bleibt", "That the party consented stays")
    case .leftDrafts:
      say(
        "Im Programm öffnet sie niemand, solange diese Zugänge geschlossen sind. Gezählt vom Schließen des letzten",
        "In the program nobody opens them while these accounts are closed. Counted from the closing of the last one")
    case .closedAccounts:
      say(
        "Gezählt vom Schließen. Danach lässt sich der Zugang nicht mehr öffnen",
        "Counted from the closing. After that the account cannot be opened again")
    case .reflections, .decisions, .dialogueRecords, .setAsideReasons, .houseActs: nil
    }
  }
  public var withoutEnd: String { say("ohne Ende", "without an end") }
  /// `3 Monate`, `5 Jahre`, else the days.
  public func period(_ days: Int?) -> String {
    guard let days else { return withoutEnd }
    switch days {
    case 91: return say("3 Monate", "3 months")
    case 183: return say("6 Monate", "6 months")
    case 365, 366: return say("1 Jahr", "1 year")
    case _ where days % 1461 == 0: return years(days / 1461 * 4)
    case _ where days % 1461 == 365: return years(days / 1461 * 4 + 1)
    case _ where days % 1461 == 730: return years(days / 1461 * 4 + 2)
    case 731: return years(2)
    case _ where days % 1461 == 1096: return years(days / 1461 * 4 + 3)
    default: return wording.count(days, say("Tag", "day"), say("Tage", "days"))
    }
  }
  private func years(_ number: Int) -> String { wording.count(number, say("Jahr", "year"), say("Jahre", "years")) }
  public var settle: String { say("Fristen festlegen", "Settle the periods") }
  public var settled: String {
    say(
      "Die Fristen sind festgelegt. Längere gelten sofort, kürzere in einer Woche; bis dahin steht es bei allen auf der Übersicht.",
      "The periods are settled. Longer ones count at once, shorter ones in a week; until then it stands on everybody’s overview."
    )
  }
  /// What counts now and what is to count soon: `Reflexionen und Antworten: ohne Ende; ab 1. Dezember 2026: 3 Monate`.
  public func line(_ retention: Retention) -> String {
    let now = "\(name(of: retention.kind)): \(period(retention.days))"
    guard let coming = retention.coming else { return now }
    let day = wording.date(coming.from.day)
    return "\(now); \(say("ab dem \(day)", "from \(day) on")): \(period(coming.days))"
  }
  /// At the field of a kind for which a shorter period waits.
  public func waits(_ retention: Retention) -> String? {
    guard let coming = retention.coming else { return nil }
    let day = wording.date(coming.from.day)
    return say(
      "Gilt ab dem \(day); bis dahin: \(period(retention.days))",
      "Counts from \(day) on; until then: \(period(retention.days))")
  }
  public var shorterSoon: String { say("Aufbewahrung wird kürzer", "Records will be kept for a shorter time") }
  public var shorterNext: String {
    say(
      "Der Betrieb hat kürzere Fristen festgelegt. Bis sie gelten, wird nichts nach ihnen gelöscht. Sind Sie nicht einverstanden, wenden Sie sich jetzt an die Stelle, die für dieses Haus verantwortlich ist:",
      "Operations have settled shorter periods. Until they count, nothing is erased by them. If you do not agree, turn now to the controller of this house:"
    )
  }
  public var due: String { say("Was fällig ist", "What is due") }
  public var nothingDue: String { say("Zurzeit ist nichts fällig.", "Nothing is due at present.") }
  public func dueCount(_ number: Int) -> String {
    wording.count(number, say("Eintrag", "record"), say("Einträge", "records"))
  }
  public var eraseDue: String { say("Fälliges löschen", "Erase what is due") }
  public var eraseDueLead: String {
    say(
      "Diese Worte verschwinden aus der Datenbank. Das lässt sich nicht zurücknehmen.",
      "These words disappear from the database. This cannot be taken back.")
  }
  /// - Parameter ofRecords: whether words of records are among what is due; of drafts, names and the protocol nothing is left.
  public func eraseDuePoints(ofRecords: Bool) -> [String] {
    let left =
      ofRecords
      ? say(
        "Von Aufzeichnungen bleibt sichtbar, dass dort etwas stand, welches Amt es gelöscht hat und nach welcher Frist.",
        "Of records it stays visible that something stood there, which office erased it and after which period.")
      : say(
        "Was hier fällig ist, verschwindet ganz; wie viel es war, steht im Protokoll des Hauses.",
        "What is due here disappears completely; how much it was stands in the protocol of the house.")
    return [
      left,
      say(
        "Bieten Sie Unterlagen vorher dem Archiv an, wenn Ihre Ordnung es verlangt: Eine Sicherung des Hauses ist vollständig.",
        "Offer documents to the archive before, if your rules ask for it: a backup of the house is complete."),
      say(
        "Frühere Sicherungen enthalten die Worte noch. Löschen Sie sie, sobald neuere da sind.",
        "Earlier backups still hold the words. Delete them as soon as there are newer ones."),
    ]
  }
  public var eraseNow: String { say("Jetzt löschen", "Erase now") }
  public var notYet: String { say("Noch nicht löschen", "Do not erase yet") }
  public func erasedNow(_ number: Int) -> String {
    say("Gelöscht: \(dueCount(number)).", "Erased: \(dueCount(number)).")
  }
  /// What stands in place of words whose time was over.
  public func rule(_ retention: Retention) -> String {
    say(
      "Aufbewahrungsfrist dieses Hauses: \(period(retention.days))",
      "retention period of this house: \(period(retention.days))")
  }
}

// Erasures
extension SettingsWords {
  public var erasures: String { say("Löschungen", "Erasures") }
  public var erasuresAbout: String {
    say("Was gelöscht wurde und nach welcher Vorschrift.", "What was erased and under which rule.")
  }
  public var erasuresLead: String {
    say(
      "Wo das Recht eine Löschung anordnet, verschwinden die Worte. Platz, Amt und Vorschrift bleiben.",
      "Where the law orders an erasure, the words go. Place, office and rule stay.")
  }
  public var noErasures: String { say("Bisher wurde nichts gelöscht.", "Nothing has been erased so far.") }
  public var eraseOne: String { say("Worte eines Eintrags löschen", "Erase the words of a record") }
  public var eraseOneNote: String {
    say(
      "Die Worte selbst sehen Sie dabei nicht, auch nicht, wer sie sagte. Nummer und Tag nennt Ihnen, wer die Löschung verlangt: Die Nummer steht in der Adresse, zu der „Antworten“ bei dem Eintrag führt.",
      "You do not see the words, nor who said them. Whoever asks for the erasure tells you number and day: the number stands in the address “Answer” leads to at the record."
    )
  }
  public var number: String { say("Nummer des Eintrags", "Number of the record") }
  public var rule: String { say("Vorschrift", "Rule") }
  public var ruleHint: String {
    say(
      "Zum Beispiel: Art. 17 DSGVO, Verfügung vom 3. März 2027. Alle, die den Platz sehen, lesen sie",
      "For example: Art. 17 GDPR, order of 3 March 2027. Everybody who sees the place reads it")
  }
  public var check: String { say("Weiter zur Löschung", "On to the erasure") }
  public var ruleMissing: String {
    say("Schreiben Sie, welche Vorschrift die Löschung anordnet", "Write which rule orders the erasure")
  }
  public func ruleTooLong(_ most: Int) -> String {
    say("Kürzen Sie die Vorschrift auf \(most) Zeichen", "Shorten the rule to \(most) characters")
  }
  public var numberMissing: String {
    say(
      "Schreiben Sie Nummer und Tag eines Eintrags, dessen Worte noch da sind",
      "Write number and day of a record whose words are still there")
  }
  public func eraseRecord(_ number: String) -> String {
    say("Worte von Eintrag \(number) löschen", "Erase the words of record \(number)")
  }
  public var eraseRecordLead: String {
    say(
      "Danach lässt sich die Löschung nicht zurücknehmen. Es bleibt sichtbar, dass dort etwas stand, welches Amt es gelöscht hat und nach welcher Vorschrift.",
      "After this the erasure cannot be taken back. It stays visible that something stood there, which office erased it and under which rule."
    )
  }
  public var recordKind: String { say("Art", "Kind") }
  public var recordFrom: String { say("Von", "From") }
  public var recordDay: String { say("Festgehalten am", "Recorded on") }
  public var when: String { say("Gelöscht am", "Erased on") }
  public var by: String { say("Durch", "By") }
  /// A kind of record, as it is stored.
  public func what(_ stored: String) -> String {
    if let kind = Entry.Kind(rawValue: stored) { return wording.name(of: kind) }
    return switch stored {
    case "consent": say("Zustimmung", "Consent")
    case "dialogueRecord": say("Niederschrift eines Dialogs", "Record of a dialogue")
    case "promiseState": say("Stand einer Zusage", "State of a promise")
    case "setAside": say("Beiseitegelegter Wert", "Figure set aside")
    default: say("Eintrag", "Record")
    }
  }
  public func erased(_ number: String) -> String {
    say("Die Worte von Eintrag \(number) sind gelöscht.", "The words of record \(number) are erased.")
  }
}

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
