public import Attention

extension Wording {
  public var reflection: ReflectionWords { ReflectionWords(wording: self) }
}

/// Words around what people say about a curve: the form, the thread, sealed drafts, releases.
public struct ReflectionWords: Sendable {
  let wording: Wording

  func say(_ german: String, _ english: String) -> String { wording.say(german, english) }
}

/// The form.
extension ReflectionWords {
  public func formTitle(_ stretch: Stretch?) -> String {
    guard let stretch else {
      return say("Reflexion zum ganzen Verlauf festhalten", "Record a reflection on the whole curve")
    }
    let name = wording.stretch(stretch)
    return say("Reflexion zu \(name) festhalten", "Record a reflection on \(name)")
  }
  public func textLabel(_ stretch: Stretch?) -> String {
    stretch == nil
      ? say("Was sehen Sie in diesem Verlauf?", "What do you see in this curve?")
      : say("Was sehen Sie in diesem Abschnitt?", "What do you see in this stretch?")
  }
  public var textHint: String {
    say(
      "Beschreiben Sie zuerst, deuten Sie danach. Nennen Sie keine Personen",
      "Describe first, then interpret. Do not name anyone")
  }
  public var kindLegend: String { say("Was ist Ihr Beitrag?", "What is your contribution?") }
  public func kindTitle(_ kind: Entry.Kind) -> String {
    switch kind {
    case .observation: say("Eine Beobachtung", "An observation")
    case .interpretation: say("Eine Deutung", "An interpretation")
    case .openQuestion: say("Eine offene Frage", "An open question")
    case .answer: say("Eine Antwort", "An answer")
    case .dissent: say("Eine abweichende Sicht", "A dissenting view")
    default: wording.name(of: kind)
    }
  }
  public func kindHint(_ kind: Entry.Kind) -> String? {
    switch kind {
    case .observation: say("Etwas fällt Ihnen auf", "You notice something")
    case .interpretation: say("Sie haben eine Vermutung, woran es liegt", "You have an idea what might be behind it")
    case .openQuestion:
      say("Sie möchten im nächsten Dialog darüber sprechen", "You would like to talk about it in the next dialogue")
    case .answer: say("Sie führen den Gedanken weiter", "You take the thought further")
    case .dissent:
      say(
        "Sie sehen es anders; Ihre Sicht steht gleich groß daneben",
        "You see it differently; your view is shown next to it in the same size")
    default: nil
    }
  }
  public func readers(_ names: [String]) -> String {
    guard !names.isEmpty else {
      return say(
        "Lesen werden es die Parteien dieser Vereinbarung.", "It will be read by the parties to this agreement.")
    }
    let list = wording.list(names)
    return say(
      "Lesen werden es die Parteien dieser Vereinbarung: \(list).",
      "It will be read by the parties to this agreement: \(list).")
  }
  public var sealedReaders: String {
    say(
      "Einen versiegelten Entwurf lesen nur Sie, bis Sie ihn freigeben.",
      "Only you can read a sealed draft until you release it.")
  }
  public var pin: String { say("Reflexion festhalten", "Record reflection") }
  public var seal: String { say("Als Entwurf versiegeln", "Seal as a draft") }
  public var clear: String { say("Auswahl aufheben", "Clear the selection") }
  public func pinned(_ number: Int) -> String {
    say("Reflexion \(number) ist festgehalten", "Reflection \(number) has been recorded")
  }
  public var sealed: String { say("Ihr Entwurf ist versiegelt", "Your draft has been sealed") }

