import Attention

extension Form {
  /// One entry of `dimensions.yaml`.
  static let dimension = Form(
    said("in einer Dimension", "in a dimension"),
    [
      Row(
        "id", "id: wahlfreiheit",
        said("Der Ordner der Dimension heißt genauso.", "The folder of the dimension is called the same.")),
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said("Unter diesem Titel stehen ihre Indikatoren.", "Its indicators stand under this title.")),
      Row(
        "short", "short: {de: \"…\", en: \"…\"}",
        said(
          "An schmalen Stellen ist nur Platz für einen kurzen Titel.", "Narrow places have room for a short title only."
        )),
      Row(
        "question", "question: {de: \"…?\", en: \"…?\"}",
        said("Jede Dimension stellt eine eigene Frage.", "Every dimension asks a question of its own.")),
      Row(
        "about", "about: {de: \"…\", en: \"…\"}",
        said("Ein paar Sätze sagen, worum es in ihr geht.", "A few sentences say what it is about.")),
    ])
}
