import Attention

/// Faults of one indicator file.
extension Fault {
  static func wrongFolder(_ folder: String, dimension: String) -> Fault {
    Fault(
      "wrong-folder",
      what: said(
        "Die Datei liegt im Ordner `\(folder)`, gehört laut `dimension:` aber nach `\(dimension)`.",
        "The file lies in the folder `\(folder)`, but according to `dimension:` it belongs to `\(dimension)`."),
      why: said(
        "Ordner und Dimension heißen gleich, damit man einen Indikator dort findet, wo man ihn sucht.",
        "Folder and dimension have the same name, so that an indicator is found where one looks for it."),
      remedy: said(
        "Verschieben Sie die Datei nach `Indicators/\(dimension)/`, oder schreiben Sie `dimension: \(folder)`.",
        "Move the file to `Indicators/\(dimension)/`, or write `dimension: \(folder)`."))
  }

  static let codeOfProposal = Fault(
    "code-of-proposal",
    what: said(
      "Dieser Indikator ist ein eigener Vorschlag und trägt trotzdem eine gesetzliche Nummer (`code:`).",
      "This indicator is a proposal and nevertheless carries a statutory number (`code:`)."),
    why: said(
      "Wer die Nummer liest, hält ihn für eine Kennzahl der Verordnung nach § 48a SGB II.",
      "Whoever reads the number takes it for a figure of the ordinance under section 48a SGB II."),
    remedy: said(
      "Löschen Sie `code:`, oder schreiben Sie unter `origin:` `kind: statutory`, wenn es stimmt.",
      "Delete `code:`, or write `kind: statutory` under `origin:` if that is true."))

  static let perEmployee = Fault(
    "per-employee",
    what: said(
      "Diese Messgröße wäre eine Zahl je Sachbearbeiterin oder Sachbearbeiter.",
      "This measure would be a figure per caseworker, and so about single employees."),
    why: said(
      "Werte über einzelne Beschäftigte haben hier keinen Platz (Versprechen 3).",
      "Figures about single employees have no place here (promise 3)."),
    remedy: said(
      "Beziehen Sie sie auf die Menschen, um die es geht, oder auf ein Team. Eine Fallzahl je Fachkraft hat die Einheit `casesPerCaseworker` und nennt, wie viele Fachkräfte es sind.",
      "Relate it to the people it is about, or to a team. Cases per caseworker have the unit `casesPerCaseworker` and say how many caseworkers there are."
    ))

  static let brokenDownByPerson = Fault(
    "broken-down-by-person",
    what: said(
      "Diese Aufgliederung wäre eine nach einzelnen Personen oder Beschäftigten.",
      "This breakdown would be one by single people or employees (Beschäftigte)."),
    why: said(
      "Werte über eine einzelne Person haben hier keinen Platz (Versprechen 3).",
      "Figures about a single person have no place here (promise 3)."),
    remedy: said(
      "Gliedern Sie nach Gruppen auf, in denen genug Menschen sind, oder löschen Sie die Zeile.",
      "Break down by groups with enough people in them, or delete the line."))

  static let relatedToItself = Fault(
    "related-to-itself",
    what: said("Der Indikator nennt sich selbst unter `related:`.", "The indicator names itself under `related:`."),
    why: said(
      "Eine Beziehung verbindet ihn mit einem anderen, der sein Bild ergänzt.",
      "A relation joins it to another one that completes its picture."),
    remedy: said(
      "Nennen Sie einen anderen Indikator, oder löschen Sie den Eintrag.",
      "Name another indicator, or delete the entry."))

  static func relatedTwice(_ id: String) -> Fault {
    Fault(
      "related-twice",
      what: said("`\(id)` steht zweimal unter `related:`.", "`\(id)` stands twice under `related:`."),
      why: said(
        "Jede Beziehung hat einen Grund und wird einmal gezeigt.", "Each relation has one reason and is shown once."),
      remedy: said("Führen Sie beide Gründe zusammen.", "Join the two reasons."))
  }

