import Attention

extension Form {
  /// A whole `notices.yaml`.
  static let notices = Form(
    said("in den Angaben des Hauses", "in the notices of the house"),
    [
      Row(
        optional: "provider", "provider: \"Jobcenter Musterkreis, Marktplatz 1, 12345 Musterstadt\"",
        said("Hier steht, wer das Haus anbietet, mit Anschrift.", "This says who provides the house, with the address.")
      ),
      Row(
        optional: "representative", "representative: \"Geschäftsführung: …\"",
        said("Hier steht, wer das Haus vertritt.", "This says who represents the house.")),
      Row(
        optional: "contact", "contact: \"haus@example.org\"",
        said("Hier steht, wie man das Haus erreicht.", "This says how the house can be reached.")),
      Row(
        optional: "supervision", "supervision: \"Land Musterland\"",
        said("Hier steht, welche Stelle die Aufsicht hat.", "This says which body supervises it.")),
      Row(
        optional: "privacy", "privacy: {officer: \"…\", authority: \"…\", basis: \"…\", retention: \"…\"}",
        said(
          "Hier steht, was das Haus zum Datenschutz festgelegt hat.",
          "This says what the house has laid down about data protection.")),
      Row(
        optional: "accessibility", "accessibility: {law: \"…\", assessed: 2026-11-24, method: \"…\"}",
        said(
          "Hier steht, was das Haus in seiner Erklärung zur Barrierefreiheit sagt.",
          "This says what the house states about its accessibility.")),
    ])

  static let privacyNotice = Form(
    said("in den Angaben zum Datenschutz", "in the privacy notice"),
    [
      Row(
        optional: "officer", "officer: \"datenschutz@example.org\"",
        said("Hier stehen die Datenschutzbeauftragten.", "The data protection officer stands here.")),
      Row(
        optional: "authority", "authority: \"Der Landesbeauftragte für den Datenschutz\"",
        said("Hier steht die Aufsichtsbehörde.", "The supervisory authority stands here.")),
      Row(
        optional: "basis", "basis: \"Art. 6 Abs. 1 e DSGVO\"",
        said(
          "Hier steht, auf welcher Rechtsgrundlage Zugänge geführt werden.",
          "This says on which legal basis accounts are kept.")),
      Row(
        optional: "retention", "retention: \"Zugänge bis zum Ende des Amtes\"",
        said("Hier steht, wie lange etwas bleibt.", "This says how long things are kept.")),
    ])

  static let accessibilityNotice = Form(
    said("in den Angaben zur Barrierefreiheit", "in the accessibility notice"),
    [
      Row(
        optional: "law", "law: \"BGG und BITV 2.0\"",
        said("Hier steht, welches Recht gilt.", "This says which law applies.")),
      Row(
        optional: "assessed", "assessed: 2026-11-24",
        said("Hier steht der Tag der letzten Bewertung.", "The day of the last assessment stands here.")),
      Row(
        optional: "method", "method: \"Selbstbewertung\"",
        said("Hier steht, wie und von wem bewertet wurde.", "This says how and by whom it was assessed.")),
      Row(
        optional: "barriers", "barriers: \"Das Gebärdensprachvideo fehlt noch.\"",
        said("Hier steht, was noch nicht barrierefrei ist.", "This says what is not accessible yet.")),
      Row(
        optional: "settlement", "settlement: \"Schlichtungsstelle nach § 16 BGG\"",
        said("Hier steht, welche Stelle schlichtet.", "This says which body settles disputes.")),
      Row(
        optional: "signLanguage", "signLanguage: \"https://example.org/dgs\"",
        said(
          "Hier steht, wo das Video in Deutscher Gebärdensprache liegt.",
          "This says where the video in German Sign Language lies.")),
      Row(
        optional: "easyLanguageTested", "easyLanguageTested: 2026-11-24",
        said(
          "Hier steht, wann Menschen die Leichte Sprache geprüft haben.",
          "This says when people tested the Easy Language text.")),
    ])
}
