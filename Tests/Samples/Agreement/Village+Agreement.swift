public import Attention

extension Village {
  /// An agreement of Jobcenter and Land with three foci that can be presented as it is.
  public func text() throws -> AgreementText {
    AgreementText(
      observed: jobcenter.id, scope: .between,
      parties: [
        Party(organisation: jobcenter.id, role: .observed), Party(organisation: state.id, role: .partner),
        Party(organisation: board.id, role: .consulted),
      ],
      firstDay: Day(number: 20_500), lastDay: Day(number: 20_864), occasion: "Das Erstgespräch wird neu geordnet.",
      field: "Beratung", process: "Erstgespräch",
      foci: [
        try focus("wunsch-im-gespraech", "anteil"), try focus("wartezeit", "tage"),
        try focus("verlauf-der-beratung", "erzaehlung"),
      ],
      questions: ["Woran merken Menschen, dass ihr Wunsch gehört wurde?"],
      contributions: [
        Contribution(party: jobcenter.id, text: "Zeit für Erstgespräche am Vormittag."),
        Contribution(party: state.id, text: "Eine Fortbildung für beide Teams."),
      ],
      dialogueDays: [Day(number: 20_600)], rhythm: "einmal im Halbjahr", review: "gemeinsam, im letzten Monat")
  }

  /// The same with another occasion: a text the other side may not have read.
  public func text(occasion: String) throws -> AgreementText {
    var text = try text()
    text.occasion = occasion
    return text
  }

  private func focus(_ indicator: String, _ measure: String) throws -> Focus {
    Focus(
      indicator: try Key(indicator), edition: "1", measure: try Key(measure),
      question: "Was sehen wir, wenn wir hier hinschauen?", reason: "Weil beide Seiten davon erzählen.",
      observing: "im Teamgespräch", isResting: false)
  }
}
