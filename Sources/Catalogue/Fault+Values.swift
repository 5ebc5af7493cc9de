import Attention

/// Faults of a single value, whatever key it stands under.
extension Fault {
  static func notASingleValue(_ key: String, example: String?) -> Fault {
    let example = example ?? "\(key): …"
    return Fault(
      "not-a-single-value",
      what: said(
        "Unter `\(key):` steht eine Liste oder eine Gruppe von Angaben, wo ein einzelner Wert stehen muss.",
        "A list or a group of keys stands under `\(key):` where a single value must stand."),
      why: said("So ist nicht klar, welcher Wert gilt.", "So it is not clear which value is meant."),
      remedy: said("Schreiben Sie zum Beispiel `\(example)`.", "Write for example `\(example)`."))
  }

  static func numberForText(_ key: String, _ written: String) -> Fault {
    Fault(
      "number-for-text",
      what: said(
        "Unter `\(key):` steht die Zahl \(written), wo ein Text stehen muss.",
        "The number \(written) stands under `\(key):` where a text must stand."),
      why: said(
        "Hier werden Worte gezeigt; eine Zahl allein sagt niemandem etwas.",
        "Words are shown here; a number alone tells nobody anything."),
      remedy: said(
        "Schreiben Sie einen Satz. Soll die Zahl wirklich der Text sein, setzen Sie sie in Anführungszeichen: \"\(written)\".",
        "Write a sentence. If the number really is the text, put it into quotation marks: \"\(written)\"."))
  }

  static func emptyText(_ key: String, _ row: Form.Row?) -> Fault {
    Fault(
      "empty-text",
      what: said("`\(key):` ist leer.", "`\(key):` is empty."),
      why: said(
        "Eine Angabe ohne Inhalt sagt nicht, ob etwas fehlt oder ob es nichts zu sagen gibt.",
        "A key without content does not say whether something is missing or there is nothing to say."),
      remedy: row.flatMap { $0.isRequired ? $0.example : nil }
        .map { said("Schreiben Sie zum Beispiel `\($0)`.", "Write for example `\($0)`.") }
        ?? said("Ergänzen Sie den Inhalt, oder löschen Sie die Zeile.", "Add the content, or delete the line."))
  }

  static func translationMissing(_ key: String, written: String?) -> Fault {
    let text = written.map { String($0.prefix(40)) } ?? "…"
    return Fault(
      "translation-missing",
      what: said("`\(key):` steht nicht in beiden Sprachen da.", "`\(key):` is not written in both languages."),
      why: bothLanguages,
      remedy: said(
        "Schreiben Sie `\(key): {de: \"\(text)\", en: \"…\"}`.", "Write `\(key): {de: \"…\", en: \"\(text)\"}`."))
  }

  static func translationMissing(_ key: String, language: String) -> Fault {
    Fault(
      "translation-missing",
      what: said(
        "`\(key):` hat keine \(language == "de" ? "deutsche" : "englische") Fassung.",
        "`\(key):` has no \(language == "de" ? "German" : "English") version."),
      why: bothLanguages,
      remedy: said(
        "Ergänzen Sie `\(language): \"…\"` mit demselben Sinn.", "Add `\(language): \"…\"` with the same meaning."))
  }

  static func translationEmpty(_ key: String, language: String) -> Fault {
    Fault(
      "translation-empty",
      what: said(
        "Die \(language == "de" ? "deutsche" : "englische") Fassung von `\(key):` ist leer.",
        "The \(language == "de" ? "German" : "English") version of `\(key):` is empty."),
      why: bothLanguages,
      remedy: said(
        "Schreiben Sie den Text auch unter `\(language):`, ein einfacher Satz genügt.",
        "Write the text under `\(language):` too; a plain sentence is enough."))
  }

  private static let bothLanguages = said(
    "Jeder Text wird auf Deutsch und auf Englisch gezeigt; eine Lücke sähe aus wie ein Fehler.",
    "Every text is shown in German and in English; a gap would look like an error.")

  static func notAWholeNumber(_ key: String, _ written: String, _ row: Form.Row?) -> Fault {
    Fault(
      "not-a-whole-number",
      what: said(
        "„\(written.prefix(40))“ unter `\(key):` ist keine ganze Zahl.",
        "“\(written.prefix(40))” under `\(key):` is not a whole number."),
      why: row?.meaning ?? said("Hier wird gezählt.", "Something is counted here."),
      remedy: said(
        "Schreiben Sie eine ganze Zahl, zum Beispiel `\(row?.example ?? "\(key): 1")`.",
        "Write a whole number, for example `\(row?.example ?? "\(key): 1")`."))
  }

