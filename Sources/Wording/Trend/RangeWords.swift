public import Attention

/// Range, gaps, caveats and breaks of a shown stretch of a series (ux.md C.6).
extension ReadingWords {
  /// "Für diese 24 Monate liegen 23 Werte vor, zwischen 31 und 57 Prozent."
  /// - Parameter start: where the present way of counting begins, if that lies in the stretch; then it is about that alone.
  public func range(
    _ present: [Double], of count: Int, _ rhythm: Rhythm, _ values: ValueWords, since start: Period? = nil
  ) -> [String] {
    guard !present.isEmpty else { return noValues }
    let periods = wording.periods(count, rhythm)
    let since = start.map { " \(wording.sincePeriod($0))" } ?? ""
    let these = start == nil ? say("diese \(periods)", "these \(periods)") : say("die \(periods)", "the \(periods)")
    let known = present.count
    let range = values.range(present)
    guard count > 1 else {
      return [
        start == nil
          ? say("Es liegt ein Wert vor, \(range).", "There is one figure, \(range).")
          : say("Seitdem liegt ein Wert vor, \(range).", "There is one figure since then, \(range).")
      ]
    }
    if known == 1 {
      return [
        say("Für \(these)\(since) liegt ein Wert vor, \(range).", "For \(these)\(since) there is one figure, \(range).")
      ]
    }
    let (german, english) =
      known == count
      ? ("alle Werte", "figures are available for all of") : ("\(known) Werte", "\(known) figures are available for")
    return [
      say(
        "Für \(these)\(since) liegen \(german) vor, \(range).",
        "\(capitalised(english)) \(these)\(since), \(range).")
    ]
  }

  /// "Von Januar 2022 bis Dezember 2023 wurde anders gezählt; da lagen sie zwischen 30 und 41 Tagen."
  public func earlierRange(_ present: [Double], _ stretch: Stretch, _ values: ValueWords) -> [String] {
    guard !present.isEmpty else { return [] }
    let range = values.range(present)
    return [
      say(
        "\(capitalised(wording.spanning(stretch))), anders gezählt, \(present.count == 1 ? "lag der Wert" : "lagen die Werte") \(range).",
        "\(capitalised(wording.spanning(stretch))), counted differently, the \(present.count == 1 ? "figure was" : "figures were") \(range)."
      )
    ]
  }

  /// "Gewählt ist der Abschnitt Juli bis September 2026 mit den Werten 52, 55 und 57 Prozent." Up to six are listed.
  public func chosen(_ stretch: Stretch, _ present: [Double], _ values: ValueWords) -> [String] {
    let name = wording.stretch(stretch)
    let first = say("Gewählt ist der Abschnitt \(name)", "You have chosen \(name)")
    switch present.count {
    case 0: return ["\(first)."]
    case 1:
      return [
        say("\(first) mit dem Wert \(values.said(present[0])).", "\(first), with \(values.said(present[0])).")
      ]
    case 2...6:
      return [
        say("\(first) mit den Werten \(values.list(present)).", "\(first), with \(values.list(present)).")
      ]
    default:
      return [say("\(first) mit Werten \(values.range(present)).", "\(first), with figures \(values.range(present)).")]
    }
  }

  /// Why places are empty, one reason after the other.
  /// - Parameter isTold: whether these are stories, which nobody collects like figures.
  public func gaps(_ gaps: [(period: Period, finding: Finding)], isTold: Bool = false) -> [String] {
    var sentences: [String] = []
    var reasons: [Finding] = []
    for gap in gaps where !reasons.contains(gap.finding) { reasons.append(gap.finding) }
    for reason in reasons {
      sentences += sentence(for: reason, gaps.filter { $0.finding == reason }.map(\.period), isTold: isTold)
    }
    return sentences
  }

  private func sentence(for finding: Finding, _ periods: [Period], isTold: Bool) -> [String] {
    let many = periods.count > 1
    let during = capitalised(wording.during(periods))
    switch finding {
    case .notCollected:
      return isTold
        ? [say("\(during) gab es keine Erzählrunde.", "\(during), there was no round of stories.")]
        : [say("\(during) gab es keine Erhebung.", "\(during), nothing was collected.")]
    case .outage: return outage(during, many)
    case .notYetPublished:
      return [
        figures(periods)
          + say(
            many ? " sind noch nicht veröffentlicht." : " ist noch nicht veröffentlicht.",
            many ? " have not been published yet." : " has not been published yet.")
      ]
    case .notApplicable:
      return [say("\(during) trifft diese Zählung nicht zu.", "\(during), this count does not apply.")]
    case .suppressed(let suppression): return hidden(suppression, periods)
    case .measured:
      return [
        say("\(during) ist der Nenner null.", "\(during), the denominator is zero."),
        say("Einen Anteil von nichts gibt es nicht.", "There is no such thing as a share of nothing."),
      ]
    default: return []
    }
  }

