import Attention
import Hummingbird
import Pages
import Store
import Wording

/// Lets somebody in: opens a session, chooses an office to stand in, and leads on.
struct SessionOpening {
  let household: Household
  private var store: Store { household.store }

  /// Where somebody stands at first, and what they read in.
  struct Beginning {
    /// The office to stand in; nil takes the first one in force.
    var membership: ID<Membership>?
    var language: Language
    /// Where to go; nil goes to the overview.
    var place: String?
    /// The token this browser came with: a session is never taken over into another.
    var earlier: String?
  }

  /// What took the last office away, for somebody whose password was right and who can get in no more.
  func loss(of account: Account) async throws -> AccountNotice? {
    try await store.notices(for: account.id).last { $0.kind.takesAway }
  }

  /// Nil when the account holds no office in force. What its holder has to know comes first: that operations made a way into the
  /// account, or changed an office.
  func answer(_ account: Account, _ beginning: Beginning) async throws -> Response? {
    let now = household.now()
    let memberships = try await store.memberships(of: account.id).filter { $0.isInForce(on: now.day) }
    guard let office = memberships.first(where: { $0.id == beginning.membership }) ?? memberships.first else {
      return nil
    }
    if let earlier = beginning.earlier { try await store.closeSession(earlier) }
    let (token, _) = try await store.openSession(
      of: account.id, in: office.id, reading: beginning.language, at: now)
    let hasNotices = try await store.notices(for: account.id).contains { !$0.isRead }
    var response = Answer.onward(to: hasNotices ? Address.account.path : beginning.place ?? Address.overview.path)
    SessionCookie.set(token, on: &response, isSecure: household.isSecure)
    return response
  }
}
