import Attention

extension Grammar.Slip {
  private typealias Slip = Grammar.Slip

  /// The slip behind a complaint of the parser, and whether its place is where something began rather than where it broke.
  static func of(problem: String, context: String) -> (slip: Grammar.Slip, pointsToBeginning: Bool) {
    switch (problem, context) {
    case ("mapping values are not allowed in this context", _): (strayColon, false)
    case ("found unexpected end of stream", "while scanning a quoted scalar"): (openQuote, true)
    case ("did not find expected ',' or '}'", _): (openBrace, false)
    case ("did not find expected ',' or ']'", _): (openBracket, false)
    case ("found character that cannot start any token", _): (strayCharacter, false)
    case ("found unknown escape character", _): (strayBackslash, false)
    case ("could not find expected ':'", _): (missingColon, true)
    case ("did not find expected key", _): (outOfLine, false)
    case ("did not find expected '-' indicator", _), ("block sequence entries are not allowed in this context", _):
      (outOfList, false)
    case ("but found another document", _), ("found unexpected document indicator", _),
      ("did not find expected <document start>", _):
      (secondDocument, false)
    default: (unknown(problem), false)
    }
  }

  private static let strayColon = Slip(
    what: said(
      "In dieser Zeile steht ein Doppelpunkt, wo keiner stehen kann.",
      "There is a colon in this line where none can stand."),
    why: said(
      "Ein Doppelpunkt mit Leerzeichen trennt immer eine Angabe von ihrem Inhalt; meist gehört er hier zum Text, oder die Zeile ist zu weit eingerückt.",
      "A colon with a space always separates a key from its content; here it mostly belongs to the text, or the line is indented too far."
    ),
    remedy: said(
      "Setzen Sie den ganzen Text in gerade Anführungszeichen: `de: \"Zuerst: zuhören\"`. Oder rücken Sie die Zeile so weit ein wie ihre Nachbarn.",
      "Put the whole text into straight quotation marks: `en: \"First: listen\"`. Or indent the line as far as its neighbours."
    ))

  /// Mostly the slip behind another one: everything after it is read wrongly.
  static let oddQuotes = Grammar.Slip(
    what: said(
      "In dieser Zeile steht ein gerades Anführungszeichen (\") zu viel oder zu wenig.",
      "There is one straight quotation mark (\") too many or too few in this line."),
    why: said(
      "Ein Text endet dadurch zu früh oder gar nicht; alles danach wird falsch gelesen.",
      "A text ends too early because of it, or not at all; everything after it is read wrongly."),
    remedy: said(
      "Schließen Sie jeden Text, den Sie mit \" beginnen, auch mit \". Für Anführungen im Text nehmen Sie „ und “.",
      "Close every text that you begin with \" with another \". For quotations inside the text use “ and ”."))

  private static let openQuote = Slip(
    what: said(
      "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.",
      "The quotation mark that begins here is never closed."),
    why: oddQuotes.why, remedy: oddQuotes.remedy)

  private static let openBrace = Slip(
    what: said(
      "Bei einem Eintrag in geschweiften Klammern fehlt ein Komma oder die schließende Klammer.",
      "An entry in curly brackets lacks a comma or its closing bracket."),
    why: said(
      "So ist nicht zu erkennen, wo die deutsche Fassung endet und die englische beginnt. Oft schließt ein gerades Anführungszeichen mitten im Text zu früh.",
      "So it cannot be seen where one language ends and the other begins. Often a straight quotation mark inside the text closes it too early."
    ),
    remedy: said(
      "Schreiben Sie `{de: \"…\", en: \"…\"}`, und nehmen Sie für Anführungen im Text „ und “.",
      "Write `{de: \"…\", en: \"…\"}`, and for quotations inside the text use “ and ”."))

  private static let openBracket = Slip(
    what: said(
      "Bei einer Liste in eckigen Klammern fehlt ein Komma oder die schließende Klammer.",
      "A list in square brackets lacks a comma or its closing bracket."),
    why: said("So ist nicht zu erkennen, wo die Liste endet.", "So it cannot be seen where the list ends."),
    remedy: said(
      "Trennen Sie die Einträge mit Kommas, und schließen Sie die Liste: `[eins, zwei]`.",
      "Separate the entries with commas, and close the list: `[one, two]`."))

