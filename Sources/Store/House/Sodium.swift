internal import CSodium

/// The few things of libsodium the memory is made with. Randomness enters the house here.
enum Sodium {
  /// Must be true before anything else is asked of the library.
  static let isReady = sodium_init() >= 0

  static func random(_ count: Int) -> [UInt8] {
    _ = isReady
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// BLAKE2b with 256 bits over all parts, one after the other.
  static func digest(_ parts: [UInt8]...) -> [UInt8] {
    _ = isReady
    var result = [UInt8](repeating: 0, count: 32)
    let message = parts.flatMap(\.self)
    crypto_generichash(&result, 32, message, UInt64(message.count), nil, 0)
    return result
  }

  /// Whether two texts are the same; how long it takes says nothing about where they differ.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Array(one.utf8), Array(other.utf8))
    return left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }
}

extension [UInt8] {
  /// Lower-case hexadecimal digits.
  var hex: String {
    let digits = Array<Character>("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Nil for anything but pairs of hexadecimal digits.
  init?(hex: String) {
    let digits = hex.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      bytes.append(UInt8(high * 16 + low))
    }
    self = bytes
  }
}
