import Attention
import Samples
import Testing

@testable import Store

@Suite("Invitations")
struct InvitationTests {
  private let later = Village.morning.adding(seconds: 3600)

  private func invited(
    _ office: Office = .caseworker, replaces: ID<Membership>? = nil
  ) async throws -> (store: Store, village: Village, word: String, invitation: Invitation) {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let offer = Invitation.Offer(
      organisation: village.teamNorth.id, office: office, whom: "Ida Neu", replaces: replaces)
    let (word, invitation) = try await store.invite(
      to: offer, by: .operations(of: village.jobcenter.id), at: Village.morning)
    return (store, village, word, invitation)
  }

  @Test("open with a word of which the house keeps a digest only")
  func opens() async throws {
    let house = TemporaryHouse()
    let store = try house.create()
    let village = try await Village.settle(in: store)
    let offer = Invitation.Offer(organisation: village.teamNorth.id, office: .caseworker)
    let (word, invitation) = try await store.invite(to: offer, by: .commandLine, at: Village.morning)
    #expect(word.count == 32)
    #expect(try !house.contains(word))
    #expect(try await store.invitation(opening: word, at: Village.morning) == invitation)
    #expect(try await store.invitation(opening: word.uppercased() + " ", at: Village.morning) == invitation)
    #expect(try await store.invitation(opening: String(word.dropLast()), at: Village.morning) == nil)
    #expect(try await store.invitation(opening: "", at: Village.morning) == nil)
    try store.close()
  }

  @Test("give the office to whoever accepts, with a password nobody else knew, once")
  func accept() async throws {
    let (store, village, word, _) = try await invited()
    let ida = try await store.accept(word, name: "Ida Neu", login: "ida", password: "ein Satz", at: later)
    let membership = try #require(try await store.memberships(of: ida.id).first)
    #expect(membership.organisation == village.teamNorth && membership.office == .caseworker && !membership.mayConsent)
    #expect(try await store.signIn(login: "ida", password: "ein Satz") == ida)
    await #expect(throws: StoreFault.linkOver) {
      _ = try await store.accept(word, name: "Eva", login: "eva", password: "ein Satz", at: later)
    }
    #expect(try await store.invitations().isEmpty)
    #expect(try await store.accounts().count == 10)
  }

  @Test("are over when they expire or are withdrawn, and then look as if they had never been")
  func over() async throws {
    let (store, village, word, invitation) = try await invited()
    #expect(try await store.invitation(opening: word, at: invitation.expires) == nil)
    await #expect(throws: StoreFault.linkOver) {
      _ = try await store.accept(word, as: village.dana.id, at: invitation.expires)
    }
    try await store.withdraw(invitation.id, by: .operations(of: village.jobcenter.id), at: later)
    #expect(try await store.invitation(opening: word, at: later) == nil)
    await #expect(throws: StoreFault.noInvitation(invitation.id)) {
      try await store.withdraw(invitation.id, by: .operations(of: village.jobcenter.id), at: later)
    }
    #expect(try await store.acts(9).map(\.kind) == [.invitationWithdrawn, .invited])
  }

  @Test("stay open when the sign-in name is taken")
  func loginTaken() async throws {
    let (store, _, word, invitation) = try await invited()
    await #expect(throws: StoreFault.loginTaken("hanna")) {
      _ = try await store.accept(word, name: "Hanna", login: "hanna", password: "ein Satz", at: later)
    }
    #expect(try await store.invitation(opening: word, at: later) == invitation)
  }

  @Test("give a further office to somebody who has an account, and none twice")
  func further() async throws {
    let (store, village, word, _) = try await invited()
    await #expect(throws: StoreFault.alreadyThere(village.hanna.id)) {
      _ = try await store.accept(word, as: village.hanna.id, at: later)
    }
    #expect(try await store.accept(word, as: village.dana.id, at: later).office == .caseworker)
    #expect(try await store.memberships(of: village.dana.id).count == 2)
  }

  @Test("let a successor begin in the moment the predecessor ends")
  func successor() async throws {
    let hanna = try Village().hanna
    let (store, _, word, _) = try await invited(replaces: hanna.membership.id)
    #expect(try await store.memberships(of: hanna.id).count == 1, "the predecessor stays until then")
    let ida = try await store.accept(word, name: "Ida", login: "ida", password: "ein Satz", at: later)
    #expect(try await store.memberships(of: hanna.id).isEmpty)
    #expect(try await store.memberships(of: ida.id).count == 1)
  }

  @Test("outlive the predecessor who has gone meanwhile")
  func predecessorGone() async throws {
    let hanna = try Village().hanna
    let (store, _, word, _) = try await invited(replaces: hanna.membership.id)
    try await store.dismiss(hanna.membership.id, by: .commandLine, at: later)
    let ida = try await store.accept(word, name: "Ida", login: "ida", password: "ein Satz", at: later)
    #expect(try await store.memberships(of: ida.id).count == 1)
  }

  @Test("offer only offices that exist there")
  func refusal() async throws {
    await #expect(throws: StoreFault.noSuchOffice(.advisoryVoice)) { _ = try await invited(.advisoryVoice) }
  }

  @Test("keep the name of the person they are meant for out of the protocol")
  func noNameInTheProtocol() async throws {
    let (store, village, _, _) = try await invited()
    let act = try #require(try await store.acts(1).first)
    #expect(act.organisation == village.teamNorth.id && act.office == .caseworker && act.by == village.jobcenter.id)
    #expect(act.detail.isEmpty && act.account == nil)
  }

  @Test("are forgotten a month after they expired")
  func forgotten() async throws {
    let (store, village, _, invitation) = try await invited()
    let offer = Invitation.Offer(organisation: village.teamSouth.id, office: .caseworker)
    _ = try await store.invite(to: offer, by: .commandLine, at: invitation.expires.adding(seconds: 86_400))
    #expect(try await store.invitations().count == 2)
    _ = try await store.invite(to: offer, by: .commandLine, at: invitation.expires.adding(seconds: 31 * 86_400))
    #expect(try await store.invitations().map(\.organisation) == [village.teamSouth, village.teamSouth])
  }

  @Test("carry no right to consent that the predecessor has lost meanwhile")
  func losesTheRight() async throws {
    let store = try Store.inMemory()
    let village = try await Village.settle(in: store)
    let keeper = Keeper.operations(of: village.jobcenter.id)
    let offer = Invitation.Offer(
      organisation: village.jobcenter.id, office: .management, mayConsent: true,
      replaces: village.petra.membership.id)
    let (word, _) = try await store.invite(to: offer, by: keeper, at: Village.morning)
    try await store.allowConsent(false, to: village.petra.membership.id, by: keeper, at: Village.morning)
    let account = try await store.accept(word, name: "Ida", login: "ida", password: "x", at: Village.morning)
    #expect(try await store.memberships(of: account.id).map(\.mayConsent) == [false])
  }
}
