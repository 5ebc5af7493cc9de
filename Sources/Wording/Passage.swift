/// A stretch of prose under one heading, for pages that explain.
public struct Passage: Hashable, Sendable {
  public let heading: String
  public let parts: [Part]

  public init(_ heading: String, _ parts: [Part]) { (self.heading, self.parts) = (heading, parts) }

  public enum Part: Hashable, Sendable {
    case text(String)
    case list([String])
    /// In this order.
    case steps([String])
    case terms([Term])
  }

  /// A word and what it means here.
  public struct Term: Hashable, Sendable {
    public let word: String
    public let meaning: String

    public init(_ word: String, _ meaning: String) { (self.word, self.meaning) = (word, meaning) }
  }
}
