public import Attention

/// Small definitions and figures to look at.
public enum Figures {
  /// Bestand ELB: a monthly stock, a component series.
  public static func stock() throws -> SeriesDefinition {
    let text = try words("Bestand ELB")
    let measure = try Measure(
      id: try Key("bestand"), title: text, content: .count(of: text), unit: .persons, rhythm: .month,
      waitingMonths: 3, window: nil, yearOnYear: false, nature: .stock, swingGrowsWithLevel: true, skewed: false,
      components: [])
    return SeriesDefinition(
      component: ComponentSeries(
        id: try Key("bestand-elb"), version: 1, role: .component, title: text, definition: text, hides: text,
        source: text, minimumCases: MinimumCases(official: 3, own: 3, staff: nil, stories: nil),
        origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: measure))
  }

  /// From January 2025 on, month by month.
  public static func months(_ values: [Double], caveat: Finding.Caveat = .final) -> [Period: Finding] {
    let first = Period(.month, holding: 2025, 1)
    return Dictionary(
      uniqueKeysWithValues: values.enumerated().map { place, value in
        (first.advanced(by: place), .measured(.figure(value, cases: nil), caveat))
      })
  }

  public static func delivery(_ day: Day = Day(number: 20_500), reason: String = "") -> Delivery {
    Delivery(day: day, source: "Statistik der BA, Eckwerte", mapping: nil, reason: reason)
  }

  private static func words(_ text: String) throws -> Localized {
    guard let words = Localized(de: text, en: text) else { throw FiguresFault.withoutWords }
    return words
  }
}

/// A definition that says nothing.
public enum FiguresFault: Error { case withoutWords }
