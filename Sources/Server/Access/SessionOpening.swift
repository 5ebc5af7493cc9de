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
    /// The office to stand in; nil takes the first one.
    var membership: ID<Membership>?
    var language: Language
    /// Where to go; nil goes to the overview.
    var place: String?
  }

  /// Nil when the account holds no office any more. A password that somebody else chose is changed first.
  func answer(_ account: Account, _ beginning: Beginning) async throws -> Response? {
    let memberships = try await store.memberships(of: account.id)
    guard let office = memberships.first(where: { $0.id == beginning.membership }) ?? memberships.first else {
      return nil
    }
    let (token, session) = try await store.openSession(of: account.id, at: household.now())
    if session.membership != office.id { try await store.changeMembership(of: token, to: office.id) }
    if session.language != beginning.language { try await store.speak(beginning.language, in: token) }
    let place =
      try await store.hasGivenPassword(account.id) ? Address.account.path : beginning.place ?? Address.overview.path
    var response = Answer.onward(to: place)
    SessionCookie.set(token, on: &response, isSecure: household.isSecure)
    return response
  }
}
