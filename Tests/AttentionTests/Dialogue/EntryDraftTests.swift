import Attention
import Testing

@Suite struct EntryDraftTests {
  @Test("keeps the words as typed, tidied")
  func keepsWords() throws {
    let said = try EntryDraft(kind: .observation, text: "  Zwei Stellen\r\nsind frei. ").said()
    #expect(said == Entry.Said(text: "Zwei Stellen\nsind frei."))
  }

  @Test("asks for a text, and for one that can be read")
  func asksForText() {
    #expect(throws: EntryFault.empty) { try EntryDraft(kind: .observation, text: " \n ").said() }
    let long = String(repeating: "a", count: 4001)
    #expect(throws: EntryFault.tooLong(4001)) { try EntryDraft(kind: .observation, text: long).said() }
  }

  @Test("asks decisions and dissent for the same thing: a reason", arguments: [Entry.Kind.decision, .dissent])
  func asksForReasons(kind: Entry.Kind) throws {
    #expect(throws: EntryFault.withoutReason(kind)) { try EntryDraft(kind: kind, text: "So.").said() }
    #expect(try EntryDraft(kind: kind, text: "So.", because: "Weil.").said().because == "Weil.")
  }

  @Test("asks a promise that cannot be kept why", arguments: PromiseState.allCases)
  func asksBrokenPromisesWhy(state: PromiseState) throws {
    let draft = EntryDraft(kind: .promise, text: "Wir rufen zurück.", state: state)
    if state.needsReason {
      #expect(throws: EntryFault.withoutReason(.promise)) { try draft.said() }
    } else {
      #expect(try draft.said().state == state)
    }
  }
}
