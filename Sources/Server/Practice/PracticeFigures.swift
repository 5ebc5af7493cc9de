import Attention

/// Seven years of invented, plausible figures for a practice house: every measure and every series of the catalogue, every
/// rhythm and kind, and each of the edge cases a reader of curves may meet (trends/spec.md b.12).
///
/// Everything is placed relative to one day, so that pictures and tests stay the same.
struct PracticeFigures {
  typealias Findings = [Period: Finding]
  static let years = 7

  let today: Day
  /// A name from which the variation is drawn: another organisation gets other figures.
  let name: String
  let tableau: Tableau
  var thisMonth: Int { today.period(.month).index }

  /// What a Jobcenter keeps: everything the catalogue offers.
  func jobcenter() -> [SeriesKey: Findings] {
    let streams = PracticeStreams(self)
    var figures = streams.findings()
    for indicator in tableau.indicators {
      for measure in indicator.measures.all {
        let key = SeriesKey.measure(indicator.id, measure.id)
        figures[key] = own[key.description]?() ?? rate(measure, streams) ?? usual(measure, key, indicator.version)
      }
    }
    return figures.filter { !$0.value.isEmpty }
  }

  /// What a team keeps: a few measures of its own field.
  func team() -> [SeriesKey: Findings] {
    var figures: [SeriesKey: Findings] = [:]
    func put(_ id: String, _ findings: Findings) {
      if let key = SeriesKey(id) { figures[key] = findings }
    }
    put("bearbeitungsdauer-leistung/median", processingTime())
    put("eigener-wunsch/im-plan", survey("wunsch", .halfYear, [0.28, 0.35, 0.23, 0.14], Self.four, size: 90))
    put("beratungszeit/zeit-reicht", survey("zeit", .halfYear, [0.19, 0.32, 0.31, 0.18], Self.four, size: 80))
    put("bedeutsame-veraenderung/geschichten", stories("geschichten", around: 5))
    put("sprachkurs-wartezeit/median", courseWait())
    return figures
  }

  static let four = ["trifft-zu", "trifft-eher-zu", "trifft-eher-nicht-zu", "trifft-nicht-zu"]

  func month(_ ago: Int) -> Period { Period(.month, index: thisMonth - ago) }

  /// Monthly values by months before today, 96 of them, rounded to whole numbers.
  func monthly(
    _ id: String, level: Double, swing: [Double], spread: Double, change: (Int) -> Double = { _ in 0 }
  ) -> [Int: Double] {
    var chance = Chance("\(name)/\(id)")
    var values: [Int: Double] = [:]
    for ago in stride(from: Self.years * 12 + 12, through: 1, by: -1) {
      let season = swing.isEmpty ? 0 : swing[(thisMonth - ago) % 12]
      values[ago] = max(0, (level + season + change(ago) + spread * chance.wobble()).rounded())
    }
    return values
  }

  /// All complete periods of a rhythm in the seven years; `ago` counts them backwards from the newest, 1 first.
  func everyPeriod(_ rhythm: Rhythm, _ finding: (Int) -> Finding) -> Findings {
    let newest = today.period(rhythm).index - 1
    let count = Self.years * rhythm.perYear
    var findings: Findings = [:]
    for ago in stride(from: count, through: 1, by: -1) {
      findings[Period(rhythm, index: newest - ago + 1)] = finding(ago)
    }
    return findings
  }
}

