import Attention
import Pages
import Store

extension Household {
  /// The names of the house's organisations, for pages that speak of agreements.
  func roster() async throws -> Roster { Roster(try await store.organisations()) }

  /// The agreements the visitor's organisation is a party of; none for offices that take no part in what is said.
  func agreements(of context: MemberContext) async throws -> [Agreement] {
    guard context.standing.office.talks else { return [] }
    return try await store.agreements(concerning: context.visitor.organisation.id)
  }

  /// How many foci the house allows in attention, as it stands now.
  func mostFoci() async throws -> Int { try await store.house().mostFoci }
}
