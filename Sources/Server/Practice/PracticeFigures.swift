import Attention

/// Seven years of invented, plausible figures for a practice house: season, a break, a revision, a gap, suppressed cells.
///
/// Everything is placed relative to one day, so that pictures and tests stay the same.
struct PracticeFigures {
  static let years = 7

  let today: Day
  /// A name from which the variation is drawn: another organisation gets other figures.
  let name: String
  private var thisMonth: Int { today.period(.month).index }

  init(today: Day, name: String) { (self.today, self.name) = (today, name) }

  /// What a Jobcenter keeps: component and context series, statutory and own measures.
  func jobcenter() -> [SeriesKey: [Period: Finding]] {
    let stock = monthly(
      "bestand-elb", level: 8200, swing: [54, 36, 18, 0, -18, -36, -18, -18, -36, -18, 0, 36], spread: 25
    ) {
      $0 > 52 ? 0 : ($0 > 30 ? 520 * Double(52 - $0) / 22 : 520 - 6 * Double(30 - $0))
    }
    let longTerm = monthly("bestand-lzb", level: 5150, swing: [], spread: 15) { $0 > 30 ? 0 : 9 * Double(30 - $0) }
    let integrations = monthly(
      "integrationen", level: 172, swing: [-38, -18, 12, 24, 16, 6, -4, 22, 34, 10, -12, -52], spread: 13
    ) { (31...46).contains($0) ? 38 : 0 }
    let lone = monthly(
      "integrationen-alleinerziehende", level: 15, swing: [-3, -2, 0, 2, 1, 0, -3, 4, 4, 1, -1, -3], spread: 3)
    var figures: [SeriesKey: [Period: Finding]] = [:]
    func put(_ id: String, _ findings: [Period: Finding]) {
      if let key = SeriesKey(id) { figures[key] = findings }
    }
    put("component/bestand-elb", counts(stock))
    put("component/bestand-lzb", counts(longTerm))
    put("component/integrationen-im-monat", counts(integrations))
    put("component/integrationen-alleinerziehende-im-monat", counts(lone, official: true))
    put(
      "component/zugaenge-elb",
      counts(monthly("zugaenge", level: 330, swing: [40, 10, -5, -10, -20, -25, 5, 0, 15, 10, 0, -10], spread: 18)))
    put(
      "component/abgaenge-elb",
      counts(monthly("abgaenge", level: 325, swing: [-30, -15, 10, 25, 20, 10, 0, 10, 25, 5, -15, -30], spread: 18)))
    put(
      "component/arbeitslose-bestand-sgb2",
      counts(
        monthly(
          "arbeitslose", level: 4300, swing: [160, 150, 60, -20, -70, -90, -10, 40, -60, -90, -70, 10], spread: 35)))
    put(
      "component/langzeitarbeitslose-sgb2",
      counts(
        monthly("langzeitarbeitslose", level: 1980, swing: [15, 15, 5, 0, -5, -10, -5, 0, -5, -10, -5, 5], spread: 14)))
    put(
      "component/gemeldete-arbeitsstellen-bestand",
      counts(monthly("stellen", level: 1450, swing: [-90, -40, 20, 60, 70, 60, 30, 20, 10, -10, -50, -90], spread: 40)))
    put("integrationsquote/quote", movingRate(integrations, stock))
    put("veraenderung-bestand-lzb/veraenderung", yearOnYear(longTerm))
    put("aktivierungsquote-lzb/quote", shares("aktivierung", of: longTerm, level: 0.118, swing: 0.012))
    put("bearbeitungsdauer-leistung/median", processingTime())
    put("sprachkurs-wartezeit/median", courseWait())
    put("sprachkurs-wartezeit/ohne-platz", withoutPlace())
    put("kinderbetreuung-passend/anteil", sampled("betreuung", .halfYear, level: 0.46, size: 118))
    put("wahlmoeglichkeiten/anteil", sampled("wahl", .halfYear, level: 0.34, size: 60))
    put("eigener-wunsch/im-plan", survey("wunsch", .halfYear, [0.30, 0.36, 0.21, 0.13], Self.four, size: 160))
    put(
      "materielle-entbehrung/fehlende-dinge",
      survey(
        "entbehrung", .year, [0.27, 0.33, 0.24, 0.16],
        ["keines", "eins-oder-zwei", "drei-oder-vier", "fuenf-oder-mehr"], size: 240))
    put("beratungszeit/zeit-reicht", survey("zeit", .halfYear, [0.21, 0.33, 0.29, 0.17], Self.four, size: 150))
    put("respektvolle-begegnung/respekt", survey("respekt", .halfYear, [0.41, 0.34, 0.16, 0.09], Self.four, size: 150))
    put("bedeutsame-veraenderung/geschichten", stories("geschichten", around: 6))
    return figures
  }

