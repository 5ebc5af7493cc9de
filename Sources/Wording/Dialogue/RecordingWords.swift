public import Attention

/// Words of the form that writes into a dialogue.
public struct RecordingWords: Sendable {
  let wording: Wording
  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public func heading(isAddition: Bool) -> String {
    isAddition ? say("Nachtrag festhalten", "Record an addition") : say("Festhalten", "Record")
  }
  public var additionLead: String {
    say(
      "Der Dialog ist abgeschlossen. Was jetzt dazukommt, steht als Nachtrag mit seinem Tag. Nichts wird geändert.",
      "The dialogue is closed. What is added now stands as an addition with its day. Nothing is changed.")
  }
  public var kind: String { say("Was ist es?", "What is it?") }
  public var perspective: String { say("Aus wessen Sicht?", "From whose perspective?") }
  public var choose: String { say("Auswählen", "Choose") }
  public var state: String { say("Stand, wenn es eine Zusage ist", "State, if it is a promise") }
  public var text: String { say("Text", "Text") }
  public var textHint: String {
    say("In den Worten dieser Seite. Keine Namen", "In the words of this side. No names")
  }
  public var because: String { say("Begründung", "Reason") }
  public var becauseHint: String {
    say(
      "Nötig bei Entscheidung und abweichender Sicht", "Needed for a decision and a dissenting view")
  }
  public var consent: String {
    say("Die Menschen, deren Worte das sind, haben eingewilligt", "The people whose words these are have consented")
  }
  public func consentHint(_ perspectives: [String]) -> String {
    say(
      "Nur bei Worten aus der Sicht: \(wording.list(perspectives))",
      "Only for words from the perspective of: \(wording.list(perspectives))")
  }
  public func release(_ organisation: String) -> String {
    say(
      "Auch für den Wirkungsdiskurs freigeben (\(organisation))",
      "Release to the impact discourse as well (\(organisation))")
  }
  public var releaseHint: String {
    say(
      "Eine Freigabe kommt dazu und wird nicht zurückgenommen", "A release is added and never taken back")
  }
  public func readers(_ parties: [String]) -> String {
    say(
      "Die Parteien dieser Vereinbarung: \(wording.list(parties)). Sonst niemand.",
      "The parties of this agreement: \(wording.list(parties)). Nobody else.")
  }
  /// Where one side talks on its own.
  public func amongThemselves(_ organisation: String) -> String {
    say(
      "Zuerst nur \(organisation). Was darüber hinausgeht, geben Sie selbst frei.",
      "First only \(organisation). Whatever goes further you release yourselves.")
  }
  public func forParties(_ parties: [String]) -> String {
    say(
      "Auch für die Parteien dieser Vereinbarung freigeben (\(wording.list(parties)))",
      "Release to the parties of this agreement as well (\(wording.list(parties)))")
  }
  public var readersLabel: String { say("Wer das lesen wird:", "Who will read it:") }
  public func button(isAddition: Bool) -> String {
    isAddition ? say("Nachtrag festhalten", "Record the addition") : say("Eintrag festhalten", "Record the entry")
  }

  // MARK: What is still open

  public var chooseKind: String { say("Wählen Sie, was Sie festhalten", "Choose what you record") }
  public var choosePerspective: String {
    say("Wählen Sie, aus wessen Sicht das gesagt ist", "Choose from whose perspective this is said")
  }
  public var bindsOnlyOneself: String {
    say(
      "Eine Zusage oder Entscheidung hält fest, wer sie gibt oder mit trifft. Wählen Sie Ihre eigene Sicht",
      "A promise or a decision is recorded by those who give it or share in it. Choose your own perspective")
  }
  public func askForConsent(_ perspective: String) -> String {
    say(
      "Worte aus der Sicht \(wording.quoted(perspective)) brauchen die Einwilligung dieser Menschen. Bestätigen Sie sie",
      "Words from the perspective \(wording.quoted(perspective)) need the consent of these people. Confirm it")
  }
  /// What a draft still lacks, as an instruction.
  public func message(_ fault: EntryFault) -> String {
    switch fault {
    case .empty: say("Schreiben Sie, was festgehalten werden soll", "Write what is to be recorded")
    case .tooLong(let count):
      say(
        "Kürzen Sie den Text auf \(limit) Zeichen. Zurzeit sind es \(wording.number(count))",
        "Shorten the text to \(limit) characters. At present there are \(wording.number(count))")
    case .reasonTooLong(let count):
      say(
        "Kürzen Sie die Begründung auf \(limit) Zeichen. Zurzeit sind es \(wording.number(count))",
        "Shorten the reason to \(limit) characters. At present there are \(wording.number(count))")
    case .withoutReason(.decision):
      say("Nennen Sie den Grund der Entscheidung", "Give the reason for the decision")
    case .withoutReason(.dissent):
      say("Nennen Sie den Grund der abweichenden Sicht", "Give the reason for the dissenting view")
    case .withoutReason:
      say(
        "Nennen Sie den Grund, warum die Zusage so steht", "Give the reason why the promise stands like this")
    }
  }
  private var limit: String { wording.number(EntryDraft.longest) }
}

