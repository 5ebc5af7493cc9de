public import Attention

/// Words of the Wirkungsdiskurs. They count talk, never values, and never per team, party or person (promise 2).
public struct DiscourseWords: Sendable {
  let wording: Wording
  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var lead: String {
    say(
      "Hier liest die Organisation, worüber in einem Halbjahr gesprochen wurde. Es erscheint nur, was die Beteiligten freigegeben haben.",
      "Here the organisation reads what was talked about in a half-year. Only what the participants released appears.")
  }
  public var none: String {
    say(
      "Noch ist nichts für den Wirkungsdiskurs freigegeben. Eine Reflexion oder ein Eintrag im Dialog erscheint hier nach der Freigabe.",
      "Nothing has been released to the impact discourse yet. A reflection or a dialogue entry appears here once released."
    )
  }
  public var halfYears: String { say("Halbjahre", "Half-years") }

  public func title(_ halfYear: Period) -> String {
    say("Wirkungsdiskurs im \(wording.period(halfYear))", "Impact discourse in the \(wording.period(halfYear))")
  }
  public func heading(_ halfYear: Period) -> String {
    say(
      "Worüber wir im \(wording.period(halfYear)) gesprochen haben, und worüber nicht",
      "What we talked about in the \(wording.period(halfYear)), and what not")
  }
  public func kicker(_ organisation: String, _ today: Day) -> String {
    say(
      "Wirkungsdiskurs · \(organisation) · Stand \(wording.date(today))",
      "Impact discourse · \(organisation) · as of \(wording.date(today))")
  }
  public var insetStart: String {
    say("Dieser Spiegel zählt Gespräche, keine Ergebnisse.", "This mirror counts talk, not results.")
  }
  public var insetRest: String {
    say(
      "Er stellt Teams nicht nebeneinander. Viel gesprochen ist kein Verdienst, wenig kein Mangel.",
      "It does not put teams side by side. Much talk is no merit, little talk no failing.")
  }
  public var nothingReleased: String {
    say(
      "In diesem Halbjahr ist noch keine Reflexion freigegeben.",
      "No reflection has been released in this half-year yet.")
  }

  /// "14 Reflexionen, 9 Einträge aus Dialogen, 6 offene Fragen."
  public func counts(reflections: Int, inDialogues: Int, questions: Int) -> String {
    var parts: [String] = []
    if reflections > 0 || inDialogues == 0 {
      parts.append(wording.count(reflections, say("Reflexion", "reflection"), say("Reflexionen", "reflections")))
    }
    if inDialogues > 0 {
      parts.append(
        wording.count(
          inDialogues, say("Eintrag aus Dialogen", "entry from dialogues"),
          say("Einträge aus Dialogen", "entries from dialogues")))
    }
    parts.append(wording.count(questions, .openQuestion))
    return parts.joined(separator: ", ") + "."
  }

  // MARK: By dimension

