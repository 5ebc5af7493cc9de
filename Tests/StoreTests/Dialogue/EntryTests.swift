import Attention
import Samples
import Testing

@testable import Store

@Suite("Entries")
struct EntryTests {
  @Test("stay as they were said, where they were pinned")
  func record() async throws {
    let told = try await Told()
    let month = Period(.month, holding: 2025, 2)
    let place = Entry.Place(
      agreement: told.agreement, series: try Figures.stock().key, stretch: Stretch(month, month.advanced(by: 2)))
    let audiences: Set<Audience> = [
      .team(told.village.teamNorth.id), .parties(told.agreement), .advisers(told.village.jobcenter.id), .everyone,
      .organisation(told.village.jobcenter.id),
    ]
    let entry = try await told.store.record(
      Entry.Said(text: "Hier wurde es mehr.", because: "", state: nil), as: .interpretation, at: place,
      by: told.village.hanna.speaker, for: audiences, at: Village.morning)
    #expect(entry.place == place && entry.audiences == audiences && entry.kind == .interpretation)
    #expect(entry.office == .caseworker && entry.perspective.text == "fachkraefte")
    #expect(entry.recorded == Village.morning && entry.said?.text == "Hier wurde es mehr.")
    #expect(try await told.store.entry(entry.id) == entry)
    #expect(try await told.store.entries(at: told.agreement) == [entry])
    #expect(try await told.store.entries(at: told.agreement, about: Figures.stock().key) == [entry])
    #expect(try await told.store.entries(at: told.agreement, about: .component(Key("anderes"))) == [])
  }

  @Test("pin the data as they stood that day, promise 4")
  func known() async throws {
    let told = try await Told()
    let (store, village) = (told.store, told.village)
    let stock = try Figures.stock()
    let before = try await told.say("Noch wissen wir nichts.")
    let first = try await store.bring(
      [stock.key: Figures.months([900, 910])], to: village.jobcenter.id, from: Figures.delivery(), at: Village.morning)
    let entry = try await told.say("910 im Februar.")
    try await store.bring(
      [stock.key: Figures.months([900, 950])], to: village.jobcenter.id,
      from: Figures.delivery(Day(number: 20_530), reason: "endgültig"), at: Village.morning)
    #expect(before.place.known == nil && entry.place.known == first.vintage?.id)
    let (february, then) = (Period(.month, holding: 2025, 2), entry.place.known)
    #expect(try await store.series(stock, of: village.jobcenter.id).value(at: february) == 950)
    #expect(try await store.series(stock, of: village.jobcenter.id, asOf: then).value(at: february) == 910)
  }

  @Test("without an agreement pin the figures of the own organisation, or of the one above")
  func knownWithoutAgreement() async throws {
    let told = try await Told()
    let brought = try await told.store.bring(
      [Figures.stock().key: Figures.months([900])], to: told.village.jobcenter.id, from: Figures.delivery(),
      at: Village.morning)
    for (villager, expected) in [(told.village.hanna, brought.vintage?.id), (told.village.nele, nil)] {
      let entry = try await told.store.record(
        Entry.Said(text: "Gesehen."), as: .observation, at: .init(agreement: nil), by: villager.speaker,
        for: [.everyone], at: Village.morning)
      #expect(entry.place.known == expected)
    }
  }