  static func measureTwice(_ id: String, line: Int) -> Fault {
    Fault(
      "measure-twice",
      what: said(
        "Die Messgröße `\(id)` gibt es hier schon, in Zeile \(line).",
        "The measure `\(id)` exists here already, in line \(line)."),
      why: said(
        "Reihen und Vereinbarungen verweisen auf ihren Namen; er darf nur eine meinen.",
        "Series and agreements refer to its name; it must mean only one."),
      remedy: said("Geben Sie einer der beiden eine andere `id`.", "Give one of the two another `id`."))
  }

  static func answerTwice(_ id: String, line: Int) -> Fault {
    Fault(
      "answer-twice",
      what: said(
        "Die Antwort `\(id)` gibt es hier schon, in Zeile \(line).",
        "The answer `\(id)` exists here already, in line \(line)."),
      why: said(
        "Unter diesem Namen wird gezählt; zwei Antworten würden vermischt.",
        "Answers are counted under this name; two of them would be mixed."),
      remedy: said("Geben Sie einer der beiden eine andere `id`.", "Give one of the two another `id`."))
  }

  static func tooFewAnswers(_ count: Int) -> Fault {
    Fault(
      "too-few-answers",
      what: said(
        "Zu dieser Frage gibt es \(count == 0 ? "keine Antwort" : "nur eine Antwort").",
        "This question has \(count == 0 ? "no answer" : "only one answer")."),
      why: said(
        "Gezeigt wird eine Verteilung; dafür braucht es mindestens zwei Antworten, zwischen denen Menschen wählen.",
        "A distribution is shown; that takes at least two answers between which people choose."),
      remedy: said(
        "Ergänzen Sie unter `answers:` weitere Antworten in ihrer Reihenfolge. „keine Angabe“ gehört unter `nonAnswers:`.",
        "Add further answers under `answers:` in their order. “no answer” belongs under `nonAnswers:`."))
  }

  static func keyDoesNotFit(_ key: String, kind: Measure.Kind) -> Fault {
    let needed = kind.contentKeys.map { "`\($0):`" }.joined(separator: ", ")
    return Fault(
      "key-does-not-fit",
      what: said(
        "`\(key):` passt nicht zu einer Messgröße der Art `\(kind.rawValue)` (\(kind.gloss.de)).",
        "`\(key):` does not fit a measure of the kind `\(kind.rawValue)` (\(kind.gloss.en))."),
      why: said(
        "Es würde nirgends gezeigt; vielleicht ist eine andere Art gemeint.",
        "It would be shown nowhere; perhaps another kind is meant."),
      remedy: said(
        "Zu dieser Art gehören: \(needed). Löschen Sie die Zeile, oder ändern Sie `kind:`.",
        "To this kind belong: \(needed). Delete the line, or change `kind:`."))
  }

  static func unitDoesNotFit(_ unit: Measure.Unit, kind: Measure.Kind, needed: Measure.Unit) -> Fault {
    Fault(
      "unit-does-not-fit",
      what: said(
        "Eine Messgröße der Art `\(kind.rawValue)` (\(kind.gloss.de)) kann nicht die Einheit `\(unit.rawValue)` haben.",
        "A measure of the kind `\(kind.rawValue)` (\(kind.gloss.en)) cannot have the unit `\(unit.rawValue)`."),
      why: said(
        "Ihre Werte werden in \(needed.gloss.de) gerechnet und gezeigt.",
        "Its values are calculated and shown in \(needed.gloss.en)."),
      remedy: said(
        "Schreiben Sie `unit: \(needed.rawValue)`, oder ändern Sie `kind:`.",
        "Write `unit: \(needed.rawValue)`, or change `kind:`."))
  }

  static func windowTooShort(_ window: Int, _ rhythm: Rhythm) -> Fault {
    Fault(
      "impossible-window",
      what: said(
        "Ein Fenster von \(window) Monaten ist nicht länger als ein Berichtszeitraum (\(rhythm.gloss.de)).",
        "A window of \(window) months is no longer than one period (\(rhythm.gloss.en))."),
      why: said(
        "Gleitend ist eine Größe erst, wenn sie mehrere Zeiträume zusammenfasst.",
        "A figure moves only when it covers several periods."),
      remedy: said(
        "Löschen Sie `window:`, oder nennen Sie mehr als \(rhythm.months) Monate, höchstens 36.",
        "Delete `window:`, or name more than \(rhythm.months) months, at most 36."))
  }
}
