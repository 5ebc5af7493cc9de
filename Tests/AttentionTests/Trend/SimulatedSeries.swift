@testable import Attention

#if canImport(Glibc)
  import Glibc
#endif

/// One kind of made-up monthly series. What is true of it is known, so that what is said about it can be counted.
struct SimulatedSeries: Sendable {
  let name: String
  let months: Int
  let measure: Measure
  /// Values around 400 with a chance of 20, unless the name says otherwise.
  let make: @Sendable (inout Dice, Int) -> [Quantity]

  static let level = 400.0
  static let sigma = 20.0

  /// - Parameter seed: one for each series of a cell.
  func series(_ dice: inout Dice) throws -> Series {
    let quantities = make(&dice, months)
    let last = Period(.month, holding: 2026, 6)
    let observations = quantities.enumerated().map { place, quantity in
      Observation(
        period: last.advanced(by: place + 1 - quantities.count), finding: .measured(quantity, .final), vintage: ID(1))
    }
    return try Series(
      organisation: ID(1), definition: SeriesDefinition(component: ComponentSeries(simulated: measure)),
      observations: observations)
  }
}

/// The kinds: what chance, season, carry-over, skewness, moving sums, steps and single far months look like.
extension SimulatedSeries {
  typealias Make = @Sendable (inout Dice, Int) -> [Quantity]

  static func plain(_ values: @escaping @Sendable (inout Dice, Int) -> [Double]) -> Make {
    { dice, months in values(&dice, months).map { .figure($0, cases: nil) } }
  }

  static let chance = plain { dice, months in dice.normal(months).map { level + sigma * $0 } }

  /// A yearly wave of so many sigmas, highest in any month.
  static func season(_ sigmas: Double) -> Make {
    plain { dice, months in
      let phase = 12 * dice.unit()
      return dice.normal(months).enumerated().map { month, chance in
        level + sigma * (chance + sigmas * sine((Double(month) + phase) / 12))
      }
    }
  }

  /// A pattern as the labour market has it, not a wave: 3.7 sigmas in January, down to −2.5.
  static let unevenSeason = plain { dice, months in
    let pattern = [110.0, 105, 60, 5, -45, -70, -20, 15, -55, -75, -60, 30]
    return dice.normal(months).enumerated().map { level + sigma * ($1 + pattern[$0 % 12] / 30) }
  }

  /// Few persons a month with a wave of one sigma: whole numbers, so that many lie on the middle.
  static let fewInSeason = plain { dice, months in
    let phase = 12 * dice.unit()
    return dice.normal(months).enumerated().map { month, chance in
      max(0, 15 + 4 * (chance + sine((Double(month) + phase) / 12))).rounded()
    }
  }

  static let exponential = plain { dice, months in (0..<months).map { _ in 30 * dice.exponential() } }

  /// Of any sigma in logarithms, around 30 days.
  static func lognormal(_ spread: Double) -> Make {
    plain { dice, months in dice.normal(months).map { 30 * Statistics.exp(spread * $0) } }
  }

  /// What a month shares with the one before, and is not seen in the kind of measure.
  static func carryOver(_ share: Double) -> Make {
    plain { dice, months in dice.carriedOver(months, share).map { level + sigma * $0 } }
  }

  /// Sums over twelve months.
  static let movingSum = plain { dice, months in
    let values = dice.normal(months + 11).map { level + sigma * $0 }
    return (0..<months).map { values[$0..<$0 + 12].reduce(0, +) }
  }

  /// Quotients with the same month of the year before.
  static let yearOnYear: Make = { dice, months in
    let values = dice.carriedOver(months + 12, 0.9).map { level + sigma * $0 }
    return (0..<months).map { .ratio(numerator: values[$0 + 12], denominator: values[$0]) }
  }

  static let stock = plain { dice, months in dice.carriedOver(months, 0.95).map { 2000 + sigma * $0 } }

  /// A lasting step of so many sigmas in the middle of the last 36 months.
  static func step(_ sigmas: Double, with share: Double = 0) -> Make {
    plain { dice, months in
      dice.carriedOver(months, share).enumerated().map { level + sigma * ($1 + ($0 >= months - 18 ? sigmas : 0)) }
    }
  }

  static func steppedSeason(_ sigmas: Double) -> Make {
    plain { dice, months in
      let season = 12 * dice.unit()
      return dice.normal(months).enumerated().map { month, chance in
        let step = month >= months - 18 ? sigmas : 0
        return level + sigma * (chance + step + 3 * sine((Double(month) + season) / 12))
      }
    }
  }

