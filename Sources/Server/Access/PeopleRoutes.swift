import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/personen`: who holds which office, and invitations. For the office Betrieb.
struct PeopleRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.people.path, { _ in .keepHouse }) { request, context in
      try await page(context, context.filled([:]), said: request.uri.queryParameters.get("meldung"))
    }
    corridor.member(.post, Address.people.path, { _ in .keepHouse }) { request, context in
      try await invite(request, context)
    }
    let end = "/verwaltung/einladungen/:einladung/ende"
    corridor.member(.get, end, { _ in .keepHouse }) { _, context in
      Answer.page(question(try await invitation(context), household.surroundings(context)))
    }
    corridor.member(.post, end, { _ in .keepHouse }) { _, context in
      try await store.withdraw(try await invitation(context).id, by: context.keeper, at: household.now())
      return Answer.onward(to: .people, notice: "zurueckgezogen")
    }
  }

  private func page(_ context: MemberContext, _ form: Filled, said: String? = nil) async throws -> Response {
    let words = Wording(context.language).keeping
    let notice = ["zurueckgezogen": words.withdrawn, "beendet": words.ended][said ?? ""]
    let people = try await Register(store).people()
    var waiting: [PeoplePage.Waiting] = []
    for invitation in try await store.invitations() {
      waiting.append(
        .init(
          invitation, isOpen: invitation.isOpen(at: household.now()), predecessor: try await predecessor(invitation)))
    }
    var closed: [PeoplePage.Closed] = []
    for (account, moment) in try await store.closedAccounts() {
      closed.append(.init(account, on: moment?.day, offices: try await store.memberships(of: account.id)))
    }
    return Answer.page(
      PeoplePage(
        household.surroundings(context, notice: notice), organisations: try await store.organisations(),
        members: people.filter { $0.membership.lasts(beyond: household.today) }, waiting: waiting,
        idle: try await Register(store).idle(on: household.today),
        closed: closed, form: form))
  }

  /// Whom somebody is invited to succeed; also somebody whose account is closed.
  private func predecessor(_ invitation: Invitation) async throws -> String? {
    guard let office = invitation.offer.replaces else { return nil }
    return try await store.account(store.membership(office).account).name
  }

  private func invite(_ request: Request, _ context: MemberContext) async throws -> Response {
    do {
      let form = try OfferForm(
        context.form, organisations: try await store.organisations(), Wording(context.language))
      return try await GivenLink(household: household).invitation(to: form.offer, request, context)
    } catch let faults as FormFaults {
      return try await page(context, context.form.with(faults))
    }
  }

  private func invitation(_ context: MemberContext) async throws -> Invitation {
    let id = context.parameters.get("einladung").flatMap { ID<Invitation>($0) }
    guard let found = try await store.invitations().first(where: { $0.id == id }) else { throw Refusal.missing }
    return found
  }

  private func question(_ invitation: Invitation, _ here: Surroundings) -> ConfirmationPage {
    let words = here.wording.keeping
    return ConfirmationPage(
      here,
      .init(
        about: here.wording.name(of: invitation.offer.office, in: invitation.organisation.name),
        title: words.withdrawOf(invitation.offer.whom), lead: words.withdrawLead, points: [],
        button: words.withdrawButton, keep: Crumb(words.keepInvitation, .people)),
      to: .invitationEnd(invitation.id),
      crumbs: [Crumb(here.wording.administration, .administration), Crumb(here.wording.house.people, .people)])
  }
}
