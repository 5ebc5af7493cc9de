/// The name of something a person wrote by hand: an indicator, a guide, an answer. Lower-case ASCII words joined by hyphens.
///
///     try Key<Indicator>("eigener-wunsch")
///     try Key<Indicator>("Eigener Wunsch")   // throws KeyFault
public struct Key<Subject>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) throws(KeyFault) {
    guard Self.isWellFormed(text) else { throw KeyFault(text: text) }
    self.text = text
  }

  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Words of `a–z` and `0–9`, joined by single hyphens, 80 characters at most.
  public static func isWellFormed(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 80 else { return false }
    return text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
  public var description: String { text }
}

/// A text that cannot be a key.
public struct KeyFault: Error, Equatable {
  public let text: String
}