  /// One month of the last 36 so many sigmas away, to either side.
  static func farMonth(_ sigmas: Double) -> Make {
    plain { dice, months in
      var values = dice.normal(months).map { level + sigma * $0 }
      let side: Double = dice.unit() < 0.5 ? 1 : -1
      values[months - 36 + Int(36 * dice.unit())] += side * sigmas * sigma
      return values
    }
  }

  /// The same in a season.
  static func farMonthInSeason(_ sigmas: Double) -> Make {
    plain { dice, months in
      let season = 12 * dice.unit()
      var values = dice.normal(months).enumerated().map { month, chance in
        level + sigma * (chance + 3 * sine((Double(month) + season) / 12))
      }
      let side: Double = dice.unit() < 0.5 ? 1 : -1
      values[months - 36 + Int(36 * dice.unit())] += side * sigmas * sigma
      return values
    }
  }

  /// Shares of changing numbers of people, varying more than sampling alone would make them.
  static let share: Make = { dice, months in
    dice.normal(months).map { chance in
      let people = (150 + 110 * dice.unit()).rounded()
      let expected = 0.35 + 0.02 * chance
      // So many draws are as good as normal.
      let drawn = expected * people + (people * expected * (1 - expected)).squareRoot() * dice.normal(1)[0]
      return .ratio(numerator: drawn.rounded(), denominator: people)
    }
  }

  /// Counts of about thirty a month, as chance throws them (Poisson).
  static let counts = plain { dice, months in
    (0..<months).map { _ in
      var left = dice.unit()
      var share = Statistics.exp(-30)
      var count = 0.0
      while left > share, count < 200 {
        left -= share
        count += 1
        share *= 30 / count
      }
      return count
    }
  }
}

extension Dice {
  /// Seeds from a name, the same on every machine (FNV-1a).
  init(named name: String) {
    var seed: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.init(seed)
  }

  /// Independent normal values of mean 0 and sigma 1 (Box & Muller 1958).
  mutating func normal(_ count: Int) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(count + 1)
    while values.count < count {
      let radius = (-2 * Statistics.log(unit())).squareRoot()
      let angle = unit()
      values.append(radius * sine(angle + 0.25))
      values.append(radius * sine(angle))
    }
    return Array(values.prefix(count))
  }

  mutating func exponential() -> Double { -Statistics.log(unit()) }

  /// Values of sigma 1 that keep this share of the one before.
  mutating func carriedOver(_ count: Int, _ share: Double) -> [Double] {
    let fresh = (1 - share * share).squareRoot()
    var previous: Double?
    return normal(count).map { chance in
      let value = previous.map { share * $0 + fresh * chance } ?? chance
      previous = value
      return value
    }
  }

  /// Between 0 and 1, never either.
  mutating func unit() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }
}

extension Measure {
  static func simulated(
    _ content: Content? = nil, window: Int? = nil, yearOnYear: Bool = false, nature: Nature = .flow,
    skewed: Bool = false, swingGrowsWithLevel: Bool = false, rhythm: Rhythm = .month
  ) throws -> Measure {
    let title = try Localized.simulated
    return try Measure(
      id: Key("zahl"), title: title, content: content ?? .sum(of: title), unit: .euro, rhythm: rhythm,
      waitingMonths: 0, window: window, yearOnYear: yearOnYear, nature: nature,
      swingGrowsWithLevel: swingGrowsWithLevel, skewed: skewed, components: [])
  }

  static func simulatedRate(nature: Nature) throws -> Measure {
    try simulated(.rate(numerator: .simulated, denominator: .simulated), nature: nature)
  }
}

extension ComponentSeries {
  init(simulated measure: Measure) throws {
    let none = try Localized.simulated
    self.init(
      id: try Key("a"), version: 1, role: .component, title: none, definition: none, hides: none, source: none,
      minimumCases: MinimumCases(official: nil, own: 10, staff: nil, stories: nil),
      origin: Origin(kind: .proposal, sources: [], note: nil), notThis: [], measure: measure)
  }
}

extension Localized {
  static var simulated: Localized {
    get throws {
      guard let text = Localized(de: "Zahl", en: "Figure") else { throw MeasureFault.answerTwice }
      return text
    }
  }
}

/// Of so many turns: 0 at 0 and at 1, 1 at a quarter.
func sine(_ turns: Double) -> Double { sin(turns * 2 * .pi) }
