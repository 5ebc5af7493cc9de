import Attention

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
