import Attention

extension Form {
  /// A whole indicator file.
  static let indicator = Form(
    said("in einem Indikator", "in an indicator"),
    [
      .id, .version,
      Row(
        "dimension", "dimension: wahlfreiheit",
        said(
          "Jeder Indikator gehört in eine Dimension; der Ordner heißt genauso.",
          "Every indicator belongs to a dimension; the folder has the same name.")),
      Row(
        "aspect", "aspect: capability",
        said(
          "Der Aspekt sagt, worauf er schaut: was Menschen haben, mitbringen, wählen können oder tatsächlich tun.",
          "The aspect says what it looks at: what people have, bring with them, can choose or actually do.")),
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said(
          "Unter diesem Titel steht er in Listen und über jedem Verlauf; wenige Worte genügen.",
          "Under this title it stands in lists and above every curve; a few words are enough.")
      ),
      Row(
        optional: "code", "code: K2",
        said(
          "Nur gesetzliche Kennzahlen haben eine Nummer in der Verordnung.",
          "Only statutory figures have a number in the ordinance.")),
      Row(
        "question", "question: {de: \"…?\", en: \"…?\"}",
        said(
          "Unter dieser Leitfrage schaut man ihn gemeinsam an. Sie endet mit einem Fragezeichen.",
          "People look at it together under this guiding question. It ends with a question mark.")),
      Row(
        "definition", "definition: {de: \"…\", en: \"…\"}",
        said(
          "Ein bis drei Sätze sagen Menschen, die ihn noch nicht kennen, was er ist.",
          "One to three sentences tell people who do not know it yet what it is.")),
      .hides,
      Row(
        "aims", "aims: [abs1-wuerde]",
        said(
          "So wird sichtbar, welche Ziele des § 1 SGB II er berührt.",
          "This shows which aims of section 1 SGB II it touches.")),
      Row(
        optional: "participation", "participation: true",
        said(
          "Hier steht, ob er auch von sozialer Teilhabe spricht (§ 48b Abs. 3 Satz 2 SGB II).",
          "This says whether it also speaks of social participation (section 48b (3) sentence 2 SGB II).")),
      Row(
        optional: "related", "related: [{indicator: passende-arbeit, because: {de: \"…\", en: \"…\"}}]",
        said(
          "Kein Indikator spricht allein: Hier steht, womit zusammen er gelesen werden sollte, und warum.",
          "No indicator speaks alone: this says what it should be read together with, and why.")),
      Row(
        optional: "breakdowns", "breakdowns: [{de: \"Altersgruppe\", en: \"Age group\"}]",
        said(
          "Hier steht, nach welchen Merkmalen eine Untergliederung sinnvoll wäre.",
          "This names breakdowns that would make sense.")),
      .source, .minimumCases, .origin,
      Row(
        "measures", "measures: [{id: anteil, …}]",
        said(
          "Erst eine Messgröße macht ihn beobachtbar; es können mehrere sein.",
          "Only a measure makes it observable; there can be several.")),
    ])

  static let relation = Form(
    said("in einer Beziehung", "in a relation"),
    [
      Row(
        "indicator", "indicator: passende-arbeit",
        said("Eine Beziehung braucht den anderen Indikator.", "A relation needs the other indicator.")),
      Row(
        "because", "because: {de: \"…\", en: \"…\"}",
        said(
          "Der Grund sagt, warum beide zusammengehören; ohne ihn wäre es nur eine Liste.",
          "The reason says why the two belong together; without it, it would only be a list.")),
    ])

  static let origin = Form(
    said("in einer Herkunft", "in an origin"),
    [
      Row(
        "kind", "kind: proposal",
        said(
          "Wer es liest, soll wissen, ob es gesetzlich festgelegt ist oder ein eigener Vorschlag.",
          "Whoever reads it shall know whether it is statutory or a proposal.")),
      Row(
        optional: "sources", "sources: []",
        said(
          "Hier stehen Nummern der Quellenliste; bei eigenen Vorschlägen bleibt sie leer.",
          "Numbers of the list of sources stand here; for proposals it stays empty.")),
      Row(
        optional: "note", "note: {de: \"…\", en: \"…\"}",
        said(
          "Hier steht offen, was daran unsicher oder eigener Vorschlag ist.",
          "This says openly what is unsure about it, or our own proposal.")),
    ])

  static let minimumCases = Form(
    said("in der Mindestfallzahl", "in the smallest case count"),
    [
      Row(
        optional: "official", "official: 3",
        said(
          "Amtliche Quellen haben ihre eigene Regel, meist 3.", "Official sources have a rule of their own, usually 3.")
      ),
      Row(
        "own", "own: 10",
        said(
          "Ab so vielen Fällen zeigt das Haus eigene Zahlen, damit niemand zu erkennen ist; meist 10, nie unter 3.",
          "From this many cases on the house shows figures of its own, so that nobody can be recognised; usually 10, never below 3."
        )),
      Row(
        optional: "staff", "staff: 7",
        said(
          "Wo Beschäftigte gefragt werden, müssen es mindestens 7 sein; sonst spräche die Zahl über Einzelne.",
          "Where staff are asked there must be at least 7; otherwise the figure would speak about individuals.")),
      Row(
        optional: "stories", "stories: 5",
        said(
          "So viele Erzählungen braucht es, bevor etwas weitergegeben wird; meist 5, nie unter 3.",
          "It takes this many stories before anything is passed on; usually 5, never below 3.")),
    ])
}

extension Form.Row {
  static let id = Form.Row(
    "id", "id: mein-indikator",
    said(
      "Unter diesem Namen verweisen andere darauf; er gleicht dem Dateinamen ohne `.yaml`.",
      "Others refer to it by this name; it equals the file name without `.yaml`."))
  static let version = Form.Row(
    "version", "version: 1",
    said(
      "Die Fassung wird erhöht, wenn sich die Bedeutung ändert; Vereinbarungen nennen die, die sie meinten.",
      "The version is raised when the meaning changes; agreements name the one they meant."))
  static let hides = Form.Row(
    "hides", "hides: {de: \"…\", en: \"…\"}",
    said(
      "Jede Zahl verbirgt etwas und kann zu etwas verleiten; keine verlässt das Haus, ohne dass das danebensteht.",
      "Every figure hides something and may tempt people to do something; none leaves the house without saying so."))
  static let source = Form.Row(
    "source", "source: {de: \"…\", en: \"…\"}",
    said("Unter jedem Verlauf steht, woher die Zahlen kommen.", "Under every curve stands where the figures come from.")
  )
  static let minimumCases = Form.Row(
    "minimumCases", "minimumCases: {own: 10}",
    said(
      "Mit zu wenigen Fällen ließen sich einzelne Menschen erkennen; darunter wird nichts gezeigt.",
      "With too few cases single people could be recognised; below that nothing is shown."))
  static let origin = Form.Row(
    "origin", "origin: {kind: proposal, sources: []}",
    said(
      "Wer es liest, soll wissen, ob es im Gesetz steht oder ein eigener Vorschlag ist.",
      "Whoever reads it shall know whether it is in the law or a proposal."))
}
