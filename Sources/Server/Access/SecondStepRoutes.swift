import Attention
import Hummingbird
import Pages
import Store
import Wording

/// `/anmelden/code`: the second step of signing in. Between the two steps a sealed ticket travels in the form, no session.
struct SecondStepRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.open(.get, Address.secondStep.path) { _, _ in Answer.onward(to: .signIn) }
    corridor.open(.post, Address.secondStep.path) { request, context in try await answer(request, context) }
  }

  private func answer(_ request: Request, _ context: OpenContext) async throws -> Response {
    let (form, sender, now) = (context.form, context.sender, household.now())
    guard let account = try await store.account(atSecondStep: form["zweiter-schritt"], at: now) else {
      return Answer.onward(to: Address.signIn.path + "?grund=abgelaufen")
    }
    if let seconds = household.attempts.begin(account.login, from: sender, at: now) {
      return page(context, .tooManyAttempts(seconds: Int(seconds))).delayed(seconds)
    }
    guard try await store.passesSecondFactor(of: account.id, with: form["einmalcode"], at: now) else {
      return page(context, .refused)
    }
    household.attempts.fitted(account.login, from: sender)
    let beginning = SessionOpening.Beginning(
      language: context.language, place: ReturnAddress.local(form["zurueck"]),
      earlier: SessionCookie.token(in: request, isSecure: household.isSecure))
    let opening = SessionOpening(household: household)
    if let response = try await opening.answer(account, beginning) { return response }
    let loss = try await opening.loss(of: account)
    return Answer.page(SignInPage(household.surroundings(context), occasion: .withoutOffice(since: loss)))
  }

  private func page(_ context: OpenContext, _ occasion: SecondStepPage.Occasion) -> Response {
    let kept = [
      "zweiter-schritt": context.form["zweiter-schritt"], "zurueck": ReturnAddress.local(context.form["zurueck"]) ?? "",
    ]
    return Answer.page(
      SecondStepPage(household.surroundings(context), occasion: occasion, form: .preset(kept)))
  }
}
