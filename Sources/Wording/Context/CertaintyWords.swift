public import Attention

/// How sure one may be of an event, when it was, and where it still stands in the figures.
extension ContextWords {
  /// The day, the month or the year of an event, as exactly as it is known.
  public func when(_ event: Event) -> String {
    switch event.exactness {
    case .day:
      guard let last = event.last, last != event.first else { return wording.date(event.first) }
      return wording.span(event.first, last)
    case .month: return when(event, .month)
    case .year: return when(event, .year)
    }
  }

  private func when(_ event: Event, _ rhythm: Rhythm) -> String {
    let (first, last) = (event.first.period(rhythm), event.end.period(rhythm))
    guard let stretch = Stretch(first, last) else { return wording.period(first) }
    return wording.stretch(stretch)
  }

  /// "Gesetz, Organisation".
  public func kinds(of event: Event) -> String { ([event.kind] + event.also).map(name).joined(separator: ", ") }

  public var announced: String { say("angekündigt, nicht geprüft", "announced, not checked") }
  public var common: String { say("aus allgemeiner Kenntnis, nicht geprüft", "general knowledge, not checked") }
  public var documented: String { say("an einer Quelle geprüft", "checked against a source") }
  public func confirmed(_ source: String, _ office: Office, _ day: Day) -> String {
    say(
      "bestätigt am \(wording.date(day)), \(wording.name(of: office)): \(source)",
      "confirmed on \(wording.date(day)), \(wording.name(of: office)): \(source)")
  }

  /// What stands beside an event so that nobody takes it for more than it is; nil where somebody stands for it.
  public func certainty(_ event: Event) -> String? {
    switch event.certainty {
    case .documented: nil
    case .common: common
    case .announced: announced
    case .confirmed(let source, let office, let day): confirmed(source, office, day)
    }
  }

  /// "Nachhall bis Dezember 2023: Der Wert umfasst zwölf Monate." For one that comes much later, from when on.
  public func echo(_ echo: Echo) -> String {
    let last = wording.untilPeriod(echo.stretch.last)
    let until = "until \(last.dropFirst(3))"
    switch echo.reason {
    case .window(let months):
      let covered = months == 12 ? say("zwölf Monate", "twelve months") : wording.periods(months, .month)
      return say(
        "Nachhall \(last): Der Wert umfasst \(covered).",
        "Remains in the figure \(until): the figure covers \(covered).")
    case .yearOnYear:
      return say(
        "Nachhall \(last): Der Wert steht im Verhältnis zum Vorjahr.",
        "Remains in the figure \(until): the figure is a comparison with the year before.")
    case .late(_, let because):
      let stretch = wording.stretch(echo.stretch)
      return say(
        "Später Nachhall, \(stretch): \(wording.say(because))", "Delayed effect, \(stretch): \(wording.say(because))")
    }
  }

  public func chooseEcho(_ stretch: Stretch) -> String {
    say("Diesen Abschnitt wählen: \(wording.stretch(stretch))", "Choose this stretch: \(wording.stretch(stretch))")
  }
}

/// The shipped calendar, confirming an event, striking one.
extension ContextWords {
  public var calendar: String { say("Kalender der Ereignisse", "Calendar of events") }
  public var calendarLink: String {
    say("Kalender der Ereignisse für alle Jobcenter", "Calendar of events for all Jobcenters")
  }
  public var calendarLead: String {
    say(
      "Was um die Zahlen aller Jobcenter herum geschah. Ein Ereignis erklärt keinen Verlauf; es sagt, was man mitlesen sollte.",
      "What happened around the figures of all Jobcenters. An event does not explain a curve; it tells you what to bear in mind."
    )
  }
  public func knownThrough(_ day: Day) -> String {
    say(
      "Der Kalender weiß, was bis zum \(wording.date(day)) geschah. Alles danach ist angekündigt und nicht geprüft, bis Ihr Haus es mit einer Quelle bestätigt.",
      "The calendar knows what happened up to \(wording.date(day)). Everything after that has been announced but not checked, until your organisation confirms it with a source."
    )
  }
  public func everyYear(_ day: Day) -> String {
    say("Jedes Jahr am \(wording.shortDate(day))", "Every year on \(wording.shortDate(day))")
  }
  public var noCalendar: String { say("Der Kalender ist leer.", "The calendar is empty.") }
  public var touchesAll: String { say("Berührt alle Verläufe", "Affects all curves") }
  public var touchesNone: String { say("Steht neben keinem Verlauf", "Not shown with any curve") }

