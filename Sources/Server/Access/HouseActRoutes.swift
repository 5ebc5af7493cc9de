import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/protokoll`: what was done with accounts and settings.
struct HouseActRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.houseActs.path, { _ in .keepHouse }) { request, context in
      try await houseActs(context, page: request.uri.queryParameters.get("seite"))
    }
  }

  private func houseActs(_ context: MemberContext, page typed: String?) async throws -> Response {
    let count = max(1, (try await store.countActs() + HouseActsPage.most - 1) / HouseActsPage.most)
    let number = typed == nil ? 1 : typed.flatMap { Int($0) } ?? 0
    guard (1...count).contains(number) else { throw Refusal.missing }
    let register = Register(store)
    return Answer.page(
      HouseActsPage(
        household.surroundings(context),
        acts: try await store.acts(HouseActsPage.most, skipping: (number - 1) * HouseActsPage.most),
        people: try await register.names(), organisations: try await register.organisationNames(), number: number,
        of: count))
  }
}
