public import Attention

/// The aims of § 1 SGB II in short words, each with its place in the law.
extension IndicatorWords {
  public func name(of aim: Aim) -> String {
    switch aim {
    case .dignity:
      say(
        "Ein Leben führen, das der Würde des Menschen entspricht (Abs. 1)",
        "A life that accords with human dignity (subs. 1)")
    case .selfResponsibility:
      say("Eigenverantwortung stärken (Abs. 2 Satz 1)", "Strengthen self-responsibility (subs. 2 sentence 1)")
    case .support:
      say(
        "Bei Arbeit und Lebensunterhalt unterstützen (Abs. 2 Satz 2)",
        "Support with work and livelihood (subs. 2 sentence 2)")
    case .equality:
      say("Gleichstellung von Männern und Frauen (Abs. 2 Satz 3)", "Equality of men and women (subs. 2 sentence 3)")
    case .lessNeed:
      say(
        "Hilfebedürftigkeit durch Arbeit beenden, verkürzen oder vermindern (Abs. 2 Satz 4 Nr. 1)",
        "End, shorten or lessen need through work (subs. 2 sentence 4 no. 1)")
    case .abilityToWork:
      say(
        "Erwerbsfähigkeit erhalten, verbessern oder wiederherstellen (Abs. 2 Satz 4 Nr. 2)",
        "Keep, improve or restore the ability to work (subs. 2 sentence 4 no. 2)")
    case .disadvantages:
      say(
        "Benachteiligungen entgegenwirken (Abs. 2 Satz 4 Nr. 3)", "Counteract disadvantages (subs. 2 sentence 4 no. 3)")
    case .family:
      say(
        "Familiäre Lebensverhältnisse berücksichtigen (Abs. 2 Satz 4 Nr. 4)",
        "Take family circumstances into account (subs. 2 sentence 4 no. 4)")
    case .disability:
      say(
        "Behinderungsspezifische Nachteile überwinden (Abs. 2 Satz 4 Nr. 5)",
        "Overcome disadvantages related to disability (subs. 2 sentence 4 no. 5)")
    case .incentives:
      say(
        "Anreize zur Aufnahme und Ausübung von Arbeit (Abs. 2 Satz 4 Nr. 6)",
        "Incentives to take up and keep work (subs. 2 sentence 4 no. 6)")
    case .advice: say("Beratung (Abs. 3 Nr. 1)", "Advice (subs. 3 no. 1)")
    case .integration: say("Eingliederung in Arbeit (Abs. 3 Nr. 2)", "Integration into work (subs. 3 no. 2)")
    case .subsistence: say("Sicherung des Lebensunterhalts (Abs. 3 Nr. 3)", "Securing subsistence (subs. 3 no. 3)")
    }
  }

  /// The fourth statutory aim, for which there is no Kennzahl.
  public var socialParticipation: String {
    say(
      "Außerdem soziale Teilhabe (\(wording.paragraph("48b")), Abs. 3 Satz 2), für die es keine gesetzliche Kennzahl gibt",
      "Also social participation (\(wording.paragraph("48b")), subs. 3 sentence 2), for which there is no statutory key figure"
    )
  }
}
