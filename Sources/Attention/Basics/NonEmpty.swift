/// A list that has at least one element.
public struct NonEmpty<Element> {
  public let first: Element
  public let rest: [Element]

  public init(_ first: Element, _ rest: [Element] = []) { (self.first, self.rest) = (first, rest) }

  /// Nil for an empty list.
  public init?(_ elements: [Element]) {
    guard let first = elements.first else { return nil }
    self.init(first, Array(elements.dropFirst()))
  }

  public var all: [Element] { [first] + rest }
}

extension NonEmpty: Equatable where Element: Equatable {}
extension NonEmpty: Hashable where Element: Hashable {}
extension NonEmpty: Sendable where Element: Sendable {}

extension NonEmpty: Codable where Element: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let list = try NonEmpty(container.decode([Element].self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "an empty list")
    }
    self = list
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(all)
  }
}
