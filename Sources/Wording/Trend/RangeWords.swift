public import Attention

/// Range, gaps, caveats and breaks of a shown stretch of a series (ux.md C.6).
extension ReadingWords {
  /// "Für diese 24 Monate liegen 23 Werte vor, zwischen 31 und 57 Prozent."
  public func range(_ present: [Double], of count: Int, _ rhythm: Rhythm, _ values: ValueWords) -> [String] {
    guard !present.isEmpty else { return noValues }
    let these = say("Für diese \(wording.periods(count, rhythm))", "For these \(wording.periods(count, rhythm))")
    let known = present.count
    guard count > 1 else {
      return [say("Es liegt ein Wert vor, \(values.range(present)).", "There is one figure, \(values.range(present)).")]
    }
    if known == 1 {
      return [
        say(
          "\(these) liegt ein Wert vor, \(values.range(present)).",
          "\(these) there is one figure, \(values.range(present)).")
      ]
    }
    let howMany = known == count ? say("alle Werte", "all figures") : say("\(known) Werte", "\(known) figures")
    return [
      say(
        "\(these) liegen \(howMany) vor, \(values.range(present)).",
        "\(these) \(howMany) are there, \(values.range(present)).")
    ]
  }

  /// "Gewählt ist der Abschnitt Juli bis September 2026 mit den Werten 52, 55 und 57 Prozent." Up to six are listed.
  public func chosen(_ stretch: Stretch, _ present: [Double], _ values: ValueWords) -> [String] {
    let name = wording.stretch(stretch)
    let first = say("Gewählt ist der Abschnitt \(name)", "Chosen is \(name)")
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
  public func gaps(_ gaps: [(period: Period, finding: Finding)]) -> [String] {
    var sentences: [String] = []
    var reasons: [Finding] = []
    for gap in gaps where !reasons.contains(gap.finding) { reasons.append(gap.finding) }
    for reason in reasons {
      sentences += sentence(for: reason, gaps.filter { $0.finding == reason }.map(\.period))
    }
    return sentences
  }

  private func sentence(for finding: Finding, _ periods: [Period]) -> [String] {
    let list = wording.periodList(periods)
    let many = periods.count > 1
    switch finding {
    case .notCollected:
      return [say("Für \(list) gibt es keine Erhebung.", "For \(list) nothing was collected.")]
    case .outage: return outage(list, many)
    case .notYetPublished:
      return [
        say(
          many
            ? "Die Werte für \(list) sind noch nicht veröffentlicht."
            : "Der Wert für \(list) ist noch nicht veröffentlicht.",
          many ? "The figures for \(list) are not yet published." : "The figure for \(list) is not yet published.")
      ]
    case .notApplicable:
      return [say("Für \(list) trifft diese Zählung nicht zu.", "For \(list) this count does not apply.")]
    case .suppressed(let suppression): return hidden(suppression, list, many)
    case .measured:
      return [
        say("Für \(list) ist der Nenner null.", "For \(list) the denominator is zero."),
        say("Einen Anteil von nichts gibt es nicht.", "There is no share of nothing."),
      ]
    default: return []
    }
  }

  private func outage(_ list: String, _ many: Bool) -> [String] {
    [
      say(
        many ? "Für \(list) fehlen Werte (Datenausfall)." : "Für \(list) fehlt der Wert (Datenausfall).",
        many ? "For \(list) figures are missing (data outage)." : "For \(list) the figure is missing (data outage)."),
      say("Wir haben nichts ergänzt.", "We have filled nothing in."),
      say("Über die Lücke ziehen wir keine Linie.", "We draw no line across the gap."),
    ]
  }

  private func hidden(_ suppression: Finding.Suppression, _ list: String, _ many: Bool) -> [String] {
    let german = many ? "Die Werte für \(list)" : "Der Wert für \(list)"
    let english = many ? "The figures for \(list)" : "The figure for \(list)"
    let why: String
    switch suppression {
    case .fewerThan(let limit):
      why = say(
        "\(german) \(many ? "beruhen" : "beruht") auf weniger als \(limit) Fällen.",
        "\(english) \(many ? "rest" : "rests") on fewer than \(limit) cases.")
    case .complement:
      why = say(
        "\(german) \(many ? "ließen" : "ließe") zusammen mit anderen auf wenige Personen schließen.",
        "\(english) would, together with others, tell of a few people.")
    case .source:
      why = say(
        "\(german) verbirgt die Quelle nach ihrer eigenen Regel.",
        "\(english) \(many ? "are" : "is") hidden by the source’s own rule.")
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
      sentences += sentence(for: kind, wording.periodList(periods), many: periods.count > 1)
    }
    return sentences
  }

  private func sentence(for caveat: Finding.Caveat, _ list: String, many: Bool) -> [String] {
    let german = many ? "Die Werte für \(list) sind" : "Der Wert für \(list) ist"
    let english = many ? "The figures for \(list) are" : "The figure for \(list) is"
    switch caveat {
    case .final: return []
    case .provisional:
      return [
        say("\(german) vorläufig.", "\(english) provisional."),
        say("Die gestrichelte Linie kann sich also noch ändern.", "So the dashed line may still change."),
      ]
    case .projected:
      return [
        say("\(german) hochgerechnet.", "\(english) projected."),
        say("Ein späterer Datenstand kann anders ausfallen.", "A later state of the data may differ."),
      ]
    case .imputed: return [say("\(german) von der Quelle geschätzt.", "\(english) estimated by the source.")]
    case .rounded(let base):
      return [
        say(
          "Die Quelle rundet auf Vielfache von \(base); gleiche Werte sind deshalb häufig.",
          "The source rounds to multiples of \(base), so equal figures are frequent.")
      ]
    }
  }

  /// "Ab Januar 2024 wird anders gezählt."
  public func breaks(_ phases: [Phase]) -> [String] {
    guard !phases.isEmpty else { return [] }
    return phases.map { "\(capitalised(wording.fromPeriod($0.first))) \(changed($0.reason))." }
      + [
        say(
          "Die Werte davor und danach stehen deshalb getrennt.", "The figures before and after therefore stand apart."),
        say("Sie lassen sich nicht direkt vergleichen.", "They cannot be compared directly."),
      ]
  }

  /// What is different from a break on, after "ab Januar 2024 …".
  public func changed(_ reason: Event.Kind) -> String {
    switch reason {
    case .definition, .correction: say("wird anders gezählt", "it is counted differently")
    case .law: say("wird nach neuem Recht gezählt", "it is counted under new law")
    case .organisation: say("wird in anderem Zuschnitt gezählt", "it is counted for a different unit")
    case .shock: say("wird unter anderen Umständen gezählt", "it is counted under different circumstances")
    }
  }

  /// Why an axis does not begin at zero, or stands higher than that of its neighbours.
  public func axisBegins(at figure: String) -> String {
    say("Achse beginnt bei \(figure)", "Axis begins at \(figure)")
  }
  public func ownScale(to figure: String) -> String { say("Eigene Skala bis \(figure)", "Own scale up to \(figure)") }
}
