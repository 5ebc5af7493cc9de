import Attention
import Samples
import Testing

@testable import Store

@Suite("Promises")
struct PromiseTests {
  @Test("go on step by step, and no step is overwritten")
  func steps() async throws {
    let told = try await Told()
    let entry = try await told.say("Wir rufen vor dem Termin an.", as: .promise)
    #expect(try await told.store.promises(of: told.agreement).map(\.state) == [.new])
    let speaker = told.village.murat.speaker
    try await told.store.note(.begun, of: entry.id, because: "", by: speaker, at: Village.morning)
    let promise = try await told.store.note(
      .notPossible, of: entry.id, because: "Die Leitung ist gestört.", by: speaker, at: Village.morning)
    #expect(promise.steps.map(\.state) == [.begun, .notPossible] && promise.state == .notPossible)
    #expect(promise.steps.map(\.because) == ["", "Die Leitung ist gestört."])
    #expect(try await told.store.promises(of: told.agreement) == [promise])
  }

  @Test("need a reason where they could not be kept")
  func reason() async throws {
    let told = try await Told()
    let entry = try await told.say("Wir rufen an.", as: .promise)
    for state in PromiseState.allCases where state.needsReason {
      await #expect(throws: StoreFault.withoutReason) {
        try await told.store.note(state, of: entry.id, because: "", by: told.village.murat.speaker, at: Village.morning)
      }
    }
  }

  @Test("are promises")
  func kind() async throws {
    let told = try await Told()
    let entry = try await told.say("Gesehen.")
    await #expect(throws: StoreFault.notAPromise(entry.id)) {
      try await told.store.note(.kept, of: entry.id, because: "", by: told.village.murat.speaker, at: Village.morning)
    }
  }
}
