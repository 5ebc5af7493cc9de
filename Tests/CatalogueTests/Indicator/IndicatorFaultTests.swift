import Attention
import Catalogue
import Testing

@Suite("Faults in an indicator file")
struct IndicatorFaultTests {
  private static let file = Village.indicatorFile

  static let planted = [
    Planted("unknown key", in: file, "hides:", "hidez:", code: "unknown-key", at: "hidez"),
    Planted("German key", in: file, "source:", "quelle:", code: "unknown-key", at: "quelle"),
    Planted("target", in: file, "aims:", "target: 27\naims:", code: "refused-number-to-reach", at: "target"),
    Planted("Zielwert", in: file, "aims:", "zielwert: 27\naims:", code: "refused-number-to-reach", at: "zielwert"),
    Planted(
      "Soll", in: file, "    unit: percent", "    unit: percent\n    soll: 3", code: "refused-number-to-reach",
      at: "soll"),
    Planted("rank", in: file, "aims:", "rank: 1\naims:", code: "refused-comparison", at: "rank"),
    Planted("direction", in: file, "aims:", "direction: up\naims:", code: "refused-judgement", at: "direction"),
    Planted("score", in: file, "aims:", "score: 1\naims:", code: "refused-total", at: "score"),
    Planted("missing hides", in: file, hides, "", code: "missing-hides", at: "id: erst"),
    Planted(
      "missing question", in: file,
      "    question: {de: \"Konnte ich alles sagen?\", en: \"Could I say everything?\"}\n", "",
      code: "missing-question", at: "id: offen"),
    Planted(
      "missing numerator", in: file,
      "    numerator: {de: \"Menschen mit Gespräch\", en: \"People with a conversation\"}\n", "",
      code: "missing-numerator", at: "id: anteil"),
    Planted("missing measures", in: file, "measures:", "notes:", code: "unknown-key", at: "notes:"),
    Planted("wrong kind", in: file, "kind: rate", "kind: quota", code: "wrong-kind", at: "quota"),
    Planted("wrong unit", in: file, "unit: percent", "unit: prozent", code: "wrong-unit", at: "prozent"),
    Planted("wrong aspect", in: file, "aspect: capability", "aspect: chance", code: "wrong-aspect", at: "chance"),
    Planted("wrong aim", in: file, "abs3-nr1-beratung", "abs9", code: "wrong-aims", at: "abs9"),
    Planted("wrong rhythm", in: file, "rhythm: month", "rhythm: monthly", code: "wrong-rhythm", at: "monthly"),
    Planted(
      "wrong nature", in: file, "nature: share\n  - id", "nature: level\n  - id", code: "wrong-nature", at: "level"),
    Planted("wrong origin", in: file, "kind: proposal", "kind: guess", code: "wrong-kind", at: "guess"),
    Planted(
      "id not the file name", in: file, "id: erstgespraech", "id: erstes", code: "id-not-file-name", at: "erstes"),
    Planted("malformed id", in: file, "id: erstgespraech", "id: Erstgespräch", code: "malformed-name", at: "id: Erst"),
    Planted("bad YAML", in: file, "unit: percent", "unit: : percent", code: "bad-yaml", at: ": :"),
    Planted("colon in a text", in: file, "\"Sprache\"", "Zuerst: hören", code: "bad-yaml", at: "Zuerst"),
    Planted(
      "open quote", in: file, "\"Eigene Befragung\"", "\"Eigene Befragung", code: "bad-yaml", at: "Eigene Befragung"),
    Planted("tab", in: file, "    rhythm: month", "\trhythm: month", code: "tab", at: "\t"),
    Planted("tab inside a line", in: file, "version: 1", "version:\t1", code: "tab", at: "\t"),
    Planted(
      "unknown dimension", in: file, "dimension: wahlfreiheit", "dimension: wahl", code: "unknown-dimension",
      at: "dimension"),
    Planted(
      "wrong folder", in: file, "dimension: wahlfreiheit", "dimension: ressourcen", code: "wrong-folder",
      at: "dimension"),
    Planted(
      "empty translation", in: file, "en: \"First conversation\"", "en: \"  \"", code: "translation-empty",
      at: "Erstgespräch"),
    Planted(
      "missing translation", in: file, ", en: \"First conversation\"", "", code: "translation-missing", at: "title"),
    Planted(
      "one language", in: file, "{de: \"Erstgespräch\", en: \"First conversation\"}", "\"Erstgespräch\"",
      code: "translation-missing", at: "title"),
    Planted(
      "third language", in: file, ", en: \"Language\"", ", en: \"Language\", fr: \"langue\"", code: "unknown-key",
      at: "Sprache"),
    Planted(
      "impossible waiting period", in: file, "waitingMonths: 3", "waitingMonths: 36", code: "impossible-waitingMonths",
      at: "36"),
    Planted(
      "negative waiting period", in: file, "waitingMonths: 3", "waitingMonths: -1", code: "impossible-waitingMonths",
      at: "-1"),
    Planted(
      "waiting period in words", in: file, "waitingMonths: 3", "waitingMonths: drei", code: "not-a-whole-number",
      at: "drei"),
    Planted("half a month", in: file, "waitingMonths: 3", "waitingMonths: 3,5", code: "not-a-whole-number", at: "3,5"),
    Planted("impossible window", in: file, "window: 12", "window: 1", code: "impossible-window", at: "window"),
    Planted(
      "window no longer than its rhythm", in: file, "rhythm: month\n    waitingMonths: 3",
      "rhythm: year\n    waitingMonths: 3", code: "impossible-window", at: "window"),
    Planted("impossible version", in: file, "version: 1", "version: 0", code: "impossible-version", at: "version"),
    Planted("too small a case count", in: file, "{own: 10}", "{own: 1}", code: "impossible-own", at: "minimumCases"),
    Planted(
      "too small a staff", in: file, "{own: 10}", "{own: 10, staff: 5}", code: "impossible-staff", at: "minimumCases"),
    Planted(
      "question without question mark", in: file, "en: \"Were people able to say what is on their mind?\"",
      "en: \"We ask.\"", code: "question-without-mark", at: "We ask"),
    Planted(
      "survey question without question mark", in: file, "Konnte ich alles sagen?", "Ich konnte alles sagen",
      code: "question-without-mark", at: "Ich konnte"),
    Planted(
      "unknown related indicator", in: file, "indicator: eigener-wunsch", "indicator: eigener-wusch",
      code: "unknown-indicator", at: "wusch"),
    Planted(
      "related to itself", in: file, "indicator: eigener-wunsch", "indicator: erstgespraech", code: "related-to-itself",
      at: "indicator: erst"),
    Planted(
      "related twice", in: file, "breakdowns:",
      "  - {indicator: eigener-wunsch, because: {de: \"a\", en: \"b\"}}\nbreakdowns:", code: "related-twice",
      at: "{indicator: eigener"),
    Planted("unknown component", in: file, "[bestand-elb]", "[bestand-elp]", code: "unknown-component", at: "elp"),
    Planted(
      "survey with one answer", in: file,
      "      - {id: trifft-nicht-zu, de: \"trifft nicht zu\", en: \"does not apply\"}\n", "", code: "too-few-answers",
      at: "trifft zu"),
    Planted(
      "answer twice", in: file, "id: trifft-nicht-zu", "id: trifft-zu", code: "answer-twice", at: "trifft nicht zu"),
    Planted(
      "answer that is a non-answer too", in: file, "id: keine-angabe", "id: trifft-zu", code: "answer-twice",
      at: "keine Angabe"),
    Planted("measure twice", in: file, "id: anteil", "id: offen  # again", code: "measure-twice", at: "again"),
    Planted("duplicate key", in: file, "aims:", "version: 2\naims:", code: "duplicate-key", at: "version: 2"),
    Planted(
      "duplicate key in brackets", in: file, "{own: 10}", "{own: 10, own: 5}", code: "duplicate-key", at: "minimumCases"
    ),
    Planted("anchor", in: file, "{own: 10}", "&zahl {own: 10}", code: "anchor", at: "&zahl"),
    Planted(
      "anchor and alias", in: file, "breakdowns:\n  - {de: \"Sprache\", en: \"Language\"}",
      "breakdowns:\n  - &a {de: \"a\", en: \"b\"}\n  - *a", code: "anchor", at: "&a"),
    Planted("number for text", in: file, "\"Eigene Befragung\"", "12", code: "number-for-text", at: "12, en"),
    Planted(
      "text for a flag", in: file, "aims:", "participation: vielleicht\naims:", code: "not-a-flag", at: "vielleicht"),
    Planted(
      "text for a list", in: file, "aims: [abs1-wuerde, abs3-nr1-beratung]", "aims: abs1-wuerde", code: "not-a-list",
      at: "aims"),
    Planted(
      "list for a text", in: file, "aspect: capability", "aspect: [capability]", code: "not-a-single-value",
      at: "aspect"),
    Planted("text for keys", in: file, "{own: 10}", "10", code: "not-a-mapping", at: "minimumCases"),
    Planted("empty value", in: file, "aspect: capability", "aspect:", code: "empty-text", at: "aspect"),
    Planted(
      "key of another kind", in: file, "    kind: rate", "    of: {de: \"a\", en: \"b\"}\n    kind: rate",
      code: "key-does-not-fit", at: "of: {"),
    Planted("unit of another kind", in: file, "unit: percent", "unit: days", code: "unit-does-not-fit", at: "days"),
    Planted(
      "statutory number on a proposal", in: file, "aspect:", "code: K9\naspect:", code: "code-of-proposal", at: "K9"),
    Planted("two texts in one file", in: file, "aims:", "---\naims:", code: "bad-yaml", at: "---"),
    Planted("list for a key", in: file, "aims:", "? [a]\n: b\naims:", code: "odd-key", at: "? [a]"),
    Planted("control character", in: file, "Sprache", "Spra\u{01}che", code: "bad-yaml", at: "Spra"),
  ]

