import Attention

/// Faults of a file as such, before anything in it is understood.
extension Fault {
  static let unreadable = Fault(
    "unreadable",
    what: said("Diese Datei lässt sich nicht öffnen.", "This file cannot be opened."),
    why: said(
      "Was hier steht, gilt deshalb nicht.", "What it says is therefore not in force."),
    remedy: said(
      "Prüfen Sie, ob es die Datei noch gibt und ob das Programm sie lesen darf.",
      "Check whether the file still exists and whether the program is allowed to read it."))

  static let houseNotFound = Fault(
    "house-not-found",
    what: said("Hier steht kein Haus.", "No house stands here."),
    why: said("Eigene Dateien ließen sich deshalb nicht prüfen.", "Own files could therefore not be judged."),
    remedy: said(
      "Nennen Sie mit --house das Verzeichnis des Hauses, in dem `Indicators` liegen kann.",
      "Name the directory of the house with --house, the one that may hold `Indicators`."))

  static func tooLarge(bytes: Int) -> Fault {
    Fault(
      "file-too-large",
      what: said(
        "Diese Datei ist mit \(bytes / 1024) Kilobyte zu groß; gelesen werden höchstens \(Sheet.mostBytes / 1024).",
        "This file is too large with \(bytes / 1024) kilobytes; at most \(Sheet.mostBytes / 1024) are read."),
      why: said(
        "Eine Datei beschreibt genau eine Sache in Worten; so groß wird sie nur aus Versehen.",
        "A file describes exactly one thing in words; it only gets this large by accident."),
      remedy: said(
        "Teilen Sie den Inhalt auf mehrere Dateien auf, oder legen Sie die Datei an einen anderen Ort.",
        "Divide its content among several files, or move the file elsewhere."))
  }

  static let notUTF8 = Fault(
    "not-utf8",
    what: said(
      "In dieser Zeile stehen Zeichen, die nicht als UTF-8 gespeichert sind.",
      "This line holds characters that are not saved as UTF-8."),
    why: said(
      "Umlaute und Anführungszeichen kämen sonst verstümmelt an.",
      "Umlauts and quotation marks would arrive mangled."),
    remedy: said(
      "Speichern Sie die Datei in Ihrem Editor mit der Kodierung „UTF-8“.",
      "Save the file with the encoding “UTF-8” in your editor."))

  static let emptyFile = Fault(
    "empty-file",
    what: said("Diese Datei ist leer.", "This file is empty."),
    why: said("Eine leere Datei beschreibt nichts.", "An empty file describes nothing."),
    remedy: said(
      "Füllen Sie sie nach der Vorlage `_template.yaml`, oder löschen Sie sie.",
      "Fill it in after the template `_template.yaml`, or delete it."))

  static let tab = Fault(
    "tab",
    what: said("In dieser Zeile steht ein Tabulator.", "There is a tab in this line."),
    why: said(
      "Jeder Editor zeigt Tabulatoren anders breit; was worunter gehört, wäre nicht mehr sicher.",
      "Every editor shows tabs in a different width; what belongs to what would no longer be certain."),
    remedy: said(
      "Ersetzen Sie den Tabulator durch Leerzeichen, zwei für jede Stufe.",
      "Replace the tab by spaces, two for each level."))

  static let anchor = Fault(
    "anchor",
    what: said(
      "Hier steht ein Anker (`&name`), auf den andere Stellen verweisen können.",
      "There is an anchor (`&name`) here that other places can refer to."),
    why: said(
      "Wer die Datei liest, soll alles dort finden, wo es gilt; und wenige Verweise können eine Datei endlos machen.",
      "Readers should find everything where it applies; and a few references can make a file endless."),
    remedy: said(
      "Schreiben Sie den Inhalt aus, auch wenn er zweimal dasteht. Gehört „&“ zu einem Text, setzen Sie ein Leerzeichen dahinter.",
      "Write the content out, even if it stands there twice. If “&” is part of a text, put a space after it."))

  static let tooDeep = Fault(
    "too-deep",
    what: said(
      "Diese Zeile ist tiefer verschachtelt, als eine Datei es braucht.",
      "This line is nested deeper than a file needs."),
    why: said(
      "Meist ist weiter oben eine Klammer nicht geschlossen oder eine Zeile weit nach rechts gerutscht.",
      "Mostly a bracket further up was not closed, or a line has slipped far to the right."),
    remedy: said(
      "Schließen Sie offene Klammern, und rücken Sie mit zwei Leerzeichen je Stufe ein.",
      "Close open brackets, and indent by two spaces for each level."))

  static func duplicateKey(_ key: String, line: Int, firstLine: Int) -> Fault {
    Fault(
      "duplicate-key",
      what: line == firstLine
        ? said("`\(key):` steht in dieser Zeile zweimal.", "`\(key):` stands twice in this line.")
        : said(
          "`\(key):` steht zweimal an derselben Stelle, zuerst in Zeile \(firstLine).",
          "`\(key):` stands twice in the same place, first in line \(firstLine)."),
      why: said(
        "Es wäre nicht klar, welche der beiden Angaben gilt.", "It would not be clear which of the two is meant."),
      remedy: said(
        "Löschen Sie eine der beiden Angaben, oder führen Sie beide zusammen.", "Delete one of the two, or join them."))
  }

  static func badYAML(_ slip: Grammar.Slip) -> Fault {
    Fault("bad-yaml", what: slip.what, why: slip.why, remedy: slip.remedy)
  }
}
