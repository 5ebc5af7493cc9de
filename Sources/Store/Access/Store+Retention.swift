public import Attention
internal import GRDB

extension Store {
  /// For how long the house keeps what, every kind once: as settled, or as usual.
  public func retentions(at moment: Moment) async throws -> [Retention] {
    try await read { try RetentionRow.all(at: moment, $0) }
  }

  /// Settles for how many days words of a kind are kept; nil: without an end. Nothing is erased by it, and a shorter period waits
  /// for `Retention.waitingDays`.
  /// - Throws: `StoreFault.impossibleLimit`.
  public func retain(_ kind: Retention.Kind, days: Int?, by keeper: Keeper, at moment: Moment) async throws {
    if let days, !Retention.possibleDays(of: kind).contains(days) { throw StoreFault.impossibleLimit(days) }
    try await write { db in
      let now = try RetentionRow.all(at: moment, db).first { $0.kind == kind } ?? Retention(kind, days: kind.usualDays)
      let new = now.settling(days, at: moment)
      try db.run(
        """
        INSERT INTO retention (record_kind, days, coming, coming_from) VALUES (?, ?, ?, ?)
        ON CONFLICT (record_kind) DO UPDATE
        SET days = excluded.days, coming = excluded.coming, coming_from = excluded.coming_from
        """, [kind, new.days, new.coming?.days, new.coming?.from])
      let detail = "\(kind.rawValue) \(days.map(String.init) ?? "-")"
      try HouseActRow.note(.init(.retentionSettled, keeper, moment).saying(detail), db)
    }
  }

  /// How many records of each kind have been kept for longer than settled. Kinds with none are left out.
  public func due(at moment: Moment) async throws -> [Retention.Kind: Int] {
    try await read { db in
      var counts: [Retention.Kind: Int] = [:]
      for retention in try RetentionRow.all(at: moment, db) {
        let count = try Due.count(retention, at: moment, db)
        if count > 0 { counts[retention.kind] = count }
      }
      return counts
    }
  }

  /// Erases everything that is due. Of records the place, the office and the rule stay; what is left of a person goes.
  ///
  /// - Parameters:
  ///   - kinds: what somebody was shown and agreed to; what became due in other kinds meanwhile stays.
  ///   - rule: for a retention, what stands in place of the words.
  /// - Returns: how many of each kind.
  @discardableResult
  public func eraseDue(
    _ kinds: Set<Retention.Kind> = Set(Retention.Kind.allCases), by speaker: Speaker, keeper: Keeper, at moment: Moment,
    rule: @escaping @Sendable (Retention) -> String
  ) async throws -> [Retention.Kind: Int] {
    // In a task of its own, as `erase`: somebody who closes the browser must not leave words in the log.
    try await Task {
      let counts = try await write { db in
        var counts: [Retention.Kind: Int] = [:]
        for retention in try RetentionRow.all(at: moment, db) where kinds.contains(retention.kind) {
          let count = try Due.erase(retention, under: rule(retention), by: speaker, at: moment, db)
          guard count > 0 else { continue }
          counts[retention.kind] = count
          let detail = "\(retention.kind.rawValue) \(count)"
          try HouseActRow.note(.init(retention.kind.act, keeper, moment).saying(detail), db)
        }
        return counts
      }
      try await forgetOldPages()
      return counts
    }.value
  }
}

extension Retention.Kind {
  fileprivate var act: HouseAct.Kind { self == .closedAccounts ? .accountsForgotten : .wordsErased }
}

private enum RetentionRow {
  /// Every kind once: as settled, or as usual.
  static func all(at moment: Moment, _ db: Database) throws -> [Retention] {
    let rows = try db.rows("SELECT * FROM retention").map { row in
      (kind: try row.value("record_kind", as: String.self), row)
    }
    return try Retention.Kind.allCases.map { kind in
      guard let row = rows.first(where: { $0.kind == kind.rawValue })?.1 else {
        return Retention(kind, days: kind.usualDays)
      }
      return try value(kind, row).standing(at: moment)
    }
  }

  private static func value(_ kind: Retention.Kind, _ row: Row) throws -> Retention {
    guard let days: Int = try row.optional("coming") else { return Retention(kind, days: try row.optional("days")) }
    return Retention(
      kind, days: try row.optional("days"), coming: .init(days: days, from: try row.value("coming_from")))
  }
}

/// What has been kept for long enough.
private enum Due {
  static func count(_ retention: Retention, at moment: Moment, _ db: Database) throws -> Int {
    guard let before = limit(retention, at: moment) else { return 0 }
    switch retention.kind {
    case .leftDrafts: return try Closing.leftDrafts(before: before, db).count
    case .closedAccounts: return try Closing.closed(before: before, db).count
    case .houseActs:
      return try db.first(Int.self, "SELECT count(*) FROM house_act WHERE done < ?", [before]) ?? 0
    default: return try records(retention.kind, before: before, db).count
    }
  }

  static func erase(
    _ retention: Retention, under rule: String, by speaker: Speaker, at moment: Moment, _ db: Database
  ) throws -> Int {
    guard let before = limit(retention, at: moment) else { return 0 }
    switch retention.kind {
    case .leftDrafts:
      let drafts = try Closing.leftDrafts(before: before, db)
      for draft in drafts { try db.run("DELETE FROM draft WHERE id = ?", [draft]) }
      return drafts.count
    case .closedAccounts:
      let accounts = try Closing.closed(before: before, db)
      for account in accounts { try Closing.forget(account, moment, db) }
      return accounts.count
    case .houseActs:
      try db.run("DELETE FROM house_act WHERE done < ?", [before])
      return db.changesCount
    default:
      let records = try records(retention.kind, before: before, db)
      for record in records { try ErasureRow.take(record, under: rule, by: speaker, at: moment, db) }
      return records.count
    }
  }

  private static func limit(_ retention: Retention, at moment: Moment) -> Moment? {
    retention.days.map { moment.adding(seconds: -Int64($0) * 86_400) }
  }

  /// Records that still have their words and were made before a moment. What belongs to an agreement counts from the last day of
  /// its term, so that nothing of an agreement in force goes.
  private static func records(_ kind: Retention.Kind, before: Moment, _ db: Database) throws -> [ID<Frame>] {
    var ends: [ID<Agreement>: Day] = [:]
    let rows = try db.rows(
      """
      SELECT id, agreement FROM frame
      WHERE kind IN (\(kinds(kind))) AND recorded < ? AND EXISTS (SELECT 1 FROM content WHERE frame = frame.id)
      ORDER BY id
      """, [before])
    return try rows.compactMap { row -> ID<Frame>? in
      if let agreement: ID<Agreement> = try row.optional("agreement") {
        let end = try ends[agreement] ?? AgreementRow.fetch(agreement, db).text.lastDay
        ends[agreement] = end
        guard Moment(end.adding(days: 1)) <= before else { return nil }
      }
      return try row.value("id")
    }
  }

  private static func kinds(_ kind: Retention.Kind) -> String {
    switch kind {
    case .reflections: "'observation', 'interpretation', 'openQuestion', 'answer'"
    case .decisions: "'decision', 'dissent', 'promise', 'promiseState', 'notDecided'"
    case .dialogueRecords: "'dialogueRecord'"
    case .consentNames: "'consent'"
    case .setAsideReasons: "'setAside'"
    case .leftDrafts, .closedAccounts, .houseActs: "''"
    }
  }
}
