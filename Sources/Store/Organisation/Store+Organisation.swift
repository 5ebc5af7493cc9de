public import Attention
internal import GRDB

extension Store {
  /// Whether nobody has moved in yet: no organisation and no account.
  public var isEmpty: Bool {
    get async throws {
      try await read(Self.isEmpty)
    }
  }

  static func isEmpty(_ db: Database) throws -> Bool {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM organisation) AND NOT EXISTS (SELECT 1 FROM account)"
    return try db.first(Bool.self, sql) ?? false
  }

  /// Takes an organisation into the house, while it is being furnished.
  /// - Parameter staff: how many people work in it; for teams only.
  /// - Throws: `OrganisationFault`; `StoreFault.noOrganisation` for an unknown parent, `StoreFault.nameTaken`.
  @discardableResult
  public func found(
    _ kind: Organisation.Kind, name: String, parent: ID<Organisation>? = nil, staff: Int? = nil
  ) async throws -> Organisation {
    let sketch = try Self.sketch(kind, name, parent, staff)
    return try await write { try OrganisationRow.insert(sketch, $0) }
  }

  /// The same in a house people live in: the protocol says that it was done.
  @discardableResult
  public func found(
    _ kind: Organisation.Kind, name: String, parent: ID<Organisation>? = nil, staff: Int? = nil, by keeper: Keeper,
    at moment: Moment
  ) async throws -> Organisation {
    let sketch = try Self.sketch(kind, name, parent, staff)
    return try await write { db in
      let founded = try OrganisationRow.insert(sketch, db)
      try HouseActRow.note(.init(.organisationFounded, keeper, moment).within(founded.id), db)
      return founded
    }
  }

  /// Held against the rules first, so that SQLite's refusals stay a second wall and not the first.
  private static func sketch(
    _ kind: Organisation.Kind, _ name: String, _ parent: ID<Organisation>?, _ staff: Int?
  ) throws -> Organisation {
    try Organisation(id: ID(0), kind: kind, name: name, parent: parent, staff: kind == .team ? staff : nil)
  }

  /// Gives an organisation another name, or a team another size. Kind and place stay. The protocol says that it was done.
  /// - Throws: `StoreFault.noOrganisation`, `StoreFault.nameTaken`; `OrganisationFault`.
  public func change(
    _ id: ID<Organisation>, name: String, staff: Int? = nil, by keeper: Keeper, at moment: Moment
  ) async throws {
    try await write { db in
      let old = try OrganisationRow.fetch(id, db)
      let new = try Organisation(
        id: id, kind: old.kind, name: name, parent: old.parent, staff: staff ?? old.staff)
      guard new != old else { return }
      try OrganisationRow.checkName(of: new, db)
      try db.run("UPDATE organisation SET name = ?, staff = ? WHERE id = ?", [new.name, new.staff, id])
      try HouseActRow.note(.init(.organisationChanged, keeper, moment).within(id), db)
    }
  }

  /// All organisations of the house, in the order they were taken in.
  public func organisations() async throws -> [Organisation] {
    try await read { db in
      try db.rows("SELECT * FROM organisation ORDER BY id").map(OrganisationRow.value)
    }
  }

  /// - Throws: `StoreFault.noOrganisation`.
  public func organisation(_ id: ID<Organisation>) async throws -> Organisation {
    try await read { try OrganisationRow.fetch(id, $0) }
  }
}

enum OrganisationRow {
  static func fetch(_ id: ID<Organisation>, _ db: Database) throws -> Organisation {
    let sql = "SELECT * FROM organisation WHERE id = ?"
    guard let row = try db.row(sql, [id]) else { throw StoreFault.noOrganisation(id) }
    return try value(row)
  }

  static func insert(_ sketch: Organisation, _ db: Database) throws -> Organisation {
    let parent = try sketch.parent.map { try fetch($0, db) }
    guard sketch.kind.mayBelong(to: parent?.kind) else { throw OrganisationFault.withoutParent(sketch.name) }
    try checkName(of: sketch, db)
    try db.run(
      "INSERT INTO organisation (kind, name, parent, staff) VALUES (?, ?, ?, ?)",
      [sketch.kind, sketch.name, sketch.parent, sketch.staff])
    return try fetch(ID(db.lastInsertedRowID), db)
  }

  /// - Throws: `StoreFault.nameTaken` when somebody could take another one for it.
  static func checkName(of sketch: Organisation, _ db: Database) throws {
    for other in try db.rows("SELECT * FROM organisation").map(value)
    where other.id != sketch.id && other.isMistakable(for: sketch.name, sketch.kind, of: sketch.parent) {
      throw StoreFault.nameTaken(sketch.name)
    }
  }

  /// The teams of a Jobcenter.
  static func teams(of whole: ID<Organisation>, _ db: Database) throws -> [Organisation] {
    try db.rows("SELECT * FROM organisation WHERE parent = ? AND kind = 'team' ORDER BY id", [whole]).map(value)
  }

  static func value(_ row: Row) throws -> Organisation {
    try Organisation(
      id: row.value("id"), kind: row.value("kind"), name: row.value("name"), parent: row.optional("parent"),
      staff: row.optional("staff"))
  }

  /// - Throws: `StoreFault.tooSmallToObserve` for a team below seven people.
  static func checkObservable(_ id: ID<Organisation>, _ db: Database) throws {
    guard try fetch(id, db).mayBeObserved else { throw StoreFault.tooSmallToObserve(id) }
  }
}
