import Attention
import Hummingbird
import Store

/// Loads the agreement named in the address, for its parties alone. For everyone else it is missing.
struct AgreementMiddleware: RouterMiddleware {
  typealias Context = MemberContext
  let household: Household

  func handle(
    _ request: Request, context: MemberContext, next: (Request, MemberContext) async throws -> Response
  ) async throws -> Response {
    guard let id = context.parameters.get("vereinbarung").flatMap({ ID<Agreement>($0) }),
      Right.may(.readAgreement(id), context.standing)
    else { throw Refusal.missing }
    var context = context
    context.agreement = try await household.store.agreement(id)
    return try await next(request, context)
  }
}
