public import Attention

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
