import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store
import Wording

/// One-time links: `/einladung/…` and `/wiederherstellung/…`. Whoever has the link needs no account; opening it changes nothing,
/// only its form does. A link that opens nothing gives the same page, whatever became of it.
struct LinkRoutes {
  let household: Household
  private var store: Store { household.store }

  func hang(in corridor: Corridor) {
    hang(corridor, "/einladung/:wort", show: invitation, act: accept)
    hang(corridor, "/wiederherstellung/:wort", show: recovery, act: recover)
  }

  private typealias Handler = @Sendable (Request, OpenContext, String) async throws -> Response

  private func hang(_ corridor: Corridor, _ path: String, show: @escaping Handler, act: @escaping Handler) {
    for (method, handler) in [(.get, show), (.post, act)] as [(HTTPRequest.Method, Handler)] {
      corridor.open(method, path) { request, context in
        do {
          return try await handler(request, context, context.parameters.get("wort") ?? "")
        } catch StoreFault.linkOver {
          return try await pressedTwice(request, context) ?? over(context)
        }
      }
    }
  }

  private func over(_ context: OpenContext) -> Response {
    Answer.page(LinkOverPage(household.surroundings(context)), status: .notFound)
  }
}

// Invitations
extension LinkRoutes {
  private func invitation(_ request: Request, _ context: OpenContext, _ word: String) async throws -> Response {
    let invitation = try await opened(word)
    return Answer.page(InvitationPage(household.surroundings(context), invitation: invitation, word: word))
  }

  private func opened(_ word: String) async throws -> Invitation {
    guard let invitation = try await store.invitation(opening: word, at: household.now()) else {
      throw StoreFault.linkOver
    }
    return invitation
  }

  private func accept(_ request: Request, _ context: OpenContext, _ word: String) async throws -> Response {
    let (here, invitation) = (household.surroundings(context), try await opened(word))
    func again(_ faults: FormFaults) -> Response {
      let form = context.form.withoutSecrets.with(faults)
      return Answer.page(InvitationPage(here, invitation: invitation, word: word, form: form))
    }
    do {
      if let visitor = context.visitor { return try await take(word, visitor, request, context) }
      let form = try InvitationForm(context.form, here.wording)
      let account = try await store.accept(
        word, name: form.name, login: form.login, password: form.password, at: household.now())
      return try await enter(account, nil, request, context)
    } catch let faults as FormFaults {
      return again(faults)
    } catch StoreFault.loginTaken {
      return try await enterWithPassword(request, context) ?? again(.loginInUse(here.wording))
    } catch StoreFault.alreadyThere {
      return again(.officeHeld(here.wording))
    } catch StoreFault.operationsStandsAlone {
      return again(.operationsStandsAlone("annehmen", here.wording))
    }
  }

  /// Somebody who is signed in takes the office and stands in it at once, in a new session.
  private func take(
    _ word: String, _ visitor: Visitor, _ request: Request, _ context: OpenContext
  ) async throws -> Response {
    let membership = try await store.accept(word, as: visitor.account.id, at: household.now())
    return try await enter(visitor.account, membership.id, request, context)
  }

  private func enter(
    _ account: Account, _ membership: ID<Membership>?, _ request: Request, _ context: OpenContext
  ) async throws -> Response {
    let beginning = SessionOpening.Beginning(
      membership: membership, language: context.language,
      earlier: SessionCookie.token(in: request, isSecure: household.isSecure))
    return try await SessionOpening(household: household).answer(account, beginning) ?? Answer.onward(to: .signIn)
  }
}

// A second press
extension LinkRoutes {
  /// How long somebody may still press, in seconds.
  private static let moment: Int64 = 60

  /// Whoever presses twice got in with the first press: they are led on and not told that the link is over, which it is for
  /// everybody else. Links that were used, withdrawn or never made answer alike here, too.
  private func pressedTwice(_ request: Request, _ context: OpenContext) async throws -> Response? {
    let isForm = request.method == .post
    if let visitor = context.visitor {
      guard let office = try await taken(visitor.account) else { return nil }
      return isForm ? try await enter(visitor.account, office.id, request, context) : Answer.onward(to: .overview)
    }
    guard isForm else { return nil }
    // The first press has closed the session this browser had; with the new one it asks once more.
    if SessionCookie.token(in: request, isSecure: household.isSecure) != nil {
      return Answer.onward(to: request.uri.path)
    }
    return try await enterWithPassword(request, context)
  }

  /// Counted and examined like any sign-in.
  private func enterWithPassword(_ request: Request, _ context: OpenContext) async throws -> Response? {
    let (now, sender, password) = (household.now(), context.sender, context.form["passwort"])
    guard let login = Account.login(context.form["anmeldename"]), (try? Password.judge(password)) != nil,
      household.attempts.begin(login, from: sender, at: now) == nil,
      let account = try await store.signIn(login: login, password: password), let office = try await taken(account),
      try await store.secondStep(for: account.id, at: now) == nil
    else { return nil }
    household.attempts.fitted(login, from: sender)
    return try await enter(account, office.id, request, context)
  }

  private func taken(_ account: Account) async throws -> Membership? {
    try await store.office(takenBy: account.id, since: household.now().adding(seconds: -Self.moment))
  }
}

// Ways back
extension LinkRoutes {
  private func recovery(_ request: Request, _ context: OpenContext, _ word: String) async throws -> Response {
    Answer.page(RecoveryPage(household.surroundings(context), account: try await holder(word), word: word))
  }

  private func holder(_ word: String) async throws -> Account {
    guard let account = try await store.account(recovering: word, at: household.now()) else {
      throw StoreFault.linkOver
    }
    return account
  }

  private func recover(_ request: Request, _ context: OpenContext, _ word: String) async throws -> Response {
    let (here, holder) = (household.surroundings(context), try await holder(word))
    do {
      let form = try RecoveryForm(context.form, here.wording)
      let account = try await store.recover(word, password: form.password, at: household.now())
      return try await enter(account, nil, request, context)
    } catch let faults as FormFaults {
      let form = context.form.withoutSecrets.with(faults)
      return Answer.page(RecoveryPage(here, account: holder, word: word, form: form))
    }
  }
}
