import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/konto`: the own offices, password and sessions. For everybody who is signed in.
struct AccountRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.account.path, { _ in .readCatalogue }) { request, context in
      try await page(request, context, Filled())
    }
    corridor.member(.post, Address.changeOffice.path, { _ in .readCatalogue }) { request, context in
      try await changeOffice(request, context)
    }
    corridor.member(.post, Address.password.path, { _ in .readCatalogue }) { request, context in
      try await changePassword(request, context)
    }
    corridor.member(.post, Address.everySession.path, { _ in .readCatalogue }) { _, context in
      try await store.closeSessions(of: context.visitor.account.id)
      return Answer.signedOut(isSecure: household.isSecure)
    }
  }

  private func page(_ request: Request, _ context: MemberContext, _ form: Filled) async throws -> Response {
    let account = context.visitor.account
    let notice = request.uri.queryParameters.get("meldung") == "passwort"
    let here = household.surroundings(context)
    return Answer.page(
      AccountPage(
        notice ? household.surroundings(context, notice: here.wording.access.passwordChanged) : here,
        account: account, memberships: try await store.memberships(of: account.id),
        sessions: try await sessions(of: account, request),
        idleMinutes: Int(SessionMiddleware.idleSeconds / 60),
        isFirstPassword: try await store.hasGivenPassword(account.id), form: form))
  }

  /// Those that have not run out.
  private func sessions(of account: Account, _ request: Request) async throws -> [AccountPage.Session] {
    let token = SessionCookie.token(in: request, isSecure: household.isSecure) ?? ""
    return try await store.sessions(of: account.id, asking: token)
      .filter { $0.session.lastSeen.adding(seconds: SessionMiddleware.idleSeconds) >= household.now() }
      .map { AccountPage.Session(began: $0.session.created, lastUsed: $0.session.lastSeen, isThis: $0.isAsking) }
  }

  private func changeOffice(_ request: Request, _ context: MemberContext) async throws -> Response {
    guard let token = SessionCookie.token(in: request, isSecure: household.isSecure),
      let membership = ID<Membership>(context.form["mitgliedschaft"])
    else { throw Refusal.missing }
    try await store.changeMembership(of: token, to: membership)
    return Answer.onward(to: .overview)
  }

  /// Ends every session of the account and opens a new one here.
  private func changePassword(_ request: Request, _ context: MemberContext) async throws -> Response {
    let wording = Wording(context.language)
    let account = context.visitor.account
    do {
      let form = try PasswordForm(context.form, wording)
      guard try await store.signIn(login: account.login, password: form.old) != nil else {
        return try await page(request, context, PasswordForm.wrongOldPassword(context.form.withoutPasswords, wording))
      }
      let beginning = SessionOpening.Beginning(
        membership: try await membership(request), language: context.language,
        place: Address.account.path + "?meldung=passwort")
      try await store.change(password: form.new, of: account.id)
      let response = try await SessionOpening(household: household).answer(account, beginning)
      return response ?? Answer.signedOut(isSecure: household.isSecure)
    } catch let faults as FormFaults {
      return try await page(request, context, context.form.withoutPasswords.with(faults))
    }
  }

  private func membership(_ request: Request) async throws -> ID<Membership>? {
    guard let token = SessionCookie.token(in: request, isSecure: household.isSecure) else { return nil }
    return try await store.session(token)?.membership
  }
}