  public func message(_ fault: EntryFault) -> String {
    switch fault {
    case .empty: say("Beschreiben Sie, was Sie in diesem Abschnitt sehen", "Describe what you see in this stretch")
    case .tooLong(let length): tooLong(length)
    case .reasonTooLong(let length):
      say(
        "Kürzen Sie den Grund auf \(wording.number(EntryDraft.longest)) Zeichen. Zurzeit sind es \(wording.number(length))",
        "Shorten the reason to \(wording.number(EntryDraft.longest)) characters. At present there are \(wording.number(length))"
      )
    case .withoutReason: say("Schreiben Sie, warum Sie es anders sehen", "Say why you see it differently")
    }
  }
  private func tooLong(_ length: Int) -> String {
    say(
      "Kürzen Sie den Text auf \(wording.number(EntryDraft.longest)) Zeichen. Zurzeit sind es \(wording.number(length))",
      "Shorten the text to \(wording.number(EntryDraft.longest)) characters. At present there are \(wording.number(length))"
    )
  }
  public var chooseKind: String { say("Wählen Sie, was Ihr Beitrag ist", "Choose what your contribution is") }
}

/// The thread.
extension ReflectionWords {
  public var thread: String { say("Reflexionen zu diesem Verlauf", "Reflections on this curve") }
  public var empty: String {
    say(
      "Noch keine Reflexion. Wählen Sie einen Abschnitt, der Ihnen auffällt.",
      "No reflections yet. Choose a stretch that catches your eye.")
  }
  public func reflection(_ number: Int) -> String { say("Reflexion \(number)", "Reflection \(number)") }
  public func dissentOn(_ number: Int) -> String {
    say("Abweichende Sicht zu Reflexion \(number)", "Dissenting view on reflection \(number)")
  }
  public func link(_ number: Int, _ stretch: Stretch) -> String { "\(reflection(number)): \(wording.stretch(stretch))" }
  public func heading(_ stretch: Stretch?) -> String {
    stretch.map(wording.stretch) ?? say("Zum ganzen Verlauf", "On the whole curve")
  }
  public func said(_ moment: Moment, _ office: Office, _ organisation: String) -> String {
    "\(wording.date(moment.day)) · \(wording.name(of: office)), \(organisation)"
  }
  public func answerOf(_ office: Office, _ organisation: String, _ moment: Moment) -> String {
    say(
      "Antwort, \(wording.name(of: office)), \(organisation), \(wording.date(moment.day))",
      "Answer, \(wording.name(of: office)), \(organisation), \(wording.date(moment.day))")
  }
  public var because: String { say("Warum", "Why") }
  public func reflectionOnly(_ number: Int) -> String { say(" auf Reflexion \(number)", " to reflection \(number)") }
  public var answer: String { say("Antworten", "Answer") }
  public var release: String { say("Weiter freigeben", "Release to others") }
  public func ofReflection(_ number: Int) -> String { say(": Reflexion \(number)", ": reflection \(number)") }
  /// "Damals stand für Mai 2026 der Wert 41 %, heute 43 %."
  public func thenAndNow(_ period: Period, then: String, now: String) -> String {
    let when = wording.forPeriod(period)
    return say(
      "Damals stand \(when): \(then). Heute steht dort: \(now).",
      "At that time, the figure \(when) was \(then). Today it is \(now).")
  }
  public func manyRevised(_ count: Int) -> String {
    say(
      "Seitdem wurden \(count) Werte dieses Abschnitts nachträglich geändert; die Tabelle zeigt beide Fassungen.",
      "Since then, \(count) figures in this stretch have been revised; the table shows both versions.")
  }
  public func readBy(_ name: String, _ day: Day) -> String {
    say("Gelesen von \(name) seit \(wording.date(day))", "Read by \(name) since \(wording.date(day))")
  }
}

/// Answers, sealed drafts, releases: pages of their own.
extension ReflectionWords {
  public func answerTitle(_ number: Int) -> String {
    say("Auf Reflexion \(number) antworten", "Reply to reflection \(number)")
  }
  public var answerLabel: String { say("Ihre Antwort", "Your answer") }
  public var answerHint: String { say("Nennen Sie keine Personen", "Do not name anyone") }
  public var becauseLabel: String { say("Warum sehen Sie es anders?", "Why do you see it differently?") }
  public var becauseHint: String { say("Nur bei einer abweichenden Sicht", "Only for a dissenting view") }
  public var emptyAnswer: String { say("Schreiben Sie Ihre Antwort", "Write your answer") }
  public var pinAnswer: String { say("Antwort festhalten", "Record answer") }
  public var backToTrend: String { say("Zurück zum Verlauf", "Back to the trend") }

