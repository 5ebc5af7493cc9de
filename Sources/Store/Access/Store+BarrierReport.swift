public import Attention
internal import GRDB

extension Store {
  /// More open reports than this are not taken: whoever runs the house has to read them first.
  public static let mostBarrierReports = 200

  /// Takes a report of a barrier. Nobody has to say who they are.
  /// - Returns: false when too many wait already.
  @discardableResult
  public func take(_ report: BarrierReport.Draft, at moment: Moment) async throws -> Bool {
    try await write { db in
      guard try Int.fetchOne(db, sql: "SELECT count(*) FROM barrier_report") ?? 0 < Self.mostBarrierReports else {
        return false
      }
      try db.run(
        "INSERT INTO barrier_report (received, text, place, contact) VALUES (?, ?, ?, ?)",
        [moment, report.text, report.place, report.contact])
      return true
    }
  }

  /// What was reported and is not done yet, oldest first.
  public func barrierReports() async throws -> [BarrierReport] {
    try await read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM barrier_report ORDER BY id").map { row in
        BarrierReport(
          id: try row.value("id"), received: try row.value("received"),
          draft: .init(
            text: try row.value("text"), place: try row.value("place"), contact: try row.value("contact")))
      }
    }
  }

  /// A report is done: it and what it says about a person go away. The protocol says that one was, and nothing of it.
  public func finish(_ report: ID<BarrierReport>, by keeper: Keeper, at moment: Moment) async throws {
    try await write { db in
      try db.run("DELETE FROM barrier_report WHERE id = ?", [report])
      guard db.changesCount > 0 else { return }
      try HouseActRow.note(.init(.barrierFinished, keeper, moment), db)
    }
    try await forgetOldPages()
  }
}