  private static let hides =
    "hides: {de: \"Wer schweigt, schweigt auch hier.\", en: \"Those who are silent are silent here too.\"}\n"

  @Test("names file, line, reason and remedy of a planted fault", arguments: planted)
  func names(_ planted: Planted) throws { try planted.isNamed() }

  @Test("names several faults of one file at once, in their order")
  func several() throws {
    let text = Village.indicator.replacing("aspect: capability", with: "aspect: chance")
      .replacing("hides:", with: "target: 3\nhides:").replacing("unit: percent", with: "unit: prozent")
      .replacing("[bestand-elb]", with: "[bestand-elp]").replacing("{own: 10}", with: "{own: 1}")
    let scratch = try Village.scratch(changing: [Village.indicatorFile: text])
    let shelf = scratch.shelf()
    #expect(
      shelf.diagnostics.map(\.code) == [
        "wrong-aspect", "refused-number-to-reach", "impossible-own", "wrong-unit", "unknown-component",
      ])
  }

  @Test("answers a number to reach as the house answers it")
  func numberToReach() throws {
    let text = Village.indicator.replacing("aims:", with: "target: 27\naims:")
    let scratch = try Village.scratch(changing: [Village.indicatorFile: text])
    let diagnostic = try #require(scratch.shelf().diagnostics.first)
    #expect(
      diagnostic.text(in: .german) == """
        Indicators/wahlfreiheit/erstgespraech.yaml:11  „target“ hat in einem Indikator keinen Platz.
          Ein Indikator zeigt, wohin man schauen kann; eine zu erreichende Zahl beendet das Schauen (Decisions/0001).
          → Schreiben Sie, was Ihnen Sorge macht, als Frage unter `question:`.
        """)
  }

  @Test("lists what is possible, and names the nearest")
  func choices() throws {
    let text = Village.indicator.replacing("kind: rate", with: "kind: ratte")
    let scratch = try Village.scratch(changing: [Village.indicatorFile: text])
    let remedy = try #require(scratch.shelf().diagnostics.first).remedy
    #expect(remedy.de.hasPrefix("Meinten Sie `rate`? Möglich sind: `rate` (Anteil), "))
    #expect(remedy.en.hasPrefix("Did you mean `rate`? Possible are: `rate` (rate), "))
    for kind in Measure.Kind.allCases { #expect(remedy.de.contains("`\(kind.rawValue)`")) }
  }

  @Test("understands a word given by its German meaning", arguments: [("percent", "Prozent"), ("month", "monatlich")])
  func meant(word: String, written: String) throws {
    let text = Village.indicator.replacing(": \(word)\n", with: ": \(written)\n")
    let diagnostics = try Village.scratch(changing: [Village.indicatorFile: text]).shelf().diagnostics
    #expect(diagnostics.first?.remedy.de.hasPrefix("Meinten Sie `\(word)`? ") == true)
  }

  @Test("names a misspelled key once, and the key that was meant")
  func misspelled() throws {
    let text = Village.indicator.replacing("hides:", with: "hidez:")
    let scratch = try Village.scratch(changing: [Village.indicatorFile: text])
    let diagnostics = scratch.shelf().diagnostics
    #expect(diagnostics.map(\.code) == ["unknown-key"])
    #expect(diagnostics.first?.remedy.de == "Meinten Sie `hides:`?")
  }
}
