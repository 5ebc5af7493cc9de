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
    case .inside(let range): return [inside] + usualRange(range, reading, values)
    case .outside(let odd, let range): return outside(odd, reading, values) + caveats(range)
    }
  }

  /// The same in a reading that stands beside another one: the range only where it was asked for.
  func single(_ reading: Reading, _ values: ValueWords, withRange: Bool) -> [String] {
    guard !withRange else { return single(reading, values) }
    guard case .outside(let odd, _) = reading.single else { return [] }
    return outside(odd, reading, values)
  }

  private var inside: String {
    say("Kein Wert liegt außerhalb des üblichen Bereichs.", "No figure lies outside the usual range.")
  }

  /// "Der übliche Bereich reicht von 22 bis 45 Tagen." Where it differs, that of the newest final figure.
  private func usualRange(_ range: UsualRange, _ reading: Reading, _ values: ValueWords) -> [String] {
    guard let newest = reading.newest, let last = reading.limits(at: newest) else { return caveats(range) }
    let when = capitalised(wording.forPeriod(newest))
    let span = values.span(last)
    let all = range.limits.compactMap { $0.map(values.span) }
    guard all.contains(where: { $0 != span }) else {
      return [say("Der übliche Bereich reicht \(span).", "The usual range is \(span).")] + caveats(range)
    }
    let own = say("\(when) reicht er \(span).", "\(when), it is \(span).")
    if range.method == .shares || range.method == .rates {
      let wider = say(
        "Der übliche Bereich ist weiter, wo wenige Fälle hinter dem Wert stehen.",
        "The usual range is wider where few cases lie behind the figure.")
      return [wider, own] + caveats(range)
    }
    guard reading.season?.strength ?? .unseen != .unseen else {
      return [say("\(when) reicht der übliche Bereich \(span).", "\(when), the usual range is \(span).")]
        + caveats(range)
    }
    return [say("Der übliche Bereich geht mit der Jahreszeit.", "The usual range varies with the season."), own]
      + caveats(range)
  }

  private func caveats(_ range: UsualRange) -> [String] {
    var sentences: [String] = []
    if range.isPreliminary {
      sentences.append(
        say(
          "Dieser Bereich ist vorläufig, denn er beruht auf wenigen Werten.",
          "This range is preliminary because it is based on few figures."))
    }
    guard range.mixesLevels else { return sentences }
    return sentences + [
      say(
        "Im gezeigten Zeitraum liegen vermutlich zwei verschiedene Niveaus.",
        "The period shown probably contains two different levels."),
      say("Der übliche Bereich mischt beide.", "The usual range mixes the two."),
      say("Wollen Sie den Zeitraum gemeinsam teilen?", "Would you like to divide the period together?"),
      say("Dann halten wir den Grund fest.", "We would then record the reason."),
    ]
  }

  private func outside(_ odd: [Reading.Odd], _ reading: Reading, _ values: ValueWords) -> [String] {
    let told = odd.prefix(3).map { odd in
      let values = values.separating(odd.value, from: odd.limits)
      let (value, span) = (values.value(odd.value), values.span(odd.limits))
      return say(
        "Der Wert \(wording.inPeriod(odd.period)) (\(value)) liegt außerhalb des üblichen Bereichs \(span).",
        "The figure \(wording.forPeriod(odd.period)) (\(value)) lies outside the usual range of \(span).")
    }
    let more = odd.count - told.count
    let others =
      more == 0
      ? []
      : [
        say(
          more == 1 ? "Bei einem weiteren Wert ist es ebenso." : "Bei \(numeral(more)) weiteren Werten ist es ebenso.",
          more == 1 ? "The same is true of one other figure." : "The same is true of \(numeral(more)) other figures.")
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
        "Did anything special happen in \(english)?"),
      say("Oder stimmt an der Erfassung etwas nicht?", "Or is something wrong with the recording?"),
    ]
  }
}

extension ValueWords {
  /// "von 22 bis 45 Tagen".
  public func span(_ limits: Limits) -> String {
    let ends = ends(limits)
    let unit = ends.upper == "1" ? wording.name(of: unit, one: true) : wording.dative(unit)
    return wording.say("von \(ends.lower) bis \(ends.upper) \(unit)", "\(ends.lower) to \(ends.upper) \(unit)")
  }

  /// The two ends of a usual range, said as they are shown.
  public func ends(_ limits: Limits) -> (lower: String, upper: String) {
    let shown = shown(limits)
    let decimals = isWhole && wholes(in: limits) == nil ? 1 : decimals
    return (wording.number(shown.lower, decimals: decimals), wording.number(shown.upper, decimals: decimals))
  }

  /// A usual range with the places it is shown with: of whole figures the first and the last that lie in it, so that none of
  /// them is ever said to lie outside of what it equals.
  public func shown(_ limits: Limits) -> Limits {
    guard isWhole else { return Limits(lower: shown(limits.lower), upper: shown(limits.upper)) }
    let finer = withDecimals(1)
    return wholes(in: limits) ?? Limits(lower: finer.shown(limits.lower), upper: finer.shown(limits.upper))
  }

  /// Nil where no whole number lies between the two.
  private func wholes(in limits: Limits) -> Limits? {
    let (lower, upper) = ((limits.lower - 1e-9).rounded(.up), (limits.upper + 1e-9).rounded(.down))
    return lower <= upper ? Limits(lower: lower, upper: upper) : nil
  }

  /// With as many places as it takes to show that a figure lies outside of a range.
  func separating(_ value: Double, from limits: Limits) -> ValueWords {
    let places = decimals...max(decimals, 4)
    return places.lazy.map(withDecimals).first { $0.shown(limits).side(of: $0.shown(value)) != 0 } ?? self
  }
}