  public func wholeDimension(_ title: Localized) -> String {
    say(
      "alle Indikatoren der Dimension \(wording.quoted(wording.say(title)))",
      "all indicators in the dimension \(wording.quoted(wording.say(title)))")
  }

  public var confirm: String { say("Bestätigen", "Confirm") }
  public var seeConfirmation: String { say("Bestätigung ansehen", "See the confirmation") }
  /// Who confirmed, when, and where they looked it up.
  public func confirmed(_ confirmation: Confirmation) -> String {
    let (day, office) = (wording.date(confirmation.recorded.day), wording.name(of: confirmation.office))
    return say(
      "Bestätigt am \(day), \(office). Quelle: \(confirmation.source)",
      "Confirmed on \(day), \(office). Source: \(confirmation.source)")
  }
  /// What stands there, and what to do about it.
  public func confirmedAlready(_ confirmation: Confirmation) -> String {
    let source = wording.quoted(confirmation.source)
    return say(
      "Das Ereignis ist schon bestätigt, mit der Quelle \(source). Nehmen Sie diese Bestätigung zuerst zurück",
      "The event has already been confirmed, with the source \(source). Withdraw that confirmation first")
  }
  public var notConfirmed: String {
    say("Es gibt keine Bestätigung, die sich zurücknehmen ließe", "There is no confirmation to withdraw")
  }
  public func ofEvent(_ title: String) -> String { ": \(title)" }
  public var confirmTitle: String { say("Ereignis bestätigen", "Confirm an event") }
  public var confirmLead: String {
    say(
      "Wer bestätigt, hat an einer Quelle nachgesehen. Die Quelle steht dann unter jedem Bild, das dieses Ereignis zeigt.",
      "Confirm only what you have looked up in a source. The source is then shown below every picture with this event."
    )
  }
  public var confirmSource: String {
    say("An welcher Quelle haben Sie nachgesehen?", "Which source did you check?")
  }
  public var confirmSourceHint: String {
    say(
      "Zum Beispiel Bundesgesetzblatt mit Jahr und Seite", "For example the Federal Law Gazette, with year and page")
  }
  public var confirmSourceMissing: String { say("Nennen Sie die Quelle", "Name the source") }
  public var confirmNow: String { say("Mit dieser Quelle bestätigen", "Confirm with this source") }
  public var withdrawConfirmation: String { say("Bestätigung zurücknehmen", "Withdraw the confirmation") }
  public var confirmedNotice: String { say("Das Ereignis ist bestätigt", "The event has been confirmed") }
  public var withdrawnNotice: String {
    say("Die Bestätigung ist zurückgenommen", "The confirmation has been withdrawn")
  }

  public var strike: String { say("Streichen", "Remove") }
  public var strikeTitle: String { say("Ereignis streichen", "Remove an event") }
  public var strikeLead: String {
    say(
      "Ein gestrichenes Ereignis steht unter keinem Bild mehr. Dass es da stand und warum es ging, bleibt nachzulesen, und es lässt sich zurückholen.",
      "A removed event is no longer shown below any picture. You can still read that it was there and why it was removed, and it can be brought back."
    )
  }
  public var strikeReason: String { say("Warum wird es gestrichen?", "Why is it being removed?") }
  public var strikeNow: String { say("Ereignis streichen", "Remove the event") }
  public var restoreTitle: String { say("Ereignis zurückholen", "Bring an event back") }
  public var restoreReason: String { say("Warum gehört es wieder dazu?", "Why should it be shown again?") }
  public var restoreNow: String { say("Ereignis zurückholen", "Bring the event back") }
  public var restore: String { say("Zurückholen", "Bring back") }
  public var reasonMissing: String { say("Schreiben Sie den Grund", "Give the reason") }
  public var struckEvents: String { say("Gestrichene Ereignisse", "Removed events") }
  public func struck(_ day: Day, _ office: Office, _ reason: String) -> String {
    say(
      "Gestrichen am \(wording.date(day)), \(wording.name(of: office)): \(reason)",
      "Removed on \(wording.date(day)), \(wording.name(of: office)): \(reason)")
  }
  public var struckNotice: String { say("Das Ereignis ist gestrichen", "The event has been removed") }
  public var restoredNotice: String { say("Das Ereignis steht wieder da", "The event is shown again") }
}
