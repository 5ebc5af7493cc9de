import Attention

extension Wording {
  public var settings: SettingsWords { SettingsWords(wording: self) }
}

/// What a house settles for itself, for how long it keeps what, what was erased, and its protocol.
public struct SettingsWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
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
