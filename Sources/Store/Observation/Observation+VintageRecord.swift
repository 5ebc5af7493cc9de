internal import Attention
internal import GRDB

/// The frame of a vintage: what was brought in, from where, and a digest over every finding of it, so that a changed
/// figure is noticed.
struct VintageRecord: Codable, Equatable {
  let vintage: ID<Vintage>
  let organisation: ID<Organisation>
  let day: Day
  let source: String
  let mapping: String
  let reason: String
  let findings: String

  /// Vintages of one organisation that are not what was recorded, and vintages one of whose figures is not.
  static func faults(of organisation: ID<Organisation>, _ db: Database) throws -> [HouseFault] {
    let digests = try digests(of: organisation, db)
    let rows = try db.rows(
      """
      SELECT vintage.*, content.body, frame.recorded AS frame_recorded, frame.known
      FROM vintage
        LEFT JOIN frame ON frame.id = vintage.frame AND frame.kind = 'vintage'
        LEFT JOIN content ON content.frame = frame.id
      WHERE vintage.organisation = ? ORDER BY vintage.id
      """, [organisation])
    return try rows.flatMap { row -> [HouseFault] in
      let id: ID<Vintage> = try row.value("id")
      guard let body: String = try row.optional("body"), let recorded = try? Body.value(VintageRecord.self, body) else {
        return [.vintageChanged(id)]
      }
      let now = try VintageRecord(row, findings: recorded.findings)
      let isMoved: Bool =
        try row.optional("known") != id
        || row.value("recorded", as: String.self) != row.value("frame_recorded", as: String.self)
      let nothing = Sodium.digest().hex
      return (now == recorded && !isMoved ? [] : [.vintageChanged(id)])
        + (digests[id] ?? nothing == recorded.findings ? [] : [.findingsChanged(id)])
    }
  }

  private init(_ row: Row, findings: String) throws {
    vintage = try row.value("id")
    organisation = try row.value("organisation")
    day = try row.value("day")
    source = try row.value("source")
    mapping = try row.optional("mapping") ?? ""
    reason = try row.value("reason")
    self.findings = findings
  }

  init(_ vintage: Vintage, of organisation: ID<Organisation>, mapping: Key<Mapping>?, findings: String) {
    (self.vintage, self.organisation, day, source) = (vintage.id, organisation, vintage.day, vintage.source)
    (self.mapping, reason, self.findings) = (mapping?.text ?? "", vintage.reason, findings)
  }

  /// The digest over the findings of one vintage, in the order of their key.
  static func digest(of vintage: ID<Vintage>, _ organisation: ID<Organisation>, _ db: Database) throws -> String {
    try digests(of: organisation, from: vintage, db)[vintage] ?? Sodium.digest().hex
  }

  private static func digests(
    of organisation: ID<Organisation>, from first: ID<Vintage> = ID(0), _ db: Database
  ) throws -> [ID<Vintage>: String] {
    let rows = try db.cursor(
      """
      SELECT * FROM finding WHERE finding.organisation = ? AND vintage >= ?
      ORDER BY vintage, series, breakdown, period
      """, [organisation, first])
    var bytes: [ID<Vintage>: [UInt8]] = [:]
    while let row = try rows.next() {
      let place = "\(try row.value("series", as: String.self)),\(try row.value("breakdown", as: String.self))"
      let line = "\(place),\(try row.value("period", as: String.self)),\(try FindingRow(row).canonical)\n"
      bytes[try row.value("vintage"), default: []] += Array(line.utf8)
    }
    return bytes.mapValues { Sodium.digest($0).hex }
  }
}
