internal import FoundationEssentials

/// A JSON value, read or to be written.
public enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case fields([String: JSONValue])

  init(_ number: Double?) { self = number.map(JSONValue.number) ?? .null }
  init(_ number: Int?) { self.init(number.map(Double.init)) }
  init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }
  init(_ truth: Bool) { self = .bool(truth) }
  init(_ values: [Double?]) { self = .list(values.map { JSONValue($0) }) }

  public var number: Double? { if case .number(let number) = self { number } else { nil } }
  public var whole: Int? { number.flatMap { Int(exactly: $0) } }
  public var truth: Bool? { if case .bool(let truth) = self { truth } else { nil } }
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }
  public var names: [String] { if case .fields(let fields) = self { fields.keys.sorted() } else { [] } }

  public subscript(name: String) -> JSONValue {
    if case .fields(let fields) = self { fields[name] ?? .null } else { .null }
  }

  /// Lays further fields over these.
  func adding(_ more: [String: JSONValue]) -> JSONValue {
    guard case .fields(let fields) = self else { return self }
    return .fields(fields.merging(more) { _, new in new })
  }

  func without(_ name: String) -> JSONValue {
    guard case .fields(var fields) = self else { return self }
    fields[name] = nil
    return .fields(fields)
  }
}

extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let truth = try? container.decode(Bool.self) {
      self = .bool(truth)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .fields(try container.decode([String: JSONValue].self))
    }
  }

  /// What is no number is written as null: JSON has no word for it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let truth): try container.encode(truth)
    case .number(let number) where number.isFinite: try container.encode(number)
    case .number: try container.encodeNil()
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .fields(let fields): try container.encode(fields)
    }
  }
}

extension JSONValue {
  /// Reads a text; `NaN`, which some programs write, is read as well. Nil for anything else.
  public init?(json: [UInt8]) {
    // The library ends the program over bytes that are no text at all.
    guard String(validating: json, as: UTF8.self) != nil else { return nil }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    guard let value = try? decoder.decode(JSONValue.self, from: Data(json)) else { return nil }
    self = value
  }

  /// As text, keys in order of the alphabet.
  public func json(isPretty: Bool = false) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
