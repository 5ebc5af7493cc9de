import Attention

extension Guide.Sides: Glossed {
  var gloss: Localized {
    switch self {
    case .one: said("eine Seite", "one side")
    case .two: said("zwei Seiten", "two sides")
    case .many: said("mehrere", "many")
    }
  }
}

extension Guide.Role.Presence: Glossed {
  var gloss: Localized {
    switch self {
    case .present: said("dabei", "present")
    case .invited: said("auf Einladung", "by invitation")
    case .onWish: said("auf Wunsch", "on wish")
    case .informed: said("wissen davon", "informed")
    }
  }
}

extension Guide.Phase.Mode: Glossed {
  var gloss: Localized {
    switch self {
    case .round: said("reihum", "round the table")
    case .silentWriting: said("still schreiben", "writing in silence")
    case .talk: said("Gespräch", "talk")
    case .pairs: said("zu zweit", "in pairs")
    case .reading: said("lesen", "reading")
    case .record: said("festhalten", "recording")
    case .input: said("jemand trägt vor", "somebody presents")
    }
  }
}

extension Entry.Kind: Glossed {
  var gloss: Localized {
    switch self {
    case .observation: said("Beobachtung", "observation")
    case .interpretation: said("Deutung", "interpretation")
    case .openQuestion: said("offene Frage", "open question")
    case .decision: said("Entscheidung", "decision")
    case .dissent: said("abweichende Sicht", "dissenting view")
    case .promise: said("Zusage", "promise")
    case .answer: said("Antwort", "answer")
    case .notDecided: said("bewusst nicht entschieden", "deliberately not decided")
    }
  }
}

extension PromiseState: Glossed {
  var gloss: Localized {
    switch self {
    case .new: said("neu", "new")
    case .begun: said("begonnen", "begun")
    case .kept: said("gehalten", "kept")
    case .notPossible: said("nicht möglich", "not possible")
    case .dropped: said("aufgegeben", "dropped")
    }
  }
}
