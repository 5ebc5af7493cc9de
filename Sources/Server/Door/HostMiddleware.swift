import HTTPTypes
import Hummingbird

/// Answers only under names nobody else can give this machine.
///
/// Without HTTPS a foreign site could let its own name mean this machine from one moment to the next; browsers would then take
/// its pages for pages of the house. With HTTPS the certificate says whose name it is.
struct HostMiddleware: RouterMiddleware {
  typealias Context = OpenContext
  let household: Household

  func handle(
    _ request: Request, context: OpenContext, next: (Request, OpenContext) async throws -> Response
  ) async throws -> Response {
    guard household.isSecure || Self.isOwn(request.head.authority ?? "") else { throw Refusal.unreadable }
    return try await next(request, context)
  }

  /// An address in figures, `localhost` and what ends in it, or a name of this network, without a dot.
  static func isOwn(_ authority: String) -> Bool {
    if authority.hasPrefix("[") { return true }
    var name = authority.prefix { $0 != ":" }.lowercased()[...]
    while name.last == "." { name = name.dropLast() }
    guard name.contains(".") else { return true }
    return name.hasSuffix(".localhost") || name.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
  }
}
