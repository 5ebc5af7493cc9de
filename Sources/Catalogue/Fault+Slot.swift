import Attention

/// Faults between the name of a file and what it holds.
extension Fault {
  static func reservedName(_ id: String) -> Fault {
    Fault(
      "reserved-name",
      what: said("Der Name `\(id)` ist vergeben.", "The name `\(id)` is taken."),
      why: said(
        "`component`, `components` und `context` bezeichnen die Bausteinreihen und Rahmenbedingungen.",
        "`component`, `components` and `context` stand for the component and context series."),
      remedy: said("Wählen Sie einen anderen Namen.", "Choose another name."))
  }

  static func idNotFileName(_ id: String, stem: String) -> Fault {
    let proposal = Key<Never>.isWellFormed(stem) ? stem : Slug.of(stem) ?? id
    return Fault(
      "id-not-file-name",
      what: said(
        "Die Datei heißt `\(stem).yaml`, ihre `id` aber `\(id)`.",
        "The file is called `\(stem).yaml`, but its `id` is `\(id)`."),
      why: said(
        "Wer einen Namen liest, soll die Datei dazu finden, ohne zu suchen.",
        "Whoever reads a name shall find its file without searching."),
      remedy: said(
        "Schreiben Sie `id: \(proposal)`, oder nennen Sie die Datei `\(id).yaml`.",
        "Write `id: \(proposal)`, or call the file `\(id).yaml`."))
  }

  /// - Parameter other: the file that came first, with its line.
  static func duplicateID(_ id: String, other: String) -> Fault {
    Fault(
      "duplicate-id",
      what: said("Die `id` `\(id)` ist schon vergeben: \(other).", "The `id` `\(id)` is already taken: \(other)."),
      why: said(
        "Vereinbarungen und Reihen verweisen auf den Namen; er darf nur eines meinen. Diese Datei wird nicht verwendet.",
        "Agreements and series refer to the name; it must mean one thing only. This file is not used."),
      remedy: said(
        "Geben Sie einer der beiden einen eigenen Namen, in der Datei und als Dateinamen, oder löschen Sie eine.",
        "Give one of the two a name of its own, in the file and as its file name, or delete one."))
  }

  /// - Parameter other: the file that no longer counts.
  static func lastWord(_ id: String, other: String) -> Fault {
    Fault(
      "last-word", .note,
      what: said("`\(id)` ersetzt die Fassung aus \(other).", "`\(id)` replaces the version in \(other)."),
      why: said(
        "Eigene Dateien haben das letzte Wort. Das ist erlaubt und wird deshalb nur laut gesagt.",
        "Files of your own have the last word. That is allowed, and therefore only said aloud."),
      remedy: said(
        "Ist das nicht gemeint, geben Sie der eigenen Datei einen anderen Namen.",
        "If this is not meant, give your own file another name."))
  }
}
