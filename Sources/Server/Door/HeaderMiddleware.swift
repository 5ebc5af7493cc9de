import HTTPTypes
import Hummingbird
import Logging
import Pages

/// Headers every answer carries (ux.md B.2).
struct HeaderMiddleware: RouterMiddleware {
  typealias Context = OpenContext

  private static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  let household: Household

  /// Drawn, not counted: nobody reads off it how much is going on in the house.
  private static func randomNumber() -> String {
    var chance = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(chance.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  func handle(
    _ request: Request, context: OpenContext, next: (Request, OpenContext) async throws -> Response
  ) async throws -> Response {
    let request = request.comesFromElsewhere ? request.withoutNotice : request
    var context = context
    context.give(number: Self.randomNumber())
    var response: Response
    do {
      response = try await next(request, context)
    } catch {
      // What is thrown beside the refusals, by whatever stands before them, becomes a page as well.
      context.logger.error("request failed", metadata: ["fault": "\(String(describing: type(of: error)))"])
      response = Answer.page(
        BrokenPage(household.surroundings(context), .fault(entriesKept: nil), request: context.number),
        status: .internalServerError)
    }
    response.headers[.contentSecurityPolicy] = Self.policy
    response.headers[.xContentTypeOptions] = "nosniff"
    // Within the house browsers say where a form comes from; other places learn nothing.
    response.headers[.referrerPolicy] = "same-origin"
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    response.headers[.openerPolicy] = "same-origin"
    response.headers[.resourcePolicy] = "same-origin"
    response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
    response.headers[.requestID] = context.number
    if household.isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }
}
