import Attention
package import HTTPTypes
import Hummingbird

/// Where routes are hung. Every door behind the sign-in names the act it stands for, so that a route without a decision
/// about who may cannot be written, and the list of all doors can be tested.
package final class Corridor {
  /// One door as the tests see it.
  package struct Entrance: Hashable, Sendable {
    package let method: HTTPRequest.Method
    package let path: String
    package let isOpen: Bool
  }

  package private(set) var entrances: [Entrance] = []
  let household: Household
  private let open: Router<OpenContext>
  private let members: any RouterMethods<MemberContext>
  private let agreements: any RouterMethods<AgreementContext>
  private let observed: any RouterMethods<ObservedContext>
  private let dialogues: any RouterMethods<DialogueContext>
  private let figures: any RouterMethods<FigureContext>

  init(_ router: Router<OpenContext>, _ household: Household) {
    self.household = household
    open = router
    members = router.group(context: MemberContext.self)
    agreements = router.group(context: MemberContext.self).add(middleware: AgreementMiddleware(household: household))
      .group(context: AgreementContext.self)
    observed = router.group(context: MemberContext.self).add(middleware: AgreementMiddleware(household: household))
      .group(context: AgreementContext.self).group(context: ObservedContext.self)
    dialogues = router.group(context: MemberContext.self).add(middleware: DialogueMiddleware(household: household))
      .group(context: DialogueContext.self)
    figures = router.group(context: MemberContext.self).group(context: FigureContext.self)
  }

  /// A page for everyone, signed in or not.
  func open(
    _ method: HTTPRequest.Method, _ path: String,
    _ handler: @escaping @Sendable (Request, OpenContext) async throws -> Response
  ) {
    entrances.append(Entrance(method: method, path: path, isOpen: true))
    open.on(RouterPath(path), method: method, use: handler)
  }

  /// A page for people who are signed in and may do this act.
  func member(
    _ method: HTTPRequest.Method, _ path: String, _ act: @escaping @Sendable (MemberContext) async throws -> Act,
    _ handler: @escaping @Sendable (Request, MemberContext) async throws -> Response
  ) {
    hang(method, path, on: members, handler) { context in (context.standing, [try await act(context)]) }
  }

  /// A page inside one agreement: `path` continues `/vereinbarungen/:vereinbarung`.
  func agreement(
    _ method: HTTPRequest.Method, _ path: String, _ act: @escaping @Sendable (ID<Agreement>) -> Act,
    _ handler: @escaping @Sendable (Request, AgreementContext) async throws -> Response
  ) {
    hang(method, Self.agreement + path, on: agreements, handler) { context in
      (context.member.standing, [act(context.agreement.id)])
    }
  }

  /// A page inside one agreement with figures of its observed organisation: `path` continues `/vereinbarungen/:vereinbarung`.
  func observed(
    _ method: HTTPRequest.Method, _ path: String, _ act: @escaping @Sendable (ID<Agreement>) -> Act,
    _ handler: @escaping @Sendable (Request, ObservedContext) async throws -> Response
  ) {
    hang(method, Self.agreement + path, on: observed, handler) { context in
      (context.member.standing, [act(context.agreement.id)])
    }
  }

  /// The same, of a verb on the figures of the observed organisation: only its own people may.
  func observed(
    _ method: HTTPRequest.Method, _ path: String, of act: @escaping @Sendable (ID<Organisation>) -> Act,
    _ handler: @escaping @Sendable (Request, ObservedContext) async throws -> Response
  ) {
    hang(method, Self.agreement + path, on: observed, handler) { context in
      (context.member.standing, [.readAgreement(context.agreement.id), act(context.organisation)])
    }
  }

  /// A page inside one dialogue: `path` continues `/dialoge/:dialog`. The act is asked about it.
  func dialogue(
    _ method: HTTPRequest.Method, _ path: String, _ act: @escaping @Sendable (Dialogue) -> Act,
    _ handler: @escaping @Sendable (Request, DialogueContext) async throws -> Response
  ) {
    hang(method, "/dialoge/:dialog" + path, on: dialogues, handler) { context in
      (context.member.standing, [act(context.dialogue)])
    }
  }

  /// A page with figures of the visitor's own organisation.
  func figures(
    _ method: HTTPRequest.Method, _ path: String, _ act: @escaping @Sendable (ID<Organisation>) -> Act,
    _ handler: @escaping @Sendable (Request, FigureContext) async throws -> Response
  ) {
    hang(method, path, on: figures, handler) { context in (context.member.standing, [act(context.organisation)]) }
  }

  private static let agreement = "/vereinbarungen/:vereinbarung"

  /// - Parameter asked: who stands at the door, and what they must be allowed, in this order.
  private func hang<Context>(
    _ method: HTTPRequest.Method, _ path: String, on routes: any RouterMethods<Context>,
    _ handler: @escaping @Sendable (Request, Context) async throws -> Response,
    asked: @escaping @Sendable (Context) async throws -> (Standing, [Act])
  ) {
    entrances.append(Entrance(method: method, path: path, isOpen: false))
    routes.on(RouterPath(path), method: method) { request, context in
      let (standing, acts) = try await asked(context)
      for act in acts { try Self.check(act, standing) }
      return try await handler(request, context)
    }
  }

  private static func check(_ act: Act, _ standing: Standing) throws {
    guard Right.may(act, standing) else { throw Refusal.denied(act, standing) }
  }
}
