public import Attention

/// Words of the way from an empty draft to a presented version.
extension AgreementWords {
  public func draftHeading(_ text: AgreementText) -> String {
    guard isHalfYear(text) else { return say("Vereinbarung vorbereiten", "Prepare the agreement") }
    return say("Vereinbarung für das \(term(of: text)) vorbereiten", "Prepare the agreement for the \(term(of: text))")
  }
  public var settled: String { say("Was schon feststeht", "What is already settled") }
  public var draft: String { say("Entwurf", "Draft") }
  public var draftLead: String {
    say(
      "Fünf Aufgaben führen zu einer Fassung, die Sie vorlegen können. Jeder Schritt wird für sich gespeichert; Sie können jederzeit aufhören und später weiterschreiben.",
      "Five tasks lead to a version you can present. Each step is saved on its own; you can stop at any time and continue later."
    )
  }
  public func step(_ ordinal: Int) -> String {
    say("Schritt \(ordinal) von 5", "Step \(ordinal) of 5")
  }
  public var done: String { say("Erledigt", "Done") }
  public var begun: String { say("Begonnen", "Begun") }
  public var open: String { say("Offen", "Open") }
  public var notYet: String { say("Noch nicht möglich", "Not possible yet") }
  public func presentedAs(_ ordinal: Int) -> String {
    say("Vorgelegt als Fassung \(ordinal)", "Presented as version \(ordinal)")
  }
  public var backToDraft: String { say("Speichern und zurück zum Entwurf", "Save and return to the draft") }
  public var leaveToDraft: String { say("Zurück zum Entwurf", "Back to the draft") }

  public var taskFoci: String { say("Fokusindikatoren wählen", "Choose focus indicators") }
  public var taskReasons: String { say("Auswahl begründen", "Give reasons for the selection") }
  public var taskQuestions: String { say("Leitfragen festhalten", "Record guiding questions") }
  public var taskContributions: String { say("Beiträge beider Seiten", "Contributions of both sides") }
  public var taskKeyPoints: String { say("Eckpunkte", "Key points") }
  public var taskCheck: String { say("Prüfen und vorlegen", "Check and present") }
}

extension AgreementWords {
  public var newTitle: String { begin }
  public var newLead: String {
    say(
      "Zuerst steht fest, wer miteinander spricht und für welches Halbjahr. Alles Weitere ist Entwurf.",
      "First it is settled who talks with whom and for which half-year. Everything else is draft.")
  }
  public var allRequired: String {
    say(
      "Alle Angaben sind nötig, wenn nicht „(freiwillig)“ dabeisteht.",
      "All entries are needed unless they say “(optional)”.")
  }
  public var observedField: String { say("Wessen Arbeit schauen Sie an?", "Whose work do you look at?") }
  public var observedHint: String {
    say(
      "Werte dieser einen Organisation, von keiner anderen",
      "Figures of this one organisation, of no other")
  }
  public func smallTeam(_ team: String) -> String {
    say(
      "\(team) hat weniger als sieben Beschäftigte. Damit keine Werte über Einzelne entstehen, wird das Jobcenter angeschaut.",
      "\(team) has fewer than seven staff. So that no figures about individuals arise, the Jobcenter is looked at.")
  }
  public var partnerField: String { say("Die andere Seite", "The other side") }
  public var partnerHint: String {
    say("Mit wem Sie die Vereinbarung schließen", "With whom you conclude the agreement")
  }
  public var scopeField: String { say("Art der Vereinbarung", "Kind of agreement") }
  public func hint(for scope: AgreementText.Scope) -> String {
    switch scope {
    case .within: say("Ein Team und seine Leitung", "A team and its management")
    case .between:
      say(
        "Zum Beispiel Jobcenter und Land, Bundesagentur oder Kommune",
        "For example a Jobcenter and the Land, the Federal Employment Agency or the municipality")
    }
  }
  public var voicesField: String { say("Gehörte Stimmen (freiwillig)", "Consulted voices (optional)") }
  public var voicesHint: String {
    say("Sie lesen mit und sprechen mit, ohne zuzustimmen", "They read along and speak, without consenting")
  }
  public var halfYearField: String { say("Halbjahr", "Half-year") }
}

