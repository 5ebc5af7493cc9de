import Attention
import Samples
import Testing

@testable import Store

@Suite("Context")
struct ContextTests {
  @Test("remembers what happened, and to which series it matters")
  func events() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let stock = try Figures.stock().key
    func event(_ day: Int, _ affects: [SeriesKey]) -> Event {
      Event(
        id: .noted(ID(1)), organisation: village.jobcenter.id, first: Day(number: day), last: nil, kind: .law,
        title: "Neue Zuständigkeit", text: "", source: "BGBl.", affects: affects)
    }
    let (speaker, now) = (village.quirin.speaker, Village.morning)
    let later = try await store.note(event(20_400, []), by: speaker, at: now)
    let earlier = try await store.note(event(20_300, [stock]), by: speaker, at: now)
    #expect(try await store.events(of: village.jobcenter.id) == [earlier, later])
    #expect(earlier.affects == [stock])
    #expect(try await store.events(of: village.jobcenter.id, touching: .component(Key("anderes"))) == [later])
    #expect(try await store.events(of: village.neighbour.id) == [])
  }

  @Test("strikes an event with a reason, keeps that it stood there, and brings it back")
  func strikes() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (jobcenter, speaker, now) = (village.jobcenter.id, village.quirin.speaker, Village.morning)
    let event = try await store.note(
      Event(
        id: .noted(ID(1)), organisation: jobcenter, first: Day(number: 20_400), last: nil, kind: .organisation,
        title: "Umzug", text: "", source: "Protokoll", affects: []), by: speaker, at: now)
    guard case .noted(let id) = event.id else { throw StoreFault.damaged("event") }
    await #expect(throws: StoreFault.withoutReason) {
      try await store.strike(id, because: " ", by: speaker, at: now)
    }
    try await store.strike(id, because: "Falsches Haus", by: speaker, at: now)
    #expect(try await store.events(of: jobcenter) == [])
    let struck = try await store.struckEvents(of: jobcenter)
    #expect(struck.map(\.event) == [event] && struck.map(\.reason) == ["Falsches Haus"])
    #expect(struck.map(\.office) == [.quality] && struck.map(\.number) == [id])
    await #expect(throws: StoreFault.noEvent(id)) {
      try await store.strike(id, because: "Noch einmal", by: speaker, at: now)
    }
    try await store.restore(id, because: "Doch hier", by: speaker, at: now)
    #expect(try await store.events(of: jobcenter) == [event])
    #expect(try await store.struckEvents(of: jobcenter) == [])
    await #expect(throws: StoreFault.noEvent(id)) {
      try await store.restore(id, because: "Doppelt", by: speaker, at: now)
    }
  }

  @Test("never changes a step that was noted")
  func keepsSteps() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    try await store.confirm(
      Key("pandemie"), for: village.jobcenter.id, source: "BGBl.", by: village.quirin.speaker, at: Village.morning)
    for statement in ["UPDATE confirmation SET source = 'x'", "DELETE FROM confirmation"] {
      await #expect(throws: (any Error).self) { try await store.write { try $0.run(statement) } }
    }
  }

  @Test("confirms an event of the calendar for one organisation, and lets nobody write over it")
  func confirms() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (jobcenter, speaker, event) = (village.jobcenter.id, village.quirin.speaker, try Key<NationalEvent>("pandemie"))
    func later(_ seconds: Int64) -> Moment { Village.morning.adding(seconds: seconds) }
    try await store.confirm(event, for: jobcenter, source: "BGBl. I", by: speaker, at: later(0))
    let standing = try #require(try await store.confirmations(of: jobcenter).first)
    await #expect(throws: StoreFault.confirmedAlready(standing)) {
      try await store.confirm(event, for: jobcenter, source: "BGBl. I S. 575", by: speaker, at: later(60))
    }
    #expect(try await store.confirmations(of: jobcenter) == [standing] && standing.source == "BGBl. I")
    #expect(try await store.confirmations(of: village.neighbour.id) == [])
    try await store.withdrawConfirmation(
      of: event, for: jobcenter, because: "Falsche Seite", by: speaker, at: later(90))
    #expect(try await store.confirmations(of: jobcenter) == [])
    await #expect(throws: StoreFault.notConfirmed(event)) {
      try await store.withdrawConfirmation(
        of: event, for: jobcenter, because: "Noch einmal", by: speaker, at: later(100))
    }
    await #expect(throws: StoreFault.withoutSource) {
      try await store.confirm(event, for: jobcenter, source: " ", by: speaker, at: later(120))
    }
  }

  @Test("starts phases where people say so")
  func phases() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let stock = try Figures.stock().key
    func phase(_ month: Int, _ text: String) -> Phase {
      Phase(
        series: stock, first: Period(.month, holding: 2025, month), reason: .definition, text: text, source: "BA")
    }
    try await store.begin(
      phase(7, "Neue Zählung"), of: village.jobcenter.id, by: village.quirin.speaker, at: Village.morning)
    try await store.begin(
      phase(3, "Neue Software"), of: village.jobcenter.id, by: village.quirin.speaker, at: Village.morning)
    await #expect(throws: StoreFault.phaseStands(phase(7, "Neue Zählung"))) {
      try await store.begin(
        phase(7, "Andere Zählung"), of: village.jobcenter.id, by: village.quirin.speaker, at: Village.morning)
    }
    #expect(
      try await store.phases(of: stock, in: village.jobcenter.id) == [
        phase(3, "Neue Software"), phase(7, "Neue Zählung"),
      ])
    let noted = try await store.notedPhases(of: stock, in: village.jobcenter.id)
    #expect(noted.map(\.phase.text) == ["Neue Software", "Neue Zählung"])
    #expect(
      noted.map(\.office) == [.quality, .quality] && noted.map(\.recorded) == [Village.morning, Village.morning])
    #expect(try await store.phases(of: stock, in: village.neighbour.id) == [])

    let (jobcenter, march) = (village.jobcenter.id, Period(.month, holding: 2025, 3))
    try await store.withdraw(
      stock, from: march, of: jobcenter, because: "Es war nur ein neuer Name", by: village.quirin.speaker,
      at: Village.morning)
    #expect(try await store.phases(of: stock, in: jobcenter) == [phase(7, "Neue Zählung")])
    let withdrawn = try await store.withdrawnPhases(of: stock, in: jobcenter)
    #expect(withdrawn.map(\.phase) == [phase(3, "Neue Software")])
    #expect(withdrawn.map(\.reason) == ["Es war nur ein neuer Name"])
    await #expect(throws: StoreFault.noPhase(stock, march)) {
      try await store.withdraw(
        stock, from: march, of: jobcenter, because: "Noch einmal", by: village.quirin.speaker, at: Village.morning)
    }
  }
}
