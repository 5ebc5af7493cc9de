import Attention

// A cell, in words.
extension ImportFault {
  static func numberUnreadable(_ text: String, _ suggestion: String?) -> Explanation {
    let remedy: Explanation.Text =
      if let suggestion {
        .init("Schreiben Sie \(suggestion).", "Write \(suggestion).")
      } else {
        .init(
          "Schreiben Sie nur die Zahl, ohne Einheit und Fußnote, mit dem Dezimalzeichen der Zuordnung.",
          "Write the number alone, without unit and footnote, with the decimal sign of the mapping.")
      }
    return Explanation(.init("\(Quote.de(text)) ist keine Zahl.", "\(Quote.en(text)) is not a number."), remedy)
  }

  static func ambiguous(_ text: String, _ thousands: String, _ decimals: String) -> Explanation {
    Explanation(
      .init(
        "\(Quote.de(text)) kann zweierlei heißen: \(thousands) oder \(decimals).",
        "\(Quote.en(text)) can mean two things: \(thousands) or \(decimals)."),
      .init(
        "Schreiben Sie eines von beiden, oder nennen Sie in der Zuordnung unter grouping das Zeichen zwischen Tausendern.",
        "Write one of them, or name the sign between thousands under grouping in the mapping."))
  }

  static func signWithoutMapping(_ sign: String) -> Explanation {
    let all = Mapping.Absence.allCases.map(\.rawValue).joined(separator: ", ")
    let what: Explanation.Text =
      sign.isEmpty
      ? .init(
        "Die Zelle ist leer, und die Zuordnung sagt nicht, was das bedeutet.",
        "The cell is empty, and the mapping does not say what that means.")
      : .init(
        "Das Zeichen \(Quote.de(sign)) hat in der Zuordnung keine Bedeutung.",
        "The sign \(Quote.en(sign)) has no meaning in the mapping.")
    return Explanation(
      what,
      why: .init(
        "Unbekannt ist nicht null, und geraten wird nicht.", "Unknown is not zero, and nothing is guessed here."),
      .init(
        "Ergänzen Sie unter signs eine Zeile für \"\(sign)\" nach der Legende der Datei: \(all).",
        "Add a line for \"\(sign)\" under signs, after the legend of the file: \(all)."))
  }

  static func signsDiffer(_ texts: [String]) -> Explanation {
    Explanation(
      .init(
        "Die Zellen dieser Zeile widersprechen sich: \(Quote.list(texts, Quote.de)).",
        "The cells of this row contradict each other: \(Quote.list(texts, Quote.en))."),
      why: .init(
        "Aus ihnen wird ein Befund, und der kann nur aus einem Grund fehlen.",
        "They make one finding, and it can be missing for one reason only."),
      .init(
        "Klären Sie bei der Quelle, warum die Angabe fehlt, und schreiben Sie ein Zeichen in alle fehlenden Zellen.",
        "Ask the source why it is missing, and write one sign into all missing cells."))
  }

  static func negative(_ text: String) -> Explanation {
    Explanation(
      .init("\(Quote.de(text)) ist kleiner als null.", "\(Quote.en(text)) is less than zero."),
      why: .init(
        "Was gezählt oder gemessen wird, kann hier nicht negativ sein.",
        "What is counted or measured here cannot be negative."),
      .init("Prüfen Sie die Zelle und die gewählte Spalte.", "Check the cell and the chosen column."))
  }

  static func decimalsUnexplained(_ text: String) -> Explanation {
    Explanation(
      .init(
        "\(Quote.de(text)) ist eine Anzahl mit Nachkommastellen, und niemand sagt, was sie bedeuten.",
        "\(Quote.en(text)) is a count with decimals, and nobody says what they mean."),
      .init(
        "Sind es hochgerechnete Zahlen, ergänzen Sie in der Zuordnung decimals: projected; sonst prüfen Sie die Spalte.",
        "If these are projected figures, add decimals: projected to the mapping; otherwise check the column."))
  }

  static func shareAboveHundred(_ text: String) -> Explanation {
    Explanation(
      .init(
        "\(Quote.de(text)) Prozent: Ein Anteil kann nicht mehr als das Ganze sein.",
        "\(Quote.en(text)) per cent: a share cannot be more than the whole."),
      .init("Prüfen Sie das Dezimalzeichen und die Spalte.", "Check the decimal sign and the column."))
  }

  static func numeratorAbove(_ above: String, _ below: String) -> Explanation {
    Explanation(
      .init(
        "Der Zähler \(Quote.de(above)) ist größer als der Nenner \(Quote.de(below)).",
        "The numerator \(Quote.en(above)) is greater than the denominator \(Quote.en(below))."),
      why: .init("Ein Anteil kann nicht mehr als das Ganze sein.", "A share cannot be more than the whole."),
      .init("Prüfen Sie, ob die beiden Spalten vertauscht sind.", "Check whether the two columns are swapped."))
  }
}

extension DistributionFault {
  var explanation: Explanation {
    switch self {
    case .negativeCount:
      Explanation(
        .init("Eine Antwort hat eine Anzahl unter null.", "An answer has a count below zero."),
        .init("Prüfen Sie die Zellen der Antworten.", "Check the cells of the answers."))
    case .answerTwice:
      Explanation(
        .init("Eine Antwort steht zweimal.", "An answer stands twice."),
        .init("Nennen Sie jede Antwort einmal.", "Name each answer once."))
    case .moreAnswersThanInvited(let answers, let invited):
      Explanation(
        .init(
          "Es haben \(answers) Menschen geantwortet, aber nur \(invited) wurden gefragt.",
          "\(answers) people answered, but only \(invited) were asked."),
        .init("Prüfen Sie die Spalte der Befragten.", "Check the column of people asked."))
    }
  }
}
