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
    corridor.open(.post, Address.signIn.path) { request, context in try await signIn(request, context) }
    corridor.open(.post, Address.signOut.path) { request, _ in try await signOut(request) }
    if household.house.isPractice {
      corridor.open(.post, Address.practiceSignIn.path) { request, context in
        try await practiceSignIn(request, context)
      }
    }
    SecondStepRoutes(household: household).hang(in: corridor)
    SetUpRoutes(household: household).hang(in: corridor)
    LinkRoutes(household: household).hang(in: corridor)
    AccountRoutes(household: household).hang(in: corridor)
    SecondFactorRoutes(household: household).hang(in: corridor)
  }

  private func signInPage(_ request: Request, _ context: OpenContext) async throws -> Response {
    guard try await !store.isEmpty else { return Answer.onward(to: .setUp) }
    let query = request.uri.queryParameters
    let occasion: SignInPage.Occasion =
      switch query.get("grund") {
      case "abgelaufen": .ranOut(textKept: false)
      case "text": .ranOut(textKept: true)
      case "abgemeldet": .signedOut
      case "amt": .officeChanged
      default: .arriving
      }
    let back = query.get("zurueck").flatMap(ReturnAddress.local) ?? ""
    return try await page(context, occasion, .preset(["zurueck": back]))
  }

  /// A name nobody has is counted, examined and answered exactly like one that somebody has.
  private func signIn(_ request: Request, _ context: OpenContext) async throws -> Response {
    let (form, sender) = (context.form, context.sender)
    let login = Account.login(form["name"]) ?? String(form["name"].prefix(80))
    if let seconds = household.attempts.begin(login, from: sender, at: household.now()) {
      return try await page(context, .tooManyAttempts(seconds: Int(seconds)), form).delayed(seconds)
    }
    guard let account = try await store.signIn(login: form["name"], password: form["passwort"]) else {
      return try await page(context, .refused, form)
    }
    // Until the code has been given, too, the name is not forgiven its attempts.
    if let step = try await store.secondStep(for: account.id, at: household.now()) {
      let back = ReturnAddress.local(form["zurueck"]) ?? ""
      return Answer.page(
        SecondStepPage(household.surroundings(context), form: .preset(["zweiter-schritt": step, "zurueck": back])))
    }
    household.attempts.fitted(login, from: sender)
    if let response = try await open(account, request, context) { return response }
    return try await page(
      context, .withoutOffice(since: try await SessionOpening(household: household).loss(of: account)), form)
  }

  private func practiceSignIn(_ request: Request, _ context: OpenContext) async throws -> Response {
    let login = context.form["login"]
    guard let account = try await store.accounts().first(where: { $0.login == login }),
      let response = try await open(account, request, context)
    else { throw Refusal.missing }
    return response
  }

  private func open(_ account: Account, _ request: Request, _ context: OpenContext) async throws -> Response? {
    try await SessionOpening(household: household).answer(
      account,
      .init(
        language: context.language, place: ReturnAddress.local(context.form["zurueck"]),
        earlier: SessionCookie.token(in: request, isSecure: household.isSecure)))
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
        household.surroundings(context), occasion: occasion, form: form.withoutSecrets,
        practice: try await practiceDoors()))
  }

  private func practiceDoors() async throws -> [PracticeGroup] {
    guard household.house.isPractice else { return [] }
    var groups: [PracticeGroup] = []
    for organisation in try await store.organisations().inOrder {
      let people = try await store.members(of: organisation.id).filter { $0.membership.standIn == nil }.map {
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

extension Response {
  /// The same answer for somebody who has to wait (RFC 6585, section 4).
  func delayed(_ seconds: Int64) -> Response {
    var response = self
    response.status = .tooManyRequests
    response.headers[.retryAfter] = String(seconds)
    return response
  }
}

extension Filled {
  /// Fields that may never come back to a page, nor be kept: passwords, codes, what stands between them.
  static func isSecret(_ field: String) -> Bool {
    field.hasPrefix("passwort") || ["einmalcode", "zweiter-schritt", "einrichtungswort"].contains(field)
  }

  /// The same form without them.
  var withoutSecrets: Filled { Filled(values.filter { !Self.isSecret($0.key) }, faults: faults) }
}
