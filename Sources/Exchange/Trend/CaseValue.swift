/// A JSON value of a reference case, read or to be written.
public enum CaseValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([CaseValue])
  case fields([String: CaseValue])

  init(_ number: Double?) { self = number.map(CaseValue.number) ?? .null }
  init(_ number: Int?) { self.init(number.map(Double.init)) }
  init(_ truth: Bool) { self = .bool(truth) }
  init(_ values: [Double?]) { self = .list(values.map { CaseValue($0) }) }

  public var number: Double? { if case .number(let number) = self { number } else { nil } }
  public var whole: Int? { number.flatMap { Int(exactly: $0) } }
  public var truth: Bool? { if case .bool(let truth) = self { truth } else { nil } }
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var list: [CaseValue]? { if case .list(let list) = self { list } else { nil } }
  public var names: [String] { if case .fields(let fields) = self { fields.keys.sorted() } else { [] } }

  public subscript(name: String) -> CaseValue {
    if case .fields(let fields) = self { fields[name] ?? .null } else { .null }
  }

  /// Lays further fields over these.
  func adding(_ more: [String: CaseValue]) -> CaseValue {
    guard case .fields(let fields) = self else { return self }
    return .fields(fields.merging(more) { _, new in new })
  }

  func without(_ name: String) -> CaseValue {
    guard case .fields(var fields) = self else { return self }
    fields[name] = nil
    return .fields(fields)
  }
}

extension CaseValue: Codable {
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
    } else if let list = try? container.decode([CaseValue].self) {
      self = .list(list)
    } else {
      self = .fields(try container.decode([String: CaseValue].self))
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
