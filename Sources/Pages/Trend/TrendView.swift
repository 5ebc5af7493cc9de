public import Attention

/// How much of the past a picture shows.
public enum TrendWindow: Hashable, Sendable {
  case months(Int)
  case all

  /// The newest 36 months, as the reading takes them (trends/spec.md f.1).
  public static let standard = TrendWindow.months(Reading.windowMonths)
  /// What can be chosen by a link.
  public static let choices: [TrendWindow] = [.months(24), .standard, .months(60), .all]

  /// Reads `24`, `36`, `60` or `alle`; anything else is the standard.
  public init(_ text: String) {
    self = Self.choices.first { $0.text == text } ?? .standard
  }

  /// As it stands in an address.
  public var text: String {
    switch self {
    case .months(let months): String(months)
    case .all: "alle"
    }
  }

  /// How many periods of a rhythm it holds; never fewer than a reading needs.
  func periods(_ rhythm: Rhythm) -> Int {
    switch self {
    case .months(let months): max(months / rhythm.months, Reading.fewestUseful)
    case .all: .max
    }
  }
}

/// What somebody looks at in one curve: how much of it, and the stretch they have chosen.
public struct TrendView: Hashable, Sendable {
  public let window: TrendWindow
  public let stretch: Stretch?

  public init(window: TrendWindow = .standard, stretch: Stretch? = nil) {
    (self.window, self.stretch) = (window, stretch)
  }

  /// The part of an address behind the path; empty for the standard view.
  var query: String {
    let window = self.window == .standard ? [] : ["monate=\(self.window.text)"]
    let stretch = self.stretch.map { ["von=\($0.first)", "bis=\($0.last)"] } ?? []
    let parts = window + stretch
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }
}
