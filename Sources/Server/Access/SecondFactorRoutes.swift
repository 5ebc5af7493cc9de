import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/konto/zweiter-faktor`: setting up, spare codes, switching off. Whatever changes it asks for the password.
struct SecondFactorRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.member(.get, Address.secondFactor.path, { _ in .readCatalogue }) { _, context in
      try await page(context, Filled())
    }
    corridor.member(.post, Address.secondFactor.path, { _ in .readCatalogue }) { _, context in try await begin(context)
    }
    corridor.member(.post, Address.secondFactorConfirmation.path, { _ in .readCatalogue }) { request, context in
      try await confirm(request, context)
    }
    corridor.member(.post, Address.spareCodes.path, { _ in .readCatalogue }) { _, context in try await renew(context) }
    corridor.member(.post, Address.secondFactorEnd.path, { _ in .readCatalogue }) { request, context in
      try await end(request, context)
    }
  }

  private func page(_ context: MemberContext, _ form: Filled) async throws -> Response {
    let account = context.visitor.account
    return Answer.page(
      SecondFactorPage(
        household.surroundings(context), account: account,
        state: .init(try await store.secondFactor(of: account.id)), form: form.withoutSecrets))
  }

  private func begin(_ context: MemberContext) async throws -> Response {
    do {
      try await store.beginSecondFactor(of: context.visitor.account.id)
    } catch StoreFault.secondFactorOn {
      // Switched on in another window meanwhile; the page says so.
    }
    return Answer.onward(to: .secondFactor)
  }

  private func confirm(_ request: Request, _ context: MemberContext) async throws -> Response {
    try await afterPassword("passwort", context) {
      let account = context.visitor.account
      let codes = try await store.confirmSecondFactor(
        of: account.id, with: context.form["einmalcode"], at: household.now())
      guard let codes else { return try await page(context, Filled().with(.wrongCode(Wording(context.language)))) }
      // Whoever is signed in elsewhere without the second factor is out.
      try await store.closeSessions(of: account.id, except: token(request))
      return Answer.page(SpareCodesPage(household.surroundings(context), codes: codes, isFirst: true))
    }
  }

  private func renew(_ context: MemberContext) async throws -> Response {
    try await afterPassword("passwort-ersatz", context) {
      guard let codes = try await store.renewSpareCodes(of: context.visitor.account.id) else {
        return Answer.onward(to: .secondFactor)
      }
      return Answer.page(SpareCodesPage(household.surroundings(context), codes: codes, isFirst: false))
    }
  }

  private func end(_ request: Request, _ context: MemberContext) async throws -> Response {
    let account = context.visitor.account.id
    guard try await store.secondFactor(of: account)?.isOn == true else {
      try await store.dropSecondFactor(of: account)
      return Answer.onward(to: .secondFactor)
    }
    return try await afterPassword("passwort-aus", context) {
      try await store.dropSecondFactor(of: account)
      try await store.closeSessions(of: account, except: token(request))
      return Answer.onward(to: .account, notice: AccountRoutes.Notice.secondFactorOff.rawValue)
    }
  }

  private func afterPassword(
    _ field: String, _ context: MemberContext, _ act: () async throws -> Response
  ) async throws -> Response {
    let wording = Wording(context.language)
    let check = PasswordCheck(household: household)
    switch try await check.examine(context.form[field], of: context.visitor.account, from: context.sender) {
    case .right: return try await act()
    case .wrong: return try await page(context, Filled().with(.wrongPassword(field, wording)))
    case .wait(let seconds):
      let faults = FormFaults.tooManyAttempts(field, seconds: Int(seconds), wording)
      return try await page(context, Filled().with(faults)).delayed(seconds)
    }
  }

  private func token(_ request: Request) -> String? {
    SessionCookie.token(in: request, isSecure: household.isSecure)
  }
}
