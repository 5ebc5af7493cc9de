internal import Attention
internal import GRDB

/// The records in the order they were made, each holding the digest of the one before it.
enum Chain {
  /// The end of the chain.
  struct Tip: Equatable {
    let count: Int64
    let digest: [UInt8]
    /// When the last frame was recorded; empty for an empty chain.
    let recorded: String

    static let empty = Tip(count: 0, digest: [UInt8](repeating: 0, count: 32), recorded: "")
  }

  static func tip(_ db: Database) throws -> Tip {
    let sql = "SELECT id, digest, recorded FROM frame ORDER BY id DESC LIMIT 1"
    guard let row = try db.row(sql) else { return .empty }
    return Tip(
      count: try row.value("id"), digest: try row.value("digest"),
      recorded: try row.value("recorded"))
  }

  /// Adds a frame and its words at the end. The words' digest is salted, so that after an erasure nobody can guess them.
  @discardableResult
  static func append(_ draft: FrameDraft, _ db: Database) throws -> ID<Frame> {
    let tip = try tip(db)
    let id = tip.count + 1
    let salt = Sodium.random(32)
    let contentDigest = Sodium.digest(salt, Array(draft.body.utf8))
    let columns = columns(of: draft, id: id)
    let digest = StoredFrame.digest(previous: tip.digest, columns: columns.stored, contentDigest: contentDigest)
    try db.run(
      """
      INSERT INTO frame (
        id, kind, organisation, office, perspective, recorded, agreement, series, stretch_first, stretch_last,
        dialogue, about, known, detail, content_digest, previous, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, columns + [contentDigest, tip.digest, digest])
    try db.run("INSERT INTO content (frame, salt, body) VALUES (?, ?, ?)", [id, salt, draft.body])
    return ID(id)
  }

  /// In the order of `StoredFrame.covered`.
  private static func columns(of draft: FrameDraft, id: Int64) -> [(any Column)?] {
    let (place, speaker) = (draft.place, draft.speaker)
    return [
      id, draft.kind.text, speaker.organisation, speaker.office, speaker.perspective, draft.recorded, place.agreement,
      place.series, place.stretch?.first, place.stretch?.last, place.dialogue, place.about, place.known, draft.detail,
    ]
  }
}
