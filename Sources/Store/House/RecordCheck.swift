internal import Attention
internal import GRDB

/// Holds what is kept beside the chain for quick answers against what the chain says: audiences, parties, dialogues, vintages.
enum RecordCheck {
  static let all: [Check] = [audienceFaults, partyFaults, dialogueFaults, vintageFaults]

  typealias Check = @Sendable (Database) throws -> [HouseFault]

  /// A record stands under the audiences of its recording and of its releases, and under no other.
  @Sendable private static func audienceFaults(_ db: Database) throws -> [HouseFault] {
    var told: [Int64: Set<String>] = [:]
    let kinds = Entry.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let frames = try db.cursor(
      "SELECT coalesce(about, 0) AS about, id, kind, detail FROM frame WHERE kind IN (\(kinds), 'release')")
    while let row = try frames.next() {
      let record: Int64 = try row.value(row.value("kind", as: String.self) == "release" ? "about" : "id")
      let detail: String = try row.value("detail")
      told[record, default: []].formUnion(detail.split(separator: ",").map(String.init))
    }
    var kept: [Int64: Set<String>] = [:]
    let audiences = try db.cursor("SELECT * FROM audience")
    while let row = try audiences.next() {
      kept[try row.value("frame"), default: []].insert(try Audience(row).text)
    }
    let differing = Set(told.keys).union(kept.keys).filter { told[$0] != kept[$0] }
    return differing.sorted().map { .audiencesChanged(ID($0)) }
  }

  @Sendable private static func partyFaults(_ db: Database) throws -> [HouseFault] {
    try AgreementRow.all(db).filter { try AgreementRow.keptParties($0, db) != AgreementRow.rightParties($0, db) }
      .map { .partiesChanged($0) }
  }

  @Sendable private static func dialogueFaults(_ db: Database) throws -> [HouseFault] {
    try DialogueRow.closed(db).filter { try !DialogueRow.fitsItsRecord($0, db) }.map { .dialogueChanged($0.id) }
  }

  @Sendable private static func vintageFaults(_ db: Database) throws -> [HouseFault] {
    try db.column(ID<Organisation>.self, "SELECT DISTINCT organisation FROM vintage ORDER BY organisation")
      .flatMap { try VintageRecord.faults(of: $0, db) }
  }
}
