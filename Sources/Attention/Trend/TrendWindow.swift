/// How much of the past is looked at: by the rules, and in a picture. trends/spec.md f.1.
public enum TrendWindow: Hashable, Sendable {
  case months(Int)
  case all

  /// The newest 36 months.
  public static let standard = TrendWindow.months(36)
  /// What people may choose for a curve.
  public static let choices: [TrendWindow] = [.months(24), .standard, .months(60), .all]

  /// How much of it the rules look at. A picture may show everything; rules over a whole decade would mix times nobody
  /// remembers together, so they keep to the standard.
  public var rules: TrendWindow { self == .all ? .standard : self }

  /// How many periods of a rhythm it holds; never fewer than a statement needs.
  public func periods(_ rhythm: Rhythm) -> Int {
    switch self {
    case .months(let months): max(months / rhythm.months, Reading.fewestForRange)
    case .all: .max
    }
  }
}