extension AgreementWords {
  public var fociTitle: String { say("Worauf möchten Sie achten?", "What would you like to pay attention to?") }
  public func fociLead(from fewest: Int, through most: Int) -> String {
    let range = [fewest, most].map { wording.inWords($0) }
    let number = fewest == most ? range[0] : range.joined(separator: say(" bis ", " to "))
    return say(
      "Wählen Sie \(number) Indikatoren, über die Sie wirklich sprechen wollen. Im Entwurf dürfen es weniger sein; ruhende zählen nicht mit.",
      "Choose \(number) indicators you really want to talk about. A draft may have fewer; resting ones do not count."
    )
  }
  public var whatItCannot: String { say("Was ein Indikator nicht kann.", "What an indicator cannot do.") }
  public var whatItCannotText: String {
    say(
      "Er zeigt etwas und verdeckt etwas anderes. Lesen Sie die Frage, und unter „Mehr dazu“, was er nicht zeigt.",
      "It shows something and hides something else. Read the question and, under “More about it”, what it does not show."
    )
  }
  public var more: String { say("Mehr dazu", "More about it") }
  public func chosen(_ attended: Int, resting: Int) -> String {
    let german =
      switch attended {
      case 0: "Im Entwurf ist noch keiner im Fokus"
      case 1: "Im Entwurf ist einer im Fokus"
      default: "Im Entwurf sind \(wording.inWords(attended)) im Fokus"
      }
    let chosen = say(german, "The draft has \(attended == 0 ? "none" : wording.inWords(attended)) in focus")
    guard resting > 0 else { return chosen + "." }
    return chosen
      + say(
        ", \(resting == 1 ? "einer ruht" : "\(wording.inWords(resting)) ruhen").",
        ", \(wording.inWords(resting)) \(resting == 1 ? "is" : "are") resting.")
  }
  public var keepSelection: String { say("Auswahl übernehmen", "Keep selection") }
  public var saveDraft: String { say("Als Entwurf speichern", "Save as draft") }
  public var noLongerInTableau: String { say("Nicht mehr im Tableau", "No longer in the tableau") }
}

extension AgreementWords {
  public var reasonsTitle: String { say("Warum gerade diese?", "Why these?") }
  public var reasonsLead: String {
    say(
      "Ein Satz je Indikator reicht. Im Entwurf ist die Begründung freiwillig; vorgelegt wird eine Fassung mit Begründungen.",
      "One sentence per indicator is enough. In the draft the reason is optional; a version is presented with reasons.")
  }
  public var questionField: String { say("Unsere Frage", "Our question") }
  public var questionHint: String {
    say(
      "Vorgeschlagen ist die Leitfrage des Tableaus", "The guiding question of the tableau is suggested")
  }
  public var whyField: String { say("Warum achten Sie darauf?", "Why do you pay attention to it?") }
  public var observingField: String { say("Woran beobachten wir es?", "How do we observe it?") }
  public var observingHint: String {
    say("Vorgeschlagen ist die Quelle des Indikators", "The source of the indicator is suggested")
  }
  public var measureField: String { say("Messgröße", "Measure") }
  public var restField: String { say("Zurzeit ruhen lassen", "Let it rest for now") }
  public var restHint: String {
    say("Behält seinen Platz und braucht keine Aufmerksamkeit", "Keeps its place and needs no attention")
  }
  public var keepReasons: String { say("Begründungen übernehmen", "Keep reasons") }
  public var chooseFirst: String {
    say("Noch ist kein Indikator gewählt.", "No indicator has been chosen yet.")
  }
}

extension AgreementWords {
  public var questionsTitle: String {
    say("Mit welchen Fragen gehen Sie in die Dialoge?", "Which questions do you take into the dialogues?")
  }
  public var questionsLead: String {
    say(
      "Höchstens fünf. Eine gute Leitfrage lässt sich nicht mit einer Zahl beantworten.",
      "Five at most. A good guiding question cannot be answered with a number.")
  }
  public var suggestedQuestions: String { say("Vorschläge aus Ihrer Auswahl", "Suggestions from your selection") }
  public var earlierQuestions: String {
    say("Offene Fragen aus früheren Reflexionen", "Open questions from earlier reflections")
  }
  public var ownQuestions: String { say("Eigene Fragen (freiwillig)", "Questions of your own (optional)") }
  public var onePerLine: String { say("Eine Frage je Zeile", "One question per line") }
  public var keepQuestions: String { say("Leitfragen übernehmen", "Keep guiding questions") }
}

extension AgreementWords {
  public var contributionsTitle: String { say("Was trägt jede Seite bei?", "What does each side contribute?") }
  public var contributionsLead: String {
    say(
      "Beide Seiten tragen bei. Schreiben Sie auf, was besprochen ist: was jemand tut, ermöglicht oder freihält.",
      "Both sides contribute. Write down what has been discussed: what someone does, makes possible or keeps free.")
  }
  public func contributionField(_ organisation: String) -> String {
    say("Beiträge: \(organisation)", "Contributions: \(organisation)")
  }
  public var onePointPerLine: String { say("Ein Punkt je Zeile", "One point per line") }
  public var keepContributions: String { say("Beiträge übernehmen", "Keep contributions") }
}

