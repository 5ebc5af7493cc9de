import Attention
import Pages

/// Reads what a form sent (`application/x-www-form-urlencoded`).
enum Submission {
  static let mostFields = 400

  /// Nil when the bytes are no form: a broken escape, text that is not UTF-8, too many fields.
  static func parse(_ bytes: [UInt8]) -> [String: [String]]? {
    var values: [String: [String]] = [:]
    let pairs = bytes.split(separator: UInt8(ascii: "&"))
    guard pairs.count <= mostFields else { return nil }
    for pair in pairs {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(parts[0]), let value = decoded(parts.count > 1 ? parts[1] : []) else { return nil }
      values[name, default: []].append(Prose.tidy(value))
    }
    return values
  }

  /// The same, written: what `parse` reads back.
  static func escaped(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An address without what must not come back to a page: a password somebody sent with a link by mistake, a token.
  static func withoutSecrets(_ address: String) -> String {
    let all = Array(address.utf8)
    guard let mark = all.firstIndex(of: UInt8(ascii: "?")) else { return address }
    // Byte by byte, and as the names are read in earnest: letters may be written as numbers, and marks may cling to signs.
    let pairs = all[(mark + 1)...].split(separator: UInt8(ascii: "&")).filter { pair in
      guard let name = decoded(pair.prefix { $0 != UInt8(ascii: "=") }) else { return false }
      return !["passwort", "token"].contains { name.lowercased().utf8.starts(with: $0.utf8) }
    }
    let query = pairs.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "&")
    return String(decoding: all[..<mark], as: UTF8.self) + (query.isEmpty ? "" : "?" + query)
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == UInt8(ascii: "%") {
        guard place + 2 < bytes.endIndex, let high = nibble(bytes[place + 1]), let low = nibble(bytes[place + 2]) else {
          return nil
        }
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        place += 1
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
