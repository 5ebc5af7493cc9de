import Attention

/// How figures of each kind come about where nothing special was thought out for them.
extension PracticeFigures {
  /// Plausible figures of any measure, so that an indicator added tomorrow has some too.
  func usual(_ measure: Measure, _ key: SeriesKey, _ version: Int) -> Findings {
    let (id, rhythm) = (key.description, measure.rhythm)
    switch measure.content {
    case .survey(let survey):
      return waves(id, rhythm, Self.falling(survey.answers.count), survey.answers.map(\.id), size: 140) { _ in version }
    case .narrative: return stories(id, rhythm, around: 5)
    case .rate, .changeRatio: return sampled(id, rhythm, level: 0.42, size: 120)
    case .count, .sum:
      return counts(id, rhythm, level: 36)
    case .mean: return durations(id, rhythm, level: 60, spread: 0.06, cases: 80)
    case .median: return durations(id, rhythm, level: 33, spread: 0.12, cases: 90)
    }
  }

  /// Shares of answers that fall from the first to the last, together one.
  private static func falling(_ count: Int) -> [Double] {
    let weights = (0..<count).map { Double(2 * count - $0) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// A statutory rate out of the monthly series it is made of; nil for one that is not made of any.
  func rate(_ measure: Measure, _ streams: PracticeStreams) -> Findings? {
    let parts = measure.components.compactMap { streams[$0.text] }
    guard measure.rhythm == .month, let above = parts.first else { return nil }
    var findings: Findings = [:]
    for ago in (measure.waitingMonths + 1)...(Self.years * 12) {
      let quantity: Quantity? =
        if measure.yearOnYear { ratio(above[ago], above[ago + 12]) } else if let below = parts.dropFirst().first {
          moving(above, below, ago, measure)
        } else { nil }
      if let quantity { findings[month(ago)] = .measured(quantity, .final) }
    }
    return findings
  }

  private func ratio(_ above: Double?, _ below: Double?) -> Quantity? {
    guard let above, let below else { return nil }
    return .ratio(numerator: above, denominator: below)
  }

  /// Events of the window over the mean stock of the same months, as K2 is defined; over the sum where events stand below.
  private func moving(_ above: [Int: Double], _ below: [Int: Double], _ ago: Int, _ measure: Measure) -> Quantity? {
    guard let window = measure.window else { return ratio(above[ago], below[ago]) }
    let months = ago..<(ago + window)
    let sum = months.compactMap { above[$0] }.reduce(0, +)
    let whole = months.compactMap { below[$0] }.reduce(0, +)
    return .ratio(numerator: sum, denominator: measure.nature == .share ? whole : whole / Double(window))
  }

  /// Days until a decision: the electronic file costs time from 16 to 7 months ago; two months are lost to an outage.
  func processingTime() -> Findings {
    var chance = Chance("\(name)/dauer")
    var findings: Findings = [:]
    for ago in stride(from: Self.years * 12, through: 1, by: -1) {
      let hump = (7...16).contains(ago) ? 7 - abs(Double(ago) - 11.5) * 0.5 : 0
      let days = ((24 + hump + 1.9 * chance.wobble()) * 2).rounded() / 2
      let cases = (190 + 22 * chance.wobble()).rounded()
      findings[month(ago)] =
        ago == 40 || ago == 39 ? .outage : .measured(.figure(days, cases: cases), ago <= 3 ? .provisional : .final)
    }
    return findings
  }

  /// Days until a language course begins, by quarter. Counted differently for the last two years.
  func courseWait() -> Findings {
    var chance = Chance("\(name)/kurs")
    return everyPeriod(.quarter) { ago in
      let level = ago > 14 ? 88.0 : (ago > 8 ? 117 : 101)
      return .measured(
        .figure((level + 7 * chance.wobble()).rounded(), cases: (46 + 8 * chance.wobble()).rounded()), .final)
    }
  }

  /// A small group: some quarters are hidden to protect people.
  func withoutPlace() -> Findings {
    var chance = Chance("\(name)/ohne-platz")
    return everyPeriod(.quarter) { _ in
      let part = (14 + 5 * chance.wobble()).rounded()
      let finding = Finding.measured(.ratio(numerator: max(0, part), denominator: 46), .final)
      return Disclosure.guarded(finding, kind: .rate, cases: 10)
    }
  }

  /// - Parameter instead: what stands in a period in place of a figure; nil for a figure.
  func sampled(
    _ id: String, _ rhythm: Rhythm, level: Double, size: Double, spread: Double = 0.045,
    instead: ((Int) -> Finding?)? = nil
  ) -> Findings {
    var chance = Chance("\(name)/\(id)")
    return everyPeriod(rhythm) { ago in
      if let instead {
        if let finding = instead(ago) { return finding }
      } else if ago == 9 {
        return .notCollected
      }
      let part = min(size, max(0, (size * (level + spread * chance.wobble())).rounded()))
      return .measured(.ratio(numerator: part, denominator: size), .final)
    }
  }

  func counts(_ id: String, _ rhythm: Rhythm, level: Double) -> Findings {
    var chance = Chance("\(name)/\(id)")
    return everyPeriod(rhythm) { _ in
      .measured(.figure(max(0, (level + level / 6 * chance.wobble()).rounded()), cases: nil), .final)
    }
  }

  /// Values that lie further out upwards than downwards, as waiting times do, with the number of cases behind each.
  func durations(
    _ id: String, _ rhythm: Rhythm, level: Double, spread: Double, cases: Double,
    instead: (Int, Double) -> Finding? = { _, _ in nil }
  ) -> Findings {
    var chance = Chance("\(name)/\(id)")
    return everyPeriod(rhythm) { ago in
      let wobble = chance.wobble()
      let value = (level * (1 + spread * wobble + spread * spread * wobble * wobble / 2)).rounded()
      let behind = (cases * (1 + 0.1 * chance.wobble())).rounded()
      return instead(ago, value) ?? .measured(.figure(value, cases: behind), .final)
    }
  }

  func survey(
    _ id: String, _ rhythm: Rhythm, _ shares: [Double], _ answers: [String], size: Double
  ) -> Findings {
    waves(id, rhythm, shares, answers.compactMap { try? Key<Survey.Answer>($0) }, size: size) { _ in 1 }
  }

  /// - Parameters:
  ///   - answers: in their order; the five steps from `sehr-gut` on where none are given.
  ///   - edition: of the question that was asked.
  func waves(
    _ id: String, _ rhythm: Rhythm, _ shares: [Double], _ answers: [Key<Survey.Answer>]? = nil, size: Double,
    edition: (Int) -> Int, instead: (Int) -> Finding? = { _ in nil }
  ) -> Findings {
    var chance = Chance("\(name)/\(id)")
    let answers =
      answers
      ?? ["sehr-gut", "gut", "teils-teils", "nicht-gut", "gar-nicht-gut"].compactMap { try? Key<Survey.Answer>($0) }
    return everyPeriod(rhythm) { ago in
      let counts = shares.map { Int(max(1, size * ($0 + 0.025 * chance.wobble())).rounded()) }
      let answered = counts.reduce(0, +)
      let silent = Int((size * 0.06).rounded())
      let invited = Int((Double(answered + silent) / (0.52 + 0.02 * chance.wobble())).rounded())
      if let finding = instead(ago) { return finding }
      guard
        let distribution = try? Distribution(
          answers: zip(answers, counts).map { Distribution.Count($0, $1) },
          nonAnswers: [(try? Key<Survey.Answer>("keine-angabe")).map { Distribution.Count($0, silent) }].compactMap {
            $0
          }, invited: invited, edition: edition(ago))
      else { return .notCollected }
      return .distribution(distribution)
    }
  }

  func stories(_ id: String, _ rhythm: Rhythm = .halfYear, around count: Double) -> Findings {
    var chance = Chance("\(name)/\(id)")
    return everyPeriod(rhythm) { ago in
      ago > 8 ? .notCollected : .described(stories: Int(max(3, count + 1.4 * chance.wobble()).rounded()))
    }
  }
}
