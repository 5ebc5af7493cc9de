import Attention

/// The invented monthly series of a Jobcenter: what statutory figures are made of, and the situation around the work.
///
/// Each is kept by months before today, so that rates can be made of them; `findings` says what became known of it.
struct PracticeStreams {
  private var values: [String: [Int: Double]] = [:]
  private let figures: PracticeFigures

  subscript(id: String) -> [Int: Double]? { values[id] }

  init(_ figures: PracticeFigures) {
    self.figures = figures
    addStocks()
    addEvents()
    addMoney()
    addSituation()
  }

  private mutating func add(
    _ id: String, as stream: String? = nil, level: Double, swing: [Double] = [], spread: Double,
    change: (Int) -> Double = { _ in 0 }
  ) {
    values[id] = figures.monthly(stream ?? id, level: level, swing: swing, spread: spread, change: change)
  }

  private mutating func addStocks() {
    add(
      "bestand-elb", level: 8200, swing: [54, 36, 18, 0, -18, -36, -18, -18, -36, -18, 0, 36], spread: 25
    ) { $0 > 52 ? 0 : ($0 > 30 ? 520 * Double(52 - $0) / 22 : 520 - 6 * Double(30 - $0)) }
    add("bestand-lzb", level: 5150, spread: 15) { $0 > 30 ? 0 : 9 * Double(30 - $0) }
    add("bestand-alleinerziehende", level: 1420, swing: Self.winter(8), spread: 9)
    add("bestand-bedarfsgemeinschaften", level: 6080, swing: Self.winter(24), spread: 18) { -2 * Double($0 % 40) }
    add("elb-mit-leistungsminderung", level: 168, spread: 9) { (44...49).contains($0) ? -140 : 0 }
    add("nicht-erwerbsfaehige-leistungsberechtigte", level: 2390, swing: Self.winter(10), spread: 10)
    values["lzb-in-massnahmen"] = drifting("lzb-in-massnahmen", level: 612, spread: 13, memory: 0.82)
  }

  /// A month keeps most of what the month before had: neither a level nor a shift, just carrying over.
  private func drifting(_ id: String, level: Double, spread: Double, memory: Double) -> [Int: Double] {
    var (last, result) = (0.0, [Int: Double]())
    let noise = figures.monthly(id, level: 1000, swing: [], spread: spread)
    for ago in noise.keys.sorted(by: >) {
      last = memory * last + (noise[ago] ?? 1000) - 1000
      result[ago] = (level + last).rounded()
    }
    return result
  }

  private mutating func addEvents() {
    add(
      "integrationen-im-monat", as: "integrationen", level: 172,
      swing: [-38, -18, 12, 24, 16, 6, -4, 22, 34, 10, -12, -52], spread: 13
    ) { (31...46).contains($0) ? 38 : 0 }
    add(
      "integrationen-alleinerziehende-im-monat", as: "integrationen-alleinerziehende", level: 15,
      swing: [-3, -2, 0, 2, 1, 0, -3, 4, 4, 1, -1, -3], spread: 3)
    add("integrationen-lzb-im-monat", level: 61, swing: [-12, -6, 4, 8, 5, 2, -1, 7, 11, 3, -4, -17], spread: 6)
    values["bedarfsdeckende-integrationen-im-monat"] = share(of: "integrationen-im-monat", 0.44, "bedarfsdeckend")
    values["kontinuierliche-beschaeftigungen-im-monat"] = share(of: "integrationen-im-monat", 0.61, "kontinuierlich")
    // Slowly more, without a single step.
    add("eintritte-gefoerderte-beschaeftigung-im-monat", level: 21, spread: 2.6) { 9 - Double($0) * 0.24 }
    add("eintritte-minijob-im-monat", level: 74, swing: [-14, -6, 4, 12, 14, 10, 2, 4, 4, 0, -8, -22], spread: 6) {
      $0 <= 20 ? 17 : 0
    }
    // One month far out, as a doubled file makes it.
    add(
      "zugaenge-elb", as: "zugaenge", level: 330, swing: [40, 10, -5, -10, -20, -25, 5, 0, 15, 10, 0, -10], spread: 18
    ) {
      $0 == 17 ? 290 : 0
    }
    add(
      "abgaenge-elb", as: "abgaenge", level: 325, swing: [-30, -15, 10, 25, 20, 10, 0, 10, 25, 5, -15, -30], spread: 18
    ) {
      $0 == 12 ? 210 : 0
    }
    add("zugaenge-lzb", level: 96, spread: 7) { $0 <= 10 ? 31 : 0 }
    add("abgaenge-lzb", level: 92, spread: 8)
  }

  private func share(of whole: String, _ level: Double, _ id: String) -> [Int: Double] {
    let noise = figures.monthly(id, level: 1000, swing: [], spread: 45)
    let whole = values[whole] ?? [:]
    return Dictionary(
      uniqueKeysWithValues: whole.map { ago, value in
        (ago, min(value, (value * (level + ((noise[ago] ?? 1000) - 1000) / 1000)).rounded()))
      })
  }