/// Measures whose figures were thought out one by one. `ago` counts periods backwards from the newest, 1 first.
extension PracticeFigures {
  private var own: [String: () -> Findings] {
    [
      "bearbeitungsdauer-leistung/median": processingTime,
      "bearbeitungsdauer-leistung/neuntes-zehntel": {
        durations("neuntes-zehntel", .month, level: 41, spread: 0.16, cases: 190) { ago, _ in
          ago <= 3 ? .notYetPublished : nil
        }
      },
      "sprachkurs-wartezeit/median": courseWait,
      "sprachkurs-wartezeit/ohne-platz": withoutPlace,
      "kinderbetreuung-passend/anteil": { sampled("betreuung", .halfYear, level: 0.46, size: 118) },
      "wahlmoeglichkeiten/anteil": { sampled("wahl", .halfYear, level: 0.34, size: 60) },
      "eigener-wunsch/im-plan": { survey("wunsch", .halfYear, [0.30, 0.36, 0.21, 0.13], Self.four, size: 160) },
      "materielle-entbehrung/fehlende-dinge": {
        survey(
          "entbehrung", .year, [0.27, 0.33, 0.24, 0.16],
          ["keines", "eins-oder-zwei", "drei-oder-vier", "fuenf-oder-mehr"], size: 240)
      },
      "beratungszeit/zeit-reicht": { survey("zeit", .halfYear, [0.21, 0.33, 0.29, 0.17], Self.four, size: 150) },
      // Six figures only: points, no line.
      "beratungszeit/schluessel": {
        everyPeriod(.halfYear) { ago in
          ago > 6 ? .notCollected : .measured(.figure(Double(118 + ago * 3), cases: 41), .final)
        }
      },
      "respektvolle-begegnung/respekt": {
        survey("respekt", .halfYear, [0.41, 0.34, 0.16, 0.09], Self.four, size: 150)
      },
      "bedeutsame-veraenderung/geschichten": { stories("geschichten", around: 6) },
      // Longer than before for three years: one step, and no run long enough to say so.
      "schuldnerberatung-wartezeit/median": {
        durations("schuldnerberatung", .halfYear, level: 33, spread: 0.07, cases: 90) { ago, value in
          ago <= 6 ? .measured(.figure(value + 14, cases: 88), .final) : nil
        }
      },
      // Eleven figures: a middle, no range.
      "leistungen-aus-einer-hand/anteil": {
        sampled("eine-hand", .halfYear, level: 0.52, size: 431) { $0 > 11 ? .notCollected : nil }
      },
      // Every time all of them: no variation.
      "folgen-verstanden/sprachmittlung": {
        everyPeriod(.halfYear) { ago in
          .measured(.ratio(numerator: Double(21 + ago % 4), denominator: Double(21 + ago % 4)), .final)
        }
      },
      // One or two a quarter: too few for a range.
      "beschwerde-und-antwort/geaenderte-verfahren": {
        everyPeriod(.quarter) { ago in .measured(.figure([9, 17].contains(ago) ? 2 : 1, cases: nil), .final) }
      },
      "beschwerde-und-antwort/mit-antwort": { sampled("mit-antwort", .quarter, level: 0.6, size: 40) },
      // Many quarters were not collected.
      "wohnkosten-luecke/anteil": {
        sampled("wohnkosten", .quarter, level: 0.19, size: 4100, spread: 0.006) { ago in
          [3, 4, 7, 8, 9].contains(ago) ? .notCollected : nil
        }
      },
      // Nothing at the beginning, and the newest are still to come.
      "wohnkosten-luecke/mittlere-luecke": {
        everyPeriod(.quarter) { ago in
          var chance = Chance("\(name)/luecke/\(ago)")
          if ago > 24 { return .notCollected }
          return ago <= 2
            ? .notYetPublished
            : .measured(
              .figure((96 + 5 * chance.wobble()).rounded(), cases: (780 + 30 * chance.wobble()).rounded()), .final)
        }
      },
      // In one half-year nobody was in the denominator.
      "qualifizierung-abschluss/eintrittsquote": {
        sampled("eintritte", .halfYear, level: 0.047, size: 1640, spread: 0.004) { ago in
          ago == 5 ? .measured(.ratio(numerator: 0, denominator: 0), .final) : nil
        }
      },
      "qualifizierung-abschluss/unerfuellte-wuensche": {
        everyPeriod(.halfYear) { ago in
          var chance = Chance("\(name)/wuensche/\(ago)")
          let finding = Finding.measured(.figure(max(0, (3 + 1.6 * chance.wobble()).rounded()), cases: nil), .final)
          return ago == 4 ? .suppressed(.fewerThan(3)) : finding
        }
      },
      // The question was changed: the waves before and after are not joined. One wave had too few answers.
      "gesundheit-selbsteinschaetzung/befinden": {
        waves("befinden", .year, [0.12, 0.27, 0.31, 0.20, 0.10], size: 130) { ago in
          ago <= 3 ? 2 : 1
        } instead: { ago in
          ago == 6 ? .suppressed(.fewerThan(10)) : nil
        }
      },
      // The question exists and was never asked.
      "passende-arbeit/familie": { [:] },
      // A group below the limit in some rounds; in one, nobody told a story.
      "mobilitaet-erreichbarkeit/wege": {
        everyPeriod(.year) { ago in ago > 4 ? .notCollected : .described(stories: [7, 0, 5, 9][ago - 1]) }
      },
      "beschwerde-und-antwort/themen": {
        everyPeriod(.quarter) { ago in ago > 9 ? .notCollected : .described(stories: 3 + ago * 5 % 7) }
      },
    ]
  }
}
