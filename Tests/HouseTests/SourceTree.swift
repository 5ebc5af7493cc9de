import FoundationEssentials

/// The house as files: what the walls look at.
enum SourceTree {
  static let root: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  struct File: Sendable {
    /// Relative to the top of the house.
    let path: String
    let text: String

    var lines: [(number: Int, text: String)] {
      text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, String($1)) }
    }

    var name: String { path.split(separator: "/").last.map { String($0.dropLast(".swift".count)) } ?? path }
    /// The floor: `Sources/<floor>/…`.
    var floor: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var room: String? {
      let parts = path.split(separator: "/")
      return parts.count > 3 ? String(parts[2]) : nil
    }
  }

  /// All files below a folder with an ending, in order.
  static func files(in folder: String, ending: String = ".swift") -> [File] {
    let base = root + "/" + folder
    guard let entries = try? FileManager.default.subpathsOfDirectory(atPath: base) else { return [] }
    return entries.sorted().filter { $0.hasSuffix(ending) }.compactMap { entry in
      guard let bytes = FileManager.default.contents(atPath: base + "/" + entry) else { return nil }
      return File(path: folder + "/" + entry, text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
