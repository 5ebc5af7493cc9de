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
    corridor.member(.get, Address.personSheet.path, { _ in .readCatalogue }) { _, context in
      let sheet = try await store.personSheet(of: context.visitor.account.id)
      return Answer.page(PersonSheetPage(household.surroundings(context), sheet: sheet))
    }
    corridor.member(.post, Address.noticesEnd.path, { _ in .readCatalogue }) { _, context in
      try await store.markNotices(for: context.visitor.account.id, at: household.now())
      return Answer.onward(to: .account)
    }
    hangSessions(in: corridor)
  }

  private func hangSessions(in corridor: Corridor) {
    corridor.member(.post, Address.everySession.path, { _ in .readCatalogue }) { _, context in
      try await store.closeSessions(of: context.visitor.account.id)
      return Answer.signedOut(isSecure: household.isSecure)
    }
    corridor.member(.post, Address.otherSessions.path, { _ in .readCatalogue }) { request, context in
      try await store.closeSessions(of: context.visitor.account.id, except: token(request))
      return Answer.onward(to: .account, notice: Notice.elsewhere.rawValue)
    }
    corridor.member(.post, "/konto/sitzungen/:sitzung/ende", { _ in .readCatalogue }) { _, context in
      let handle = context.parameters.get("sitzung") ?? ""
      try await store.closeSession(named: handle, of: context.visitor.account.id)
      return Answer.onward(to: .account, notice: Notice.there.rawValue)
    }
  }

  /// What was just done, in the address, said in words on the page.
  enum Notice: String {
    case password = "passwort"
    case elsewhere = "anderswo"
    case there = "dort"
    case secondFactorOff = "faktor-aus"

    func text(_ wording: Wording) -> String {
      switch self {
      case .password: wording.access.passwordChanged
      case .elsewhere: wording.access.signedOutElsewhere
      case .there: wording.access.signedOutThere
      case .secondFactorOff: wording.secondFactor.switchedOff
      }
    }
  }

  private func page(_ request: Request, _ context: MemberContext, _ form: Filled) async throws -> Response {
    let account = context.visitor.account
    let notice = request.uri.queryParameters.get("meldung").flatMap { Notice(rawValue: $0) }
    let here = household.surroundings(context, notice: notice?.text(Wording(context.language)))
    return Answer.page(
      AccountPage(
        here, account: account, held: try await store.offices(of: account.id).lasting(beyond: household.today),
        sessions: try await sessions(of: account, request),
        notices: try await store.notices(for: account.id),
        secondFactor: .init(try await store.secondFactor(of: account.id)),
        idleMinutes: try await store.house().idleMinutes, form: form))
  }

  /// Those that have not run out.
  private func sessions(of account: Account, _ request: Request) async throws -> [AccountPage.Session] {
    try await store.sessions(of: account.id, asking: token(request) ?? "")
      .filter { $0.session.membership != nil && $0.session.ends >= household.now() }
      .map {
        AccountPage.Session(
          handle: $0.session.handle, began: $0.session.created, lastUsed: $0.session.lastSeen, isThis: $0.isAsking)
      }
  }

  private func changeOffice(_ request: Request, _ context: MemberContext) async throws -> Response {
    guard let token = token(request), let membership = ID<Membership>(context.form["mitgliedschaft"]) else {
      throw Refusal.missing
    }
    let new = try await store.changeMembership(of: token, to: membership, at: household.now())
    var response = Answer.onward(to: .overview)
    SessionCookie.set(new, on: &response, isSecure: household.isSecure)
    return response
  }

  /// Ends every session of the account and opens a new one here.
  private func changePassword(_ request: Request, _ context: MemberContext) async throws -> Response {
    let wording = Wording(context.language)
    let account = context.visitor.account
    do {
      let form = try PasswordForm(context.form, wording)
      let check = PasswordCheck(household: household)
      switch try await check.examine(form.old, of: account, from: context.sender) {
      case .wait(let seconds):
        let faults = FormFaults.tooManyAttempts("passwort-alt", seconds: Int(seconds), wording)
        return try await page(request, context, context.form.withoutSecrets.with(faults)).delayed(seconds)
      case .wrong:
        return try await page(request, context, PasswordForm.wrongOldPassword(context.form.withoutSecrets, wording))
      case .right: break
      }
      let beginning = SessionOpening.Beginning(
        membership: try await membership(request), language: context.language,
        place: Address.account.path + "?meldung=\(Notice.password.rawValue)")
      try await store.change(password: form.new, of: account.id)
      let response = try await SessionOpening(household: household).answer(account, beginning)
      return response ?? Answer.signedOut(isSecure: household.isSecure)
    } catch let faults as FormFaults {
      return try await page(request, context, context.form.withoutSecrets.with(faults))
    }
  }

  private func membership(_ request: Request) async throws -> ID<Membership>? {
    guard let token = token(request) else { return nil }
    return try await store.session(token)?.membership
  }

  private func token(_ request: Request) -> String? {
    SessionCookie.token(in: request, isSecure: household.isSecure)
  }
}

extension SecondFactorPage.State {
  init(_ factor: SecondFactor?) {
    self =
      switch factor {
      case nil: .off
      case .open(let secret): .open(secret: secret)
      case .on(let since, let spareCodes): .on(since: since.day, spareCodes: spareCodes)
      }
  }
}
