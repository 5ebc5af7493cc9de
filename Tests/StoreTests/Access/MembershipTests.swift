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
    try await store.dismiss(village.hanna.membership.id)
    #expect(try await store.session(token)?.membership == nil)
    await #expect(throws: StoreFault.noMembership(village.hanna.membership.id)) {
      try await store.standing(of: village.hanna.membership.id)
    }
  }

  @Test("stand in the agreements of their own organisation, by what its role is")
  func standing() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let agreement = try await store.begin(village.text(), at: Village.morning).id
    let petra = try await store.standing(of: village.petra.membership.id)
    #expect(petra.concludes == [agreement] && petra.consulted == [] && petra.mayConsent)
    #expect(petra.organisation == village.jobcenter.id && petra.office == .management)
    let beate = try await store.standing(of: village.beate.membership.id)
    #expect(beate.concludes == [] && beate.consulted == [agreement])
    let hanna = try await store.standing(of: village.hanna.membership.id)
    #expect(hanna.concludes == [] && hanna.consulted == [] && hanna.parent == village.jobcenter.id)
    let nele = try await store.standing(of: village.nele.membership.id)
    #expect(!nele.isParty(of: agreement))
  }
}
