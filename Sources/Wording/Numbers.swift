public import Attention

extension Wording {
  /// A whole number with its thousands apart: `12.345`, in English `12,345`.
  public func number(_ number: Int) -> String { grouped(String(number.magnitude), negative: number < 0) }

  /// A figure with a fixed number of decimals: `1.234,5`. Rounded half away from zero.
  public func number(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return say("unbekannt", "unknown") }
    let decimals = min(max(decimals, 0), 6)
    let factor = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let scaled = Int((abs(value) * Double(factor)).rounded())
    let whole = grouped(String(scaled / factor), negative: value < 0 && scaled > 0)
    guard decimals > 0 else { return whole }
    let digits = String(scaled % factor)
    let rest = String(repeating: "0", count: decimals - digits.count) + digits
    return whole + say(",", ".") + rest
  }

  /// As many decimals as the unit deserves.
  public func decimals(for unit: Measure.Unit) -> Int {
    switch unit {
    case .percent, .days, .points, .casesPerCaseworker: 1
    default: 0
    }
  }

  /// A value with its unit: `31,5 %`, `1.234 Personen`, `26,5 Tage`.
  public func value(_ value: Double, _ unit: Measure.Unit, decimals: Int? = nil) -> String {
    let decimals = decimals ?? self.decimals(for: unit)
    let number = self.number(value, decimals: decimals)
    return unit == .percent ? number + say("\u{202F}%", "%") : "\(number) \(name(of: unit, one: number == "1"))"
  }

  /// The unit in words, as an axis or a heading names it.
  public func name(of unit: Measure.Unit, one: Bool = false) -> String {
    switch unit {
    case .percent: say("Prozent", "per cent")
    case .euro: say("Euro", one ? "euro" : "euros")
    case .days: say(one ? "Tag" : "Tage", one ? "day" : "days")
    case .persons: say(one ? "Person" : "Personen", one ? "person" : "people")
    case .cases: say(one ? "Fall" : "Fälle", one ? "case" : "cases")
    case .points: say(one ? "Punkt" : "Punkte", one ? "point" : "points")
    case .stories: say(one ? "Geschichte" : "Geschichten", one ? "story" : "stories")
    case .answers: say(one ? "Antwort" : "Antworten", one ? "answer" : "answers")
    case .casesPerCaseworker: say("Leistungsberechtigte je Fachkraft", "beneficiaries per caseworker")
    case .benefitCommunities:
      say(
        one ? "Bedarfsgemeinschaft" : "Bedarfsgemeinschaften", one ? "benefit community" : "benefit communities")
    case .vacancies: say(one ? "Arbeitsstelle" : "Arbeitsstellen", one ? "vacancy" : "vacancies")
    }
  }

  private func grouped(_ digits: String, negative: Bool) -> String {
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result += say(".", ",") }
      result.append(digit)
    }
    return (negative ? "−" : "") + result
  }
}
