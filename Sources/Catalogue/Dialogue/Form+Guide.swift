import Attention

extension Form {
  /// A whole guide file.
  static let guide = Form(
    said("in einem Leitfaden", "in a guide"),
    [
      .id, .version,
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said("Unter diesem Titel wird die Dialogform ausgewählt.", "This form of dialogue is chosen by this title.")),
      Row(
        "purpose", "purpose: {de: \"…\", en: \"…\"}",
        said(
          "Wer einlädt, muss sagen können, wozu Menschen so zusammenkommen.",
          "Whoever invites must be able to say why people come together in this way.")),
      Row(
        "basedOn", "basedOn: {de: \"…\", en: \"…\"}",
        said(
          "Ein Leitfaden sagt ehrlich, woher die Methode stammt und was daran selbst erfunden ist.",
          "A guide says honestly where the method comes from and what in it is our own.")),
      Row(
        "audience", "audience: {de: \"…\", en: \"…\"}",
        said(
          "Wer spricht, muss vorher wissen, wer die Niederschrift liest.",
          "Those who speak must know beforehand who reads the record.")),
      Row(
        "indicators", "indicators: 1",
        said(
          "Ein Dialog nimmt höchstens 3 Indikatoren auf; mehr überfordert ein Gespräch. 0 heißt: keinen.",
          "A dialogue takes at most 3 indicators; more is too much for a conversation. 0 means none.")),
      Row(
        "sides", "sides: two",
        said(
          "Davon, wie viele Seiten am Tisch sitzen, hängt ab, wer vorher schreibt und wer antwortet.",
          "How many sides sit at the table decides who writes beforehand and who answers.")),
      Row(
        "roles", "roles: [{perspective: fachkraefte, does: {de: \"…\", en: \"…\"}, how: present}]",
        said("Ein Leitfaden sagt, wer dabei ist und was sie tun.", "A guide says who takes part and what they do.")),
      Row(
        "phases", "phases: [{id: ankommen, title: …, minutes: 10, mode: round, does: …}]",
        said(
          "Ohne Ablauf mit Minuten kann niemand ein Gespräch danach leiten.",
          "Without a sequence with minutes nobody can lead a conversation by it.")),
      Row(
        "record", "record: [{de: \"…\", en: \"…\"}]",
        said(
          "Vor dem Gespräch steht fest, was festgehalten wird.",
          "Before the conversation it is settled what is recorded.")),
      Row(
        "notRecorded", "notRecorded: [{de: \"keine Namen\", en: \"no names\"}]",
        said(
          "Wer spricht, soll wissen, was ausdrücklich nicht festgehalten wird.",
          "Those who speak shall know what is expressly not recorded.")),
      Row(
        "rules", "rules: [{de: \"…\", en: \"…\"}]",
        said("Regeln gelten nur, wenn alle sie kennen.", "Rules hold only if everybody knows them.")),
    ])

  static let role = Form(
    said("in einer Rolle", "in a role"), isTalk: true,
    [
      .perspective,
      Row(
        "does", "does: {de: \"…\", en: \"…\"}",
        said(
          "Ein Satz sagt, was diese Seite in das Gespräch einbringt.",
          "One sentence says what this side brings to the conversation.")),
      Row(
        "how", "how: present",
        said(
          "Dabei sein, eingeladen sein oder davon wissen ist nicht dasselbe.",
          "Being present, being invited or knowing of it is not the same.")),
    ])

  static let phase = Form(
    said("in einer Phase", "in a phase"),
    [
      Row(
        "id", "id: ankommen",
        said(
          "Unter diesem kurzen Namen verweisen Niederschriften auf die Phase.",
          "Records refer to the phase by this short name.")),
      Row(
        "title", "title: {de: \"…\", en: \"…\"}",
        said("Unter diesem Titel steht sie im Ablauf.", "It stands in the sequence under this title.")),
      Row(
        "minutes", "minutes: 10",
        said(
          "Eine Phase dauert 1 bis 240 Minuten; alle zusammen ergeben die Dauer des Dialogs.",
          "A phase lasts 1 to 240 minutes; all together make the length of the dialogue.")),
      Row(
        "mode", "mode: round",
        said(
          "Die Moderation muss wissen, wie in dieser Phase gesprochen oder gearbeitet wird.",
          "The facilitator must know how people speak or work in this phase.")),
      Row(
        "does", "does: {de: \"…\", en: \"…\"}",
        said(
          "Ein bis zwei Sätze sagen, was geschieht, so dass die Moderation danach handeln kann.",
          "One or two sentences say what happens, so that the facilitator can act on it.")),
      Row(
        optional: "questions", "questions: [{de: \"…?\", en: \"…?\"}]",
        said(
          "Hier stehen die Fragen dieser Phase; jede endet mit einem Fragezeichen.",
          "The questions of this phase stand here; each ends with a question mark.")),
    ])
}

extension Form.Row {
  static let perspective = Form.Row(
    "perspective", "perspective: fachkraefte",
    said(
      "Hier steht, aus welcher Sicht: ein Name aus `perspectives.yaml`, nie der Name eines Menschen.",
      "This says from which perspective: a name of `perspectives.yaml`, never a person's name."))
}