  @Test("stand under one audience at least")
  func withoutAudience() async throws {
    let told = try await Told()
    await #expect(throws: StoreFault.withoutAudience) {
      try await told.store.record(
        Entry.Said(text: "An niemanden."), as: .observation, at: .init(agreement: told.agreement),
        by: told.village.hanna.speaker, for: [], at: Village.morning)
    }
    #expect(try await told.store.head().count == 0)
  }

  @Test("reach further audiences by a release, and never fewer")
  func release() async throws {
    let told = try await Told()
    let entry = try await told.say("Erst im Team.", for: [.team(told.village.teamNorth.id)])
    let (hanna, ludwig) = (
      try await told.store.standing(of: told.village.hanna.membership.id, on: Village.morning.day),
      try await told.store.standing(of: told.village.ludwig.membership.id, on: Village.morning.day)
    )
    #expect(Right.readable([entry], by: hanna) == [entry] && Right.readable([entry], by: ludwig) == [])
    let released = try await told.store.release(
      entry.id, to: .parties(told.agreement), by: told.village.hanna.speaker, at: Village.morning)
    #expect(released.audiences == [.team(told.village.teamNorth.id), .parties(told.agreement)])
    #expect(Right.readable([released], by: ludwig) == [released])
    let again = try await told.store.release(
      entry.id, to: .parties(told.agreement), by: told.village.hanna.speaker, at: Village.morning)
    #expect(again == released)
    #expect(try await told.store.head().count == 2, "a release that changes nothing leaves no frame")
  }

  @Test("are answered where they are pinned; the question is then no longer open")
  func answer() async throws {
    let told = try await Told()
    let question = try await told.say("Warum im Februar?", as: .openQuestion)
    let other = try await told.say("Und im März?", as: .openQuestion)
    #expect(try await told.store.openQuestions(of: told.agreement) == [question, other])
    let answer = try await told.store.answer(
      question.id, with: Entry.Said(text: "Wegen des Umzugs."), by: told.village.ludwig.speaker,
      for: [.parties(told.agreement)], at: Village.morning)
    #expect(answer.kind == .answer && answer.place.about == question.id && answer.place.agreement == told.agreement)
    #expect(try await told.store.openQuestions(of: told.agreement) == [other])
    #expect(try await told.store.entries(about: question.id) == [answer])
  }

  @Test("speak about records that are there")
  func about() async throws {
    let told = try await Told()
    await #expect(throws: StoreFault.noRecord(ID(7))) {
      try await told.store.record(
        Entry.Said(text: "Dagegen."), as: .dissent, at: .init(agreement: told.agreement, about: ID(7)),
        by: told.village.hanna.speaker, for: [.everyone], at: Village.morning)
    }
    await #expect(throws: StoreFault.noRecord(ID(7))) { try await told.store.entry(ID(7)) }
  }

  @Test("are made in a dialogue of their own agreement")
  func dialogue() async throws {
    let told = try await Told()
    let dialogue = try await told.store.prepare(LivedHouse.plan(told.agreement, Figures.stock().key, nil))
    for place in [
      Entry.Place(agreement: nil, dialogue: dialogue.id), .init(agreement: told.agreement, dialogue: ID(9)),
    ] {
      await #expect(throws: StoreFault.noDialogue(place.dialogue ?? ID(0))) {
        try await told.store.record(
          Entry.Said(text: "Gesagt."), as: .observation, at: place, by: told.village.hanna.speaker, for: [.everyone],
          at: Village.morning)
      }
    }
  }

  @Test("keep dissent beside the others, same type and place, promise 6")
  func dissent() async throws {
    let told = try await Told()
    let decision = try await told.say("Wir warten bis Mai.", as: .decision)
    let dissent = try await told.store.record(
      Entry.Said(text: "Das ist zu spät.", because: "Die Zusagen laufen im April aus."), as: .dissent,
      at: .init(agreement: told.agreement, about: decision.id), by: told.village.ludwig.speaker,
      for: [.parties(told.agreement)], at: Village.morning)
    #expect(try await told.store.entries(at: told.agreement) == [decision, dissent])
  }
}

/// A village with one agreement, in memory.
struct Told {
  let store: Store
  let village: Village
  let agreement: ID<Agreement>

  init(in given: Store? = nil) async throws {
    store = try given ?? Store.inMemory()
    village = try await Village.settle(in: store)
    agreement = try await store.begin(village.text(), at: Village.morning).id
  }

  func say(
    _ text: String, as kind: Entry.Kind = .observation, for audiences: Set<Audience>? = nil,
    at moment: Moment = Village.morning
  ) async throws -> Entry {
    try await store.record(
      Entry.Said(text: text), as: kind, at: .init(agreement: agreement), by: village.hanna.speaker,
      for: audiences ?? [.parties(agreement)], at: moment)
  }
}
