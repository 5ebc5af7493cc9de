public import Attention

/// How kinds and states are written in addresses and forms: German, ASCII, lower case, the same in both languages.
extension Entry.Kind {
  public var slug: String {
    switch self {
    case .observation: "beobachtung"
    case .interpretation: "deutung"
    case .openQuestion: "offene-frage"
    case .decision: "entscheidung"
    case .dissent: "abweichende-sicht"
    case .promise: "zusage"
    case .answer: "antwort"
    case .notDecided: "nicht-entschieden"
    }
  }

  public init?(slug: String) {
    guard let kind = Self.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = kind
  }
}

extension PromiseState {
  public var slug: String {
    switch self {
    case .new: "neu"
    case .begun: "begonnen"
    case .kept: "erbracht"
    case .notPossible: "nicht-moeglich"
    case .dropped: "verworfen"
    }
  }

  public init?(slug: String) {
    guard let state = Self.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = state
  }
}