  private mutating func addMoney() {
    add("llu-summe", level: 5_640_000, swing: Self.winter(38_000), spread: 22_000) { $0 <= 35 ? 640_000 : 0 }
    add("luh-summe", level: 4_120_000, swing: Self.winter(46_000), spread: 19_000) { -11_000 * Double($0) }
  }

  private mutating func addSituation() {
    add(
      "arbeitslose-bestand-sgb2", as: "arbeitslose", level: 4300,
      swing: [160, 150, 60, -20, -70, -90, -10, 40, -60, -90, -70, 10], spread: 35)
    add(
      "langzeitarbeitslose-sgb2", as: "langzeitarbeitslose", level: 1980,
      swing: [15, 15, 5, 0, -5, -10, -5, 0, -5, -10, -5, 5], spread: 14)
    add(
      "gemeldete-arbeitsstellen-bestand", as: "stellen", level: 1450,
      swing: [-90, -40, 20, 60, 70, 60, 30, 20, 10, -10, -50, -90], spread: 40)
    add(
      "arbeitslose-zugang-monat-sgb2", level: 610, swing: [92, 10, -20, -30, -35, -40, 30, 44, 0, -10, -12, 6],
      spread: 21)
    add(
      "arbeitslose-abgang-monat-sgb2", level: 598, swing: [-70, 5, 40, 36, 22, 5, -20, 10, 46, 12, -10, -60], spread: 20
    )
    add("unterbeschaeftigung-ohne-kurzarbeit-sgb2", level: 5980, swing: Self.winter(60), spread: 30)
    let sums = values["arbeitslose-zugang-monat-sgb2"] ?? [:]
    values["arbeitslose-zugang-12-monatssumme-sgb2"] = Dictionary(
      uniqueKeysWithValues: (1...PracticeFigures.years * 12).map { ago in
        (ago, (ago..<(ago + 12)).compactMap { sums[$0] }.reduce(0, +))
      })
    // Published to a tenth of a percent: most months are the same as the one before.
    values["arbeitslosenquote-sgb2"] = Dictionary(
      uniqueKeysWithValues: (1...PracticeFigures.years * 12).map { ago in
        let steps = [0.0, 0, 2, 2, 2, 1, 1, 3, 3, 3]
        return (ago, ((5.2 + steps[ago % 10] / 10) * 10).rounded() / 10)
      })
  }

  /// A little more in winter, a little less in summer.
  private static func winter(_ height: Double) -> [Double] {
    [1, 0.8, 0.4, 0, -0.4, -0.7, -0.6, -0.5, -0.4, -0.2, 0.2, 0.6].map { $0 * height }
  }
}

/// What became known.
extension PracticeStreams {
  func findings() -> [SeriesKey: PracticeFigures.Findings] {
    var result: [SeriesKey: PracticeFigures.Findings] = [:]
    for component in figures.tableau.components {
      let values = values[component.id.text] ?? figures.monthly(component.id.text, level: 400, swing: [], spread: 20)
      result[.component(component.id)] = known(component, values)
    }
    return result
  }

  private func known(_ component: ComponentSeries, _ values: [Int: Double]) -> PracticeFigures.Findings {
    var findings: PracticeFigures.Findings = [:]
    // Official counts come after their waiting time; one of them is projected before.
    let waits = component.measure.waitingMonths > 0 && component.id.text != "zugaenge-elb"
    let first = waits ? component.measure.waitingMonths + 1 : 1
    for (ago, value) in values where ago >= first && ago <= PracticeFigures.years * 12 {
      if let finding = finding(component.id.text, ago, value) { findings[figures.month(ago)] = finding }
    }
    return findings
  }

  /// Nil where the series did not exist yet.
  private func finding(_ id: String, _ ago: Int, _ value: Double) -> Finding? {
    func counted(_ caveat: Finding.Caveat = .final) -> Finding { .measured(.figure(value, cases: nil), caveat) }
    switch id {
    case "integrationen-alleinerziehende-im-monat":
      return value > 0 && value < 3 ? .suppressed(.source) : counted()
    // Filled in by the source where deliveries were implausible.
    case "integrationen-lzb-im-monat": return counted((20...22).contains(ago) ? .imputed : .final)
    case "langzeitarbeitslose-sgb2":
      return .measured(.figure((value / 10).rounded() * 10, cases: nil), .rounded(base: 10))
    // A new series: too short to know its season.
    case "arbeitslose-zugang-monat-sgb2": return ago > 28 ? nil : counted()
    // A new series whose figures are all still provisional.
    case "unterbeschaeftigung-ohne-kurzarbeit-sgb2": return ago > 9 ? nil : counted(.provisional)
    case "elb-mit-leistungsminderung": return (44...49).contains(ago) ? .notApplicable : counted()
    case "abgaenge-lzb": return (50...51).contains(ago) ? .outage : counted()
    default: return counted()
    }
  }
}
