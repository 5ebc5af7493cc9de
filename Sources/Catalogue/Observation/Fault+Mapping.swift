import Attention

/// Faults of mappings.
extension Fault {
  static func notOneCharacter(_ key: String, _ written: String) -> Fault {
    Fault(
      "not-one-character",
      what: said(
        "„\(written.prefix(20))“ unter `\(key):` ist nicht genau ein Zeichen.",
        "“\(written.prefix(20))” under `\(key):` is not exactly one character."),
      why: said("Daran wird die Tabelle zerlegt.", "The table is taken apart by it."),
      remedy: said(
        "Schreiben Sie das Zeichen in Anführungszeichen, zum Beispiel `\(key): \";\"`; einen Tabulator als `\"\\t\"`.",
        "Write the character in quotation marks, for example `\(key): \";\"`; a tab as `\"\\t\"`."))
  }

  static func notADay(_ key: String, _ written: String) -> Fault {
    Fault(
      "not-a-day",
      what: said(
        "„\(written.prefix(20))“ unter `\(key):` ist kein Tag des Kalenders.",
        "“\(written.prefix(20))” under `\(key):` is not a day of the calendar."),
      why: said(
        "An diesem Tag wird man später ablesen, was wann galt oder bekannt war.",
        "This day will tell later what held or was known at which time."),
      remedy: said("Schreiben Sie Jahr-Monat-Tag: `\(key): 2026-01-15`.", "Write year-month-day: `\(key): 2026-01-15`.")
    )
  }

  static func notPairs(_ key: String, example: String?) -> Fault {
    let example = example ?? "\(key): {…}"
    return Fault(
      "not-pairs",
      what: said("Unter `\(key):` müssen Paare stehen.", "There must be pairs under `\(key):`."),
      why: said(
        "Links steht, was in der Tabelle steht, rechts, was gemeint ist.",
        "To the left stands what the table says, to the right what is meant."),
      remedy: said("Schreiben Sie zum Beispiel `\(example)`.", "Write for example `\(example)`."))
  }

  static func sameSign(_ key: String, _ other: String, _ sign: Character) -> Fault {
    Fault(
      "same-sign",
      what: said(
        "„\(sign)“ steht unter `\(key):` und unter `\(other):`.",
        "“\(sign)” stands under `\(key):` and under `\(other):`."),
      why: said("Eine Zahl ließe sich auf zwei Weisen lesen.", "A number could be read in two ways."),
      remedy: said(
        "Sehen Sie in der Tabelle nach, und ändern Sie eines der beiden.",
        "Look into the table, and change one of the two."))
  }

  static func malformedSeries(_ written: String) -> Fault {
    Fault(
      "malformed-series",
      what: said("„\(written.prefix(60))“ nennt keine Reihe.", "“\(written.prefix(60))” does not name a series."),
      why: said(
        "Zahlen gehören immer in genau eine Reihe.",
        "Figures always belong to exactly one series."),
      remedy: said(
        "Schreiben Sie `component/<id>` oder `<indikator>/<messgröße>`, zum Beispiel `component/bestand-elb`.",
        "Write `component/<id>` or `<indicator>/<measure>`, for example `component/bestand-elb`."))
  }

  static func unknownSeries(_ series: SeriesKey, known: [SeriesKey]) -> Fault {
    let nearest = Nearest.word(to: series.description, among: known.map(\.description))
    return Fault(
      "unknown-series",
      what: said("Die Reihe `\(series)` gibt es nicht.", "There is no series `\(series)`."),
      why: said(
        "Zahlen ohne Beschreibung ließen sich nicht verstehen: ohne Einheit, ohne Quelle, ohne das, was sie verbergen.",
        "Figures without a description could not be understood: no unit, no source, nothing about what they hide."),
      remedy: nearest.map { said("Meinten Sie `\($0)`?", "Did you mean `\($0)`?") }
        ?? said(
          "Sehen Sie in `Indicators/README.md` nach, oder legen Sie die Reihe als Datei an.",
          "Look it up in `Indicators/README.md`, or describe the series in a file."))
  }

