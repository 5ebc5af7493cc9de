import Attention
import Testing
import Wording

/// A reading for every state of trends/spec.md b.12, with everything that is said about it.
struct ReadingSample: Sendable {
  /// What the state is, for the page that shows them all.
  let name: String
  let reading: Reading
  var sinceBreak = false

  /// In the order of a page.
  func sentences(_ wording: Wording) -> [String] {
    let words = wording.reading
    let values = ValueWords(reading.measure.unit, of: reading.figures, wording)
    let components: [String] = words.components(reading).flatMap { $0.sentences }
    return words.level(reading, values, sinceBreak: sinceBreak) + components
      + words.single(reading, values) + words.behind(reading.view, values) + words.season(reading)
      + (reading.sameMonth.map { words.sameMonth($0, values, in: reading) } ?? [])
      + words.earlier(reading.earlier, values) + (reading.revisions.map { words.revisions($0, values) } ?? [])
      + words.farOff(reading)
  }
}

/// Series made so that each state comes up; nothing in them is by chance.
enum ReadingSamples {
  static let newest = Period(.month, holding: 2026, 10)

  static func all() throws -> [ReadingSample] {
    try few() + neverRead() + silent() + speaking() + singles() + beside()
  }

  private static func few() throws -> [ReadingSample] {
    let waiting: [Finding] = [1, 2, 3].map { .measured(.figure($0, cases: nil), .provisional) }
    var holed = wave(36).map { Finding.measured(.figure($0 + 40, cases: nil), .final) }
    for place in stride(from: 1, to: 36, by: 3) { holed[place] = .outage }
    return try [
      sample("Noch keine Werte", [.notCollected]),
      sample("Alle Werte verborgen", [.suppressed(.fewerThan(10)), .notCollected, .suppressed(.fewerThan(10))]),
      sample("Nur vorläufige Werte", waiting),
      sample("Ein Wert", figures([3])),
      sample("1 bis 9 Werte", figures([1, 2, 3, 4, 5, 6])),
      sample("Neue Zählweise, weniger als 10 Werte", figures(wave(30).map { $0 + 40 }), breaks: [6]),
      sample("10 und 11 Werte", figures(wave(11).map { $0 + 40 })),
      sample("12 bis 19 Werte", figures(wave(14).map { $0 + 40 })),
      sample("Viele Werte genau auf der Mitte, zu wenige übrig", figures(Array(repeating: 5, count: 12) + [4, 6, 7])),
      sample("Viele Werte genau auf der Mitte", figures(Array(repeating: 40, count: 22) + wave(12).map { $0 + 40 })),
      sample("Alle Werte gleich", figures(Array(repeating: 5, count: 12))),
      sample("Zu viele Lücken", holed),
      sample("Zwei Umstellungen in einem Jahr", figures(wave(40).map { $0 + 40 }), breaks: [20, 12]),
      sample("Bekannte Jahreszeit, weniger als 36 Monate", figures(wave(30).map { $0 + 40 }), measure(grows: true)),
    ]
  }

  private static func neverRead() throws -> [ReadingSample] {
    let slow = figures((0..<40).map { 400 + 3 * Double($0) })
    let parts = try [
      series(figures(wave(40).map { $0 + 40 }), measure(), "Integrationen im Monat"),
      series(slow, measure(nature: .stock), "Bestand"),
    ]
    return try [
      sample("Gleitender Wert", slow, measure(window: 12), components: parts),
      sample("Gleitender Wert ohne Monatszahlen", slow, measure(window: 2)),
      sample("Vorjahresverhältnis", slow, measure(yearOnYear: true), components: [parts[0]]),
      sample("Bestand an Personen", slow, measure(nature: .stock)),
      sample("Bestand an Stellen", slow, measure(unit: .vacancies, nature: .stock)),
    ]
  }