/// Words of the act that closes a record.
public struct ClosingWords: Sendable {
  let wording: Wording
  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var title: String { say("Dialog abschließen", "Close the dialogue") }
  public func heading(_ day: Day) -> String {
    say("Dialog am \(wording.date(day)) abschließen", "Close the dialogue on \(wording.date(day))")
  }
  public var fixed: String { say("Was festgehalten wird", "What is fixed") }
  public var day: String { say("Tag und Ort", "Day and place") }
  public var table: String { say("Am Tisch", "At the table") }
  public var entries: String { say("Einträge", "Entries") }
  public var data: String { say("Stand der Werte", "State of the figures") }
  public func dataAsOf(_ day: Day) -> String {
    say(
      "\(wording.date(day)). Die Bilder bei diesem Dialog bleiben auf diesem Stand.",
      "\(wording.date(day)). The pictures of this dialogue stay at this state.")
  }
  public var noData: String { say("Es liegen keine Werte vor.", "There are no figures.") }
  public var noEntries: String {
    say("Es ist noch nichts festgehalten.", "Nothing has been recorded yet.")
  }
  public var readers: String { say("Wer die Niederschrift liest", "Who reads the record") }
  public var readersLead: String {
    say(
      "Die Parteien dieser Vereinbarung. Einzelne Einträge, die freigegeben sind, stehen auch im Wirkungsdiskurs.",
      "The parties of this agreement. Single entries that were released stand in the impact discourse as well."
    )
  }
  public var later: String { say("Was danach geschieht", "What happens afterwards") }
  public var laterLines: [String] {
    [
      say(
        "Nachträge sind jederzeit möglich. Sie stehen mit ihrem Tag dabei.",
        "Additions are possible at any time. They stand there with their day."),
      say("Nichts Festgehaltenes wird geändert oder entfernt.", "Nothing that was recorded is changed or removed."),
      say(
        "Der Stand jeder Zusage geht weiter. Jede Seite hält ihn selbst fest.",
        "The state of every promise goes on. Each side records it itself."),
    ]
  }
  public var confirm: String {
    say(
      "Die Beteiligten haben die Niederschrift gelesen und finden ihre Sicht darin wieder",
      "The participants have read the record and find their view in it")
  }
  public var confirmHint: String {
    say(
      "Einig sein müssen sie sich nicht. Wer anders denkt, steht mit eigener Sicht darin",
      "They do not have to agree. Whoever thinks differently stands in it with their own view")
  }
  public var confirmFirst: String {
    say(
      "Lesen Sie die Niederschrift gemeinsam und bestätigen Sie es hier",
      "Read the record together and confirm it here")
  }
  public var button: String { say("Dialog abschließen", "Close the dialogue") }
  public var back: String { say("Zurück zum Dialog", "Back to the dialogue") }
}

/// Words around one promise and how it goes on.
public struct PromiseWords: Sendable {
  let wording: Wording
  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var title: String { say("Stand einer Zusage", "State of a promise") }
  public func promised(_ perspective: String, _ moment: Moment) -> String {
    say(
      "Zusage · \(perspective) · \(wording.date(moment.day))", "Promise · \(perspective) · \(wording.date(moment.day))")
  }
  public var sofar: String { say("Wie es bisher weiterging", "How it has gone on so far") }
  public var nothingSoFar: String {
    say("Seit der Zusage ist noch kein neuer Stand festgehalten.", "No new state has been recorded since the promise.")
  }
  public var how: String { say("Wie steht die Zusage heute?", "How does the promise stand today?") }
  public var howHint: String {
    say(
      "Nicht möglich und verworfen sind Stände mit einem Grund, kein Versagen",
      "Not possible and dropped are states with a reason, not a failure")
  }
  public var because: String { say("Begründung", "Reason") }
  public var becauseHint: String {
    say(
      "Nötig, wenn die Zusage nicht möglich oder verworfen ist",
      "Needed when the promise is not possible or dropped")
  }
  public var choose: String { say("Wählen Sie, wie die Zusage steht", "Choose how the promise stands") }
  public var button: String { say("Stand der Zusage festhalten", "Record the state of the promise") }
  public var toDialogue: String { say("Zum Dialog", "To the dialogue") }
}

extension Wording {
  public var recording: RecordingWords { RecordingWords(wording: self) }
  public var closing: ClosingWords { ClosingWords(wording: self) }
  public var promising: PromiseWords { PromiseWords(wording: self) }
}
