public import Attention

/// Survey waves and stories in sentences.
extension ReadingWords {
  /// One wave: who answered, how the answers spread, who did not. Answers keep the order of the question.
  public func wave(_ period: Period, _ distribution: Distribution, _ survey: Survey) -> [String] {
    let when = capitalised(wording.inPeriod(period))
    let answered = distribution.answered
    let people = wording.count(answered, say("Person", "person"), say("Personen", "people"))
    let first = say(
      "\(when) \(answered == 1 ? "hat" : "haben") \(people) geantwortet.", "\(when) \(people) answered.")
    return [first] + spread(distribution, survey) + nonAnswers(distribution) + response(distribution)
  }

  /// "In Prozent: „trifft zu“ 30, „trifft eher zu“ 37 …" As many answers a sentence as keep it short.
  public func spread(_ distribution: Distribution, _ survey: Survey) -> [String] {
    let parts = survey.answers.compactMap { answer in
      distribution.share(of: answer.id).map { "\(wording.quoted(wording.say(answer.text))) \(wording.number($0))" }
    }
    var groups: [[String]] = []
    for part in parts {
      let words =
        (groups.last ?? []).joined(separator: " ").split(separator: " ").count + part.split(separator: " ").count
      if groups.isEmpty || words > 16 { groups.append([part]) } else { groups[groups.count - 1].append(part) }
    }
    let shown = groups.enumerated().map { place, group in
      let list = wording.list(group)
      return place == 0
        ? say("In Prozent: \(list).", "In per cent: \(list).") : say("Weiter: \(list).", "Further: \(list).")
    }
    return shown + hidden(distribution, survey)
  }

  /// Answers that are not shown, by name and never by number.
  private func hidden(_ distribution: Distribution, _ survey: Survey) -> [String] {
    let names = survey.answers.filter { distribution.hidden.contains($0.id) }
      .map { wording.quoted(wording.say($0.text)) }
    guard !names.isEmpty else { return [] }
    return [
      say(
        "\(wording.list(names)): zu wenige Fälle; zum Schutz der Personen nicht gezeigt.",
        "\(wording.list(names)): too few cases; not shown, to protect people.")
    ]
  }

  private func nonAnswers(_ distribution: Distribution) -> [String] {
    let count = distribution.nonAnswers.reduce(0) { $0 + $1.count }
    guard count > 0 else { return [] }
    return [
      say(
        count == 1
          ? "Eine Person hat keine dieser Antworten gewählt; sie ist nicht in den Balken."
          : "\(wording.number(count)) Personen haben keine dieser Antworten gewählt; sie sind nicht in den Balken.",
        count == 1
          ? "One person chose none of these answers and is not part of the bars."
          : "\(wording.number(count)) people chose none of these answers and are not part of the bars.")
    ]
  }

  private func response(_ distribution: Distribution) -> [String] {
    guard let invited = distribution.invited, let rate = distribution.responseRate else {
      return [
        say("Wie viele gefragt wurden, ist nicht bekannt.", "How many were asked is not known."),
        who,
      ]
    }
    let (asked, share) = (wording.number(invited), wording.number(rate))
    return [
      say(
        "Gefragt waren \(asked) Personen; \(share) Prozent haben mitgemacht.",
        "\(asked) people were asked; \(share) per cent took part."),
      who,
    ]
  }

  private var who: String {
    say("Wer nicht geantwortet hat, wissen wir nicht.", "Who did not answer, we do not know.")
  }

  /// "Ab dem 1. Halbjahr 2025 wurde anders gefragt."
  public func otherQuestion(from period: Period) -> String {
    say(
      "\(capitalised(wording.fromPeriod(period))) wurde anders gefragt.",
      "\(capitalised(wording.fromPeriod(period))) the question was different.")
  }

  public func otherQuestions(from periods: [Period]) -> [String] {
    guard !periods.isEmpty else { return [] }
    return periods.map(otherQuestion)
      + [
        say("Die Wellen davor und danach stehen getrennt.", "The waves before and after stand apart."),
        say("Sie lassen sich nicht direkt vergleichen.", "They cannot be compared directly."),
      ]
  }

  /// How many stories were told in a round, and how many may be read.
  public func rounds(_ rounds: [(period: Period, stories: Int)], released: Int) -> [String] {
    [roundsOnly(rounds)] + (rounds.isEmpty ? [] : [howManyReadable(released), storiesAreNoFigure])
  }

  /// "Seit dem 2. Halbjahr 2024 gab es vier Erzählrunden mit zusammen 26 Geschichten."
  public func roundsOnly(_ rounds: [(period: Period, stories: Int)]) -> String {
    guard let first = rounds.first else {
      return say("Es gibt noch keine Erzählrunde.", "There is no round of stories yet.")
    }
    let total = rounds.reduce(0) { $0 + $1.stories }
    let stories = wording.count(total, say("Geschichte", "story"), say("Geschichten", "stories"))
    let since = capitalised(wording.sincePeriod(first.period))
    return rounds.count == 1
      ? say(
        "\(capitalised(wording.inPeriod(first.period))) gab es eine Erzählrunde mit \(stories).",
        "\(capitalised(wording.inPeriod(first.period))) there was one round with \(stories).")
      : say(
        "\(since) gab es \(numeral(rounds.count)) Erzählrunden mit zusammen \(stories).",
        "\(since) there have been \(numeral(rounds.count)) rounds with \(stories) altogether.")
  }

  private func howManyReadable(_ released: Int) -> String {
    switch released {
    case 0: say("Keine davon ist zum Lesen freigegeben.", "None of them is released for reading.")
    case 1: say("Eine davon ist freigegeben und steht unten.", "One of them is released and stands below.")
    default:
      say(
        "\(capitalised(numeral(released))) davon sind freigegeben und stehen unten.",
        "\(capitalised(numeral(released))) of them are released and stand below.")
    }
  }

  private var storiesAreNoFigure: String {
    say("Die Zahl der Geschichten sagt nichts über ihr Gewicht.", "How many there are says nothing about their weight.")
  }
}
