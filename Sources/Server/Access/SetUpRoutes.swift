import Attention
import Hummingbird
import Pages
import Store
import Wording

/// The first run. The page is there while the house is empty and missing ever after.
struct SetUpRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.open(.get, Address.setUp.path) { _, context in
      try await refuseUnlessEmpty()
      return Answer.page(SetUpPage(household.surroundings(context)))
    }
    corridor.open(.post, Address.setUp.path) { _, context in
      try await refuseUnlessEmpty()
      return try await setUp(context)
    }
  }

  private func refuseUnlessEmpty() async throws {
    guard try await store.isEmpty else { throw Refusal.missing }
  }

  private func setUp(_ context: OpenContext) async throws -> Response {
    let here = household.surroundings(context)
    do {
      let form = try SetUpForm(context.form, here.wording)
      let organisation = try await store.found(form.kind, name: form.organisation)
      let account = try await store.enrol(form.person, login: form.login, password: form.password, at: household.now())
      try await store.appoint(account.id, in: organisation.id, as: .operations)
      let beginning = SessionOpening.Beginning(language: context.language, place: Address.administration.path)
      guard let response = try await SessionOpening(household: household).answer(account, beginning) else {
        throw Refusal.missing
      }
      return response
    } catch let faults as FormFaults {
      return Answer.page(SetUpPage(here, form: context.form.withoutPasswords.with(faults)))
    }
  }
}
