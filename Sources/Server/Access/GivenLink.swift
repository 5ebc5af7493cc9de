import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Wording

/// Makes one-time links and shows them, once, with the address this house is reached at.
struct GivenLink {
  let household: Household

  func invitation(
    to offer: Invitation.Offer, _ request: Request, _ context: MemberContext
  ) async throws -> Response {
    let (word, _) = try await household.store.invite(to: offer, by: context.keeper, at: household.now())
    let here = household.surroundings(context)
    return Answer.page(
      GivenLinkPage(
        here, .invitation, link: address(.invitation(word), request), name: offer.whom,
        back: Crumb(here.wording.keeping.backToPeople, .people)))
  }

  func recovery(of account: Account, _ request: Request, _ context: MemberContext) async throws -> Response {
    let word = try await household.store.makeRecovery(for: account.id, by: context.keeper, at: household.now())
    let here = household.surroundings(context)
    return Answer.page(
      GivenLinkPage(
        here, .recovery, link: address(.recovery(word), request), name: account.name,
        back: Crumb(here.wording.keeping.backTo(account.name), .person(account.id))))
  }

  /// Whoever asks has reached the house under this name.
  private func address(_ place: Address, _ request: Request) -> String {
    guard let host = request.head.authority, !host.isEmpty else { return place.path }
    return "\(household.isSecure ? "https" : "http")://\(host)\(place.path)"
  }
}
