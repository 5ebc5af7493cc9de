import Attention
import Samples
import Testing

@testable import Store

@Suite("Versions and consents")
struct VersionTests {
  @Test("freeze the draft under the digest of its canonical bytes")
  func present() async throws {
    let (store, village, agreement) = try await begun()
    let version = try await store.present(
      agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    #expect(try version.text == village.text())
    #expect(version.ordinal == 1 && version.presenter == village.jobcenter.id)
    #expect(version.digest == Sodium.digest(CanonicalText.bytes(of: version.text)).hex)
    try await store.redraft(agreement.id, village.text(occasion: "Neu"), edition: agreement.edition)
    #expect(try await store.agreement(agreement.id).versions == [version])
  }

  @Test("are not presented while something stands in the way")
  func notPresentable() async throws {
    let (store, village, agreement) = try await begun()
    var text = try village.text()
    text.foci.removeLast()
    text.questions = []
    let draft = try await store.redraft(agreement.id, text, edition: agreement.edition)
    await #expect(throws: StoreFault.notPresentable([.tooFewFoci(2), .withoutQuestion])) {
      try await store.present(draft.id, edition: draft.edition, by: village.petra.speaker, at: Village.morning)
    }
  }

  @Test("obey the house's own limit of attention")
  func limit() async throws {
    let (store, village, agreement) = try await begun()
    try await store.allow(mostFoci: 3, at: Village.morning)
    var text = try village.text()
    let focus = text.foci[0]
    text.foci.append(
      Focus(
        indicator: try Key("anderes"), edition: "1", measure: focus.measure, question: focus.question,
        reason: focus.reason, observing: "", isResting: false))
    let draft = try await store.redraft(agreement.id, text, edition: agreement.edition)
    await #expect(throws: StoreFault.notPresentable([.tooManyFoci(4, most: 3)])) {
      try await store.present(draft.id, edition: draft.edition, by: village.petra.speaker, at: Village.morning)
    }
  }

  @Test("are what the presenter saw, and not presented twice")
  func seen() async throws {
    let (store, village, agreement) = try await begun()
    let newer = try await store.redraft(agreement.id, village.text(occasion: "Neu"), edition: agreement.edition)
    await #expect(throws: StoreFault.draftConflict(newer: newer)) {
      try await store.present(agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    }
    let version = try await store.present(
      newer.id, edition: newer.edition, by: village.petra.speaker, at: Village.morning)
    await #expect(throws: StoreFault.presentedAlready(version)) {
      try await store.present(newer.id, edition: newer.edition, by: village.petra.speaker, at: Village.morning)
    }
  }

  @Test("never come from one person for two sides, whichever office they stand in")
  func twoSides() async throws {
    let (store, village, agreement) = try await begun()
    let version = try await store.present(
      agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    _ = try await store.consent(
      to: agreement.id, digest: version.digest, by: village.petra.speaker, name: "Petra Vogt",
      account: village.petra.id, at: Village.morning)
    await #expect(throws: StoreFault.consentedForAnother(village.jobcenter.id)) {
      try await store.consent(
        to: agreement.id, digest: version.digest, by: village.ludwig.speaker, name: "Petra Vogt",
        account: village.petra.id, byStandIn: true, at: Village.morning)
    }
    let whole = try await store.consent(
      to: agreement.id, digest: version.digest, by: village.ludwig.speaker, name: "Ludwig Stern",
      account: village.ludwig.id, at: Village.morning)
    #expect(whole.isCarried)
  }

  @Test("are carried when every concluding party has consented to exactly this digest")
  func carried() async throws {
    let (store, village, agreement) = try await begun()
    let version = try await store.present(
      agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    let half = try await store.consent(
      to: agreement.id, digest: version.digest, by: village.petra.speaker, name: "Petra Vogt", at: Village.morning)
    #expect(!half.isCarried)
    let whole = try await store.consent(
      to: agreement.id, digest: version.digest, by: village.ludwig.speaker, name: "Ludwig Stern", at: Village.morning)
    #expect(whole.isCarried)
    #expect(whole.consent(of: village.state.id)?.name == "Ludwig Stern")
    #expect(try await store.agreement(agreement.id).carried == whole)
    let again = try await store.consent(
      to: agreement.id, digest: version.digest, by: village.ludwig.speaker, name: "Ludwig Stern", at: Village.morning)
    #expect(again == whole, "given twice, it counts once")
  }

  @Test("take no consent to anything but the newest text")
  func newest() async throws {
    let (store, village, agreement) = try await begun()
    await #expect(throws: StoreFault.versionConflict(newer: nil)) {
      try await store.consent(to: agreement.id, digest: "", by: village.petra.speaker, name: "", at: Village.morning)
    }
    let first = try await store.present(
      agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    let newer = try await store.redraft(agreement.id, village.text(occasion: "Neu"), edition: agreement.edition)
    let second = try await store.present(
      newer.id, edition: newer.edition, by: village.ludwig.speaker, at: Village.morning)
    await #expect(throws: StoreFault.versionConflict(newer: second)) {
      try await store.consent(
        to: agreement.id, digest: first.digest, by: village.petra.speaker, name: "", at: Village.morning)
    }
    #expect(try await store.agreement(agreement.id).waiting == second)
  }

  @Test("take consent from concluding parties only")
  func parties() async throws {
    let (store, village, agreement) = try await begun()
    let version = try await store.present(
      agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    for speaker in [village.beate.speaker, village.nele.speaker] {
      await #expect(throws: StoreFault.notAParty(speaker.organisation)) {
        try await store.consent(to: agreement.id, digest: version.digest, by: speaker, name: "", at: Village.morning)
      }
    }
  }

  @Test("still count when the name on a consent was erased")
  func erasedName() async throws {
    let (store, village, agreement) = try await begun()
    let version = try await store.present(
      agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    for villager in [village.petra, village.ludwig] {
      try await store.consent(
        to: agreement.id, digest: version.digest, by: villager.speaker, name: villager.account.name,
        at: Village.morning)
    }
    try await store.erase(
      ID(3), under: "Art. 17 DSGVO", by: village.ole.speaker, keeper: .commandLine, at: Village.morning)
    let carried = try #require(try await store.agreement(agreement.id).carried)
    #expect(carried.consents.map(\.name) == ["Petra Vogt", ""])
    await #expect(throws: StoreFault.notErasable(ID(1))) {
      try await store.erase(
        ID(1), under: "Art. 17 DSGVO", by: village.ole.speaker, keeper: .commandLine, at: Village.morning)
    }
  }

  private func begun() async throws -> (Store, Village, Agreement) {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    return (store, village, try await store.begin(village.text(), at: Village.morning))
  }
}
