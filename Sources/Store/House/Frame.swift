internal import Attention
internal import GRDB

/// What a frame can be about: the things people say, and the acts around them.
enum FrameKind: Hashable, Sendable {
  case entry(Entry.Kind)
  case version, consent, release, vintage, dialogueRecord, promiseState, setAside, reinstatement, erasure

  var text: String {
    switch self {
    case .entry(let kind): kind.rawValue
    default: "\(self)"
    }
  }
}

/// A frame before it is added to the chain.
struct FrameDraft {
  let kind: FrameKind
  let speaker: Speaker
  let recorded: Moment
  var place = Entry.Place(agreement: nil)
  /// What of the frame outlives an erasure beside its places: a digest, a state, an audience, a rule.
  var detail = ""
  /// The words, as JSON.
  var body = "{}"
}

/// A frame as it lies in the chain. `bytes` is the one reading of it over which its digest is computed.
struct StoredFrame {
  let id: Int64
  let contentDigest: [UInt8]
  let previous: [UInt8]
  let digest: [UInt8]
  private let columns: [DatabaseValue]

  private static let covered = [
    "id", "kind", "organisation", "office", "perspective", "recorded", "agreement", "series", "stretch_first",
    "stretch_last", "dialogue", "about", "known", "detail",
  ]

  init(_ row: Row) throws {
    id = try row.value("id")
    contentDigest = try row.value("content_digest")
    previous = try row.value("previous")
    digest = try row.value("digest")
    columns = try Self.covered.map { name in
      guard let value: DatabaseValue = row[name] else { throw StoreFault.damaged(name) }
      return value
    }
  }

  /// What the digest should be.
  var rightDigest: [UInt8] { Sodium.digest(previous, Self.bytes(columns), contentDigest) }

  static func digest(previous: [UInt8], columns: [DatabaseValue], contentDigest: [UInt8]) -> [UInt8] {
    Sodium.digest(previous, bytes(columns), contentDigest)
  }

  /// Each column with its length before it, so that no two rows read the same; `-` for NULL.
  private static func bytes(_ columns: [DatabaseValue]) -> [UInt8] {
    columns.flatMap { column -> [UInt8] in
      guard let text = text(of: column) else { return Array("-,".utf8) }
      return Array("\(text.utf8.count):\(text),".utf8)
    }
  }

  private static func text(of column: DatabaseValue) -> String? {
    switch column.storage {
    case .null: nil
    case .int64(let number): String(number)
    case .string(let text): text
    case .double(let number): "\(number)"
    case .blob(let data): [UInt8](data).hex
    }
  }
}
