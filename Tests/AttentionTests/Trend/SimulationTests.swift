import Testing

@testable import Attention

#if canImport(Glibc)
  import Glibc
#endif

/// What the policy says about thousands of series of which the truth is known: it hardly ever cries wolf, and it finds what
/// is there. Bounds: the specification's; 0.012 on top of the upper and 0.02 off the lower ones are for the luck of 2,000.
@Suite("Simulation") struct SimulationTests {
  static let seriesPerCell = 2000
  static let upperAllowance = 0.012
  static let lowerAllowance = 0.02

  @Test("speaks where something changed and is silent where nothing did", arguments: Cell.all)
  func speaksTruly(cell: Cell) throws {
    let count = try cell.count(Self.seriesPerCell)
    if getenv("TREND_FIGURES") != nil { print(count.line(cell)) }
    for bound in cell.bounds {
      let share = Double(bound.statement == .level ? count.level : count.single) / Double(Self.seriesPerCell)
      switch bound.side {
      case .atMost(let most):
        #expect(share <= most + Self.upperAllowance, "\(cell.name): \(bound.statement) in \(share), at most \(most)")
      case .atLeast(let least):
        #expect(share >= least - Self.lowerAllowance, "\(cell.name): \(bound.statement) in \(share), least \(least)")
      case .never: #expect(share == 0, "\(cell.name): \(bound.statement) in \(share), never")
      }
    }
  }
}

extension SimulationTests {
  enum Statement: String { case level, single }
  enum Side {
    case atMost(Double)
    case atLeast(Double)
    case never
  }

  struct Bound: Sendable {
    let statement: Statement
    let side: Side
  }

  /// One kind of series of one length, read through one window.
  struct Cell: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: SimulatedSeries
    let window: TrendWindow
    let bounds: [Bound]
    var testDescription: String { name }

    static let all: [Cell] = (try? make()) ?? []

    init(
      _ name: String, _ months: Int, _ measure: Measure, _ make: @escaping SimulatedSeries.Make,
      over window: TrendWindow = .standard, level: Side? = nil, single: Side? = nil
    ) {
      self.name = "\(name) \(months)\(window == .standard ? "" : " in \(window)")"
      kind = SimulatedSeries(name: self.name, months: months, measure: measure, make: make)
      self.window = window
      bounds = [level.map { Bound(statement: .level, side: $0) }, single.map { Bound(statement: .single, side: $0) }]
        .compactMap { $0 }
    }

    /// Decompositions written out once for all series of a length.
    static let plans: [Int: STL.Plan] = Dictionary(
      uniqueKeysWithValues: [36, 60, 120].compactMap { months in
        (try? STL.Plan(count: months).writtenOut()).map { (months, $0) }
      })

    func count(_ series: Int) throws -> Count {
      var dice = Dice(named: name)
      var count = Count()
      for _ in 0..<series {
        count.add(Reading(try kind.series(&dice), over: window, plans: Self.plans))
      }
      return count
    }
  }

  /// What was said, what was not, and why.
  struct Count {
    var level = 0
    var single = 0
    var levelSilent = 0
    var singleSilent = 0
    var levelWithheld: [String: Int] = [:]
    var singleWithheld: [String: Int] = [:]

    mutating func add(_ reading: Reading) {
      switch reading.level {
      case .withheld(let reason): levelWithheld[Self.name(reason), default: 0] += 1
      case .usual: levelSilent += 1
      case .longRun, .fewCrossings: level += 1
      }
      switch reading.single {
      case .withheld(let reason): singleWithheld[Self.name(reason), default: 0] += 1
      case .inside: singleSilent += 1
      case .outside: single += 1
      }
    }

    private static func name(_ reason: Reading.Withheld) -> String {
      String(String(describing: reason).prefix { $0 != "(" })
    }

    /// `name|level said|silent|withheld|single said|silent|withheld`, as shares of the series of the cell.
    func line(_ cell: Cell) -> String {
      func share(_ count: Int) -> String {
        let thousandths = Int((Double(count) * 1000 / Double(SimulationTests.seriesPerCell)).rounded())
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
      }
      func reasons(_ counts: [String: Int]) -> String {
        counts.sorted { $0.key < $1.key }.map { "\($0.key) \(share($0.value))" }.joined(separator: " ")
      }
      return [
        cell.name, share(level), share(levelSilent), reasons(levelWithheld), share(single), share(singleSilent),
        reasons(singleWithheld),
      ].joined(separator: "|")
    }
  }
}

