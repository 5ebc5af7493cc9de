internal import Attention
internal import GRDB

enum DialogueRow {
  static func value(_ row: Row) throws -> Dialogue {
    Dialogue(
      id: try row.value("id"), agreement: try row.value("agreement"), guide: try row.value("guide"),
      side: try row.optional("side"),
      day: try row.value("day"), place: try row.value("place"), participants: try row.json("participants"),
      items: try row.json("items"), conditions: try row.json("conditions"),
      closed: try row.optional("closed"), known: try row.optional("known"))
  }

  static func fetch(_ id: ID<Dialogue>, _ db: Database) throws -> Dialogue {
    let sql = "SELECT * FROM dialogue WHERE id = ?"
    return try value(db.row(sql, [id]).orThrow(.noDialogue(id)))
  }

  static func fetchOpen(_ id: ID<Dialogue>, _ db: Database) throws -> Dialogue {
    let dialogue = try fetch(id, db)
    guard dialogue.closed == nil else { throw StoreFault.dialogueClosed(id) }
    return dialogue
  }

  /// Participants, items and conditions, as JSON.
  static func lists(_ dialogue: Dialogue) throws -> [(any Column)?] {
    [try Body.text(dialogue.participants), try Body.text(dialogue.items), try Body.text(dialogue.conditions)]
  }

  static func closed(_ db: Database) throws -> [Dialogue] {
    try db.rows("SELECT * FROM dialogue WHERE closed IS NOT NULL ORDER BY id").map(value)
  }

  /// The prepared state as it goes into the chain.
  static func body(_ dialogue: Dialogue) throws -> String {
    try Body.text(
      Recorded(
        guide: dialogue.guide, day: dialogue.day, place: dialogue.place, participants: dialogue.participants,
        items: dialogue.items, conditions: dialogue.conditions))
  }

  /// Whether a closed dialogue still says what its record in the chain says; an erased one says nothing more.
  static func fitsItsRecord(_ dialogue: Dialogue, _ db: Database) throws -> Bool {
    let sql = """
      SELECT frame.*, body FROM frame LEFT JOIN content ON content.frame = frame.id
      WHERE dialogue = ? AND kind = 'dialogueRecord'
      """
    guard let row = try db.row(sql, [dialogue.id]) else { return false }
    let (agreement, known): (ID<Agreement>?, ID<Vintage>?) = (try row.optional("agreement"), try row.optional("known"))
    guard dialogue.closed == (try row.value("recorded", as: Moment.self)), dialogue.known == known,
      dialogue.agreement == agreement
    else { return false }
    guard let kept: String = try row.optional("body") else {
      return dialogue.conditions.isEmpty && dialogue.place.isEmpty
    }
    return kept == (try body(dialogue))
  }

  static func blank(recordedBy frame: ID<Frame>, _ db: Database) throws {
    try db.run(
      """
      UPDATE dialogue SET place = '', participants = '[]', conditions = '[]'
      WHERE id = (SELECT dialogue FROM frame WHERE id = ?)
      """, [frame])
  }

  private struct Recorded: Codable {
    let guide: Key<Guide>
    let day: Day
    let place: String
    let participants: [Dialogue.Participants]
    let items: [Dialogue.Item]
    let conditions: [String]
  }
}