  /// What a team keeps: a few measures of its own field.
  func team() -> [SeriesKey: [Period: Finding]] {
    var figures: [SeriesKey: [Period: Finding]] = [:]
    func put(_ id: String, _ findings: [Period: Finding]) {
      if let key = SeriesKey(id) { figures[key] = findings }
    }
    put("bearbeitungsdauer-leistung/median", processingTime())
    put("eigener-wunsch/im-plan", survey("wunsch", .halfYear, [0.28, 0.35, 0.23, 0.14], Self.four, size: 90))
    put("beratungszeit/zeit-reicht", survey("zeit", .halfYear, [0.19, 0.32, 0.31, 0.18], Self.four, size: 80))
    put("bedeutsame-veraenderung/geschichten", stories("geschichten", around: 5))
    put("sprachkurs-wartezeit/median", courseWait())
    return figures
  }

  private static let four = ["trifft-zu", "trifft-eher-zu", "trifft-eher-nicht-zu", "trifft-nicht-zu"]

  /// Monthly values by months before today, 84 of them, rounded to whole numbers.
  private func monthly(
    _ id: String, level: Double, swing: [Double], spread: Double, change: (Int) -> Double = { _ in 0 }
  ) -> [Int: Double] {
    var chance = Chance("\(name)/\(id)")
    var values: [Int: Double] = [:]
    for ago in stride(from: Self.years * 12 + 12, through: 1, by: -1) {
      let month = (thisMonth - ago) % 12
      let season = swing.isEmpty ? 0 : swing[month]
      values[ago] = max(0, (level + season + change(ago) + spread * chance.wobble()).rounded())
    }
    return values
  }

  private func period(_ ago: Int) -> Period { Period(.month, index: thisMonth - ago) }

  /// Official counts come with four months' delay; below three the source hides them.
  private func counts(_ values: [Int: Double], official: Bool = false) -> [Period: Finding] {
    var findings: [Period: Finding] = [:]
    for (ago, value) in values where ago >= 4 && ago <= Self.years * 12 {
      let hidden = official && value > 0 && value < 3
      findings[period(ago)] = hidden ? .suppressed(.source) : .measured(.figure(value, cases: nil), .final)
    }
    return findings
  }

  /// Sum of twelve months over the mean stock of twelve months, as K2 is defined.
  private func movingRate(_ events: [Int: Double], _ stock: [Int: Double]) -> [Period: Finding] {
    var findings: [Period: Finding] = [:]
    for ago in 4...(Self.years * 12) {
      let months = ago..<(ago + 12)
      let sum = months.compactMap { events[$0] }.reduce(0, +)
      let mean = months.compactMap { stock[$0] }.reduce(0, +) / 12
      findings[period(ago)] = .measured(.ratio(numerator: sum, denominator: mean), .final)
    }
    return findings
  }

  private func yearOnYear(_ values: [Int: Double]) -> [Period: Finding] {
    var findings: [Period: Finding] = [:]
    for ago in 4...(Self.years * 12) {
      guard let now = values[ago], let before = values[ago + 12] else { continue }
      findings[period(ago)] = .measured(.ratio(numerator: now, denominator: before), .final)
    }
    return findings
  }

  private func shares(_ id: String, of stock: [Int: Double], level: Double, swing: Double) -> [Period: Finding] {
    var chance = Chance("\(name)/\(id)")
    var findings: [Period: Finding] = [:]
    for ago in stride(from: Self.years * 12, through: 4, by: -1) {
      let whole = stock[ago] ?? 0
      let season = swing * ([7, 8, 12, 1].contains((thisMonth - ago) % 12 + 1) ? -1 : 0.4)
      let part = (whole * (level + season + 0.004 * chance.wobble())).rounded()
      findings[period(ago)] = .measured(.ratio(numerator: part, denominator: whole), .final)
    }
    return findings
  }

