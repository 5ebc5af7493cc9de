import Attention
import Samples
import Testing

@testable import Store

@Suite("Closed accounts")
struct ClosingTests {
  @Test("sign in no more, from the moment they are closed")
  func close() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (token, _) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    try await store.close(village.hanna.id, by: .operations(of: village.jobcenter.id), at: Village.morning)
    #expect(try await store.signIn(login: "hanna", password: Village.password) == nil)
    #expect(try await store.session(token) == nil)
    await #expect(throws: StoreFault.noAccount(village.hanna.id)) {
      _ = try await store.openSession(of: village.hanna.id, at: Village.morning)
    }
    #expect(try await store.accounts().count == 8)
    #expect(try await store.members(of: village.teamNorth.id).map(\.account) == [village.murat.account])
    #expect(try await store.closedAccounts().map(\.account) == [village.hanna.account])
    await #expect(throws: StoreFault.noAccount(village.hanna.id)) {
      try await store.close(village.hanna.id, by: .commandLine, at: Village.morning)
    }
  }

  @Test("leave what was said with office and organisation, and what was sealed sealed")
  func stays() async throws {
    let store = try Store.inMemory()
    let places = try await LivedHouse.live(in: store)
    let hanna = places.village.hanna.id
    let words = EntryDraft(kind: .observation, text: "Noch nicht fertig.", because: "", state: nil)
    let draft = try await store.seal(
      words, at: .init(agreement: places.agreement), for: NonEmpty(hanna, []), at: Village.morning)
    try await store.close(hanna, by: .commandLine, at: Village.morning)
    let entry = try await store.entry(places.entry)
    #expect(entry.said?.text == LivedHouse.said && entry.organisation == places.village.teamNorth.id)
    await #expect(throws: StoreFault.noDraft(draft.id)) {
      _ = try await store.openDraft(draft.id, by: places.village.murat.id)
    }
  }

  @Test("end standing in, both ways, and leave the own offices to be handed over")
  func endStandIns() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (first, last) = (Village.morning.day, Village.morning.day.adding(days: 9))
    for (away, deputy) in [(village.petra, village.murat), (village.quirin, village.petra)] {
      try await store.arrange(
        try StandIn(for: away.membership.id, first: first, last: last), by: deputy.id, mayConsent: false,
        keeper: .commandLine, at: Village.morning)
    }
    try await store.close(village.petra.id, by: .commandLine, at: Village.morning)
    #expect(try await store.memberships(of: village.petra.id) == [village.petra.membership])
    #expect(try await store.memberships(of: village.murat.id) == [village.murat.membership])
    #expect(try await store.notices(for: village.murat.id).map(\.kind) == [.standsIn, .standInEnded])
    let offer = Invitation.Offer(
      organisation: village.jobcenter.id, office: .management, mayConsent: true,
      replaces: village.petra.membership.id)
    try await store.appoint(village.murat.id, to: offer, by: .commandLine, at: Village.morning)
    #expect(try await store.memberships(of: village.petra.id).isEmpty)
  }

  @Test("open again in the offices they had")
  func reopen() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    await #expect(throws: StoreFault.noAccount(village.hanna.id)) {
      try await store.reopen(village.hanna.id, by: .commandLine, at: Village.morning)
    }
    try await store.close(village.hanna.id, by: .commandLine, at: Village.morning)
    try await store.reopen(village.hanna.id, by: .commandLine, at: Village.morning)
    #expect(try await store.signIn(login: "hanna", password: Village.password) == village.hanna.account)
    #expect(try await store.memberships(of: village.hanna.id) == [village.hanna.membership])
    #expect(try await store.acts(9).map(\.kind) == [.accountReopened, .accountClosed])
  }
}
