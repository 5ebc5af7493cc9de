import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/verwaltung/personen/…`: one account, its offices, a way back into it, its end.
struct PersonRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    let place = "/verwaltung/personen/:konto"
    corridor.member(.get, place, { _ in .keepHouse }) { request, context in
      try await page(context, context.filled([:]), said: request.uri.queryParameters.get("meldung"))
    }
    corridor.member(.post, place + "/aemter", { _ in .keepHouse }) { _, context in try await give(context) }
    corridor.member(.get, place + "/angaben", { _ in .keepHouse }) { _, context in
      let account = try await account(context, isClosed: false)
      let now = context.filled(["person": [account.name], "anmeldename": [account.login]])
      return Answer.page(PersonNamesPage(household.surroundings(context), account: account, form: now))
    }
    corridor.member(.post, place + "/angaben", { _ in .keepHouse }) { _, context in try await correct(context) }
    corridor.member(.get, place + "/wiederherstellung", { _ in .keepHouse }) { _, context in
      Answer.page(recovery(try await account(context, isClosed: false), household.surroundings(context)))
    }
    corridor.member(.post, place + "/wiederherstellung", { _ in .keepHouse }) { request, context in
      let account = try await account(context, isClosed: false)
      return try await GivenLink(household: household).recovery(of: account, request, context)
    }
    corridor.member(.get, place + "/wiederherstellung/ende", { _ in .keepHouse }) { _, context in
      try await withdrawal(try await account(context, isClosed: false), household.surroundings(context))
    }
    corridor.member(.post, place + "/wiederherstellung/ende", { _ in .keepHouse }) { _, context in
      let account = try await account(context, isClosed: false)
      try await store.withdrawRecovery(for: account.id, by: context.keeper, at: household.now())
      return Answer.onward(to: .person(account.id), notice: "zurueckgezogen")
    }
    corridor.member(.get, place + "/ende", { _ in .keepHouse }) { _, context in
      Answer.page(try await closing(try await account(context, isClosed: false), household.surroundings(context)))
    }
    corridor.member(.post, place + "/ende", { _ in .keepHouse }) { _, context in try await close(context) }
    corridor.member(.get, place + "/oeffnung", { _ in .keepHouse }) { _, context in
      try await reopening(try await account(context, isClosed: true), household.surroundings(context))
    }
    corridor.member(.post, place + "/oeffnung", { _ in .keepHouse }) { _, context in try await reopen(context) }
  }

  private func page(_ context: MemberContext, _ form: Filled, said: String? = nil) async throws -> Response {
    let (account, isClosed) = try await found(context)
    let wording = Wording(context.language)
    let held = try await store.offices(of: account.id).lasting(beyond: household.today)
    let notices = [
      "geschlossen": wording.keeping.closedNow(account.name), "offen": wording.keeping.reopenedNow(account.name),
      "beendet": wording.keeping.ended, "zustimmung": wording.keeping.consentChanged,
      "berichtigt": wording.keeping.namesCorrected, "zurueckgezogen": wording.keeping.recoveryWithdrawn,
    ]
    let given = held.map(\.membership).first { $0.id.description == said }
    let notice = given.map { wording.keeping.given($0.office, $0.organisation.name) } ?? notices[said ?? ""]
    return Answer.page(
      PersonPage(
        household.surroundings(context, notice: notice), account: account, held: held,
        organisations: try await store.organisations(), isClosed: isClosed,
        recoveryUntil: try await store.openRecoveries(at: household.now()).first { $0.account == account }?.expires,
        form: form))
  }

  private func found(_ context: MemberContext) async throws -> (account: Account, isClosed: Bool) {
    guard let id = context.parameters.get("konto").flatMap({ ID<Account>($0) }) else { throw Refusal.missing }
    let isClosed = try await store.closedAccounts().contains { $0.account.id == id }
    return (try await store.account(id), isClosed)
  }

  private func account(_ context: MemberContext, isClosed: Bool) async throws -> Account {
    let found = try await found(context)
    guard found.isClosed == isClosed else { throw Refusal.missing }
    return found.account
  }

  private func give(_ context: MemberContext) async throws -> Response {
    let (account, wording) = (try await account(context, isClosed: false), Wording(context.language))
    do {
      let form = try OfferForm(context.form, organisations: try await store.organisations(), wording)
      let membership = try await store.appoint(account.id, to: form.offer, by: context.keeper, at: household.now())
      return Answer.onward(to: .person(account.id), notice: membership.id.description)
    } catch let faults as FormFaults {
      return try await page(context, context.form.with(faults))
    } catch StoreFault.alreadyThere {
      return try await page(context, context.form.with(.alreadyThere("amt", wording)))
    } catch StoreFault.operationsStandsAlone {
      return try await page(context, context.form.with(.operationsStandsAlone("amt", wording)))
    }
  }
}

// Names
extension PersonRoutes {
  private func correct(_ context: MemberContext) async throws -> Response {
    let (account, here) = (try await account(context, isClosed: false), household.surroundings(context))
    do {
      let form = try PersonNamesForm(context.form, here.wording)
      try await store.correct(
        account.id, name: form.name, login: form.login, by: context.keeper, at: household.now())
      return Answer.onward(to: .person(account.id), notice: "berichtigt")
    } catch let faults as FormFaults {
      return Answer.page(PersonNamesPage(here, account: account, form: context.form.with(faults)))
    } catch StoreFault.loginTaken {
      let form = context.form.with(.loginInUse(here.wording))
      return Answer.page(PersonNamesPage(here, account: account, form: form))
    }
  }
}

// A way back
extension PersonRoutes {
  private func recovery(_ account: Account, _ here: Surroundings) -> ConfirmationPage {
    let words = here.wording.keeping
    return ConfirmationPage(
      here,
      .init(
        about: words.login(account.login), title: words.recoveryOf(account.name), lead: words.recoveryLead,
        points: words.recoveryPoints, button: words.makeLink, keep: Crumb(words.leaveAsIs, .person(account.id))),
      to: .personRecovery(account.id), crumbs: Crumb.toPerson(account, here.wording))
  }
}

// Taking it back
extension PersonRoutes {
  private func withdrawal(_ account: Account, _ here: Surroundings) async throws -> Response {
    let open = try await store.openRecoveries(at: household.now())
    guard open.contains(where: { $0.account == account }) else { return Answer.onward(to: .person(account.id)) }
    let words = here.wording.keeping
    return Answer.page(
      ConfirmationPage(
        here,
        .init(
          about: words.login(account.login), title: words.recoveryEndOf(account.name), lead: words.withdrawLead,
          points: words.recoveryEndPoints, button: words.recoveryEnd,
          keep: Crumb(words.leaveAsIs, .person(account.id))),
        to: .personRecoveryEnd(account.id), crumbs: Crumb.toPerson(account, here.wording)))
  }
}

// Leaving and coming back
extension PersonRoutes {
  private func closing(
    _ account: Account, _ here: Surroundings, _ form: Filled = Filled()
  ) async throws -> ConfirmationPage {
    let (words, periods) = (here.wording.keeping, try await store.retentions(at: household.now()))
    func days(_ kind: Retention.Kind) -> Int? { periods.first { $0.kind == kind }?.days }
    let points = words.closePoints(drafts: days(.leftDrafts), accounts: days(.closedAccounts))
    let links = try await openLinks(known: account, here.wording)
    return ConfirmationPage(
      here,
      .init(
        about: words.login(account.login), title: words.closeOf(account.name), lead: words.closeLead,
        points: points + (links.isEmpty ? [] : [words.openLinks(links)]), button: words.closeButton,
        keep: Crumb(words.keepAccount, .person(account.id))),
      to: .personEnd(account.id), crumbs: Crumb.toPerson(account, here.wording), form: form)
  }

  /// Links somebody with the office Betrieb may have made or seen; nothing for anybody else.
  private func openLinks(known account: Account, _ wording: Wording) async throws -> [String] {
    let offices = try await store.memberships(of: account.id).map(\.office)
    guard offices.contains(.operations) else { return [] }
    let (words, now) = (wording.keeping, household.now())
    let invitations = try await store.invitations().filter { $0.isOpen(at: now) }.map { invitation in
      let whom = invitation.offer.whom.isEmpty ? words.withoutName : invitation.offer.whom
      return words.openInvitation(whom, wording.name(of: invitation.offer.office, in: invitation.organisation.name))
    }
    return invitations + (try await store.openRecoveries(at: now).map { words.openRecovery($0.account.name) })
  }

  private func close(_ context: MemberContext) async throws -> Response {
    let (account, here) = (try await account(context, isClosed: false), household.surroundings(context))
    do {
      try await store.close(account.id, by: context.keeper, at: household.now())
      // Whoever closes the own account is out with it.
      guard account.id != context.visitor.account.id else { return Answer.signedOut(isSecure: household.isSecure) }
      return Answer.onward(to: .person(account.id), notice: "geschlossen")
    } catch StoreFault.lastOperations {
      return Answer.page(try await closing(account, here, Filled().with(.lastOperations(here.wording))))
    }
  }

  private func reopening(_ account: Account, _ here: Surroundings) async throws -> Response {
    let words = here.wording.keeping
    let held = try await store.memberships(of: account.id).filter { $0.lasts(beyond: household.today) }
    let offices = held.map { $0.title(here.wording) }
    return Answer.page(
      ConfirmationPage(
        here,
        .init(
          about: words.login(account.login), title: words.reopenOf(account.name), lead: words.reopenLead,
          points: offices.isEmpty ? [words.withoutOffice] : offices, button: words.reopenButton,
          keep: Crumb(words.leaveClosed, .person(account.id))),
        to: .personOpening(account.id), crumbs: Crumb.toPerson(account, here.wording)))
  }

  private func reopen(_ context: MemberContext) async throws -> Response {
    let account = try await account(context, isClosed: true)
    try await store.reopen(account.id, by: context.keeper, at: household.now())
    return Answer.onward(to: .person(account.id), notice: "offen")
  }
}
