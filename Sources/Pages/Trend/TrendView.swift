public import Attention

extension TrendWindow {
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
}

/// What somebody looks at in one curve: how much of it, the stretch they have chosen, and whether the usual range is drawn.
public struct TrendView: Hashable, Sendable {
  public let window: TrendWindow
  public let stretch: Stretch?
  /// Off unless asked for: the standard view shows the middle alone (trends/spec.md f.2).
  public let showsRange: Bool

  public init(window: TrendWindow = .standard, stretch: Stretch? = nil, showsRange: Bool = false) {
    (self.window, self.stretch, self.showsRange) = (window, stretch, showsRange)
  }

  /// The same with another stretch chosen, or none.
  func choosing(_ stretch: Stretch?) -> TrendView {
    TrendView(window: window, stretch: stretch, showsRange: showsRange)
  }

  /// The same over more or less of the past.
  func over(_ window: TrendWindow) -> TrendView {
    TrendView(window: window, stretch: stretch, showsRange: showsRange)
  }

  func withRange(_ isShown: Bool) -> TrendView { TrendView(window: window, stretch: stretch, showsRange: isShown) }

  /// The part of an address behind the path; empty for the standard view.
  var query: String {
    let window = self.window == .standard ? [] : ["monate=\(self.window.text)"]
    let stretch = self.stretch.map { ["von=\($0.first)", "bis=\($0.last)"] } ?? []
    let parts = window + stretch + (showsRange ? ["bereich=ja"] : [])
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }
}
