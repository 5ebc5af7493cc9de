internal import Attention
internal import GRDB

/// How an entry lies in the chain.
enum EntryRow {
  /// Entries for which all conditions hold, in the order they were recorded. Conditions are written here in the store, never
  /// typed by a person.
  static func all(
    _ db: Database, where conditions: StaticString..., values: [(any Column)?]
  ) throws -> [Entry] {
    try all(db, conditions, values)
  }

  private static func all(_ db: Database, _ conditions: [StaticString], _ values: [(any Column)?]) throws -> [Entry] {
    let sql = """
      SELECT frame.*, entry_tag.tag, content.body, erasure.office AS erasing_office, erasure.detail AS erasing_rule,
        (SELECT group_concat(scope || ' ' || coalesce(audience.organisation, audience.agreement, ''))
          FROM audience WHERE audience.frame = frame.id) AS audiences
      FROM frame
        JOIN entry_tag ON entry_tag.frame = frame.id
        LEFT JOIN content ON content.frame = frame.id
        LEFT JOIN frame AS erasure ON erasure.about = frame.id AND erasure.kind = 'erasure'
      WHERE frame.kind IN (\(Schema.entryKinds)) AND \(conditions.map { "(\($0))" }.joined(separator: " AND "))
      ORDER BY frame.id
      """
    return try db.rows(sql, values).map(value)
  }

  /// A question without an answer.
  static let isOpenQuestion: StaticString = """
    frame.kind = 'openQuestion'
    AND NOT EXISTS (SELECT 1 FROM frame AS answer WHERE answer.about = frame.id AND answer.kind = 'answer')
    """

  /// Entries that stand under one of these audiences, and for which all conditions hold.
  static func released(
    to audiences: Set<Audience>, _ db: Database, where conditions: StaticString..., values: [(any Column)?]
  ) throws -> [Entry] {
    try all(db, conditions + [isReleased], values + [try Body.text(audiences.map(\.text))])
  }

  private static let isReleased: StaticString = """
    EXISTS (
      SELECT 1 FROM audience
      WHERE audience.frame = frame.id
        AND rtrim(scope || ' ' || coalesce(audience.organisation, audience.agreement, '')) IN (
          SELECT value FROM json_each(?)))
    """

  static func fetch(_ id: ID<Frame>, _ db: Database) throws -> Entry {
    try all(db, where: "frame.id = ?", values: [id]).first.orThrow(.noRecord(id))
  }

  static func fetch(tagged tag: ID<Entry>, _ db: Database) throws -> Entry {
    try all(db, where: "entry_tag.tag = ?", values: [tag]).first.orThrow(.noRecord(ID(tag.number)))
  }

  /// Adds what was said to the chain and to its audiences.
  static func record(
    _ said: Entry.Said, _ kind: Entry.Kind, at place: Entry.Place, by speaker: Speaker, for audiences: Set<Audience>,
    at moment: Moment, _ db: Database
  ) throws -> Entry {
    guard !audiences.isEmpty else { throw StoreFault.withoutAudience }
    if let about = place.about { _ = try fetch(about, db) }
    if let dialogue = place.dialogue, try DialogueRow.fetch(dialogue, db).agreement != place.agreement {
      throw StoreFault.noDialogue(dialogue)
    }
    let known = try place.known ?? VintageRow.newest(at: place, by: speaker, db)
    let pinned = Entry.Place(
      agreement: place.agreement, series: place.series, stretch: place.stretch, dialogue: place.dialogue,
      about: place.about, known: known)
    let id = try Chain.append(
      FrameDraft(
        kind: .entry(kind), speaker: speaker, recorded: moment, place: pinned, detail: audiences.text,
        body: Body.text(said)),
      db)
    for audience in audiences { try insert(audience, of: id, db) }
    try db.run(
      "INSERT INTO entry_tag (frame, tag) VALUES (?, ?)", [id, try Drawn.number(of: "entry_tag", "tag", 12, db)])
    return try fetch(id, db)
  }

  static func insert(_ audience: Audience, of record: ID<Frame>, _ db: Database) throws {
    let columns = audience.columns
    try db.run(
      "INSERT INTO audience (frame, scope, organisation, agreement) VALUES (?, ?, ?, ?)",
      [record, columns.scope, columns.organisation, columns.agreement])
  }

  private static func value(_ row: Row) throws -> Entry {
    Entry(
      id: try row.value("id"), tag: try row.value("tag"), kind: try row.value("kind"),
      organisation: try row.value("organisation"),
      office: try row.value("office"), perspective: try row.value("perspective"), recorded: try row.value("recorded"),
      place: try row.place(), content: try content(row),
      audiences: try Set(text: row.optional("audiences") ?? ""))
  }

  private static func content(_ row: Row) throws -> Entry.Content {
    if let rule: String = try row.optional("erasing_rule") {
      return .erased(by: try row.value("erasing_office"), rule: rule)
    }
    return .said(try row.json("body"))
  }
}
