public import Attention

/// Words of the form in which a dialogue is prepared.
public struct PreparationWords: Sendable {
  let wording: Wording
  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var titleNew: String { say("Dialog vorbereiten", "Prepare a dialogue") }
  public func title(_ day: Day) -> String {
    say("Dialog am \(wording.date(day)) vorbereiten", "Prepare the dialogue on \(wording.date(day))")
  }
  public var lead: String {
    say(
      "Leitfaden, Termin, Runde und bis zu drei Abschnitte. Alles außer Leitfaden und Termin kann später dazukommen.",
      "Guide, date, round and up to three stretches. Everything but guide and date can come later.")
  }
  public var agreement: String {
    say("Zu welcher Vereinbarung gehört der Dialog?", "To which agreement does it belong?")
  }
  public var agreementHint: String {
    say(
      "Danach erscheinen die Fokusindikatoren dieser Vereinbarung",
      "The focus indicators of this agreement appear afterwards")
  }
  public var noAgreement: String {
    say(
      "Es gibt noch keine Vereinbarung, zu der Sie einen Dialog vorbereiten können.",
      "There is no agreement yet for which you can prepare a dialogue.")
  }
  public var guide: String { say("Nach welchem Leitfaden sprechen Sie?", "Which guide do you follow?") }
  public var day: String { say("Wann findet er statt?", "When does it take place?") }
  public var dayHint: String { say("Zum Beispiel 9. Februar 2027", "For example 9 February 2027") }
  public var dayParts: (String, String, String) { (say("Tag", "Day"), say("Monat", "Month"), say("Jahr", "Year")) }
  public var place: String { say("Wo?", "Where?") + " " + wording.voluntary }
  public var participants: String { say("Wer sitzt am Tisch?", "Who sits at the table?") }
  public var participantsHint: String {
    say(
      "Rollen mit Anzahl, keine Namen. Leer heißt: nicht dabei",
      "Roles with head counts, no names. Empty means: not present")
  }
  public var foci: String {
    say(
      "Worüber sprechen Sie? Höchstens drei Fokusindikatoren", "What do you talk about? Three focus indicators at most")
  }
  public var fociHint: String {
    say(
      "Wählen Sie zu jedem den Abschnitt, um den es geht. Ohne Auswahl sprechen Sie über den ganzen Verlauf",
      "For each, choose the stretch it is about. Without a choice you talk about the whole trend")
  }
  public var noFoci: String {
    say(
      "Diese Vereinbarung hat noch keinen Fokusindikator. Der Dialog kann trotzdem stattfinden.",
      "This agreement has no focus indicator yet. The dialogue can take place all the same.")
  }
  public var resting: String { say("ruht zurzeit", "resting at present") }
  public var from: String { say("Von", "From") }
  public var to: String { say("Bis", "To") }
  public var wholeCurve: String { say("ganzer Verlauf", "whole trend") }
  public var conditions: String {
    say("Was hat sich seit dem letzten Mal geändert?", "What has changed since last time?") + " " + wording.voluntary
  }
  public var conditionsHint: String {
    say("Rahmenbedingungen, eine je Zeile", "Context conditions, one per line")
  }
  public var plan: String { say("Dialog vormerken", "Set up the dialogue") }
  public var keep: String { say("Vorbereitung übernehmen", "Keep the preparation") }

  // MARK: What is still open

  public var chooseGuide: String { say("Wählen Sie einen Leitfaden", "Choose a guide") }
  public var nameDay: String {
    say("Nennen Sie Tag, Monat und Jahr des Dialogs", "Give day, month and year of the dialogue")
  }
  public func noSuchDay(_ typed: String) -> String {
    say(
      "Den Tag \(wording.quoted(typed)) gibt es nicht. Schreiben Sie zum Beispiel 9. Februar 2027",
      "There is no day \(wording.quoted(typed)). Write for example 9 February 2027")
  }
  public func noHeadCount(_ typed: String, _ perspective: String) -> String {
    say(
      "\(perspective): \(wording.quoted(typed)) ist keine Anzahl. Schreiben Sie eine Zahl von 1 bis 99",
      "\(perspective): \(wording.quoted(typed)) is no head count. Write a number from 1 to 99")
  }
  public func tooManyFoci(_ chosen: Int, most: Int) -> String {
    say(
      "Wählen Sie höchstens \(word(most)). Zurzeit sind es \(chosen)",
      "Choose \(word(most)) at most. At present there are \(chosen)")
  }
  public func guideTakes(_ guide: String, _ most: Int, chosen: Int) -> String {
    most == 0
      ? say(
        "Der Leitfaden \(wording.quoted(guide)) spricht ohne Indikator. Nehmen Sie die Auswahl zurück",
        "The guide \(wording.quoted(guide)) talks without an indicator. Take back your choice")
      : say(
        "Der Leitfaden \(wording.quoted(guide)) nimmt höchstens \(word(most)) auf. Zurzeit sind es \(chosen)",
        "The guide \(wording.quoted(guide)) takes \(word(most)) at most. At present there are \(chosen)")
  }
  public func backwards(_ indicator: String) -> String {
    say(
      "\(indicator): „Bis“ liegt vor „Von“. Tauschen Sie beide", "\(indicator): “To” lies before “From”. Swap them")
  }
  public func halfStretch(_ indicator: String) -> String {
    say(
      "\(indicator): Wählen Sie Anfang und Ende des Abschnitts oder keines von beiden",
      "\(indicator): Choose both ends of the stretch or neither")
  }
  public var placeTooLong: String {
    say("Kürzen Sie den Ort auf 200 Zeichen", "Shorten the place to 200 characters")
  }

  private func word(_ number: Int) -> String {
    switch number {
    case 1: say("einen Indikator", "one indicator")
    case 2: say("zwei Indikatoren", "two indicators")
    case 3: say("drei Indikatoren", "three indicators")
    default: say("\(number) Indikatoren", "\(number) indicators")
    }
  }
}

extension Wording {
  public var preparation: PreparationWords { PreparationWords(wording: self) }
}
