public import Attention

/// Words around the dialogue guides. The guides themselves bring their texts in both languages.
public struct GuideWords: Sendable {
  let wording: Wording
  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var title: String { say("Leitfäden", "Guides") }
  public var kicker: String { say("Leitfaden für einen Dialog", "Guide for a dialogue") }
  public var lead: String {
    say(
      "Ein Leitfaden ist ein Arbeitsmittel: Phasen mit Minuten, Fragen und das, was festgehalten wird. Wählen Sie nach dem Anlass.",
      "A guide is a working instrument: phases with minutes, questions, and what is recorded. Choose by occasion.")
  }
  public var none: String {
    say("In diesem Haus liegt noch kein Leitfaden.", "There is no guide in this house yet.")
  }
  public var phases: String { say("Phasen", "Phases") }
  public var roles: String { say("Wer dabei ist", "Who takes part") }
  public var rules: String { say("Regeln", "Rules") }
  public var recorded: String { say("Was festgehalten wird", "What is recorded") }
  public var notRecorded: String { say("Was nicht festgehalten wird", "What is not recorded") }
  public var questions: String { say("Fragen", "Questions") }
  public var duration: String { say("Dauer", "Duration") }
  public var sides: String { say("Dialogseiten", "Sides") }
  public var indicators: String { say("Indikatoren", "Indicators") }
  public var audience: String { say("Wer es liest", "Who reads it") }
  public var basedOn: String { say("Woher die Methode kommt", "Where the method comes from") }
  public var prepare: String {
    say("Dialog nach diesem Leitfaden vorbereiten", "Prepare a dialogue from this guide")
  }

  /// "1 Minute", "40 Minuten".
  public func minutes(_ minutes: Int) -> String {
    wording.count(minutes, say("Minute", "minute"), say("Minuten", "minutes"))
  }

  /// "6 Phasen, 150 Minuten".
  public func extent(of guide: Guide) -> String {
    let phases = wording.count(guide.phases.all.count, say("Phase", "phase"), say("Phasen", "phases"))
    return "\(phases), \(minutes(guide.minutes))"
  }

  /// How many indicators one talk takes.
  public func attention(_ indicators: Int) -> String {
    switch indicators {
    case 0: say("Ohne Indikator", "Without an indicator")
    case 1: say("Ein Indikator", "One indicator")
    case 2: say("Höchstens zwei Indikatoren", "At most two indicators")
    default: say("Höchstens drei Indikatoren", "At most three indicators")
    }
  }

  public func name(of sides: Guide.Sides) -> String {
    switch sides {
    case .one: say("Eine Seite unter sich", "One side on its own")
    case .two: say("Zwei Seiten", "Two sides")
    case .many: say("Mehrere Seiten", "Several sides")
    }
  }

  public func name(of mode: Guide.Phase.Mode) -> String {
    switch mode {
    case .round: say("Runde, alle sprechen", "Round, everybody speaks")
    case .silentWriting: say("Stilles Schreiben", "Silent writing")
    case .talk: say("Gespräch", "Talk")
    case .pairs: say("Zu zweit oder zu dritt", "In pairs or threes")
    case .reading: say("Lesen", "Reading")
    case .record: say("Festhalten", "Recording")
    case .input: say("Kurzer Beitrag", "Short input")
    }
  }

  public func name(of presence: Guide.Role.Presence) -> String {
    switch presence {
    case .present: say("am Tisch", "at the table")
    case .invited: say("auf Einladung", "on invitation")
    case .onWish: say("auf Wunsch", "if wished")
    case .informed: say("wird informiert", "is informed")
    }
  }
}

extension Wording {
  public var guide: GuideWords { GuideWords(wording: self) }
}
