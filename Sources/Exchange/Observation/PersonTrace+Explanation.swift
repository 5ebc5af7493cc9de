import Attention

extension PersonTrace {
  /// The trace in words, never with what stood in the cell.
  var explanation: Explanation {
    Explanation(
      what,
      why: .init(
        "Angaben über einzelne Menschen darf dieses Haus nicht halten: § 51b Abs. 3 SGB II nennt abschließend, wofür sie "
          + "verwendet werden dürfen. Hier haben nur zusammengefasste Zahlen Platz.",
        "This house must not hold records of single people: § 51b Abs. 3 SGB II lists exhaustively what they may be used "
          + "for. Only aggregate figures have a place here."), remedy)
  }

  private var what: Explanation.Text {
    switch self {
    case .column(let name):
      .init(
        "Eine Spalte heißt \(Quote.de(name)); das sieht nach Angaben über einzelne Menschen aus.",
        "A column is called \(Quote.en(name)); that looks like records of single people.")
    case .employeeColumn(let name):
      .init(
        "Eine Spalte heißt \(Quote.de(name)); ihre Zeilen wären Zahlen über einzelne Beschäftigte.",
        "A column is called \(Quote.en(name)); its rows would be figures about single employees.")
    case .customerNumber: looks("eine Kundennummer", "a client number of the Bundesagentur")
    case .benefitCommunityNumber: looks("eine BG-Nummer", "the number of a benefit community")
    case .insuranceNumber: looks("eine Versicherungsnummer", "a social insurance number")
    case .taxNumber: looks("eine Steuer-Identifikationsnummer", "a tax identification number")
    case .bankAccount: looks("eine IBAN", "an IBAN")
    case .emailAddress: looks("eine E-Mail-Adresse", "an e-mail address")
    case .phoneNumber: looks("eine Telefonnummer", "a telephone number")
    case .birthDate: looks("ein Geburtsdatum", "a date of birth")
    case .birthDates:
      .init("Eine Spalte sieht nach Geburtsdaten aus.", "One column looks like dates of birth.")
    case .names:
      .init("Hier stehen Namen von Menschen.", "There are names of people here.")
    }
  }

  private func looks(_ de: String, _ en: String) -> Explanation.Text {
    .init("Hier steht etwas, das wie \(de) aussieht.", "There is something here that looks like \(en).")
  }

  private var remedy: Explanation.Text {
    if case .employeeColumn = self {
      return .init(
        "Zählen Sie zuerst über das ganze Team oder Haus zusammen. Zählt die Spalte selbst, nennen Sie sie Anzahl.",
        "Add up over the whole team or house first. If the column is a count itself, call it a number.")
    }
    guard case .column(let name) = self, name.lowercased().filter(\.isLetter) == "name" else {
      return .init(
        "Zählen Sie zuerst außerhalb zusammen und lesen Sie nur die Summen ein.",
        "Add up outside first and import only the totals.")
    }
    return .init(
      "Zählen Sie zuerst außerhalb zusammen. Ist es der Name eines Ortes, benennen Sie die Spalte um.",
      "Add up outside first. If it is the name of a place, rename the column.")
  }
}
