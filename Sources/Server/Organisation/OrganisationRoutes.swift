import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung`: organisations and people of the house. For the office Betrieb; neither figures nor talk.
struct OrganisationRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.administration.path, { _ in .keepHouse }) { _, context in
      try await administration(context)
    }
    corridor.member(.get, Address.organisations.path, { _ in .keepHouse }) { _, context in
      try await organisationsPage(context, context.filled([:]))
    }
    corridor.member(.post, Address.organisations.path, { _ in .keepHouse }) { _, context in try await found(context) }
    corridor.member(.get, Address.people.path, { _ in .keepHouse }) { _, context in
      try await peoplePage(context, context.filled([:]))
    }
    corridor.member(.post, Address.people.path, { _ in .keepHouse }) { _, context in try await enrol(context) }
    let end = "/verwaltung/mitgliedschaften/:mitgliedschaft/ende"
    corridor.member(.get, end, { _ in .keepHouse }) { _, context in
      Answer.page(MembershipEndPage(household.surroundings(context), member: try await member(context)))
    }
    corridor.member(.post, end, { _ in .keepHouse }) { _, context in try await dismiss(context) }
    corridor.member(.post, "/verwaltung/barrieren/:meldung/ende", { _ in .keepHouse }) { _, context in
      guard let id = context.parameters.get("meldung").flatMap({ ID<BarrierReport>($0) }) else { throw Refusal.missing }
      try await store.finish(id)
      return Answer.onward(to: .administration, anchor: "barrieren")
    }
  }

  private func administration(_ context: MemberContext) async throws -> Response {
    Answer.page(
      AdministrationPage(
        household.surroundings(context), people: try await store.accounts().count,
        organisations: try await store.organisations().count, mostFoci: household.house.mostFoci,
        barriers: try await store.barrierReports()))
  }

  private func organisationsPage(_ context: MemberContext, _ form: Filled) async throws -> Response {
    Answer.page(
      OrganisationsPage(
        household.surroundings(context), organisations: try await store.organisations(), form: form))
  }

  private func found(_ context: MemberContext) async throws -> Response {
    do {
      let form = try OrganisationForm(
        context.form, known: try await store.organisations(), household.surroundings(context).wording)
      try await store.found(form.kind, name: form.name, parent: form.parent, staff: form.staff)
      return Answer.onward(to: .organisations)
    } catch let faults as FormFaults {
      return try await organisationsPage(context, context.form.with(faults))
    }
  }

  private func peoplePage(_ context: MemberContext, _ form: Filled) async throws -> Response {
    Answer.page(
      PeoplePage(
        household.surroundings(context), organisations: try await store.organisations(), members: try await members(),
        form: form))
  }

  private func enrol(_ context: MemberContext) async throws -> Response {
    do {
      let form = try EnrolmentForm(
        context.form, organisations: try await store.organisations(), members: try await members(),
        household.surroundings(context).wording)
      let account: ID<Account>
      switch form.whom {
      case .known(let id): account = id
      case .new(let name, let login, let password):
        account = try await store.enrol(name, login: login, password: password, at: household.now()).id
      }
      _ = try await store.appoint(account, in: form.organisation, as: form.office, mayConsent: form.mayConsent)
      return Answer.onward(to: .people, anchor: "organisation-\(form.organisation)")
    } catch let faults as FormFaults {
      let values = context.form.values.filter { $0.key != "passwort" }
      return try await peoplePage(context, Filled(values).with(faults))
    }
  }

  private func members() async throws -> [PeoplePage.Member] {
    var members: [PeoplePage.Member] = []
    for organisation in try await store.organisations() {
      members += try await store.members(of: organisation.id).map { PeoplePage.Member($0.account, $0.membership) }
    }
    return members
  }

  private func member(_ context: MemberContext) async throws -> PeoplePage.Member {
    let id = context.parameters.get("mitgliedschaft").flatMap { ID<Membership>($0) }
    guard let member = try await members().first(where: { $0.membership.id == id }) else { throw Refusal.missing }
    return member
  }

  private func dismiss(_ context: MemberContext) async throws -> Response {
    let (member, all) = (try await member(context), try await members())
    let keepers = all.filter { $0.membership.office == .operations }
    guard member.membership.office != .operations || keepers.count > 1 else {
      return Answer.page(MembershipEndPage.lastOperations(household.surroundings(context), member: member))
    }
    try await store.dismiss(member.membership.id)
    return Answer.onward(to: .people)
  }
}
