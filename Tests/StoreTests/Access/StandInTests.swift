import Attention
import Samples
import Testing

@testable import Store

@Suite("Stand-ins")
struct StandInTests {
  private let first = Village.morning.day.adding(days: 3)
  private let last = Village.morning.day.adding(days: 10)

  private func arranged(
    mayConsent: Bool = true
  ) async throws -> (store: Store, village: Village, membership: Membership) {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let standIn = try StandIn(for: village.petra.membership.id, first: first, last: last)
    let membership = try await store.arrange(
      standIn, by: village.quirin.id, mayConsent: mayConsent, keeper: .operations(of: village.jobcenter.id),
      at: Village.morning)
    return (store, village, membership)
  }

  @Test("stand in the office from the first day to the last, and not a day longer")
  func days() async throws {
    let (store, village, membership) = try await arranged()
    #expect(membership.office == .management && membership.organisation == village.jobcenter && membership.mayConsent)
    for day in [first, last] {
      let standing = try await store.standing(of: membership.id, on: day)
      #expect(standing.isStandIn && standing.mayConsent)
    }
    for day in [first.adding(days: -1), last.adding(days: 1)] {
      await #expect(throws: StoreFault.noMembership(membership.id)) {
        _ = try await store.standing(of: membership.id, on: day)
      }
      await #expect(throws: StoreFault.noMembership(membership.id)) {
        _ = try await store.openSession(of: village.quirin.id, in: membership.id, at: Moment(day, hour: 9))
      }
    }
  }

  @Test("are told to both, and their early end to the one who stood in")
  func told() async throws {
    let (store, village, membership) = try await arranged()
    let place = AccountNotice.Place(office: .management, organisation: "Jobcenter Musterkreis")
    let deputy = try await store.notices(for: village.quirin.id)
    #expect(deputy == [AccountNotice(kind: .standsIn, noted: Village.morning, place: place)])
    #expect(try await store.notices(for: village.petra.id).map(\.kind) == [.stoodIn])
    try await store.dismiss(membership.id, by: .commandLine, at: Village.morning)
    #expect(try await store.notices(for: village.quirin.id).map(\.kind) == [.standsIn, .standInEnded])
    #expect(try await store.notices(for: village.petra.id).map(\.kind) == [.stoodIn], "the office stays")
  }

  @Test("never push another stand-in of the same person out of the same office")
  func keepsTheOther() async throws {
    let (store, village, membership) = try await arranged()
    let keeper = Keeper.operations(of: village.jobcenter.id)
    let second = try await store.enrol("Ida", login: "ida", password: "x", at: Village.morning).id
    let other = try await store.appoint(second, in: village.jobcenter.id, as: .management)
    let standIn = try StandIn(for: other.id, first: first, last: last)
    await #expect(throws: StoreFault.alreadyThere(village.quirin.id)) {
      try await store.arrange(standIn, by: village.quirin.id, mayConsent: false, keeper: keeper, at: Village.morning)
    }
    #expect(try await store.membership(membership.id).standIn == membership.standIn)
    let later = try StandIn(for: village.petra.membership.id, first: last.adding(days: 20), last: last.adding(days: 25))
    await #expect(throws: StoreFault.alreadyThere(village.quirin.id), "nor one for the same person") {
      try await store.arrange(later, by: village.quirin.id, mayConsent: false, keeper: keeper, at: Village.morning)
    }
    let over = Moment(last.adding(days: 6), hour: 9)
    let next = try StandIn(for: other.id, first: over.day, last: over.day.adding(days: 2))
    let arranged = try await store.arrange(next, by: village.quirin.id, mayConsent: false, keeper: keeper, at: over)
    #expect(arranged.standIn == next, "what is over is in nobody's way")
  }

  @Test("leave the office with the one who is away")
  func staysAway() async throws {
    let (store, village, _) = try await arranged()
    let standing = try await store.standing(of: village.petra.membership.id, on: first)
    #expect(standing.office == .management && !standing.isStandIn)
  }

  @Test("go when the one they stand in for loses the office")
  func endsWithTheOffice() async throws {
    let (store, village, membership) = try await arranged()
    let (token, _) = try await store.openSession(of: village.quirin.id, in: membership.id, at: Moment(first, hour: 9))
    try await store.dismiss(village.petra.membership.id, by: .commandLine, at: Village.morning)
    #expect(try await store.memberships(of: village.quirin.id) == [village.quirin.membership])
    #expect(try await store.session(token)?.membership == nil)
  }

  @Test("are never arranged by somebody who holds the office, nor for somebody who stands in")
  func alone() async throws {
    let (store, village, membership) = try await arranged()
    let again = try StandIn(for: village.petra.membership.id, first: last, last: last.adding(days: 7))
    await #expect(throws: StoreFault.alreadyThere(village.petra.id)) {
      _ = try await store.arrange(
        again, by: village.petra.id, mayConsent: false, keeper: .commandLine, at: Village.morning)
    }
    let chain = try StandIn(for: membership.id, first: last, last: last)
    await #expect(throws: StoreFault.noMembership(membership.id)) {
      _ = try await store.arrange(
        chain, by: village.dana.id, mayConsent: false, keeper: .commandLine, at: Village.morning)
    }
  }

  @Test("never consent where the one who is away may not")
  func consent() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let standIn = try StandIn(for: village.murat.membership.id, first: first, last: last)
    await #expect(throws: StoreFault.cannotConsent(.teamLead)) {
      _ = try await store.arrange(
        standIn, by: village.hanna.id, mayConsent: true, keeper: .commandLine, at: Village.morning)
    }
  }

  @Test("lose the right to consent with the one they stand in for, and everybody signs in anew")
  func losesConsent() async throws {
    let (store, village, membership) = try await arranged()
    let (token, _) = try await store.openSession(of: village.petra.id, at: Village.morning)
    try await store.allowConsent(false, to: village.petra.membership.id, by: .commandLine, at: Village.morning)
    #expect(try await !store.membership(membership.id).mayConsent)
    #expect(try await !store.membership(village.petra.membership.id).mayConsent)
    #expect(try await store.session(token)?.membership == nil)
    try await store.allowConsent(true, to: village.petra.membership.id, by: .commandLine, at: Village.morning)
    #expect(try await !store.membership(membership.id).mayConsent, "given anew to nobody by itself")
    await #expect(throws: StoreFault.cannotConsent(.management)) {
      try await store.allowConsent(true, to: membership.id, by: .commandLine, at: Village.morning)
    }
    await #expect(throws: StoreFault.cannotConsent(.dataSteward)) {
      try await store.allowConsent(true, to: village.dana.membership.id, by: .commandLine, at: Village.morning)
    }
    #expect(try await store.acts(3).map(\.kind) == [.consentGiven, .consentTaken, .standInArranged])
  }

  @Test("become holders when the office is given to them")
  func becomesHolder() async throws {
    let (store, village, membership) = try await arranged()
    let offer = Invitation.Offer(
      organisation: village.jobcenter.id, office: .management, mayConsent: true,
      replaces: village.petra.membership.id)
    let own = try await store.appoint(village.quirin.id, to: offer, by: .commandLine, at: Village.morning)
    #expect(own.standIn == nil && own.id == membership.id)
    #expect(try await store.memberships(of: village.petra.id).isEmpty)
  }

  @Test("say at a consent that they stood in, under the name that consented")
  func says() async throws {
    let (store, village, _) = try await arranged()
    let agreement = try await store.begin(village.text(), at: Village.morning)
    let version = try await store.present(
      agreement.id, edition: agreement.edition, by: village.petra.speaker, at: Village.morning)
    let consented = try await store.consent(
      to: agreement.id, digest: version.digest, by: village.petra.speaker, name: "Quirin Lang", byStandIn: true,
      at: Village.morning)
    let consent = try #require(consented.consents.first)
    #expect(consent.byStandIn && consent.name == "Quirin Lang")
    let other = try await store.consent(
      to: agreement.id, digest: version.digest, by: village.ludwig.speaker, name: "Ludwig Stern", at: Village.morning)
    #expect(other.consents.map(\.byStandIn) == [true, false])
  }
}
