public import Attention

/// Single periods and the range they usually stay in.
extension ReadingWords {
  /// Periods outside the usual range, as a question; or that there is none; or why no range is given.
  ///
  /// Nothing where the level already says why nothing is said.
  public func single(_ reading: Reading, _ values: ValueWords) -> [String] {
    switch reading.single {
    case .withheld(let reason):
      // Where the level is silent for the same reason, it has said so already.
      return reading.level.withheld == nil || reading.level.isDoubt && reason != .carriesOver
        ? withheld(reason, reading, values, false) : []
    case .inside(let range): return inside(reading) + usualRange(range, reading, values)
    case .outside(let odd, let range): return outside(odd, range, reading, values) + caveats(range)
    }
  }

  private func inside(_ reading: Reading) -> [String] {
    [say("Kein Wert liegt außerhalb des üblichen Bereichs.", "No figure lies outside the usual range.")]
  }

  /// "Der übliche Bereich reicht von 22 bis 45 Tagen."
  private func usualRange(_ range: UsualRange, _ reading: Reading, _ values: ValueWords) -> [String] {
    guard let last = range.limits.last(where: { $0 != nil }) ?? nil else { return [] }
    let span = values.span(last)
    let all = range.limits.compactMap { $0.map(values.span) }
    let first: String
    if all.allSatisfy({ $0 == span }) {
      first = say("Der übliche Bereich reicht \(span).", "The usual range goes \(span).")
    } else {
      let when = wording.forPeriod(reading.window?.last ?? Period(reading.measure.rhythm, index: 0))
      first =
        range.method == .shares || range.method == .rates
        ? say(
          "Der übliche Bereich ist weiter, wo wenige Fälle hinter dem Wert stehen.",
          "The usual range is wider where few cases stand behind the figure.")
        : reading.season?.strength ?? .unseen == .unseen
          ? say(
            "\(capitalised(when)) reicht der übliche Bereich \(span).",
            "\(capitalised(when)) the usual range goes \(span).")
          : say(
            "Der übliche Bereich geht mit der Jahreszeit; \(when) reicht er \(span).",
            "The usual range goes with the season; \(when) it goes \(span).")
    }
    return [first] + caveats(range)
  }

  private func caveats(_ range: UsualRange) -> [String] {
    var sentences: [String] = []
    if range.isPreliminary {
      sentences.append(
        say(
          "Dieser Bereich ist vorläufig, denn er beruht auf wenigen Werten.",
          "This range is preliminary, as it rests on few figures."))
    }
    guard range.mixesLevels else { return sentences }
    return sentences + [
      say(
        "Im gezeigten Zeitraum liegen vermutlich zwei verschiedene Niveaus.",
        "The period shown probably holds two different levels."),
      say("Der übliche Bereich mischt beide.", "The usual range mixes both."),
      say("Wollen Sie den Zeitraum gemeinsam teilen?", "Do you want to divide the period together?"),
      say("Dann halten wir den Grund fest.", "Then we record the reason."),
    ]
  }

  private func outside(
    _ odd: [Reading.Odd], _ range: UsualRange, _ reading: Reading, _ values: ValueWords
  ) -> [String] {
    let told = odd.prefix(3).map { odd in
      let (when, value, span) = (wording.inPeriod(odd.period), values.number(odd.value), values.span(odd.limits))
      return say(
        "Der Wert \(when) (\(value)) liegt außerhalb des üblichen Bereichs \(span).",
        "The figure \(when) (\(value)) lies outside the usual range \(span).")
    }
    let more = odd.count - told.count
    let others =
      more == 0
      ? []
      : [
        say(
          more == 1 ? "Bei einem weiteren Wert ist es ebenso." : "Bei \(numeral(more)) weiteren Werten ist es ebenso.",
          more == 1 ? "It is the same with one other figure." : "It is the same with \(numeral(more)) other figures.")
      ]
    return told + others + question(odd.count, reading.measure.rhythm)
  }

  private func question(_ count: Int, _ rhythm: Rhythm) -> [String] {
    let one = name(rhythm)
    let many = rhythm == .month || rhythm == .quarter ? one + "en" : rhythm == .year ? "Jahren" : "Halbjahren"
    let english = count == 1 ? "that \(one)" : "those \(one)s"
    return [
      say(
        count == 1 ? "Gab es in diesem \(one) etwas Besonderes?" : "Gab es in diesen \(many) etwas Besonderes?",
        "Was there anything special in \(english)?"),
      say("Oder stimmt an der Erfassung etwas nicht?", "Or is something amiss in the recording?"),
    ]
  }
}

extension ValueWords {
  /// "von 22 bis 45 Tagen".
  public func span(_ limits: Limits) -> String {
    wording.say(
      "von \(number(limits.lower)) bis \(said(limits.upper))", "from \(number(limits.lower)) to \(said(limits.upper))")
  }
}
