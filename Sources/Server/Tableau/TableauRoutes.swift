import Attention
import Hummingbird
import Pages
import Store

/// `/indikatoren`: what can be looked at. No figure is read here.
struct TableauRoutes {
  let household: Household

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.tableau.path, { _ in .readCatalogue }) { request, context in
      try await tableau(request, context)
    }
    corridor.member(.get, Address.tableau.path + "/:indikator", { _ in .readCatalogue }) { _, context in
      try await indicator(context)
    }
  }

  private func tableau(_ request: Request, _ context: MemberContext) async throws -> Response {
    let kind = request.uri.queryParameters.get("art").flatMap(TableauKind.init)
    return Answer.page(
      TableauPage(
        here: household.surroundings(context), tableau: household.tableau,
        agreements: try await household.agreements(of: context), roster: try await household.roster(), kind: kind))
  }

  private func indicator(_ context: MemberContext) async throws -> Response {
    guard let key = context.parameters.get("indikator").flatMap({ try? Key<Indicator>($0) }),
      let indicator = household.tableau[key]
    else { throw Refusal.missing }
    return Answer.page(
      IndicatorPage(
        here: household.surroundings(context), indicator: indicator, tableau: household.tableau,
        agreements: try await household.agreements(of: context).reversed(), roster: try await household.roster()))
  }
}
