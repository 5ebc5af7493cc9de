import Attention
import HTTPTypes
import Hummingbird

/// Asks whoever sends too much to wait. Somebody signed in is counted by the account, so that a house behind one address is not
/// kept waiting by a few; everybody else by where they send from.
struct AllowanceMiddleware: RouterMiddleware {
  typealias Context = OpenContext
  let household: Household

  func handle(
    _ request: Request, context: OpenContext, next: (Request, OpenContext) async throws -> Response
  ) async throws -> Response {
    let now = household.now()
    var wait: Int?
    if let account = context.visitor?.account.id {
      wait = household.allowances.take(.account(account), at: now)
      if wait == nil, request.method != .get, request.method != .head {
        wait = household.allowances.take(.writing(account), at: now)
      }
    } else {
      wait = household.allowances.take(.sender(context.sender), at: now)
    }
    if let wait { throw Refusal.tooMany(seconds: wait) }
    return try await next(request, context)
  }
}
