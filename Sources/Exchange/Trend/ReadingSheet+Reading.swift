import Attention

// What the reading says, and why it says nothing.
extension ReadingSheet {
  static func described(_ reading: Reading) -> JSONValue {
    .fields([
      "view": .text(name(of: reading.view)), "window": described(reading.window), "count": JSONValue(reading.count),
      "level": described(reading.level, reading.chart), "single": described(reading.single),
      "season": reading.season.map(described) ?? .null,
      "earlier": .list(reading.earlier.map { described($0.stretch).adding(["middle": .number($0.value)]) }),
      "same_month": reading.sameMonth.map(described) ?? .null,
      "change_points": periods(reading.changePoints), "far_off": periods(reading.farOff),
      "revisions": .list((reading.revisions?.byAge ?? []).map(described)),
      "components": .list(
        reading.components.map { component in
          .fields([
            "series": .list(component.definitions.map { .text($0.key.description) }),
            "reading": described(component.reading),
          ])
        }),
    ])
  }

  private static func name(of view: Reading.View) -> String {
    switch view {
    case .empty: "empty"
    case .points: "points"
    case .curve: "curve"
    case .waves: "waves"
    case .stories: "stories"
    }
  }

  private static func described(_ stretch: Stretch?) -> JSONValue {
    guard let stretch else { return .null }
    return .fields(["first": .text(stretch.first.description), "last": .text(stretch.last.description)])
  }

  private static func periods(_ periods: [Period]) -> JSONValue { .list(periods.map { .text($0.description) }) }

  // MARK: The two statements

  private static func described(_ level: Reading.Level, _ chart: RunChart?) -> JSONValue {
    let (statement, stretch): (String, Stretch?) =
      switch level {
      case .withheld: ("withheld", nil)
      case .usual: ("usual", nil)
      case .longRun(_, let stretch): ("longRun", stretch)
      case .fewCrossings: ("fewCrossings", nil)
      }
    let reason: Reading.Withheld? = if case .withheld(let reason) = level { reason } else { nil }
    return .fields([
      "statement": .text(statement), "because": JSONValue(reason.map(name)), "middle": JSONValue(chart?.centre),
      "useful": JSONValue(chart?.useful), "longest_run": JSONValue(chart?.longestRun),
      "longest_run_usual": JSONValue(chart?.longestRunLimit), "crossings": JSONValue(chart?.crossings),
      "crossings_usual": JSONValue(chart?.crossingsLimit), "stretch": described(stretch),
    ])
  }

  private static func described(_ single: Reading.Single) -> JSONValue {
    let statement =
      switch single {
      case .withheld: "withheld"
      case .inside: "inside"
      case .outside: "outside"
      }
    let reason: Reading.Withheld? = if case .withheld(let reason) = single { reason } else { nil }
    return .fields([
      "statement": .text(statement), "because": JSONValue(reason.map(name)),
      "method": JSONValue(single.range?.method.rawValue), "sigmas": JSONValue(single.range?.sigmas),
      "preliminary": single.range.map { .bool($0.isPreliminary) } ?? .null,
      "mixes_levels": single.range.map { .bool($0.mixesLevels) } ?? .null,
      "outside": .list(single.odd.map(described)),
    ])
  }

  private static func described(_ odd: Reading.Odd) -> JSONValue {
    .fields([
      "period": .text(odd.period.description), "value": .number(odd.value), "usual_from": .number(odd.limits.lower),
      "usual_to": .number(odd.limits.upper),
    ])
  }

  /// The name of a reason; its facts stand in the sentences.
  static func name(of reason: Reading.Withheld) -> String {
    switch reason {
    case .noValues: "noValues"
    case .hidden: "hidden"
    case .noFigures: "noFigures"
    case .tooFew: "tooFew"
    case .tied: "tied"
    case .tooFewForRange: "tooFewForRange"
    case .allEqual: "allEqual"
    case .tooManyGaps: "tooManyGaps"
    case .moving: "moving"
    case .yearOnYear: "yearOnYear"
    case .stock: "stock"
    case .breaks: "breaks"
    case .season: "season"
    case .mayBeSeason: "mayBeSeason"
    case .carriesOver: "carriesOver"
    case .mostlyUnchanged: "mostlyUnchanged"
    case .smallCounts: "smallCounts"
    case .smallDenominators: "smallDenominators"
    case .skewed: "skewed"
    }
  }

  // MARK: What stands beside them

  private static func described(_ season: Seasonal) -> JSONValue {
    .fields([
      "strength": .text(season.strength.rawValue), "borrowed": .bool(season.isBorrowed),
      "highest": described(season.highest), "lowest": described(season.lowest),
    ])
  }

  private static func described(_ month: Seasonal.Month) -> JSONValue {
    .fields([
      "month": JSONValue(month.ordinal), "times": JSONValue(month.times), "years": JSONValue(month.years),
    ])
  }

  private static func described(_ same: SameMonth) -> JSONValue {
    .fields([
      "period": .text(same.period.description), "value": .number(same.latest),
      "earlier": .list(same.earlier.map(JSONValue.number)), "from": JSONValue(same.lowest),
      "to": JSONValue(same.highest), "below": JSONValue(same.below), "equal": JSONValue(same.equal),
      "above": JSONValue(same.above),
    ])
  }

  private static func described(_ age: Revisions.Age) -> JSONValue {
    .fields([
      "age_months": JSONValue(age.age), "count": JSONValue(age.count), "method": .text(age.method.rawValue),
      "low": JSONValue(age.low), "middle": JSONValue(age.median), "high": JSONValue(age.high),
    ])
  }
}
