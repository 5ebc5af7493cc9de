import CAssets

/// The stylesheet and the icon, compiled into the program.
enum Assets {
  static let stylesheet = bytes(augenmerk_stylesheet)
  static let symbol = bytes(augenmerk_symbol)

  /// A short fingerprint for the address, so that browsers may keep the file for a year (FNV-1a, 64 bit).
  static let stylesheetDigest: String = {
    let hash = stylesheet.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }()

  private static func bytes(_ file: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?) -> [UInt8] {
    var length = 0
    guard let start = file(&length) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }
}
