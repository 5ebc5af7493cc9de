public import Attention

extension Wording {
  public var person: PersonWords { PersonWords(wording: self) }
}

/// When something somebody typed looks as if it were about one single person.
public struct PersonWords: Sendable {
  let wording: Wording

  private func say(_ german: String, _ english: String) -> String { wording.say(german, english) }

  public var title: String {
    say("Steht hier etwas über eine einzelne Person?", "Is there something about a single person here?")
  }

  /// What it looks like, never what stands there.
  public func lead(_ traces: [PersonTrace]) -> String {
    let list = wording.list(traces.map(name))
    return say(
      "In Ihrem Text steht etwas, das aussieht wie \(list).", "There is something in your text that looks like \(list)."
    )
  }

  public var why: String {
    say(
      "Angaben über einzelne Menschen haben in diesem Haus keinen Platz: § 51b Abs. 3 SGB II nennt abschließend, wofür sie verwendet werden dürfen. Was einmal festgehalten ist, lesen alle Beteiligten.",
      "Records of single people have no place in this house: § 51b Abs. 3 SGB II lists exhaustively what they may be used for. What is recorded once is read by all parties."
    )
  }

  public var nothingIsLost: String {
    say(
      "Noch ist nichts festgehalten, und nichts ist verloren: Ändern Sie den Text hier, oder senden Sie ihn so ab, wenn es etwas anderes ist.",
      "Nothing is recorded yet, and nothing is lost: change the text here, or send it as it is if it is something else."
    )
  }

  public func text(_ number: Int, of count: Int) -> String {
    count == 1 ? say("Ihr Text", "Your text") : say("Ihr Text, Stelle \(number)", "Your text, place \(number)")
  }

  public var checked: String {
    say("Ich habe nachgesehen: Es geht um keine einzelne Person.", "I have looked: it is not about a single person.")
  }
  public var checkedLegend: String { say("Unverändert absenden", "Send unchanged") }
  public var send: String { say("Absenden", "Send") }

  private func name(_ trace: PersonTrace) -> String {
    switch trace {
    case .customerNumber: say("eine Kundennummer", "a client number")
    case .benefitCommunityNumber: say("die Nummer einer Bedarfsgemeinschaft", "the number of a benefit community")
    case .insuranceNumber: say("eine Versicherungsnummer", "a social insurance number")
    case .taxNumber: say("eine Steuer-Identifikationsnummer", "a tax identification number")
    case .bankAccount: say("eine Kontonummer (IBAN)", "an account number (IBAN)")
    case .emailAddress: say("eine E-Mail-Adresse", "an e-mail address")
    case .phoneNumber: say("eine Telefonnummer", "a telephone number")
    case .birthDate, .birthDates: say("ein Geburtsdatum", "a date of birth")
    case .names, .column, .employeeColumn: say("ein Name", "a name")
    }
  }
}
