public import Attention
internal import GRDB

extension Store {
  /// Prepares a dialogue. What is prepared may change until the record is closed.
  ///
  /// - Parameter plan: what is prepared; its id, closing and vintage are given by the store and ignored here.
  /// - Throws: `StoreFault.noAgreement`, `StoreFault.tooManyItems`.
  @discardableResult
  public func prepare(_ plan: Dialogue, numbered numbering: Numbering = .inTurn) async throws -> Dialogue {
    try await write { db in
      guard plan.items.count <= Dialogue.mostItems else { throw StoreFault.tooManyItems(plan.items.count) }
      _ = try AgreementRow.fetch(plan.agreement, db)
      let number = try Drawn.next(numbering, of: "dialogue", db)
      try db.run(
        """
        INSERT INTO dialogue (id, agreement, guide, side, day, place, participants, items, conditions)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, [number, plan.agreement, plan.guide, plan.side, plan.day, plan.place] + DialogueRow.lists(plan))
      return try DialogueRow.fetch(ID(db.lastInsertedRowID), db)
    }
  }

  /// Changes what is prepared: guide, day, place, participants, items, conditions.
  /// - Throws: `StoreFault.noDialogue`, `StoreFault.dialogueClosed`, `StoreFault.tooManyItems`.
  @discardableResult
  public func change(_ dialogue: Dialogue) async throws -> Dialogue {
    try await write { db in
      guard dialogue.items.count <= Dialogue.mostItems else { throw StoreFault.tooManyItems(dialogue.items.count) }
      _ = try DialogueRow.fetchOpen(dialogue.id, db)
      try db.run(
        """
        UPDATE dialogue SET guide = ?, day = ?, place = ?, participants = ?, items = ?, conditions = ?
        WHERE id = ?
        """, [dialogue.guide, dialogue.day, dialogue.place] + DialogueRow.lists(dialogue) + [dialogue.id])
      return try DialogueRow.fetch(dialogue.id, db)
    }
  }

  /// Closes the record: from now on it stays, with the newest vintage known at this moment.
  /// - Throws: `StoreFault.noDialogue`, `StoreFault.dialogueClosed`.
  @discardableResult
  public func close(_ id: ID<Dialogue>, by speaker: Speaker, at moment: Moment) async throws -> Dialogue {
    try await write { db in
      let open = try DialogueRow.fetchOpen(id, db)
      let known = try VintageRow.newest(at: .init(agreement: open.agreement), by: speaker, db)
      let place = Entry.Place(agreement: open.agreement, dialogue: id, known: known)
      try Chain.append(
        FrameDraft(
          kind: .dialogueRecord, speaker: speaker, recorded: moment, place: place, body: DialogueRow.body(open)),
        db)
      try db.run("UPDATE dialogue SET closed = ?, known = ? WHERE id = ?", [moment, known, id])
      return try DialogueRow.fetch(id, db)
    }
  }

  /// - Throws: `StoreFault.noDialogue`.
  public func dialogue(_ id: ID<Dialogue>) async throws -> Dialogue { try await read { try DialogueRow.fetch(id, $0) } }

  /// The dialogues of an agreement, in time.
  public func dialogues(of agreement: ID<Agreement>) async throws -> [Dialogue] {
    try await read { db in
      try db.rows(
        "SELECT * FROM dialogue WHERE agreement = ? ORDER BY day, id", [agreement]
      ).map(DialogueRow.value)
    }
  }

  /// The frame under which a closed dialogue stands in the chain; nil while it is open.
  public func record(of dialogue: ID<Dialogue>) async throws -> ID<Frame>? {
    try await read { db in
      try db.first(ID<Frame>.self, "SELECT id FROM frame WHERE dialogue = ? AND kind = 'dialogueRecord'", [dialogue])
    }
  }
}