extension AgreementWords {
  public var keyPointsTitle: String { say("Wann und woran sprechen Sie?", "When do you talk, and about what work?") }
  public var keyPointsLead: String {
    say(
      "Die Tage der Dialoge sind vorgeschlagen. Anlass, Geschäftsfeld und Leistungsprozess helfen, den Blick zu begrenzen.",
      "The days of the dialogues are suggested. Occasion, field of activity and service process help to focus the view."
    )
  }
  public func optional(_ label: String) -> String { "\(label) \(wording.voluntary)" }
  public var occasionHint: String { say("Warum gerade jetzt", "Why now") }
  public var fieldHint: String {
    say("Zum Beispiel: junge Menschen ohne Ausbildung", "For example: young people without vocational training")
  }
  public var processHint: String {
    say("Zum Beispiel: vom Erstgespräch bis zum Plan", "For example: from the first conversation to the plan")
  }
  public func dialogueField(_ ordinal: Int) -> String {
    say(
      "\(ordinal). Dialog", ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"][min(ordinal, 6) - 1] + " dialogue")
  }
  public var furtherDialogue: String { say("Weiterer Dialog (freiwillig)", "Another dialogue (optional)") }
  public var dayHint: String { say("Zum Beispiel 9 Februar 2027", "For example 9 February 2027") }
  public var dayParts: (String, String, String) { (say("Tag", "Day"), say("Monat", "Month"), say("Jahr", "Year")) }
  public func suggestedRhythm(_ dialogues: Int) -> String {
    say(
      "\(wording.inWords(dialogues, capital: true)) Dialoge im Halbjahr",
      "\(wording.inWords(dialogues, capital: true)) dialogues in the half-year")
  }
  public func suggestedReview(after last: Day) -> String {
    let month = last.adding(days: 1)
    return say(
      "Im Wirkungsdiskurs, \(wording.month(month.month)) \(month.year)",
      "In the impact discourse, \(wording.month(month.month)) \(month.year)")
  }
  public var keepKeyPoints: String { say("Eckpunkte übernehmen", "Keep key points") }
}

extension AgreementWords {
  public var checkTitle: String { say("Angaben prüfen", "Check your entries") }
  public func checkLead(_ ordinal: Int) -> String {
    say(
      "So wird Fassung \(ordinal) aussehen. Lesen Sie noch einmal in Ruhe.",
      "This is what version \(ordinal) will look like. Read it once more at leisure.")
  }
  public func reasoned(_ count: Int, of all: Int) -> String {
    let (some, whole) = (wording.inWords(count, capital: true), wording.inWords(all))
    return switch count {
    case all: say("Alle gewählten sind begründet", "All chosen have a reason")
    case 0: say("Noch keiner von \(whole) ist begründet", "None of \(whole) has a reason yet")
    case 1: say("Einer von \(whole) ist begründet", "One of \(whole) has a reason")
    default: say("\(some) von \(whole) sind begründet", "\(some) of \(whole) have a reason")
    }
  }
  public var changedMeanwhile: String {
    say(
      "Der Entwurf wurde inzwischen geändert; vorgelegt ist noch nichts. Lesen Sie noch einmal, was jetzt dasteht.",
      "The draft was changed meanwhile; nothing has been presented yet. Read again what stands here now.")
  }
  public var stillOpen: String { say("Vor dem Vorlegen ist noch offen", "Still open before presenting") }
  public var whatPresentingDoes: String {
    say(
      "Bis hierher schreiben beide Seiten am selben Entwurf. Mit dem Vorlegen steht der Text fest, und auch die beratenden Stimmen können ihn lesen. Sie können danach eine neue Fassung anlegen.",
      "Up to here both sides write the same draft. Presenting fixes the text, and the consulted voices can read it too. You can create a new version afterwards."
    )
  }
  public func present(_ ordinal: Int) -> String { say("Fassung \(ordinal) vorlegen", "Present version \(ordinal)") }
  public var whoPresents: String {
    say(
      "Vorlegen können Teamleitung und Leitung der beiden Seiten.",
      "Team leads and management of both sides can present.")
  }
  public func sameAs(_ ordinal: Int) -> String {
    say(
      "Der Entwurf hat denselben Wortlaut wie Fassung \(ordinal). Ändern Sie etwas, um eine neue Fassung vorzulegen.",
      "The draft has the same wording as version \(ordinal). Change something to present a new version.")
  }
  public var savedNotice: String { say("Der Entwurf ist gespeichert.", "The draft is saved.") }
  public var consentedNotice: String { say("Ihre Zustimmung ist eingetragen.", "Your consent has been entered.") }
  public var presentedNotice: String {
    say(
      "Vorgelegt. Die andere Seite sieht die Fassung auf ihrer Übersicht.",
      "Presented. The other side sees the version on its overview.")
  }
}
