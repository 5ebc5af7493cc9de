import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/mitgliedschaften/…`: one person's office: its end, its succession, standing in, the right to consent.
struct MembershipRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    let place = "/verwaltung/mitgliedschaften/:mitgliedschaft"
    hang(corridor, place + "/ende", show: { member, here, _ in Answer.page(ending(member, here)) }, act: end)
    hang(
      corridor, place + "/zustimmung", show: { member, here, _ in Answer.page(try await consent(member, here)) },
      act: changeConsent)
    hang(
      corridor, place + "/nachfolge", show: { try await succession($0, $1, $2, $2.filled([:])) }, act: succeed)
    hang(
      corridor, place + "/vertretung", show: { try await standIn($0, $1, $2, $2.filled([:])) }, act: arrange)
  }

  private func hang(
    _ corridor: Corridor, _ path: String,
    show: @escaping @Sendable (PeoplePage.Member, Surroundings, MemberContext) async throws -> Response,
    act: @escaping @Sendable (PeoplePage.Member, Request, MemberContext) async throws -> Response
  ) {
    corridor.member(.get, path, { _ in .keepHouse }) { request, context in
      let notice = try await notice(request.uri.queryParameters.get("meldung"), context)
      return try await show(try await member(context), household.surroundings(context, notice: notice), context)
    }
    corridor.member(.post, path, { _ in .keepHouse }) { request, context in
      try await act(try await member(context), request, context)
    }
  }

  /// Also of a closed account: an office waits until somebody hands it over or ends it.
  private func member(_ context: MemberContext) async throws -> PeoplePage.Member {
    guard let id = context.parameters.get("mitgliedschaft").flatMap({ ID<Membership>($0) }) else {
      throw Refusal.missing
    }
    let membership = try await store.membership(id)
    let held = try await store.offices(of: membership.account).first { $0.membership.id == id }
    return PeoplePage.Member(try await store.account(membership.account), membership, away: held?.away)
  }

  /// Standing in and consenting need somebody who can sign in.
  private func checkOpen(_ member: PeoplePage.Member) async throws {
    guard try await store.accounts().contains(member.account) else { throw Refusal.missing }
  }

  /// The number of a membership that was just given to a stand-in.
  private func notice(_ said: String?, _ context: MemberContext) async throws -> String? {
    guard let id = said.flatMap({ ID<Membership>($0) }),
      let standIn = try await Register(store).people().first(where: { $0.membership.id == id }),
      let days = standIn.membership.standIn
    else { return nil }
    let wording = Wording(context.language)
    return wording.keeping.arranged(standIn.account.name, wording.span(days.first, days.last))
  }
}

// The end
extension MembershipRoutes {
  private func ending(
    _ member: PeoplePage.Member, _ here: Surroundings, _ form: Filled = Filled()
  ) -> ConfirmationPage {
    let words = here.wording.keeping
    return ConfirmationPage(
      here,
      .init(
        about: member.membership.title(here.wording), title: words.endOf(member.account.name), lead: words.endLead,
        points: words.endPoints, button: words.endButton,
        keep: Crumb(words.keepOffice, .person(member.account.id))),
      to: .membershipEnd(member.membership.id), crumbs: Crumb.toPerson(member.account, here.wording), form: form)
  }

  private func end(_ member: PeoplePage.Member, _ request: Request, _ context: MemberContext) async throws -> Response {
    do {
      try await store.dismiss(member.membership.id, by: context.keeper, at: household.now())
      return Answer.onward(to: .person(member.account.id), notice: "beendet")
    } catch StoreFault.lastOperations {
      let here = household.surroundings(context)
      return Answer.page(ending(member, here, Filled().with(.lastOperations(here.wording))))
    }
  }
}

// The right to consent
extension MembershipRoutes {
  private func consent(_ member: PeoplePage.Member, _ here: Surroundings) async throws -> ConfirmationPage {
    try await checkOpen(member)
    let (words, membership) = (here.wording.keeping, member.membership)
    guard membership.office.canConsent, membership.standIn == nil else { throw Refusal.missing }
    let giving = !membership.mayConsent
    return ConfirmationPage(
      here,
      .init(
        about: membership.title(here.wording), title: words.consentOf(member.account.name, giving: giving),
        lead: words.consentLead(giving: giving), points: words.consentPoints,
        button: giving ? words.giveConsent : words.takeConsent,
        keep: Crumb(words.leaveAsIs, .person(member.account.id))),
      to: .consentRight(membership.id), crumbs: Crumb.toPerson(member.account, here.wording),
      hidden: [("recht", giving ? "geben" : "nehmen")])
  }

  /// What the page asked counts, also when somebody else has changed it meanwhile.
  private func changeConsent(
    _ member: PeoplePage.Member, _ request: Request, _ context: MemberContext
  ) async throws -> Response {
    try await checkOpen(member)
    guard let giving = ["geben": true, "nehmen": false][context.form["recht"]] else { throw Refusal.missing }
    do {
      try await store.allowConsent(giving, to: member.membership.id, by: context.keeper, at: household.now())
    } catch StoreFault.cannotConsent {
      throw Refusal.missing
    }
    return Answer.onward(to: .person(member.account.id), notice: "zustimmung")
  }
}

// Succession
extension MembershipRoutes {
  private func succession(
    _ member: PeoplePage.Member, _ here: Surroundings, _ context: MemberContext, _ form: Filled
  ) async throws -> Response {
    guard member.membership.standIn == nil else { throw Refusal.missing }
    let others = try await Register(store).others(than: member.membership)
    return Answer.page(SuccessionPage(here, member: member, others: others, form: form))
  }

  private func succeed(
    _ member: PeoplePage.Member, _ request: Request, _ context: MemberContext
  ) async throws -> Response {
    let (here, membership) = (household.surroundings(context), member.membership)
    guard membership.standIn == nil else { throw Refusal.missing }
    do {
      let others = try await Register(store).others(than: membership)
      switch try SuccessionForm(context.form, others: others, here.wording) {
      case .known(let account):
        let offer = offer(membership, whom: "")
        let given = try await store.appoint(account, to: offer, by: context.keeper, at: household.now())
        return Answer.onward(to: .person(account), notice: given.id.description)
      case .new(let whom):
        return try await GivenLink(household: household).invitation(to: offer(membership, whom: whom), request, context)
      }
    } catch let faults as FormFaults {
      return try await succession(member, here, context, context.form.with(faults))
    } catch StoreFault.alreadyThere {
      return try await succession(member, here, context, context.form.with(.alreadyThere("wer", here.wording)))
    } catch StoreFault.operationsStandsAlone {
      return try await succession(member, here, context, context.form.with(.operationsStandsAlone("wer", here.wording)))
    }
  }

  private func offer(_ membership: Membership, whom: String) -> Invitation.Offer {
    Invitation.Offer(
      organisation: membership.organisation.id, office: membership.office, mayConsent: membership.mayConsent,
      whom: whom,
      replaces: membership.id)
  }
}

// Standing in
extension MembershipRoutes {
  private func standIn(
    _ member: PeoplePage.Member, _ here: Surroundings, _ context: MemberContext, _ form: Filled
  ) async throws -> Response {
    guard member.membership.standIn == nil else { throw Refusal.missing }
    try await checkOpen(member)
    let held = try await store.offices(of: member.account.id).first { $0.membership.id == member.membership.id }
    return Answer.page(
      StandInPage(
        here, member: member, present: held?.lasting(beyond: household.today).standIns ?? [],
        others: try await Register(store).others(than: member.membership), form: form))
  }

  private func arrange(
    _ member: PeoplePage.Member, _ request: Request, _ context: MemberContext
  ) async throws -> Response {
    let (here, membership) = (household.surroundings(context), member.membership)
    guard membership.standIn == nil else { throw Refusal.missing }
    try await checkOpen(member)
    do {
      let others = try await Register(store).others(than: membership)
      let form = try StandInForm(context.form, for: membership, others: others, today: household.today, here.wording)
      let given = try await store.arrange(
        form.standIn, by: form.account, mayConsent: form.mayConsent, keeper: context.keeper, at: household.now())
      return Answer.onward(to: .standIn(membership.id), notice: given.id.description)
    } catch let faults as FormFaults {
      return try await standIn(member, here, context, context.form.with(faults))
    } catch StoreFault.alreadyThere {
      return try await standIn(member, here, context, context.form.with(.standsInElsewhere("wer", here.wording)))
    } catch StoreFault.operationsStandsAlone {
      return try await standIn(member, here, context, context.form.with(.operationsStandsAlone("wer", here.wording)))
    }
  }
}
