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
          return over(context)
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
      return again(.loginInUse(here.wording))
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
