import Catalogue

/// A small catalogue of one of each, all of it well-formed. Tests plant one fault and look who notices.
enum Village {
  static let files: [String: String] = [
    indicatorFile: indicator, neighbourFile: neighbour, "Indicators/dimensions.yaml": dimensions,
    componentFile: component, contextFile: context, "Dialogues/perspectives.yaml": perspectives, guideFile: guide,
    exampleFile: example, "Indicators/calendar.yaml": calendar, "Indicators/benefits.yaml": benefits,
  ]

  static let indicatorFile = "Indicators/wahlfreiheit/erstgespraech.yaml"
  static let neighbourFile = "Indicators/wahlfreiheit/eigener-wunsch.yaml"
  static let componentFile = "Indicators/components/bestand-elb.yaml"
  static let contextFile = "Indicators/context/arbeitslose.yaml"
  static let guideFile = "Dialogues/team-reflexion.yaml"
  static let exampleFile = "Dialogues/examples/ein-nachmittag.yaml"

  /// On disk, with some files changed, added or (nil) left out.
  static func scratch(changing changes: [String: String?] = [:]) throws -> Scratch {
    let scratch = Scratch()
    for (file, text) in files.merging(changes.compactMapValues { $0 }, uniquingKeysWith: { $1 }) {
      if let change = changes[file], change == nil { continue }
      try scratch.write(file, text)
    }
    return scratch
  }

  /// What is said about the indicator file when it holds these bytes.
  static func diagnostics(_ bytes: [UInt8]) throws -> [Diagnostic] {
    let scratch = try scratch()
    try scratch.write(indicatorFile, bytes: bytes)
    return scratch.shelf().diagnostics.filter { $0.file == indicatorFile }
  }

  static func diagnostics(_ text: String) throws -> [Diagnostic] { try diagnostics(Array(text.utf8)) }

  static let calendar = """
    knownThrough: 2026-03-05
    echoes:
      - {components: [bestand-elb], from: 21, through: 24, because: {de: "Spät.", en: "Late."}}
    events:
      - id: umstellung
        from: 2025-01-01
        through: 2025-03-31
        kinds: [law]
        title: {de: "{benefit} beginnt", en: "{benefit} begins"}
        touches: {indicators: [eigener-wunsch]}
        certainty: announced
        source: {de: "Allgemein bekannt", en: "Commonly known"}
    """

  static let benefits = """
    - id: erster
      from: 2005-01-01
      name: {de: "Erster Name", en: "First name"}
    """

  static let indicator = """
    id: erstgespraech
    version: 1
    dimension: wahlfreiheit
    aspect: capability
    title: {de: "Erstgespräch", en: "First conversation"}
    question:
      de: "Konnten Menschen sagen, was sie beschäftigt?"
      en: "Were people able to say what is on their mind?"
    definition: {de: "Eine Frage nach dem ersten Gespräch.", en: "One question after the first conversation."}
    hides: {de: "Wer schweigt, schweigt auch hier.", en: "Those who are silent are silent here too."}
    aims: [abs1-wuerde, abs3-nr1-beratung]
    related:
      - indicator: eigener-wunsch
        because: {de: "Ohne Gespräch kein Wunsch.", en: "No wish without a conversation."}
    breakdowns:
      - {de: "Sprache", en: "Language"}
    source: {de: "Eigene Befragung", en: "Own survey"}
    minimumCases: {own: 10}
    origin: {kind: proposal, sources: []}
    measures:
      - id: offen
        title: {de: "Offenes Gespräch", en: "Open conversation"}
        kind: ordinalSurvey
        unit: answers
        question: {de: "Konnte ich alles sagen?", en: "Could I say everything?"}
        answers:
          - {id: trifft-zu, de: "trifft zu", en: "applies"}
          - {id: trifft-nicht-zu, de: "trifft nicht zu", en: "does not apply"}
        nonAnswers:
          - {id: keine-angabe, de: "keine Angabe", en: "no answer"}
        rhythm: halfYear
        waitingMonths: 0
        nature: share
      - id: anteil
        title: {de: "Anteil mit Gespräch", en: "Share with a conversation"}
        kind: rate
        unit: percent
        numerator: {de: "Menschen mit Gespräch", en: "People with a conversation"}
        denominator: {de: "Alle Menschen", en: "All people"}
        rhythm: month
        waitingMonths: 3
        window: 12
        nature: share
        components: [bestand-elb]
    """

  static let neighbour = """
    id: eigener-wunsch
    version: 1
    dimension: wahlfreiheit
    aspect: capability
    title: {de: "Eigener Wunsch", en: "Own wish"}
    question: {de: "Wessen Wunsch steht im Plan?", en: "Whose wish stands in the plan?"}
    definition: {de: "Pläne mit eigenem Wunsch.", en: "Plans with a wish of one's own."}
    hides: {de: "Wünsche passen sich an.", en: "Wishes adapt."}
    aims: [abs1-wuerde]
    related:
      - indicator: erstgespraech
        because: {de: "Dort entsteht er.", en: "That is where it begins."}
    source: {de: "Eigene Zählung", en: "Own count"}
    minimumCases: {own: 10}
    origin: {kind: proposal}
    measures:
      - id: anzahl
        title: {de: "Pläne", en: "Plans"}
        kind: count
        unit: cases
        of: {de: "Pläne", en: "plans"}
        rhythm: quarter
        waitingMonths: 0
        nature: flow
    """