  private static let strayCharacter = Slip(
    what: said(
      "Ein Text beginnt hier mit einem Zeichen, mit dem er ohne Anführungszeichen nicht beginnen darf.",
      "A text begins here with a character it may not begin with unless it is quoted."),
    why: said(
      "Zeichen wie @, % oder ` haben in YAML eine eigene Bedeutung.",
      "Characters such as @, % or ` have a meaning of their own in YAML."),
    remedy: said(
      "Setzen Sie den Text in gerade Anführungszeichen.", "Put the text into straight quotation marks."))

  private static let strayBackslash = Slip(
    what: said(
      "In einem Text in Anführungszeichen steht ein umgekehrter Schrägstrich (\\).",
      "A quoted text holds a backslash (\\)."),
    why: said(
      "Zwischen geraden Anführungszeichen leitet er Sonderzeichen ein.",
      "Between straight quotation marks it introduces special characters."),
    remedy: said(
      "Schreiben Sie ihn doppelt (\\\\), oder lassen Sie ihn weg.", "Write it twice (\\\\), or leave it out."))

  private static let missingColon = Slip(
    what: said(
      "Dieser Zeile fehlt der Doppelpunkt zwischen Angabe und Inhalt.",
      "This line lacks the colon between a key and its content."),
    why: said(
      "Ohne ihn ist nicht zu erkennen, wozu der Text gehört; oft ist es eine Fortsetzung, die nicht eingerückt ist.",
      "Without it one cannot see what the text belongs to; often it is a continuation that is not indented."),
    remedy: said(
      "Schreiben Sie `angabe: Inhalt`, oder rücken Sie die Fortsetzung ein.",
      "Write `key: content`, or indent the continuation."))

  private static let outOfLine = Slip(
    what: said(
      "Diese Zeile ist anders eingerückt als die Angaben, zu denen sie gehört.",
      "This line is indented differently from the keys it belongs to."),
    why: said(
      "Die Einrückung sagt, was worunter gehört. Manchmal schließt auch ein Anführungszeichen in der Zeile davor zu früh.",
      "The indentation says what belongs to what. Sometimes a quotation mark in the line before closes too early."),
    remedy: said(
      "Rücken Sie die Zeile genauso weit ein wie ihre Nachbarn, mit Leerzeichen, und prüfen Sie die Anführungszeichen davor.",
      "Indent the line exactly as far as its neighbours, with spaces, and check the quotation marks before it."))

  private static let outOfList = Slip(
    what: said(
      "Dieser Eintrag passt nicht in die Liste, in der er steht.",
      "This entry does not fit the list it stands in."),
    why: said(
      "Alle Einträge einer Liste beginnen mit „- “ in derselben Spalte.",
      "All entries of a list begin with “- ” in the same column."),
    remedy: said(
      "Rücken Sie den Strich so weit ein wie die anderen Striche der Liste, und setzen Sie ein Leerzeichen dahinter.",
      "Indent the dash as far as the other dashes of the list, and put a space after it."))

  private static let secondDocument = Slip(
    what: said(
      "Hier beginnt ein zweiter Text (nach `---` oder `...`).", "A second text begins here (after `---` or `...`)."),
    why: said("Eine Datei beschreibt genau eine Sache.", "A file describes exactly one thing."),
    remedy: said(
      "Löschen Sie die Striche oder Punkte, oder legen Sie für die zweite Sache eine eigene Datei an.",
      "Delete the dashes or dots, or make a file of its own for the second thing."))

  static func unreadableSign(_ problem: String) -> Grammar.Slip {
    Slip(
      what: said(
        "In dieser Zeile steht ein unsichtbares Steuerzeichen.", "There is an invisible control character in this line."
      ),
      why: said(
        "Solche Zeichen kommen beim Kopieren aus anderen Programmen mit und lassen sich nicht lesen (\(problem)).",
        "Such characters slip in when copying from other programs and cannot be read (\(problem))."),
      remedy: said(
        "Löschen Sie die Zeile, und tippen Sie sie neu.", "Delete the line, and type it again."))
  }

  static func unknown(_ problem: String) -> Grammar.Slip {
    Slip(
      what: said(
        "Ab dieser Stelle lässt sich die Datei nicht als YAML lesen.",
        "From this place on the file cannot be read as YAML."),
      why: said(
        "Einrückung, Klammern oder Anführungszeichen gehen nicht auf (der Leser meldet: \(problem)).",
        "Indentation, brackets or quotation marks do not match (the reader says: \(problem))."),
      remedy: said(
        "Vergleichen Sie die Stelle mit der Vorlage `_template.yaml`.",
        "Compare the place with the template `_template.yaml`."))
  }
}
