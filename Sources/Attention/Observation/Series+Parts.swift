extension Series {
  /// Numerators and denominators as series of their own, so that each can be looked at; none where the figures are no ratios.
  ///
  /// They keep the caveat of the figure, its absences, and its window: a numerator of a moving figure moves too.
  public var parts: [Series] {
    let (upper, lower): (Localized, Localized)
    switch definition.measure.content {
    case .rate(let numerator, let denominator), .changeRatio(let numerator, let denominator):
      (upper, lower) = (numerator, denominator)
    default: return []
    }
    guard observations.contains(where: { if case .measured(.ratio, _) = $0.finding { true } else { false } }) else {
      return []
    }
    return [part(upper, "zaehler") { above, _ in above }, part(lower, "nenner") { _, below in below }].compactMap { $0 }
  }

  private func part(_ title: Localized, _ id: String, _ take: (Double, Double) -> Double) -> Series? {
    guard let definition = definition.part(title, id) else { return nil }
    let parts = observations.map { observation in
      guard case .measured(.ratio(let numerator, let denominator), let caveat) = observation.finding else {
        return observation
      }
      return Observation(
        period: observation.period, finding: .measured(.figure(take(numerator, denominator), cases: nil), caveat),
        vintage: observation.vintage)
    }
    return try? Series(organisation: organisation, definition: definition, observations: parts)
  }
}

extension SeriesDefinition {
  /// One half of a ratio: the same key, source and hidden things, another title.
  fileprivate func part(_ title: Localized, _ id: String) -> SeriesDefinition? {
    let whole = measure
    let half = try? Measure(
      id: Key(id), title: title, content: .count(of: title), unit: .cases, rhythm: whole.rhythm,
      waitingMonths: whole.waitingMonths, window: whole.window, yearOnYear: whole.yearOnYear, nature: .flow,
      swingGrowsWithLevel: whole.swingGrowsWithLevel, skewed: false, components: [])
    return half.map { SeriesDefinition(of: self, title: title, measure: $0) }
  }
}
