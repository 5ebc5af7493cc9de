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
    corridor.member(.get, Address.organisations.path, { _ in .keepHouse }) { request, context in
      try await organisationsPage(context, context.filled([:]), said: request.uri.queryParameters.get("meldung"))
    }
    corridor.member(.post, Address.organisations.path, { _ in .keepHouse }) { _, context in try await found(context) }
    corridor.member(.get, Address.people.path, { _ in .keepHouse }) { request, context in
      try await peoplePage(context, context.filled([:]), said: request.uri.queryParameters.get("meldung"))
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

  /// - Parameter said: the number of the membership that was just given, or that one has ended.
  private func peoplePage(_ context: MemberContext, _ form: Filled, said: String? = nil) async throws -> Response {
    let (words, members) = (Wording(context.language).house, try await members())
    let enrolled = members.first { $0.membership.id.description == said }
    let notice = enrolled.map { words.enrolled($0.account.name) } ?? (said == "beendet" ? words.ended : nil)
    return Answer.page(
      PeoplePage(
        household.surroundings(context, notice: notice), organisations: try await store.organisations(),
        members: members, form: form))
  }

  private func enrol(_ context: MemberContext) async throws -> Response {
    do {
      let form = try EnrolmentForm(
        context.form, organisations: try await store.organisations(), accounts: try await store.accounts(),
        members: try await members(), Wording(context.language))
      let membership = try await store.appoint(
        try await account(form.whom), in: form.organisation, as: form.office, mayConsent: form.mayConsent)
      return Answer.onward(to: .people, notice: membership.id.description)
    } catch let faults as FormFaults {
      return try await peoplePage(context, context.form.withoutPasswords.with(faults))
    } catch StoreFault.loginTaken {
      let faults = FormFaults.loginTaken(Wording(context.language))
      return try await peoplePage(context, context.form.withoutPasswords.with(faults))
    }
  }

  /// Operations choose the first password and know it, so its holder has to choose another.
  private func account(_ whom: EnrolmentForm.Whom) async throws -> ID<Account> {
    switch whom {
    case .known(let id): id
    case .new(let name, let login, let password):
      try await store.enrol(name, login: login, password: password, isGiven: true, at: household.now()).id
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
    if try await store.memberships(of: member.account.id).isEmpty {
      try await store.closeSessions(of: member.account.id)
    }
    return Answer.onward(to: .people, notice: "beendet")
  }
}
