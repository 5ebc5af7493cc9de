internal import FoundationEssentials
internal import Glibc

/// Files that survive a power failure once writing has returned.
enum DurableFile {
  /// Writes beside the file, makes the bytes durable, takes the file's name, and makes the name durable.
  static func write(_ text: String, to path: String, mode: mode_t) throws {
    let temporary = path + ".new"
    let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard file >= 0 else { throw StoreFault.notWritten(path: temporary, code: errno) }
    do {
      defer { Glibc.close(file) }
      try writeAll(Array(text.utf8), to: file, path: temporary)
      guard fsync(file) == 0 else { throw StoreFault.notWritten(path: temporary, code: errno) }
    }
    guard rename(temporary, path) == 0 else { throw StoreFault.notWritten(path: path, code: errno) }
    try makeNamesDurable(in: (path as String).directory)
  }

  /// The text of a file; nil when it is not there or cannot be read.
  static func read(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).flatMap { String(data: $0, encoding: .utf8) }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The permission bits of a file; nil when it is not there.
  static func mode(of path: String) -> mode_t? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 {
        guard errno == EINTR else { throw StoreFault.notWritten(path: path, code: errno) }
      } else {
        written += count
      }
    }
  }

  private static func makeNamesDurable(in directory: String) throws {
    let folder = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw StoreFault.notWritten(path: directory, code: errno) }
    defer { Glibc.close(folder) }
    guard fsync(folder) == 0 else { throw StoreFault.notWritten(path: directory, code: errno) }
  }
}

extension String {
  /// The folder of a path.
  fileprivate var directory: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
