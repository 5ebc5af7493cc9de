import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung`: where operations begin, the organisations of the house, reported barriers. Neither figures nor talk.
struct OrganisationRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.administration.path, { _ in .keepHouse }) { _, context in
      try await administration(context)
    }
    corridor.member(.get, Address.organisations.path, { _ in .keepHouse }) { request, context in
      try await organisationsPage(context, context.filled([:]), said: request.uri.queryParameters.get("meldung"))
    }
    corridor.member(.post, Address.organisations.path, { _ in .keepHouse }) { _, context in try await found(context) }
    corridor.member(.post, "/verwaltung/barrieren/:meldung/ende", { _ in .keepHouse }) { _, context in
      guard let id = context.parameters.get("meldung").flatMap({ ID<BarrierReport>($0) }) else { throw Refusal.missing }
      try await store.finish(id)
      return Answer.onward(to: .administration, anchor: "barrieren")
    }
  }

  private func administration(_ context: MemberContext) async throws -> Response {
    let due = try await store.due(at: household.now()).values.reduce(0, +)
    return Answer.page(
      AdministrationPage(
        household.surroundings(context), people: try await store.accounts().count,
        organisations: try await store.organisations().count, mostFoci: try await store.house().mostFoci, due: due,
        barriers: try await store.barrierReports()))
  }

  /// - Parameter said: the number of the organisation that was just added.
  private func organisationsPage(
    _ context: MemberContext, _ form: Filled, said: String? = nil
  ) async throws -> Response {
    let all = try await store.organisations()
    let added = all.first { $0.id.description == said }
    let notice = added.map { Wording(context.language).house.organisationAdded($0.name) }
    return Answer.page(
      OrganisationsPage(household.surroundings(context, notice: notice), organisations: all, form: form))
  }

  private func found(_ context: MemberContext) async throws -> Response {
    do {
      let form = try OrganisationForm(
        context.form, known: try await store.organisations(), household.surroundings(context).wording)
      let added = try await store.found(form.kind, name: form.name, parent: form.parent, staff: form.staff)
      return Answer.onward(to: .organisations, notice: added.id.description)
    } catch let faults as FormFaults {
      return try await organisationsPage(context, context.form.with(faults))
    }
  }
}
