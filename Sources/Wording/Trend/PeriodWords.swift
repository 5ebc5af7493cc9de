public import Attention

/// Periods inside a sentence, with the small words they need in front.
extension Wording {
  /// "im August 2025", "im 1. Halbjahr 2026", "im Jahr 2025".
  public func inPeriod(_ period: Period) -> String {
    say(
      period.rhythm == .year ? "im Jahr \(period.year)" : "im \(self.period(period))",
      "in \(english(period))")
  }

  /// "für August 2025", "für das 1. Halbjahr 2026".
  public func forPeriod(_ period: Period) -> String { say("für \(accusative(period))", "for \(english(period))") }

  /// "ab Januar 2024", "ab dem 1. Halbjahr 2024".
  public func fromPeriod(_ period: Period) -> String { say("ab \(dative(period))", "from \(english(period))") }

  /// "seit März 2024", "seit dem 1. Quartal 2024".
  public func sincePeriod(_ period: Period) -> String { say("seit \(dative(period))", "since \(english(period))") }

  /// "bis Oktober 2026", "bis zum 1. Halbjahr 2026".
  public func untilPeriod(_ period: Period) -> String {
    say(hasArticle(period) ? "bis zum \(self.period(period))" : "bis \(self.period(period))", "to \(english(period))")
  }

  /// "von November 2024 bis Oktober 2026", "vom 1. Halbjahr 2024 bis zum 1. Halbjahr 2026".
  public func spanning(_ stretch: Stretch) -> String {
    guard stretch.first != stretch.last else { return inPeriod(stretch.first) }
    let first = stretch.first
    return say(
      "\(hasArticle(first) ? "vom" : "von") \(period(first)) \(untilPeriod(stretch.last))",
      "from \(english(first)) \(untilPeriod(stretch.last))")
  }

  /// "24 Monate", "ein Monat".
  public func periods(_ count: Int, _ rhythm: Rhythm) -> String {
    switch rhythm {
    case .month: self.count(count, say("Monat", "month"), say("Monate", "months"))
    case .quarter: self.count(count, say("Quartal", "quarter"), say("Quartale", "quarters"))
    case .halfYear: self.count(count, say("Halbjahr", "half-year"), say("Halbjahre", "half-years"))
    case .year: self.count(count, say("Jahr", "year"), say("Jahre", "years"))
    }
  }

  /// "in den 24 Monaten": the same after a preposition.
  public func periodsDative(_ count: Int, _ rhythm: Rhythm) -> String {
    let plain = periods(count, rhythm)
    return language == .german && count != 1 ? plain + "n" : plain
  }

  /// Several periods in a row of words: neighbours become a stretch; what would be too long for a sentence becomes a number.
  ///
  ///     Juni und Juli 2022 → "Juni und Juli 2022"; with August 2025 → "Juni bis Juli 2022 und August 2025"
  public func periodList(_ periods: [Period]) -> String {
    let stretches = Self.joined(periods)
    let names = list(stretches.map { accusative($0, alone: stretches.count == 1) })
    guard stretches.count > 3 || names.split(separator: " ").count > 9, let first = periods.first else { return names }
    return self.periods(periods.count, first.rhythm)
  }

  /// Periods as the time in which something was: "im August 2025", "vom 1. Halbjahr 2024 bis zum 1. Halbjahr 2026",
  /// "von Juni bis Juli 2022 und im November 2022", "in 5 Monaten".
  public func during(_ periods: [Period]) -> String {
    let stretches = Self.joined(periods)
    let names = list(stretches.map { during($0, alone: stretches.count == 1) })
    let isLong = stretches.count > 3 || stretches.count > 1 && names.split(separator: " ").count > 10
    guard isLong, let first = periods.first else { return names }
    return "in \(periodsDative(periods.count, first.rhythm))"
  }

  /// The same behind a noun: "(die Werte) für Juni und Juli 2022", "vom 1. Quartal 2024 bis zum 1. Quartal 2026".
  public func ofPeriods(_ periods: [Period]) -> String {
    let stretches = Self.joined(periods)
    guard stretches.count == 1, let only = stretches.first, only.last.index - only.first.index > 1 else {
      return say("für \(periodList(periods))", "for \(periodList(periods))")
    }
    return during(only, alone: true)
  }

  private func during(_ stretch: Stretch, alone: Bool) -> String {
    let (first, last) = (stretch.first, stretch.last)
    guard first != last else { return inPeriod(first) }
    guard first.rhythm == .month, first.year == last.year else {
      guard alone, last.index == first.index + 1 else { return spanning(stretch) }
      return first.rhythm == .year
        ? say("in den Jahren \(first.year) und \(last.year)", "in \(first.year) and \(last.year)")
        : say("\(inPeriod(first)) und \(inPeriod(last))", "\(inPeriod(first)) and \(english(last))")
    }
    return alone && last.index == first.index + 1
      ? say("im \(month(first.ordinal)) und \(period(last))", "in \(month(first.ordinal)) and \(period(last))")
      : say("von \(month(first.ordinal)) bis \(period(last))", "from \(month(first.ordinal)) to \(period(last))")
  }

  /// Neighbouring periods joined into stretches.
  static func joined(_ periods: [Period]) -> [Stretch] {
    var stretches: [Stretch] = []
    for period in periods.sorted() {
      if let last = stretches.last, last.last.rhythm == period.rhythm, last.last.index + 1 == period.index,
        let longer = Stretch(last.first, period)
      {
        stretches[stretches.count - 1] = longer
      } else if let alone = Stretch(period, period) {
        stretches.append(alone)
      }
    }
    return stretches
  }

  private func accusative(_ stretch: Stretch, alone: Bool) -> String {
    let (first, last) = (stretch.first, stretch.last)
    guard first != last else { return say(accusative(first), english(first)) }
    let isPair = alone && last.index == first.index + 1
    guard first.rhythm == .month else {
      let between = isPair ? say("und", "and") : say("bis", "to")
      return say("\(accusative(first)) \(between) \(accusative(last))", "\(english(first)) \(between) \(english(last))")
    }
    let from = first.year == last.year ? month(first.ordinal) : period(first)
    return "\(from) \(isPair ? say("und", "and") : say("bis", "to")) \(period(last))"
  }

  private func hasArticle(_ period: Period) -> Bool { period.rhythm == .quarter || period.rhythm == .halfYear }
  private func accusative(_ period: Period) -> String { (hasArticle(period) ? "das " : "") + self.period(period) }
  private func dative(_ period: Period) -> String { (hasArticle(period) ? "dem " : "") + self.period(period) }
  private func english(_ period: Period) -> String {
    (period.rhythm == .halfYear ? "the " : "") + self.period(period)
  }
}
