import Attention

/// What goes into a reference case, read strictly: what is there must be usable, what is left out has its usual value.
struct CaseInput {
  private let input: JSONValue
  private let params: JSONValue

  init(_ reference: ReferenceCase) throws(CaseFault) {
    (input, params) = (reference.fields["input"], reference.fields["params"])
    try checkConstants()
  }

  // MARK: Series

  /// One value a place; null, `NaN` and `NA` are missing ones.
  func series(_ name: String) throws(CaseFault) -> [Double?] {
    guard input[name] != .null else { throw .missing("input.\(name)") }
    guard let list = input[name].list else { throw .impossible("input.\(name)") }
    var series: [Double?] = []
    for (place, value) in list.enumerated() { series.append(try Self.figure(value, "input.\(name)[\(place)]")) }
    return series
  }

  /// - Returns: nil for a missing one.
  static func figure(_ value: JSONValue, _ place: String) throws(CaseFault) -> Double? {
    switch value {
    case .null: return nil
    case .number(let number) where number.isNaN: return nil
    case .number(let number) where number.isFinite: return number
    case .text(let text) where ["NA", "NaN", "nan", "null", ""].contains(text): return nil
    default: throw .impossible(place)
    }
  }

  /// The phases of an axis of so many places; one if nothing is said.
  func phases(_ count: Int) throws(CaseFault) -> Phases {
    guard input["phase_starts"] != .null else { return Phases(undivided: count) }
    guard let phases = Phases(starts: try places("phase_starts"), count: count)
    else { throw .impossible("input.phase_starts") }
    return phases
  }

  /// Places of months that are not to shape a pattern.
  func masked(_ count: Int) throws(CaseFault) -> Set<Int> {
    guard input["masked"] != .null else { return [] }
    let places = try places("masked")
    guard places.allSatisfy((0..<count).contains) else { throw .impossible("input.masked") }
    return Set(places)
  }

  private func places(_ name: String) throws(CaseFault) -> [Int] {
    guard let list = input[name].list else { throw .impossible("input.\(name)") }
    var places: [Int] = []
    for value in list {
      guard let place = value.whole else { throw .impossible("input.\(name)") }
      places.append(place)
    }
    return places
  }

  /// The periods of an axis of so many places.
  func periods(_ count: Int) throws(CaseFault) -> [Period] {
    let periods = (input["periods"].list ?? []).compactMap { $0.text.flatMap { Period($0) } }
    guard periods.count == count else { throw .impossible("input.periods") }
    return periods
  }

  /// What was known of each period at which age.
  func vintages() throws(CaseFault) -> [Revisions.Figure] {
    guard let list = input["vintages"].list else { throw .missing("input.vintages") }
    var figures: [Revisions.Figure] = []
    for (place, vintage) in list.enumerated() {
      guard let period = vintage["period"].text.flatMap({ Period($0) }), let age = vintage["age"].whole
      else { throw .impossible("input.vintages[\(place)]") }
      if let value = try Self.figure(vintage["value"], "input.vintages[\(place)]") {
        figures.append(.init(period: period, age: age, value: value))
      }
    }
    return figures
  }
}

// MARK: Parameters

extension CaseInput {
  /// Nil where it is left out.
  func number(_ name: String) throws(CaseFault) -> Double? {
    guard params[name] != .null else { return nil }
    guard let number = params[name].number, number.isFinite else { throw .impossible("params.\(name)") }
    return number
  }

  func whole(_ name: String) throws(CaseFault) -> Int? {
    guard let number = try number(name) else { return nil }
    guard let whole = Int(exactly: number) else { throw .impossible("params.\(name)") }
    return whole
  }

  func truth(_ name: String) throws(CaseFault) -> Bool {
    guard params[name] != .null else { return false }
    guard let truth = params[name].truth else { throw .impossible("params.\(name)") }
    return truth
  }

