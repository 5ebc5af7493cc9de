/// The number of one remembered thing, of one kind only.
///
/// `ID<Agreement>` is not `ID<Organisation>`: mixing them does not compile.
/// In JSON an id is a string of digits, so that the JSON of an agreement holds no number at all (Decisions/0001).
public struct ID<Subject>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let number: Int64

  public init(_ number: Int64) { self.number = number }

  /// Reads an id from an address or a form: digits only, no sign, at most 18 of them; otherwise nil.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.count <= 18, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int64(text), number > 0
    else { return nil }
    self.number = number
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id: \(text)")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  public var description: String { String(number) }
}
