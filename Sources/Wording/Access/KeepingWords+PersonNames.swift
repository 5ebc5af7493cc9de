import Attention

// Names that are corrected
extension KeepingWords {
  public var names: String { say("Namen berichtigen", "Correct the names") }
  public var namesAbout: String {
    say(
      "Wenn ein Name falsch geschrieben ist oder sich geändert hat.", "When a name is misspelt or has changed.")
  }
  public func namesOf(_ name: String) -> String { say("Namen von \(name) berichtigen", "Correct the names of \(name)") }
  public var namesLead: String {
    say(
      "An Zustimmungen, die schon gegeben sind, bleibt der Name von damals stehen.",
      "At consents that were given already the name of that time stays.")
  }
  public var personName: String { say("Name", "Name") }
  public var loginChangeHint: String {
    say(
      "Sagen Sie der Person, wenn er sich ändert: Mit dem alten kann sie sich danach nicht mehr anmelden",
      "Tell the person when it changes: the old one does not sign them in any more")
  }
  public var saveNames: String { say("Namen speichern", "Save the names") }
  public var namesCorrected: String { say("Die Namen sind berichtigt.", "The names are corrected.") }
  public var namelessPerson: String { say("Schreiben Sie den Namen der Person", "Write the person’s name") }
  public var peopleWithoutOffice: String { say("Ohne Amt", "Without an office") }
  public var peopleWithoutOfficeNote: String {
    say(
      "Diese Personen haben einen Zugang, können sich aber nicht anmelden. Geben Sie ihnen ein Amt, oder schließen Sie den Zugang.",
      "These people have an account but cannot sign in. Give them an office, or close the account.")
  }
  public var standsInElsewhere: String {
    say(
      "Diese Person vertritt in diesem Amt schon jemand anderen. Wählen Sie eine andere Person, oder beenden Sie zuerst jene Vertretung",
      "This person already stands in for somebody else in this office. Choose another person, or end that one first")
  }
}
