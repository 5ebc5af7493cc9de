import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung`: where operations begin, the organisations of the house. Neither figures nor talk.
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
    let one = "/verwaltung/organisationen/:organisation"
    corridor.member(.get, one, { _ in .keepHouse }) { _, context in
      let organisation = try await organisation(context)
      let now = ["name": [organisation.name], "personen": organisation.staff.map { ["\($0)"] } ?? []]
      return page(organisation, context, context.filled(now))
    }
    corridor.member(.post, one, { _ in .keepHouse }) { _, context in try await change(context) }
  }

  private func administration(_ context: MemberContext) async throws -> Response {
    let due = try await store.due(at: household.now()).values.reduce(0, +)
    return Answer.page(
      AdministrationPage(
        household.surroundings(context), people: try await store.accounts().count,
        organisations: try await store.organisations().count, mostFoci: try await store.house().mostFoci, due: due,
        barriers: try await store.barrierReports().count))
  }

  /// - Parameter said: the number of the organisation that was just added, or with a sign in front just changed.
  private func organisationsPage(
    _ context: MemberContext, _ form: Filled, said: String? = nil
  ) async throws -> Response {
    let all = try await store.organisations()
    let words = Wording(context.language).house
    let notice = all.lazy.compactMap { organisation -> String? in
      switch said {
      case organisation.id.description: words.organisationAdded(organisation.name)
      case "geaendert-\(organisation.id)": words.organisationChanged(organisation.name)
      default: nil
      }
    }.first
    return Answer.page(
      OrganisationsPage(household.surroundings(context, notice: notice), organisations: all, form: form))
  }

  private func found(_ context: MemberContext) async throws -> Response {
    do {
      let form = try OrganisationForm(
        context.form, known: try await store.organisations(), household.surroundings(context).wording)
      let added = try await store.found(
        form.kind, name: form.name, parent: form.parent, staff: form.staff, by: context.keeper, at: household.now())
      return Answer.onward(to: .organisations, notice: added.id.description)
    } catch let faults as FormFaults {
      return try await organisationsPage(context, context.form.with(faults))
    } catch StoreFault.nameTaken {
      // Somebody else was faster by a moment.
      let taken = FormFault("name", household.surroundings(context).wording.house.nameTaken)
      return try await organisationsPage(context, context.form.with(FormFaults([taken])))
    }
  }
}

// Changing one
extension OrganisationRoutes {
  private func organisation(_ context: MemberContext) async throws -> Organisation {
    let id = context.parameters.get("organisation").flatMap { ID<Organisation>($0) }
    guard let found = try await store.organisations().first(where: { $0.id == id }) else { throw Refusal.missing }
    return found
  }

  private func page(_ organisation: Organisation, _ context: MemberContext, _ form: Filled) -> Response {
    Answer.page(OrganisationPage(household.surroundings(context), organisation: organisation, form: form))
  }

  private func change(_ context: MemberContext) async throws -> Response {
    let organisation = try await organisation(context)
    do {
      let change = try OrganisationChange(
        context.form, of: organisation, known: try await store.organisations(), Wording(context.language))
      try await store.change(
        organisation.id, name: change.name, staff: change.staff, by: context.keeper, at: household.now())
      return Answer.onward(to: .organisations, notice: "geaendert-\(organisation.id)")
    } catch let faults as FormFaults {
      return page(organisation, context, context.form.with(faults))
    } catch StoreFault.nameTaken {
      let taken = FormFault("name", Wording(context.language).house.nameTaken)
      return page(organisation, context, context.form.with(FormFaults([taken])))
    }
  }
}
