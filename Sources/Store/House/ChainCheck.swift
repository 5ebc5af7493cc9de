internal import Attention
internal import GRDB

/// Reads the chain from a place on and names every frame and content that is not as it was recorded.
enum ChainCheck {
  static func faults(_ db: Database, after count: Int64 = 0) throws -> [HouseFault] {
    var faults: [HouseFault] = []
    var (expected, previous) = (count + 1, try digest(of: count, db))
    let rows = try db.cursor(
      """
      SELECT frame.*, content.salt, content.body,
        EXISTS (SELECT 1 FROM frame AS erasure WHERE erasure.about = frame.id AND erasure.kind = 'erasure') AS erased
      FROM frame LEFT JOIN content ON content.frame = frame.id
      WHERE frame.id > ? ORDER BY frame.id
      """, [count])
    while let row = try rows.next() {
      let id: Int64 = try row.value("id")
      let frame = try? StoredFrame(row)
      if id > expected {
        for missing in expected..<min(id, expected + 1000) { faults.append(.frameMissing(ID(missing))) }
      } else if let frame, frame.previous != previous {
        faults.append(.frameUnlinked(ID(id)))
      }
      if frame?.rightDigest != frame?.digest || frame == nil { faults.append(.frameChanged(ID(id))) }
      if let fault = contentFault(row, of: frame, ID(id)) { faults.append(fault) }
      (expected, previous) = (id + 1, frame?.digest ?? [])
    }
    return faults
  }

  private static func contentFault(_ row: Row, of frame: StoredFrame?, _ id: ID<Frame>) -> HouseFault? {
    let isErased = (try? row.value("erased", as: Bool.self)) ?? false
    guard let salt = try? row.optional("salt", as: [UInt8].self), let body = try? row.optional("body", as: String.self)
    else { return isErased ? nil : .contentMissing(id) }
    if isErased { return .contentNotErased(id) }
    return Sodium.digest([UInt8](salt), Array(body.utf8)) == frame?.contentDigest ? nil : .contentChanged(id)
  }

  private static func digest(of id: Int64, _ db: Database) throws -> [UInt8] {
    guard id > 0 else { return Chain.Tip.empty.digest }
    let sql = "SELECT digest FROM frame WHERE id = ?"
    return [UInt8](try db.first([UInt8].self, sql, [id]) ?? [])
  }
}
