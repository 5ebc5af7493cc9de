import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Dialogues")
struct DialogueTests {
  @Test("are prepared and changed until they are closed, and then stay")
  func close() async throws {
    let told = try await Told()
    let store = told.store
    let open = try await store.prepare(LivedHouse.plan(told.agreement, Figures.stock().key, nil))
    #expect(open.id == ID(1) && open.closed == nil)
    let changed = try await store.change(moved(open, to: "Saal 3"))
    #expect(changed == moved(open, to: "Saal 3"))
    let vintage = try await store.bring(
      [Figures.stock().key: Figures.months([900])], to: told.village.jobcenter.id, from: Figures.delivery(),
      at: Village.morning
    ).vintage
    #expect(try await store.record(of: open.id) == nil)
    let closed = try await store.close(open.id, by: told.village.petra.speaker, at: Village.morning)
    #expect(closed.closed == Village.morning && closed.known == vintage?.id && closed.place == "Saal 3")
    #expect(try await store.record(of: open.id) == ID(2))
    #expect(try await store.dialogues(of: told.agreement) == [closed])
    await #expect(throws: StoreFault.dialogueClosed(open.id)) { try await store.change(moved(open, to: "Saal 4")) }
    await #expect(throws: StoreFault.dialogueClosed(open.id)) {
      try await store.close(open.id, by: told.village.petra.speaker, at: Village.morning)
    }
    for statement in [
      "UPDATE dialogue SET place = 'Saal 4'", "UPDATE dialogue SET closed = NULL, known = NULL", "DELETE FROM dialogue",
      "UPDATE dialogue SET place = '', participants = '[]', conditions = '[]'",
    ] {
      await #expect(throws: DatabaseError.self, "\(statement)") { try await store.write { try $0.run(statement) } }
    }
  }

  @Test("take three at most")
  func items() async throws {
    let told = try await Told()
    let plan = try LivedHouse.plan(told.agreement, Figures.stock().key, nil)
    let full = Dialogue(
      id: plan.id, agreement: plan.agreement, guide: plan.guide, day: plan.day, place: plan.place, participants: [],
      items: Array(repeating: plan.items[0], count: 4), conditions: [], closed: nil, known: nil)
    await #expect(throws: StoreFault.tooManyItems(4)) { try await told.store.prepare(full) }
    let open = try await told.store.prepare(plan)
    await #expect(throws: DatabaseError.self) {
      try await told.store.write { try $0.run("UPDATE dialogue SET items = '[1,2,3,4]'") }
    }
    #expect(try await told.store.dialogue(open.id) == open)
  }

  @Test("hold what was said in them")
  func entries() async throws {
    let told = try await Told()
    let dialogue = try await told.store.prepare(LivedHouse.plan(told.agreement, Figures.stock().key, nil))
    let entry = try await told.store.record(
      Entry.Said(text: "Beschlossen.", because: "Weil es hilft."), as: .decision,
      at: .init(agreement: told.agreement, dialogue: dialogue.id), by: told.village.petra.speaker,
      for: [.parties(told.agreement)], at: Village.morning)
    #expect(try await told.store.entries(of: dialogue.id) == [entry])
    await #expect(throws: StoreFault.noDialogue(ID(9))) { try await told.store.dialogue(ID(9)) }
  }

  private func moved(_ dialogue: Dialogue, to place: String) -> Dialogue {
    Dialogue(
      id: dialogue.id, agreement: dialogue.agreement, guide: dialogue.guide, day: dialogue.day, place: place,
      participants: dialogue.participants, items: dialogue.items, conditions: dialogue.conditions,
      closed: dialogue.closed, known: dialogue.known)
  }
}
