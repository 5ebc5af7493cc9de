import Attention

/// What the invented agreements of the practice house say. In German, as people there would write.
struct PracticeAgreements {
  let people: PracticePeople
  let tableau: Tableau
  let today: Day

  private var thisHalfYear: Period { today.period(.halfYear) }
  /// Where the talk of the practice house begins: five half-years before this one.
  var beginning: Period { thisHalfYear.advanced(by: -5) }

  /// Jobcenter and Land, in force.
  func withLand() throws -> AgreementText {
    AgreementText(
      observed: people.jobcenter.id, scope: .between,
      parties: [
        Party(organisation: people.jobcenter.id, role: .observed), Party(organisation: people.land.id, role: .partner),
        Party(organisation: people.municipality.id, role: .consulted),
        Party(organisation: people.board.id, role: .consulted),
        Party(organisation: people.equality.id, role: .consulted),
      ],
      firstDay: beginning.firstDay, lastDay: thisHalfYear.lastDay,
      occasion:
        "Die Gespräche mit dem Land kreisten um eine einzige Quote. Beide Seiten möchten wieder über Wege sprechen.",
      field: "Beratung und Vermittlung im ganzen Kreis", process: "Vom ersten Gespräch bis zum Kooperationsplan",
      foci: [
        try focus(
          "integrationsquote", "quote", "Hinter jeder Aufnahme steht ein anderer Weg. Wir möchten die Wege kennen.",
          "Statistik der Bundesagentur, dazu Erzählungen aus der Nachbefragung"),
        try focus(
          "kinderbetreuung-passend", "anteil", "An den Rändern des Tages scheitern Wege, die sonst gangbar wären.",
          "Befragung der Eltern im Frühjahr und im Herbst"),
        try focus(
          "bearbeitungsdauer-leistung", "median", "Wer wartet, kann nicht planen. Das hören wir in vielen Gesprächen.",
          "Auszug aus dem Fachverfahren, je Monat"),
        try focus(
          "wahlmoeglichkeiten", "anteil", "Ein Plan mit nur einem Weg ist kein gemeinsamer Plan.",
          "Anonyme Sichtung von Plänen im Qualitätsdialog"),
        try focus(
          "eigener-wunsch", "im-plan", "Am Anfang soll stehen, was die Menschen selbst wollen.",
          "Anonyme Befragung nach dem Planungsgespräch"),
        try focus(
          "materielle-entbehrung", "fehlende-dinge", "Was im Alltag fehlt, bestimmt mit, wofür Kraft bleibt.",
          "Jährliche anonyme Befragung"),
        try focus(
          "sprachkurs-wartezeit", "median", "Das Kursangebot liegt beim Bund; wir behalten es im Blick.",
          "Angaben der Kursträger", resting: true),
        try focus(
          "bedeutsame-veraenderung", "geschichten", "Geschichten zeigen, was keine Zahl zeigt.",
          "Dialog mit Leistungsberechtigten", resting: true),
      ],
      questions: [
        "Welche Wege sind für die Menschen gangbar, und wer hat sie gewählt?",
        "Woran merken die Menschen selbst, dass ihr Antrag gesehen wird?",
        "Was können nur beide Seiten gemeinsam ändern?",
      ],
      contributions: [
        Contribution(party: people.jobcenter.id, text: "hält im ersten Gespräch Zeit für eigene Wünsche frei"),
        Contribution(party: people.jobcenter.id, text: "lädt zweimal im Jahr zum Dialog mit Leistungsberechtigten ein"),
        Contribution(
          party: people.land.id, text: "bringt die Frage der Betreuung am Rand des Tages in die Landesrunde ein"),
        Contribution(party: people.land.id, text: "finanziert Sprachmittlung für die Dialoge"),
      ],
      dialogueDays: dialogueDays(from: beginning, through: thisHalfYear),
      rhythm: "Zweimal im Jahr zu zweit, einmal mit dem Beirat",
      review: "Im Wirkungsdiskurs des Jobcenters nach jedem Halbjahr")
  }

