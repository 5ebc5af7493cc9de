public import Attention

/// What was said has a kind, a promise has a state: their names, wherever they are shown.
extension Wording {
  /// "Beobachtung", "Abweichende Sicht".
  public func name(of kind: Entry.Kind) -> String {
    switch kind {
    case .observation: say("Beobachtung", "Observation")
    case .interpretation: say("Deutung", "Interpretation")
    case .openQuestion: say("Offene Frage", "Open question")
    case .decision: say("Entscheidung", "Decision")
    case .dissent: say("Abweichende Sicht", "Dissenting view")
    case .promise: say("Zusage", "Promise")
    case .answer: say("Antwort", "Answer")
    case .notDecided: say("Bewusst nicht entschieden", "Deliberately not decided")
    }
  }

  /// "Beobachtungen", "Abweichende Sichten".
  public func names(of kind: Entry.Kind) -> String {
    switch kind {
    case .observation: say("Beobachtungen", "Observations")
    case .interpretation: say("Deutungen", "Interpretations")
    case .openQuestion: say("Offene Fragen", "Open questions")
    case .decision: say("Entscheidungen", "Decisions")
    case .dissent: say("Abweichende Sichten", "Dissenting views")
    case .promise: say("Zusagen", "Promises")
    case .answer: say("Antworten", "Answers")
    case .notDecided: say("Bewusst nicht Entschiedenes", "Deliberately not decided")
    }
  }

  /// "1 Beobachtung", "3 offene Fragen".
  public func count(_ number: Int, _ kind: Entry.Kind) -> String {
    switch kind {
    case .openQuestion: count(number, say("offene Frage", "open question"), say("offene Fragen", "open questions"))
    case .dissent:
      count(number, say("abweichende Sicht", "dissenting view"), say("abweichende Sichten", "dissenting views"))
    case .notDecided:
      say("\(self.number(number))-mal bewusst nicht entschieden", "\(self.number(number)) deliberately not decided")
    default:
      count(
        number, say(name(of: kind), name(of: kind).lowercased()), say(names(of: kind), names(of: kind).lowercased()))
    }
  }

  /// "Begonnen", "Nicht möglich".
  public func name(of state: PromiseState) -> String {
    switch state {
    case .new: say("Neu", "New")
    case .begun: say("Begonnen", "Begun")
    case .kept: say("Erbracht", "Kept")
    case .notPossible: say("Nicht möglich", "Not possible")
    case .dropped: say("Verworfen", "Dropped")
    }
  }

  /// What stands in the place of words that the law ordered to be erased.
  public func erased(by office: Office, rule: String) -> String {
    say(
      "Dieser Text wurde gelöscht (\(name(of: office)), \(rule)). Sein Platz bleibt.",
      "This text was erased (\(name(of: office)), \(rule)). Its place remains.")
  }
}
