import Attention

/// What may be written in a file or a part of one: each key with its meaning and an example.
///
/// The readers ask it which keys are known; the faults take their reasons and remedies from it; the overviews print it.
struct Form {
  /// "in einem Indikator", "in an indicator".
  let inside: Localized
  let rows: [Row]
  /// Whether it holds what people said; then whoever said it has no place in it.
  let isTalk: Bool

  struct Row {
    let key: String
    let isRequired: Bool
    /// How it can look, as it would be typed.
    let example: String
    /// What belongs there and why, in whole sentences.
    let meaning: Localized

    init(_ key: String, _ example: String, _ meaning: Localized) {
      (self.key, isRequired, self.example, self.meaning) = (key, true, example, meaning)
    }

    init(optional key: String, _ example: String, _ meaning: Localized) {
      (self.key, isRequired, self.example, self.meaning) = (key, false, example, meaning)
    }
  }

  init(_ inside: Localized, isTalk: Bool = false, _ rows: [Row]) {
    (self.inside, self.isTalk, self.rows) = (inside, isTalk, rows)
  }

  subscript(key: String) -> Row? { rows.first { $0.key == key } }
  var keys: [String] { rows.map(\.key) }

  /// The key somebody most likely meant: a German word for it, or the nearest one.
  func nearest(to typed: String) -> String? {
    if let english = Self.german[typed.lowercased()], self[english] != nil { return english }
    return Nearest.word(to: typed, among: keys)
  }

  /// Keys are English; whoever writes German files writes German keys now and then.
  private static let german = [
    "name": "title", "titel": "title", "bezeichnung": "title", "frage": "question", "leitfrage": "question",
    "fragen": "questions", "beschreibung": "definition", "description": "definition", "verbirgt": "hides",
    "quelle": "source", "herkunft": "origin", "einheit": "unit", "art": "kind", "typ": "kind", "type": "kind",
    "rhythmus": "rhythm", "wartezeit": "waitingMonths", "zähler": "numerator", "zaehler": "numerator",
    "nenner": "denominator", "antworten": "answers", "messgrößen": "measures", "messgroessen": "measures",
    "aspekt": "aspect", "mindestfallzahl": "minimumCases", "gliederung": "breakdowns", "verwandt": "related",
    "weil": "because", "grund": "because", "warum": "because", "fenster": "window", "zweck": "purpose",
    "rollen": "roles", "phasen": "phases", "minuten": "minutes", "regeln": "rules", "seiten": "sides",
    "perspektive": "perspective", "teilnehmende": "participants", "anzahl": "count", "zustand": "state",
    "leitfaden": "guide", "erfunden": "invented", "fassung": "version", "spalte": "column", "zeichen": "signs",
    "deutsch": "de", "englisch": "en", "german": "de", "english": "en",
  ]

  /// A text in both languages, anywhere.
  static let text = Form(
    said("in einem Text", "in a text"),
    [
      Row("de", "de: \"…\"", said("Hier steht der deutsche Text.", "The German text stands here.")),
      Row("en", "en: \"…\"", said("Hier steht derselbe Text auf Englisch.", "The same text stands here in English.")),
    ])

  /// A text in both languages with a name of its own: an answer.
  static let answer = Form(
    said("in einer Antwort", "in an answer"),
    [
      Row(
        "id", "id: trifft-zu",
        said(
          "Unter diesem kurzen Namen wird gezählt; er bleibt, auch wenn der Wortlaut sich ändert.",
          "Answers are counted under this short name; it stays even if the wording changes.")),
      Row("de", "de: \"trifft zu\"", said("Hier steht der deutsche Text.", "The German text stands here.")),
      Row(
        "en", "en: \"applies\"", said("Hier steht derselbe Text auf Englisch.", "The same text stands here in English.")
      ),
    ])
}
