/// What a one-time link carries, and what spare codes are made of: letters and digits that can be read out on the phone.
enum OneTimeWord {
  /// 160 bits, 32 signs.
  static func random() -> String { Base32.text(Sodium.random(20)) }

  /// As it is digested: without what people put in when they copy by hand.
  static func bytes(_ typed: String) -> [UInt8] {
    Array(typed.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") })
  }
}

/// RFC 4648, section 6, without padding and in small letters.
enum Base32 {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")

  static func text(_ bytes: [UInt8]) -> String {
    var (text, held, count) = ("", 0, 0)
    for byte in bytes {
      (held, count) = (held << 8 | Int(byte), count + 8)
      while count >= 5 {
        count -= 5
        text.append(alphabet[held >> count & 31])
      }
      held &= (1 << count) - 1
    }
    if count > 0 { text.append(alphabet[held << (5 - count) & 31]) }
    return text
  }
}
