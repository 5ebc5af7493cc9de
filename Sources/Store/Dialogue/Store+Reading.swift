public import Attention
internal import GRDB

extension Store {
  /// Notes that an organisation has read records. The first time counts; nothing says which person it was.
  public func noteReading(of records: [ID<Frame>], by organisation: ID<Organisation>, at moment: Moment) async throws {
    let unread = try await read { db in
      try records.filter { record in
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM reading WHERE frame = ? AND organisation = ?)"
        return try db.first(Bool.self, sql, [record, organisation]) ?? false
      }
    }
    guard !unread.isEmpty else { return }
    try await write { db in
      for record in unread {
        try db.run(
          "INSERT INTO reading (frame, organisation, first_read) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          [record, organisation, moment])
      }
    }
  }

  /// Which organisations have read a record, and since when.
  public func readings(of record: ID<Frame>) async throws -> [ReadNotice] {
    try await read { db in
      try db.rows(
        "SELECT * FROM reading WHERE frame = ? ORDER BY first_read, organisation", [record]
      ).map { row in
        ReadNotice(
          record: record, organisation: try row.value("organisation"), first: try row.value("first_read"))
      }
    }
  }
}
