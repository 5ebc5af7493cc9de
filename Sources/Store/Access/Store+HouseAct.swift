public import Attention
internal import GRDB

extension Store {
  /// The protocol of the house, the latest first.
  /// - Parameters:
  ///   - most: how many at once.
  ///   - skipped: how many of the latest to leave out.
  public func acts(_ most: Int, skipping skipped: Int = 0) async throws -> [HouseAct] {
    try await read { db in
      try db.rows("SELECT * FROM house_act ORDER BY done DESC, id DESC LIMIT ? OFFSET ?", [most, skipped]).map(
        HouseActRow.value)
    }
  }

  /// What was done from one moment until before another, the earliest first: for a print somebody checks.
  public func acts(from first: Moment, until end: Moment) async throws -> [HouseAct] {
    try await read { db in
      try db.rows("SELECT * FROM house_act WHERE done >= ? AND done < ? ORDER BY id", [first, end]).map(
        HouseActRow.value)
    }
  }

  public func countActs() async throws -> Int {
    try await read { try $0.first(Int.self, "SELECT count(*) FROM house_act") ?? 0 }
  }
}

enum HouseActRow {
  /// An act before it stands in the protocol.
  struct Note {
    let kind: HouseAct.Kind
    /// Nil: done by the holder of a one-time link.
    let keeper: Keeper?
    let moment: Moment
    var account: ID<Account>?
    var organisation: ID<Organisation>?
    var office: Office?
    var detail = ""

    init(_ kind: HouseAct.Kind, _ keeper: Keeper?, _ moment: Moment) {
      (self.kind, self.keeper, self.moment) = (kind, keeper, moment)
    }

    /// Whom an open invitation is meant for stays out of it: they may never come.
    init(
      _ kind: HouseAct.Kind, _ keeper: Keeper?, _ moment: Moment, account: ID<Account>?, offer: Invitation.Offer
    ) {
      self.init(kind, keeper, moment)
      (self.account, organisation, office) = (account, offer.organisation, offer.office)
    }

    func about(_ account: ID<Account>) -> Note {
      var note = self
      note.account = account
      return note
    }

    func within(_ organisation: ID<Organisation>) -> Note {
      var note = self
      note.organisation = organisation
      return note
    }

    func saying(_ detail: String) -> Note {
      var note = self
      note.detail = detail
      return note
    }
  }

  static func note(_ note: Note, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO house_act (kind, done, keeper, account, organisation, office, detail) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        note.kind, note.moment, note.keeper?.organisation, note.account, note.organisation, note.office, note.detail,
      ])
  }

  static func value(_ row: Row) throws -> HouseAct {
    HouseAct(
      id: try row.value("id"), kind: try row.value("kind"), done: try row.value("done"),
      by: try row.optional("keeper"), account: try row.optional("account"),
      organisation: try row.optional("organisation"), office: try row.optional("office"),
      detail: try row.value("detail"))
  }
}
