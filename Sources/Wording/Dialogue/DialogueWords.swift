public import Attention

/// Words of the dialogues: the list, the record, what is written into it.
public struct DialogueWords: Sendable {
  let wording: Wording
  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  /// "Dialog am 8. Dezember 2026".
  public func title(_ day: Day) -> String {
    say("Dialog am \(wording.date(day))", "Dialogue on \(wording.date(day))")
  }

  /// The record on paper.
  public func record(_ day: Day) -> String {
    say("Niederschrift vom \(wording.date(day))", "Record of \(wording.date(day))")
  }

  /// The two kinds of agreement, as a dialogue says them on its face.
  public func scope(_ scope: AgreementText.Scope) -> String {
    switch scope {
    case .within: say("Vereinbarung innerhalb des Jobcenters", "Agreement inside the Jobcenter")
    case .between: say("Vereinbarung zwischen Organisationen", "Agreement between organisations")
    }
  }

  public func stands(on day: Day, today: Day, closed: Moment?) -> String {
    if let closed { return say("Abgeschlossen am ", "Closed on ") + wording.date(closed.day) }
    if day > today { return say("In Vorbereitung", "In preparation") }
    return day == today ? say("Heute", "Today") : say("Noch nicht abgeschlossen", "Not closed yet")
  }

  public var someOrganisation: String { say("Organisation", "Organisation") }

  // MARK: The list

  public var guides: String { say("Leitfäden ansehen", "Read the guides") }
  public var lead: String {
    say(
      "Ein Dialog folgt einem Leitfaden, nimmt höchstens drei Fokusindikatoren auf den Tisch und hält fest, was beide Seiten sehen, deuten und entscheiden.",
      "A dialogue follows a guide, takes at most three focus indicators, and records what both sides see, interpret and decide."
    )
  }
  public var next: String { say("Nächste Dialoge", "Next dialogues") }
  public var unfinished: String { say("Noch nicht abgeschlossen", "Not closed yet") }
  public var past: String { say("Vergangene Dialoge", "Past dialogues") }
  public var prepare: String { say("Dialog vorbereiten", "Prepare a dialogue") }
  public var notPrepared: String {
    say("Vereinbarter Termin, noch nicht vorbereitet", "Agreed date, not prepared yet")
  }
  public var none: String {
    say(
      "Noch kein Dialog. Ein Dialog beginnt mit einem Leitfaden und einem Termin.",
      "No dialogue yet. A dialogue begins with a guide and a date.")
  }
  public var noneWithoutAgreement: String {
    say(
      "Noch kein Dialog. Dialoge gehören zu einer Vereinbarung. Sobald eine vorliegt, können Sie einen Dialog vorbereiten.",
      "No dialogue yet. Dialogues belong to an agreement. Once there is one, you can prepare a dialogue.")
  }
  public var toAgreements: String { say("Vereinbarungen ansehen", "Read the agreements") }

  // MARK: The record

