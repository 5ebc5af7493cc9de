public import Attention
internal import GRDB

extension Store {
  /// Everything the house holds about the holder of an account, at one moment.
  /// - Parameter names: further names they went by. Consents from before the house kept whose they are, are found by the name.
  /// - Throws: `StoreFault.noAccount`.
  public func personSheet(of id: ID<Account>, alsoNamed names: [String] = []) async throws -> PersonSheet {
    try await read { try PersonRows.sheet(id, alsoNamed: names, $0) }
  }
}

enum PersonRows {
  static func sheet(_ id: ID<Account>, alsoNamed names: [String] = [], _ db: Database) throws -> PersonSheet {
    let row = try db.row("SELECT * FROM account WHERE id = ?", [id]).orThrow(.noAccount(id))
    let account = try AccountRow(row).account
    let organisations = try db.rows("SELECT * FROM organisation").map(OrganisationRow.value)
    return PersonSheet(
      account: account, created: try row.value("created"), isClosed: try row.value("disabled"),
      closed: try row.optional("closed"), offices: try HeldOfficeRow.all(id, db), ways: try ways(account, db),
      notices: try NoticeRow.all(id, db), texts: try texts(id, names.map(Prose.tidy), db),
      acts: try db.rows("SELECT * FROM house_act WHERE account = ? ORDER BY done DESC, id DESC", [id]).map(
        HouseActRow.value),
      organisations: Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0.name) }))
  }

  private static func ways(_ account: Account, _ db: Database) throws -> PersonSheet.Ways {
    let id = account.id
    let sessions = try db.rows("SELECT * FROM session WHERE account = ? ORDER BY created", [id]).map { row in
      PersonSheet.Session(
        began: try row.value("created"), lastUsed: try row.value("last_seen"), language: try row.value("language"),
        membership: try row.optional("membership"))
    }
    let recovery = try db.row("SELECT created, expires FROM recovery WHERE account = ?", [id]).map { row in
      PersonSheet.Link(made: try row.value("created"), expires: try row.value("expires"))
    }
    return PersonSheet.Ways(
      sessions: sessions, secondFactor: try secondFactor(id, db), recovery: recovery,
      invitations: try InvitationRow.concerning(account, db))
  }

  /// Whether it is on, without opening its secret.
  private static func secondFactor(_ id: ID<Account>, _ db: Database) throws -> PersonSheet.SecondFactor {
    let codes = try db.first(Int.self, "SELECT count(*) FROM spare_code WHERE account = ?", [id]) ?? 0
    guard let row = try db.row("SELECT confirmed FROM second_factor WHERE account = ?", [id]) else { return .off }
    guard let since: Moment = try row.optional("confirmed") else { return .begun }
    return .on(since: since, spareCodes: codes)
  }

  private static func texts(_ id: ID<Account>, _ names: [String], _ db: Database) throws -> PersonSheet.Texts {
    let kept = try db.rows("SELECT path, expires FROM kept_post WHERE account = ? ORDER BY path", [id]).map { row in
      PersonSheet.Kept(path: try row.value("path"), until: try row.value("expires"))
    }
    return PersonSheet.Texts(kept: kept, drafts: try drafts(id, db), consents: try consents(id, names, db))
  }

  /// What lies open of a draft. Its words stay sealed, to whoever asks.
  private static func drafts(_ id: ID<Account>, _ db: Database) throws -> [PersonSheet.Sealed] {
    try db.rows(
      """
      SELECT draft.*,
        (SELECT count(*) FROM draft_author WHERE draft = draft.id AND account <> own.account) AS others
      FROM draft JOIN draft_author AS own ON own.draft = draft.id WHERE own.account = ? ORDER BY updated, draft.id
      """, [id]
    ).map { row in
      PersonSheet.Sealed(
        kind: try row.value("kind"), updated: try row.value("updated"), others: try row.value("others"),
        place: try row.place())
    }
  }

  private static func consents(_ id: ID<Account>, _ names: [String], _ db: Database) throws -> [PersonSheet.Given] {
    try db.rows(
      """
      SELECT frame.recorded, frame.organisation, frame.office, frame.agreement, body, (
        SELECT count(*) FROM frame AS version
        WHERE version.agreement = frame.agreement AND version.kind = 'version' AND version.id <= frame.about) AS ordinal
      FROM frame JOIN content ON content.frame = frame.id WHERE frame.kind = 'consent' ORDER BY frame.id
      """
    ).compactMap { row in
      let body: ConsentBody = try row.json("body")
      let isByName = body.account == nil && names.contains(body.name)
      guard body.account == id.number || isByName else { return nil }
      return PersonSheet.Given(
        recorded: try row.value("recorded"), organisation: try row.value("organisation"),
        office: try row.value("office"), agreement: try row.value("agreement"), version: try row.value("ordinal"),
        name: body.name, byStandIn: body.byStandIn ?? false, isByName: isByName)
    }
  }
}
