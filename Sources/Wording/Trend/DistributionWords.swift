public import Attention

/// Survey waves and stories in sentences.
extension ReadingWords {
  /// One wave: who answered, how the answers spread, who did not. Answers keep the order of the question.
  public func wave(_ period: Period, _ distribution: Distribution, _ survey: Survey) -> [String] {
    let when = capitalised(wording.inPeriod(period))
    let answered = distribution.answered
    let people = wording.count(answered, say("Person", "person"), say("Personen", "people"))
    let first = say(
      "\(when) \(answered == 1 ? "hat" : "haben") \(people) geantwortet.", "\(when), \(people) answered.")
    return [first] + spread(distribution, survey) + nonAnswers(distribution) + response(distribution)
  }

  /// "In Prozent: „trifft zu“ 30, „trifft eher zu“ 37 …" Of more than five answers the two ends and the most frequent ones.
  public func spread(_ distribution: Distribution, _ survey: Survey) -> [String] {
    let shares = survey.answers.compactMap { answer in
      distribution.share(of: answer.id).map { (name: wording.quoted(wording.say(answer.text)), share: $0) }
    }
    let sum = shares.reduce(0) { $0 + $1.share.rounded() }
    let isRounded = distribution.hidden.isEmpty && !shares.isEmpty && sum != 100
    let unit = isRounded ? say("In Prozent, gerundet", "In per cent, rounded") : say("In Prozent", "In per cent")
    let told = shares.count > 5 ? [shares[0], shares[shares.count - 1]] : shares
    let lists = inShortLists(told.map { "\($0.name) \(wording.number($0.share))" })
    let said = lists.enumerated().map { place, list in
      place == 0 ? "\(unit): \(list)." : say("Weiter: \(list).", "Further: \(list).")
    }
    return said + (shares.count > 5 ? mostFrequent(shares) : []) + hidden(distribution, survey)
  }

  /// As many a sentence as keep it short.
  private func inShortLists(_ parts: [String]) -> [String] {
    var groups: [[String]] = []
    for part in parts {
      let words =
        (groups.last ?? []).joined(separator: " ").split(separator: " ").count + part.split(separator: " ").count
      if groups.isEmpty || words > 16 { groups.append([part]) } else { groups[groups.count - 1].append(part) }
    }
    return groups.map(wording.list)
  }

  private func mostFrequent(_ shares: [(name: String, share: Double)]) -> [String] {
    guard let most = shares.map({ $0.share.rounded() }).max() else { return [] }
    let names = shares.filter { $0.share.rounded() == most }.map(\.name)
    let (list, share) = (wording.list(names), wording.number(most))
    return [
      names.count == 1
        ? say("Am häufigsten ist \(list) mit \(share).", "The most frequent answer is \(list), with \(share).")
        : say(
          "Am häufigsten sind \(list) mit je \(share).", "The most frequent answers are \(list), with \(share) each."),
      say("Alle Antworten stehen in der Tabelle.", "All answers are in the table."),
    ]
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
          ? "One person chose none of these answers and is not included in the bars."
          : "\(wording.number(count)) people chose none of these answers and are not included in the bars.")
    ]
  }

  private func response(_ distribution: Distribution) -> [String] {
    guard let invited = distribution.invited, let rate = distribution.responseRate else {
      return [
        say("Wie viele gefragt wurden, ist nicht bekannt.", "It is not known how many were invited."),
        who,
      ]
    }
    let (asked, share) = (wording.number(invited), wording.number(rate))
    return [
      say(
        "Gefragt waren \(asked) Personen; \(share) Prozent haben mitgemacht.",
        "\(asked) people were invited; \(share) per cent took part."),
      who,
    ]
  }

  private var who: String {
    say("Wer nicht geantwortet hat, wissen wir nicht.", "We do not know who did not answer.")
  }

  /// "Ab dem 1. Halbjahr 2025 wurde anders gefragt."
  public func otherQuestion(from period: Period) -> String {
    say(
      "\(capitalised(wording.fromPeriod(period))) wurde anders gefragt.",
      "\(capitalised(wording.fromPeriod(period))) on, the question was a different one.")
  }

  public func otherQuestions(from periods: [Period]) -> [String] {
    guard !periods.isEmpty else { return [] }
    return periods.map(otherQuestion)
      + [
        say("Die Wellen davor und danach stehen getrennt.", "The survey waves before and after are shown separately."),
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
      return say("Es gibt noch keine Erzählrunde.", "There has been no round of stories yet.")
    }
    let total = rounds.reduce(0) { $0 + $1.stories }
    let stories = wording.count(total, say("Geschichte", "story"), say("Geschichten", "stories"))
    let since = capitalised(wording.sincePeriod(first.period))
    return rounds.count == 1
      ? say(
        "\(capitalised(wording.inPeriod(first.period))) gab es eine Erzählrunde mit \(stories).",
        "\(capitalised(wording.inPeriod(first.period))), there was one round with \(stories).")
      : say(
        "\(since) gab es \(numeral(rounds.count)) Erzählrunden mit zusammen \(stories).",
        "\(since), there have been \(numeral(rounds.count)) rounds with \(stories) altogether.")
  }

  private func howManyReadable(_ released: Int) -> String {
    switch released {
    case 0: say("Keine davon ist zum Lesen freigegeben.", "None of them has been released for reading.")
    case 1: say("Eine davon ist freigegeben und steht unten.", "One of them has been released and is shown below.")
    default:
      say(
        "\(capitalised(numeral(released))) davon sind freigegeben und stehen unten.",
        "\(capitalised(numeral(released))) of them have been released and are shown below.")
    }
  }

  private var storiesAreNoFigure: String {
    say(
      "Die Zahl der Geschichten sagt nichts über ihr Gewicht.", "The number of stories says nothing about their weight."
    )
  }
}
