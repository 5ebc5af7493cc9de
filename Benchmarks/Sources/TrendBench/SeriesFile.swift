import Glibc

/// Series of 120 months, one after another, as `series.py` writes them.
enum SeriesFile {
  static let months = 120

  /// - Returns: nil when the file cannot be read or does not hold whole series.
  static func read(_ path: String) -> [[Double]]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var series: [[Double]] = []
    var bits = [UInt64](repeating: 0, count: months)
    while true {
      let count = fread(&bits, MemoryLayout<UInt64>.size, months, file)
      if count == 0 { return series }
      guard count == months else { return nil }
      series.append(bits.map { Double(bitPattern: UInt64(littleEndian: $0)) })
    }
  }
}