  private static func silent() throws -> [ReadingSample] {
    let patterns: [Double] = [30, 26, 14, 2, -10, -18, -6, 4, -14, -20, -16, 8]
    let seasonal = wave(60).enumerated().map { 400 + 3 * patterns[$0 % 12] + $1 }
    let faint = wave(60).enumerated().map { 400 + patterns[$0 % 12] / 5 + $1 }
    return try [
      sample("Übliches Auf und Ab, keine Jahreszeit", figures(wave(36).map { $0 + 400 })),
      sample("Übliches Auf und Ab, deutliche Jahreszeit", figures(seasonal)),
      sample("Übliches Auf und Ab, schwache Jahreszeit", figures(faint)),
      sample("Neue Zählweise, Muster der Jahreszeit von davor", figures(seasonal), breaks: [14]),
      sample("Quartale", figures(wave(12).map { $0 + 40 }), measure(rhythm: .quarter)),
      sample("Halbjahre", figures(wave(12).map { $0 + 40 }), measure(rhythm: .halfYear)),
      sample("Jahre", figures(wave(12).map { $0 + 40 }), measure(rhythm: .year)),
    ]
  }

  private static func speaking() throws -> [ReadingSample] {
    let wave = wave(36)
    let stepped = wave.enumerated().map { 400 + $1 + ($0 >= 20 ? 20 : 0) }
    let ended = wave.enumerated().map { 400 + $1 + ($0 < 13 ? 20 : 0) }
    // A step in the middle of few values: no run is long yet, but the sides hardly change.
    let crossed: [Double] = [40, 42, 39, 41, 40, 43, 61, 58, 60, 62, 59, 60]
    let carried = wave.enumerated().map { 400 + $1 + 16 * [0, 1, 2, 2, 1, 0, -1, -2, -2][($0 / 2) % 9] }
    return try [
      sample("Lange Strecke bis heute", figures(stepped)),
      sample("Lange Strecke, die endet", figures(ended)),
      sample("Wenige Wechsel", figures(crossed), measure(rhythm: .quarter)),
      sample("Vielleicht Übertrag von Monat zu Monat", figures(carried)),
      sample("Kurze Reihe, vielleicht Jahreszeit", figures(Array(carried.prefix(24)))),
    ]
  }

  private static func singles() throws -> [ReadingSample] {
    var one = wave(36).map { $0 + 400 }
    one[30] += 60
    var several = one
    (several[30], several[12]) = (520, 290)
    let skewed: [Double] = [
      9, 7, 1, 3, 40, 2, 5, 1, 2, 12, 1, 4, 2, 1, 70, 3, 1, 6, 2, 1, 25, 4, 1, 2, 8, 1, 3, 2, 15, 1,
    ]
    let rate = try measure(
      .rate(numerator: text("Zusagen"), denominator: text("Anträge")), unit: .percent, nature: .share)
    let perStock = try measure(
      .rate(numerator: text("Integrationen"), denominator: text("Bestand")), unit: .percent, nature: .flow)
    let shares = (0..<30).map { share(40 + $0 * 7 % 11, of: 100 + $0 * 13 % 37) }
    let small = (0..<30).map { share(6 + $0 * 7 % 3, of: 10 + $0 * 5 % 7) }
    let tiny = (0..<30).map { Double($0 * 7 % 5) }
    let still = (0..<30).map { place -> Double in
      let step = place / 4 % 2
      return Double(40 + step) + (place % 15 == 0 ? 3 : 0)
    }
    return try [
      sample("Ein einzelner Monat", figures(one)),
      sample("Mehrere einzelne Monate", figures(several)),
      sample("Durchgehend kleine Zahlen", figures(tiny)),
      sample("Meist unverändert", figures(still)),
      sample("Ungleich verteilte Werte", figures(skewed), measure(unit: .days)),
      sample("Dauern", figures(wave(36).map { 26 + $0 / 4 }), measure(unit: .days, nature: .duration)),
      sample("Anteile mit Zähler und Nenner", shares, rate),
      sample("Raten mit Zähler und Nenner", shares, perStock),
      sample("Anteile mit kleinem Nenner", small, rate),
    ]
  }

