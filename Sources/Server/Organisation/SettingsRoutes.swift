import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/haus`: what a house settles for itself.
struct SettingsRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.houseSettings.path, { _ in .keepHouse }) { request, context in
      let house = try await store.house()
      let now = ["abmelden": ["\(house.idleMinutes)"], "fokus": ["\(house.mostFoci)"]]
      return housePage(context, context.filled(now), isSaved: request.uri.queryParameters.get("meldung") == "gilt")
    }
    corridor.member(.post, Address.houseSettings.path, { _ in .keepHouse }) { _, context in try await settle(context) }
  }

  private func housePage(_ context: MemberContext, _ form: Filled, isSaved: Bool = false) -> Response {
    let notice = isSaved ? Wording(context.language).settings.saved : nil
    return Answer.page(HouseSettingsPage(household.surroundings(context, notice: notice), form: form))
  }

  /// Notes only what changes.
  private func settle(_ context: MemberContext) async throws -> Response {
    do {
      let form = try HouseSettingsForm(
        context.form, possible: House.possibleIdleMinutes, Wording(context.language))
      let (house, now) = (try await store.house(), household.now())
      if form.idleMinutes != house.idleMinutes {
        try await store.allow(idleMinutes: form.idleMinutes, by: context.keeper, at: now)
      }
      if form.mostFoci != house.mostFoci {
        try await store.allow(mostFoci: form.mostFoci, by: context.keeper, at: now)
      }
      return Answer.onward(to: .houseSettings, notice: "gilt")
    } catch let faults as FormFaults {
      return housePage(context, context.form.with(faults))
    }
  }
}
