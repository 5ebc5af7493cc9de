import Attention

extension Form {
  /// A whole example dialogue.
  static let example = Form(
    said("in einem Beispieldialog", "in an example dialogue"), isTalk: true,
    [
      .id,
      Row(
        "guide", "guide: team-reflexion",
        said("Ein Beispiel zeigt, was aus einem Leitfaden werden kann.", "An example shows what can become of a guide.")
      ),
      Row(
        "invented", "invented: true",
        said(
          "Ein Beispiel muss sagen, dass es erfunden ist; sonst hielte es jemand für ein Protokoll.",
          "An example must say that it is invented; otherwise somebody would take it for a record.")),
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said("Unter diesem Titel steht es in der Übersicht.", "It stands in the overview under this title.")),
      Row(
        "monthsAgo", "monthsAgo: 9",
        said(
          "Beispiele altern nicht: Gezählt wird in Monaten vor dem Tag der Vorführung, 0 bis 120.",
          "Examples do not age: months are counted before the day of the demonstration, 0 to 120.")),
      Row(
        "about", "about: {de: \"…\", en: \"…\"}",
        said("Wer liest, braucht einen kurzen Rahmen.", "Readers need a short frame.")),
      Row(
        "participants", "participants: [{perspective: leitung, count: 1}]",
        said(
          "Wer dabei war, steht als Rolle mit Kopfzahl da, nie mit Namen.",
          "Those who took part stand as roles with head counts, never with names.")),
      Row(
        optional: "conditions", "conditions: [{de: \"…\", en: \"…\"}]",
        said(
          "Der Kontext hat gleiches Gewicht: Hier steht, was sich an den Bedingungen geändert hatte.",
          "The context has equal weight: this says which conditions had changed.")),
      Row(
        "items", "items: [{indicator: beratungszeit, measure: …, from: -16, to: -9, entries: […]}]",
        said("Ein Dialog schaut auf ein bis drei Verläufe.", "A dialogue looks at one to three curves.")),
      Row(
        optional: "notDecided", "notDecided: [{de: \"…\", en: \"…\"}]",
        said(
          "Auch was bewusst nicht entschieden wurde, gehört in eine Niederschrift.",
          "What was deliberately not decided belongs in a record too.")),
    ])

  static let participants = Form(
    said("bei den Teilnehmenden", "among the participants"), isTalk: true,
    [
      .perspective,
      Row(
        "count", "count: 2",
        said(
          "Statt Namen steht hier, wie viele aus dieser Sicht dabei waren, 1 bis 200.",
          "Instead of names this says how many of this perspective took part, 1 to 200.")),
    ])

  static let item = Form(
    said("bei einem Verlauf", "in an item"), isTalk: true,
    [
      Row(
        "indicator", "indicator: beratungszeit",
        said(
          "Gesprochen wird immer über einen bestimmten Indikator.", "People always talk about one particular indicator."
        )),
      Row(
        "measure", "measure: anteil",
        said(
          "Ein Indikator kann mehrere Messgrößen haben; hier steht, auf welche geschaut wurde.",
          "An indicator can have several measures; this says which one was looked at.")),
      Row(
        "from", "from: -16",
        said(
          "Hier beginnt der Abschnitt, in Monaten vor dem Tag der Vorführung, von −120 bis 0.",
          "The stretch begins here, in months before the day of the demonstration, from −120 to 0.")),
      Row(
        "to", "to: -9",
        said(
          "Hier endet der Abschnitt, ebenso gezählt: nicht vor dem Anfang und nicht nach dem Dialog.",
          "The stretch ends here, counted the same way: neither before its beginning nor after the dialogue.")),
      Row(
        "entries", "entries: [{kind: observation, perspective: …, text: …}]",
        said("Ohne das, was gesagt wurde, wäre es nur ein Verlauf.", "Without what was said it would only be a curve.")),
    ])

  static let entry = Form(
    said("bei etwas Gesagtem", "in something said"), isTalk: true,
    [
      Row(
        "kind", "kind: observation",
        said(
          "Jede Art von Äußerung hat ihren eigenen Platz; eine abweichende Sicht ist keine Deutung unter anderen.",
          "Each kind of utterance has its own place; a dissenting view is not one interpretation among others.")),
      .perspective,
      Row("text", "text: {de: \"…\", en: \"…\"}", said("Hier steht, was gesagt wurde.", "This is what was said.")),
      Row(
        optional: "because", "because: {de: \"…\", en: \"…\"}",
        said(
          "Entscheidungen, abweichende Sichten und nicht gehaltene Zusagen brauchen einen Grund.",
          "Decisions, dissenting views and promises that were not kept need a reason.")),
      Row(
        optional: "state", "state: begun",
        said("Hier steht, wie weit eine Zusage ist.", "This says how far a promise has come.")),
    ])
}