/// The cells and their bounds.
extension SimulationTests.Cell {
  private typealias Make = SimulatedSeries

  /// Those of the specification at every length; our own where they are hardest.
  private static func make() throws -> [Self] {
    try [36, 60, 120].flatMap { months in
      try unchanged(months) + carriedOver(months) + skewed(months) + neverRead(months) + changed(months)
    } + ours() + windows()
  }

  private static func unchanged(_ months: Int) throws -> [Self] {
    let flow = try Measure.simulated()
    return [
      Self("chance", months, flow, Make.chance, level: .atMost(0.08), single: .atMost(0.10)),
      Self("season 1 sigma", months, flow, Make.season(1), level: .atMost(0.08), single: .atMost(0.10)),
      Self("season 3 sigma", months, flow, Make.season(3), level: .atMost(0.08), single: .atMost(0.10)),
    ]
  }

  private static func carriedOver(_ months: Int) throws -> [Self] {
    let flow = try Measure.simulated()
    return [0.3, 0.5, 0.7].map { share in
      Self("carry-over \(share)", months, flow, Make.carryOver(share), level: .atMost(0.12))
    }
  }

  private static func skewed(_ months: Int) throws -> [Self] {
    let (flow, duration) = (try Measure.simulated(), try Measure.simulated(nature: .duration))
    return [
      Self("exponential", months, flow, Make.exponential, level: .atMost(0.08), single: .atMost(0)),
      Self(
        "lognormal 0.5 duration", months, duration, Make.lognormal(0.5), level: .atMost(0.08), single: .atMost(0.10)),
      Self("lognormal 1 duration", months, duration, Make.lognormal(1), level: .atMost(0.08), single: .atMost(0)),
    ]
  }

  private static func neverRead(_ months: Int) throws -> [Self] {
    let yearOnYear = try Measure.simulated(
      .changeRatio(numerator: .simulated, denominator: .simulated), yearOnYear: true)
    return try [
      Self("moving sum", months, .simulated(window: 12), Make.movingSum, level: .never, single: .never),
      Self("year on year", months, yearOnYear, Make.yearOnYear, level: .never, single: .never),
      Self("stock", months, .simulated(nature: .stock), Make.stock, level: .never, single: .never),
    ]
  }

  private static func changed(_ months: Int) throws -> [Self] {
    let flow = try Measure.simulated()
    let step = Self("step 2 sigma", months, flow, Make.step(2), level: .atLeast(0.80))
    switch months {
    case 36: return [step, Self("month 7 sigma", 36, flow, Make.farMonth(7), single: .atLeast(0.85))]
    case 60: return [step, Self("month 6 sigma", 60, flow, Make.farMonth(6), single: .atLeast(0.85))]
    default: return [step]
    }
  }

  private static func ours() throws -> [Self] {
    let (flow, duration) = (try Measure.simulated(), try Measure.simulated(nature: .duration))
    return try [
      Self("uneven season", 60, flow, Make.unevenSeason, level: .atMost(0.08), single: .atMost(0.10)),
      Self("share", 60, .simulatedRate(nature: .share), Make.share, level: .atMost(0.08), single: .atMost(0.10)),
      Self("counts", 60, flow, Make.counts, level: .atMost(0.08), single: .atMost(0.10)),
      Self("few persons in season", 36, flow, Make.fewInSeason, level: .atMost(0.08), single: .atMost(0.10)),
      Self("few persons in season", 60, flow, Make.fewInSeason, level: .atMost(0.08), single: .atMost(0.10)),
      Self("exponential duration", 36, duration, Make.exponential, level: .atMost(0.08), single: .atMost(0)),
      Self("lognormal 1", 36, flow, Make.lognormal(1), level: .atMost(0.08), single: .atMost(0)),
      Self("step 2 sigma in season", 36, flow, Make.steppedSeason(2), level: .atLeast(0.80)),
      Self("month 7 sigma in season", 36, flow, Make.farMonthInSeason(7), single: .atLeast(0.85)),
      Self("chance", 24, flow, Make.chance, level: .atMost(0.08), single: .atMost(0.10)),
      Self("season 3 sigma", 24, flow, Make.season(3), level: .atMost(0.08), single: .atMost(0.10)),
    ]
  }

  private static func windows() throws -> [Self] {
    let flow = try Measure.simulated()
    return [TrendWindow.months(24), .months(60), .all].map { window in
      Self("chance", 120, flow, Make.chance, over: window, level: .atMost(0.08), single: .atMost(0.10))
    }
  }
}