  public var drafts: String { say("Ihre versiegelten Entwürfe", "Your sealed drafts") }
  public func draftTitle(_ stretch: Stretch?) -> String {
    say("Versiegelter Entwurf: \(heading(stretch))", "Sealed draft: \(heading(stretch))")
  }
  public func draftNote(_ moment: Moment) -> String {
    say(
      "Zuletzt geändert am \(wording.moment(moment)). Nur Sie können ihn lesen.",
      "Last changed on \(wording.moment(moment)). Only you can read it.")
  }
  public var editDraft: String { say("Entwurf bearbeiten", "Edit draft") }
  public var keepDraft: String { say("Entwurf speichern", "Save draft") }
  public var releaseDraft: String { say("Entwurf freigeben", "Release draft") }
  public var releaseDraftNote: String {
    say(
      "Mit der Freigabe wird daraus eine Reflexion. Sie bleibt dann, wie sie ist.",
      "Once released, it becomes a reflection. It then stays as it is.")
  }
  public func afterRelease(_ names: [String]) -> String {
    let list = wording.list(names)
    return say("Nach der Freigabe lesen es: \(list).", "Once released, it will be read by: \(list).")
  }
  public var discardDraft: String { say("Entwurf verwerfen", "Discard draft") }
  public var discardNote: String {
    say("Ein verworfener Entwurf ist für immer weg.", "A discarded draft is gone for good.")
  }

  public func releaseTitle(_ number: Int) -> String {
    say("Reflexion \(number) weiter freigeben", "Release reflection \(number) to others")
  }
  public var releaseLegend: String { say("Wer soll sie außerdem lesen?", "Who else should read it?") }
  public var releaseHint: String {
    say("Eine Freigabe lässt sich nicht zurücknehmen", "A release cannot be withdrawn")
  }
  public var readsNow: String { say("Wer sie jetzt liest", "Who reads it now") }
  public var releaseNow: String { say("Reflexion freigeben", "Release reflection") }
  public var chooseAudience: String {
    say("Wählen Sie, wer die Reflexion außerdem lesen soll", "Choose who else should read the reflection")
  }
  public var everywhereReleased: String {
    say(
      "Alle, denen Sie sie freigeben können, lesen sie schon.", "Everyone you could release it to can already read it.")
  }
  public func team(_ name: String) -> String { say("Das eigene Team: \(name)", "Your own team: \(name)") }
  public func organisation(_ name: String) -> String {
    say("Der Wirkungsdiskurs von \(name)", "The impact discourse of \(name)")
  }
  public var readersTeam: String { say("Alle, die zu diesem Team gehören", "Everyone who belongs to this team") }
  public var readersOrganisation: String {
    say(
      "Alle Fachkräfte und Leitungen des Hauses und seiner Teams; sie steht dann im Wirkungsdiskurs des Halbjahres",
      "All caseworkers and managers of the organisation and its teams; it then appears in the half-year’s impact discourse"
    )
  }
  public var readersAdvisers: String {
    say("Die beratenden Stimmen des Jobcenters", "The advisory voices of the Jobcenter")
  }
  public func parties(_ name: String) -> String {
    say("Die Parteien dieser Vereinbarung: \(name)", "The parties to this agreement: \(name)")
  }
  public var everyone: String { say("Alle, auch ohne Konto", "Everyone, even without an account") }
  public func advisers(_ name: String) -> String {
    say(
      "Beirat und Beauftragte für Chancengleichheit: \(name)", "Advisory board and equal opportunities officer: \(name)"
    )
  }
}