  static let dimensions = """
    - id: ressourcen
      title: {de: "Ressourcen", en: "Resources"}
      short: {de: "Ressourcen", en: "Resources"}
      question: {de: "Was ist da?", en: "What is there?"}
      about: {de: "Der Anfang.", en: "The beginning."}
    - id: wahlfreiheit
      title: {de: "Wahlfreiheit", en: "Freedom to choose"}
      short: {de: "Wahl", en: "Choice"}
      question: {de: "Können Menschen wählen?", en: "Can people choose?"}
      about: {de: "Mehrere Wege, ohne Furcht.", en: "Several paths, without fear."}
    """

  static let component = """
    id: bestand-elb
    version: 1
    title: {de: "Bestand ELB", en: "Stock of employable beneficiaries"}
    definition: {de: "Menschen am Stichtag.", en: "People on the day."}
    hides: {de: "Wer kommt und geht.", en: "Who comes and goes."}
    kind: count
    unit: persons
    nature: stock
    rhythm: month
    waitingMonths: 3
    swingGrowsWithLevel: true
    source: {de: "Amtliche Statistik", en: "Official statistics"}
    minimumCases: {official: 3, own: 10}
    origin: {kind: statutory, sources: ["Q2"]}
    notThis:
      - term: "Arbeitslose"
        because: {de: "Eine andere Gruppe.", en: "Another group."}
    """

  static let context = component.replacing("id: bestand-elb", with: "id: arbeitslose")

  static let perspectives = """
    - {id: fachkraefte, title: {de: "Fachkräfte", en: "Caseworkers"}, speaks: account}
    - {id: leistungsberechtigte, title: {de: "Leistungsberechtigte", en: "Beneficiaries"}, speaks: dialogue}
    """

  static let guide = """
    id: team-reflexion
    version: 1
    title: {de: "Team-Reflexion", en: "Team reflection"}
    purpose: {de: "Gemeinsam schauen.", en: "Looking together."}
    basedOn: {de: "Eigener Vorschlag.", en: "Our own proposal."}
    audience: {de: "Das Team.", en: "The team."}
    indicators: 1
    sides: one
    roles:
      - perspective: fachkraefte
        does: {de: "Erzählen.", en: "Tell."}
        how: present
    phases:
      - id: ankommen
        title: {de: "Ankommen", en: "Arriving"}
        minutes: 10
        mode: round
        does: {de: "Reihum ein Satz.", en: "One sentence each."}
        questions:
          - {de: "Was brauchen wir?", en: "What do we need?"}
      - id: festhalten
        title: {de: "Festhalten", en: "Recording"}
        minutes: 20
        mode: record
        does: {de: "Satz für Satz.", en: "Sentence by sentence."}
    record:
      - {de: "Themen", en: "themes"}
    notRecorded:
      - {de: "keine Namen", en: "no names"}
    rules:
      - {de: "Alle sprechen.", en: "Everybody speaks."}
    """

  static let example = """
    id: ein-nachmittag
    guide: team-reflexion
    invented: true
    title: {de: "Ein Nachmittag", en: "An afternoon"}
    monthsAgo: 9
    about: {de: "Das Team spricht über Gespräche.", en: "The team talks about conversations."}
    participants:
      - {perspective: fachkraefte, count: 8}
    conditions:
      - {de: "Zwei Stellen sind frei.", en: "Two posts are vacant."}
    items:
      - indicator: erstgespraech
        measure: anteil
        from: -20
        to: -10
        entries:
          - {kind: observation, perspective: fachkraefte, text: {de: "Im Flur ist es laut.", en: "It is loud."}}
          - kind: decision
            perspective: fachkraefte
            text: {de: "Wir nehmen den anderen Raum.", en: "We take the other room."}
            because: {de: "Dort hört niemand mit.", en: "Nobody overhears there."}
          - {kind: openQuestion, perspective: leistungsberechtigte, text: {de: "Wer hört zu?", en: "Who listens?"}}
          - kind: promise
            perspective: fachkraefte
            text: {de: "Wir fragen nach.", en: "We shall ask."}
            state: begun
    notDecided:
      - {de: "Ob wir anrufen.", en: "Whether we call."}
    """

  static let mapping = """
    id: eckwerte
    source: "Statistik der Bundesagentur für Arbeit"
    table:
      separator: ";"
      decimal: ","
      grouping: "."
      encoding: utf-8
      headerRow: 1
    period: {column: Monat, format: iso}
    vintage: 2026-01-15
    signs:
      "": notCollected
      "*": suppressed
      "-": zero
    series:
      - series: component/bestand-elb
        rows: {Merkmal: "Bestand"}
        kind: count
        unit: persons
        value: sgb2
        decimals: projected
        caveat: provisional
      - series: erstgespraech/anteil
        kind: rate
        unit: percent
        numerator: oben
        denominator: unten
      - series: erstgespraech/offen
        kind: ordinalSurvey
        unit: answers
        answers: {trifft-zu: ja, trifft-nicht-zu: nein}
        invited: gefragt
    """
}
