import Attention

extension Form {
  /// A whole mapping file.
  static let mapping = Form(
    said("in einer Zuordnung", "in a mapping"),
    [
      Row(
        "id", "id: eckwerte-arbeitslose",
        said("Unter diesem Namen wird die Zuordnung wiedergefunden.", "The mapping is found again by this name.")),
      Row(
        "source", "source: \"Statistik der Bundesagentur für Arbeit, …\"",
        said(
          "Unter jedem Verlauf steht, woher die Zahlen kommen; hier steht der Wortlaut.",
          "Under every curve stands where the figures come from; the wording stands here.")
      ),
      Row(
        "table", "table: {separator: \";\", decimal: \",\", encoding: utf-8, headerRow: 1}",
        said(
          "Eine fremde Tabelle lässt sich nur lesen, wenn feststeht, wie sie geschrieben ist.",
          "A foreign table can only be read if it is settled how it is written.")),
      Row(
        "period", "period: {column: \"Monat\", format: iso}",
        said(
          "Jede Zahl gehört zu einem Zeitraum; hier steht, in welcher Spalte und in welcher Form.",
          "Every figure belongs to a period; this says in which column and in which form.")),
      Row(
        optional: "vintage", "vintage: 2026-01-15",
        said(
          "Hier steht der Datenstand der Tabelle als Tag. Fehlt er, wird er bei jedem Einlesen angegeben.",
          "The vintage of the table stands here as a day. If it is missing, it is given with each import.")),
      Row(
        optional: "signs", "signs: {\"\": notCollected, \"*\": suppressed}",
        said(
          "Hier steht, was Zeichen bedeuten, die keine Zahl sind, auch die leere Zelle. Was fehlt, wird abgelehnt und nie geraten.",
          "This says what signs mean that are no numbers, the empty cell included. What is missing is refused, never guessed."
        )),
      Row(
        "series",
        "series: [{series: component/bestand-elb, rows: {…}, kind: count, unit: persons, value: \"Wert\"}]",
        said(
          "Regeln sagen, welche Zeilen und Spalten welche Reihe ergeben.",
          "Rules say which rows and columns make which series.")),
    ])

  static let table = Form(
    said("in einer Tabelle", "in a table"),
    [
      Row(
        "separator", "separator: \";\"",
        said(
          "Dieses Zeichen trennt die Spalten; ein Tabulator wird `\"\\t\"` geschrieben.",
          "This sign separates the columns; a tab is written `\"\\t\"`.")),
      Row(
        "decimal", "decimal: \",\"",
        said(
          "Ob 1,5 oder 1.5: Ohne das Dezimalzeichen ließe sich keine Zahl sicher lesen.",
          "1,5 or 1.5: without the decimal sign no number could be read safely.")),
      Row(
        optional: "grouping", "grouping: \".\"",
        said(
          "Dieses Zeichen steht zwischen den Tausendern, wenn es eines gibt.",
          "This sign stands between thousands, if there is one.")
      ),
      Row(
        "encoding", "encoding: utf-8",
        said(
          "Umlaute kommen nur richtig an, wenn feststeht, wie die Zeichen gespeichert sind.",
          "Umlauts arrive rightly only if it is settled how the characters are stored.")),
      Row(
        "headerRow", "headerRow: 1",
        said(
          "In dieser Zeile stehen die Spaltennamen, von 1 an gezählt.",
          "The column names stand in this row, counted from 1.")),
    ])

  static let periodColumn = Form(
    said("beim Zeitraum", "in the period"),
    [
      Row(
        "column", "column: \"Monat\"",
        said("Die Spalte wird an ihrem Namen erkannt.", "The column is recognised by its name.")),
      Row(
        "format", "format: iso",
        said(
          "Derselbe Monat kann verschieden geschrieben sein; geraten wird nicht.",
          "The same month can be written in different ways; nothing is guessed.")),
    ])

  static let rule = Form(
    said("in einer Regel", "in a rule"),
    [
      Row(
        "series", "series: component/bestand-elb",
        said(
          "Zahlen gehören in genau eine Reihe: `component/<id>` für Bausteinreihen und Rahmenbedingungen, `<indikator>/<messgröße>` für eine Messgröße.",
          "Figures belong to exactly one series: `component/<id>` for component and context series, `<indicator>/<measure>` for a measure."
        )),
      Row(
        optional: "rows", "rows: {Merkmal: \"Bestand\"}",
        said(
          "Gelesen werden nur Zeilen, in denen diese Spalten genau diesen Text haben.",
          "Only rows are read in which these columns hold exactly this text.")),
      .kind, .unit,
      Row(
        optional: "value", "value: \"Wert\"",
        said("In dieser Spalte steht die Zahl.", "The figure stands in this column.")),
      Row(
        optional: "cases", "cases: \"Fälle\"",
        said(
          "In dieser Spalte steht, wie viele Fälle hinter der Zahl stehen.",
          "This column says how many cases stand behind the figure.")),
      Row(
        optional: "numerator", "numerator: \"Zähler\"",
        said("In dieser Spalte steht der Zähler.", "The numerator stands in this column.")),
      Row(
        optional: "denominator", "denominator: \"Nenner\"",
        said("In dieser Spalte steht der Nenner.", "The denominator stands in this column.")),
      Row(
        optional: "answers", "answers: {trifft-zu: \"trifft zu\"}",
        said("Jede Antwort der Befragung hat ihre Spalte.", "Each answer of the survey has its column.")),
      Row(
        optional: "invited", "invited: \"Befragte\"",
        said("In dieser Spalte steht, wie viele gefragt wurden.", "This column says how many people were asked.")),
      Row(
        optional: "window", "window: 12",
        said(
          "Sind die Zahlen der Datei Summen oder Mittel über mehrere Monate, steht hier, über wie viele: 2 bis 36.",
          "If the figures of the file are sums or means over several months, this says over how many: 2 to 36.")),
      Row(
        optional: "decimals", "decimals: projected",
        said(
          "Nachkommastellen in einer Anzahl brauchen eine Erklärung; ohne sie werden sie abgelehnt.",
          "Decimals in a count need an explanation; without it they are refused.")),
      Row(
        optional: "caveat", "caveat: provisional",
        said(
          "Hier steht, unter welchem Vorbehalt die Zahlen stehen; ohne Angabe sind sie endgültig.",
          "This says with what caveat the figures come; without it they are final.")),
      Row(
        optional: "rounded", "rounded: 10",
        said(
          "Rundet die Quelle, steht hier, auf Vielfache welcher Zahl: 2 bis 1000.",
          "If the source rounds, this says to multiples of which number: 2 to 1000.")),
    ])
}