  /// Team Nordstadt and the Leitung of the same Jobcenter, in force.
  func withinNorthTeam() throws -> AgreementText {
    AgreementText(
      observed: people.northTeam.id, scope: .within,
      parties: [
        Party(organisation: people.northTeam.id, role: .observed),
        Party(organisation: people.jobcenter.id, role: .partner),
        Party(organisation: people.equality.id, role: .consulted),
      ],
      firstDay: beginning.firstDay, lastDay: thisHalfYear.lastDay,
      occasion: "Das Team möchte zeigen können, was Beratung braucht, und hören, was bei den Menschen ankommt.",
      field: "Leistung und Beratung in der Nordstadt", process: "Vom Antrag bis zum Bescheid",
      foci: [
        try focus(
          "bearbeitungsdauer-leistung", "median", "Ungewissheit ist das, wonach die Menschen am häufigsten fragen.",
          "Auszug aus dem Fachverfahren, je Monat"),
        try focus(
          "eigener-wunsch", "im-plan", "Wir möchten wissen, ob der Plan von den Menschen ausgeht.",
          "Anonyme Befragung nach dem Planungsgespräch"),
        try focus(
          "bedeutsame-veraenderung", "geschichten", "Geschichten sagen uns, was sich für jemanden verändert hat.",
          "Erzählrunden, zweimal im Jahr"),
        try focus(
          "beratungszeit", "zeit-reicht", "Zeit entscheidet, ob ein Gespräch mehr ist als ein Formular.",
          "Anonyme Befragung auf Hausebene"),
        try focus(
          "sprachkurs-wartezeit", "median", "Das Angebot liegt nicht in unserer Hand. Die Werte laufen weiter.",
          "Angaben der Kursträger", resting: true),
      ],
      questions: [
        "Was trägt ein Gespräch, wenn Stellen unbesetzt sind?",
        "Was würden die Menschen in der Nordstadt zu diesen Verläufen sagen?",
      ],
      contributions: [
        Contribution(
          party: people.northTeam.id, text: "ruft zurück, bevor Unterlagen ein zweites Mal angefordert werden"),
        Contribution(party: people.northTeam.id, text: "sammelt Fragen, die am Schalter immer wieder gestellt werden"),
        Contribution(party: people.jobcenter.id, text: "hält bei Umstellungen zwei Tage Zeit des Fachteams frei"),
        Contribution(party: people.jobcenter.id, text: "sorgt für Sprachmittlung in der offenen Sprechzeit"),
      ],
      dialogueDays: dialogueDays(from: beginning, through: thisHalfYear),
      rhythm: "Alle zwei Monate, dazu eine Team-Reflexion im Quartal",
      review: "Team und Leitung schauen am Ende jedes Halbjahres gemeinsam zurück")
  }

  /// The same, with one more question: the version that waits for consent.
  func amendedForNorthTeam() throws -> AgreementText {
    var text = try withinNorthTeam()
    text.questions.append("Woran merken die Menschen selbst, dass ihr Antrag gesehen wird?")
    return text
  }

  /// Team Perspektive U25 and the Leitung, for the next half-year: still a draft.
  func draftForYouthTeam() throws -> AgreementText {
    let next = thisHalfYear.advanced(by: 1)
    return AgreementText(
      observed: people.youthTeam.id, scope: .within,
      parties: [
        Party(organisation: people.youthTeam.id, role: .observed),
        Party(organisation: people.jobcenter.id, role: .partner),
      ],
      firstDay: next.firstDay, lastDay: next.lastDay,
      occasion: "Im neuen Jahr zieht das Team mit der Jugendhilfe unter ein Dach.",
      field: "Übergang von der Schule in den Beruf", process: "Erstgespräch mit jungen Menschen",
      foci: [
        try focus(
          "eigener-wunsch", "im-plan", "Junge Menschen sollen sagen können, was ihnen wichtig ist.", "Befragung"),
        try focus("wahlmoeglichkeiten", "anteil", "Ein einziges Angebot ist keine Wahl.", "Sichtung von Plänen"),
        try focus("respektvolle-begegnung", "respekt", "", ""),
      ],
      questions: ["Wo fehlen uns Wege, zwischen denen junge Menschen wirklich wählen können?"],
      contributions: [
        Contribution(party: people.youthTeam.id, text: "führt das Erstgespräch ohne Formular")
      ],
      dialogueDays: dialogueDays(from: next, through: next), rhythm: "Alle zwei Monate")
  }

  private func focus(
    _ indicator: String, _ measure: String, _ reason: String, _ observing: String, resting: Bool = false
  ) throws -> Focus {
    let key = try Key<Indicator>(indicator)
    return Focus(
      indicator: key, edition: String(tableau[key]?.version ?? 1), measure: try Key(measure),
      question: tableau[key]?.question.de ?? "", reason: reason, observing: observing, isResting: resting)
  }

  /// The second Tuesday of the second, fourth and sixth month of each half-year.
  private func dialogueDays(from first: Period, through last: Period) -> [Day] {
    Period.all(from: first, through: last).flatMap { halfYear in
      [1, 3, 5].map { offset in
        let start = Period(.month, index: halfYear.firstMonth + offset).firstDay
        return start.adding(days: (9 - start.weekday) % 7 + 7)
      }
    }
  }
}
