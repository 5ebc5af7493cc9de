public import Attention

extension Wording {
  public var context: ContextWords { ContextWords(wording: self) }
}

/// Words of the Rahmenbedingungen: series around the work, and what happened.
public struct ContextWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var lead: String {
    say(
      "Was die Arbeit umgibt und worauf sie wenig Einfluss hat. Kein Verlauf lässt sich ohne sie lesen.",
      "What surrounds the work, and what the work can do little about. No curve can be read without it.")
  }
  public func title(of role: ComponentSeries.Role) -> String {
    switch role {
    case .component: say("Woraus gesetzliche Kennzahlen gemacht sind", "What the statutory key figures are made up of")
    case .context: say("Lage rund um die Arbeit", "The situation around the work")
    }
  }
  public var noSeries: String {
    say("Für Ihr Haus sind noch keine Reihen eingelesen.", "No series have been imported for your organisation yet.")
  }
  public func span(_ stretch: Stretch) -> String { capitalised(wording.spanning(stretch)) }
  public var events: String { say("Ereignisse", "Events") }
  public var eventsLead: String {
    say(
      "Ereignisse verändern keine Rechnung. Sie stehen im Bild, damit man sich erinnert.",
      "Events do not change any calculation. They are shown in the picture to help you remember.")
  }
  public var noEvents: String { say("Noch ist kein Ereignis festgehalten.", "No event has been recorded yet.") }
  public var recordEvent: String { say("Ereignis festhalten", "Record an event") }
  public func event(_ letter: String) -> String { say("Ereignis \(letter)", "Event \(letter)") }
  public func name(of kind: Event.Kind) -> String {
    switch kind {
    case .definition: say("Zählweise", "Way of counting")
    case .law: say("Gesetz", "Law")
    case .organisation: say("Organisation", "Organisation")
    case .shock: say("Einschnitt von außen", "Upheaval from outside")
    case .correction: say("Korrektur der Werte", "Correction of figures")
    }
  }
  public func hint(of kind: Event.Kind) -> String {
    switch kind {
    case .definition: say("Etwas wird anders gezählt oder gefragt", "Something is counted or asked differently")
    case .law: say("Ein Gesetz oder eine Weisung gilt neu", "A law or an instruction takes effect")
    case .organisation:
      say("Umbau, Umzug, unbesetzte Stellen, neue Software", "Reorganisation, a move, vacant posts, new software")
    case .shock:
      say("Pandemie, starker Zuzug, Schließung eines Betriebs", "Pandemic, many new arrivals, closure of a firm")
    case .correction: say("Frühere Werte wurden berichtigt", "Earlier figures were corrected")
    }
  }
  public func affects(_ titles: [String]) -> String {
    say("Berührt: \(wording.list(titles))", "Affects: \(wording.list(titles))")
  }
  public func source(_ source: String) -> String { say("Quelle: \(source)", "Source: \(source)") }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// The form for an event.
extension ContextWords {
  public var firstDay: String { say("Erster Tag", "First day") }
  public var firstDayHint: String { say("Zum Beispiel 1. Juli 2026", "For example 1 July 2026") }
  public var lastDay: String { say("Letzter Tag (freiwillig)", "Last day (optional)") }
  public var lastDayHint: String {
    say("Nur, wenn es länger als einen Tag dauerte", "Only if it lasted longer than a day")
  }
  public var dayWords: (String, String, String) { (say("Tag", "Day"), say("Monat", "Month"), say("Jahr", "Year")) }
  public var kind: String { say("Was für ein Ereignis ist es?", "What kind of event is it?") }
  public var titleLabel: String { say("Überschrift", "Heading") }
  public var titleHint: String { say("So steht es unter jedem Bild", "This is how it appears below every picture") }
  public var text: String { say("Was ist geschehen? (freiwillig)", "What happened? (optional)") }
  public var sourceLabel: String { say("Quelle", "Source") }
  public var textName: String { say("Was ist geschehen?", "What happened?") }
  public var sourceName: String { say("Quelle", "Source") }
  public var sourceHint: String {
    say(
      "Gesetzblatt, Weisung, Protokoll, oder wer es noch weiß",
      "Law gazette, instruction, minutes, or someone who remembers"
    )
  }
  public var affected: String {
    say("Welche Verläufe berührt es? (freiwillig)", "Which curves does it affect? (optional)")
  }
  public var affectedHint: String { say("Ohne Auswahl betrifft es alle", "If you choose none, it affects all") }
  public var recorded: String { say("Das Ereignis ist festgehalten", "The event has been recorded") }

  public var dayMissing: String { say("Nennen Sie den ersten Tag", "Enter the first day") }
  public var dayUnknown: String {
    say(
      "Schreiben Sie Tag, Monat und Jahr, zum Beispiel 1. Juli 2026",
      "Write day, month and year, for example 1 July 2026")
  }
  public var lastBeforeFirst: String {
    say(
      "Der letzte Tag liegt vor dem ersten. Tauschen Sie die Tage", "The last day comes before the first. Swap the two")
  }
  public var kindMissing: String { say("Wählen Sie, was für ein Ereignis es ist", "Choose what kind of event it is") }
  public var titleMissing: String { say("Geben Sie dem Ereignis eine Überschrift", "Give the event a heading") }
  public func tooLong(_ field: String, _ most: Int, _ length: Int) -> String {
    say(
      "Kürzen Sie \(wording.quoted(field)) auf \(wording.number(most)) Zeichen. Zurzeit sind es \(wording.number(length))",
      "Shorten \(wording.quoted(field)) to \(wording.number(most)) characters. At present there are \(wording.number(length))"
    )
  }
}

/// One series of the Rahmenbedingungen.
extension ContextWords {
  public func kicker(_ role: ComponentSeries.Role) -> String {
    "\(wording.conditions) · \(title(of: role))"
  }
  public var hides: String { say("Was sie nicht zeigt", "What it does not show") }
  public var about: String { say("Über diese Reihe", "About this series") }
  public var notThis: String { say("Nicht zu verwechseln mit", "Not to be confused with") }
  public var noOrganisations: String {
    say(
      "Die Reihe gehört zu Ihrem Haus. Mit anderen Häusern wird sie nirgends verglichen.",
      "The series belongs to your organisation. It is not compared with any other organisation anywhere.")
  }
}