  public var insetStart: String {
    say("Erst schreiben alle, dann wird gesprochen.", "First everybody writes, then everybody talks.")
  }
  public var insetRest: String {
    say(
      "Keine Zielwerte, kein Rang, keine Person. Abweichende Sichten bleiben stehen.",
      "No target values, no rank, no person. Dissenting views stay.")
  }
  public func lead(_ parties: [String], isClosed: Bool) -> String {
    let names = wording.list(parties)
    return isClosed
      ? say(
        "\(names) haben über Wirkungen, Bedingungen und das gesprochen, was beide Seiten beitragen.",
        "\(names) talked about effects, conditions and what both sides contribute.")
      : say(
        "\(names) sprechen über Wirkungen, Bedingungen und das, was beide Seiten beitragen.",
        "\(names) talk about effects, conditions and what both sides contribute.")
  }
  public func guideHeading(_ guide: Guide) -> String {
    say("Leitfaden: ", "Guide: ") + wording.guide.extent(of: guide)
  }
  public var phaseDetails: String {
    say("Fragen und Anleitung zu jeder Phase", "Questions and instructions for every phase")
  }
  public var table: String { say("Am Tisch", "At the table") }
  public var tableOpen: String {
    say("Wer am Tisch sitzt, ist noch nicht eingetragen.", "Who sits at the table has not been entered yet.")
  }
  public var tableNotKept: String {
    say("Wer am Tisch saß, ist nicht festgehalten.", "Who sat at the table is not on record.")
  }
  public func place(_ place: String) -> String { say("Ort: \(place)", "Place: \(place)") }
  public var conditions: String {
    say("Was sich seit dem letzten Mal geändert hat", "What has changed since last time")
  }
  public var noConditions: String {
    say("Dazu ist nichts festgehalten.", "Nothing is recorded about it.")
  }
  public var changePreparation: String { say("Vorbereitung ändern", "Change the preparation") }
  public func agenda(_ place: Int, of all: Int) -> String {
    say("Tagesordnung, Punkt \(place) von \(all)", "Agenda, item \(place) of \(all)")
  }
  public var wholeCurve: String { say("der ganze Verlauf", "the whole trend") }
  public var hides: String { say("Was er nicht zeigt:", "What it does not show:") }
  public var inWords: String { say("In Worten:", "In words:") }
  public func asOf(_ day: Day) -> String {
    say("Stand beim Dialog: \(wording.date(day)).", "As it stood at the dialogue: \(wording.date(day)).")
  }
  public var staysSo: String {
    say(
      "Dieses Bild bleibt so. Werden Werte später geändert, steht der neue Stand daneben.",
      "This picture stays as it is. If figures change later, the new state stands beside it.")
  }
  public func dataSoFar(_ day: Day) -> String {
    say("Stand der Werte: \(wording.date(day)).", "Figures as of \(wording.date(day)).")
  }
  public var fixedWhenClosed: String {
    say("Mit dem Abschluss wird dieser Stand festgehalten.", "Closing the dialogue fixes this state.")
  }
  public var noFigures: String {
    say("Zu diesem Abschnitt liegen noch keine Werte vor.", "There are no figures for this stretch yet.")
  }
  public var wholeTrend: String { say("Ganzen Verlauf ansehen", "See the whole trend") }
  public var generally: String { say("Zum Gespräch insgesamt", "On the dialogue as a whole") }
  public var generallyLead: String {
    say(
      "Was zu keinem einzelnen Indikator gehört: Bedingungen, Beziehungen, der Weg des Gesprächs.",
      "What belongs to no single indicator: conditions, relations, the way the talk went.")
  }
  public var nothingYet: String {
    say(
      "Hier ist noch nichts festgehalten. Beginnen Sie mit dem, was jede Seite sieht.",
      "Nothing is recorded here yet. Begin with what each side sees.")
  }
  public var nothingSaid: String { say("Hier ist nichts festgehalten.", "Nothing is recorded here.") }
  public var close: String { say("Dialog abschließen", "Close the dialogue") }

  /// What was just done; nil for a word this house does not say.
  public func notice(_ name: String) -> String? {
    switch name {
    case "eintrag": say("Der Eintrag ist festgehalten.", "The entry is recorded.")
    case "vorgemerkt": say("Der Dialog ist vorgemerkt.", "The dialogue is set up.")
    case "vorbereitet": say("Die Vorbereitung ist übernommen.", "The preparation is kept.")
    case "abgeschlossen": say("Der Dialog ist abgeschlossen.", "The dialogue is closed.")
    case "geschlossen":
      say(
        "Der Dialog ist bereits abgeschlossen. Nachträge sind möglich.",
        "The dialogue is closed already. Additions are possible.")
    case "stand": say("Der Stand der Zusage ist festgehalten.", "The state of the promise is recorded.")
    default: nil
    }
  }

  public func heading(_ heading: Entry.Heading) -> String {
    switch heading {
    case .seeing: say("Was wir sehen", "What we see")
    case .interpreting: say("Wie wir es deuten", "How we interpret it")
    case .deciding: say("Was wir entscheiden", "What we decide")
    case .open: say("Was offen bleibt", "What stays open")
    case .promising: say("Was beide Seiten zusagen", "What both sides promise")
    case .leaving: say("Was bewusst nicht entschieden wurde", "What was deliberately not decided")
    }
  }
  /// "Beobachtung · Fachkräfte".
  public func voice(_ kind: Entry.Kind, _ perspective: String) -> String {
    "\(kind == .decision ? say("Entscheidung mit Begründung", "Decision with reason") : wording.name(of: kind)) · \(perspective)"
  }
  public var because: String { say("Begründung:", "Reason:") }
  public func addition(_ moment: Moment) -> String {
    say("Nachtrag vom \(wording.date(moment.day))", "Added on \(wording.date(moment.day))")
  }
  /// An entry the other parties do not read.
  public func onlyRead(_ organisation: String) -> String {
    say("Nur \(organisation) liest das.", "Only \(organisation) reads this.")
  }
  /// Whose hand wrote down what was said from another perspective.
  public func noted(by organisation: String, _ office: Office) -> String {
    say(
      "Festgehalten von \(organisation), \(wording.name(of: office))",
      "Recorded by \(organisation), \(wording.name(of: office))")
  }
  public var changeState: String { say("Stand ändern", "Change its state") }
  public var answer: String { say("Antwort festhalten", "Record an answer") }
  public func reply(_ perspective: String) -> String { say("Antwort · ", "Answer · ") + perspective }
}

extension Wording {
  public var dialogue: DialogueWords { DialogueWords(wording: self) }
}