  private static func share(_ part: Int, of whole: Int) -> Finding {
    .measured(.ratio(numerator: Double(part), denominator: Double(whole)), .final)
  }

  private static func beside() throws -> [ReadingSample] {
    let cases = wave(14).enumerated().map { place, value in
      Finding.measured(.figure(26 + value / 4, cases: Double(12 + place)), .final)
    }
    var provisional = figures(wave(30).map { $0 + 400 })
    for place in 27..<30 { provisional[place] = .measured(.figure(410, cases: nil), .provisional) }
    let history = (0..<30).flatMap { place -> [Revisions.Figure] in
      let period = newest.advanced(by: place - 29)
      let grown = 400 * (1.01 + 0.03 * Double(place % 5) / 4)
      let first = Revisions.Figure(period: period, age: 2 - max(0, place - 27), value: 400)
      return place < 27 ? [first, Revisions.Figure(period: period, age: 3, value: grown)] : [first]
    }
    return try [
      sample("Mittelwerte mit wenigen Fällen", cases, measure(.mean(of: text("Tage")), unit: .days)),
      sample("Vorläufige Werte", provisional, measure(waiting: 3), history: history),
    ]
  }

  /// Around 0, between −9 and 9, without season, without runs.
  static func wave(_ count: Int) -> [Double] {
    let steps: [Double] = [3, -5, 7, -2, -8, 4, 1, -6, 9, -3, 5, -7, 2, 8, -4, -1, 6, -9, 0.5, -2.5, 7.5, -6.5, 4.5]
    return (0..<count).map { steps[$0 % steps.count] }
  }

  static func figures(_ values: [Double]) -> [Finding] { values.map { .measured(.figure($0, cases: nil), .final) } }

  /// - Parameter breaks: how many periods before the end a new way of counting begins.
  static func sample(
    _ name: String, _ findings: [Finding], _ measure: Measure? = nil, breaks: [Int] = [], components: [Series] = [],
    history: [Revisions.Figure] = []
  ) throws -> ReadingSample {
    let measure = try measure ?? self.measure()
    let series = try series(findings, measure, "Zahl")
    let last = series.axis.last ?? newest
    let phases = breaks.map { ago in
      Phase(
        series: series.definition.key, first: last.advanced(by: 1 - ago), reason: .definition, text: "", source: "")
    }
    let surroundings = TrendSurroundings(phases: phases, components: components, history: history)
    return ReadingSample(name: name, reading: Reading(series, in: surroundings), sinceBreak: !breaks.isEmpty)
  }

  static func series(_ findings: [Finding], _ measure: Measure, _ title: String) throws -> Series {
    let none = try text("–")
    let component = ComponentSeries(
      id: try Key(title == "Zahl" ? "a" : "teil-\(title.count)"), version: 1, role: .component, title: try text(title),
      definition: none,
      hides: none, source: none, minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: measure)
    let last = Period(measure.rhythm, holding: 2026, 10)
    let observations = findings.enumerated().map { place, finding in
      Observation(period: last.advanced(by: place + 1 - findings.count), finding: finding, vintage: ID(1))
    }
    return try Series(
      organisation: ID(1), definition: SeriesDefinition(component: component), observations: observations)
  }

  static func measure(
    _ content: Measure.Content? = nil, window: Int? = nil, yearOnYear: Bool = false, unit: Measure.Unit = .persons,
    nature: Measure.Nature = .flow, rhythm: Rhythm = .month, grows: Bool = false, waiting: Int = 0
  ) throws -> Measure {
    try Measure(
      id: Key("zahl"), title: text("Zahl"), content: content ?? .count(of: text("Personen")), unit: unit,
      rhythm: rhythm, waitingMonths: waiting, window: window, yearOnYear: yearOnYear, nature: nature,
      swingGrowsWithLevel: grows, skewed: false, components: [])
  }

  static func text(_ text: String) throws -> Localized { try #require(Localized(de: text, en: text)) }
}
