import Attention
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Reads what a form sent and makes sure that it comes from a page of this session.
struct FormMiddleware: RouterMiddleware {
  typealias Context = OpenContext

  /// More than any form of the house holds; larger bodies are refused before they are read.
  static let mostBytes = 512 * 1024
  /// Places whose forms work without a session.
  private static let withoutSession = [
    Address.signIn.path, Address.practiceSignIn.path, Address.signOut.path, Address.setUp.path,
    Address.reportBarrier.path, Address.invitation("").path, Address.recovery("").path,
  ]
  let household: Household

  func handle(
    _ request: Request, context: OpenContext, next: (Request, OpenContext) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, request.method != .head else { return try await next(request, context) }
    try refuseForeign(request)
    var context = context
    context.form = Filled(try await values(request))
    if let expired = context.expired { try await keep(context.form, request.uri.path, for: expired) }
    if let visitor = context.visitor {
      guard context.form["token"] == visitor.token else { throw Refusal.foreignForm }
    }
    if context.visitor == nil, let language = Language(rawValue: context.form["sprache"]) {
      context.language = language
    }
    for field in ["token", "herkunft", "sprache"] { context.form.values[field] = nil }
    return try await next(request, context)
  }

  private func values(_ request: Request) async throws -> [String: [String]] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.mostBytes {
      throw Refusal.tooLarge
    }
    guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true else {
      throw Refusal.unreadable
    }
    let buffer: ByteBuffer
    do {
      buffer = try await request.body.collect(upTo: Self.mostBytes)
    } catch {
      throw Refusal.tooLarge
    }
    guard let values = Submission.parse(Array(buffer.readableBytesView)) else { throw Refusal.unreadable }
    return values
  }

  /// Browsers say where a request comes from; what another site sends is refused before anything is read.
  private func refuseForeign(_ request: Request) throws {
    if let site = request.headers[.secFetchSite] {
      guard ["same-origin", "none"].contains(site) else { throw Refusal.foreignForm }
    } else if let origin = request.headers[.origin], origin != "null", let host = request.head.authority {
      // Without a referrer browsers name the origin "null"; then the token of the session decides alone.
      guard origin.hasSuffix("://" + host) else { throw Refusal.foreignForm }
    }
  }

  /// What somebody typed while their session ran out is kept for them, sealed, at the address of the page they typed it on.
  /// Passwords, codes and the words of one-time links are never kept; what needs no session was not typed too late.
  private func keep(_ form: Filled, _ path: String, for account: ID<Account>) async throws {
    guard !Self.withoutSession.contains(where: { path.hasPrefix($0) }) else { return }
    let page = form["herkunft"]
    let place = page.hasPrefix("/") && !page.hasPrefix("//") ? String(page.prefix { $0 != "?" }) : path
    let pairs = form.values.filter { !Filled.isSecret($0.key) && !["token", "herkunft"].contains($0.key) }
      .sorted { $0.key < $1.key }
    let body = pairs.flatMap { name, values in values.map { "\(Submission.escaped(name))=\(Submission.escaped($0))" } }
    try await household.store.keep(
      body.joined(separator: "&"), path: place, for: account, at: household.now())
  }
}
