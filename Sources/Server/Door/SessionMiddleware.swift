import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Finds out who asks: reads the cookie, the session, and where the person stands.
struct SessionMiddleware: RouterMiddleware {
  typealias Context = OpenContext

  let household: Household

  func handle(
    _ request: Request, context: OpenContext, next: (Request, OpenContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.address = request.uri.description
    context.sender = household.sender(of: request, context)
    let asked = request.uri.queryParameters.get("sprache").flatMap(Language.init(rawValue:))
    let now = household.now()
    if let token = SessionCookie.token(in: request, isSecure: household.isSecure),
      let session = try await household.store.session(token)
    {
      context.language = session.language
      context.visitor = try await visitor(session, path: request.uri.path, method: request.method, now: now)
      if context.visitor == nil {
        context.expired = ExpiredSession(
          isWithoutOffice: session.membership == nil && session.ends >= now, account: session.account.id,
          token: session.csrf)
      } else {
        if let asked, asked != session.language, !request.comesFromElsewhere {
          try await household.store.speak(asked, in: token)
        }
        try await household.store.touch(token, at: now)
      }
    }
    if let asked { context.language = asked }
    return try await next(request, context)
  }

  /// Nil when the session was idle for too long, when the office it stood in was taken back, or when the days of standing in
  /// are over: it ends in that very moment.
  private func visitor(
    _ session: Session, path: String, method: HTTPRequest.Method, now: Moment
  ) async throws -> Visitor? {
    guard session.ends >= now, let standing = try await standing(session, on: now.day) else { return nil }
    let organisation = try await household.store.organisation(standing.organisation)
    // Noted once a minute at most, so that reading a page does not write; the end is counted from what is noted.
    let seen = session.lastSeen.adding(seconds: 60) <= now ? now : session.lastSeen
    var visitor = Visitor(
      account: session.account, organisation: organisation, standing: standing, token: session.csrf,
      until: session.ends(lastSeen: seen))
    if method == .get, let kept = try await household.store.takeKept(path: path, for: session.account.id, at: now) {
      visitor.restored = Submission.parse(Array(kept.utf8))
    }
    return visitor
  }

  private func standing(_ session: Session, on day: Day) async throws -> Standing? {
    guard let membership = session.membership else { return nil }
    do {
      return try await household.store.standing(of: membership, on: day)
    } catch StoreFault.noMembership {
      return nil
    }
  }
}
