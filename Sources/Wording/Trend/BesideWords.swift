public import Attention

/// What stands beside the two statements: what is read instead, what is behind the figures, what may still change.
extension ReadingWords {
  /// Which monthly figures are read instead of a moving one, and what they say.
  public func components(_ reading: Reading) -> [String] {
    guard reading.measure.isMoving else { return [] }
    guard !reading.components.isEmpty else {
      return [
        say(
          "Die Monatszahlen, aus denen er besteht, liegen hier nicht vor.",
          "The monthly figures it is made of are not available here.")
      ]
    }
    return reading.components.flatMap(component)
  }

  private func component(_ component: Reading.Component) -> [String] {
    let reading = component.reading
    let names = component.definitions.map { wording.quoted(wording.say($0.title)) }
    let what = names.joined(separator: say(", geteilt durch ", ", divided by "))
    let values = ValueWords(reading.measure.unit, of: reading.figures, wording)
    return [say("Gelesen wird stattdessen Monat für Monat: \(what).", "Read instead, month by month: \(what).")]
      + level(reading, values) + single(reading, values)
  }

  /// What stands behind the newest figure, where that is few.
  public func behind(_ view: Reading.View, _ values: ValueWords) -> [String] {
    switch view {
    case .points(let behind), .curve(let behind): self.behind(behind, values)
    case .empty, .waves, .stories: []
    }
  }

  private func behind(_ behind: Reading.Behind, _ values: ValueWords) -> [String] {
    switch behind {
    case .unknown: return []
    case .cases(let newest, let fewest, let most):
      let (low, high, last) = (wording.number(fewest), wording.number(most), wording.number(newest))
      let first =
        fewest == most
        ? say("Hinter jedem Wert stehen \(last) Fälle.", "Behind every figure there are \(last) cases.")
        : say(
          "Hinter den Werten stehen je \(low) bis \(high) Fälle, zuletzt \(last).",
          "Behind the figures there are \(low) to \(high) cases each, most recently \(last).")
      return [first]
        + (newest < Self.few
          ? [say("Bei so kleinen Zahlen schwankt der Wert stark.", "With numbers this small the figure varies a lot.")]
          : [])
    case .parts(let value, let numerator, let denominator):
      guard denominator < Self.few else { return [] }
      let (share, part, all) = (values.said(value), wording.number(numerator), wording.number(denominator))
      return [
        say(
          "Hinter dem letzten Wert von \(share) stehen \(all) Fälle, davon \(part).",
          "Behind the latest figure of \(share) there are \(all) cases, \(part) of them counted."),
        say("Bei so kleinen Zahlen schwankt der Wert stark.", "With numbers this small the figure varies a lot."),
      ]
    }
  }

  /// Cases below which a figure varies a lot (trends/spec.md b.9).
  static let few = 20.0

  /// "Solche Werte lagen später meist 1 bis 4 Prozent höher." Nothing where too little is known.
  public func revisions(_ revisions: Revisions) -> [String] {
    guard let age = revisions.bands.last?.age, revisions.byAge.indices.contains(age) else { return [] }
    let known = revisions.byAge[age]
    guard known.method != .none, let low = known.low, let high = known.high else { return [] }
    let often = known.method == .quantiles
    let span = change(low, high)
    return [
      often
        ? say("Solche Werte lagen später meist \(span).", "Such figures later mostly lay \(span).")
        : say(
          "In \(numeral(known.count)) früheren Fällen lagen solche Werte später \(span).",
          "In \(numeral(known.count)) earlier cases such figures later lay \(span).")
    ]
  }

  private func change(_ low: Double, _ high: Double) -> String {
    let (from, to) = (Int((low * 100).rounded()), Int((high * 100).rounded()))
    switch (from, to) {
    case (0, 0): return say("fast gleich", "almost the same")
    case (0..., 0...):
      return from == to
        ? say("\(to) Prozent höher", "\(to) per cent higher")
        : say("\(from) bis \(to) Prozent höher", "\(from) to \(to) per cent higher")
    case (...0, ...0):
      return from == to
        ? say("\(-to) Prozent niedriger", "\(-to) per cent lower")
        : say("\(-to) bis \(-from) Prozent niedriger", "\(-to) to \(-from) per cent lower")
    default:
      return say(
        "zwischen \(-from) Prozent niedriger und \(to) Prozent höher",
        "between \(-from) per cent lower and \(to) per cent higher")
    }
  }

  /// "Von Januar 2022 bis Dezember 2023, vor der Umstellung, lag die Mitte bei 35 Tagen."
  public func earlier(_ middles: [Reading.Middle], _ values: ValueWords) -> [String] {
    middles.map { middle in
      let (span, value) = (capitalised(wording.spanning(middle.stretch)), values.middleSaid(middle.value))
      return say(
        "\(span), in früherer Zählweise, lag die Mitte bei \(value).",
        "\(span), counted as it was then, the middle was at \(value).")
    }
  }

  /// Months far from trend and season, offered for setting aside.
  public func farOff(_ reading: Reading) -> [String] {
    guard !reading.farOff.isEmpty else { return [] }
    let list = wording.periodList(reading.farOff)
    let many = reading.farOff.count > 1
    return [
      say(
        many
          ? "Die Werte für \(list) liegen weit ab von Verlauf und Jahreszeit."
          : "Der Wert für \(list) liegt weit ab von Verlauf und Jahreszeit.",
        many
          ? "The figures for \(list) lie far from course and season."
          : "The figure for \(list) lies far from course and season."),
      say(
        many ? "Wollen Sie sie aus der Rechnung nehmen?" : "Wollen Sie ihn aus der Rechnung nehmen?",
        many ? "Do you want to leave them out of the calculation?" : "Do you want to leave it out of the calculation?"),
      say(
        "Im Bild bleibt der Wert stehen; den Grund halten wir fest.",
        "The figure stays in the picture; we record the reason."),
    ]
  }

  /// "Auf dieser Seite stehen sechs Reihen." For pages with several pictures.
  public func manySeries(_ count: Int) -> [String] {
    guard count > 1 else { return [] }
    // One of ten has a month outside or a level that speaks without anything having changed.
    let byChance = max(1, (count + 5) / 10)
    return [
      say("Auf dieser Seite stehen \(numeral(count)) Reihen.", "On this page there are \(numeral(count)) series."),
      byChance == 1
        ? say(
          "Manchmal fällt eine auch dann auf, wenn sich nirgends etwas geändert hat.",
          "Sometimes one stands out even if nothing has changed anywhere.")
        : say(
          "Etwa \(numeral(byChance)) fallen auch dann auf, wenn sich nirgends etwas geändert hat.",
          "About \(numeral(byChance)) stand out even if nothing has changed anywhere."),
      say(
        "Passt das Auffällige zu dem, was Sie vor Ort wissen?", "Does what stands out fit what you know on the ground?"),
    ]
  }
}
