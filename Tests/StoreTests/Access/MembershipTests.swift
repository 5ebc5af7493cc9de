import Attention
import Samples
import Testing

@testable import Store

@Suite("Memberships")
struct MembershipTests {
  @Test("say who holds which office where")
  func offices() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    #expect(try await store.memberships(of: village.petra.id) == [village.petra.membership])
    let second = try await store.appoint(village.petra.id, in: village.jobcenter.id, as: .quality)
    #expect(try await store.memberships(of: village.petra.id) == [village.petra.membership, second])
    let members = try await store.members(of: village.teamNorth.id)
    #expect(members.map(\.account) == [village.hanna.account, village.murat.account])
  }

  @Test("given twice are one, with the right to consent that was said last")
  func twice() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let again = try await store.appoint(village.petra.id, in: village.jobcenter.id, as: .management, mayConsent: false)
    #expect(again.id == village.petra.membership.id && !again.mayConsent)
  }

  @Test("taken back leave the session standing nowhere")
  func dismiss() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (token, _) = try await store.openSession(of: village.hanna.id, at: Village.morning)
    try await store.dismiss(
      village.hanna.membership.id, by: .operations(of: village.jobcenter.id), at: Village.morning)
    #expect(try await store.session(token)?.membership == nil)
    await #expect(throws: StoreFault.noMembership(village.hanna.membership.id)) {
      try await store.standing(of: village.hanna.membership.id, on: Village.morning.day)
    }
  }

  @Test("stay with the last person who can look after accounts")
  func lastOperations() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (ole, keeper) = (village.ole.membership.id, Keeper.operations(of: village.jobcenter.id))
    await #expect(throws: StoreFault.lastOperations) { try await store.dismiss(ole, by: keeper, at: Village.morning) }
    await #expect(throws: StoreFault.lastOperations) {
      try await store.close(village.ole.id, by: keeper, at: Village.morning)
    }
    let ida = try await store.enrol("Ida", login: "ida", password: "x", at: Village.morning).id
    let standIn = try StandIn(for: ole, first: Village.morning.day, last: Village.morning.day.adding(days: 9))
    try await store.arrange(standIn, by: ida, mayConsent: false, keeper: keeper, at: Village.morning)
    await #expect(throws: StoreFault.lastOperations, "a stand-in goes again") {
      try await store.dismiss(ole, by: keeper, at: Village.morning)
    }
    try await store.appoint(ida, in: village.state.id, as: .operations)
    try await store.dismiss(ole, by: keeper, at: Village.morning)
    #expect(try await store.memberships(of: village.ole.id).isEmpty)
    #expect(
      try await store.memberships(of: ida).map(\.organisation) == [village.state], "nobody is left to stand in for")
  }

  @Test("never bring Betrieb and another office together in one account, in no way an office can be had")
  func operationsStandsAlone() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (ole, dana, day) = (village.ole, village.dana, Village.morning.day)
    func refuses(_ account: ID<Account>, _ act: () async throws -> Void) async {
      await #expect(throws: StoreFault.operationsStandsAlone(account)) { try await act() }
    }
    let (keeping, figures) = (
      Invitation.Offer(organisation: village.jobcenter.id, office: .operations),
      Invitation.Offer(organisation: village.jobcenter.id, office: .dataSteward)
    )
    for (account, offer) in [(ole.id, figures), (dana.id, keeping)] {
      await refuses(account) { _ = try await store.appoint(account, in: offer.organisation, as: offer.office) }
      await refuses(account) { _ = try await store.appoint(account, to: offer, by: .commandLine, at: Village.morning) }
      let (word, _) = try await store.invite(to: offer, by: .commandLine, at: Village.morning)
      await refuses(account) { _ = try await store.accept(word, as: account, at: Village.morning) }
    }
    for (account, away) in [(ole.id, dana.membership.id), (dana.id, ole.membership.id)] {
      let standIn = try StandIn(for: away, first: day, last: day)
      await refuses(account) {
        _ = try await store.arrange(standIn, by: account, mayConsent: false, keeper: .commandLine, at: Village.morning)
      }
    }
  }

  @Test("pass to a successor, who stands where the predecessor stood; nobody else's right changes")
  func succession() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let agreement = try await store.begin(village.text(), at: Village.morning).id
    let (token, _) = try await store.openSession(of: village.petra.id, at: Village.morning)
    let offer = Invitation.Offer(
      organisation: village.jobcenter.id, office: .management, mayConsent: true,
      replaces: village.petra.membership.id)
    let keeper = Keeper.operations(of: village.jobcenter.id)
    let membership = try await store.appoint(village.quirin.id, to: offer, by: keeper, at: Village.morning)
    let standing = try await store.standing(of: membership.id, on: Village.morning.day)
    #expect(standing.concludes == [agreement] && standing.mayConsent && standing.office == .management)
    #expect(try await store.memberships(of: village.petra.id).isEmpty)
    #expect(try await store.session(token)?.membership == nil, "at once, also where somebody is signed in")
    let act = try #require(try await store.acts(1).first)
    #expect(act.kind == .replaced && act.account == village.quirin.id && act.by == village.jobcenter.id)
  }

  @Test("are not given where the office does not exist, nor twice, nor with a consent nobody asks for")
  func refusals() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    func give(_ organisation: Organisation, _ office: Office, consent: Bool = false, _ to: Villager) async throws {
      let offer = Invitation.Offer(organisation: organisation.id, office: office, mayConsent: consent)
      try await store.appoint(to.id, to: offer, by: .commandLine, at: Village.morning)
    }
    await #expect(throws: StoreFault.noSuchOffice(.management)) {
      try await give(village.board, .management, village.beate)
    }
    await #expect(throws: StoreFault.cannotConsent(.dataSteward)) {
      try await give(village.jobcenter, .dataSteward, consent: true, village.petra)
    }
    await #expect(throws: StoreFault.alreadyThere(village.petra.id)) {
      try await give(village.jobcenter, .management, village.petra)
    }
    #expect(try await store.countActs() == 0)
  }

  @Test("stand in the agreements of their own organisation, by what its role is")
  func standing() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let agreement = try await store.begin(village.text(), at: Village.morning).id
    let petra = try await store.standing(of: village.petra.membership.id, on: Village.morning.day)
    #expect(petra.concludes == [agreement] && petra.consulted == [] && petra.mayConsent)
    #expect(petra.organisation == village.jobcenter.id && petra.office == .management)
    let beate = try await store.standing(of: village.beate.membership.id, on: Village.morning.day)
    #expect(beate.concludes == [] && beate.consulted == [agreement])
    let hanna = try await store.standing(of: village.hanna.membership.id, on: Village.morning.day)
    #expect(hanna.concludes == [] && hanna.consulted == [] && hanna.parent == village.jobcenter.id)
    let nele = try await store.standing(of: village.nele.membership.id, on: Village.morning.day)
    #expect(!nele.isParty(of: agreement))
  }

  @Test("tell their holders what becomes of them")
  func told() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let (petra, now) = (village.petra, Village.morning)
    for giving in [false, true] {
      try await store.allowConsent(giving, to: petra.membership.id, by: .commandLine, at: now)
    }
    let offer = Invitation.Offer(
      organisation: village.jobcenter.id, office: .management, mayConsent: true, replaces: petra.membership.id)
    try await store.appoint(village.quirin.id, to: offer, by: .commandLine, at: now)
    #expect(
      try await store.notices(for: petra.id).map(\.kind) == [.consentTaken, .consentGiven, .officeHandedOver])
    #expect(try await store.notices(for: village.quirin.id).map(\.kind) == [.officeGiven])
    try await store.dismiss(village.hanna.membership.id, by: .commandLine, at: now)
    let ended = try #require(try await store.notices(for: village.hanna.id).first)
    #expect(ended.kind == .officeEnded && ended.place == .init(office: .caseworker, organisation: "Team Nord"))
  }
}
