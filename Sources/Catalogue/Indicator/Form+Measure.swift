import Attention

extension Form {
  /// One way of observing. Which keys of content it needs depends on its kind.
  static let measure = Form(
    said("in einer Messgröße", "in a measure"),
    [
      Row(
        "id", "id: anteil",
        said("Unter diesem kurzen Namen gehört eine Reihe zu ihr.", "A series belongs to it under this short name.")),
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said("Unter diesem Titel steht sie über ihrem Verlauf.", "Under this title it stands above its curve.")),
      .kind, .unit,
      Row(
        optional: "numerator", "numerator: {de: \"…\", en: \"…\"}",
        said(
          "Ein Anteil lässt sich nur verstehen, wenn man weiß, was oben und was unten steht.",
          "A rate can only be understood if one knows what stands above and what below.")),
      Row(
        optional: "denominator", "denominator: {de: \"…\", en: \"…\"}",
        said(
          "Ein Anteil lässt sich nur verstehen, wenn man weiß, worauf sich der Zähler bezieht.",
          "A rate can only be understood if one knows what the numerator refers to.")),
      Row(
        optional: "of", "of: {de: \"…\", en: \"…\"}",
        said(
          "Eine Zahl sagt erst etwas, wenn dasteht, was gezählt oder gemittelt wird.",
          "A number says something only if it says what is counted or averaged.")),
      Row(
        optional: "question", "question: {de: \"…?\", en: \"…?\"}",
        said(
          "Andere Worte bringen andere Antworten; darum steht der Wortlaut der Frage hier.",
          "Other words bring other answers; that is why the wording of the question stands here.")),
      Row(
        optional: "answers", "answers: [{id: trifft-zu, de: \"trifft zu\", en: \"applies\"}, …]",
        said(
          "Hier stehen die Antworten in ihrer Reihenfolge, mindestens zwei; keine Seite ist die gute.",
          "The answers stand here in their order, at least two; neither side is the good one.")),
      Row(
        optional: "nonAnswers", "nonAnswers: [{id: keine-angabe, de: \"keine Angabe\", en: \"no answer\"}]",
        said(
          "Auch „weiß nicht“ und „keine Angabe“ werden gezählt und gezeigt.",
          "“Don’t know” and “no answer” are counted and shown too.")),
      Row(
        optional: "invitation", "invitation: {de: \"…?\", en: \"…?\"}",
        said(
          "Mit dieser Frage werden Menschen eingeladen zu erzählen.",
          "With this question people are invited to tell their story.")),
      .rhythm, .waitingMonths, .window,
      Row(
        optional: "yearOnYear", "yearOnYear: true",
        said(
          "Das gilt nur, wenn der Wert mit demselben Zeitraum des Vorjahres gebildet wird.",
          "This holds only if the figure is formed with the same period of the year before.")),
      .nature, .swing, .skewed,
      Row(
        optional: "components", "components: [bestand-elb]",
        said(
          "Hier stehen die Bausteinreihen, aus denen sie besteht (Ordner `components`).",
          "The component series it is made of stand here (folder `components`).")),
    ])
}

extension Form.Row {
  static let kind = Form.Row(
    "kind", "kind: rate",
    said(
      "Die Art entscheidet, was gerechnet und wie der Verlauf gezeigt wird.",
      "The kind decides what is calculated and how the curve is shown."))
  static let unit = Form.Row(
    "unit", "unit: percent",
    said(
      "Die Einheit steht an jeder Achse und in jedem Satz.", "The unit stands at every axis and in every sentence."))
  static let rhythm = Form.Row(
    "rhythm", "rhythm: quarter",
    said("Der Rhythmus sagt, wie oft es einen Wert gibt.", "The rhythm says how often there is a figure."))
  static let waitingMonths = Form.Row(
    "waitingMonths", "waitingMonths: 3",
    said(
      "Die Wartezeit sagt, nach wie vielen Monaten die Quelle einen Wert veröffentlicht, 0 bis 24. Bis dahin gilt er als noch nicht veröffentlicht, nicht als fehlend.",
      "The waiting period says after how many months the source publishes a figure, 0 to 24. Until then it counts as not yet published, not as missing."
    ))
  static let window = Form.Row(
    optional: "window", "window: 12",
    said(
      "Nur gleitende Summen oder Mittel haben ein Fenster: 2 bis 36 Monate und mehr als ein Berichtszeitraum.",
      "Only moving sums or means have a window: 2 to 36 months and more than one period."))
  static let nature = Form.Row(
    "nature", "nature: flow",
    said(
      "Davon, was die Werte sind, hängt ab, welche Aussagen über den Verlauf erlaubt sind.",
      "What the values are decides which statements about the curve are allowed."))
  static let swing = Form.Row(
    optional: "swingGrowsWithLevel", "swingGrowsWithLevel: true",
    said(
      "Hier steht, ob das jahreszeitliche Auf und Ab mit der Höhe wächst; bei Anzahlen meist ja.",
      "This says whether the seasonal swing grows with the level; for counts usually yes."))
  static let skewed = Form.Row(
    optional: "skewed", "skewed: true",
    said(
      "Hier steht, ob einzelne Werte weit außen liegen können, ohne dass etwas nicht stimmt; bei Dauern und Geld meist ja.",
      "This says whether single values can lie far out without anything being wrong; for durations and money usually yes."
    ))
}
