import Attention
import Testing

@Suite("A promise")
struct GivenPromiseTests {
  @Test("stands as its last step says, and as it was given before the first")
  func state() throws {
    let said = Entry.Said(text: "Wir rufen an.", state: .begun)
    let entry = Entry(
      id: ID(1), kind: .promise, organisation: ID(1), office: .teamLead, perspective: try Key("leitung"),
      recorded: Moment(milliseconds: 0), place: .init(agreement: ID(1)), content: .said(said), audiences: [.everyone])
    func step(_ state: PromiseState) -> Promise.Step {
      Promise.Step(
        id: ID(2), state: state, because: "", organisation: ID(1), office: .teamLead,
        recorded: Moment(milliseconds: 1))
    }
    #expect(Promise(entry: entry, steps: []).state == .begun)
    #expect(Promise(entry: entry, steps: [step(.notPossible), step(.kept)]).state == .kept)
  }
}
