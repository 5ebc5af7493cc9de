public import Attention

/// What stands beside the two statements: what is read instead, what is behind the figures, what may still change.
extension ReadingWords {
  /// What is said of the monthly figures that are read instead of a moving one, series by series.
  /// - Parameter withRange: whether the usual range was asked for.
  public func components(_ reading: Reading, withRange: Bool = false) -> [ComponentWords] {
    guard reading.measure.isMoving else { return [] }
    guard !reading.components.isEmpty else {
      return [
        ComponentWords(
          name: nil,
          sentences: [
            say(
              "Die Monatszahlen, aus denen der Wert besteht, liegen hier nicht vor.",
              "The monthly figures it is made up of are not available here.")
          ])
      ]
    }
    let series = reading.components.map { component in
      let reading = component.reading
      let values = ValueWords(reading.measure.unit, of: reading.figures, wording)
      let name = component.definitions.map { wording.say($0.title) }.joined(
        separator: say(", geteilt durch: ", ", divided by: "))
      return ComponentWords(
        name: name, sentences: statement(reading, values) + single(reading, values, withRange: withRange))
    }
    let together = bridge(reading.components) + questions(reading.components.map(\.reading))
    return series + (together.isEmpty ? [] : [ComponentWords(name: nil, sentences: together)])
  }

