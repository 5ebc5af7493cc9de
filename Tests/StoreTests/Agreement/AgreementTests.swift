import Attention
import GRDB
import Samples
import Testing

@testable import Store

@Suite("Agreements")
struct AgreementTests {
  @Test("begin as a draft that is remembered word for word")
  func begin() async throws {
    let (store, village) = try await settled()
    let agreement = try await store.begin(village.text(), at: Village.morning)
    #expect(try agreement.draft == village.text())
    #expect(agreement.versions == [] && agreement.edition == ID(1))
    #expect(try await store.agreement(agreement.id) == agreement)
    for organisation in [village.jobcenter, village.state, village.board] {
      #expect(try await store.agreements(concerning: organisation.id) == [agreement])
    }
    #expect(try await store.agreements(concerning: village.neighbour.id) == [])
    await #expect(throws: StoreFault.noAgreement(ID(2))) { try await store.agreement(ID(2)) }
  }

  @Test(
    "have no place for a number to reach, promise 1: the schema refuses it with the sentence",
    arguments: [
      "INSERT INTO agreement_draft VALUES (1, 1, '{\"reach\":45}')",
      "UPDATE agreement_draft SET edition = 9, body = '{\"foci\":[{\"reach\":45.5}]}'",
      "UPDATE agreement_draft SET edition = 9, body = '[0]'",
    ])
  func noNumber(statement: String) async throws {
    let (store, village) = try await settled()
    if statement.hasPrefix("UPDATE") {
      try await store.begin(village.text(), at: Village.morning)
    } else {
      try await store.write { try $0.run("INSERT INTO agreement VALUES (1, '2026-01-01T00:00:00.000Z')") }
    }
    let error = await #expect(throws: DatabaseError.self) { try await store.write { try $0.run(statement) } }
    #expect(error?.message == "An agreement has no place for a number to reach (Decisions/0001).")
  }

  @Test("have no place for a number in a version either, promise 1")
  func noNumberInVersion() async throws {
    let (store, village) = try await settled()
    let agreement = try await store.begin(village.text(), at: Village.morning)
    let error = await #expect(throws: DatabaseError.self) {
      try await store.write { db in
        try Chain.append(
          FrameDraft(
            kind: .version, speaker: village.petra.speaker, recorded: Village.morning,
            place: .init(agreement: agreement.id), detail: "x", body: "{\"reach\":[1]}"),
          db)
      }
    }
    #expect(error?.message == "An agreement has no place for a number to reach (Decisions/0001).")
  }

  @Test("refuse a text that is no JSON")
  func noJSON() async throws {
    let (store, village) = try await settled()
    try await store.begin(village.text(), at: Village.morning)
    await #expect(throws: DatabaseError.self) {
      try await store.write { try $0.run("UPDATE agreement_draft SET edition = 2, body = 'kein JSON'") }
    }
  }

  @Test("observe nobody in a team below seven, promise 3")
  func tooSmall() async throws {
    let (store, village) = try await settled()
    let text = AgreementText(
      observed: village.teamWest.id, scope: .within, parties: [], firstDay: Day(number: 1), lastDay: Day(number: 2))
    await #expect(throws: StoreFault.tooSmallToObserve(village.teamWest.id)) {
      try await store.begin(text, at: Village.morning)
    }
  }

  @Test("refuse a party that stands twice, or is not there")
  func parties() async throws {
    let (store, village) = try await settled()
    func text(_ organisations: ID<Organisation>...) -> AgreementText {
      AgreementText(
        observed: village.jobcenter.id, scope: .between,
        parties: organisations.map { Party(organisation: $0, role: .partner) }, firstDay: Day(number: 1),
        lastDay: Day(number: 2))
    }
    await #expect(throws: StoreFault.partyTwice(village.state.id)) {
      try await store.begin(text(village.state.id, village.state.id), at: Village.morning)
    }
    await #expect(throws: StoreFault.noOrganisation(ID(99))) {
      try await store.begin(text(ID(99)), at: Village.morning)
    }
  }

  @Test("notice when two people write at once, and show what stands there now")
  func conflict() async throws {
    let (store, village) = try await settled()
    let agreement = try await store.begin(village.text(), at: Village.morning)
    let newer = try await store.redraft(agreement.id, village.text(occasion: "Neu"), edition: agreement.edition)
    #expect(newer.edition == ID(2) && newer.draft.occasion == "Neu")
    await #expect(throws: StoreFault.draftConflict(newer: newer)) {
      try await store.redraft(agreement.id, village.text(occasion: "Auch neu"), edition: agreement.edition)
    }
    #expect(try await store.agreement(agreement.id) == newer)
  }

  @Test("keep the parties in step with the text, and nobody loses sight of what was laid before them")
  func step() async throws {
    let (store, village) = try await settled()
    var agreement = try await store.begin(village.text(), at: Village.morning)
    let text = try village.text()
    let other = AgreementText(
      observed: text.observed, scope: text.scope,
      parties: [text.parties[0], Party(organisation: village.municipality.id, role: .partner)],
      firstDay: text.firstDay, lastDay: text.lastDay)
    agreement = try await store.redraft(agreement.id, other, edition: agreement.edition)
    #expect(try await store.agreements(concerning: village.state.id) == [])
    #expect(try await store.agreements(concerning: village.municipality.id) == [agreement])

    agreement = try await store.redraft(agreement.id, text, edition: agreement.edition)
    try await store.present(agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    agreement = try await store.redraft(agreement.id, other, edition: agreement.edition)
    #expect(try await store.agreements(concerning: village.state.id) == [agreement])
  }

  private func settled() async throws -> (Store, Village) {
    let store = try Store.inMemory()
    return (store, try await Village.settle(in: store))
  }
}
