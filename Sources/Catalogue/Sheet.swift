import Attention
import FoundationEssentials
import Yams

/// The text of one hand-written file, before anything in it is understood.
enum Sheet {
  /// No file of words is longer; whatever is, was not meant for this folder.
  static let mostBytes = 256 * 1024

  /// The first value of a file on disk; nil when it cannot be read, with the reason in the remarks.
  static func opened(_ path: String, _ remarks: Remarks) -> Field? {
    let manager = FileManager.default
    if let size = (try? manager.attributesOfItem(atPath: path))?[.size] as? Int, size > mostBytes {
      remarks.add(.tooLarge(bytes: size), at: .start)
      return nil
    }
    guard let bytes = manager.contents(atPath: path) else {
      remarks.add(.unreadable, at: .start)
      return nil
    }
    return root(of: Array(bytes), remarks)
  }

  /// The first value in the bytes of a file; nil when they are not a readable YAML text.
  static func root(of bytes: [UInt8], _ remarks: Remarks) -> Field? {
    guard bytes.count <= mostBytes else {
      remarks.add(.tooLarge(bytes: bytes.count), at: .start)
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      remarks.add(.notUTF8, at: Self.firstNonUTF8(in: bytes))
      return nil
    }
    let unmarked = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    guard let clean = Preflight.cleared(unmarked, remarks) else { return nil }
    return composed(clean, remarks)
  }

  private static func composed(_ text: String, _ remarks: Remarks) -> Field? {
    do {
      // A very short text would lie in the string itself, and the parser keeps a pointer to its bytes.
      let padded = text.utf8.count < 32 ? text + String(repeating: "\n", count: 32) : text
      let parser = try Parser(yaml: padded, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot(), !node.isNothing else {
        remarks.add(.emptyFile, at: .start)
        return nil
      }
      if let anchored = withExtendedLifetime(parser, { node.firstAnchored }) {
        remarks.add(.anchor, at: anchored)
        return nil
      }
      return Field(node: node, key: "", remarks: remarks, near: .start)
    } catch let error as YamlError {
      Grammar.remark(error, in: text, remarks)
    } catch {
      remarks.add(.badYAML(.unknown(String(describing: error))), at: .start)
    }
    return nil
  }

  private static func firstNonUTF8(in bytes: [UInt8]) -> Diagnostic.Place {
    var line = 1
    for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: Array(row), as: UTF8.self) == nil { return .init(line: line, column: 1) }
      line += 1
    }
    return .start
  }
}

extension Node {
  /// Nothing was written where a value could stand.
  var isNothing: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The first node, in reading order, that others could point to.
  fileprivate var firstAnchored: Diagnostic.Place? {
    if anchor != nil { return mark.map(Diagnostic.Place.init) ?? .start }
    switch self {
    case .sequence(let nodes):
      for node in nodes { if let found = node.firstAnchored { return found } }
    case .mapping(let pairs):
      for (key, value) in pairs { if let found = key.firstAnchored ?? value.firstAnchored { return found } }
    case .scalar, .alias: break
    }
    return nil
  }
}

extension Diagnostic.Place {
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
