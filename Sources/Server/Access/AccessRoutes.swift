import Attention
import Hummingbird
import Pages
import Store
import Wording

/// Signing in and out, the first run, and the own account.
struct AccessRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    corridor.open(.get, Address.signIn.path) { request, context in try await signInPage(request, context) }
    corridor.open(.post, Address.signIn.path) { request, context in try await signIn(request, context) }
    corridor.open(.post, Address.signOut.path) { request, context in try await signOut(request, context) }
    corridor.open(.get, Address.setUp.path) { _, context in try await setUpPage(context) }
    corridor.open(.post, Address.setUp.path) { _, context in try await setUp(context) }
    if household.house.isPractice {
      corridor.open(.post, Address.practiceSignIn.path) { request, context in try await practiceSignIn(context) }
    }
    corridor.member(.get, Address.account.path, { _ in .readCatalogue }) { request, context in
      try await accountPage(request, context, form: Filled())
    }
    corridor.member(.post, Address.changeOffice.path, { _ in .readCatalogue }) { request, context in
      try await changeOffice(request, context)
    }
    corridor.member(.post, Address.password.path, { _ in .readCatalogue }) { request, context in
      try await changePassword(request, context)
    }
    corridor.member(.post, Address.everySession.path, { _ in .readCatalogue }) { request, context in
      try await store.closeSessions(of: context.visitor.account.id)
      var response = Answer.onward(to: Address.signIn.path + "?grund=abgemeldet")
      SessionCookie.clear(on: &response, isSecure: household.isSecure)
      return response
    }
  }

  private func signInPage(_ request: Request, _ context: OpenContext) async throws -> Response {
    guard try await !store.isEmpty else { return Answer.onward(to: .setUp) }
    let occasion: SignInPage.Occasion =
      switch request.uri.queryParameters.get("grund") {
      case "abgelaufen": .ranOut(textKept: false)
      case "text": .ranOut(textKept: true)
      case "abgemeldet": .signedOut
      default: .arriving
      }
    let back = request.uri.queryParameters.get("zurueck") ?? ""
    return Answer.page(
      SignInPage(
        household.surroundings(context), occasion: occasion, form: .preset(["zurueck": local(back)]),
        practice: try await practiceDoors()))
  }

  private func signIn(_ request: Request, _ context: OpenContext) async throws -> Response {
    let form = context.form
    guard let account = try await store.signIn(login: form["name"], password: form["passwort"]),
      let response = try await open(account, back: form["zurueck"], language: context.language)
    else {
      return Answer.page(
        SignInPage(
          household.surroundings(context), occasion: .refused,
          form: Filled(form.values.filter { $0.key != "passwort" }),
          practice: try await practiceDoors()))
    }
    return response
  }

  private func practiceSignIn(_ context: OpenContext) async throws -> Response {
    let account = try await store.accounts().first { $0.login == context.form["login"] }
    guard let account,
      let response = try await open(account, back: context.form["zurueck"], language: context.language)
    else { throw Refusal.missing }
    return response
  }

  /// Opens a session; somebody with several offices stands in the first one until they choose. Nil without any office.
  private func open(_ account: Account, back: String, language: Language) async throws -> Response? {
    guard let first = try await store.memberships(of: account.id).first else { return nil }
    let (token, session) = try await store.openSession(of: account.id, at: household.now())
    if session.membership == nil { try await store.changeMembership(of: token, to: first.id) }
    if language != session.language { try await store.speak(language, in: token) }
    var response = Answer.onward(to: local(back).isEmpty ? Address.overview.path : local(back))
    SessionCookie.set(token, on: &response, isSecure: household.isSecure)
    return response
  }

  private func signOut(_ request: Request, _ context: OpenContext) async throws -> Response {
    if let token = SessionCookie.token(in: request, isSecure: household.isSecure) {
      try await store.closeSession(token)
    }
    var response = Answer.onward(to: Address.signIn.path + "?grund=abgemeldet")
    SessionCookie.clear(on: &response, isSecure: household.isSecure)
    return response
  }

  /// An address of this house, or nothing: nobody is led to another site.
  private func local(_ address: String) -> String {
    address.hasPrefix("/") && !address.hasPrefix("//") && !address.contains("\\") ? address : ""
  }

  private func practiceDoors() async throws -> [PracticeGroup] {
    guard household.house.isPractice else { return [] }
    var groups: [PracticeGroup] = []
    for organisation in try await store.organisations() {
      let people = try await store.members(of: organisation.id).map {
        PracticeGroup.Person(login: $0.account.login, name: $0.account.name, office: $0.membership.office)
      }
      if !people.isEmpty { groups.append(PracticeGroup(organisation, people)) }
    }
    return groups
  }

  // The first run

  private func setUpPage(_ context: OpenContext) async throws -> Response {
    guard try await store.isEmpty else { throw Refusal.missing }
    return Answer.page(SetUpPage(household.surroundings(context)))
  }

  private func setUp(_ context: OpenContext) async throws -> Response {
    guard try await store.isEmpty else { throw Refusal.missing }
    let here = household.surroundings(context)
    do {
      let form = try SetUpForm(context.form, here.wording)
      let organisation = try await store.found(form.kind, name: form.organisation)
      let account = try await store.enrol(
        form.person, login: form.login, password: form.password, at: household.now())
      _ = try await store.appoint(account.id, in: organisation.id, as: .operations)
      guard let response = try await open(account, back: Address.administration.path, language: context.language)
      else { throw Refusal.missing }
      return response
    } catch let faults as FormFaults {
      let values = context.form.values.filter { $0.key != "passwort" }
      return Answer.page(SetUpPage(here, form: Filled(values).with(faults)))
    }
  }

  // The own account

  private func accountPage(_ request: Request, _ context: MemberContext, form: Filled) async throws -> Response {
    let account = context.visitor.account
    let token = SessionCookie.token(in: request, isSecure: household.isSecure)
    let session = if let token { try await store.session(token) } else { Session?.none }
    let sessions = session.map { [AccountPage.Session(began: $0.created, lastUsed: $0.lastSeen, isThis: true)] } ?? []
    return Answer.page(
      AccountPage(
        household.surroundings(context), account: account, memberships: try await store.memberships(of: account.id),
        sessions: sessions, idleMinutes: Int(SessionMiddleware.idleSeconds / 60), form: form))
  }

  private func changeOffice(_ request: Request, _ context: MemberContext) async throws -> Response {
    guard let token = SessionCookie.token(in: request, isSecure: household.isSecure),
      let membership = ID<Membership>(context.form["amt"])
    else { throw Refusal.missing }
    try await store.changeMembership(of: token, to: membership)
    return Answer.onward(to: .overview)
  }

  private func changePassword(_ request: Request, _ context: MemberContext) async throws -> Response {
    let wording = household.surroundings(context).wording
    let account = context.visitor.account
    do {
      let form = try PasswordForm(context.form, wording)
      guard try await store.signIn(login: account.login, password: form.old) != nil else {
        return try await accountPage(
          request, context, form: PasswordForm.wrongOldPassword(withoutPasswords(context.form), wording))
      }
      try await store.change(password: form.new, of: account.id)
      return Answer.onward(to: .account)
    } catch let faults as FormFaults {
      return try await accountPage(request, context, form: withoutPasswords(context.form).with(faults))
    }
  }

  private func withoutPasswords(_ form: Filled) -> Filled {
    Filled(form.values.filter { !$0.key.hasPrefix("passwort") })
  }
}