  public var byDimension: String { say("Nach Dimension", "By dimension") }
  /// What the dots say.
  public func dots(reflections: Int, inDialogues: Int) -> String {
    let parts = [
      reflections > 0
        ? wording.count(reflections, say("Reflexion", "reflection"), say("Reflexionen", "reflections")) : nil,
      inDialogues > 0
        ? wording.count(
          inDialogues, say("Eintrag im Dialog", "entry in a dialogue"),
          say("Einträge im Dialog", "entries in dialogues")) : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? say("keine Stelle", "no passage") : wording.list(parts)
  }
  public var reflection: String { say("Reflexion", "Reflection") }
  public var inDialogue: String { say("Eintrag im Dialog", "Entry in a dialogue") }
  public var order: String { say("Reihenfolge wie im Tableau", "Order as in the tableau") }
  public var nobodySpoke: String { say("Darüber hat niemand gesprochen.", "Nobody talked about this.") }
  public var silentHeading: String {
    say("Fokusindikatoren, über die niemand sprach", "Focus indicators nobody talked about")
  }
  public var silentLead: String {
    say(
      "Sie stehen im Fokus einer Vereinbarung. In diesem Halbjahr ist dazu nichts freigegeben.",
      "They are in the focus of an agreement. Nothing about them has been released in this half-year.")
  }

  // MARK: Passages

  public var passages: String { say("Was gesagt wurde", "What was said") }
  public var show: String { say("Anzeigen", "Show") }
  public var showByDimension: String { say("Dimension", "Dimension") }
  public var allKinds: String { say("Alle", "All") }
  public var allDimensions: String { say("Alle Dimensionen", "All dimensions") }
  public var nothingHere: String {
    say("Zu dieser Auswahl gibt es keine Stelle.", "There is no passage for this choice.")
  }
  public var showAll: String { say("Alle Stellen anzeigen", "Show all passages") }
  public var inTrend: String { say("im Verlauf ansehen", "see in the trend") }
  public var inRecord: String { say("im Dialog ansehen", "see in the dialogue") }

  // MARK: Questions, voices, promises

  public func waiting(_ count: Int) -> String {
    switch count {
    case 0: say("Keine Frage wartet", "No question is waiting")
    case 1: say("Eine Frage wartet", "One question is waiting")
    default:
      say("\(wording.number(count)) Fragen warten", "\(wording.number(count)) questions are waiting")
    }
  }
  public var noneWaiting: String {
    say(
      "Zu jeder offenen Frage dieses Halbjahres ist eine Antwort freigegeben.",
      "An answer to every open question of this half-year has been released.")
  }
  public func since(_ day: Day) -> String {
    say("seit \(wording.date(day))", "since \(wording.date(day))")
  }
  public var voices: String { say("Wer zu Wort kam", "Whose voice was heard") }
  public var notHeard: String { say("nicht zu Wort gekommen", "not heard") }
  public var promises: String { say("Zusagen beider Seiten", "Promises of both sides") }
  /// How the promises of all sides stand together.
  public func promiseCounts(_ states: [(PromiseState, Int)]) -> String {
    let total = states.reduce(0) { $0 + $1.1 }
    let parts = states.filter { $0.1 > 0 }.map { "\(wording.number($0.1)) \(wording.name(of: $0.0).lowercased())" }
    let all = wording.count(total, say("Zusage", "promise"), say("Zusagen", "promises"))
    return say(
      "\(all) insgesamt: \(wording.list(parts)). Je Seite zählen wir nicht.",
      "\(all) altogether: \(wording.list(parts)). We do not count per side.")
  }

  // MARK: On paper

  public func printTitle(_ halfYear: Period) -> String {
    say(
      "Wirkungsdiskurs im \(wording.period(halfYear)), Druckansicht",
      "Impact discourse in the \(wording.period(halfYear)), print view")
  }
  public var basis: String { say("Grundlage", "Basis") }
  public var readers: String { say("Freigegeben für", "Released to") }
  public func ownOrganisation(_ name: String) -> String {
    say(
      "\(name) mit ihren Teams. Einzelne Stellen können weiter freigegeben sein.",
      "\(name) with its teams. Single passages may be released more widely.")
  }
  public var absent: String { say("Was fehlt", "What is absent") }
  public var absentText: String {
    say(
      "Zielwerte, Ränge und Vergleiche zwischen Teams. Sie wären hier ohne Aussage.",
      "Target values, ranks and comparisons between teams. Here they would say nothing.")
  }
  public var method: String { say("Wie diese Seiten entstanden sind", "How these pages came about") }
  public var methodLines: [String] {
    [
      say(
        "Aufgenommen ist, was die Beteiligten für den Wirkungsdiskurs freigegeben haben, im Wortlaut und ohne Auswahl.",
        "Included is what the participants released to the impact discourse, verbatim and without selection."),
      say(
        "Die Reihenfolge folgt den Dimensionen des Tableaus und darin der Zeit.",
        "The order follows the dimensions of the tableau and, within them, time."),
      say(
        "Gezählt werden Stellen der ganzen Organisation, nie je Team, Partei oder Person. Nicht freigegebene Texte kommen nicht vor und werden nicht gezählt.",
        "What is counted are passages of the whole organisation, never per team, party or person. Texts that were not released do not appear and are not counted."
      ),
      say(
        "Abweichende Sichten stehen in gleicher Größe neben den anderen.",
        "Dissenting views stand beside the others at the same size."),
    ]
  }
  public var theTime: String { say("Die Zeit dazu", "The time around it") }
  public var noEvents: String {
    say("Für dieses Halbjahr ist kein Ereignis festgehalten.", "No event is recorded for this half-year.")
  }
  public var silentDimensions: String { say("Worüber niemand sprach", "What nobody talked about") }
  public var backToScreen: String { say("Zurück zum Wirkungsdiskurs", "Back to the impact discourse") }
}

extension Wording {
  public var discourse: DiscourseWords { DiscourseWords(wording: self) }
}
