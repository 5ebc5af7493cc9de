import Attention
import Pages
import Store

/// Who holds which office, as the pages of the administration need it.
struct Register {
  private let store: Store

  init(_ store: Store) { self.store = store }

  /// Everybody with an open account, by organisation; those who stand in with the name of whom they stand in for.
  func people() async throws -> [PeoplePage.Member] {
    var members: [PeoplePage.Member] = []
    for organisation in try await store.organisations() {
      members += try await store.members(of: organisation.id).map { PeoplePage.Member($0.account, $0.membership) }
    }
    let names = Dictionary(uniqueKeysWithValues: members.map { ($0.membership.id, $0.account.name) })
    return members.map { member in
      guard let standIn = member.membership.standIn else { return member }
      return PeoplePage.Member(member.account, member.membership, away: names[standIn.membership] ?? "")
    }
  }

  /// People with an open account who hold no office any more, or none yet.
  func idle(on day: Day) async throws -> [Account] {
    let busy = Set(try await people().filter { $0.membership.lasts(beyond: day) }.map(\.account.id))
    return try await store.accounts().filter { !busy.contains($0.id) }
  }

  /// Accounts that could take the office of a membership over: they do not hold it, and none of theirs speaks against it.
  func others(than membership: Membership) async throws -> [Account] {
    let unfit = try await people().filter { member in
      let isHolder =
        member.membership.organisation.id == membership.organisation.id
        && member.membership.office == membership.office && member.membership.standIn == nil
      return isHolder || !member.membership.office.goes(with: membership.office)
    }
    let ids = Set(unfit.map(\.account.id))
    return try await store.accounts().filter { !ids.contains($0.id) }
  }

  /// Accounts by number, closed ones included.
  func names() async throws -> [ID<Account>: String] {
    let all = try await store.accounts() + store.closedAccounts().map(\.account)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.name) })
  }

  func organisationNames() async throws -> [ID<Organisation>: String] {
    Dictionary(uniqueKeysWithValues: try await store.organisations().map { ($0.id, $0.name) })
  }
}

extension MemberContext {
  /// Who does what is done here, for the protocol: the office, not the person.
  var keeper: Keeper { .operations(of: standing.organisation) }
}