  static func otherKind(_ kind: Measure.Kind, _ series: SeriesDefinition) -> Fault {
    let expected = series.measure.kind
    return Fault(
      "other-kind",
      what: said(
        "Die Datei bringt `\(kind.rawValue)` (\(kind.gloss.de)), die Reihe „\(series.title.de)“ erwartet `\(expected.rawValue)` (\(expected.gloss.de)).",
        "The file brings `\(kind.rawValue)` (\(kind.gloss.en)); the series “\(series.title.en)” expects `\(expected.rawValue)` (\(expected.gloss.en))."
      ),
      why: said(
        "Zwei Arten von Zahlen in einer Reihe ergäben eine Kurve, die es nicht gibt.",
        "Two kinds of figures in one series would make a curve that does not exist."),
      remedy: said(
        "Wählen Sie die Reihe, in die diese Zahlen gehören.", "Choose the series these figures belong to."))
  }

  static func otherUnit(_ unit: Measure.Unit, _ series: SeriesDefinition) -> Fault {
    let expected = series.measure.unit
    return Fault(
      "other-unit",
      what: said(
        "Die Datei bringt `\(unit.rawValue)` (\(unit.gloss.de)), die Reihe „\(series.title.de)“ erwartet `\(expected.rawValue)` (\(expected.gloss.de)).",
        "The file brings `\(unit.rawValue)` (\(unit.gloss.en)); the series “\(series.title.en)” expects `\(expected.rawValue)` (\(expected.gloss.en))."
      ),
      why: said(
        "Zahlen verschiedener Einheiten gehören nicht auf eine Achse.",
        "Figures of different units do not belong on one axis."),
      remedy: said(
        "Wählen Sie die Reihe, in die diese Zahlen gehören.", "Choose the series these figures belong to."))
  }

  static func columnDoesNotFit(_ key: String, _ kind: Measure.Kind) -> Fault {
    let needed = kind.columnKeys.map { "`\($0):`" }.joined(separator: ", ")
    return Fault(
      "column-does-not-fit",
      what: said(
        "`\(key):` passt nicht zu `kind: \(kind.rawValue)` (\(kind.gloss.de)).",
        "`\(key):` does not fit `kind: \(kind.rawValue)` (\(kind.gloss.en))."),
      why: said("Die Spalte würde nie gelesen.", "The column would never be read."),
      remedy: said("Zu dieser Art gehören: \(needed).", "To this kind belong: \(needed)."))
  }

  static let valueBesideRatio = Fault(
    "value-beside-ratio",
    what: said(
      "`value:` steht neben `numerator:` oder `denominator:`.", "`value:` stands beside `numerator:` or `denominator:`."
    ),
    why: said(
      "Ein Wert wird entweder fertig gelesen oder aus Zähler und Nenner gebildet.",
      "A figure is either read as it is or formed from numerator and denominator."),
    remedy: said(
      "Löschen Sie `value:`; Zähler und Nenner sagen mehr.", "Delete `value:`; numerator and denominator say more."))

  static let storiesInTable = Fault(
    "stories-in-table",
    what: said("Erzählungen lassen sich nicht aus einer Tabelle einlesen.", "Stories cannot be imported from a table."),
    why: said(
      "Sie werden erzählt, verfremdet und von denen freigegeben, die sie erzählt haben.",
      "They are told, alienated and released by those who told them."),
    remedy: said(
      "Löschen Sie die Regel, und halten Sie Erzählungen in einem Dialog fest.",
      "Delete the rule, and record stories in a dialogue."))

  static let caveatBesideRounding = Fault(
    "caveat-beside-rounding",
    what: said("`caveat:` steht neben `rounded:`.", "`caveat:` stands beside `rounded:`."),
    why: said(
      "Zahlen stehen unter einem Vorbehalt, nicht unter zweien.", "Figures come with one caveat, not with two."),
    remedy: said(
      "Behalten Sie den Vorbehalt, der Lesenden mehr sagt.", "Keep the caveat that tells readers more."))

  static func unknownAnswer(_ id: String, known: [String]) -> Fault {
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Fault(
      "unknown-answer",
      what: said("Die Befragung kennt keine Antwort `\(id)`.", "The survey knows no answer `\(id)`."),
      why: said(
        "Sie würde gezählt und nirgends gezeigt.", "It would be counted and shown nowhere."),
      remedy: said("Es gibt: \(list).", "There are: \(list)."))
  }

  static func answerWithoutColumn(_ id: String) -> Fault {
    Fault(
      "answer-without-column",
      what: said("Für die Antwort `\(id)` ist keine Spalte genannt.", "No column is named for the answer `\(id)`."),
      why: said(
        "Ohne sie wäre die Verteilung falsch: Eine fehlende Antwort ist keine Null.",
        "Without it the distribution would be wrong: a missing answer is not a zero."),
      remedy: said("Ergänzen Sie `\(id): \"Spalte\"`.", "Add `\(id): \"column\"`."))
  }
}
