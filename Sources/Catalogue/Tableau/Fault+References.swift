import Attention

/// Faults between files.
extension Fault {
  static func unknownDimension(_ id: String, meant nearest: String?, known: [String]) -> Fault {
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Fault(
      "unknown-dimension",
      what: said("Die Dimension `\(id)` gibt es nicht.", "There is no dimension `\(id)`."),
      why: said(
        "Ohne Dimension hat der Indikator keinen Platz im Tableau; er wird nicht geladen.",
        "Without a dimension the indicator has no place in the tableau; it is not loaded."),
      remedy: said(
        (nearest.map { "Meinten Sie `\($0)`? " } ?? "")
          + "Es gibt: \(list). Eine eigene Dimension beschreiben Sie in `Indicators/dimensions.yaml` Ihres Hauses.",
        (nearest.map { "Did you mean `\($0)`? " } ?? "")
          + "There are: \(list). Describe a dimension of your own in `Indicators/dimensions.yaml` of your house."))
  }

  static func unknownIndicator(_ id: String, known: [String]) -> Fault {
    let nearest = Nearest.word(to: id, among: known)
    return Fault(
      "unknown-indicator",
      what: said("Den Indikator `\(id)` gibt es nicht.", "There is no indicator `\(id)`."),
      why: said(
        "Der Verweis führte ins Leere; er wird weggelassen.", "The reference would lead nowhere; it is left out."),
      remedy: nearest.map { said("Meinten Sie `\($0)`?", "Did you mean `\($0)`?") }
        ?? said(
          "Die Namen aller Indikatoren stehen in `Indicators/README.md`.",
          "The names of all indicators stand in `Indicators/README.md`."))
  }

  static func unknownMeasure(_ id: String, in indicator: String, known: [String]) -> Fault {
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Fault(
      "unknown-measure",
      what: said(
        "Der Indikator `\(indicator)` hat keine Messgröße `\(id)`.",
        "The indicator `\(indicator)` has no measure `\(id)`."),
      why: said(
        "Gesprochen wird immer über einen bestimmten Verlauf.", "People always talk about one particular curve."),
      remedy: said("Er hat: \(list).", "It has: \(list)."))
  }

  /// - Parameter file: the own file that has the last word about the indicator.
  static func measureReplaced(_ id: String, by file: String) -> Fault {
    Fault(
      "measure-replaced", .warning,
      what: said(
        "Die Messgröße `\(id)` gibt es in `\(file)` nicht mehr.", "The measure `\(id)` no longer exists in `\(file)`."),
      why: said(
        "Dieses Beispiel spricht über sie und wird deshalb weggelassen.",
        "This example talks about it and is therefore left out."),
      remedy: said(
        "Behalten Sie die Messgröße in der eigenen Datei, wenn Sie das Beispiel brauchen.",
        "Keep the measure in your own file if you need the example."))
  }

  static func unknownComponent(_ id: String, known: [String]) -> Fault {
    let nearest = Nearest.word(to: id, among: known)
    return Fault(
      "unknown-component",
      what: said("Die Bausteinreihe `\(id)` gibt es nicht.", "There is no component series `\(id)`."),
      why: said(
        "Woraus eine Größe besteht, soll man nachsehen können; der Verweis wird weggelassen.",
        "One should be able to look up what a figure is made of; the reference is left out."),
      remedy: nearest.map { said("Meinten Sie `\($0)`?", "Did you mean `\($0)`?") }
        ?? said(
          "Legen Sie `Indicators/components/\(id).yaml` an, oder löschen Sie den Verweis.",
          "Make `Indicators/components/\(id).yaml`, or delete the reference."))
  }

  /// - Parameter other: the file that does not answer.
  static func oneSided(_ id: String, other: String) -> Fault {
    Fault(
      "one-sided-relation", .warning,
      what: said(
        "Diese Beziehung steht nur hier; `\(other)` nennt `\(id)` nicht.",
        "This relation stands only here; `\(other)` does not name `\(id)`."),
      why: said(
        "Wer dort anfängt zu lesen, erfährt nicht, dass beide zusammengehören.",
        "Whoever starts reading there does not learn that the two belong together."),
      remedy: said(
        "Ergänzen Sie dort unter `related:` den Eintrag `indicator: \(id)` mit eigenem Grund.",
        "Add the entry `indicator: \(id)` with a reason of its own under `related:` there."))
  }
}
