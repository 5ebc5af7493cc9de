import Attention
import Catalogue
import FoundationEssentials

/// Folders for one test: a house of its own, and where the shipped files are.
final class Scratch {
  let path: String

  init() {
    path = NSTemporary.path + "/augenmerk-catalogue-\(UInt64.random(in: .min ... .max))"
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Named without a prefix, so that diagnostics read `Indicators/…`.
  var root: Root { Root(path: path, name: "") }
  var house: Root { Root(path: path, name: "haus/") }

  /// What is read from here, alone or on top of other roots. Keeps the folders until it is read.
  func shelf(over earlier: [Root] = []) -> Shelf {
    withExtendedLifetime(self) { Shelf(reading: earlier + [earlier.isEmpty ? root : house]) }
  }

  @discardableResult
  func write(_ file: String, _ text: String) throws -> Scratch { try write(file, bytes: Array(text.utf8)) }

  @discardableResult
  func write(_ file: String, bytes: [UInt8]) throws -> Scratch {
    let whole = path + "/" + file
    let folder = whole.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: whole))
    return self
  }

  /// The repository's own `Indicators` and `Dialogues`.
  static let shipped: Root = {
    var parts = #filePath.split(separator: "/").dropLast()
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      if FileManager.default.fileExists(atPath: folder + "/Indicators/dimensions.yaml") {
        return Root(path: folder, name: "")
      }
      parts = parts.dropLast()
    }
    return Root(path: ".", name: "")
  }()

  /// What is read from there, once for all tests.
  static let shippedShelf = Shelf(reading: [shipped])

  static func text(_ file: String) -> String {
    FileManager.default.contents(atPath: shipped.path + "/" + file).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private enum NSTemporary {
    static let path = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
  }
}