  /// A share and its cases may say different things; nobody should have to take one of them for a mistake.
  private func bridge(_ components: [Reading.Component]) -> [String] {
    guard let share = components.first(where: { $0.definitions.count > 1 })?.reading.level,
      let cases = components.first(where: { $0.definitions.count == 1 })?.reading.level,
      share.speaks != cases.speaks, share.withheld == nil, cases.withheld == nil
    else { return [] }
    return [
      say("Anteil und Fälle sagen hier Verschiedenes.", "The share and the cases say different things here."),
      say("Beides kann stimmen.", "Both can be true."),
      say(
        "Der Anteil hängt auch davon ab, wie groß sein Nenner gerade ist.",
        "The share also depends on how large its denominator is at the time."),
    ]
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
        ? say("Hinter jedem Wert stehen \(last) Fälle.", "Every figure is based on \(last) cases.")
        : say(
          "Hinter den Werten stehen je \(low) bis \(high) Fälle, zuletzt \(last).",
          "Each figure is based on \(low) to \(high) cases, the most recent on \(last).")
      return [first]
        + (newest < Self.few
          ? [say("Bei so kleinen Zahlen schwankt der Wert stark.", "With numbers this small, the figure varies a lot.")]
          : [])
    case .parts(let value, let numerator, let denominator):
      guard denominator < Self.few else { return [] }
      let (share, part, all) = (values.said(value), wording.number(numerator), wording.number(denominator))
      return [
        say(
          "Hinter dem letzten Wert von \(share) stehen \(all) Fälle, davon \(part).",
          "The latest figure, \(share), is based on \(all) cases, \(part) of which count."),
        say("Bei so kleinen Zahlen schwankt der Wert stark.", "With numbers this small, the figure varies a lot."),
      ]
    }
  }

  /// Cases below which a figure varies a lot (trends/spec.md b.9).
  static let few = 20.0

  /// "Solche Werte lagen später meist 1 bis 4 Prozent höher." Nothing where too little is known.
  public func revisions(_ revisions: Revisions, _ values: ValueWords) -> [String] {
    guard let age = revisions.bands.last?.age, revisions.byAge.indices.contains(age) else { return [] }
    let known = revisions.byAge[age]
    guard known.method != .none, let low = known.low, let high = known.high else { return [] }
    let cases = numeral(known.count)
    let (german, english) =
      known.method == .quantiles
      ? ("Früher", "In the past") : ("In \(cases) früheren Fällen", "In \(cases) earlier cases")
    let (mostly, usually) = known.method == .quantiles ? (" meist", " usually") : ("", "")
    if values.unit == .percent { return figures(revisions, values, (german + mostly, english + usually)) }
    let (from, to) = (Int((low * 100).rounded()), Int((high * 100).rounded()))
    if from == 0, to == 0 {
      return [
        say(
          "\(german) blieben solche Werte\(mostly) fast gleich.",
          "\(english), such figures\(usually) stayed almost the same.")
      ]
    }
    let change = change(from, to)
    return [
      say(
        "\(german) lagen solche Werte später\(mostly) \(change).",
        "\(english), such figures\(usually) turned out \(change).")
    ]
  }

  /// "In zehn früheren Fällen wären aus 24,1 später 24,1 bis 24,8 Prozent geworden." Per cent of per cent would be read as
  /// points.
  private func figures(_ revisions: Revisions, _ values: ValueWords, _ when: (String, String)) -> [String] {
    guard let band = revisions.bands.last, let low = band.low, let high = band.high else { return [] }
    let (now, from, to) = (values.number(band.value), values.number(low), values.number(high))
    if from == to {
      return now == from
        ? [
          say(
            "\(when.0) hätte sich an \(values.said(band.value)) nichts mehr geändert.",
            "\(when.1), \(values.said(band.value)) would have stayed the same.")
        ]
        : [
          say(
            "\(when.0) wären aus \(now) später \(values.said(low)) geworden.",
            "\(when.1), \(now) would have become \(values.said(low)).")
        ]
    }
    return [
      say(
        "\(when.0) wären aus \(now) später \(from) bis \(values.said(high)) geworden.",
        "\(when.1), \(now) would have become \(from) to \(values.said(high)).")
    ]
  }

  private func change(_ from: Int, _ to: Int) -> String {
    switch (from, to) {
    case (0, 1...):
      say("gleich hoch oder bis zu \(to) Prozent höher", "the same or up to \(to) per cent higher")
    case (..<0, 0):
      say("gleich hoch oder bis zu \(-from) Prozent niedriger", "the same or up to \(-from) per cent lower")
    case (0..., 0...):
      from == to
        ? say("\(to) Prozent höher", "\(to) per cent higher")
        : say("\(from) bis \(to) Prozent höher", "\(from) to \(to) per cent higher")
    case (...0, ...0):
      from == to
        ? say("\(-to) Prozent niedriger", "\(-to) per cent lower")
        : say("\(-to) bis \(-from) Prozent niedriger", "\(-to) to \(-from) per cent lower")
    default:
      say(
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
        "\(span), under the earlier way of counting, the middle was \(value).")
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
          ? "The figures for \(list) lie far from the trend and the season."
          : "The figure for \(list) lies far from the trend and the season."),
      say(
        many ? "Wollen Sie sie aus der Rechnung nehmen?" : "Wollen Sie ihn aus der Rechnung nehmen?",
        many
          ? "Would you like to leave them out of the calculation?"
          : "Would you like to leave it out of the calculation?"),
      say(
        many
          ? "Im Bild bleiben die Werte stehen; den Grund halten wir fest."
          : "Im Bild bleibt der Wert stehen; den Grund halten wir fest.",
        many
          ? "The figures stay in the picture, and we record the reason."
          : "The figure stays in the picture, and we record the reason."),
    ]
  }

  /// "Auf dieser Seite stehen sechs Reihen." For pages with several pictures.
  public func manySeries(_ count: Int) -> [String] {
    guard count > 1 else { return [] }
    // One of ten has a month outside or a level that speaks without anything having changed.
    let byChance = max(1, (count + 5) / 10)
    return [
      say("Auf dieser Seite stehen \(numeral(count)) Reihen.", "There are \(numeral(count)) series on this page."),
      byChance == 1
        ? say(
          "Manchmal fällt eine auch dann auf, wenn sich nirgends etwas geändert hat.",
          "Sometimes one of them stands out even if nothing has changed anywhere.")
        : say(
          "Etwa \(numeral(byChance)) fallen auch dann auf, wenn sich nirgends etwas geändert hat.",
          "About \(numeral(byChance)) will stand out even if nothing has changed anywhere."),
      say(
        "Passt das Auffällige zu dem, was Sie vor Ort wissen?",
        "Does what stands out match what you know from your own work?"),
    ]
  }
}

/// What is said of one monthly series that is read instead of a moving figure; without a name, of all of them.
public struct ComponentWords: Hashable, Sendable {
  public let name: String?
  public let sentences: [String]
}
