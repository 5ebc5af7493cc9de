import Attention

extension Form {
  /// A whole file in `components/` or `context/`.
  static let component = Form(
    said("in einer Reihe", "in a series"),
    [
      .id, .version,
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said("Unter diesem Titel steht sie über ihrem Verlauf.", "Under this title it stands above its curve.")),
      Row(
        "definition", "definition: {de: \"…\", en: \"…\"}",
        said("Ein bis drei Sätze sagen, was sie ist.", "One to three sentences say what it is.")),
      .hides, .kind, .unit, .nature, .rhythm, .waitingMonths, .swing, .skewed, .window, .source, .minimumCases,
      .origin,
      Row(
        optional: "notThis", "notThis: [{term: \"…\", because: {de: \"…\", en: \"…\"}}]",
        said(
          "Hier stehen Begriffe, die leicht verwechselt werden und nie in diese Reihe eingelesen werden dürfen.",
          "Terms stand here that are easily confused and must never be imported into this series.")),
    ])

  static let confusion = Form(
    said("in einer Verwechslung", "in a confusion"),
    [
      Row(
        "term", "term: \"Langzeitarbeitslose\"",
        said(
          "Am Wort, wie es in fremden Dateien steht, wird die Verwechslung erkannt.",
          "The confusion is recognised by the word as it stands in foreign files.")),
      Row(
        "because", "because: {de: \"…\", en: \"…\"}",
        said(
          "Wer abgewiesen wird, soll erfahren, worin der Unterschied liegt.",
          "Whoever is turned away shall learn what the difference is.")),
    ])
}