  /// Days until a decision: the electronic file costs time from 16 to 7 months ago; two months are lost to an outage.
  private func processingTime() -> [Period: Finding] {
    var chance = Chance("\(name)/dauer")
    var findings: [Period: Finding] = [:]
    for ago in stride(from: Self.years * 12, through: 1, by: -1) {
      let hump = (7...16).contains(ago) ? 7 - abs(Double(ago) - 11.5) * 0.5 : 0
      let days = ((24 + hump + 1.9 * chance.wobble()) * 2).rounded() / 2
      let cases = (190 + 22 * chance.wobble()).rounded()
      findings[period(ago)] =
        ago == 40 || ago == 39 ? .outage : .measured(.figure(days, cases: cases), ago <= 3 ? .provisional : .final)
    }
    return findings
  }

  /// Days until a language course begins, by quarter. Counted differently for the last two years.
  private func courseWait() -> [Period: Finding] {
    var chance = Chance("\(name)/kurs")
    return everyPeriod(.quarter) { ago in
      let level = ago > 14 ? 88.0 : (ago > 8 ? 117 : 101)
      return .measured(
        .figure((level + 7 * chance.wobble()).rounded(), cases: (46 + 8 * chance.wobble()).rounded()), .final)
    }
  }

  /// A small group: some quarters are hidden to protect people.
  private func withoutPlace() -> [Period: Finding] {
    var chance = Chance("\(name)/ohne-platz")
    return everyPeriod(.quarter) { _ in
      let part = (14 + 5 * chance.wobble()).rounded()
      let finding = Finding.measured(.ratio(numerator: max(0, part), denominator: 46), .final)
      return Disclosure.guarded(finding, kind: .rate, cases: 10)
    }
  }

  private func sampled(_ id: String, _ rhythm: Rhythm, level: Double, size: Double) -> [Period: Finding] {
    var chance = Chance("\(name)/\(id)")
    return everyPeriod(rhythm) { ago in
      guard ago != 9 else { return .notCollected }
      let part = (size * (level + 0.045 * chance.wobble())).rounded()
      return .measured(.ratio(numerator: part, denominator: size), .final)
    }
  }

  private func survey(
    _ id: String, _ rhythm: Rhythm, _ shares: [Double], _ answers: [String], size: Double
  ) -> [Period: Finding] {
    var chance = Chance("\(name)/\(id)")
    return everyPeriod(rhythm) { ago in
      let counts = shares.map { Int(max(1, size * ($0 + 0.025 * chance.wobble())).rounded()) }
      let answered = counts.reduce(0, +)
      let silent = Int((size * 0.06).rounded())
      guard
        let distribution = try? Distribution(
          answers: zip(answers, counts).compactMap { answer, count in
            (try? Key<Survey.Answer>(answer)).map { Distribution.Count($0, count) }
          },
          nonAnswers: [(try? Key<Survey.Answer>("keine-angabe")).map { Distribution.Count($0, silent) }].compactMap {
            $0
          },
          invited: Int((Double(answered + silent) / (0.52 + 0.02 * chance.wobble())).rounded()), edition: 1)
      else { return .notCollected }
      return .distribution(distribution)
    }
  }

  private func stories(_ id: String, around count: Double) -> [Period: Finding] {
    var chance = Chance("\(name)/\(id)")
    return everyPeriod(.halfYear) { ago in
      ago > 8 ? .notCollected : .described(stories: Int(max(3, count + 1.4 * chance.wobble()).rounded()))
    }
  }

  /// All complete periods of a rhythm in the seven years; `ago` counts them backwards from the newest, 1 first.
  private func everyPeriod(_ rhythm: Rhythm, _ finding: (Int) -> Finding) -> [Period: Finding] {
    let newest = today.period(rhythm).index - 1
    let count = Self.years * rhythm.perYear
    var findings: [Period: Finding] = [:]
    for ago in stride(from: count, through: 1, by: -1) {
      findings[Period(rhythm, index: newest - ago + 1)] = finding(ago)
    }
    return findings
  }
}
