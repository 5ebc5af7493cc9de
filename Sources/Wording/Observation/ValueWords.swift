public import Attention

/// How the figures of one series are said: its unit, and as many decimals as its figures have.
///
///     ValueWords(.percent, decimals: 0, wording).list([52, 55, 57])   // "52, 55 und 57 Prozent"
public struct ValueWords: Sendable {
  public let unit: Measure.Unit
  public let decimals: Int
  /// Whether all figures of the series are whole numbers.
  let isWhole: Bool
  let wording: Wording

  public init(_ unit: Measure.Unit, decimals: Int, _ wording: Wording) {
    self.init(unit, decimals: decimals, isWhole: false, wording)
  }

  private init(_ unit: Measure.Unit, decimals: Int, isWhole: Bool, _ wording: Wording) {
    (self.unit, self.decimals, self.isWhole, self.wording) = (unit, decimals, isWhole, wording)
  }

  /// Whole figures stand without decimals; otherwise as many as the unit deserves.
  public init(_ unit: Measure.Unit, of values: [Double], _ wording: Wording) {
    let isWhole = values.allSatisfy { abs($0 - $0.rounded()) < 1e-9 }
    self.init(unit, decimals: isWhole ? 0 : wording.decimals(for: unit), isWhole: isWhole, wording)
  }

  /// The same with another number of decimals.
  public func withDecimals(_ decimals: Int) -> ValueWords {
    ValueWords(unit, decimals: decimals, isWhole: isWhole && decimals == 0, wording)
  }

  /// The figure rounded as it is shown.
  public func shown(_ value: Double) -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return (value * scale).rounded() / scale
  }

  /// The figure alone, as an axis or a cell with a heading shows it.
  public func number(_ value: Double) -> String { wording.number(value, decimals: decimals) }

  /// With its unit, as a cell or a label shows it: `56 %`, `26 Tage`.
  public func value(_ value: Double) -> String { wording.value(value, unit, decimals: decimals) }

  /// A middle may lie half-way between two whole figures: `26,5`. Other middles have the places of their figures.
  public func middle(_ value: Double) -> String {
    wording.number(shownMiddle(value), decimals: isHalf(value) ? 1 : decimals)
  }

  /// The middle rounded as it is shown.
  public func shownMiddle(_ value: Double) -> Double { isHalf(value) ? value : shown(value) }

  private func isHalf(_ value: Double) -> Bool { decimals == 0 && abs(abs(value - value.rounded(.down)) - 0.5) < 1e-9 }

  /// In a sentence, after a preposition: "von 26,5 Tagen".
  public func said(_ value: Double) -> String { "\(number(value)) \(unitSaid(value))" }
  public func middleSaid(_ value: Double) -> String {
    let middle = middle(value)
    return "\(middle) \(middle == "1" ? wording.name(of: unit, one: true) : wording.dative(unit))"
  }

  /// "zwischen 31 und 57 Prozent"; one figure alone: "bei 31 Prozent".
  public func range(_ values: [Double]) -> String {
    guard let low = values.min(), let high = values.max() else { return "" }
    let (from, to) = (number(low), number(high))
    if from == to { return wording.say("bei \(said(low))", "at \(said(low))") }
    let unit = wording.dative(unit)
    return wording.say("zwischen \(from) und \(to) \(unit)", "between \(from) and \(to) \(unit)")
  }

  /// "52, 55 und 57 Prozent".
  public func list(_ values: [Double]) -> String {
    guard values.count != 1 else { return said(values[0]) }
    return "\(wording.list(values.map(number))) \(wording.dative(unit))"
  }

  /// "52, 55 und 57 Tage": after a verb.
  public func listed(_ values: [Double]) -> String {
    let isOne = values.count == 1 && number(values[0]) == "1"
    return "\(wording.list(values.map(number))) \(wording.name(of: unit, one: isOne))"
  }

  private func unitSaid(_ value: Double) -> String {
    number(value) == "1" ? wording.name(of: unit, one: true) : wording.dative(unit)
  }
}

extension Wording {
  /// The unit after a preposition: "zwischen 20 und 38 Tagen". English has one form.
  public func dative(_ unit: Measure.Unit) -> String {
    guard language == .german else { return name(of: unit) }
    return switch unit {
    case .days: "Tagen"
    case .cases: "Fällen"
    case .points: "Punkten"
    case .casesPerCaseworker: "Leistungsberechtigten je Fachkraft"
    default: name(of: unit)
    }
  }
}
