public import Attention
internal import GRDB

extension Store {
  /// Notes how a promise stands now. The steps before stay.
  /// - Throws: `StoreFault.notAPromise`; `StoreFault.withoutReason` for a state that needs one.
  @discardableResult
  public func note(
    _ state: PromiseState, of promise: ID<Frame>, because: String, by speaker: Speaker, at moment: Moment
  ) async throws -> Promise {
    let because = Prose.tidy(because)
    guard !state.needsReason || !because.isEmpty else { throw StoreFault.withoutReason }
    return try await write { db in
      let entry = try EntryRow.fetch(promise, db)
      guard entry.kind == .promise else { throw StoreFault.notAPromise(promise) }
      let place = Entry.Place(agreement: entry.place.agreement, dialogue: entry.place.dialogue, about: promise)
      try Chain.append(
        FrameDraft(
          kind: .promiseState, speaker: speaker, recorded: moment, place: place, detail: state.rawValue,
          body: Body.text(StepBody(because: because))),
        db)
      return try PromiseRow.value(entry, db)
    }
  }

  /// The promises of both sides of an agreement, each with its steps.
  public func promises(of agreement: ID<Agreement>) async throws -> [Promise] {
    try await read { db in
      try EntryRow.all(db, where: "frame.agreement = ? AND frame.kind = 'promise'", values: [agreement])
        .map { try PromiseRow.value($0, db) }
    }
  }
}

private struct StepBody: Codable {
  let because: String
}

private enum PromiseRow {
  static func value(_ entry: Entry, _ db: Database) throws -> Promise {
    let rows = try db.rows(
      """
      SELECT frame.*, body FROM frame LEFT JOIN content ON content.frame = frame.id
      WHERE about = ? AND kind = 'promiseState' ORDER BY frame.id
      """, [entry.id])
    return Promise(entry: entry, steps: try rows.map(step))
  }

  private static func step(_ row: Row) throws -> Promise.Step {
    let body = try row.optionalJSON("body", as: StepBody.self)
    return Promise.Step(
      id: try row.value("id"), state: try row.value("detail"), because: body?.because ?? "",
      organisation: try row.value("organisation"), office: try row.value("office"), recorded: try row.value("recorded"))
  }
}
