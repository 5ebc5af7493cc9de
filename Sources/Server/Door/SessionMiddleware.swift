import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Finds out who asks: reads the cookie, the session, and where the person stands.
struct SessionMiddleware: RouterMiddleware {
  typealias Context = OpenContext

  /// Idle limit of a session (ux.md B.2: 60 minutes by default).
  static let idleSeconds: Int64 = 60 * 60
  let household: Household

  func handle(
    _ request: Request, context: OpenContext, next: (Request, OpenContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.address = request.uri.description
    let asked = request.uri.queryParameters.get("sprache").flatMap(Language.init(rawValue:))
    let now = household.now()
    if let token = SessionCookie.token(in: request, isSecure: household.isSecure),
      let session = try await household.store.session(token)
    {
      if session.lastSeen.adding(seconds: Self.idleSeconds) < now {
        context.expired = session.account.id
      } else {
        if let asked, asked != session.language {
          try await household.store.speak(asked, in: token)
        }
        context.language = asked ?? session.language
        context.visitor = try await visitor(session, path: request.uri.path, method: request.method, now: now)
        try await household.store.touch(token, at: now)
      }
    }
    if context.visitor == nil, let asked { context.language = asked }
    return try await next(request, context)
  }

  private func visitor(
    _ session: Session, path: String, method: HTTPRequest.Method, now: Moment
  ) async throws -> Visitor? {
    guard let membership = session.membership else { return nil }
    let standing = try await household.store.standing(of: membership)
    let organisation = try await household.store.organisation(standing.organisation)
    var visitor = Visitor(
      account: session.account, organisation: organisation, standing: standing, token: session.csrf)
    if method == .get, let kept = try await household.store.takeKept(path: path, for: session.account.id, at: now) {
      visitor.restored = Submission.parse(Array(kept.utf8))
    }
    return visitor
  }
}
