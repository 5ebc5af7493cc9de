import Attention

/// Faults of guides and example dialogues.
extension Fault {
  static func phaseTwice(_ id: String, line: Int) -> Fault {
    Fault(
      "phase-twice",
      what: said(
        "Die Phase `\(id)` gibt es hier schon, in Zeile \(line).",
        "The phase `\(id)` exists here already, in line \(line)."),
      why: said(
        "Niederschriften verweisen auf ihren Namen.", "Records refer to its name."),
      remedy: said("Geben Sie einer der beiden eine andere `id`.", "Give one of the two another `id`."))
  }

  static func unknownPerspective(_ id: String, known: [String]) -> Fault {
    let nearest = Nearest.word(to: id, among: known)
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Fault(
      "unknown-perspective",
      what: said("Die Perspektive `\(id)` gibt es nicht.", "There is no perspective `\(id)`."),
      why: said(
        "Von wo aus jemand spricht, steht in `Dialogues/perspectives.yaml`; nur so wird sichtbar, wessen Stimme fehlt.",
        "From where somebody speaks stands in `Dialogues/perspectives.yaml`; only so can it be seen whose voice is missing."
      ),
      remedy: said(
        (nearest.map { "Meinten Sie `\($0)`? " } ?? "") + "Es gibt: \(list).",
        (nearest.map { "Did you mean `\($0)`? " } ?? "") + "There are: \(list)."))
  }

  static func unknownGuide(_ id: String, known: [String]) -> Fault {
    let nearest = Nearest.word(to: id, among: known)
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Fault(
      "unknown-guide",
      what: said("Den Leitfaden `\(id)` gibt es nicht.", "There is no guide `\(id)`."),
      why: said(
        "Ein Beispiel zeigt, was aus einem Leitfaden werden kann.", "An example shows what can become of a guide."),
      remedy: said(
        (nearest.map { "Meinten Sie `\($0)`? " } ?? "") + "Es gibt: \(list).",
        (nearest.map { "Did you mean `\($0)`? " } ?? "") + "There are: \(list)."))
  }

  static let notInvented = Fault(
    "not-invented",
    what: said("Dieses Beispiel sagt nicht, dass es erfunden ist.", "This example does not say that it is invented."),
    why: said(
      "Was wirklich gesagt wurde, gehört in den geschützten Raum derer, die es gesagt haben, nie in eine Datei.",
      "What was really said belongs in the protected space of those who said it, never in a file."),
    remedy: said(
      "Erfinden und verfremden Sie das Beispiel, und schreiben Sie `invented: true`.",
      "Invent and alienate the example, and write `invented: true`."))

  static func tooManyItems(_ count: Int) -> Fault {
    Fault(
      "too-many-items",
      what: said(
        "In diesem Dialog geht es um \(count) Verläufe; möglich sind höchstens \(Dialogue.mostItems).",
        "This dialogue takes \(count) curves; at most \(Dialogue.mostItems) are possible."),
      why: said(
        "Mehr kann ein Gespräch nicht aufmerksam anschauen.", "A conversation cannot look attentively at more."),
      remedy: said("Machen Sie zwei Dialoge daraus.", "Make two dialogues of it."))
  }

  static func moreItemsThanGuide(_ count: Int, guide: Guide) -> Fault {
    Fault(
      "more-items-than-guide",
      what: said(
        "Hier geht es um \(count) Verläufe, der Leitfaden `\(guide.id)` nimmt höchstens \(guide.indicators) auf.",
        "This is about \(count) curves; the guide `\(guide.id)` takes at most \(guide.indicators)."),
      why: said(
        "Ein Beispiel soll zeigen, wie sein Leitfaden gemeint ist.", "An example shall show how its guide is meant."),
      remedy: said(
        "Kürzen Sie das Beispiel, oder wählen Sie einen anderen Leitfaden.",
        "Shorten the example, or choose another guide."))
  }

  static func stretchBackwards(from: Int, to: Int) -> Fault {
    Fault(
      "stretch-backwards",
      what: said(
        "Der Abschnitt endet (\(to)), bevor er beginnt (\(from)).",
        "The stretch ends (\(to)) before it begins (\(from))."),
      why: said(
        "Gezählt wird in Monaten vor dem Tag der Vorführung: −16 liegt vor −9.",
        "Months are counted before the day of the demonstration: −16 lies before −9."),
      remedy: said("Tauschen Sie `from:` und `to:`.", "Swap `from:` and `to:`."))
  }

  static func stretchAfterDialogue(to: Int, monthsAgo: Int) -> Fault {
    Fault(
      "stretch-after-dialogue",
      what: said(
        "Der Abschnitt reicht bis \(to), der Dialog war aber schon vor \(monthsAgo) Monaten.",
        "The stretch reaches to \(to), but the dialogue was already \(monthsAgo) months ago."),
      why: said(
        "Niemand konnte über Werte sprechen, die es noch nicht gab.",
        "Nobody could speak about figures that did not exist yet."),
      remedy: said(
        "Schreiben Sie `to: -\(monthsAgo)` oder früher.", "Write `to: -\(monthsAgo)` or earlier."))
  }

  static func withoutReason(_ kind: Entry.Kind) -> Fault {
    Fault(
      "without-reason",
      what: said(
        "\(kind.gloss.de.capitalised): Hier fehlt der Grund.",
        "\(kind.gloss.en.capitalised): the reason is missing here."),
      why: said(
        "Entscheidungen, abweichende Sichten und nicht gehaltene Zusagen bleiben nur mit ihrem Grund verständlich.",
        "Decisions, dissenting views and promises that were not kept stay understandable only with their reason."),
      remedy: said(
        "Ergänzen Sie `because: {de: \"…\", en: \"…\"}`.", "Add `because: {de: \"…\", en: \"…\"}`."))
  }

  static func stateWithoutPromise(_ kind: Entry.Kind) -> Fault {
    Fault(
      "state-without-promise",
      what: said(
        "`state:` passt nicht zu dieser Äußerung (\(kind.gloss.de)).",
        "`state:` does not fit this utterance (\(kind.gloss.en))."),
      why: said("Nur eine Zusage hat einen Stand.", "Only a promise has a state."),
      remedy: said(
        "Löschen Sie die Zeile, oder schreiben Sie `kind: promise`.", "Delete the line, or write `kind: promise`."))
  }

  static let openQuestionWithoutMark = Fault(
    "question-without-mark",
    what: said("Diese offene Frage enthält kein Fragezeichen.", "This open question holds no question mark."),
    why: said(
      "Eine Frage öffnet ein Gespräch. Eine Aussage an ihrer Stelle nähme die Antwort vorweg.",
      "A question opens a conversation. A statement in its place would give the answer away."),
    remedy: said(
      "Schreiben Sie sie in beiden Sprachen als Frage, oder wählen Sie eine andere Art.",
      "Write it as a question in both languages, or choose another kind."))
}

extension String {
  /// With a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
