extension Entry {
  /// The six headings under which a dialogue keeps what was said, in their order.
  public enum Heading: CaseIterable, Sendable {
    case seeing, interpreting, deciding, open, promising, leaving

    /// What stands under it. Decision and dissent stand under the same heading, side by side (promise 6). Answers stand with
    /// what they answer.
    public var kinds: [Kind] {
      switch self {
      case .seeing: [.observation]
      case .interpreting: [.interpretation]
      case .deciding: [.decision, .dissent]
      case .open: [.openQuestion]
      case .promising: [.promise]
      case .leaving: [.notDecided]
      }
    }
  }
}
