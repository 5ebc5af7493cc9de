import Attention

extension DelimitedTextFault {
  /// The fault in words. The line is told by the `Refusal`.
  var explanation: Explanation {
    switch self {
    case .impossibleSeparator(let sign):
      Explanation(
        .init("\(Quote.de(sign)) kann kein Trennzeichen sein.", "\(Quote.en(sign)) cannot be a separator."),
        .init(
          "Schreiben Sie unter separator ein einzelnes Zeichen: ; , | oder den Tabulator.",
          "Write a single sign under separator: ; , | or the tab."))
    case .tooLarge(let bytes, let limit):
      Explanation(
        .init(
          "Die Datei hat \(bytes >> 20) MB; gelesen werden höchstens \(limit >> 20) MB.",
          "The file has \(bytes >> 20) MB; at most \(limit >> 20) MB are read."), Self.divide)
    case .tooManyLines(let limit):
      Explanation(
        .init("Die Datei hat mehr als \(limit) Zeilen.", "The file has more than \(limit) lines."), Self.divide)
    case .tooManyColumns(_, let limit):
      Explanation(
        .init("Die Zeile hat mehr als \(limit) Zellen.", "The row has more than \(limit) cells."),
        .init("Prüfen Sie das Trennzeichen der Zuordnung.", "Check the separator of the mapping."))
    case .cellTooLong(_, let limit):
      Explanation(
        .init(
          "Hier beginnt eine Zelle mit mehr als \(limit) Zeichen.", "A cell with more than \(limit) signs begins here."),
        .init("Meist fehlt ein schließendes Anführungszeichen.", "Mostly a closing quotation mark is missing."))
    case .workbook:
      Explanation(
        .init("Das ist eine Arbeitsmappe, kein Text.", "This is a workbook, not a text."),
        .init(
          "Speichern Sie das Tabellenblatt als „CSV UTF-8“ und lesen Sie diese Datei ein.",
          "Save the sheet as “CSV UTF-8” and import that file."))
    case .utf16, .markOfUTF8, .unreadableByte, .nul: encodingExplanation
    case .quoteNeverClosed:
      Explanation(
        .init(
          "Ein Anführungszeichen, das hier beginnt, wird nie geschlossen.",
          "A quotation mark that begins here is never closed."),
        .init(
          "Schließen Sie es, oder verdoppeln Sie es innerhalb der Zelle.", "Close it, or double it inside the cell."))
    case .textAfterQuote:
      Explanation(
        .init(
          "Nach dem schließenden Anführungszeichen steht noch Text.", "There is text after the closing quotation mark."),
        .init(
          "Verdoppeln Sie Anführungszeichen, die zum Text der Zelle gehören.",
          "Double quotation marks that belong to the text of the cell."))
    }
  }

  private var encodingExplanation: Explanation {
    switch self {
    case .unreadableByte(_, let byte, .utf8):
      Explanation(
        .init("Das Byte \(hex(byte)) ist kein UTF-8.", "The byte \(hex(byte)) is not UTF-8."),
        .init(
          "Speichern Sie die Datei als „CSV UTF-8“, oder schreiben Sie in der Zuordnung encoding: windows-1252.",
          "Save the file as “CSV UTF-8”, or write encoding: windows-1252 in the mapping."))
    case .unreadableByte(_, let byte, .windows1252):
      Explanation(
        .init("Das Byte \(hex(byte)) gibt es in Windows-1252 nicht.", "Windows-1252 has no byte \(hex(byte))."),
        .init(
          "Prüfen Sie die Datei, oder schreiben Sie in der Zuordnung encoding: utf-8.",
          "Check the file, or write encoding: utf-8 in the mapping."))
    case .markOfUTF8:
      Explanation(
        .init(
          "Die Datei beginnt mit der Marke von UTF-8, die Zuordnung nennt Windows-1252.",
          "The file begins with the mark of UTF-8, the mapping names Windows-1252."),
        .init("Schreiben Sie in der Zuordnung encoding: utf-8.", "Write encoding: utf-8 in the mapping."))
    case .utf16:
      Explanation(
        .init("Die Datei ist in UTF-16 geschrieben.", "The file is written in UTF-16."),
        .init("Speichern Sie sie als „CSV UTF-8“.", "Save it as “CSV UTF-8”."))
    default:
      Explanation(
        .init("Die Zeile enthält ein Nullzeichen.", "The line holds a NUL sign."),
        .init(
          "Das ist kein gewöhnlicher Text: Speichern Sie die Tabelle als „CSV UTF-8“.",
          "This is no ordinary text: save the table as “CSV UTF-8”."))
    }
  }

  private static var divide: Explanation.Text {
    .init("Teilen Sie sie, zum Beispiel nach Jahren.", "Divide it, for example by years.")
  }
}

private func hex(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0\(digits)" : digits
}