  static func outOfRange(_ key: String, _ number: Int, _ range: ClosedRange<Int>, _ row: Form.Row?) -> Fault {
    Fault(
      "impossible-\(key)",
      what: said("\(number) ist unter `\(key):` nicht möglich.", "\(number) is not possible under `\(key):`."),
      why: row?.meaning ?? said("Die Zahl liegt außerhalb des Sinnvollen.", "The number makes no sense here."),
      remedy: range.upperBound == .max
        ? said("Schreiben Sie \(range.lowerBound) oder mehr.", "Write \(range.lowerBound) or more.")
        : said(
          "Schreiben Sie eine Zahl von \(range.lowerBound) bis \(range.upperBound).",
          "Write a number from \(range.lowerBound) to \(range.upperBound)."))
  }

  static func notAFlag(_ key: String, _ written: String) -> Fault {
    Fault(
      "not-a-flag",
      what: said(
        "„\(written.prefix(40))“ unter `\(key):` ist weder `true` noch `false`.",
        "“\(written.prefix(40))” under `\(key):` is neither `true` nor `false`."),
      why: said(
        "Hier gibt es nur Ja (`true`) oder Nein (`false`).", "There is only yes (`true`) or no (`false`) here."),
      remedy: said(
        "Schreiben Sie `\(key): true` oder `\(key): false`.", "Write `\(key): true` or `\(key): false`."))
  }

  static func malformedName(_ key: String, _ written: String) -> Fault {
    let proposal = Slug.of(written) ?? "mein-name"
    return Fault(
      "malformed-name",
      what: said(
        "„\(written.prefix(60))“ unter `\(key):` kann kein Name sein.",
        "“\(written.prefix(60))” under `\(key):` cannot be a name."),
      why: said(
        "Namen stehen in Adressen und Dateien. Sie bestehen aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen, höchstens 80 Zeichen.",
        "Names stand in addresses and files. They consist of lower-case letters a–z, digits and single hyphens, at most 80 characters."
      ),
      remedy: said("Schreiben Sie zum Beispiel `\(proposal)`.", "Write for example `\(proposal)`."))
  }

  static func unknownChoice(
    _ key: String, _ written: String, _ known: [(word: String, gloss: Localized)], _ row: Form.Row?
  ) -> Fault {
    let nearest = Nearest.word(to: written, among: known.map(\.word)) ?? meant(written, among: known)
    func list(_ language: Language) -> String {
      known.map { "`\($0.word)` (\($0.gloss[language]))" }.joined(separator: ", ")
    }
    return Fault(
      "wrong-\(key)",
      what: said(
        "„\(written.prefix(60))“ ist unter `\(key):` nicht bekannt.",
        "“\(written.prefix(60))” is not known under `\(key):`."),
      why: row?.meaning
        ?? said("Nur bekannte Wörter lassen sich richtig darstellen.", "Only known words can be shown rightly."),
      remedy: said(
        (nearest.map { "Meinten Sie `\($0)`? " } ?? "") + "Möglich sind: \(list(.german)).",
        (nearest.map { "Did you mean `\($0)`? " } ?? "") + "Possible are: \(list(.english))."))
  }

  /// A word given by its meaning: "Prozent" for `percent`.
  private static func meant(_ written: String, among known: [(word: String, gloss: Localized)]) -> String? {
    let meaning = Nearest.word(to: written, among: known.flatMap { [$0.gloss.de, $0.gloss.en] })
    return known.first { $0.gloss.de == meaning || $0.gloss.en == meaning }?.word
  }

  static func questionWithoutMark(_ key: String, _ language: String, _ text: String) -> Fault {
    let end = text.suffix(30)
    return Fault(
      "question-without-mark",
      what: said(
        "Die \(language == "de" ? "deutsche" : "englische") Frage unter `\(key):` endet ohne Fragezeichen („… \(end)“).",
        "The \(language == "de" ? "German" : "English") question under `\(key):` ends without a question mark (“… \(end)”)."
      ),
      why: said(
        "Eine Frage öffnet ein Gespräch. Eine Aussage an ihrer Stelle nähme die Antwort vorweg.",
        "A question opens a conversation. A statement in its place would give the answer away."),
      remedy: said(
        "Schreiben Sie den Satz als Frage, und schließen Sie mit „?“.",
        "Write the sentence as a question, and end it with “?”."))
  }

  /// What a reader let through and the meaning itself does not allow.
  static func impossible(_ reason: String) -> Fault {
    Fault(
      "impossible",
      what: said(
        "So, wie es hier steht, ist es in sich nicht möglich (\(reason)).",
        "As it stands here it is not possible in itself (\(reason))."),
      why: said("Zwei Angaben widersprechen sich.", "Two of its keys contradict each other."),
      remedy: said(
        "Vergleichen Sie die Datei mit der Vorlage `_template.yaml`.",
        "Compare the file with the template `_template.yaml`."))
  }
}