  /// "Die Werte von Mai bis Juli 2026", "Der Wert für Mai 2026".
  private func figures(_ periods: [Period]) -> String {
    let of = wording.ofPeriods(periods)
    return say(
      periods.count > 1 ? "Die Werte \(of)" : "Der Wert \(of)",
      periods.count > 1 ? "The figures \(of)" : "The figure \(of)")
  }

  private func outage(_ during: String, _ many: Bool) -> [String] {
    [
      say(
        many ? "\(during) fehlen Werte (Datenausfall)." : "\(during) fehlt der Wert (Datenausfall).",
        many ? "\(during), figures are missing (data outage)." : "\(during), the figure is missing (data outage)."),
      say("Wir haben nichts ergänzt.", "We have filled nothing in."),
      say("Über die Lücke ziehen wir keine Linie.", "We draw no line across the gap."),
    ]
  }

  private func hidden(_ suppression: Finding.Suppression, _ periods: [Period]) -> [String] {
    let many = periods.count > 1
    let (german, english) = (figures(periods), figures(periods))
    let why: String
    switch suppression {
    case .fewerThan(let limit):
      why = say(
        "\(german) \(many ? "beruhen" : "beruht") auf weniger als \(limit) Fällen.",
        "\(english) \(many ? "are" : "is") based on fewer than \(limit) cases.")
    case .complement:
      why = say(
        "\(german) \(many ? "ließen" : "ließe") zusammen mit anderen auf wenige Personen schließen.",
        "Together with others, \(english.prefix(1).lowercased() + english.dropFirst()) would reveal something about a few people."
      )
    case .source:
      why = say(
        "\(german) verbirgt die Quelle nach ihrer eigenen Regel.",
        "The source hides \(english.prefix(1).lowercased() + english.dropFirst()) under its own rule.")
    }
    return [
      why,
      say(
        many ? "Zum Schutz der Personen bleiben sie verborgen." : "Zum Schutz der Personen bleibt er verborgen.",
        many ? "They stay hidden to protect people." : "It stays hidden to protect people."),
      say(
        many ? "Sie zählen hier als fehlend, nicht als null." : "Er zählt hier als fehlend, nicht als null.",
        many ? "Here they count as missing, not as zero." : "Here it counts as missing, not as zero."),
    ]
  }

  /// "Die Werte für August bis Oktober 2026 sind vorläufig."
  public func caveats(_ marked: [(period: Period, caveat: Finding.Caveat)]) -> [String] {
    var sentences: [String] = []
    var kinds: [Finding.Caveat] = []
    for mark in marked where mark.caveat != .final && !kinds.contains(mark.caveat) { kinds.append(mark.caveat) }
    for kind in kinds {
      let periods = marked.filter { $0.caveat == kind }.map(\.period)
      sentences += sentence(for: kind, periods)
    }
    return sentences
  }

  private func sentence(for caveat: Finding.Caveat, _ periods: [Period]) -> [String] {
    let many = periods.count > 1
    let german = figures(periods) + (many ? " sind" : " ist")
    let english = figures(periods) + (many ? " are" : " is")
    switch caveat {
    case .final: return []
    case .provisional:
      return [
        say("\(german) vorläufig.", "\(english) provisional."),
        say("Die gestrichelte Linie kann sich also noch ändern.", "So the dashed line may still change."),
      ]
    case .projected:
      return [
        say("\(german) hochgerechnet.", "\(english) a projection."),
        say("Ein späterer Datenstand kann anders ausfallen.", "Later data may differ."),
      ]
    case .imputed: return [say("\(german) von der Quelle geschätzt.", "\(english) estimated by the source.")]
    case .rounded(let base):
      return [
        say(
          "Die Quelle rundet auf Vielfache von \(base); gleiche Werte sind deshalb häufig.",
          "The source rounds to multiples of \(base), so equal figures are common.")
      ]
    }
  }

  /// "Ab Januar 2024 wird anders gezählt."
  public func breaks(_ phases: [Phase]) -> [String] {
    guard !phases.isEmpty else { return [] }
    return phases.map { "\(capitalised(wording.fromPeriod($0.first)))\(say("", " on,")) \(changed($0.reason))." }
      + [
        say(
          "Die Werte davor und danach stehen deshalb getrennt.",
          "The figures before and after are therefore shown separately."),
        say("Sie lassen sich nicht direkt vergleichen.", "They cannot be compared directly."),
      ]
  }

  /// What is different from a break on, after "ab Januar 2024 …".
  public func changed(_ reason: Event.Kind) -> String {
    switch reason {
    case .definition, .correction: say("wird anders gezählt", "counting is done differently")
    case .law: say("wird nach neuem Recht gezählt", "counting follows new law")
    case .organisation: say("wird in anderem Zuschnitt gezählt", "counting covers a different area or unit")
    case .shock: say("wird unter anderen Umständen gezählt", "counting takes place under different circumstances")
    }
  }

  /// Why an axis does not begin at zero, or stands higher than that of its neighbours.
  public func axisBegins(at figure: String) -> String {
    say("Achse beginnt bei \(figure)", "Axis starts at \(figure)")
  }
  public func ownScale(to figure: String) -> String { say("Eigene Skala bis \(figure)", "Own scale up to \(figure)") }
}