  /// How many first places mean and middle come from; nil for all.
  func baseline() throws(CaseFault) -> Int? {
    let baseline = try whole("baseline_points")
    if let baseline, baseline < 1 { throw .impossible("params.baseline_points") }
    return baseline
  }

  func isLogarithmic(_ values: [Double?]) throws(CaseFault) -> Bool {
    switch params["transform"] {
    case .null, .text("none"): return false
    case .text("log"):
      // Nothing at or below 0 has a logarithm.
      guard values.allSatisfy({ $0.map { $0 > 0 } ?? true }) else { throw .impossible("input.values") }
      return true
    default: throw .impossible("params.transform")
    }
  }

  /// Windows that are left out follow from the others as in Cleveland et al. 1990.
  func settings() throws(CaseFault) -> STL.Settings {
    let isRobust = try truth("robust")
    let period = try whole("period") ?? 12
    let seasonal = try whole("seasonal") ?? 13
    guard period >= 2, period < 1000, seasonal >= 3 else { throw .impossible("params") }
    let least = 1.5 * Double(period) / (1 - 1.5 / Double(seasonal))
    let usual: STL.Settings = isRobust ? .robust : .recommended
    do {
      return try STL.Settings(
        period: period, seasonal: seasonal, seasonalDegree: try degree("seasonal_deg") ?? .constant,
        trend: try whole("trend") ?? Self.odd(least), trendDegree: try degree("trend_deg") ?? .linear,
        lowPass: try whole("low_pass") ?? Self.odd(Double(period + 1)),
        lowPassDegree: try degree("low_pass_deg") ?? .linear, inner: try rounds("inner_iter") ?? usual.inner,
        outer: try rounds("outer_iter") ?? usual.outer)
    } catch let fault as CaseFault {
      throw fault
    } catch {
      throw .impossible("params")
    }
  }

  /// More rounds than anybody asks for would only take long.
  private func rounds(_ name: String) throws(CaseFault) -> Int? {
    let rounds = try whole(name)
    if let rounds, !(0...100).contains(rounds) { throw .impossible("params.\(name)") }
    return rounds
  }

  private func degree(_ name: String) throws(CaseFault) -> STL.Degree? {
    guard let whole = try whole(name) else { return nil }
    guard let degree = STL.Degree(rawValue: whole) else { throw .impossible("params.\(name)") }
    return degree
  }

  /// The next odd number from here on.
  private static func odd(_ least: Double) -> Int {
    let whole = Int(least.rounded(.up))
    return whole.isMultiple(of: 2) ? whole + 1 : whole
  }

  /// What the methods hold fixed, so that nobody mixes 2.66 with 3 / 1.128.
  private static let constants: [String: Double] = [
    "limit_factor": Xmr.limitFactor, "near_limit_factor": Xmr.nearFactor, "screen_factor": 3.267, "d2": 1.128,
    "run_length": 7, "refits": Double(Season.refits), "seasonal_jump": 1, "trend_jump": 1, "low_pass_jump": 1,
  ]

  private func checkConstants() throws(CaseFault) {
    for (name, ours) in Self.constants.sorted(by: { $0.key < $1.key }) {
      guard let theirs = try number(name) else { continue }
      guard abs(theirs - ours) <= 1e-9 * ours else { throw .otherConstant("params.\(name)", ours: ours) }
    }
    guard [.null, .text("anhoej")].contains(params["method"]) else { throw .impossible("params.method") }
  }

  /// Every parameter that is used or checked, or follows from the values.
  static let parameters: Set<String> = Set([
    "method", "baseline_points", "multiply", "transform", "robust", "period", "seasonal", "seasonal_deg", "trend",
    "trend_deg", "low_pass", "low_pass_deg", "inner_iter", "outer_iter", "min_months_for_own_pattern", "final_age",
    "min_n_for_quantiles", "threshold", "min_values", "min_size", "penalty", "sigma",
  ]).union(constants.keys)
}
