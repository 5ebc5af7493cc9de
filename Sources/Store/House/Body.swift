internal import FoundationEssentials

/// JSON as it lies in the memory: keys in order, so that the same words give the same bytes.
enum Body {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// - Throws: `StoreFault.damaged` when the text is not what it should be.
  static func value<Value: Decodable>(_ type: Value.Type = Value.self, _ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw StoreFault.damaged("\(type)")
    }
  }
}
