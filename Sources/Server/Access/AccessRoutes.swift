import Attention
import Hummingbird
import Pages
import Store
import Wording

/// Signing in and out, in a practice house also with one click.
struct AccessRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.open(.get, Address.signIn.path) { request, context in try await signInPage(request, context) }
    corridor.open(.post, Address.signIn.path) { _, context in try await signIn(context) }
    corridor.open(.post, Address.signOut.path) { request, _ in try await signOut(request) }
    if household.house.isPractice {
      corridor.open(.post, Address.practiceSignIn.path) { _, context in try await practiceSignIn(context) }
    }
    SetUpRoutes(household: household).hang(in: corridor)
    AccountRoutes(household: household).hang(in: corridor)
  }

  private func signInPage(_ request: Request, _ context: OpenContext) async throws -> Response {
    guard try await !store.isEmpty else { return Answer.onward(to: .setUp) }
    let query = request.uri.queryParameters
    let occasion: SignInPage.Occasion =
      switch query.get("grund") {
      case "abgelaufen": .ranOut(textKept: false)
      case "text": .ranOut(textKept: true)
      case "abgemeldet": .signedOut
      default: .arriving
      }
    let back = query.get("zurueck").flatMap(ReturnAddress.local) ?? ""
    return try await page(context, occasion, .preset(["zurueck": back]))
  }

  private func signIn(_ context: OpenContext) async throws -> Response {
    let form = context.form
    guard let account = try await store.signIn(login: form["name"], password: form["passwort"]) else {
      return try await page(context, .refused, form)
    }
    if let response = try await open(account, context) { return response }
    return try await page(context, .withoutOffice, form)
  }

  private func practiceSignIn(_ context: OpenContext) async throws -> Response {
    let login = context.form["login"]
    guard let account = try await store.accounts().first(where: { $0.login == login }),
      let response = try await open(account, context)
    else { throw Refusal.missing }
    return response
  }

  private func open(_ account: Account, _ context: OpenContext) async throws -> Response? {
    try await SessionOpening(household: household).answer(
      account, .init(language: context.language, place: ReturnAddress.local(context.form["zurueck"])))
  }

  private func signOut(_ request: Request) async throws -> Response {
    if let token = SessionCookie.token(in: request, isSecure: household.isSecure) {
      try await store.closeSession(token)
    }
    return Answer.signedOut(isSecure: household.isSecure)
  }

  /// What was typed goes back, the password never.
  private func page(
    _ context: OpenContext, _ occasion: SignInPage.Occasion, _ form: Filled
  ) async throws -> Response {
    Answer.page(
      SignInPage(
        household.surroundings(context), occasion: occasion, form: form.withoutPasswords,
        practice: try await practiceDoors()))
  }

  private func practiceDoors() async throws -> [PracticeGroup] {
    guard household.house.isPractice else { return [] }
    var groups: [PracticeGroup] = []
    for organisation in try await store.organisations().inOrder {
      let people = try await store.members(of: organisation.id).map {
        PracticeGroup.Person(login: $0.account.login, name: $0.account.name, office: $0.membership.office)
      }
      if !people.isEmpty { groups.append(PracticeGroup(organisation, people)) }
    }
    return groups
  }
}

extension Answer {
  /// Nobody is signed in at this browser any more.
  static func signedOut(isSecure: Bool) -> Response {
    var response = Answer.onward(to: Address.signIn.path + "?grund=abgemeldet")
    SessionCookie.clear(on: &response, isSecure: isSecure)
    return response
  }
}

extension Filled {
  /// The same form without what may never come back to a page.
  var withoutPasswords: Filled { Filled(values.filter { !$0.key.hasPrefix("passwort") }, faults: faults) }
}
