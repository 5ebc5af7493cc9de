public import Attention

/// Words of the agreement as it is read: foci, questions, contributions, key points.
extension AgreementWords {
  public func fociHeading(_ count: Int) -> String {
    switch count {
    case 0: say("Unsere Fokusindikatoren", "Our focus indicators")
    case 1: say("Unser Fokusindikator", "Our focus indicator")
    default: say("Unsere \(wording.inWords(count)) Fokusindikatoren", "Our \(wording.inWords(count)) focus indicators")
    }
  }
  public func observedFigures(_ organisation: String) -> String {
    say(
      "Beobachtet werden Werte von \(organisation), sonst von niemandem.",
      "The values observed are those of \(organisation) and of nobody else.")
  }
  public var question: String { say("Unsere Frage:", "Our question:") }
  public var why: String { say("Warum wir darauf achten:", "Why we pay attention to it:") }
  public var observing: String { say("Woran wir es beobachten:", "How we observe it:") }
  public var measure: String { say("Messgröße:", "Measure:") }
  public var reasonOpen: String { say("noch nicht begründet", "no reason given yet") }
  /// "3 Reflexionen, zuletzt im Juni 2026".
  public func spokenAbout(_ count: Int, last: Day?) -> String {
    guard let last, count > 0 else { return say("Noch keine Reflexion", "No reflection yet") }
    let month = "\(wording.month(last.month)) \(last.year)"
    let number = wording.count(count, say("Reflexion", "reflection"), say("Reflexionen", "reflections"))
    return count == 1
      ? say("\(number), im \(month)", "\(number), in \(month)")
      : say("\(number), zuletzt im \(month)", "\(number), the last in \(month)")
  }
  public var restingHeading: String { say("Zurzeit ruhend", "Resting for now") }
  public var restingNote: String {
    say(
      "Die Werte laufen weiter, aber niemand muss sie besprechen.",
      "The values go on, but nobody has to talk about them.")
  }
  public var gone: String {
    say(
      "Dieser Indikator steht nicht mehr im Tableau. Was vereinbart wurde, bleibt.",
      "This indicator is no longer in the tableau. What was agreed stays.")
  }
  public func olderEdition(chosen: String, now: Int) -> String {
    say(
      "Gewählt wurde Textfassung \(chosen) des Indikators. Im Tableau steht inzwischen Textfassung \(now).",
      "Text version \(chosen) of the indicator was chosen. The tableau now has text version \(now).")
  }
  public var questions: String { say("Leitfragen für die Dialoge", "Guiding questions for the dialogues") }
  public var noQuestions: String { say("Noch keine Leitfrage.", "No guiding question yet.") }
  public var contributions: String { say("Was beide Seiten beitragen", "What both sides contribute") }
  public var noContribution: String { say("Noch kein Beitrag.", "No contribution yet.") }
}

extension AgreementWords {
  public var keyPoints: String { say("Eckpunkte", "Key points") }
  public var occasion: String { say("Anlass", "Occasion") }
  public var field: String { say("Geschäftsfeld", "Field of activity") }
  public var process: String { say("Leistungsprozess", "Service process") }
  public var term: String { say("Zeitraum", "Term") }
  public var sides: String { say("Beide Seiten", "Both sides") }
  public var voices: String { say("Gehörte Stimmen", "Consulted voices") }
  public var dialogues: String { say("Dialoge", "Dialogues") }
  public var rhythm: String { say("Rhythmus", "Rhythm") }
  public var review: String { say("Auswertung", "Review") }
  public var noDialogues: String { say("Noch kein Tag genannt.", "No day named yet.") }

  /// `9. Februar, 13. April und 15. Juni 2027`: the year once where it is the same.
  public func days(_ days: [Day]) -> String {
    guard let year = days.first?.year, days.allSatisfy({ $0.year == year }) else {
      return wording.list(days.map(wording.date))
    }
    return wording.list(days.dropLast().map(wording.shortDate) + days.suffix(1).map(wording.date))
  }
}

extension AgreementWords {
  public var consentHeading: String { say("Zustimmung", "Consent") }
  public var consentRule: String {
    say(
      "Die Vereinbarung gilt, sobald beide Seiten derselben Fassung zugestimmt haben.",
      "The agreement holds as soon as both sides have consented to the same version.")
  }
  public func consented(_ day: Day) -> String {
    say("hat am \(wording.date(day)) zugestimmt", "consented on \(wording.date(day))")
  }
  public var consentMissing: String { say("Zustimmung steht aus", "Consent is still open") }
  public func discussed(_ ordinal: Int, withTeam: Bool) -> String {
    withTeam
      ? say("Ich habe Fassung \(ordinal) mit dem Team besprochen", "I have discussed version \(ordinal) with the team")
      : say(
        "Ich habe Fassung \(ordinal) in unserer Organisation besprochen",
        "I have discussed version \(ordinal) in our organisation")
  }
  public func discussFirst(_ ordinal: Int) -> String {
    say(
      "Bestätigen Sie, dass Sie Fassung \(ordinal) besprochen haben",
      "Confirm that you have discussed version \(ordinal)")
  }
  public func consentedForAnother(_ party: String) -> String {
    say(
      "Lassen Sie eine andere Person zustimmen. Sie selbst haben dieser Fassung schon für \(party) zugestimmt",
      "Let another person consent. You yourself have consented to this version for \(party) already")
  }
  public func consent(_ ordinal: Int) -> String { say("Fassung \(ordinal) zustimmen", "Consent to version \(ordinal)") }
  public func whoConsents(_ organisation: String) -> String {
    say(
      "Für \(organisation) stimmt zu, wem dieses Recht dort gegeben ist.",
      "For \(organisation) those consent who have been given this right there.")
  }
  public var voicesConsent: String {
    say(
      "Gehörte Stimmen lesen mit und sprechen mit; zustimmen müssen sie nicht.",
      "Consulted voices read along and speak; they do not have to consent.")
  }
  public func waiting(_ ordinal: Int) -> String {
    say(
      "Fassung \(ordinal) liegt vor und wartet auf Zustimmung. Bis dahin gilt, was hier steht.",
      "Version \(ordinal) has been presented and waits for consent. Until then, what is written here holds.")
  }
  public func read(_ ordinal: Int) -> String { say("Fassung \(ordinal) lesen", "Read version \(ordinal)") }
}

extension AgreementWords {
  public var nextSteps: String { say("Nächste Schritte", "Next steps") }
  public var consentOfBoth: String { say("Zustimmung beider Seiten", "Consent of both sides") }
  public var prepareDialogue: String { say("Dialog vorbereiten", "Prepare a dialogue") }
  public var rewrite: String { say("Neue Fassung vorbereiten", "Prepare a new version") }
  public var continueDraft: String { say("Am Entwurf weiterschreiben", "Continue the draft") }
  public var notYetPresented: String {
    say(
      "Diese Vereinbarung wird noch geschrieben. Zu lesen ist sie, sobald eine Fassung vorgelegt ist.",
      "This agreement is still being written. It can be read as soon as a version has been presented.")
  }
  public var draftDiffers: String {
    say(
      "Am Entwurf wurde seit der letzten Fassung weitergeschrieben.",
      "The draft has been changed since the last version.")
  }
}
