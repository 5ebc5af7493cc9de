internal import Attention

/// The six digits that change every half minute (RFC 6238 with HMAC-SHA-1, 30 seconds, 6 digits: what every program for them
/// assumes).
enum OneTimeCode {
  static let seconds: Int64 = 30
  /// 160 bits, as long as the digest (RFC 4226, section 4, R6).
  static let secretLength = 20
  /// Clocks differ: a code counts one step before and after its own.
  static let slack: Int64 = 1

  /// The number of the half minute.
  static func step(at moment: Moment) -> Int64 {
    Int64((Double(moment.milliseconds) / 1000 / Double(seconds)).rounded(.down))
  }

  /// The code of a step (RFC 4226, section 5.3).
  static func code(_ secret: [UInt8], step: Int64, digits: Int = 6) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
    let digest = SHA1.authenticate(counter, with: secret)
    let start = Int(digest[19] & 15)
    let cut = digest[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let most = (0..<digits).reduce(UInt32(1)) { product, _ in product &* 10 }
    let text = String(cut % most)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step whose code was typed, of those near a moment and after the last one used; nil for any other text.
  static func step(of typed: String, _ secret: [UInt8], at moment: Moment, after last: Int64) -> Int64? {
    let now = step(at: moment)
    // All of them are computed and compared in any case, so that the time taken tells nothing.
    let fitting = (now - slack...now + slack).filter { Sodium.isSame(code(secret, step: $0), typed) }
    return fitting.first { $0 > last }
  }
}
