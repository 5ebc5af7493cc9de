import Attention

/// Keys that have no place in any file of the house, and what to write instead. A refused key answers, it does not just fail.
enum Refusal {
  /// The answer to a refused key; nil for one that is merely unknown.
  static func fault(for key: String, in form: Form) -> Fault? {
    let word = key.lowercased().filter { $0.isLetter }
    return groups(in: form).first { $0.words.contains(word) }.map { group in
      Fault(
        group.code,
        what: said(
          "„\(key)“ hat \(form.inside.de) keinen Platz.", "“\(key)” has no place \(form.inside.en)."),
        why: group.why, remedy: group.remedy)
    }
  }

  private struct Group {
    let code: String
    let words: Set<String>
    let why: Localized
    let remedy: Localized
  }

  private static func groups(in form: Form) -> [Group] {
    [form["question"] == nil ? numberElsewhere : numberInIndicator, comparison, judgement, total]
      + (form.isTalk ? [person] : [])
  }

  private static let numberInIndicator = numberToReach(
    why: said(
      "Ein Indikator zeigt, wohin man schauen kann; eine zu erreichende Zahl beendet das Schauen (Decisions/0001).",
      "An indicator shows where one can look; a number to reach puts an end to looking (Decisions/0001)."),
    remedy: said(
      "Schreiben Sie, was Ihnen Sorge macht, als Frage unter `question:`.",
      "Write what worries you as a question under `question:`."))

  private static let numberElsewhere = numberToReach(
    why: said(
      "Augenmerk hilft beim Hinschauen; eine zu erreichende Zahl beendet das Schauen (Decisions/0001).",
      "Augenmerk helps people to look; a number to reach puts an end to looking (Decisions/0001)."),
    remedy: said(
      "Löschen Sie die Zeile, und stellen Sie, was Ihnen Sorge macht, als Frage in Worten.",
      "Delete the line, and put what worries you into words as a question."))

  private static func numberToReach(why: Localized, remedy: Localized) -> Group {
    Group(code: "refused-number-to-reach", words: numberWords, why: why, remedy: remedy)
  }

  private static let numberWords: Set<String> = [
    "target", "targets", "targetvalue", "goal", "goals", "ziel", "ziele", "zielwert", "zielwerte", "zielzahl",
    "zielvorgabe", "zielmarke", "soll", "sollwert", "sollzahl", "vorgabe", "planwert", "referenzwert", "korridor",
    "corridor", "schwelle", "schwellenwert", "threshold", "erwartungswert", "angebotswert", "kpi", "quota", "toreach",
  ]

  private static let comparison = Group(
    code: "refused-comparison",
    words: [
      "rank", "ranks", "ranking", "rang", "rangliste", "rangfolge", "platz", "platzierung", "benchmark",
      "benchmarking", "vergleich", "vergleichstyp", "vergleichswert", "comparison", "peers", "bestpractice", "liga",
    ],
    why: said(
      "Jede Reihe gehört genau einer Organisation und wird nur mit ihrer eigenen Vergangenheit gelesen; ein Platz in einer Liste sagt nichts darüber, was Menschen erleben (Decisions/0002).",
      "Every series belongs to exactly one organisation and is read only with its own past; a place in a list says nothing about what people live through (Decisions/0002)."
    ),
    remedy: said(
      "Löschen Sie die Zeile. Womit etwas zusammen gelesen werden sollte, steht unter `related:`, mit dem Grund.",
      "Delete the line. What should be read together stands under `related:`, with the reason."))

  private static let judgement = Group(
    code: "refused-judgement",
    words: [
      "direction", "richtung", "polarity", "polaritaet", "polarität", "better", "besser", "worse", "schlechter",
      "good", "gut", "bad", "schlecht", "ampel", "trafficlight", "colour", "color", "farbe", "rot", "gruen", "grün",
      "desired", "erwuenscht", "erwünscht", "rating", "bewertung",
    ],
    why: said(
      "Kein Ende einer Kurve ist von sich aus das gute. Was eine Veränderung bedeutet, klären Menschen im Gespräch.",
      "Neither end of a curve is the good one in itself. What a change means is worked out by people in conversation."),
    remedy: said(
      "Löschen Sie die Zeile. Wozu der Wert verleiten kann, gehört unter `hides:`.",
      "Delete the line. What the figure may tempt people to do belongs under `hides:`."))

  private static let total = Group(
    code: "refused-total",
    words: ["score", "scores", "weight", "gewicht", "gewichtung", "punktzahl", "gesamtwert", "performance"],
    why: said(
      "Es gibt keinen Gesamtwert: Eine Summe aus Verschiedenem verdeckt gerade das, worüber zu reden wäre.",
      "There is no total: a sum of different things hides the very thing there is to talk about."),
    remedy: said(
      "Löschen Sie die Zeile, und lassen Sie die Größen nebeneinander stehen.",
      "Delete the line, and leave the figures side by side."))

  private static let person = Group(
    code: "refused-person",
    words: [
      "name", "names", "namen", "person", "personen", "mitarbeiter", "mitarbeiterin", "fachkraft", "employee", "author",
      "autor", "autorin", "kunde", "kundennummer", "email", "geburtsdatum",
    ],
    why: said(
      "Hier steht nie, wer jemand ist; gezählt und gesprochen wird in Rollen.",
      "It never says here who somebody is; people are counted and speak in roles."),
    remedy: said(
      "Löschen Sie die Zeile. Aus welcher Sicht etwas gesagt wurde, steht unter `perspective:`.",
      "Delete the line. From which perspective something was said stands under `perspective:`."))
}
